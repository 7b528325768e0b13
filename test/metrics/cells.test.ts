// @vitest-environment node
// What is divided, multiplied or counted in each cell: a channel's day, a post.
import { describe, expect, test } from 'vitest'
import {
  countCells,
  type Expression,
  evaluate,
  mean,
  metric,
  minus,
  plus,
  ratio,
  type Row,
  sumCells,
  times,
} from '../../src/metrics/index.js'
import { isOfCells, type Op } from '../../src/metrics/model/expression.js'
import { operations } from '../../src/metrics/model/operations.js'
import { days, said } from './october.js'

const [first, second] = ['2026-10-01', '2026-10-02']
const ig = { channel: 'instagram' }
const byReach = 'engagementRateByReach'
const byFollowers = 'engagementRateByFollowers'
const inCells = (formula: Expression) => metric({ id: 'own', formula, unit: 'ratio', better: 'higher', window: 'row' })

describe('where no cell knows both sides', () => {
  test('of no rows at all there is no data, and no sort of cells', () => {
    const result = evaluate(byReach, [])
    expect(result).toMatchObject({ known: false, reason: 'no-data', definition: byReach, window: null })
    expect(result).not.toHaveProperty('per')
  })

  test('a formula without facts has no cells and no data', () => {
    expect(said(evaluate(inCells(ratio(1, 2)), { date: first, likes: 1 }))).toBe('no-data')
  })

  test('the reason is what is wrong with a fact before that it is missing', () => {
    const rows: Row[] = [
      // Half of the people, all of them twice, and nobody.
      { ...ig, date: first, paid: 'organic', likes: 10, reach: 60 },
      { ...ig, date: first, paid: 'paid', likes: 10 },
      { ...ig, date: second, paid: 'organic', likes: 10, reach: 60 },
      { ...ig, date: second, paid: 'paid', likes: 10, reach: 40 },
      { ...ig, date: '2026-10-03', paid: 'organic', likes: 10 },
      { ...ig, date: '2026-10-03', paid: 'paid', likes: 10 },
    ]
    expect(said(evaluate(byReach, rows))).toBe('not-additive')
    expect(said(evaluate(byReach, rows, { period: first }))).toBe('missing')
    const twice = [...rows, { ...ig, date: '2026-10-04', likes: 1, reach: 5 }, { ...ig, date: '2026-10-04', reach: 6 }]
    expect(said(evaluate(byReach, twice))).toBe('conflict')
  })

  test('of days without one of the facts it is missing', () => {
    expect(evaluate(byReach, days(1, 2, { likes: 10 }))).toMatchObject({
      known: false,
      reason: 'missing',
      coverage: { known: 0, expected: 2, unit: 'days' },
    })
  })
})

describe('cells of several sorts', () => {
  test('are spans of time, named in a warning', () => {
    // W42 is 12–18 October.
    const rows = [...days(10, 11, { likes: 10, reach: 100 }), { date: '2026-W42', likes: 60, reach: 100 }]
    // (10 + 10 + 60) ÷ 300.
    expect(evaluate(byReach, rows)).toMatchObject({
      value: 80 / 300,
      per: 'span',
      definition: `${byReach} span likes`,
      warnings: [{ code: 'mixed-cells', keys: ['day', 'week'] }],
    })
  })

  test('a week of which the last day is known is that day', () => {
    // W41 is 5–11 October.
    const rows = [
      { date: '2026-W41', likes: 700, reach: 1000 },
      { date: '2026-10-11', likes: 10, reach: 100 },
    ]
    expect(evaluate(byReach, rows)).toMatchObject({ value: 0.1, per: 'day', coverage: { known: 1, expected: 7 } })
  })

  test('a day within two spans that cross stands for both', () => {
    const rows = [
      { date: { from: first, to: '2026-10-09' }, likes: 10, reach: 1000 },
      { date: '2026-W41', likes: 30, reach: 1000 },
      { date: '2026-10-07', likes: 1, reach: 10 },
    ]
    expect(evaluate(byReach, rows)).toMatchObject({ value: 0.1, per: 'day', coverage: { known: 1, expected: 11 } })
  })
})

describe('spans that cross', () => {
  const [early, late] = [
    { date: { from: first, to: '2026-10-10' }, likes: 10, reach: 100 },
    { date: { from: '2026-10-05', to: '2026-10-15' }, likes: 30, reach: 100 },
  ]

  test('contradict each other and make no rate', () => {
    const touching = { ...late, date: { from: '2026-10-10', to: '2026-10-15' } }
    for (const other of [late, touching]) {
      expect(evaluate(byReach, [early, other])).toMatchObject({
        known: false,
        reason: 'conflict',
        coverage: { known: 0, expected: 15 },
      })
    }
  })

  test('are left out of the rate of the other days, and said', () => {
    expect(evaluate(byReach, [early, late, ...days(16, 17, { likes: 5, reach: 100 })])).toMatchObject({
      value: 0.05,
      per: 'day',
      coverage: { known: 2, expected: 17 },
      warnings: [{ code: 'conflict' }],
    })
  })

  test('do not when the one ends the day before the other begins', () => {
    const next = { ...late, date: { from: '2026-10-11', to: '2026-10-15' } }
    // (10 + 30) ÷ 200.
    expect(evaluate(byReach, [early, next])).toMatchObject({
      value: 0.2,
      per: 'span',
      coverage: { known: 15, expected: 15 },
      warnings: [],
    })
  })
})

describe('in each cell', () => {
  const rows = [
    { date: first, likes: 6, comments: 2, shares: 1, posts: 2, reach: 100 },
    { date: second, likes: 4, comments: 1, shares: 1, posts: 3, reach: 100 },
  ]

  test('a number is itself', () => {
    // (2 × 6 + 2 × 4) ÷ 200.
    expect(evaluate(inCells(ratio(times('likes', 2), 'reach')), rows)).toMatchObject({
      value: 0.1,
      formula: ratio(20, 'reach'),
      inputs: { reach: { value: 200 } },
    })
  })

  test('parts are added and taken away before they are multiplied', () => {
    // (6 + 2 + 1) × 2 + (4 + 1 + 1) × 3, over 200.
    expect(said(evaluate(inCells(ratio(times(plus('likes', 'comments', 'shares'), 'posts'), 'reach')), rows))).toBe(
      0.18,
    )
    // (6 − 2) × 2 + (4 − 1) × 3, over 200.
    expect(said(evaluate(inCells(ratio(times(minus('likes', 'comments'), 'posts'), 'reach')), rows))).toBe(0.085)
  })

  test('a day that lacks one of the parts is no cell', () => {
    const gap = [...rows, { date: '2026-10-03', likes: 100, reach: 100 }]
    expect(evaluate(inCells(ratio(plus('likes', 'comments'), 'reach')), gap)).toMatchObject({
      // 8 + 5, over 200.
      value: 0.065,
      coverage: { known: 2, expected: 3 },
    })
  })

  test('what can only be said of a period is a mistake in the formula', () => {
    expect(() => evaluate(inCells(ratio(sumCells(mean('responseTimes')), countCells('reach'))), rows)).toThrow(
      'kpi-kit: the operation "mean" cannot stand there, so the formula has no value. Write formulas with the builders of kpi-kit/metrics.',
    )
  })

  test('a post knows the followers of its day and not those of a wider span or of no day', () => {
    const post = { ...ig, date: '2026-10-05', post: 'a', likes: 10 }
    // W41 begins on 5 October.
    const loose = [
      { ...ig, date: '2026-W41', followers: 50 },
      { ...ig, followers: 20 },
    ]
    expect(said(evaluate(byFollowers, [post, ...loose]))).toBe('missing')
    expect(said(evaluate(byFollowers, [post, ...loose, { ...ig, date: '2026-10-05', followers: 100 }]))).toBe(0.1)
  })
})

// Queries for a warehouse ask this of a formula, and carry nothing of how windows are worked out.
test('which operations are of cells is told alike by name and by rule', () => {
  for (const [op, { over }] of Object.entries(operations))
    expect(isOfCells({ op: op as Op, of: [] }), op).toBe(over === 'cells')
})
