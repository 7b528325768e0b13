// @vitest-environment node
// Where a goal of a plan stands: by what it attained, or by pace.
import { describe, expect, test } from 'vitest'
import { type PlanGoal, judge } from '../../src/metrics/analysis/judge.js'
import { type DataQuery, evaluate, type Row } from '../../src/metrics/index.js'
import { days } from './october.js'

const october = { period: '2026-10' } as const
const goal = (more: Partial<PlanGoal>): PlanGoal => ({ metric: 'leads', target: 100, ...more })
const judged = (rows: readonly Row[], more: Partial<PlanGoal> = {}, query: Omit<DataQuery, 'data'> = october) =>
  judge(goal(more), rows, query)
const known = (value: number, more: object = {}) => ({ known: true, value: expect.closeTo(value, 12), ...more })

describe('in days that are over', () => {
  test('a goal is judged by what it attained, and there is no pace', () => {
    const rows = days(1, 31, { leads: 3 })
    const { result, attainment, ...rest } = judged(rows)
    expect(result).toEqual(evaluate('leads', rows, october))
    expect(attainment).toEqual({ known: true, value: expect.closeTo(0.93, 12), status: 'close', atLeast: false })
    expect(rest).toMatchObject({
      soFar: attainment,
      counted: result,
      pace: null,
      isOver: true,
      standing: 'close',
      share: 1,
      outside: null,
      fault: null,
    })
  })

  test('so are rows without dates', () => {
    expect(judged([{ leads: 50 }], {}, {})).toMatchObject({ isOver: true, standing: 'lagging', period: null })
  })
})

describe('in days that are not over', () => {
  test('what adds is judged by what it will be: 50 leads in 10 of 31 days end at 155', () => {
    expect(judged(days(1, 10, { leads: 5 }))).toMatchObject({
      isOver: false,
      standing: 'ahead',
      counted: { value: 155 },
      result: { value: 50 },
      attainment: known(1.55, { status: 'met' }),
      soFar: known(0.5, { status: 'lagging' }),
      pace: { expected: 32, projection: 155 },
    })
  })

  test('where less is better, ahead is below', () => {
    // 3 a day end at 93 of 100: 1 − (93 − 100) ÷ 100.
    const lost = days(1, 10, { followersLost: 3 })
    expect(judged(lost, { metric: 'followersLost' })).toMatchObject({ standing: 'ahead', attainment: known(1.07) })
    // 4 a day end at 124.
    const more = days(1, 10, { followersLost: 4 })
    expect(judged(more, { metric: 'followersLost' })).toMatchObject({ standing: 'behind', attainment: known(0.76) })
  })

  test('a level by where it is heading from its start', () => {
    // 1,000 + 40 × 31 ÷ 10 = 1,124 of 1,200.
    const rows = [{ date: '2026-09-30', followers: 1000 }, ...days(1, 10, { followers: 1040 })]
    expect(judged(rows, { metric: 'followers', target: 1200 })).toMatchObject({
      standing: 'behind',
      attainment: known(1124 / 1200),
      soFar: known(1040 / 1200),
    })
  })

  test('a rate by itself', () => {
    const rows = days(1, 10, { likes: 5, reach: 100 })
    expect(judged(rows, { metric: 'engagementRateByReach', target: 0.04 })).toMatchObject({
      standing: 'ahead',
      attainment: known(1.25),
      soFar: known(1.25),
    })
    expect(judged(rows, { metric: 'engagementRateByReach', target: 0.05 })).toMatchObject({ standing: 'on-pace' })
  })

  test('people by those so far: at least, and nobody lags who has time', () => {
    const rows = [{ date: { from: '2026-10-01', to: '2026-10-31' }, reach: 40 }]
    const halfway = { ...october, asOf: '2026-10-10' }
    expect(judged(rows, { metric: 'reach' }, halfway)).toMatchObject({
      standing: null,
      pace: null,
      attainment: known(0.4, { atLeast: true, partial: true }),
      soFar: known(0.4),
    })
    expect(judged(rows, { metric: 'reach', target: 40 }, halfway)).toMatchObject({ standing: 'met' })
  })

  test('a partial value by what is known so far', () => {
    const rows = days(1, 10, (n) => ({ leads: n === 4 ? null : 5 }))
    expect(judged(rows)).toMatchObject({
      standing: null,
      attainment: known(0.45, { atLeast: true, partial: true }),
      soFar: known(0.45, { atLeast: true, partial: true }),
    })
    // Days that lack may still add to what should be few.
    const lost = days(1, 10, (n) => ({ followersLost: n === 4 ? null : 5 }))
    expect(judged(lost, { metric: 'followersLost' })).toMatchObject({
      standing: null,
      attainment: { known: false, reason: 'partial' },
    })
  })

  test.each<[PlanGoal['metric'], number, Row, object]>([
    // 20 ÷ 62 so far, and more to come.
    ['leads', 62, { leads: 20 }, known(20 / 62, { atLeast: true, partial: true })],
    ['followers', 150, { followers: 110 }, known(110 / 150, { atLeast: false, partial: true })],
    // So many people at least.
    ['reach', 100, { reach: 50 }, { known: false, between: [0.5, null] }],
  ])('a month whose row says that it is not over is open, whatever day it is: %s', (metric, target, row, attained) => {
    const rows = [{ date: '2026-10', channel: 'a', provisional: true, ...row }]
    for (const query of [october, { ...october, asOf: '2026-10-31' }])
      expect(judged(rows, { metric, target }, query)).toMatchObject({
        isOver: false,
        standing: null,
        pace: null,
        attainment: attained,
      })
  })

  test('a total of which more is left out than is met is met all the same; one that should be small is not', () => {
    const rows = [{ date: '2026-10-01', channel: 'a', leads: 31, spend: 310, currency: 'USD' }]
    const over = { ...october, asOf: '2026-10-31' }
    expect(judged(rows, { target: 30 }, over)).toMatchObject({ standing: 'met', attainment: { atLeast: true } })
    expect(judged(rows, { metric: 'spend', better: 'lower', target: 400 }, over)).toMatchObject({
      standing: null,
      attainment: { known: false, reason: 'partial' },
    })
  })

  test('cap and floor hold of what is projected', () => {
    expect(judged(days(1, 10, { leads: 5 }), { cap: 1.2 })).toMatchObject({ attainment: known(1.2), standing: 'ahead' })
  })

  test('what is not reported is not judged', () => {
    expect(judged(days(1, 10, { likes: 5 }))).toMatchObject({
      standing: null,
      attainment: { known: false, reason: 'missing' },
      fault: null,
    })
  })
})

describe('a goal for a part of the days', () => {
  test('counts in proportion, over these days', () => {
    // From 22 October, 10 of 31 days: 100 × 10 ÷ 31 = 32.26 leads; 2 a day are 20.
    const rows = days(1, 31, (n) => ({ leads: n < 22 ? 9 : 2 }))
    expect(judged(rows, { from: '2026-10-22' })).toMatchObject({
      period: { from: '2026-10-22', to: '2026-10-31' },
      share: 10 / 31,
      goal: { target: expect.closeTo(32.258, 3) },
      result: { value: 20 },
      attainment: known(0.62),
      standing: 'lagging',
    })
  })

  test('of a level or a rate is the goal itself', () => {
    const rows = days(1, 31, (n) => ({ likes: n < 22 ? 9 : 2, reach: 100 }))
    const late = { from: '2026-10-22', metric: 'engagementRateByReach', target: 0.04 } as const
    expect(judged(rows, late)).toMatchObject({ goal: { target: 0.04 }, attainment: known(0.5) })
  })

  test('takes its threshold along', () => {
    // Of 31 to 62 in 31 days, 10 to 20 in ten; 15 is halfway.
    const rows = days(1, 31, (n) => ({ leads: n === 1 ? 15 : 0 }))
    const half = { to: '2026-10-10', target: 62, method: 'threshold', threshold: 31 } as const
    expect(judged(rows, half)).toMatchObject({ attainment: known(0.5) })
  })

  test('may be over while the period is not', () => {
    const rows = days(1, 15, { leads: 5 })
    expect(judged(rows, { to: '2026-10-10' })).toMatchObject({ isOver: true, standing: 'met', attainment: known(1.55) })
    // 25 in 5 of 21 days, of 100 × 21 ÷ 31 = 67.7: they end at 105.
    expect(judged(rows, { from: '2026-10-11' })).toMatchObject({
      isOver: false,
      standing: 'ahead',
      attainment: known(105 / (2100 / 31)),
    })
  })

  test('has nothing to do with a period that it does not touch, and waits for its first day', () => {
    const rows = days(1, 15, { leads: 5 })
    expect(judged(rows, { from: '2026-11-01' })).toMatchObject({ outside: 'period' })
    expect(judged(rows, { to: '2026-09-30' })).toMatchObject({ outside: 'period' })
    expect(judged(rows, { from: '2026-10-20' })).toMatchObject({ outside: 'later' })
    expect(judged(rows, { from: '2026-09', to: '2026-W45' })).toMatchObject({ outside: null, share: 1 })
    expect(judged(rows, { from: null, to: null } as never)).toMatchObject({ outside: null, share: 1, fault: null })
  })

  test('of rows without dates is none', () => {
    expect(judged([{ leads: 50 }], { from: '2026-10-22' })).toMatchObject({ fault: 'dates' })
    expect(judged([{ leads: 50 }], { from: '2026-10-01' })).toMatchObject({ fault: null, attainment: known(0.5) })
  })
})

describe('what cannot be judged', () => {
  const rows = days(1, 31, { leads: 3, spend: 5 })

  test.each<[string, unknown, string]>([
    ['a target of null', { target: null }, 'target'],
    ['a target that is text', { target: '130' }, 'target'],
    ['a target without an end', { target: Infinity }, 'target'],
    ['a cap that is text', { cap: '1.2' }, 'limits'],
    ['a threshold that is not a number', { threshold: Number.NaN }, 'limits'],
    ['a method that is none', { method: 'treshold' }, 'limits'],
    ['a beginning that is not a date', { from: 'soon' }, 'dates'],
    ['an end before the beginning', { from: '2026-10-20', to: '2026-10-10' }, 'dates'],
    ['no direction', { metric: 'spend' }, 'direction'],
    ['a direction that is none', { better: 'up' }, 'direction'],
  ])('%s', (_, more, fault) => {
    const invalid = { known: false, reason: 'invalid' }
    const found = judged(rows, more as Partial<PlanGoal>)
    expect(found).toMatchObject({ fault, standing: null, attainment: invalid, soFar: invalid })
    const halfway = judged(rows, more as Partial<PlanGoal>, { ...october, asOf: '2026-10-10' })
    expect(halfway).toMatchObject({ fault, standing: null, attainment: invalid, pace: null })
  })

  test('a direction that the goal brings will do', () => {
    // 155 of 100: 1 − 55 ÷ 100.
    expect(judged(rows, { metric: 'spend', better: 'lower' })).toMatchObject({ fault: null, attainment: known(0.45) })
  })
})
