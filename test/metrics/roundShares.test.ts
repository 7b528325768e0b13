// @vitest-environment node
import fc from '../property.js'
import { expect, test } from 'vitest'
import { roundShares } from '../../src/metrics/math/roundShares.js'

const sum = (units: readonly number[]) => units.reduce((all, one) => all + one, 0)

test('equal parts are alike, though they then do not add up to the whole', () => {
  // 1 ÷ 12 = 8.33%, and 12 × 8.3 = 99.6.
  expect(
    roundShares(
      Array.from({ length: 12 }, () => 5),
      1000,
    ),
  ).toEqual(Array.from({ length: 12 }, () => 83))
  expect(roundShares([0.1 + 0.2, 0.3, 0.3], 100)).toEqual([33, 33, 33])
})

test('parts that differ add up', () => {
  expect(roundShares([342, 275, 189, 113, 81], 100)).toEqual([34, 28, 19, 11, 8])
})

test('no list adds up to more than there is; equal parts are alike, larger ones have no less', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }).filter((all) => sum(all) > 0)
  fc.assert(
    fc.property(parts, fc.constantFrom(100, 1000, 10_000), (all, units) => {
      const rounded = roundShares(all, units)
      expect(sum(rounded)).toBeLessThanOrEqual(units)
      if (new Set(all).size === all.length) expect(sum(rounded)).toBe(units)
      for (const [i, one] of all.entries())
        for (const [j, other] of all.entries()) {
          if (one === other) expect(rounded[i]).toBe(rounded[j])
          if (one > other) expect(rounded[i]).toBeGreaterThanOrEqual(rounded[j] as number)
        }
    }),
  )
})
