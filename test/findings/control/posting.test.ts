// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findings } from '../../../src/findings/index.js'
import type { FindingsQuery } from '../../../src/findings/query.js'
import { describeCheck } from '../../../src/format/check.js'
import { checksOf, daily, dayAfter, postsOn } from './rows.js'

const now = '2026-11-02T10:00:00Z'
/** Four weeks from Monday 5 October: 5, 5, 0 and 10 posts. The third begins after a Sunday with a post and is followed by one on Monday. */
const counts = [
  [1, 1, 1, 0, 1, 0, 1],
  [1, 1, 0, 1, 1, 0, 1],
  [0, 0, 0, 0, 0, 0, 0],
  [2, 2, 2, 2, 1, 1, 0],
].flat()
const period = { from: '2026-10-05', to: '2026-11-01' }
const weekly = [{ channel: 'instagram', per: 'week', posts: 5, maxGapDays: 3 }] as const
const rows = daily('2026-10-05', 28, (i) => ({ posts: counts[i] }))

describe('five a week, and weeks of 5, 5, 0 and 10', () => {
  const checks = checksOf({ data: rows, period }, { now, cadence: weekly })

  test('20 of 20, and seven days without a post', () => {
    expect(checks['cadence:instagram']).toMatchObject({ state: 'ok', value: 20, expected: 20 })
    expect(checks['cadence:instagram']?.evidence.units).toMatchObject([
      { posts: 5 },
      { posts: 5 },
      { posts: 0 },
      { posts: 10 },
    ])
    expect(checks['gap:instagram']).toMatchObject({
      state: 'attention',
      value: 7,
      expected: 3,
      since: '2026-10-19',
      evidence: { to: '2026-10-25', isOpen: false },
    })
  })

  test('with one of those days unknown nobody knows', () => {
    const data = rows.map((row, i) => (i === 17 ? { ...row, posts: null } : row))
    const some = checksOf({ data, period }, { now, cadence: weekly })
    expect(some['gap:instagram']).toMatchObject({ state: 'unknown', value: 3, evidence: { unknownDays: 1 } })
    // 20 are known to be there.
    expect(some['cadence:instagram']).toMatchObject({ state: 'ok', value: 20 })
  })

  test('by a list they are the same where it is complete, and at least so many where it is not', () => {
    const posts = postsOn(counts.flatMap((count, i) => Array.from({ length: count }, () => dayAfter('2026-10-05', i))))
    const all = checksOf({ period, posts }, { now, cadence: weekly, complete: { posts: true } })
    expect(all['gap:instagram']).toMatchObject({ state: 'attention', value: 7, since: '2026-10-19' })
    const some = checksOf({ period, posts }, { now, cadence: weekly })
    expect(some['gap:instagram']).toMatchObject({ state: 'unknown', value: 0 })
    expect(some['cadence:instagram']).toMatchObject({ state: 'ok', value: 20 })
    const few = checksOf({ period, posts: posts.slice(0, 15) }, { now, cadence: weekly })
    expect(few['cadence:instagram']).toMatchObject({ state: 'unknown', value: 15 })
  })

  test('15 of 20 are less than four fifths', () => {
    const data = daily('2026-10-05', 28, (i) => ({ posts: i % 2 || i === 0 ? 1 : 0 }))
    expect(checksOf({ data, period }, { now, cadence: weekly })['cadence:instagram']).toMatchObject({
      state: 'attention',
      value: 15,
    })
  })
})

describe('a channel that is there for a part of the window', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' }
  const since = (day: number) => daily('2026-10-01', 31, () => ({ likes: 3 })).slice(day - 1)
  const listed = (...dates: number[]) => postsOn(dates.map((day) => dayAfter('2026-10-01', day - 1)))
  const rules = { now, cadence: [{ channel: 'instagram', per: 'week', posts: 2 }], complete: { posts: true } } as const
  const some = listed(13, 16, 20, 23, 27, 30)

  test('is expected from its first row on, and silent for no days before', () => {
    const checks = checksOf({ data: since(12), period: october, posts: some }, rules)
    // 20 of 7 days, two posts each.
    expect(checks['cadence:instagram']).toMatchObject({ state: 'ok', value: 6, expected: expect.closeTo(40 / 7, 9) })
    expect(checks['gap:instagram']).toMatchObject({ state: 'ok', value: 3 })
    const none = checksOf({ data: since(12), period: october, posts: [] }, rules)
    expect(none['gap:instagram']).toMatchObject({ state: 'attention', value: 20, since: '2026-10-12' })
    const { said } = findings({ data: since(12), period: october, posts: [], ...rules })
    expect(said.find(({ kind }) => kind === 'silence')?.values).toMatchObject({ days: 20, from: '2026-10-12' })
  })

  test('or from its first post, or as the host says', () => {
    const early = checksOf({ data: since(12), period: october, posts: listed(2, 13, 16, 20, 23, 27, 30) }, rules)
    expect(early['gap:instagram']).toMatchObject({ state: 'attention', value: 10, since: '2026-10-03' })
    const told = (from: string, to?: string) =>
      checksOf({ data: since(1), period: october, posts: some, channels: [{ id: 'instagram', from, to }] }, rules)
    expect(told('2026-10-12')['gap:instagram']).toMatchObject({ state: 'ok', value: 3 })
    expect(told('2026-10-01')['gap:instagram']).toMatchObject({ state: 'attention', value: 12 })
    expect(told('2026-10-12', '2026-10-18')['cadence:instagram']).toMatchObject({ value: 2, expected: 2 })
    expect(told('2026-11-01')['cadence:instagram']).toMatchObject({ state: 'unknown', value: null })
  })

  test('is silent to its end, and no longer', () => {
    const channels = [{ id: 'instagram', to: '2026-10-18' }]
    const checks = checksOf({ data: since(1), period: october, posts: listed(2), channels }, rules)
    expect(checks['gap:instagram']).toMatchObject({ value: 16, evidence: { to: '2026-10-18', isOpen: false } })
  })

  test('what is said of a network is said of its accounts, too', () => {
    const data = since(1).map((row) => ({ ...row, account: 'studio' }))
    const posts = some.map((post) => ({ ...post, account: 'studio' }))
    const channels = [{ id: 'instagram', from: '2026-10-12', to: '2026-10-18' }]
    const cadence = [{ channel: 'instagram/studio', per: 'week', posts: 2 }] as const
    const checks = checksOf({ data, period: october, posts, channels }, { ...rules, cadence })
    expect(checks['cadence:instagram/studio']).toMatchObject({ expected: 2 })
  })

  test('one that has no rows at all is not excused', () => {
    const checks = checksOf({ data: [], period: october, posts: [] }, rules)
    expect(checks['gap:instagram']).toMatchObject({ state: 'attention', value: 31, since: '2026-10-01' })
  })
})

test('units that are not over, or begin before the window, count in proportion', () => {
  const data = daily('2026-10-01', 31, () => ({ posts: 1 }))
  const ask = (per: 'day' | 'week' | 'month', posts: number, to = '2026-10-31') =>
    checksOf(
      { data: data.filter(({ date }) => `${date}` <= to), period: '2026-10' },
      { now, cadence: [{ channel: 'instagram', per, posts }] },
    )['cadence:instagram']?.expected
  expect(ask('week', 5)).toBeCloseTo((5 * 31) / 7, 9)
  expect(ask('month', 20)).toBeCloseTo(20, 9)
  expect(ask('month', 20, '2026-10-16')).toBeCloseTo((20 * 16) / 31, 9)
  expect(ask('day', 2, '2026-10-16')).toBe(32)
})

describe('posts that come all at the end', () => {
  const over = (list: readonly number[]) =>
    checksOf(
      { data: daily('2026-10-01', 31, (i) => ({ posts: list[i] ?? 0 })), period: '2026-10' },
      { now, cadence: [{ channel: 'instagram', per: 'month', posts: 10, maxGapDays: 31 }] },
    )

  test('5 of 10 in the last three days are', () => {
    const checks = over([1, 1, 1, 1, 1, ...Array.from({ length: 23 }, () => 0), 2, 2, 1])
    expect(checks['bunched:instagram']).toMatchObject({
      state: 'attention',
      value: 0.5,
      evidence: { last: 5, all: 10, from: '2026-10-29' },
    })
  })
  test('4 of 10 are not', () => {
    expect(over([2, 1, 1, 1, 1, ...Array.from({ length: 23 }, () => 0), 2, 1, 1])['bunched:instagram']?.state).toBe(
      'ok',
    )
  })
  test('of a period that is not over nothing is said', () => {
    const data = daily('2026-10-01', 20, (i) => ({ posts: i > 16 ? 5 : 0 }))
    const checks = checksOf(
      { data, period: '2026-10' },
      { now: '2026-10-21T10:00:00Z', cadence: [{ channel: 'instagram', per: 'month', posts: 20 }] },
    )
    expect(checks['bunched:instagram']).toBeUndefined()
  })
})

test('a silence that began before the window is as long as it is', () => {
  const data = daily('2026-09-20', 15, (i) => ({ posts: i ? 0 : 1 }))
  const checks = checksOf({ data, period: '2026-10' }, { now: '2026-10-05T10:00:00Z', cadence: weekly })
  expect(checks['gap:instagram']).toMatchObject({
    state: 'attention',
    value: 14,
    since: '2026-09-21',
    evidence: { isOpen: true },
  })
})

describe('a complete list with posts of October alone, the first on the 5th', () => {
  // 5, 8, 12, 15, 19, 22, 26, 29: a post every three or four days, four days before the first.
  const october = postsOn([5, 8, 12, 15, 19, 22, 26, 29].map((day) => `2026-10-${String(day).padStart(2, '0')}`))
  const ask = (query: FindingsQuery) =>
    checksOf({ period: '2026-10', posts: october, ...query }, { now, cadence: weekly, complete: { posts: true } })[
      'gap:instagram'
    ]

  test('says nothing of the days before the month', () => {
    expect(ask({})).toMatchObject({ state: 'attention', value: 4, since: '2026-10-01', evidence: { unknownDays: 0 } })
  })
  test('but does where it holds an earlier post, of whatever format', () => {
    const earlier = { id: 'e', channel: 'instagram', publishedAt: '2026-09-20T12:00:00Z' }
    expect(ask({ posts: [...october, earlier] })).toMatchObject({ value: 14, since: '2026-09-21' })
    expect(ask({ posts: [...october, { ...earlier, channel: 'vk' }] })).toMatchObject({ value: 4, since: '2026-10-01' })
    const reels = { ...weekly[0], format: 'reel' }
    const photos = [...october, earlier].map((post) => ({ ...post, format: 'photo' }))
    const checks = checksOf({ period: '2026-10', posts: photos }, { now, cadence: [reels], complete: { posts: true } })
    // The list tells of 11 days of September, and of the 31 of October.
    expect(checks['gap:instagram:reel']).toMatchObject({ state: 'attention', value: 42, since: '2026-09-20' })
  })
  test('and rows that count posts tell of days that the list does not', () => {
    const data = daily('2026-09-20', 11, (i) => ({ posts: i ? 0 : 1 }))
    expect(ask({ data, asOf: '2026-10-31' })).toMatchObject({ value: 14, since: '2026-09-21' })
  })
  test('is no silence among the findings either', () => {
    const silences = (posts: typeof october) => {
      const query = { data: daily('2026-10-01', 31, () => ({ likes: 1 })), period: '2026-10', posts }
      return findings({ ...query, complete: { posts: true } }).said.filter(({ kind }) => kind === 'silence')
    }
    expect(silences(october)).toEqual([])
    expect(silences(october.slice(3))[0]?.values).toMatchObject({ days: 14, from: '2026-10-01' })
  })
})

describe('dates of the plan', () => {
  const post = (id: string, plannedFor: string, publishedAt: string | null) => ({
    id,
    channel: 'vk',
    plannedFor,
    publishedAt,
  })
  const posts = [
    post('a', '2026-10-05T12:00:00Z', '2026-10-06T12:00:00Z'),
    post('b', '2026-10-07T12:00:00Z', '2026-10-08T12:00:01Z'),
    post('c', '2026-10-09T12:00:00Z', null),
    post('d', '2026-10-20T09:00:00Z', null),
    post('e', '2026-10-25T12:00:00Z', null),
  ]
  const ask = (list: typeof posts, complete: boolean) =>
    checksOf({ posts: list, period: '2026-10' }, { now: '2026-10-20T12:00:00Z', complete: { posts: complete } })[
      'plan-dates:vk'
    ]

  test('a day late is in time, a second more is late; today may still come, and what is ahead is not due', () => {
    expect(ask(posts, true)).toMatchObject({
      state: 'attention',
      value: 2,
      since: '2026-10-07',
      evidence: { planned: 4, late: 1, missing: 1 },
    })
    expect(ask(posts, true)?.evidence.posts).toMatchObject([
      { id: 'b', lateBy: 86_401 },
      { id: 'c', publishedAt: null },
    ])
  })
  test('a list that may lack posts does not tell that one is missing', () => {
    expect(
      ask(
        posts.filter(({ id }) => id !== 'b'),
        false,
      ),
    ).toMatchObject({ state: 'unknown', evidence: { late: 0, missing: 1 } })
  })
})

describe('the feed', () => {
  const ask = (row: object, at = '2026-10-20T12:00:00Z') =>
    checksOf({ data: [{ date: '2026-10-17', channel: 'vk', likes: 1, ...row }] }, { now: at })['feed:vk']
  test('stopped after two days by the time of reading', () => {
    expect(ask({ observedAt: '2026-10-18T12:00:00Z' })).toMatchObject({ state: 'ok', value: 2 })
    expect(ask({ observedAt: '2026-10-18T11:59:00Z' })).toMatchObject({
      state: 'attention',
      value: 2,
      since: '2026-10-18',
    })
  })
  test('or from the end of the last day', () => {
    expect(ask({})).toMatchObject({ state: 'attention', value: 2 })
    expect(ask({}, '2026-10-19T12:00:00Z')).toMatchObject({ state: 'ok', value: 1 })
  })
  test('is said to reach a day where nothing says when it was read, and never to have been read on the next', () => {
    const words = (row: object, at?: string) => {
      const check = ask(row, at)
      return check && [check.since, describeCheck(check).sentence.replace(/\u00a0/g, ' ')]
    }
    expect(words({})).toEqual(['2026-10-17', 'Figures up to 17 October'])
    expect(words({ observedAt: '2026-10-18T12:00:00Z' })).toEqual(['2026-10-18', 'Last read on 18 October, 2 days ago'])
    // A month that is not over has no figures of days to come.
    expect(words({ date: '2026-10' })).toEqual(['2026-10-20', 'Figures up to 20 October'])
  })
  test('is not known of a channel that is asked for and has no rows, nor of no rows at all', () => {
    expect(checksOf({ data: [], channels: ['vk'] }, { now })['feed:vk']?.state).toBe('unknown')
    expect(checksOf({ data: null }, { now }).feed?.state).toBe('unknown')
  })
  test('of a channel that has ended is not asked for', () => {
    const data = daily('2026-09-01', 5, () => ({ likes: 1 }), 'vk')
    expect(checksOf({ data, channels: [{ id: 'vk', to: '2026-09-05' }] }, { now })['feed:vk']).toBeUndefined()
  })
})
