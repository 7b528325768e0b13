// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideQuotient, divideRatio } from '../../src/metrics/math/divideChange.js'

const part = (id: string, n: number, d: number, newN: number, newD: number) => ({
  id,
  before: { numerator: n, denominator: d },
  after: { numerator: newN, denominator: newD },
})
const total = (shares: ReturnType<typeof divideRatio>, key: 'rate' | 'mix') =>
  (shares ?? []).reduce((sum, share) => sum + share[key], 0)

describe('a ratio', () => {
  test('falls though each of its parts has risen: 3.00% → 1.71%, rates +0.293 pp, mix −1.587 pp', () => {
    const shares = divideRatio([part('A', 50, 1000, 22, 400), part('B', 10, 1000, 36, 3000)])
    // A: 5.0 → 5.5%, weight 0.5 → 0.1176; B: 1.0 → 1.2%, weight 0.5 → 0.8824.
    expect(total(shares, 'rate')).toBeCloseTo(0.002926, 6)
    expect(total(shares, 'mix')).toBeCloseTo(-0.015868, 6)
    expect(total(shares, 'rate') + total(shares, 'mix')).toBeCloseTo(58 / 3400 - 60 / 2000, 12)
  })

  test('a part that is new is weight alone', () => {
    const [, vk] = divideRatio([part('instagram', 30, 1000, 30, 1000), part('vk', 0, 0, 90, 1000)]) ?? []
    expect(vk).toMatchObject({ id: 'vk', rate: 0 })
    expect(vk?.mix).toBeCloseTo(0.09 * 0.5, 12)
  })

  test('of a whole without a denominator there is none', () => {
    expect(divideRatio([part('A', 1, 0, 1, 1)])).toBeNull()
    expect(divideRatio([])).toBeNull()
  })

  test('the parts add up to the change, whatever they are', () => {
    const number = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number, number), { minLength: 1, maxLength: 8 }), (all) => {
        const parts = all.map((numbers, i) => part(`${i}`, ...numbers))
        const shares = divideRatio(parts)
        const ratio = (side: 'before' | 'after') =>
          parts.reduce((sum, one) => sum + one[side].numerator, 0) /
          parts.reduce((sum, one) => sum + one[side].denominator, 0)
        expect(total(shares, 'rate') + total(shares, 'mix')).toBeCloseTo(ratio('after') - ratio('before'), 8)
      }),
    )
  })
})

describe('a cost', () => {
  test('$10.80 → $14.31 a lead: the leads are 81% of it', () => {
    const shares = divideQuotient({ numerator: 1479.6, denominator: 137 }, { numerator: 1559.5, denominator: 109 })
    expect(shares?.numerator).toBeCloseTo(Math.log(1559.5 / 1479.6), 12)
    expect(shares?.denominator).toBeCloseTo(Math.log(137 / 109), 12)
    const whole = (shares?.numerator ?? 0) + (shares?.denominator ?? 0)
    expect(whole).toBeCloseTo(Math.log(1559.5 / 109 / (1479.6 / 137)), 12)
    expect((shares?.denominator ?? 0) / whole).toBeCloseTo(0.81, 2)
  })

  test('without leads there are no shares', () => {
    expect(divideQuotient({ numerator: 1, denominator: 0 }, { numerator: 1, denominator: 1 })).toBeNull()
    expect(divideQuotient({ numerator: 1, denominator: 2 }, { numerator: -1, denominator: 1 })).toBeNull()
  })
})
