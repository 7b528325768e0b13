// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { followerStatistics, networkSizes, pageStatistics, shareStatistics } from '../../src/adapters/linkedin/index.js'

const organizationalEntity = 'urn:li:organization:42'
const timeRange = (from: string, to: string) => ({ start: Date.parse(from), end: Date.parse(to) })
const oneDay = (day: string) => {
  const start = Date.parse(day)
  return { start, end: start + 86_400_000 }
}
const shares = (counts: object, more: object = {}) => ({
  organizationalEntity,
  totalShareStatistics: { uniqueImpressionsCount: 80, impressionCount: 100, engagement: 0.05, ...counts },
  ...more,
})
const answer = (...elements: object[]) => ({ paging: { start: 0, count: 10, links: [] as object[] }, elements })

describe('shareStatistics', () => {
  const days = answer(
    shares({ clickCount: -3, likeCount: 5, commentCount: 1, shareCount: 0 }, { timeRange: oneDay('2026-10-01') }),
    shares({ clickCount: 4, likeCount: -1, commentCount: 0, shareCount: 2 }, { timeRange: oneDay('2026-10-03') }),
  )

  test('a day is a row, organic and in UTC; days that are left out are zeros; what is taken back is negative', () => {
    const { rows, channels, problems } = shareStatistics(days, { timeZone: 'America/New_York' })
    const of = { channel: 'linkedin', paid: 'organic' }
    const facts = { reach: 80, impressions: 100 }
    expect(rows).toEqual([
      { ...of, date: '2026-10-01', ...facts, clicks: -3, likes: 5, comments: 1, shares: 0 },
      { ...of, date: '2026-10-02', reach: 0, impressions: 0, clicks: 0, likes: 0, comments: 0, shares: 0 },
      { ...of, date: '2026-10-03', ...facts, clicks: 4, likes: -1, comments: 0, shares: 2 },
    ])
    expect(channels).toEqual([{ id: 'linkedin', read: { from: '2026-10-01', to: '2026-10-03', complete: true } }])
    expect(problems).toEqual([])
    // 5 + 0 − 1
    expect(evaluate('likes', rows, { period: { from: '2026-10-01', to: '2026-10-03' } })).toMatchObject({ value: 4 })
    // (5 + 1 + 0) + 0 + (−1 + 0 + 2)
    expect(evaluate('interactions', rows, { period: { from: '2026-10-01', to: '2026-10-03' } })).toMatchObject({
      value: 7,
    })
  })

  test('zeros reach over all that was asked for, but not to a day that is not over', () => {
    const { rows, channels } = shareStatistics(days, {
      from: '2026-09-29',
      to: '2026-10-31',
      observedAt: '2026-10-05T12:00:00Z',
    })
    expect(rows.map(({ date }) => date)).toEqual([
      '2026-09-29',
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
    ])
    expect(channels).toEqual([{ id: 'linkedin', read: { from: '2026-09-29', to: '2026-10-04', complete: true } }])
    // The day that is not over is one of UTC: in New York it is still the fourth.
    const zone = { timeZone: 'America/New_York', observedAt: '2026-10-05T01:00:00Z' }
    expect(shareStatistics(days, { ...zone, to: '2026-10-31' }).rows.at(-1)).toMatchObject({ date: '2026-10-04' })
    // Who says nothing of the end means the last day that is there.
    expect(shareStatistics(days, { observedAt: '2026-10-05T12:00:00Z' }).rows).toHaveLength(3)
  })

  test('what lies before the twelve months that LinkedIn keeps is unknown', () => {
    const { rows } = shareStatistics(days, { from: '2024-01-01', to: '2026-10-03' })
    // 365 days before 3 October 2026
    expect(rows[0]).toMatchObject({ date: '2025-10-03', likes: 0 })
  })

  test('with further pages nothing is filled in', () => {
    const more = { ...days, paging: { links: [{ rel: 'next', href: '/rest/…' }], total: 30 } }
    const { rows, channels, problems } = shareStatistics(more)
    expect(rows).toHaveLength(2)
    expect(channels[0]?.read.complete).toBe(false)
    expect(problems).toMatchObject([{ code: 'incomplete' }])
  })

  test('a month is a span, whose people are those of the month', () => {
    const { rows, channels } = shareStatistics(
      answer(shares({ likeCount: 9 }, { timeRange: timeRange('2026-09-01', '2026-10-01') })),
    )
    expect(rows).toMatchObject([{ date: { from: '2026-09-01', to: '2026-09-30' }, reach: 80, likes: 9 }])
    expect(channels[0]?.read.complete).toBe(false)
    expect(evaluate('reach', rows, { period: '2026-09' })).toMatchObject({ value: 80 })
  })

  test('figures of all time are of no day; those of a post are its lifetime', () => {
    expect(shareStatistics(answer(shares({})), { observedAt: '2026-10-05' })).toMatchObject({
      rows: [],
      problems: [{ code: 'no-range' }],
    })
    const post = { ugcPost: 'urn:li:ugcPost:7015970832908775123' }
    const lives = answer(shares({ likeCount: 3 }, post), shares({ likeCount: 4 }, { share: 'urn:li:share:7' }))
    expect(shareStatistics(lives, { observedAt: '2026-10-05' }).rows).toMatchObject([
      { post: 'urn:li:ugcPost:7015970832908775123', paid: 'organic', likes: 3, observedAt: '2026-10-05T00:00:00.000Z' },
      { post: 'urn:li:share:7', likes: 4 },
    ])
    expect(shareStatistics(answer(shares({}, { ...post, timeRange: oneDay('2026-10-01') })))).toMatchObject({
      rows: [],
      problems: [{ code: 'no-range' }],
    })
  })

  test('fewer than no people are unknown; a day that begins at another hour', () => {
    const { rows } = shareStatistics(
      answer(shares({ uniqueImpressionsCount: -2, impressionCount: 4 }, { timeRange: oneDay('2026-10-01T10:40:00Z') })),
    )
    // It goes on into the next day, but begins on this one.
    expect(rows).toEqual([{ channel: 'linkedin', paid: 'organic', date: '2026-10-01', impressions: 4 }])
  })

  test('organisations side by side are accounts', () => {
    const [one, two] = [oneDay('2026-10-01'), oneDay('2026-10-02')]
    const { rows } = shareStatistics(
      answer(
        shares({}, { timeRange: one }),
        shares({}, { timeRange: two, organizationalEntity: 'urn:li:organization:7' }),
      ),
    )
    expect(rows).toMatchObject([
      { account: '42', date: '2026-10-01' },
      { account: '7', date: '2026-10-02' },
    ])
  })

  test('errors and nothing', () => {
    const error = { status: 403, serviceErrorCode: 100, code: 'ACCESS_DENIED', message: 'Not enough permissions' }
    expect(shareStatistics(error)).toMatchObject({ rows: [], problems: [{ code: 'api-error' }] })
    expect(shareStatistics(answer())).toMatchObject({ rows: [], problems: [{ code: 'empty' }] })
  })
})

describe('followerStatistics', () => {
  const gains = (organicFollowerGain: number, paidFollowerGain: number | undefined, day: string) => ({
    organizationalEntity,
    timeRange: oneDay(day),
    followerGains: { organicFollowerGain, paidFollowerGain },
  })

  test('gains, organic and paid, may be losses', () => {
    const { rows, channels } = followerStatistics(
      answer(gains(50, 10, '2026-10-01'), gains(-4, 1, '2026-10-02'), gains(3, undefined, '2026-10-03')),
    )
    // 50 + 10, −4 + 1; without one of the two the sum is unknown.
    expect(rows).toEqual([
      { channel: 'linkedin', date: '2026-10-01', followersNet: 60 },
      { channel: 'linkedin', date: '2026-10-02', followersNet: -3 },
    ])
    expect(channels[0]?.read.to).toBe('2026-10-02')
    expect(evaluate('followersNet', rows, { period: { from: '2026-10-01', to: '2026-10-02' } })).toMatchObject({
      value: 57,
    })
  })

  test('weeks; followers by country', () => {
    const week = { organizationalEntity, timeRange: timeRange('2026-10-05', '2026-10-12'), followerGains: {} }
    const followerGains = { organicFollowerGain: 7, paidFollowerGain: 0 }
    expect(followerStatistics(answer({ ...week, followerGains })).rows).toMatchObject([
      { date: { from: '2026-10-05', to: '2026-10-11' }, followersNet: 7 },
    ])
    const lifetime = { organizationalEntity, followerCountsByGeoCountry: [{ followerCounts: {}, geo: 'urn:li:geo:1' }] }
    expect(followerStatistics(answer(lifetime))).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
  })
})

describe('pageStatistics', () => {
  const views = { allPageViews: { pageViews: 30, uniquePageViews: 20 }, overviewPageViews: { pageViews: 25 } }
  const page = { organization: 'urn:li:organization:42', totalPageStatistics: { views, clicks: {} } }

  test('all views of the page, by day; those of all time are refused', () => {
    const { rows } = pageStatistics(answer({ ...page, timeRange: oneDay('2026-10-01') }))
    expect(rows).toEqual([{ channel: 'linkedin', date: '2026-10-01', profileVisits: 30 }])
    expect(pageStatistics(answer(page))).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
  })
})

describe('networkSizes', () => {
  test('followers on the day of reading', () => {
    const { rows } = networkSizes({ firstDegreeSize: 219_145 }, { observedAt: '2026-10-17T09:00:00Z' })
    expect(rows).toEqual([{ channel: 'linkedin', date: '2026-10-17', followers: 219_145, provisional: false }])
    expect(evaluate('followers', rows, { period: '2026-10-17' })).toMatchObject({ value: 219_145 })
    expect(networkSizes({ firstDegreeSize: 5 })).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
    expect(networkSizes({ message: 'Resource not found' }).problems).toMatchObject([{ code: 'api-error' }])
  })
})

describe('what is recognised', () => {
  const timed = { timeRange: oneDay('2026-10-01') }
  test.each<[string, unknown, string]>([
    ['statistics of shares', answer(shares({}, timed)), 'shareStatistics'],
    ['what axios gives', { status: 200, data: answer(shares({}, timed)) }, 'shareStatistics'],
    [
      'gains',
      answer({ ...timed, followerGains: { organicFollowerGain: 1, paidFollowerGain: 0 } }),
      'followerStatistics',
    ],
    ['followers by seniority', answer({ followerCountsBySeniority: [] }), 'followerStatistics'],
    ['views of a page', answer({ ...timed, totalPageStatistics: {} }), 'pageStatistics'],
    ['a size', { firstDegreeSize: 3 }, 'networkSizes'],
  ])('%s', (_, payload, kind) => {
    expect(readAny(payload, { observedAt: 0 })).toMatchObject({ source: 'linkedin', kind })
  })

  test('posts, which have no figures, are not', () => {
    expect(readAny(answer({ id: 'urn:li:share:1', commentary: '…' })).source).toBeNull()
  })
})
