// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { budgetPace } from '../../src/metrics/analysis/budgetPace.js'
import { isOffPace } from '../../src/metrics/analysis/isOffPace.js'
import { median } from '../../src/metrics/math/median.js'
import { spearman } from '../../src/metrics/math/spearman.js'
import { spreadOf } from '../../src/metrics/math/spreadOf.js'
import fc from '../property.js'

test('the spread of likes: squared distances 58, variance 58 ÷ 11 = 5.27', () => {
  const { mean, dispersion, variation } = spreadOf([61, 62, 68, 64, 63, 66, 65, 61, 67, 64, 62, 65])
  expect(mean).toBe(64)
  expect(dispersion).toBeCloseTo(0.0824, 4)
  expect(variation).toBeCloseTo(0.0359, 4)
})

describe('ranks that rise together', () => {
  test.each([
    // 1 − 6 · (0 + 0 + 1 + 1) ÷ (4 · 15)
    [[1, 2, 3, 4], [10, 20, 40, 30], 0.8],
    [[1, 2, 3], [9, 5, 1], -1],
    // Ranks 1.5 1.5 3 and 1 2 3: 1.5 ÷ √(1.5 · 2)
    [[5, 5, 8], [1, 2, 3], 0.8660254],
  ])('%j and %j', (some, others, expected) => {
    expect(spearman(some, others)).toBeCloseTo(expected, 6)
  })

  test('whatever the scale of one of them', () => {
    const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(values, (some) => {
        const others = [...some].reverse()
        expect(spearman(some, others)).toBeCloseTo(
          spearman(
            some.map((one) => one ** 3 + 7),
            others,
          ),
          9,
        )
        expect(spearman(some, some)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('a budget', () => {
  test('1,900 of 3,000 after 16 of 31 days: 3,000 ÷ 118.75 = 25.3 days', () => {
    const found = budgetPace(1900, 3000, 16, 31)
    expect(found.expected).toBeCloseTo(1548.39, 2)
    expect(found.relative).toBeCloseTo(0.2271, 4)
    expect(found.projection).toBeCloseTo(3681.25, 6)
    expect(found.spentOnDay).toBe(26)
  })

  test('that lasts has no day on which it is spent', () => {
    expect(budgetPace(1500, 3000, 16, 31).spentOnDay).toBeNull()
    expect(budgetPace(0, 3000, 16, 31).spentOnDay).toBeNull()
  })

  test('that is spent to the day is spent on its last day', () => {
    expect(budgetPace(1000, 2000, 15, 30).spentOnDay).toBe(30)
  })

  test('by a curve: 70% in the first half, so 2,800 of 3,000 where 2,100 were meant is 4 ÷ 3 of it', () => {
    const curve = [[0.5, 0.7]] as const
    const found = budgetPace(2800, 3000, 15, 30, curve)
    expect(found.expected).toBeCloseTo(2100, 9)
    expect(found.relative).toBeCloseTo(1 / 3, 9)
    expect(found.projection).toBeCloseTo(4000, 9)
    // Share 0.75: a sixth of the second half, 0.5833 · 30 = 17.5.
    expect(found.spentOnDay).toBe(18)
  })

  test('of which nothing is due yet has no pace', () => {
    expect(budgetPace(10, 3000, 3, 30, [[0.5, 0]])).toEqual({
      expected: 0,
      relative: null,
      projection: null,
      spentOnDay: null,
    })
  })
})

test.each([
  // A tenth of 160 is 16, and twice √160 is 25.3.
  [124, 160, 'count', true],
  [134, 160, 'count', true],
  [140, 160, 'count', false],
  [155, 160, 'count', false],
  [90, 100, 'money', true],
  [91, 100, 'money', false],
] as const)('%d where %d is expected, of %s: off pace %s', (value, expected, unit, isOff) => {
  const pace = {
    known: true,
    expected,
    difference: value - expected,
    status: null,
    projection: null,
    elapsed: 0.5,
  } as const
  expect(isOffPace(pace, { unit })).toBe(isOff)
})

test('the median', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
})
