// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { page, pageInsights, postInsights, posts } from '../../src/adapters/facebook/index.js'
import { facebookKinds } from '../../src/adapters/facebook/recognise.js'
import { instagramKinds } from '../../src/adapters/instagram/recognise.js'

const PAGE = '514435155248879'
const series = (name: string, values: { [endTime: string]: unknown }, period = 'day') => ({
  name,
  period,
  values: Object.entries(values).map(([end_time, value]) => ({ value, end_time: `${end_time}:00+0000` })),
  title: name,
  description: name,
  id: `${PAGE}/insights/${name}/${period}`,
})
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code)
const kindOf = (payload: unknown) => facebookKinds.find(({ is }) => is(payload))?.read.name

describe('pageInsights', () => {
  // Days of April 2020, of a real Page: summer time, so that a day ends at 07:00 UTC.
  const old = {
    data: [
      series('page_fans', { '2020-04-06T07:00': 256, '2020-04-07T07:00': 257 }, 'lifetime'),
      series('page_fan_adds', { '2020-04-06T07:00': 1, '2020-04-07T07:00': 1 }),
      series('page_fan_removes', { '2020-04-06T07:00': 0, '2020-04-07T07:00': 0 }),
      series('page_impressions', { '2020-04-06T07:00': 7691, '2020-04-07T07:00': 8342 }),
      series('page_impressions_paid', { '2020-04-06T07:00': 7617, '2020-04-07T07:00': 8327 }),
      series('page_impressions_organic', { '2020-04-06T07:00': 69, '2020-04-07T07:00': 11 }),
      series('page_posts_impressions', { '2020-04-06T07:00': 7686, '2020-04-07T07:00': 8338 }),
      series('page_impressions_unique', { '2020-04-06T07:00': 5000, '2020-04-07T07:00': 6000 }),
      series('page_post_engagements', { '2020-04-06T07:00': 28, '2020-04-07T07:00': 43 }),
      series('page_video_views', { '2020-04-06T07:00': 188, '2020-04-07T07:00': 119 }),
      series('page_video_view_time', { '2020-04-06T07:00': 2711260, '2020-04-07T07:00': 1624807 }),
      series('page_video_complete_views_30s', { '2020-04-06T07:00': 9, '2020-04-07T07:00': 7 }),
      series('page_views_total', { '2020-04-06T07:00': 12, '2020-04-07T07:00': 22 }),
      series('page_negative_feedback', { '2020-04-06T07:00': 0, '2020-04-07T07:00': 1 }),
      series('page_consumptions', { '2020-04-06T07:00': 20, '2020-04-07T07:00': 30 }),
      series('page_engaged_users', { '2020-04-06T07:00': 19, '2020-04-07T07:00': 25 }),
      series('page_actions_post_reactions_total', {
        '2020-04-06T07:00': {},
        '2020-04-07T07:00': { like: 6, love: 2, sorry: 1 },
      }),
      series('page_fans_country', { '2020-04-07T07:00': { US: 200, DE: 57 } }),
    ],
  }
  const rows = [
    {
      channel: 'facebook',
      date: '2020-04-05',
      followers: 256,
      followersGained: 1,
      followersLost: 0,
      impressions: 7691,
      reach: 5000,
      interactions: 28,
      videoViews: 188,
      watchTime: 2711.26,
      videoCompletions: 9,
      profileVisits: 12,
      negativeFeedback: 0,
      clicks: 20,
      engagedAccounts: 19,
      likes: 0,
    },
    {
      channel: 'facebook',
      date: '2020-04-06',
      followers: 257,
      followersGained: 1,
      followersLost: 0,
      impressions: 8342,
      reach: 6000,
      interactions: 43,
      videoViews: 119,
      watchTime: 1624.807,
      videoCompletions: 7,
      profileVisits: 22,
      negativeFeedback: 1,
      clicks: 30,
      engagedAccounts: 25,
      likes: 9,
    },
  ]
  const period = { from: '2020-04-05', to: '2020-04-06' }

  test('of 2020: a day ends at its end_time; totals, not their parts; a level of all time is one of its day', () => {
    const reading = pageInsights(old)
    expect(reading.rows).toEqual(rows)
    expect(reading.problems).toEqual([])
    expect(reading.channels).toEqual([{ id: 'facebook', read: { ...period, complete: false } }])
    // 7,691 + 8,342.
    expect(evaluate('impressions', reading.rows, { period })).toMatchObject({ known: true, value: 16033 })
    // The last day's, not 256 + 257.
    expect(evaluate('followers', reading.rows, { period })).toMatchObject({ known: true, value: 257 })
    // (28 + 43) of (5,000 + 6,000), day by day.
    expect(evaluate('engagementRateByReach', reading.rows, { period })).toMatchObject({ value: 71 / 11000 })
    // 4,336.067 s ÷ 307.
    expect(evaluate('averageWatchTime', reading.rows, { period }).known).toBe(true)
    expect(kindOf(old)).toBe('pageInsights')
  })

  test('however it is wrapped', () => {
    for (const wrapped of [
      JSON.stringify(old),
      old.data,
      [{ data: old.data.slice(0, 5) }, { data: old.data.slice(5) }],
      [{ code: 200, body: JSON.stringify(old) }],
      { insights: old, id: PAGE, name: 'Page' },
      { [PAGE]: old },
      { status: 200, data: old, headers: {} },
    ]) {
      expect(pageInsights(wrapped).rows).toEqual(rows)
      expect(kindOf(wrapped)).toBe(typeof wrapped === 'string' ? undefined : 'pageInsights')
    }
  })

  test('of 2026: views, viewers and follows; the day of the reading and the one before may grow', () => {
    const now = {
      data: [
        series('page_media_view', { '2026-09-15T07:00': 90, '2026-09-16T07:00': 110, '2026-09-17T07:00': 40 }),
        series('page_total_media_view_unique', { '2026-09-15T07:00': 60, '2026-09-16T07:00': 70 }),
        series('page_follows', { '2026-09-15T07:00': 1198, '2026-09-16T07:00': 1200 }),
        series('page_daily_follows_unique', { '2026-09-15T07:00': 3, '2026-09-16T07:00': 4 }),
        series('page_daily_unfollows_unique', { '2026-09-15T07:00': 1, '2026-09-16T07:00': 2 }),
        series('page_actions_post_reactions_total', { '2026-09-16T07:00': { like: 5, love: 2 } }),
        series('page_total_actions', { '2026-09-16T07:00': 3 }),
      ],
      paging: { previous: 'https://graph.facebook.com/x', next: 'https://graph.facebook.com/x' },
    }
    const reading = pageInsights(now, { observedAt: '2026-09-17T03:00:00Z' })
    expect(reading.rows).toEqual([
      {
        channel: 'facebook',
        date: '2026-09-14',
        views: 90,
        reach: 60,
        followers: 1198,
        followersGained: 3,
        followersLost: 1,
      },
      {
        channel: 'facebook',
        date: '2026-09-15',
        views: 110,
        reach: 70,
        followers: 1200,
        followersGained: 4,
        followersLost: 2,
        likes: 7,
        provisional: true,
      },
      { channel: 'facebook', date: '2026-09-16', views: 40, provisional: true },
    ])
    expect(reading.problems).toEqual([])
    expect(reading.breaks.map(({ date, facts }) => [date, ...facts])).toEqual([
      ['2025-11-15', 'impressions', 'views'],
      ['2025-11-15', 'followers', 'followersGained', 'followersLost'],
      ['2026-06-15', 'reach'],
    ])
  })

  test('reactions one by one are the whole only when all are there', () => {
    const kinds = { like: 68, love: 3, wow: 0, haha: 2, sorry: 1, anger: 1 }
    const data = Object.entries(kinds).map(([one, value]) =>
      series(`page_actions_post_reactions_${one}_total`, { '2020-04-10T07:00': value }),
    )
    // 68 + 3 + 0 + 2 + 1 + 1.
    expect(pageInsights({ data }).rows).toEqual([{ channel: 'facebook', date: '2020-04-09', likes: 75 }])
    expect(codes(pageInsights({ data: data.slice(1) }))).toEqual(['empty'])
  })

  test('a part of reactions that is no number makes the whole unknown', () => {
    const reading = pageInsights({
      data: [series('page_actions_post_reactions_total', { '2026-09-16T07:00': { like: 5, love: 'two' } })],
    })
    expect(reading.rows).toEqual([])
    expect(codes(reading)).toEqual(['not-a-number'])
  })

  test('a figure that should be a number is not made of an object', () => {
    const reading = pageInsights({ data: [series('page_media_view', { '2026-09-16T07:00': {} })] })
    expect(reading.rows).toEqual([])
    expect(codes(reading)).toEqual(['not-a-number'])
  })

  test('views by ads are paid and organic; by followers they are parts', () => {
    const of = (values: object[]) => ({ data: [{ name: 'page_media_view', period: 'day', values, id: 'x' }] })
    const end_time = '2026-03-02T08:00:00+0000'
    const { rows: byAds } = pageInsights(
      of([
        { value: 25, end_time, is_from_ads: '0' },
        { value: 5, end_time, is_from_ads: '1' },
      ]),
    )
    expect(byAds).toEqual([
      { channel: 'facebook', date: '2026-03-01', paid: 'organic', views: 25 },
      { channel: 'facebook', date: '2026-03-01', paid: 'paid', views: 5 },
    ])
    // 25 + 5.
    expect(evaluate('views', byAds, { period: { from: '2026-03-01', to: '2026-03-01' } })).toMatchObject({
      known: true,
      value: 30,
    })
    const both = [...byAds, { channel: 'facebook', date: '2026-03-01', views: 30 }]
    expect(evaluate('views', both, { period: { from: '2026-03-01', to: '2026-03-01' } })).toMatchObject({
      known: true,
      value: 30,
    })
    const byFollowers = pageInsights(
      of([
        { value: 25, end_time, is_from_followers: '0' },
        { value: 5, end_time, is_from_followers: '1' },
        { value: 5, end_time, is_from_ads: 'perhaps' },
      ]),
    )
    expect(byFollowers.rows).toEqual([])
    expect(byFollowers.problems).toMatchObject([{ code: 'breakdown', place: 'data[0].values[0]', count: 3 }])
  })

  test('the last 7 and 28 days of each day are refused; the whole of a range is a row', () => {
    const data = [
      series('page_impressions_unique', { '2020-03-10T07:00': 66226 }),
      series('page_impressions_unique', { '2020-03-10T07:00': 202229 }, 'week'),
      series('page_impressions_unique', { '2020-03-10T07:00': 900000 }, 'days_28'),
      series('page_impressions', { '2020-03-10T07:00': 1000000 }, 'month'),
    ]
    const reading = pageInsights({ data })
    expect(reading.rows).toEqual([{ channel: 'facebook', date: '2020-03-09', reach: 66226 }])
    expect(reading.problems).toMatchObject([{ code: 'rolling-window', place: 'data[1]', count: 3 }])

    const range = { name: 'page_media_view', period: 'total_over_range', values: [{ value: 500 }] }
    const links = {
      previous: `https://graph.facebook.com/v25.0/${PAGE}/insights?since=1788246000&until=1788418800`,
      next: `https://graph.facebook.com/v25.0/${PAGE}/insights?since=1788591600&until=1788764400`,
    }
    // From 3 September 00:00 to the 5th, 00:00, in Los Angeles.
    expect(pageInsights({ data: [range], paging: links }).rows).toEqual([
      { channel: 'facebook', date: { from: '2026-09-03', to: '2026-09-04' }, views: 500 },
    ])
  })

  test('errors, and nothing', () => {
    const error = { error: { message: '(#100) The value must be a valid insights metric', code: 100 } }
    expect(codes(pageInsights(error))).toEqual(['api-error'])
    expect(codes(pageInsights([error, error, { data: [] }]))).toEqual(['api-error'])
    expect(codes(pageInsights({ data: [], paging: {} }))).toEqual(['empty'])
    expect(codes(pageInsights(null))).toEqual(['not-known'])
  })
})

const insight = (post: string, name: string, value: unknown, more: object = {}) => ({
  name,
  period: 'lifetime',
  values: [{ value }],
  id: `${post}/insights/${name}/lifetime`,
  ...more,
})

describe('postInsights', () => {
  test('videos and reels, as `video_insights` have them', () => {
    const payload = {
      data: [
        insight('99', 'total_video_views', 10),
        insight('99', 'total_video_impressions_unique', 9),
        insight('99', 'total_video_view_total_time', 42_000),
        insight('98', 'blue_reels_play_count', 7),
      ],
    }
    expect(kindOf(payload)).toBe('postInsights')
    expect(postInsights(payload, { from: '2026-09-01', to: '2026-09-01' }).rows).toEqual([
      { channel: 'facebook', date: '2026-09-01', post: '99', videoViews: 10, reach: 9, watchTime: 42 },
      { channel: 'facebook', date: '2026-09-01', post: '98', videoViews: 7 },
    ])
  })

  const date = { from: '2026-09-01', to: '2026-09-01' }

  test('of 2026', () => {
    const payload = {
      data: [
        insight('42_1001', 'post_media_view', 1540),
        insight('42_1001', 'post_total_media_view_unique', 980),
        insight('42_1001', 'post_clicks', 45),
        insight('42_1001', 'post_clicks_by_type', { 'link clicks': 4, 'other clicks': 41 }),
        insight('42_1001', 'post_reactions_by_type_total', { like: 8, love: 1 }),
        insight('42_1001', 'post_activity_by_action_type', { share: 3, like: 9 }),
        insight('42_1001', 'post_video_views', 200),
        insight('42_1001', 'post_video_view_time', 1234500),
        insight('42_1001', 'post_video_avg_time_watched', 6172),
      ],
    }
    const { rows, problems } = postInsights(payload, { ...date, observedAt: '2026-09-16T10:00:00Z' })
    expect(rows).toEqual([
      {
        channel: 'facebook',
        date: '2026-09-01',
        post: '42_1001',
        views: 1540,
        reach: 980,
        clicks: 45,
        linkClicks: 4,
        likes: 9,
        // Of actions, Facebook leaves out those that nobody took.
        comments: 0,
        shares: 3,
        videoViews: 200,
        watchTime: 1234.5,
        observedAt: '2026-09-16T10:00:00.000Z',
      },
    ])
    expect(problems).toEqual([])
    // (9 + 0 + 3) of 980 viewers.
    expect(evaluate('engagementRateByReach', rows, { period: date })).toMatchObject({ known: true, value: 12 / 980 })
    expect(kindOf(payload)).toBe('postInsights')
  })

  test('of 2018, of two posts in a batch, without days', () => {
    const reading = postInsights([
      {
        code: 200,
        body: JSON.stringify({
          data: [
            insight('572_1', 'post_impressions', 217245),
            insight('572_1', 'post_impressions_unique', 150000),
            insight('572_1', 'post_engaged_users', 892),
            insight('572_1', 'post_negative_feedback', 3),
            insight('572_1', 'post_reactions_by_type_total', {
              like: 2014,
              love: 67,
              wow: 42,
              haha: 190,
              sorry: 8,
              anger: 143,
            }),
          ],
        }),
      },
      { code: 400, body: '{"error":{"message":"(#100) Object does not exist"}}' },
      { code: 200, body: JSON.stringify({ data: [insight('572_2', 'post_consumptions', 12)] }) },
    ])
    expect(reading.rows).toEqual([
      {
        channel: 'facebook',
        post: '572_1',
        impressions: 217245,
        reach: 150000,
        engagedAccounts: 892,
        negativeFeedback: 3,
        // 2,014 + 67 + 42 + 190 + 8 + 143.
        likes: 2464,
      },
      { channel: 'facebook', post: '572_2', clicks: 12 },
    ])
    expect(reading.problems.map(({ code, count }) => [code, count])).toEqual([
      ['api-error', 1],
      ['no-date', 2],
    ])
  })

  test('figures of a day are no lifetime', () => {
    const day = insight('42_1', 'post_clicks', 1, { period: 'day' })
    expect(codes(postInsights({ data: [day] }))).toEqual(['not-a-fact'])
  })
})

describe('posts', () => {
  const post = {
    id: '42_1001',
    message: 'Hello',
    created_time: '2026-09-01T22:30:00+0000',
    status_type: 'added_photos',
    permalink_url: 'https://facebook.com/42/posts/1001',
    shares: { count: 4 },
    reactions: { data: [], summary: { total_count: 31, viewer_reaction: 'NONE' } },
    comments: {
      data: [{ id: '9_1', created_time: '2026-09-01T23:30:00+0000' }],
      summary: { order: 'ranked', total_count: 7 },
    },
    insights: {
      data: [insight('42_1001', 'post_media_view', 500), insight('42_1001', 'post_total_media_view_unique', 420)],
    },
  }
  const row = {
    channel: 'facebook',
    date: '2026-09-02T00:30',
    post: '42_1001',
    format: 'photo',
    likes: 31,
    comments: 7,
    shares: 4,
    views: 500,
    reach: 420,
  }
  const berlin = { timeZone: 'Europe/Berlin' }

  test('a post at the clock of its Page', () => {
    const { rows, problems } = posts({ data: [post] }, berlin)
    expect(rows).toEqual([row])
    expect(problems).toEqual([])
    // (31 + 7 + 4) of 420.
    expect(evaluate('engagementRateByReach', rows, { period: { from: '2026-09-01', to: '2026-09-30' } })).toMatchObject(
      { known: true, value: 0.1 },
    )
    expect(kindOf({ data: [post] })).toBe('posts')
  })

  test('however it is wrapped', () => {
    for (const wrapped of [
      post,
      [post],
      JSON.stringify({ data: [post] }),
      { posts: { data: [post] }, id: '42' },
      { published_posts: { data: [post] }, name: 'Page', fan_count: 3, id: '42' },
      [{ code: 200, body: JSON.stringify({ data: [post] }) }],
      { '42_1001': post },
    ])
      expect(posts(wrapped, berlin).rows).toEqual([row])
  })

  test('what is not there is unknown: shares, likes in place of reactions, counts without a summary', () => {
    const { shares: _, reactions: __, ...rest } = post
    expect(posts({ ...rest, likes: { summary: { total_count: 20 } }, comments: { data: [{ id: '1' }] } }).rows).toEqual(
      [
        {
          channel: 'facebook',
          date: '2026-09-01T22:30',
          post: '42_1001',
          format: 'photo',
          likes: 20,
          views: 500,
          reach: 420,
        },
      ],
    )
    expect(posts({ id: '42_1', created_time: '2026-09-01T22:30:00+0000', message: 'x' }).rows).toEqual([])
  })

  test('formats', () => {
    const formats = [
      { status_type: 'added_video' },
      { status_type: 'added_video', permalink_url: 'https://www.facebook.com/reel/123/' },
      { status_type: 'mobile_status_update' },
      { status_type: 'mobile_status_update', attachments: { data: [{ media_type: 'link' }] } },
      { attachments: { data: [{ media_type: 'album' }] }, status_type: 'added_photos' },
      { type: 'status' },
      { type: 'photo' },
      { type: '__proto__' },
      {},
    ].map((one, i) => ({ id: `42_${i}`, created_time: '2026-09-01T22:30:00+0000', shares: { count: 1 }, ...one }))
    expect(posts({ data: formats }).rows.map(({ format }) => format)).toEqual([
      'video',
      'reel',
      'text',
      'link',
      'album',
      'text',
      'photo',
      '__proto__',
      undefined,
    ])
  })

  test('more pages than were given; comments are no posts', () => {
    expect(codes(posts({ data: [post], paging: { next: 'https://graph.facebook.com/x' } }))).toEqual(['incomplete'])
    expect(
      codes(posts({ data: [{ id: '1', created_time: '2026-09-01T22:30:00+0000', comment_count: 0, like_count: 3 }] })),
    ).toEqual(['not-known'])
  })
})

describe('page', () => {
  const account = { id: PAGE, name: 'Paired Socks', followers_count: 1201, fan_count: 1100 }
  const at = { observedAt: '2026-09-17T12:00:00Z' }

  test('followers on the day of reading', () => {
    const { rows, problems, channels } = page(account, at)
    expect(rows).toEqual([{ channel: 'facebook', date: '2026-09-17', followers: 1201 }])
    expect(problems).toEqual([])
    expect(channels).toMatchObject([{ name: 'Paired Socks' }])
    expect(evaluate('followers', rows, { period: { from: '2026-09-17', to: '2026-09-17' } })).toMatchObject({
      known: true,
      value: 1201,
    })
    expect(page({ id: PAGE, name: 'Socks', fan_count: 1 }, at).rows).toMatchObject([{ followers: 1 }])
    expect(codes(page(account))).toEqual(['no-date'])
    expect(kindOf(account)).toBe('page')
    expect(kindOf({ id: PAGE, name: 'Socks', username: 'socks', followers_count: 1 })).toBe('page')
  })

  test('a Page around its posts, or its insights', () => {
    const followers = { date: '2026-09-16', followers: 1201 }
    const insights = { data: [series('page_media_view', { '2026-09-15T07:00': 90 })] }
    const read = { observedAt: '2026-09-16T10:00:00Z' }
    expect(pageInsights({ ...account, insights }, read).rows).toMatchObject([{ views: 90 }, followers])
    const wall = { data: [{ id: '42_1', created_time: '2026-09-01T22:30:00+0000', shares: { count: 1 } }] }
    expect(posts({ ...account, posts: wall }, read).rows).toMatchObject([{ post: '42_1', shares: 1 }, followers])
  })

  test('several Pages are told apart', () => {
    const pages = { data: [account, { id: '43', name: 'Hats', followers_count: 5 }], paging: {} }
    expect(page(pages, at).rows).toMatchObject([
      { account: 'Paired Socks', followers: 1201 },
      { account: 'Hats', followers: 5 },
    ])
    expect(kindOf(pages)).toBe('page')
  })
})

test('payloads of others are not Facebook’s, and Facebook’s are not Instagram’s', () => {
  for (const other of [
    { data: [{ name: 'reach', period: 'day', values: [{ value: 3, end_time: '2017-05-04T07:00:00+0000' }] }] },
    { data: [{ id: '1', timestamp: '2026-09-01T22:30:00+0000', media_type: 'IMAGE', like_count: 1 }] },
    { id: '17841405309211844', username: 'kit', name: 'Kit', followers_count: 3, media_count: 2 },
    { id: '17841405309211844', username: 'kit', name: 'Kit', followers_count: 3 },
    { id: 12, id_str: '12', name: 'X', screen_name: 'x', followers_count: 3 },
    { code: 0, data: { followers_count: 9, metrics: [] } },
    { data: [{ id: '23846784938030398', name: 'Sale', created_time: '2026-01-01T00:00:00+0000', status: 'ACTIVE' }] },
    { data: { id: '1', name: 'x', public_metrics: { followers_count: 2 } } },
    { id: 1, name: 'x', followers_count: 5, friends_count: 2, statuses_count: 3 },
    null,
  ])
    expect(kindOf(other)).toBeUndefined()
  for (const own of [
    { data: [series('page_media_view', { '2026-09-15T07:00': 90 })] },
    { data: [insight('42_1', 'post_clicks', 1)] },
    { data: [insight('99', 'total_video_views', 1)] },
    { data: [{ id: '42_1', created_time: '2026-09-01T22:30:00+0000', shares: { count: 1 } }] },
    { id: PAGE, name: 'Paired Socks', followers_count: 1201, fan_count: 1100 },
  ])
    expect(instagramKinds.some(({ is }) => is(own))).toBe(false)
})
