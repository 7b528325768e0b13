// @vitest-environment node
// How far an actual value is on the way to its target.
import { describe, expect, test } from 'vitest'
import {
  type AttainmentOptions,
  attainment,
  evaluate,
  metric,
  minus,
  quantile,
  type Result,
} from '../../src/metrics/index.js'
import { days } from './october.js'

const higher = { better: 'higher' } as const
const lower = { better: 'lower' } as const
const value = (actual: number, target: number, options: AttainmentOptions) => {
  const result = attainment(actual, target, options)
  return result.known ? result.value : result.reason
}

describe('linear', () => {
  test.each<[number, number, number]>([
    // 1 + (A − T) ÷ |T|
    [45, 50, 0.9],
    [50, 50, 1],
    [100, 50, 2],
    [0, 50, 0],
    [-50, 50, -1],
    // A target below zero: −10 wanted, −5 is better.
    [-5, -10, 1.5],
    [-20, -10, 0],
    [10, -10, 3],
  ])('higher is better: %i of %i is %f', (actual, target, expected) => {
    expect(value(actual, target, higher)).toBeCloseTo(expected, 12)
  })

  test.each<[number, number, number]>([
    // 1 − (A − T) ÷ |T|
    [8, 10, 1.2],
    [10, 10, 1],
    [20, 10, 0],
    [30, 10, -1],
    [0, 10, 2],
    [-12, -10, 1.2],
  ])('lower is better: %i of %i is %f', (actual, target, expected) => {
    expect(value(actual, target, lower)).toBeCloseTo(expected, 12)
  })
})

describe('with a target of 0', () => {
  test.each<[number, AttainmentOptions, number | string]>([
    // Counts: 1 ± A.
    [0, lower, 1],
    [2, lower, -1],
    [-1, lower, 2],
    [3, higher, 4],
    [0, higher, 1],
    [-3, higher, -2],
    // A scale says what one whole deviation is.
    [2, { ...lower, scale: 4 }, 0.5],
    [0.01, { ...lower, unit: 'percent', scale: 0.02 }, 0.5],
    // Other units without a scale: met or invalid.
    [0, { ...lower, unit: 'percent' }, 1],
    [-0.1, { ...lower, unit: 'percent' }, 1],
    [0.1, { ...lower, unit: 'percent' }, 'invalid'],
    [0.1, { ...higher, unit: 'ratio' }, 1],
    [-5, { ...higher, unit: 'money' }, 'invalid'],
  ])('%f with %j is %j', (actual, options, expected) => {
    expect(value(actual, 0, options)).toBe(expected)
  })

  test('a result brings its own unit', () => {
    const unfollows = evaluate('followersLost', { followersLost: 1 })
    const churn = evaluate('churnRate', { followersStart: 10, followersLost: 1 })
    expect(attainment(unfollows, 0)).toMatchObject({ value: 0 })
    expect(attainment(churn, 0)).toMatchObject({ known: false, reason: 'invalid' })
    expect(attainment(churn, 0, { scale: 0.2 })).toMatchObject({ value: 0.5 })
  })
})

describe('inverse', () => {
  const inverse = { ...lower, method: 'inverse' } as const

  test.each<[number, number, number | string]>([
    // T ÷ A, only for T > 0 and A > 0.
    [8, 10, 1.25],
    [20, 10, 0.5],
    [10, 10, 1],
    [0, 10, 'invalid'],
    [-5, 10, 'invalid'],
    [5, 0, 'invalid'],
    [5, -10, 'invalid'],
  ])('%i of %i is %j', (actual, target, expected) => {
    expect(value(actual, target, inverse)).toBe(expected)
  })

  test('is only for lower is better', () => {
    expect(value(8, 10, { ...higher, method: 'inverse' })).toBe('invalid')
  })
})

describe('threshold', () => {
  test.each<[number, number]>([
    // 0 at 80 or worse, 1 at 100, linear between and beyond.
    [70, 0],
    [80, 0],
    [85, 0.25],
    [100, 1],
    [110, 1.5],
  ])('higher is better, from 80 to 100: %i is %f', (actual, expected) => {
    expect(value(actual, 100, { ...higher, method: 'threshold', threshold: 80 })).toBeCloseTo(expected, 12)
  })

  test.each<[number, number]>([
    [30, 0],
    [20, 0],
    [15, 0.5],
    [10, 1],
    [5, 1.5],
  ])('lower is better, from 20 to 10: %i is %f', (actual, expected) => {
    expect(value(actual, 10, { ...lower, method: 'threshold', threshold: 20 })).toBeCloseTo(expected, 12)
  })

  test.each<[string, AttainmentOptions]>([
    ['no threshold', { ...higher, method: 'threshold' }],
    ['a threshold at the target', { ...higher, method: 'threshold', threshold: 100 }],
    ['a threshold beyond the target', { ...higher, method: 'threshold', threshold: 120 }],
    ['a threshold on the wrong side', { ...lower, method: 'threshold', threshold: 80 }],
  ])('with %s it is invalid', (_, options) => {
    expect(value(90, 100, options)).toBe('invalid')
  })
})

describe('cap and floor', () => {
  test('apply only when given', () => {
    expect(value(500, 100, higher)).toBe(5)
    expect(value(-500, 100, higher)).toBe(-5)
    expect(value(500, 100, { ...higher, cap: 1.2 })).toBe(1.2)
    expect(value(-500, 100, { ...higher, floor: 0 })).toBe(0)
    expect(value(110, 100, { ...higher, cap: 1.2, floor: 0 })).toBeCloseTo(1.1, 12)
  })
})

test.each<[number, string]>([
  // Met from 1, close from 0.8.
  [120, 'met'],
  [100, 'met'],
  [99, 'close'],
  [80, 'close'],
  [79, 'lagging'],
  [-5, 'lagging'],
])('%i of 100 is %s', (actual, status) => {
  expect(attainment(actual, 100, higher)).toMatchObject({ status })
})

test('rounding noise does not make a goal missed', () => {
  // 0.1 + 0.2 is a little more than 0.3, 0.7 + 0.1 a little less than 0.8.
  expect(attainment(0.1 + 0.2, 0.3, lower)).toMatchObject({ status: 'met' })
  expect(attainment(0.7 + 0.1, 1, higher)).toMatchObject({ status: 'close' })
})

test('further from the target than a number can say is invalid, or the cap', () => {
  expect(attainment(1e308, 1e-10, higher)).toEqual({ known: false, reason: 'invalid' })
  expect(attainment(1e308, 1e-10, { ...higher, cap: 1.2 })).toMatchObject({ value: 1.2 })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%f is not a number to attain or to aim at',
  (bad) => {
    expect(value(bad, 100, higher)).toBe('invalid')
    expect(value(100, bad, higher)).toBe('invalid')
  },
)

describe('of a result', () => {
  test('the direction is its own, unless it is neutral', () => {
    expect(attainment(evaluate('followersGained', { followersGained: 45 }), 50)).toMatchObject({ value: 0.9 })
    expect(attainment(evaluate('followersLost', { followersLost: 60 }), 50)).toMatchObject({ value: 0.8 })
    const visits = evaluate('profileVisits', { profileVisits: 45 })
    expect(() => attainment(visits, 50)).toThrow(/direction/)
    expect(attainment(visits, 50, higher)).toMatchObject({ value: 0.9 })
  })

  test('a plain number without a direction throws', () => {
    expect(() => attainment(45, 50)).toThrow(/better: 'higher'/)
    expect(() => attainment(45, 50, { better: 'neutral' })).toThrow(/direction/)
  })

  test('a partial one has attained at least that, where it can but rise', () => {
    const known = days(1, 3, (n) => ({ views: n === 2 ? null : 10, spend: n === 2 ? null : 10, impressions: 50 }))
    const partial = evaluate('views', known)
    expect(attainment(partial, 40)).toEqual({
      known: true,
      value: 0.5,
      status: 'lagging',
      atLeast: true,
      partial: true,
    })
    expect(attainment(evaluate('views', days(1, 3, { views: 10 })), 40)).toEqual({
      known: true,
      value: 0.75,
      status: 'lagging',
      atLeast: false,
    })
    // Less is better: more days can only spend more, and take away the goal that is met so far.
    expect(attainment(evaluate('spend', known), 40, lower)).toEqual({ known: false, reason: 'partial' })
    // A rate, a difference: either way.
    expect(attainment(evaluate('costPerMille', known), 100, lower)).toMatchObject({ partial: true, atLeast: false })
    expect(attainment(evaluate('spend', known), 40, higher)).toMatchObject({ partial: true, atLeast: true })
    expect(attainment(evaluate('costPerMille', known), 100, higher)).toMatchObject({ partial: true, atLeast: false })
    const gained = days(1, 3, (n) => ({
      followersStart: 100,
      followersGained: 10,
      followersLost: n === 2 ? null : 1,
      followersNet: n === 2 ? null : 9,
    }))
    for (const growing of ['netFollowers', 'netGrowthRate', 'followersNet'] as const) {
      expect(attainment(evaluate(growing, gained), 40, higher)).toMatchObject({ partial: true, atLeast: false })
    }
  })

  test('an unknown one is unknown, for its reason', () => {
    expect(attainment(evaluate('views', { date: '2026-10-01', channel: 'vk', likes: 1 }), 40)).toEqual({
      known: false,
      reason: 'missing',
    })
    // Cap and floor tell nothing of it.
    expect(attainment(evaluate('views', { likes: 1 }), 40, { cap: 1.2, floor: 0 })).toEqual({
      known: false,
      reason: 'missing',
    })
  })

  test('none at all is missing, not zero', () => {
    expect(attainment(null, 40, higher)).toEqual({ known: false, reason: 'missing' })
    expect(attainment(null, 40, { ...higher, cap: 1.2, floor: 0 })).toEqual({ known: false, reason: 'missing' })
    expect(attainment('40' as unknown as number, 40, higher)).toEqual({ known: false, reason: 'invalid' })
    expect(attainment(undefined as unknown as null, 40, higher)).toEqual({ known: false, reason: 'invalid' })
  })
})

describe('of a value that is known only between bounds', () => {
  // 2,562 to 12,424 people.
  const reach = evaluate(
    'reach',
    [2521, 2386, 2318, 2562, 1628, 1009].map((reach) => ({ reach })),
  )

  test('is a range', () => {
    const result = attainment(reach, 10000)
    expect(result).toEqual({
      known: false,
      reason: 'not-additive',
      between: [expect.closeTo(0.2562, 12), expect.closeTo(1.2424, 12)],
    })
  })

  test('that the method has no answer for is invalid', () => {
    // T ÷ A of 0 or of −1 is none.
    const from = (low: number): Result => ({ ...reach, known: false, reason: 'not-additive', between: [low, 20] })
    const inverse = { better: 'lower', method: 'inverse' } as const
    expect(attainment(from(0), 10, inverse)).toEqual({ known: false, reason: 'invalid' })
    expect(attainment(from(5), 10, inverse)).toEqual({
      known: false,
      reason: 'not-additive',
      between: [0.5, 2],
    })
    expect(attainment(reach, Number.NaN)).toEqual({ known: false, reason: 'invalid' })
  })

  test('is the cap when both ends reach it', () => {
    expect(attainment(reach, 2000, { cap: 1.2 })).toMatchObject({ known: true, value: 1.2, status: 'met' })
    expect(attainment(reach, 5000, { cap: 1.2 })).toMatchObject({
      known: false,
      between: [expect.closeTo(0.5124, 12), 1.2],
    })
  })

  test('lower is better turns the ends around', () => {
    // 1 − (12,424 − 10,000) ÷ 10,000 and 1 − (2,562 − 10,000) ÷ 10,000.
    expect(attainment(reach, 10000, lower)).toMatchObject({
      between: [expect.closeTo(0.7576, 12), expect.closeTo(1.7438, 12)],
    })
  })

  describe('with an end open', () => {
    // At least 300.
    const atLeast = evaluate(
      'reach',
      days(1, 2, (n) => ({ reach: n === 2 ? null : 300 })),
    )
    // At most 700: what is left of 1,000.
    const rest = metric({ id: 'rest', formula: minus(1000, 'reach'), unit: 'count', better: 'higher' })
    const atMost = evaluate(
      rest,
      days(1, 2, (n) => ({ reach: n === 2 ? null : 300 })),
    )

    test('the test’s own values are what it takes them for', () => {
      expect(atLeast).toMatchObject({ known: false, between: [300, null] })
      expect(atMost).toMatchObject({ known: false, between: [null, 700] })
    })

    test('higher is better: upwards it leads to the cap', () => {
      // However partial the actual: no day that is still unknown changes it.
      const capped = { known: true, value: 1.2, status: 'met', atLeast: false }
      expect(attainment(atLeast, 200, { cap: 1.2 })).toEqual(capped)
      expect(attainment(atLeast, 600, { cap: 1.2 })).toMatchObject({ known: false, between: [0.5, 1.2] })
      expect(attainment(atLeast, 600)).toMatchObject({ known: false, between: [0.5, null] })
    })

    test('lower is better: upwards it leads to the floor', () => {
      expect(attainment(atLeast, 100, { ...lower, floor: 0 })).toMatchObject({
        known: true,
        value: 0,
        status: 'lagging',
      })
      expect(attainment(atLeast, 600, { ...lower, floor: 0 })).toMatchObject({ known: false, between: [0, 1.5] })
    })

    test('higher is better: downwards it leads to the floor', () => {
      expect(attainment(atMost, 500, { cap: 1.2, floor: 0 })).toMatchObject({ known: false, between: [0, 1.2] })
      expect(attainment(atMost, 500, { cap: 1.2 })).toMatchObject({ known: false, between: [null, 1.2] })
    })

    test('lower is better: downwards it leads to the cap', () => {
      // 1 − (700 − 1,000) ÷ 1,000 = 1.3.
      expect(attainment(atMost, 1000, { ...lower, cap: 1.2, floor: 0 })).toMatchObject({ known: true, value: 1.2 })
      expect(attainment(atMost, 500, { ...lower, cap: 1.2, floor: 0 })).toMatchObject({
        known: false,
        between: [expect.closeTo(0.6, 12), 1.2],
      })
    })

    test('at the threshold or worse it is 0, however far it goes', () => {
      const slow = metric({ id: 'slow', formula: quantile('responseTimes', 0.5), unit: 'duration', better: 'lower' })
      const result = evaluate(slow, { responseTimes: [7000, 7200], messages: 9 })
      expect(result).toMatchObject({ known: false, between: [7200, null] })
      expect(attainment(result, 1800, { method: 'threshold', threshold: 3600 })).toMatchObject({
        known: true,
        value: 0,
      })
    })
  })
})

describe('at the edges', () => {
  test.each<[number, string]>([
    [1 - 1e-9, 'met'],
    [1 - 2e-9, 'close'],
    [0.8 - 1e-9, 'close'],
    [0.8 - 2e-9, 'lagging'],
  ])('a billionth is noise: %f of 1 is %s', (actual, status) => {
    expect(attainment(actual, 1, higher)).toMatchObject({ value: actual, status })
  })

  test('a floor of −0 is 0', () => {
    expect(value(-5, 10, { ...higher, floor: -0 })).toBe(0)
  })

  test('a scale of 0 is none: a target of 0 is met or has no answer', () => {
    expect(value(0.5, 0, { ...higher, scale: 0 })).toBe(1)
    expect(value(0.5, 0, { ...lower, scale: 0 })).toBe('invalid')
  })
})

describe('a plan as it comes from JSON', () => {
  const higher = { better: 'higher' } as const
  const wild = (value: unknown) => value as number

  test.each([[null], [undefined], ['130'], [Number.NaN], [Infinity], [{}]])(
    'with a target of %j has no attainment',
    (target) => {
      const invalid = { known: false, reason: 'invalid' }
      expect(attainment(45, wild(target), higher)).toEqual(invalid)
      // A cap does not make a goal of it.
      expect(attainment(45, wild(target), { ...higher, cap: 1.2, floor: 0 })).toEqual(invalid)
    },
  )

  test.each([['cap'], ['floor'], ['threshold'], ['scale']])('with a %s of null is as without one', (option) => {
    expect(attainment(45, 50, { ...higher, [option]: null })).toEqual(attainment(45, 50, higher))
  })

  test('without options at all is as without any', () => {
    const leads = evaluate('leads', { leads: 45 })
    expect(attainment(leads, 50, null)).toEqual(attainment(leads, 50))
    expect(attainment(leads, wild(null), { cap: 1.2 })).toEqual({ known: false, reason: 'invalid' })
  })

  test.each<[keyof AttainmentOptions, unknown]>([
    ['cap', -Infinity],
    ['floor', Infinity],
    ['threshold', Infinity],
    ['scale', Infinity],
    ['scale', Number.NaN],
    ['method', 'treshold'],
    ['method', 3],
  ])('with a %s of %j has no attainment', (option, given) => {
    expect(attainment(45, 50, { ...higher, [option]: given })).toEqual({ known: false, reason: 'invalid' })
  })

  test('no cap may be written as an infinite one', () => {
    expect(value(500, 50, { ...higher, cap: Infinity, floor: -Infinity })).toBe(10)
    expect(value(45, 50, { ...higher, method: null } as never)).toBe(0.9)
  })

  test.each([['cap'], ['floor'], ['threshold'], ['scale']])('with a %s that is text has no attainment', (option) => {
    expect(attainment(45, 50, { ...higher, [option]: '1.2' })).toEqual({ known: false, reason: 'invalid' })
  })
})
