// @vitest-environment node
// Facts merged by the rules of their kinds, by channel and by date.
import { describe, expect, test } from 'vitest'
import {
  type Aggregate,
  aggregate,
  type ChannelInput,
  evaluate,
  type FactId,
  type Row,
} from '../../src/metrics/index.js'
import { days, orders } from './october.js'

const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }
const first = '2026-10-01'

/** A group's fact: its value, or the reason why there is none. */
const said = (group: Aggregate | undefined, fact: FactId) => {
  const input = group?.facts[fact]
  return input?.known ? input.value : input?.reason
}
const spans = (groups: readonly Aggregate[]) => groups.map(({ period }) => period && `${period.from}–${period.to}`)

describe('one group over all', () => {
  test('holds every fact that the rows report, each merged by its kind', () => {
    const rows: Row[] = [
      { ...ig, date: first, likes: 1, followers: 100, reach: 10, siteSessions: 7, responseTimes: [5] },
      { ...ig, date: '2026-10-02', likes: 2, followers: 110, reach: 20, siteSessions: 8, responseTimes: [6, 7] },
      { ...vk, date: first, likes: 4, followers: 50, reach: 5, siteSessions: 7, responseTimes: [] },
      { ...vk, date: '2026-10-02', likes: 8, followers: 55, reach: 5, siteSessions: 8, responseTimes: [] },
    ]
    const groups = aggregate(rows)
    expect(groups).toHaveLength(1)
    const [group] = groups
    expect(group).toMatchObject({ channel: null, period: { from: first, to: '2026-10-02' } })
    expect(said(group, 'likes')).toBe(15)
    expect(said(group, 'followers')).toBe(165)
    expect(said(group, 'siteSessions')).toBe(15)
    // instagram 20 to 30, vk 5 to 10.
    expect(group?.facts.reach).toMatchObject({ known: false, reason: 'not-additive', between: [20, 40] })
    expect(said(group, 'interactions')).toBe(15)
  })

  test('has no fact that no row reports and none can be worked out', () => {
    const [group] = aggregate({ date: first, spend: 5 })
    expect(Object.keys(group?.facts ?? {})).toEqual(['spend'])
  })

  test('says of a fact what evaluate says of it', () => {
    const rows = days(1, 31, (n) => ({ ...ig, likes: n, reach: n === 3 ? null : n, followers: 100 + n, spend: n }))
    const [group] = aggregate(rows)
    for (const fact of ['likes', 'reach', 'followers', 'spend', 'interactions'] as const) {
      expect(evaluate(fact, rows)).toMatchObject({ inputs: { [fact]: group?.facts[fact] } })
    }
  })

  test('of nothing is a group without facts', () => {
    expect(aggregate([])).toMatchObject([{ channel: null, period: null, facts: {} }])
  })

  test('of rows without dates adds them, whatever `every` asks for', () => {
    const groups = aggregate([{ likes: 1 }, { likes: 2 }], { every: 'day' })
    expect(groups).toHaveLength(1)
    expect(said(groups[0], 'likes')).toBe(3)
  })
})

describe('split by channel', () => {
  const rows = [
    { ...vk, date: first, likes: 4 },
    { ...ig, date: first, likes: 1 },
    { date: first, likes: 7 },
  ]

  test('makes a group for each, in order of their names; rows that name none are a group of their own', () => {
    for (const order of orders(rows)) {
      const groups = aggregate(order, { split: 'channel' })
      expect(groups.map((group) => [group.channel, said(group, 'likes')])).toEqual([
        ['', 7],
        ['instagram', 1],
        ['vk', 4],
      ])
    }
  })

  test('gives every channel the same period, of which each is expected from its first row on', () => {
    const groups = aggregate([...days(1, 5, { ...ig, likes: 1 }), ...days(3, 4, { ...vk, likes: 1 })], {
      split: 'channel',
    })
    expect(spans(groups)).toEqual(['2026-10-01–2026-10-05', '2026-10-01–2026-10-05'])
    expect(groups[1]?.facts.likes).toMatchObject({ value: 2, coverage: { known: 2, expected: 3 } })
  })

  test('knows each channel’s people where those of all are unknown', () => {
    const groups = aggregate(
      [
        { ...ig, date: first, reach: 10 },
        { ...vk, date: first, reach: 20 },
      ],
      { split: 'channel' },
    )
    expect(groups.map((group) => said(group, 'reach'))).toEqual([10, 20])
  })
})

describe('every day, week, month', () => {
  test('makes a group for each, in order, also where no row is', () => {
    const groups = aggregate(
      [
        { date: '2026-10-04', likes: 4 },
        { date: first, likes: 1 },
      ],
      { every: 'day' },
    )
    expect(spans(groups)).toEqual([1, 2, 3, 4].map((n) => `2026-10-0${n}–2026-10-0${n}`))
    expect(groups.map((group) => group.facts.likes?.known ?? false)).toEqual([true, false, false, true])
    expect([said(groups[0], 'likes'), said(groups[3], 'likes')]).toEqual([1, 4])
  })

  test('weeks are ISO weeks, and end where the period ends', () => {
    const groups = aggregate(days(1, 20, { likes: 1 }), { every: 'week' })
    expect(spans(groups)).toEqual([
      '2026-10-01–2026-10-04',
      '2026-10-05–2026-10-11',
      '2026-10-12–2026-10-18',
      '2026-10-19–2026-10-20',
    ])
    expect(groups.map((group) => said(group, 'likes'))).toEqual([4, 7, 7, 2])
  })

  test('months, over the turn of a year', () => {
    const rows = [
      { date: '2026-12', likes: 1, reach: 5 },
      { date: '2027-01', likes: 2, reach: 6 },
      { date: '2027-02', likes: 3, reach: 7 },
    ]
    const groups = aggregate(rows, { every: 'month' })
    expect(spans(groups)).toEqual(['2026-12-01–2026-12-31', '2027-01-01–2027-01-31', '2027-02-01–2027-02-28'])
    expect(groups.map((group) => [said(group, 'likes'), said(group, 'reach')])).toEqual([
      [1, 5],
      [2, 6],
      [3, 7],
    ])
  })

  test('channels come first, then dates', () => {
    const rows = [...days(1, 2, { ...vk, likes: 1 }), ...days(1, 2, { ...ig, likes: 1 })]
    const groups = aggregate(rows, { split: 'channel', every: 'day' })
    expect(groups.map(({ channel, period }) => [channel, period?.from])).toEqual([
      ['instagram', first],
      ['instagram', '2026-10-02'],
      ['vk', first],
      ['vk', '2026-10-02'],
    ])
  })

  test('people of each day are known, of the week only between bounds, unless a row says them', () => {
    const rows = days(5, 11, (n) => ({ reach: n * 10 }))
    expect(aggregate(rows, { every: 'day' }).map((group) => said(group, 'reach'))).toEqual([
      50, 60, 70, 80, 90, 100, 110,
    ])
    expect(aggregate(rows, { every: 'week' })[0]?.facts.reach).toMatchObject({ known: false, between: [110, 560] })
    expect(said(aggregate([...rows, { date: '2026-W41', reach: 200 }], { every: 'week' })[0], 'reach')).toBe(200)
  })

  test('the start of a day is the end of the day before', () => {
    const groups = aggregate(
      days(1, 3, (n) => ({ followers: 100 * n })),
      { every: 'day' },
    )
    expect(groups.slice(1).map((group) => said(group, 'followersStart'))).toEqual([100, 200])
    expect(groups[0]?.facts.followersStart?.known ?? false).toBe(false)
  })

  test('what counts as an interaction is the same on every day', () => {
    const rows = [
      { date: first, likes: 1, comments: 2 },
      { date: '2026-10-02', likes: 1 },
    ]
    const groups = aggregate(rows, { every: 'day' })
    expect(said(groups[0], 'interactions')).toBe(3)
    expect(groups[1]?.facts.interactions?.known ?? false).toBe(false)
  })
})

describe('period and asOf', () => {
  test('cut the rows to the window', () => {
    const [group] = aggregate(days(1, 31, { likes: 1 }), { period: '2026-W42' })
    expect(said(group, 'likes')).toBe(7)
    expect(group?.period).toMatchObject({ from: '2026-10-12', to: '2026-10-18', calendar: 'week' })
  })

  test('days after asOf are not over: nothing is expected of them', () => {
    const [group] = aggregate(days(1, 31, { likes: 1 }), { period: '2026-10', asOf: '2026-10-10' })
    expect(group?.facts.likes).toMatchObject({ value: 10, coverage: { known: 10, expected: 10 } })
    expect(group?.period).toMatchObject({ days: 31, completeDays: 10 })
  })

  test('a period that is no date throws', () => {
    expect(() => aggregate([], { period: 'soon' })).toThrow(/`period` is/)
  })
})

describe('brands', () => {
  const rows = [
    { date: first, brand: 'Aurora', likes: 1 },
    { date: first, brand: 'Borealis', likes: 100 },
  ]

  test('rows of other brands than your own do not count', () => {
    expect(said(aggregate(rows, { own: 'Aurora' })[0], 'likes')).toBe(1)
    expect(said(aggregate(rows, { own: 'Borealis' })[0], 'likes')).toBe(100)
  })

  test('of several brands none is guessed to be your own, in whatever order they come', () => {
    for (const order of orders(rows)) {
      expect(aggregate(order)[0]?.facts.likes?.known ?? false).toBe(false)
      expect(aggregate(order, { split: 'channel' }).every(({ facts }) => !facts.likes?.known)).toBe(true)
    }
  })
})

test('warnings say what evaluate says: the posts behind a sum, a total that differs', () => {
  const codes = (rows: readonly Row[]) => aggregate(rows)[0]?.warnings.map(({ code }) => code)
  expect(codes([{ ...ig, date: first, post: 'a', likes: 5 }])).toContain('from-posts')
  expect(codes([{ date: '2026-10', likes: 1 }, ...days(1, 31, { likes: 1 })])).toContain('total-differs')
  expect(codes([{ date: first, likes: 1, lykes: 1 } as Row])).toContain('unknown-key')
  expect(codes(days(1, 2, { likes: 1 }))).toEqual([])
})

describe('what a group is of', () => {
  test('the only brand of all rows is your own', () => {
    const [group] = aggregate([
      { date: first, brand: 'Aurora', likes: 1 },
      { date: '2026-10-02', brand: 'Aurora', likes: 2 },
    ])
    expect(said(group, 'likes')).toBe(3)
  })

  test('all of the period, also over several months, where `every` is not given', () => {
    const groups = aggregate([...days(30, 31, { likes: 1 }), ...days(1, 2, { likes: 5 }, '2026-11')])
    expect(spans(groups)).toEqual(['2026-10-30–2026-11-02'])
    expect(said(groups[0], 'likes')).toBe(12)
  })

  test('rows without dates are all of the period that names them, whatever `every` asks for', () => {
    const groups = aggregate([{ likes: 1 }, { likes: 2 }], { period: '2026-10', every: 'day' })
    expect(spans(groups)).toEqual(['2026-10-01–2026-10-31'])
    expect(said(groups[0], 'likes')).toBe(3)
  })

  test('channels that do not report one of the facts, or are silent, are no warning: a group holds what there is', () => {
    const rows: Row[] = [
      { ...ig, date: first, likes: 1, shares: 2 },
      { ...vk, date: first, likes: 4 },
      { channel: 'telegram', date: '2026-09-01', likes: 8 },
    ]
    const [group] = aggregate(rows, { period: '2026-10' })
    expect([said(group, 'likes'), said(group, 'shares')]).toEqual([5, 2])
    expect(group?.warnings).toEqual([])
    // A group and evaluate differ in this alone.
    expect(evaluate('likes', rows, { period: '2026-10' }).warnings.map(({ code }) => code)).toEqual([
      'channels-missing',
    ])
  })
})

test('a complete channel had nothing on days without a row', () => {
  const rows = [
    { ...vk, date: '2026-10-01', likes: 4 },
    { ...vk, date: '2026-10-03', likes: 2 },
  ] as const
  const likes = (channels: ChannelInput[]) =>
    aggregate(rows, { every: 'day', channels }).map((group) => said(group, 'likes'))
  expect(likes(['vk'])).toEqual([4, 'no-data', 2])
  expect(likes([{ id: 'vk', complete: true }])).toEqual([4, 0, 2])
})
