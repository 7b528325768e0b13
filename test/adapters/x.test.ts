// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { accountStats, accountTimeSeries, tweets, users } from '../../src/adapters/x/index.js'

const observedAt = '2026-10-17T09:00:00.000Z'
const public_metrics = {
  impression_count: 1000,
  like_count: 30,
  reply_count: 4,
  retweet_count: 5,
  quote_count: 2,
  bookmark_count: 6,
}
const tweet = (more: object = {}) => ({
  id: '1900000000000000001',
  text: 'Chairs',
  created_at: '2026-10-03T22:30:00.000Z',
  public_metrics,
  ...more,
})

describe('tweets', () => {
  test('lifetimes by the local clock of publication; quotes are shares too', () => {
    const { rows, problems } = tweets({ data: [tweet()] }, { observedAt, timeZone: 'Europe/Berlin' })
    expect(rows).toEqual([
      {
        channel: 'x',
        post: '1900000000000000001',
        date: '2026-10-04T00:30',
        impressions: 1000,
        likes: 30,
        comments: 4,
        // 5 reposts and 2 quotes
        shares: 7,
        saves: 6,
        observedAt,
      },
    ])
    expect(problems).toEqual([])
    // 30 + 4 + 7 + 6 of 1000
    expect(evaluate('engagementRateByImpressions', rows, { period: '2026-10-04' })).toMatchObject({ value: 0.047 })
  })

  test('a single post, with the figures of its author: engagements are as X gives them', () => {
    const non_public_metrics = { impression_count: 1001, url_link_clicks: 8, user_profile_clicks: 3, engagements: 99 }
    const { rows } = tweets({ data: tweet({ non_public_metrics }) })
    expect(rows).toMatchObject([{ impressions: 1000, linkClicks: 8, profileVisits: 3, interactions: 99 }])
    expect(evaluate('interactions', rows, { period: '2026-10-03' })).toMatchObject({ value: 99 })
    // Before December 2022 impressions were not public.
    const { impression_count: _, bookmark_count: __, ...before } = public_metrics
    expect(tweets({ data: tweet({ public_metrics: before, non_public_metrics }) }).rows).toMatchObject([
      { impressions: 1001, shares: 7 },
    ])
  })

  test('before impressions were public they are unknown, though X says 0', () => {
    const none = { ...public_metrics, impression_count: 0 }
    const { rows } = tweets({
      data: [
        tweet({ created_at: '2022-11-01T09:00:00.000Z', public_metrics: none }),
        tweet({ id: '2', public_metrics: none }),
      ],
    })
    expect(rows.map(({ impressions }) => impressions)).toEqual([undefined, 0])
  })

  test('organic and promoted stand apart, and never beside their total', () => {
    const part = { impression_count: 600, like_count: 20, reply_count: 1, retweet_count: 3, url_link_clicks: 5 }
    const organic_metrics = { ...part, user_profile_clicks: 2 }
    const promoted_metrics = { ...part, impression_count: 400, like_count: 10, url_link_clicks: 7 }
    const both = tweets({ data: [tweet({ organic_metrics, promoted_metrics })] }).rows
    expect(both).toMatchObject([
      { impressions: 1000, likes: 30 },
      { paid: 'organic', linkClicks: 5, profileVisits: 2 },
      { paid: 'paid', linkClicks: 7 },
    ])
    expect(both[1]).not.toHaveProperty('impressions')
    // The total, which is public; and 5 + 7, which has none.
    expect(evaluate('impressions', both, { period: '2026-10-03' })).toMatchObject({ value: 1000 })
    expect(evaluate('linkClicks', both, { period: '2026-10-03' })).toMatchObject({ value: 12 })
    const { public_metrics: _, ...split } = tweet({ organic_metrics, promoted_metrics })
    const parts = tweets({ data: [split] }).rows
    expect(parts).toMatchObject([
      { paid: 'organic', impressions: 600, likes: 20 },
      { paid: 'paid', impressions: 400, likes: 10 },
    ])
    // Quotes are not told apart.
    expect(parts[0]).not.toHaveProperty('shares')
    expect(evaluate('impressions', parts, { period: '2026-10-03' })).toMatchObject({ value: 1000 })
  })

  test('reposts hold the figures of another post', () => {
    const { rows, problems } = tweets({
      data: [
        tweet({ id: '1', referenced_tweets: [{ type: 'retweeted', id: '9' }] }),
        tweet({ id: '2', referenced_tweets: [{ type: 'quoted', id: '9' }] }),
        tweet({ id: '3', referenced_tweets: [{ type: 'replied_to', id: '9' }] }),
      ],
    })
    expect(rows.map(({ post }) => post)).toEqual(['2', '3'])
    expect(problems).toMatchObject([{ code: 'not-a-fact', place: 'data[0]' }])
  })

  test('media say what a post is; views of a video, which are those of all posts with it, are no fact of one', () => {
    const includes = {
      media: [
        { media_key: '13_1', type: 'video', public_metrics: { view_count: 70_000 } },
        { media_key: '3_2', type: 'photo' },
      ],
    }
    const { rows } = tweets({
      data: [
        tweet({ attachments: { media_keys: ['13_1'] } }),
        tweet({ id: '2', attachments: { media_keys: ['3_2'] } }),
        tweet({ id: '3' }),
      ],
      includes,
    })
    expect(rows.map(({ format }) => format)).toEqual(['video', 'photo', undefined])
    expect(rows[0]).not.toHaveProperty('views')
    expect(rows[0]).not.toHaveProperty('videoViews')
  })

  test('several authors are accounts', () => {
    const data = [tweet({ author_id: '7' }), tweet({ id: '2', author_id: '8' })]
    const named = { data, includes: { users: [{ id: '7', username: 'aurora' }] } }
    expect(tweets(named).rows.map(({ account }) => account)).toEqual(['aurora', '8'])
    expect(tweets({ data: [data[0], data[0]] }).rows.map(({ account }) => account)).toEqual([undefined, undefined])
    const old = (id_str: string, screen_name: string) => ({ id_str, retweet_count: 1, user: { id_str, screen_name } })
    expect(tweets([old('1', 'aurora'), old('2', 'borea')]).rows.map(({ account }) => account)).toEqual([
      'aurora',
      'borea',
    ])
  })

  test('ids that JSON.parse has rounded are refused; of the text they are whole', () => {
    const text = '[{"id": 1900000000000000001, "retweet_count": 3, "favorite_count": 4}]'
    expect(tweets(text).rows).toMatchObject([{ post: '1900000000000000001', shares: 3, likes: 4 }])
    expect(tweets(JSON.parse(text))).toMatchObject({ rows: [], problems: [{ code: 'id-rounded' }] })
  })

  test('posts of version 1.1, in a search and in an archive', () => {
    const old = {
      id: 1_050_118_621_198_921_728,
      id_str: '1050118621198921728',
      created_at: 'Wed Oct 10 20:19:24 +0000 2018',
      favorite_count: 7,
      retweet_count: 3,
      extended_entities: { media: [{ type: 'photo' }] },
    }
    const row = { post: '1050118621198921728', date: '2018-10-10T20:19', likes: 7, shares: 3, format: 'photo' }
    expect(tweets([old, { ...old, retweeted_status: {} }]).rows).toMatchObject([row])
    expect(tweets([old]).rows).toHaveLength(1)
    expect(tweets({ statuses: [{ ...old, quote_count: 1 }] }).rows).toMatchObject([{ ...row, shares: 4 }])
    expect(tweets([{ tweet: { ...old, favorite_count: '7', retweet_count: '3' } }]).rows).toMatchObject([row])
  })

  test('posts that are gone, further pages, errors, nothing', () => {
    const gone = { resource_id: '2', title: 'Not Found Error', detail: 'Could not find tweet with ids: [2].' }
    const some = tweets({ data: [tweet()], errors: [gone], meta: { next_token: 'b26' } })
    expect(some.rows).toHaveLength(1)
    expect(some.problems).toMatchObject([{ code: 'api-error', place: 'errors[0]' }, { code: 'incomplete' }])
    const refused = { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }
    expect(tweets(refused)).toMatchObject({ rows: [], problems: [{ text: 'X answered: “Unauthorized”.' }] })
    const old = { errors: [{ code: 89, message: 'Invalid or expired token.' }] }
    expect(tweets(old).problems).toMatchObject([{ text: 'X answered: “Invalid or expired token.”.' }])
    expect(tweets({ meta: { result_count: 0 } }).problems).toMatchObject([{ code: 'empty' }])
    expect(tweets({ visits: 3 }).problems).toMatchObject([{ code: 'not-known' }])
  })
})

describe('users', () => {
  const user = (username: string, followers_count: number) => ({
    id: '7',
    name: 'Aurora',
    username,
    public_metrics: { followers_count, following_count: 3, tweet_count: 900 },
  })

  test('followers on the day of reading', () => {
    const { rows, channels } = users({ data: user('aurora', 1200) }, { observedAt })
    expect(rows).toEqual([{ channel: 'x', date: '2026-10-17', followers: 1200, provisional: false }])
    expect(channels).toMatchObject([{ id: 'x', name: 'Aurora' }])
    expect(evaluate('followers', rows, { period: '2026-10-17' })).toMatchObject({ value: 1200 })
    expect(users({ data: user('aurora', 1200) })).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
    const two = users({ data: [user('aurora', 1200), user('zenith', 80)] }, { observedAt })
    expect(two.rows).toMatchObject([
      { account: 'aurora', followers: 1200 },
      { account: 'zenith', followers: 80 },
    ])
  })

  test('a user of version 1.1', () => {
    const old = { id: 7, id_str: '7', screen_name: 'aurora', followers_count: 12, favourites_count: 3 }
    expect(users(old, { observedAt }).rows).toMatchObject([{ followers: 12 }])
  })
})

describe('accountTimeSeries', () => {
  const series = {
    startTime: Date.parse('2017-10-17T00:00:00Z'),
    endTime: Date.parse('2017-10-20T00:00:00Z'),
    totals: { impressions: 2173 },
    timeSeries: {
      orgImpressions: [1435, 738, 54],
      prImpressions: [0, 0, 0],
      impressions: [1435, 738, 54],
      urlClicks: [0, 1, 0],
      retweets: [1, 0, 0],
      favorites: [2, 0, 0],
      replies: [0, 0, 0],
      engagements: [7, 2, 0],
      engagementRate: [0.48, 0.27, 0],
      tweets: [0, 4, 0],
    },
  }

  test('a day each, in UTC; the last, which the total leaves out, is not over', () => {
    const { rows } = accountTimeSeries(series, { timeZone: 'America/Los_Angeles' })
    const zero = { likes: 0, comments: 0, shares: 0, linkClicks: 0, posts: 0 }
    expect(rows).toEqual([
      { channel: 'x', date: '2017-10-17', impressions: 1435, interactions: 7, ...zero, likes: 2, shares: 1 },
      { channel: 'x', date: '2017-10-18', impressions: 738, interactions: 2, ...zero, linkClicks: 1, posts: 4 },
      { channel: 'x', date: '2017-10-19', impressions: 54, interactions: 0, ...zero, provisional: true },
    ])
    // 1435 + 738, as the pages of X say
    expect(evaluate('impressions', rows, { period: { from: '2017-10-17', to: '2017-10-18' } })).toMatchObject({
      value: 2173,
    })
    const read = { timeZone: 'America/Los_Angeles', observedAt: '2017-10-19T01:00:00Z' }
    expect(accountTimeSeries(series, read).rows.map(({ provisional }) => provisional)).toEqual([
      undefined,
      undefined,
      true,
    ])
    const over = accountTimeSeries({ ...series, totals: { impressions: 2227 } })
    expect(over.rows.some(({ provisional }) => provisional)).toBe(false)
  })

  test('organic and promoted where there is no total', () => {
    const { startTime } = series
    const { rows } = accountTimeSeries({ startTime, timeSeries: { orgImpressions: [5], prImpressions: [7] } })
    expect(rows).toEqual([
      { channel: 'x', date: '2017-10-17', paid: 'organic', impressions: 5 },
      { channel: 'x', date: '2017-10-17', paid: 'paid', impressions: 7 },
    ])
    expect(evaluate('impressions', rows, { period: '2017-10-17' })).toMatchObject({ value: 12 })
  })

  test('a text with rates of many digits is read as it stands', () => {
    const timeSeries = { impressions: [1435], engagementRate: [0.11337868480725624] }
    expect(readAny(JSON.stringify({ startTime: 0, timeSeries })).rows).toMatchObject([{ impressions: 1435 }])
  })

  test('without a beginning there are no days', () => {
    expect(accountTimeSeries({ timeSeries: { impressions: [1] } })).toMatchObject({
      rows: [],
      problems: [{ code: 'no-range' }],
    })
    expect(accountTimeSeries({}).problems).toMatchObject([{ code: 'not-known' }])
  })
})

describe('accountStats', () => {
  const params = {
    start_time: '2026-10-01T07:00:00Z',
    end_time: '2026-10-03T07:00:00Z',
    granularity: 'DAY',
    entity: 'CAMPAIGN',
    placement: 'ALL_ON_TWITTER',
  }
  const metrics = {
    impressions: [1000, 500],
    billed_charge_local_micro: [2_500_000, 0],
    engagements: [40, 10],
    url_clicks: null,
    follows: [3, null],
    conversion_purchases: { order_quantity: [1, 2] },
  }
  const stats = (more: object = {}, of: object = { segment: null, metrics }) => ({
    data_type: 'stats',
    time_series_length: 2,
    data: [{ id: 'hwtq0', id_data: [of] }],
    request: { params: { ...params, ...more } },
  })
  const timeZone = 'America/Los_Angeles'

  test('days of a campaign in the zone of its account; millionths become money', () => {
    const { rows, problems } = accountStats(stats(), { timeZone, currency: 'USD' })
    const of = { channel: 'x', campaign: 'hwtq0', paid: 'paid', currency: 'USD' }
    expect(rows).toEqual([
      { ...of, date: '2026-10-01', impressions: 1000, spend: 2.5, interactions: 40, followersGained: 3 },
      { ...of, date: '2026-10-02', impressions: 500, spend: 0, interactions: 10 },
    ])
    expect(problems).toEqual([])
    // 2.5 ÷ 1500 × 1000
    const period = { from: '2026-10-01', to: '2026-10-02' }
    expect(evaluate('cpm', rows, { period })).toMatchObject({ value: 2.5 / 1.5 })
    expect(accountStats(stats(), { timeZone }).problems).toMatchObject([{ code: 'no-currency' }])
  })

  test('another zone is told, and the dates are right all the same', () => {
    for (const [start_time, zone] of [
      ['2026-10-01T07:00:00Z', 'UTC'],
      ['2026-09-30T22:00:00Z', 'UTC'],
      ['2026-09-30T22:00:00Z', 'Europe/Berlin'],
    ] as const) {
      const { rows, problems } = accountStats(stats({ start_time }), { timeZone: zone, currency: 'USD' })
      expect(rows.map(({ date }) => date)).toEqual(['2026-10-01', '2026-10-02'])
      expect(problems.map(({ code }) => code)).toEqual(zone === 'UTC' ? ['no-zone'] : [])
    }
  })

  test('what is billed is an estimate for three days', () => {
    const { rows } = accountStats(stats(), { timeZone, currency: 'USD', observedAt: '2026-10-04T20:00:00Z' })
    expect(rows.map(({ provisional }) => provisional)).toEqual([undefined, true])
  })

  test('a total is a span, of the account or of posts that were not promoted', () => {
    const total = stats({ granularity: 'TOTAL', entity: 'ACCOUNT' }, { metrics: { impressions: [1500] } })
    expect(accountStats(total, { timeZone }).rows).toEqual([
      { channel: 'x', paid: 'paid', date: { from: '2026-10-01', to: '2026-10-02' }, impressions: 1500 },
    ])
    const organic = stats({ granularity: 'TOTAL', entity: 'ORGANIC_TWEET' }, { metrics: { impressions: [1500] } })
    expect(accountStats(organic, { timeZone }).rows).toMatchObject([{ paid: 'organic' }])
  })

  test('segments, hours, no range and errors are refused', () => {
    const segment = stats({}, { segment: { segment_name: 'iOS' }, metrics } as object)
    expect(accountStats(segment, { timeZone })).toMatchObject({ rows: [], problems: [{ code: 'breakdown' }] })
    expect(accountStats(stats({ granularity: 'HOUR' }), { timeZone })).toMatchObject({
      rows: [],
      problems: [{ code: 'breakdown' }],
    })
    const { request: _, ...bare } = stats()
    expect(accountStats(bare)).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
    expect(accountStats(bare, { from: '2026-10-01', currency: 'USD' }).rows).toHaveLength(2)
    const error = { errors: [{ code: 'UNAUTHORIZED_ACCESS', message: 'This request is not authorised' }] }
    expect(accountStats(error)).toMatchObject({ rows: [], problems: [{ code: 'api-error' }] })
  })
})

describe('what is recognised', () => {
  test.each<[string, unknown, string]>([
    ['posts', { data: [tweet()] }, 'tweets'],
    ['a post', { data: tweet() }, 'tweets'],
    ['posts in what axios gives', { status: 200, data: { data: [tweet()] } }, 'tweets'],
    ['a post of version 1.1', { id_str: '1', retweet_count: 3 }, 'tweets'],
    ['an archive', [{ tweet: { id_str: '1', retweet_count: '3' } }], 'tweets'],
    ['a user of version 1.1', { id: 1, id_str: '1', screen_name: 'a', followers_count: 3 }, 'users'],
    ['a user', { data: { id: '1', public_metrics: { followers_count: 1 } } }, 'users'],
    ['statistics of ads', { data_type: 'stats', data: [] }, 'accountStats'],
    ['a series', { startTime: 0, timeSeries: { impressions: [1] } }, 'accountTimeSeries'],
  ])('%s', (_, payload, kind) => {
    expect(readAny(payload, { observedAt: 0 })).toMatchObject({ source: 'x', kind })
  })

  test.each<[string, unknown]>([
    ['media of Instagram', { data: [{ id: '1', like_count: 3 }] }],
    ['a page of Facebook', { id: '1', followers_count: 3 }],
    ['a person of VK', { response: [{ id: 1, screen_name: 'aurora', followers_count: 3 }] }],
  ])('%s are not', (_, payload) => {
    expect(readAny(payload).source).toBeNull()
  })
})
