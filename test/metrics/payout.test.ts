// @vitest-environment node
// The share of the target bonus that a score earns.
import { describe, expect, test } from 'vitest'
import {
  attainment,
  type Payout,
  type PayoutPlan,
  type PayoutPoint,
  payout,
  type Reason,
  score,
} from '../../src/metrics/index.js'
import fc from '../property.js'
import { strange } from './plain.js'

const value = (result: Payout) => (result.known ? result.value : result.reason)
const between = (low: number | null, high: number | null, reason: Reason = 'not-additive') =>
  ({ known: false, reason, between: [low, high] }) as const

// calqoo.com, stepped payout.
const steps: readonly PayoutPoint[] = [
  [0, 0],
  [0.8, 0.5],
  [0.9, 0.8],
  [1, 1],
  [1.1, 1.2],
  [1.2, 1.5],
]

describe('steps', () => {
  test.each<[string, number, number]>([
    ['G54-0', 0.79, 0],
    ['G54-1', 0.85, 0.5],
    ['G54-2', 1.05, 1],
    ['G54-3', 1.2, 1.5],
    ['at a step', 0.8, 0.5],
    ['beyond the last', 9, 1.5],
    ['at the first', 0, 0],
    ['below the first', -0.1, 0],
  ])('%s: %f pays %f', (_, reached, pays) => {
    expect(value(payout(reached, { steps }))).toBe(pays)
  })

  test('below the first pay nothing, whatever the first pays', () => {
    expect(payout(0.79, { steps: [[0.8, 0.5]] })).toEqual({ known: true, value: 0, reached: null, next: [0.8, 0.5] })
  })

  test('say which was reached and which is next', () => {
    expect(payout(0.85, { steps })).toEqual({ known: true, value: 0.5, reached: [0.8, 0.5], next: [0.9, 0.8] })
    expect(payout(1.2, { steps })).toEqual({ known: true, value: 1.5, reached: [1.2, 1.5], next: null })
  })

  test('are not missed by noise of the last digit', () => {
    // 0.3 × 3 is 0.8999999999999999.
    expect(value(payout(0.3 * 3, { steps }))).toBe(0.8)
    // A third, as a step and as a score.
    expect(value(payout(0.333333333, { steps: [[1 / 3, 1]] }))).toBe(1)
    expect(value(payout(0.9 - 1e-8, { steps }))).toBe(0.5)
  })
})

describe('points', () => {
  const points: readonly PayoutPoint[] = [
    [0.8, 0.5],
    [1, 1],
    [1.2, 1.5],
  ]

  test.each<[number, number]>([
    [0.79, 0],
    [0.8, 0.5],
    // A quarter of the way from half to all of it.
    [0.85, 0.625],
    [0.9, 0.75],
    [1, 1],
    [1.1, 1.25],
    [1.2, 1.5],
    [3, 1.5],
  ])('%f pays %f', (reached, pays) => {
    expect(value(payout(reached, { points }))).toBeCloseTo(pays, 12)
  })

  test('say between which two it lies', () => {
    expect(payout(0.9, { points })).toMatchObject({ reached: [0.8, 0.5], next: [1, 1] })
    expect(payout(0.7, { points })).toMatchObject({ reached: null, next: [0.8, 0.5] })
    expect(payout(2, { points })).toMatchObject({ reached: [1.2, 1.5], next: null })
  })
})

describe('of a result', () => {
  test('of score or attainment the value pays', () => {
    const plan = [
      { id: 'leads', weight: 1, attainment: 0.7 },
      { id: 'reach', weight: 1, attainment: 1 },
    ]
    expect(value(payout(score(plan), { steps }))).toBe(0.5)
    expect(value(payout(attainment(55, 50, { better: 'higher' }), { steps }))).toBe(1.2)
  })

  test.each<[unknown, string]>([
    [null, 'missing'],
    [undefined, 'invalid'],
    [Number.NaN, 'invalid'],
    [Number.NEGATIVE_INFINITY, 'invalid'],
    ['0.9', 'invalid'],
    [{}, 'missing'],
    [{ known: true }, 'invalid'],
    [score([{ id: 'leads', weight: 1, attainment: null }]), 'missing'],
    [score([]), 'no-data'],
  ])('%j is unknown: %s', (given, reason) => {
    expect(payout(given as null, { steps })).toEqual({ known: false, reason })
  })

  test('known between bounds it is known where all between them earns the same', () => {
    expect(payout(between(0.8, 0.89), { steps })).toEqual({
      known: true,
      value: 0.5,
      reached: [0.8, 0.5],
      next: [0.9, 0.8],
    })
    expect(payout(between(1.3, null), { steps })).toMatchObject({ known: true, value: 1.5 })
    expect(payout(between(null, 0.5), { steps })).toMatchObject({ known: true, value: 0, reached: null })
  })

  test('else a range, for its reason', () => {
    expect(payout(between(0.8, 0.9), { steps })).toEqual(between(0.5, 0.8))
    expect(payout(between(0.85, null, 'missing'), { steps })).toEqual(between(0.5, 1.5, 'missing'))
    expect(payout(between(null, 1), { steps })).toEqual(between(0, 1))
    expect(payout(between(0.85, 0.9), { points: steps.slice(1) })).toEqual(
      between(expect.closeTo(0.65, 12) as number, expect.closeTo(0.8, 12) as number),
    )
    expect(payout({ known: false, between: [0.8, 1] }, { steps })).toEqual(between(0.5, 1, 'missing'))
  })

  test('below the first point it is nothing, however far', () => {
    expect(payout(between(null, 0.5), { points: steps.slice(1) })).toMatchObject({
      known: true,
      value: 0,
      reached: null,
    })
    expect(payout(between(null, null), { steps })).toEqual({ known: false, reason: 'not-additive' })
  })

  test('that goes up and down again counts what lies within', () => {
    const bent: readonly PayoutPoint[] = [
      [0, 0],
      [1, 2],
      [2, 1],
    ]
    expect(payout(between(0.5, 3), { points: bent })).toEqual(between(1, 2))
    expect(payout(between(0.5, 3), { steps: bent })).toEqual(between(0, 2))
    expect(payout(between(0.5, 1), { steps: bent })).toEqual(between(0, 2))
    expect(payout(between(0.5, 0.99), { steps: bent })).toMatchObject({ known: true, value: 0 })
    expect(payout(between(1, 2), { steps: bent })).toEqual(between(1, 2))
  })
})

test('a negative zero is a zero', () => {
  expect(payout(1, { steps: [[-1e-10, -0]] })).toEqual({ known: true, value: 0, reached: [0, 0], next: null })
})

test.each<[string, unknown]>([
  ['nothing', {}],
  ['no steps', { steps: [] }],
  ['no points', { points: [] }],
  [
    'steps that fall',
    {
      steps: [
        [1, 1],
        [0.8, 0.5],
      ],
    },
  ],
  [
    'a step twice',
    {
      steps: [
        [0.8, 0.5],
        [0.8, 1],
      ],
    },
  ],
  ['no plan', null],
  ['steps that are no list', { steps: '0.8' }],
])('with %s it throws', (_, plan) => {
  expect(() => payout(1, plan as PayoutPlan)).toThrow(
    /^kpi-kit: .*what a score earns is unclear\. Pass \{ steps: \[\[0\.8, 0\.5\], \[1, 1\]\] \}\.$/,
  )
})

describe('a plan as it comes from JSON', () => {
  test.each<[string, unknown]>([
    ['a score that is not a number', { steps: [[Number.NaN, 1]] }],
    ['a score that is text', { steps: [['0.8', 0.5]] }],
    ['a score of null', { steps: [[null, 0.5]] }],
    ['a share that is text', { points: [[0.8, '50%']] }],
    [
      'a share without an end',
      {
        points: [
          [0, 0],
          [1, Number.POSITIVE_INFINITY],
        ],
      },
    ],
    ['a share that is missing', { points: [[0]] }],
    ['a step of null', { steps: [[0.5, 0.5], null] }],
    ['a step that is no pair', { steps: [{ at: 0.8 }] }],
  ])('with %s pays nothing that could be said', (_, plan) => {
    expect(payout(1, plan as PayoutPlan)).toEqual({ known: false, reason: 'invalid' })
    expect(payout(null, plan as PayoutPlan)).toEqual({ known: false, reason: 'invalid' })
  })

  test('steps of null are as none', () => {
    // A quarter of the way from half to all of it.
    expect(
      value(
        payout(0.85, {
          steps: null,
          points: [
            [0.8, 0.5],
            [1, 1],
          ],
        } as never),
      ),
    ).toBeCloseTo(0.625, 12)
    expect(
      value(
        payout(0.85, {
          steps: [
            [0.8, 0.5],
            [1, 1],
          ],
          points: null,
        } as never),
      ),
    ).toBe(0.5)
    // Where both are given the steps are taken, as steps.
    expect(
      value(
        payout(0.85, {
          steps: [
            [0.8, 0.5],
            [1, 1],
          ],
          points: [
            [0, 0],
            [1, 1],
          ],
        } as never),
      ),
    ).toBe(0.5)
  })
})

describe('for any plan', () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
    .map((all) => all.sort((a, b) => a - b).map((at) => at / 100))
  const plans = fc
    .tuple(rising, fc.array(fc.double({ noNaN: true, min: 0, max: 2 }), { minLength: 6, maxLength: 6 }))
    .map(([scores, shares]) => {
      const sorted = [...shares].sort((a, b) => a - b)
      return scores.map((at, i): PayoutPoint => [at, sorted[i] as number])
    })
  const reached = fc.double({ noNaN: true, min: -1, max: 3 })
  const both = fc.constantFrom<'steps' | 'points'>('steps', 'points')
  const planOf = (kind: 'steps' | 'points', plan: readonly PayoutPoint[]) => ({ [kind]: plan }) as unknown as PayoutPlan

  test('more never earns less, where the plan does not', () => {
    fc.assert(
      fc.property(plans, reached, reached, both, (plan, a, b, kind) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) => value(payout(one, planOf(kind, plan))))
        expect(more).toBeGreaterThanOrEqual((less as number) - 1e-12)
      }),
    )
  })

  test('what a score within bounds earns lies within what the bounds earn', () => {
    const any = fc.tuple(rising, fc.array(fc.double({ noNaN: true, min: 0, max: 2 }), { minLength: 6, maxLength: 6 }))
    fc.assert(
      fc.property(any, reached, reached, fc.double({ noNaN: true, min: 0, max: 1 }), both, (made, a, b, at, kind) => {
        const [scores, shares] = made
        const plan = planOf(
          kind,
          scores.map((one, i): PayoutPoint => [one, shares[i] as number]),
        )
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const range = payout(between(low, high), plan)
        const truth = value(payout(low + (high - low) * at, plan)) as number
        const [least, most] = range.known ? [range.value, range.value] : (range.between ?? [])
        expect(truth).toBeGreaterThanOrEqual((least as number) - 1e-9)
        expect(truth).toBeLessThanOrEqual((most as number) + 1e-9)
      }),
    )
  })

  test('the result is plain data, whatever the score', () => {
    fc.assert(
      fc.property(plans, both, fc.oneof(fc.anything(), fc.double()), (plan, kind, given) => {
        const result = payout(given as number, planOf(kind, plan))
        expect(strange(result)).toEqual([])
        expect(structuredClone(result)).toEqual(result)
      }),
      { numRuns: 300 },
    )
  })
})
