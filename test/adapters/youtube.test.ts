// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { joinReadings, readAny } from '../../src/adapters/index.js'
import { channelsList, reportsQuery, videosList } from '../../src/adapters/youtube/index.js'

const report = (dimensions: string[], metrics: string[], ...rows: unknown[][]) => ({
  kind: 'youtubeAnalytics#resultTable',
  columnHeaders: [
    ...dimensions.map((name) => ({ name, columnType: 'DIMENSION', dataType: 'STRING' })),
    ...metrics.map((name) => ({ name, columnType: 'METRIC', dataType: 'INTEGER' })),
  ],
  ...(rows.length && { rows }),
})
const days = report(['day'], ['views', 'likes'], ['2026-09-02', 100, 5], ['2026-09-04', 50, 1])

describe('reportsQuery', () => {
  test('a day is a row; what YouTube leaves out is zero up to the last day of the report, and unknown after it', () => {
    const { rows, channels, problems } = reportsQuery(days, { from: '2026-09-01', to: '2026-09-06' })
    expect(rows).toEqual([
      { channel: 'youtube', date: '2026-09-01', views: 0, videoViews: 0, likes: 0 },
      { channel: 'youtube', date: '2026-09-02', views: 100, videoViews: 100, likes: 5 },
      { channel: 'youtube', date: '2026-09-03', views: 0, videoViews: 0, likes: 0 },
      { channel: 'youtube', date: '2026-09-04', views: 50, videoViews: 50, likes: 1 },
    ])
    expect(channels).toEqual([{ id: 'youtube', read: { from: '2026-09-01', to: '2026-09-04', complete: true } }])
    expect(problems).toEqual([])
    // 0 + 100 + 0 + 50
    expect(evaluate('views', rows, { period: { from: '2026-09-01', to: '2026-09-04' } })).toMatchObject({ value: 150 })
    // Nobody asked for the day before its first one.
    expect(reportsQuery(days).rows[0]).toMatchObject({ date: '2026-09-02' })
    expect(reportsQuery(days).rows).toHaveLength(3)
  })

  test('minutes become seconds; the mean is by engaged views, as YouTube says it', () => {
    const { rows } = reportsQuery(
      report(
        ['day'],
        [
          'views',
          'engagedViews',
          'estimatedMinutesWatched',
          'averageViewDuration',
          'averageViewPercentage',
          'dislikes',
        ],
        ['2026-09-02', 1200, 900, 3000, 200, 41.7, 2],
      ),
    )
    // 3000 min × 60
    expect(rows).toEqual([{ channel: 'youtube', date: '2026-09-02', views: 1200, videoViews: 900, watchTime: 180_000 }])
    // 180000 s / 900
    expect(evaluate('averageWatchTime', rows, { period: '2026-09-02' })).toMatchObject({ value: 200 })
  })

  test('subscribers, playlists and revenue in the currency of the request', () => {
    const metrics = ['subscribersGained', 'subscribersLost', 'videosAddedToPlaylists', 'estimatedRevenue']
    const given = report(['day'], metrics, ['2026-09-02', 15, 4, 3, 1.25])
    const row = { followersGained: 15, followersLost: 4, saves: 3, revenue: 1.25 }
    expect(reportsQuery(given, { currency: 'EUR' }).rows).toMatchObject([{ ...row, currency: 'EUR' }])
    expect(reportsQuery(given).problems).toMatchObject([{ code: 'no-currency' }])
  })

  test('months; one of which days are not worked out yet is not over', () => {
    const { rows, channels } = reportsQuery(
      report(['month'], ['views'], ['2026-09', 900], ['2026-10', 800], ['2026-11', 70]),
      { observedAt: '2026-11-02T10:00Z' },
    )
    expect(rows).toMatchObject([
      { date: '2026-09', views: 900 },
      // Up to the 30th or so.
      { date: '2026-10', views: 800, provisional: true },
      { date: '2026-11', views: 70, provisional: true },
    ])
    expect(rows[0]).not.toHaveProperty('provisional')
    expect(channels[0]?.read.complete).toBe(false)
    expect(evaluate('views', rows, { period: '2026-09' })).toMatchObject({ value: 900 })
  })

  test('without a dimension it is of the range that was asked for, and nobody knows it without', () => {
    const given = report([], ['views'], [700])
    const range = { from: '2026-09-01', to: '2026-09-30' }
    expect(reportsQuery(given, range).rows).toEqual([{ channel: 'youtube', date: range, views: 700, videoViews: 700 }])
    expect(reportsQuery(given)).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
  })

  test('parts that are all there are added up; parts that may be missing are refused', () => {
    const { rows, problems } = reportsQuery(
      report(
        ['day', 'insightTrafficSourceType'],
        ['views', 'likes'],
        ['2026-09-02', 'ADVERTISING', 60, null],
        ['2026-09-02', 'YT_SEARCH', 40, 2],
        ['2026-09-03', 'YT_SEARCH', 7, 1],
        ['2026-09-04', 'YT_SEARCH', 8, 1],
        ['2026-09-04', 'SUBSCRIBER', 1, null],
      ),
    )
    // 60 + 40; likes of one part are unknown, so are those of the day.
    expect(rows).toMatchObject([
      { date: '2026-09-02', views: 100 },
      { date: '2026-09-03', views: 7, likes: 1 },
      { date: '2026-09-04', views: 9 },
    ])
    expect(rows[0]).not.toHaveProperty('likes')
    expect(rows[2]).not.toHaveProperty('likes')
    expect(problems).toEqual([
      { code: 'breakdown', place: 'rows[1]', text: 'The parts by insightTrafficSourceType are added up.', count: 2 },
    ])
    for (const name of ['city', 'playlist', 'ageGroup', 'insightTrafficSourceDetail', 'video'])
      expect(reportsQuery(report(['day', name], ['views'], ['2026-09-02', 'x', 1]))).toMatchObject({
        rows: [],
        problems: [{ code: 'breakdown' }],
      })
  })

  test('windows that roll are refused', () => {
    const given = report(['7DayTotals'], ['views'], ['2026-09-02', 700])
    expect(reportsQuery(given)).toMatchObject({ rows: [], problems: [{ code: 'rolling-window' }] })
  })

  test('what videos did in a range is no lifetime; what they did since YouTube began is', () => {
    const given = report(['video'], ['views', 'shares'], ['abcDEF12345', 9000, 12])
    const range = { from: '2026-09-01', to: '2026-09-30' }
    expect(reportsQuery(given, range)).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
    expect(reportsQuery(given)).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
    const life = reportsQuery(given, { from: '2005-01-01', to: '2026-09-30', observedAt: '2026-10-03T08:00Z' })
    expect(life.rows).toEqual([
      {
        channel: 'youtube',
        post: 'abcDEF12345',
        views: 9000,
        videoViews: 9000,
        shares: 12,
        observedAt: '2026-10-03T08:00:00.000Z',
      },
    ])
    // The channel's report holds these views again.
    expect(joinReadings([reportsQuery(days), life]).leftOut).toEqual([life])
  })

  test('channels of a content owner are accounts, each with its own days', () => {
    const { rows } = reportsQuery(
      report(
        ['channel', 'day'],
        ['views'],
        ['UC1', '2026-09-02', 3],
        ['UC2', '2026-09-02', 4],
        ['UC2', '2026-09-03', 5],
      ),
      { to: '2026-09-03' },
    )
    expect(rows).toMatchObject([
      { account: 'UC1', date: '2026-09-02', views: 3 },
      { account: 'UC2', date: '2026-09-02', views: 4 },
      { account: 'UC2', date: '2026-09-03', views: 5 },
    ])
  })

  test('an empty report has no zeros, for nobody knows its last day', () => {
    const { rows, problems } = reportsQuery(report(['day'], ['views']), { from: '2026-09-01', to: '2026-09-06' })
    expect({ rows, problems }).toMatchObject({ rows: [], problems: [{ code: 'empty' }] })
  })

  test('what YouTube counts in another way since, and what it answers instead', () => {
    expect(reportsQuery(days).breaks.map(({ date }) => date)).toEqual(['2025-03-31', '2026-08-24'])
    // Engaged views are counted as before.
    expect(reportsQuery(days).breaks[0]?.facts).toEqual(['views', 'videoViews'])
    expect(reportsQuery(report(['day'], ['views', 'engagedViews'], ['2026-09-01', 9, 8])).breaks[0]?.facts).toEqual([
      'views',
    ])
    // In Pacific time it is still the third when it is read, so that the fourth is not over.
    const { rows } = reportsQuery(days, { observedAt: '2026-09-04T05:00:00Z' })
    expect(rows.map(({ provisional }) => provisional)).toEqual([undefined, true, true])
    const error = { error: { code: 403, message: 'The request is not authorised.', errors: [{ reason: 'forbidden' }] } }
    expect(reportsQuery(error)).toMatchObject({
      rows: [],
      problems: [{ code: 'api-error', text: 'The platform answered: “The request is not authorised.”.' }],
    })
    expect(reportsQuery('nonsense').problems).toMatchObject([{ code: 'not-known' }])
  })
})

const video = (id: string, statistics: object, more: object = {}) => ({
  kind: 'youtube#video',
  id,
  snippet: { publishedAt: '2026-09-01T22:30:00Z', title: 'Chairs' },
  statistics,
  ...more,
})

describe('videosList', () => {
  test('lifetimes of videos, by the local clock of publication; their numbers are texts', () => {
    const { rows, problems } = videosList(
      {
        kind: 'youtube#videoListResponse',
        items: [
          video(
            'a1',
            { viewCount: '9000', likeCount: '300', commentCount: '12', favoriteCount: '0' },
            { contentDetails: { duration: 'PT3M1S' } },
          ),
          // Likes are hidden, comments closed; this may be a Short.
          video('b2', { viewCount: '70' }, { contentDetails: { duration: 'PT3M' } }),
        ],
      },
      { timeZone: 'Europe/Berlin', observedAt: '2026-10-01T00:00:00Z' },
    )
    const of = { channel: 'youtube', date: '2026-09-02T00:30', observedAt: '2026-10-01T00:00:00.000Z' }
    expect(rows).toEqual([
      { ...of, post: 'a1', format: 'video', views: 9000, likes: 300, comments: 12 },
      { ...of, post: 'b2', views: 70 },
    ])
    expect(problems).toEqual([])
    // 9000 + 70 of the posts of that day
    expect(evaluate('views', rows, { period: '2026-09-02' })).toMatchObject({ value: 9070 })
  })

  test('long streams are no Shorts; more pages; none', () => {
    const items = [video('a', { viewCount: '1' }, { contentDetails: { duration: 'P1DT2H' } })]
    const { rows, problems } = videosList({ items, nextPageToken: 'CAUQAA' })
    expect(rows).toMatchObject([{ format: 'video' }])
    expect(problems).toMatchObject([{ code: 'incomplete' }])
    expect(videosList({ items: [] }).problems).toMatchObject([{ code: 'empty' }])
    expect(videosList({ items: [video('a', { viewCount: '1e999' })] })).toMatchObject({
      rows: [],
      problems: [{ code: 'not-a-number' }],
    })
  })
})

describe('channelsList', () => {
  const channel = (statistics: object, more: object = {}) => ({
    kind: 'youtube#channel',
    id: 'UC1',
    snippet: { title: 'Aurora', customUrl: '@aurora' },
    statistics: { viewCount: '123456', videoCount: '80', hiddenSubscriberCount: false, ...statistics },
    ...more,
  })

  test('subscribers are those of the day of reading, rounded; what is of all time is left out', () => {
    const { rows, channels, problems } = channelsList(
      { items: [channel({ subscriberCount: '12300' })] },
      { observedAt: '2026-10-17T20:00:00Z', timeZone: 'Asia/Tokyo' },
    )
    expect(rows).toEqual([{ channel: 'youtube', date: '2026-10-18', followers: 12300, provisional: false }])
    expect(channels).toMatchObject([{ name: 'Aurora' }])
    expect(problems).toMatchObject([{ code: 'sampled' }])
    expect(evaluate('followers', rows, { period: '2026-10-18' })).toMatchObject({ value: 12300 })
  })

  test('without the day of reading they are refused; hidden ones are unknown', () => {
    expect(channelsList({ items: [channel({ subscriberCount: '12' })] })).toMatchObject({
      rows: [],
      problems: [{ code: 'no-date' }],
    })
    const hidden = channel({ subscriberCount: '0', hiddenSubscriberCount: true })
    expect(channelsList({ items: [hidden] }, { observedAt: 0 }).rows).toEqual([])
  })

  test('several channels are accounts', () => {
    const items = [channel({ subscriberCount: '7' }), channel({ subscriberCount: '9' }, { snippet: {}, id: 'UC2' })]
    expect(channelsList({ items }, { observedAt: '2026-10-17' }).rows).toMatchObject([
      { account: '@aurora', followers: 7 },
      { account: 'UC2', followers: 9 },
    ])
  })
})

test('what clients take out of an answer is read; without results it has no items', () => {
  const [one, other] = [video('a', { viewCount: '1' }), video('b', { viewCount: '2' })]
  expect(videosList([one, other]).rows).toMatchObject([{ views: 1 }, { views: 2 }])
  expect(videosList(one).rows).toMatchObject([{ views: 1 }])
  const nobody = { kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0, resultsPerPage: 5 } }
  expect(channelsList(nobody).problems).toMatchObject([{ code: 'empty' }])
  expect(channelsList({ etag: 'x' }).problems).toMatchObject([{ code: 'not-known' }])
})

describe('what is recognised', () => {
  const items = [video('a', { viewCount: '1' })]
  test.each<[string, unknown, string]>([
    ['a report', days, 'reportsQuery'],
    ['a report in what googleapis gives', { config: {}, data: days, status: 200 }, 'reportsQuery'],
    ['its text', JSON.stringify(days), 'reportsQuery'],
    ['videos', { kind: 'youtube#videoListResponse', items }, 'videosList'],
    ['no videos', { kind: 'youtube#videoListResponse', items: [] }, 'videosList'],
    ['a list of videos', items, 'videosList'],
    ['a video', items[0], 'videosList'],
    ['a list of answers', [{ kind: 'youtube#videoListResponse', items }], 'videosList'],
    ['videos without kinds', { items: [{ id: 'a', statistics: { viewCount: '1' } }] }, 'videosList'],
    ['a channel', { items: [{ kind: 'youtube#channel', statistics: { viewCount: '1' } }] }, 'channelsList'],
    ['a channel without kinds', { items: [{ statistics: { viewCount: '1', subscriberCount: '2' } }] }, 'channelsList'],
  ])('%s', (_, payload, kind) => {
    expect(readAny(payload, { observedAt: 0 })).toMatchObject({ source: 'youtube', kind })
  })

  test.each<[string, unknown]>([
    ['Universal Analytics', { columnHeaders: [{ name: 'ga:date', columnType: 'DIMENSION' }], rows: [] }],
    ['search results', { items: [{ kind: 'youtube#searchResult', statistics: { viewCount: '1' } }] }],
    ['categories', { kind: 'youtube#videoCategoryListResponse', items: [] }],
  ])('%s are not', (_, payload) => {
    expect(readAny(payload).source).toBeNull()
  })
})
