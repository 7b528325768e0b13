// @vitest-environment node
// Formulas of one's own: which way is taken, what of it is told, and how far bounds carry.
import { describe, expect, test } from 'vitest'
import {
  type Expression,
  evaluate,
  firstKnown,
  meanCells,
  metric,
  minus,
  ofAll,
  plus,
  quantile,
  type Row,
  type Rows,
  ratio,
  shareOf,
  sumKnown,
  times,
} from '../../src/metrics/index.js'
import { explain, explainNames } from '../../src/format/index.js'
import { bounds, days, said } from './october.js'

const [first, second] = ['2026-10-01', '2026-10-02']
const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }
const ok = { channel: 'ok' }

const of = (formula: Expression) => metric({ id: 'own', formula, unit: 'ratio', better: 'neutral' })
const evaluated = (formula: Expression, rows: Rows) => evaluate(of(formula), rows)

describe('firstKnown of ratios takes one way for all channels', () => {
  const byViews = ratio('likes', 'views')
  const byImpressions = ratio('likes', 'impressions')
  const either = firstKnown(byViews, byImpressions)

  test('the first that is known, and the formula says which', () => {
    expect(evaluated(either, { likes: 6, views: 12, impressions: 12 })).toMatchObject({
      value: 0.5,
      formula: byViews,
      warnings: [],
    })
    expect(evaluated(either, { likes: 6, impressions: 24 })).toMatchObject({ value: 0.25, formula: byImpressions })
  })

  test('one that cannot be divided is not known', () => {
    expect(evaluated(either, { likes: 6, views: 0, impressions: 24 })).toMatchObject({
      value: 0.25,
      formula: byImpressions,
    })
  })

  test('one that leaves out no channel comes before one that does', () => {
    const result = evaluated(either, [
      { ...ig, likes: 6, views: 12, impressions: 24 },
      { ...vk, likes: 4, impressions: 16 },
    ])
    // 10 ÷ 40, not 6 ÷ 12 of instagram alone.
    expect(result).toMatchObject({ value: 0.25, formula: byImpressions, warnings: [] })
  })

  test('where each leaves one out the first is taken, and the channel named once', () => {
    const result = evaluated(either, [
      { ...ig, likes: 6, views: 12 },
      { ...vk, likes: 4, impressions: 16 },
    ])
    expect(result).toMatchObject({ value: 0.5, formula: byViews })
    expect(result.warnings).toEqual([{ code: 'channels-missing', keys: ['vk'], facts: ['views'] }])
  })

  test('a channel that reports nothing of the formula is not left out of it', () => {
    const result = evaluated(either, [
      { ...ig, likes: 6, views: 12 },
      { ...ok, followers: 100 },
    ])
    expect(result).toMatchObject({ value: 0.5, warnings: [] })
  })

  test('a channel that is silent in the window is absent, which says nothing against a way', () => {
    const rows = [
      { ...vk, date: '2026-09-30', likes: 1, views: 1, impressions: 1 },
      { ...ig, date: first, likes: 6, impressions: 24, views: 12 },
      { ...ig, date: second, likes: 6, impressions: 24 },
    ]
    const absent = (facts: string[]) => ({ code: 'channels-missing', keys: ['vk'], facts })
    // By views day 1 alone; by impressions both days: 12 ÷ 48.
    expect(evaluate(of(either), rows, { period: '2026-10' })).toMatchObject({
      value: 0.25,
      coverage: { known: 0, expected: 2 },
      coverageOfUsed: { known: 2, expected: 2 },
      warnings: [absent(['likes', 'impressions'])],
    })
    // Both ways are whole on day 1, and differ.
    expect(evaluate(of(either), rows, { period: first }).warnings).toEqual([
      { code: 'residual', keys: ['likes+views', 'likes+impressions'], values: [0.5, 0.25] },
      absent(['likes', 'views']),
    ])
    expect(evaluate('likes', rows, { period: '2026-10' }).warnings).toEqual([absent(['likes'])])
  })

  test('a figure of the whole site stands for all channels: it leaves none out', () => {
    const formula = firstKnown(ratio('leads', 'siteSessions'), ratio('leads', 'sessions'))
    const result = evaluated(formula, [
      { ...ig, date: first, leads: 5, siteSessions: 100, sessions: 20 },
      { ...vk, date: first, sessions: 50 },
    ])
    expect(result).toMatchObject({ value: 0.05, formula: ratio('leads', 'siteSessions') })
    // The visits of vk may have brought leads that nobody reports.
    expect(result.channels).toEqual({ used: ['instagram'], missing: [{ id: 'vk', facts: ['leads'] }], outside: [] })
  })

  test('two whole ways that disagree are said, a difference of rounding is not', () => {
    const formula = firstKnown(byViews, ratio('comments', 'views'))
    expect(evaluated(formula, { likes: 3, comments: 1, views: 4 }).warnings).toEqual([
      { code: 'residual', keys: ['likes+views', 'comments+views'], values: [0.75, 0.25] },
    ])
    // 1e-9 apart.
    expect(evaluated(formula, { likes: 1, comments: 0, views: 1e9 }).warnings).toEqual([])
  })

  test('so also where only one of them is a ratio, or has one in it', () => {
    // Never the 5 of instagram and the 10 ÷ 2 of vk together.
    const rows = [
      { ...ig, conversions: 5 },
      { ...vk, leads: 10, posts: 2 },
    ]
    const left = [{ code: 'channels-missing', keys: ['vk'], facts: ['conversions'] }]
    expect(evaluated(firstKnown('conversions', ratio('leads', 'posts')), rows)).toMatchObject({
      value: 5,
      warnings: left,
    })
    // 5 + 10 ÷ 2 of instagram; vk has customers alone.
    const mixed = [
      { ...ig, conversions: 5, leads: 10, posts: 2 },
      { ...vk, customers: 3 },
    ]
    expect(evaluated(firstKnown(plus('conversions', ratio('leads', 'posts')), 'customers'), mixed)).toMatchObject({
      value: 10,
      warnings: [{ code: 'channels-missing', keys: ['vk'], facts: ['conversions', 'leads', 'posts'] }],
    })
  })

  test('of sums each channel takes its own', () => {
    const result = evaluated(firstKnown('conversions', plus('leads', 'customers')), [
      { ...ig, conversions: 5 },
      { ...vk, leads: 10, customers: 2 },
    ])
    expect(result).toMatchObject({ value: 17, formula: 17, warnings: [] })
  })

  describe('where no way is known, the result tells of the one that is nearest', () => {
    const others = firstKnown(byViews, ratio('comments', 'impressions'))
    const nearest = (row: Row) => evaluated(others, row)

    test('which lacks least', () => {
      expect(nearest({ likes: 3 })).toMatchObject({ reason: 'missing', formula: byViews })
      expect(nearest({ comments: 3 })).toMatchObject({
        reason: 'missing',
        formula: ratio('comments', 'impressions'),
        inputs: { comments: { known: true, value: 3 }, impressions: { known: false, reason: 'missing' } },
      })
    })

    test('of equals the first', () => {
      expect(nearest({ likes: 3, comments: 3 }).formula).toEqual(byViews)
      expect(nearest({ reach: 3 }).formula).toEqual(byViews)
    })

    test('counted in what it lacks and not in what it needs', () => {
      const wide = ratio(plus('likes', 'shares'), 'views')
      const formula = firstKnown(wide, ratio('comments', 'impressions'))
      expect(evaluated(formula, { likes: 3, shares: 1, comments: 3 }).formula).toEqual(wide)
    })

    test('but bounds on both sides come first', () => {
      const formula = firstKnown(byViews, ratio('impressions', 'reach'))
      const result = evaluated(formula, days(1, 2, { likes: 1, impressions: 20, reach: 10 }))
      // 40 ÷ (10 to 20 people).
      expect(result).toMatchObject({ reason: 'not-additive', formula: ratio('impressions', 'reach') })
      expect(bounds(result)).toEqual([2, 4])
    })
  })

  test('within a formula the ways of all parts are tried together', () => {
    const formula = minus(
      firstKnown(byViews, byImpressions),
      firstKnown(ratio('comments', 'views'), ratio('comments', 'impressions')),
    )
    // 6 ÷ 24 − 3 ÷ 24.
    expect(evaluated(formula, { likes: 6, comments: 3, impressions: 24 })).toMatchObject({
      value: 0.125,
      formula: minus(byImpressions, ratio('comments', 'impressions')),
    })
    const apart = minus(
      firstKnown(byViews, byImpressions),
      firstKnown(ratio('clicks', 'posts'), ratio('saves', 'posts')),
    )
    expect(evaluated(apart, { likes: 6, views: 12, saves: 1, posts: 4 })).toMatchObject({
      value: 0.25,
      formula: minus(byViews, ratio('saves', 'posts')),
    })
    expect(evaluated(apart, { likes: 6, impressions: 12, clicks: 1, posts: 4 })).toMatchObject({
      value: 0.25,
      formula: minus(byImpressions, ratio('clicks', 'posts')),
    })
  })
})

describe('sumKnown', () => {
  test('is of the facts that are reported at all, and the formula names them', () => {
    expect(evaluated(sumKnown('likes', 'comments', 'shares'), { likes: 5, shares: 2 })).toMatchObject({
      value: 7,
      formula: plus('likes', 'shares'),
    })
  })

  test('of a fact that one channel reports, a channel without it is left out', () => {
    const result = evaluated(sumKnown('likes', 'comments', 'shares'), [
      { ...ig, likes: 5 },
      { ...vk, likes: 3, comments: 1 },
    ])
    expect(result).toMatchObject({ value: 4, formula: plus('likes', 'comments') })
    expect(result.warnings).toEqual([{ code: 'channels-missing', keys: ['instagram'], facts: ['comments'] }])
  })

  test('of nothing that is reported is missing', () => {
    expect(evaluated(sumKnown('likes', 'comments'), { reach: 5 })).toMatchObject({
      reason: 'missing',
      formula: plus('likes', 'comments'),
    })
  })

  test('stands in a ratio on either side', () => {
    expect(evaluated(ratio(sumKnown('likes', 'comments'), 'posts'), { likes: 6, posts: 3 })).toMatchObject({
      value: 2,
      formula: ratio(plus('likes'), 'posts'),
    })
    expect(
      evaluated(ratio(sumKnown('likes', 'comments'), sumKnown('posts', 'storyViews')), {
        comments: 6,
        posts: 2,
        storyViews: 4,
      }),
    ).toMatchObject({ value: 1, formula: ratio(plus('comments'), plus('posts', 'storyViews')) })
  })
})

describe('ofAll', () => {
  test('without any rows the formula stays as it is written', () => {
    const share = ratio('mentions', ofAll('mentions'))
    expect(evaluated(share, [])).toMatchObject({ known: false, reason: 'no-data', formula: share })
  })
})

test('a formula that leaves nothing to choose is told as it is, and not copied', () => {
  const written = of(ratio(times('posts', 'reach'), minus('likes', 3)))
  expect(evaluate(written, { posts: 2, reach: 10, likes: 7 })).toMatchObject({ value: 5 })
  expect(evaluate(written, { posts: 2, reach: 10, likes: 7 }).formula).toBe(written.formula)
})

test('the median counts the unanswered wherever it stands in a formula', () => {
  const minutes = ratio(quantile('responseTimes', 0.5), 60)
  expect(said(evaluated(minutes, { responseTimes: [60, 120] }))).toBe(1.5)
  // Two of four are unanswered: between the second and the third.
  const result = evaluated(minutes, { responseTimes: [60, 120], messages: 4 })
  expect(said(result)).toBe('missing')
  expect(bounds(result)).toEqual([2, null])
})

describe('bounds', () => {
  const eachOfReach = plus(10, ratio('likes', 'reach'))
  /** Between 0 and any number of people. */
  const reached = (likes: number) => [
    { date: first, likes, reach: 0 },
    { date: second, likes },
  ]

  test('of something over people who may be none begin at 0', () => {
    expect(bounds(evaluated(eachOfReach, reached(20)))).toEqual([10, null])
    expect(bounds(evaluated(eachOfReach, reached(0)))).toEqual([10, null])
  })

  test('of less than nothing over people who may be none are open', () => {
    expect(bounds(evaluated(eachOfReach, reached(-20)))).toBeUndefined()
  })

  test('of a part whose whole is unknown are none of it and all of it', () => {
    const result = evaluated(shareOf('storyLastReach', 'storyFirstReach'), { storyLastReach: 90 })
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([0, 1])
  })

  test('that what cannot be negative is not negative is not told', () => {
    const result = evaluate('reach', [
      { date: first, reach: 0 },
      { date: second, likes: 1 },
    ])
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toBeUndefined()
    expect(result.inputs.reach).not.toHaveProperty('between')
  })

  test('beyond every number are none, and the reason stays', () => {
    const people = plus('reach', 'engagedAccounts')
    const result = evaluated(minus(people, people), days(1, 2, { reach: 1e308, engagedAccounts: 1e308 }))
    expect(said(result)).toBe('not-additive')
    expect(bounds(result)).toBeUndefined()
  })
})

describe('a formula that is not written as it should be', () => {
  test('with an operation that does not exist throws, and says so', () => {
    // @ts-expect-error an operation that does not exist does not compile
    const power: Expression = { op: 'power', of: ['likes', 'reach'] }
    expect(() => evaluated(power, { likes: 1, reach: 1 })).toThrow(
      'the operation "power" cannot stand there, so the formula has no value. Write formulas with the builders of kpi-kit/metrics.',
    )
  })

  test('with a number that is none is invalid', () => {
    expect(said(evaluated(plus('likes', Number.NaN), { likes: 1 }))).toBe('invalid')
    expect(said(evaluated(plus('likes', Number.POSITIVE_INFINITY), { likes: 1 }))).toBe('invalid')
  })

  const chain = (length: number) => Array.from({ length }).reduce<Expression>((sum) => plus(sum, 'likes'), 'likes')
  const ring = { op: 'plus', of: ['likes'] as Expression[] } as const
  ring.of.push(ring)
  let doubled: Expression = 'likes'
  for (let i = 0; i < 60; i++) doubled = plus(doubled, doubled)

  test.each<[string, unknown, string]>([
    ['that is nested too deep', chain(4000), 'is nested more than 200 deep, or holds itself'],
    ['that holds itself', ring, 'is nested more than 200 deep, or holds itself'],
    ['that is doubled again and again', doubled, 'has more than 100000 parts'],
    ['of no parts', { op: 'plus' }, 'has a part that is not a fact, number or operation: {"op":"plus"}'],
    [
      'of a fact that is none',
      plus('likes', 'lykes' as 'likes'),
      'has a part that is not a fact, number or operation: "lykes"',
    ],
    ['with nothing in it', plus('likes', null as never), 'has a part that is not a fact, number or operation: null'],
    ['that is none', undefined, 'has a part that is not a fact, number or operation: undefined'],
  ])('%s throws, and says so', (_, formula, said) => {
    const sentence = `kpi-kit: the formula of "own" ${said}, so it has no value. Write formulas with the builders of kpi-kit/metrics.`
    const rows = days(1, 2, { likes: 1 })
    const own = { ...of('likes'), id: 'own' }
    expect(() => evaluate({ ...own, formula: formula as Expression }, rows)).toThrow(sentence)
    if (formula) expect(() => evaluate({ ...own, bases: { end: formula as Expression } }, rows)).toThrow(sentence)
    expect(() => explainNames({ formula: formula as Expression })).toThrow(/^kpi-kit: the formula of a metric /)
  })

  test('of two hundred in one another has a value, and can be said', () => {
    const result = evaluated(chain(200), { likes: 1 })
    expect(said(result)).toBe(201)
    expect(explain(result)).toContain('1 + 1 + 1')
    expect(said(evaluate({ ...of(meanCells(chain(199))), window: 'row' }, days(1, 2, { likes: 1 })))).toBe(200)
    expect(said(evaluated(plus(...Array.from({ length: 10_000 }, () => 'likes' as const)), { likes: 1 }))).toBe(10_000)
  })
})
