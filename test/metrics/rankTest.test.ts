// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankTest } from '../../src/metrics/math/rankTest.js'

/** n values of which the lowest win so many pairs against m others that lie at 1, 2, … m. */
const withU = (n: number, m: number, u: number) => {
  const wins = Array.from({ length: n }, (_, i) => Math.max(0, Math.min(m, u - i * m)))
  return rankTest(
    wins.map((win) => win + 0.5),
    Array.from({ length: m }, (_, i) => i + 1),
  )
}

describe('worked by hand', () => {
  test('leads of four weeks, two ties: U = 1, p = 2 · 2 ÷ 70', () => {
    const { u, p } = rankTest([22, 23, 31, 23], [33, 32, 31, 31])
    expect(u).toBe(1)
    expect(p).toBeCloseTo(4 / 70, 12)
  })

  test('rates of four weeks, wholly apart: U = 0, p = 2 · 1 ÷ 70', () => {
    const { u, p } = rankTest([3.86, 3.85, 4.04, 4.04], [5.37, 5.17, 5.01, 5.01])
    expect(u).toBe(0)
    expect(p).toBeCloseTo(2 / 70, 12)
  })

  test('five against five, wholly apart: 2 ÷ 252', () => {
    expect(rankTest([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toEqual({ u: 25, p: 2 / 252 })
  })

  // The largest U with p ≤ 0.03 in tables of the test: 4v4 0, 4v5 0, 3v8 1, 4v8 3, 4v12 6, 5v8 5.
  test.each([
    [4, 4, 0],
    [4, 5, 0],
    [3, 8, 1],
    [4, 8, 3],
    [4, 12, 6],
    [5, 8, 5],
  ])('%i against %i: critical at %i', (n, m, critical) => {
    expect(withU(n, m, critical)).toMatchObject({ u: critical })
    expect(withU(n, m, critical).p).toBeLessThanOrEqual(0.03)
    expect(withU(n, m, critical + 1).p).toBeGreaterThan(0.03)
  })

  test('of nothing there is nothing to tell', () => {
    expect(rankTest([], [1, 2]).p).toBe(1)
    expect(rankTest([1], []).p).toBe(1)
    expect(rankTest([1, 1, 1], [1, 1, 1, 1]).p).toBe(1)
  })
})

describe('laws', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })

  test('the probability is the share of all orders that are as far apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.nat(99), (n, m, seed) => {
        const places = Array.from({ length: n + m }, (_, i) => i)
        const subsets = places.reduce<number[][]>((all, one) => [...all, ...all.map((set) => [...set, one])], [[]])
        const orders = subsets.filter((set) => set.length === n)
        const chosen = orders[seed % orders.length] ?? []
        const testOf = (set: number[]) =>
          rankTest(
            set,
            places.filter((one) => !set.includes(one)),
          )
        const far = (u: number) => Math.min(u, n * m - u)
        const { u, p } = testOf(chosen)
        const asFar = orders.filter((set) => far(testOf(set).u) <= far(u)).length
        expect(p).toBeCloseTo(Math.min(1, asFar / orders.length), 12)
      }),
      { numRuns: 60 },
    )
  })

  test('order, the side, and a stretch of the scale make no difference', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const { u, p } = rankTest(a, b)
        expect(rankTest([...a].reverse(), b)).toEqual({ u, p })
        expect(rankTest(b, a)).toEqual({ u: a.length * b.length - u, p })
        const stretched = rankTest(
          a.map((one) => one ** 3 + 5),
          b.map((one) => one ** 3 + 5),
        )
        expect(stretched).toEqual({ u, p })
      }),
    )
  })
})
