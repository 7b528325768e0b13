// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { accountInsights, media, mediaInsights, user } from '../../src/adapters/instagram/index.js'
import { instagramKinds } from '../../src/adapters/instagram/recognise.js'

const USER = '17841405309211844'
const series = (name: string, values: object[], more: object = {}) => ({
  name,
  period: 'day',
  values,
  id: `${USER}/insights/${name}/day`,
  ...more,
})
const total = (name: string, value: unknown, more: object = {}) => ({
  name,
  period: 'day',
  total_value: { value, ...more },
  id: `${USER}/insights/${name}/day`,
})
const parts = (dimension: string, results: { [value: string]: unknown }) => ({
  breakdowns: [
    {
      dimension_keys: dimension.split(','),
      results: Object.entries(results).map(([key, value]) => ({ dimension_values: key.split(','), value })),
    },
  ],
})
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code)
const kindOf = (payload: unknown) => instagramKinds.find(({ is }) => is(payload))?.read.name

/** The rows of a post: what ads do not count in, and the people who are reached with ads and without. */
const rowsOf = ({ reach, ...own }: Record<string, unknown>) => {
  const { channel, date, post, format, observedAt } = own
  return [own, { channel, ...(date ? { date } : {}), post, format, ...(observedAt ? { observedAt } : {}), reach }]
}

describe('accountInsights: a series', () => {
  // The day before midnight in Los Angeles: 07:00 UTC in summer.
  const payload = {
    data: [
      series('impressions', [
        { value: 4, end_time: '2017-05-04T07:00:00+0000' },
        { value: 66, end_time: '2017-05-05T07:00:00+0000' },
      ]),
      series('reach', [
        { value: 3, end_time: '2017-05-04T07:00:00+0000' },
        { value: 36, end_time: '2017-05-05T07:00:00+0000' },
      ]),
      series('profile_views', [
        { value: 0, end_time: '2017-05-04T07:00:00+0000' },
        { value: 2, end_time: '2017-05-05T07:00:00+0000' },
      ]),
    ],
  }
  const rows = [
    { channel: 'instagram', date: '2017-05-03', impressions: 4, reach: 3, profileVisits: 0 },
    { channel: 'instagram', date: '2017-05-04', impressions: 66, reach: 36, profileVisits: 2 },
  ]

  test('the end of a day is not the next day', () => {
    const reading = accountInsights(payload)
    expect(reading.rows).toEqual(rows)
    expect(reading.problems).toEqual([])
    expect(reading.channels).toEqual([
      { id: 'instagram', read: { from: '2017-05-03', to: '2017-05-04', complete: false } },
    ])
    // 4 + 66 over the two days that are over.
    expect(evaluate('impressions', reading.rows, { period: { from: '2017-05-03', to: '2017-05-04' } })).toMatchObject({
      known: true,
      value: 70,
    })
    expect(kindOf(payload)).toBe('accountInsights')
  })

  test('nor where summer time begins or ends: days of 23 and 25 hours', () => {
    const at = (end_time: string) =>
      accountInsights({ data: [series('reach', [{ value: 1, end_time }])] }).rows[0]?.date
    expect(at('2026-03-08T08:00:00+0000')).toBe('2026-03-07')
    expect(at('2026-03-09T07:00:00+0000')).toBe('2026-03-08')
    expect(at('2026-11-01T07:00:00+0000')).toBe('2026-10-31')
    expect(at('2026-11-02T08:00:00+0000')).toBe('2026-11-01')
  })

  test('nor where the account is in Berlin, Tokyo or Honolulu', () => {
    for (const timeZone of ['Europe/Berlin', 'Asia/Tokyo', 'Pacific/Honolulu', 'UTC'])
      expect(accountInsights(payload, { timeZone }).rows).toEqual(rows)
    const berlin = { data: [series('reach', [{ value: 5, end_time: '2026-10-17T22:00:00+0000' }])] }
    expect(accountInsights(berlin, { timeZone: 'Europe/Berlin' }).rows[0]?.date).toBe('2026-10-17')
    const utc = { data: [series('reach', [{ value: 5, end_time: '2026-10-18T00:00:00+0000' }])] }
    expect(accountInsights(utc).rows[0]?.date).toBe('2026-10-17')
    const noon = { data: [series('reach', [{ value: 5, end_time: '2026-10-17T19:30:00+0000' }])] }
    expect(accountInsights(noon).rows[0]?.date).toBe('2026-10-17')
  })

  test('however it is wrapped: its text, pages, a batch, a node, ids, a client’s response', () => {
    const [impressions, reach, visits] = payload.data
    for (const wrapped of [
      JSON.stringify(payload),
      `\uFEFF${JSON.stringify(payload)}`,
      payload.data,
      [{ data: [impressions] }, { data: [reach, visits] }],
      [{ code: 200, headers: [{ name: 'Content-Type', value: 'x' }], body: JSON.stringify(payload) }, null],
      { insights: payload, id: USER },
      { [USER]: { insights: payload } },
      { status: 200, data: payload },
      { body: payload },
    ])
      expect(accountInsights(wrapped).rows).toEqual(rows)
  })

  test('a batch tells its errors and goes on', () => {
    const error = { error: { message: '(#100) Invalid parameter', type: 'OAuthException', code: 100 } }
    const reading = accountInsights([
      { code: 400, body: JSON.stringify(error) },
      { code: 200, body: JSON.stringify(payload) },
    ])
    expect(reading.rows).toEqual(rows)
    expect(reading.problems).toEqual([
      { code: 'api-error', place: '[0].body', text: 'The platform answered: “(#100) Invalid parameter”.', count: 1 },
    ])
  })

  test('windows of the last days are no days, and figures of all time neither', () => {
    const end = { value: 700, end_time: '2026-10-18T07:00:00+0000' }
    const reading = accountInsights({
      data: [
        series('reach', [end], { period: 'week' }),
        series('reach', [end], { period: 'days_28' }),
        series('reach', [end], { period: undefined, id: `${USER}/insights/reach/days_28` }),
        series('reach', [end], { period: undefined, id: undefined }),
        series('reach', [end], { period: 'lifetime' }),
        total('reach', 9, {}),
      ].map((one) => (one.id?.endsWith('/day') && 'total_value' in one ? { ...one, period: 'days_28' } : one)),
    })
    expect(reading.rows).toEqual([])
    expect(reading.problems.map(({ code, count }) => [code, count])).toEqual([
      ['rolling-window', 5],
      ['not-a-fact', 1],
    ])
  })

  test('what is missing is unknown, what cannot be is told', () => {
    const reading = accountInsights({
      data: [
        series('reach', [
          { value: null, end_time: '2026-10-16T07:00:00+0000' },
          { end_time: '2026-10-17T07:00:00+0000' },
          { value: '12', end_time: '2026-10-18T07:00:00+0000' },
          { value: { a: 1 }, end_time: '2026-10-19T07:00:00+0000' },
          { value: null, end_time: '2026-10-18T07:00:00+0000' },
          { value: 7 },
          { value: 8, end_time: 'today' },
        ]),
        series('likes', [{ value: 0, end_time: '2026-10-18T07:00:00+0000' }]),
        series('online_followers', [{ value: { 0: 12 }, end_time: '2026-10-18T07:00:00+0000' }], {
          period: 'lifetime',
        }),
      ],
    })
    expect(reading.rows).toEqual([{ channel: 'instagram', date: '2026-10-17', likes: 0 }])
    expect(reading.problems.map(({ code, place }) => [code, place])).toEqual([
      ['not-a-date', 'data[0].values[5]'],
      ['not-a-fact', 'data[2]'],
      ['not-a-number', 'data[0].values[2].value'],
      ['not-a-number', 'data[0].values[3].value'],
    ])
  })

  test('follower_count is not trusted', () => {
    const reading = accountInsights({
      data: [series('follower_count', [{ value: 23, end_time: '2026-10-18T07:00:00+0000' }])],
    })
    expect(reading.rows).toEqual([])
    expect(reading.problems).toEqual([
      {
        code: 'not-a-fact',
        place: 'data[0]',
        text: '`follower_count` is a gain here, a level there: read `user`.',
        count: 1,
      },
    ])
  })

  test('figures come two days late: the days before the reading may grow', () => {
    const days = ['15', '16', '17', '18'].map((day, i) => ({ value: i, end_time: `2026-10-${day}T07:00:00+0000` }))
    const { rows } = accountInsights({ data: [series('reach', days)] }, { observedAt: '2026-10-18T15:00:00Z' })
    expect(rows.map(({ date, provisional }) => [date, provisional])).toEqual([
      ['2026-10-14', undefined],
      ['2026-10-15', undefined],
      ['2026-10-16', true],
      ['2026-10-17', true],
    ])
  })

  test('nothing, and something else', () => {
    expect(codes(accountInsights({ data: [], paging: {} }))).toEqual(['empty'])
    expect(codes(accountInsights([{ data: [] }]))).toEqual(['empty'])
    for (const odd of [null, undefined, 7, '', '{', {}, { rows: { x: 1 } }, () => 1, Symbol.iterator])
      expect(codes(accountInsights(odd))).toEqual(['not-known'])
    const circle: { [key: string]: unknown } = { data: [] }
    circle.self = circle
    expect(codes(accountInsights(circle))).toEqual(['not-known'])
    expect(
      codes(
        accountInsights({
          get data() {
            throw new Error('no')
          },
        }),
      ),
    ).toEqual(['not-known'])
    expect(codes(accountInsights({ error: { message: '(#190) Invalid token', code: 190 } }))).toEqual(['api-error'])
  })

  test('since April 2025, views in place of impressions', () => {
    expect(accountInsights(payload).breaks).toEqual([
      {
        channels: ['instagram'],
        date: '2025-04-21',
        facts: ['impressions', 'views', 'storyViews'],
        note: 'Instagram counts views in place of impressions and plays.',
      },
    ])
  })
})

describe('accountInsights: a total', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' }
  const data = [
    total('views', 1200),
    total('reach', 300, parts('follow_type', { FOLLOWER: 120, NON_FOLLOWER: 180 })),
    total('accounts_engaged', 40),
    total('total_interactions', 57),
    total('likes', 50),
    total('comments', 4),
    total('shares', 2),
    total('saves', 1),
    total('profile_views', 33),
    total('website_clicks', 5),
    total('follows_and_unfollows', undefined, parts('follow_type', { FOLLOWER: 17, NON_FOLLOWER: 20 })),
  ]
  const row = {
    channel: 'instagram',
    date: october,
    views: 1200,
    reach: 300,
    reachFollowers: 120,
    engagedAccounts: 40,
    interactions: 57,
    likes: 50,
    comments: 4,
    shares: 2,
    saves: 1,
    profileVisits: 33,
    linkClicks: 5,
    followersGained: 17,
    followersLost: 20,
  }
  const links = (until: string | number, since: string | number) => ({
    paging: {
      previous: `https://graph.facebook.com/v25.0/${USER}/insights?access_token=x&since=1&until=${until}&metric=views`,
      next: `https://graph.facebook.com/v25.0/${USER}/insights?access_token=x&metric=views&since=${since}&until=1`,
    },
  })
  const seconds = (time: string) => Date.parse(time) / 1000

  test('is a row of the days that were asked for', () => {
    const { rows, problems, channels } = accountInsights({ data }, october)
    expect(rows).toEqual([row])
    expect(problems).toEqual([])
    expect(channels).toEqual([{ id: 'instagram', read: { ...october, complete: false } }])
    expect(evaluate('reach', rows, { period: october })).toMatchObject({ known: true, value: 300 })
    // 17 gained − 20 lost.
    expect(evaluate('netFollowers', rows, { period: october })).toMatchObject({ known: true, value: -3 })
    // (300 − 120) of 300 do not follow.
    expect(evaluate('nonFollowerReachShare', rows, { period: october })).toMatchObject({ known: true, value: 0.6 })
  })

  test('whose links say the days: midnights of the Pacific, of the account or of UTC, or days', () => {
    for (const [from, to, timeZone] of [
      [seconds('2026-10-01T07:00:00Z'), seconds('2026-11-01T07:00:00Z')],
      [seconds('2026-10-01T07:00:00Z'), seconds('2026-11-01T06:59:59Z')],
      [seconds('2026-09-30T22:00:00Z'), seconds('2026-10-31T23:00:00Z'), 'Europe/Berlin'],
      [seconds('2026-10-01T00:00:00Z'), seconds('2026-11-01T00:00:00Z')],
      ['2026-10-01', '2026-11-01'],
    ] as const)
      expect(
        accountInsights({ data, ...links(from, to) }, { timeZone, from: '2026-01-01', to: '2026-01-02' }).rows,
      ).toEqual([row])
  })

  test('of one day is a row of that day', () => {
    const { rows } = accountInsights({ data: [total('views', 7)], ...links('2026-10-17', '2026-10-18') })
    expect(rows).toEqual([{ channel: 'instagram', date: '2026-10-17', views: 7 }])
  })

  test('that does not say its days is refused', () => {
    for (const paging of [
      {},
      { paging: { previous: 'https://graph.face...', next: 'https://graph.face...' } },
      { paging: { previous: 5, next: null } },
      links('', ''),
      links(seconds('2026-10-01T13:37:00Z'), seconds('2026-10-31T13:37:00Z')),
      links(seconds('2026-11-01T07:00:00Z'), seconds('2026-10-01T07:00:00Z')),
    ]) {
      const reading = accountInsights({ data, ...paging })
      expect(reading.rows).toEqual([])
      expect(reading.problems).toMatchObject([{ code: 'no-range', place: 'data[0]', count: 11 }])
    }
    expect(codes(accountInsights({ data }, { from: '2026-10-31', to: '2026-10-01' }))).toEqual(['no-range'])
    expect(codes(accountInsights({ data }, { from: 'x', to: '2026-10-01' }))).toEqual(['no-range'])
  })

  test('read before its end goes as far as the reading', () => {
    const { rows } = accountInsights({ data }, { ...october, observedAt: '2026-10-20T12:00:00Z' })
    expect(rows).toEqual([{ ...row, observedAt: '2026-10-20T12:00:00.000Z' }])
    // The month to date, of 20 days.
    expect(evaluate('views', rows, { period: october })).toMatchObject({ known: true, value: 1200 })
    expect(evaluate('views', rows, { period: october }).coverage).toMatchObject({ known: 20 })
  })

  test('its parts are left out beside it, and are none of it', () => {
    const reading = accountInsights(
      {
        data: [
          total('reach', 224, parts('media_product_type', { CAROUSEL_CONTAINER: 100, POST: 124 })),
          total('views', 30, parts('media_product_type,follow_type', { 'POST,FOLLOWER': 10, 'REEL,FOLLOWER': 20 })),
          total('likes', undefined, parts('media_product_type', { POST: 3 })),
          total('profile_links_taps', 0, { breakdowns: [{ dimension_keys: ['contact_button_type'] }] }),
          total('comments', 2, { breakdowns: [{ dimension_keys: ['media_product_type'] }] }),
        ],
      },
      october,
    )
    expect(reading.rows).toEqual([{ channel: 'instagram', date: october, reach: 224, views: 30, comments: 2 }])
    expect(reading.problems).toMatchObject([{ code: 'breakdown', place: 'data[0].total_value', count: 5 }])
  })

  test('whose dimension is no text has no parts', () => {
    const breakdowns = [{ dimension_keys: [{ toString: 1, valueOf: 1 }], results: [{ value: 3 }] }]
    expect(codes(accountInsights({ data: [total('likes', undefined, { breakdowns })] }, october))).toEqual([
      'breakdown',
    ])
  })

  test('people who follow are not those of two levels of parts', () => {
    const { rows } = accountInsights(
      { data: [total('reach', 300, parts('media_product_type,follow_type', { 'POST,FOLLOWER': 120 }))] },
      october,
    )
    expect(rows).toEqual([{ channel: 'instagram', date: october, reach: 300 }])
  })
})

const insight = (media: string, name: string, value: unknown, more: object = {}) => ({
  name,
  period: 'lifetime',
  values: [{ value }],
  title: name,
  id: `${media}/insights/${name}/lifetime`,
  ...more,
})

describe('mediaInsights', () => {
  const reel = {
    data: [
      insight('84386203808767123', 'comments', 7),
      insight('84386203808767123', 'ig_reels_avg_watch_time', 12549),
      insight('84386203808767123', 'ig_reels_video_view_total_time', 30017581),
      insight('84386203808767123', 'likes', 108),
      insight('84386203808767123', 'plays', 2385),
      insight('84386203808767123', 'reach', 2006),
      insight('84386203808767123', 'saved', 7),
      insight('84386203808767123', 'shares', 1),
      insight('84386203808767123', 'ig_reels_aggregated_all_plays_count', 383),
      insight('84386203808767123', 'clips_replays_count', 102),
    ],
  }
  const row = {
    channel: 'instagram',
    date: '2024-10-17',
    post: '84386203808767123',
    format: 'reel',
    paid: 'organic',
    comments: 7,
    watchTime: 30017.581,
    likes: 108,
    videoViews: 2385,
    reach: 2006,
    saves: 7,
    shares: 1,
    observedAt: '2024-10-20T12:00:00.000Z',
  }

  test('a reel: plays are video views, milliseconds become seconds', () => {
    const { rows, problems } = mediaInsights(reel, {
      from: '2024-10-17',
      to: '2024-10-17',
      observedAt: '2024-10-20T12:00:00Z',
    })
    expect(rows).toEqual(rowsOf(row))
    expect(problems).toEqual([])
    const period = { from: '2024-10-17', to: '2024-10-17' }
    // 30,017.581 s ÷ 2,385 plays.
    expect(evaluate('averageWatchTime', rows, { period })).toMatchObject({ known: true, value: 30017.581 / 2385 })
    // 108 + 7 + 7 + 1 of 2,006 people.
    expect(evaluate('engagementRateByReach', rows, { period })).toMatchObject({ known: true, value: 123 / 2006 })
    expect(kindOf(reel)).toBe('mediaInsights')
  })

  test('without a date: a row that is joined to that of media by its id', () => {
    const reading = mediaInsights(reel)
    expect(reading.rows).toMatchObject([{ post: '84386203808767123', likes: 108 }, { reach: 2006 }])
    expect(reading.rows[0]).not.toHaveProperty('date')
    expect(reading.problems).toMatchObject([{ code: 'no-date', count: 1 }])
    expect(codes(mediaInsights(reel, { from: '2024-10-01', to: '2024-10-31' }))).toEqual(['no-date'])
    const posts = media({ id: '84386203808767123', timestamp: '2024-10-17T10:00:00+0000', comments_count: 7 })
    // 123 of 2,006, whichever row has the date.
    expect(
      evaluate('engagementRateByReach', [...posts.rows, ...reading.rows], {
        period: { from: '2024-10-17', to: '2024-10-17' },
      }),
    ).toMatchObject({ known: true, value: 123 / 2006 })
  })

  test('since 2025 views are views: of a reel they are no plays, of a story they are story views', () => {
    const { rows } = mediaInsights([
      { data: [insight('1', 'views', 500), insight('1', 'ig_reels_avg_watch_time', 1), insight('1', 'follows', 3)] },
      {
        data: [
          insight('2', 'views', 1500),
          insight('2', 'replies', 0),
          insight('2', 'navigation', undefined, {
            values: [],
            total_value: {
              value: 115,
              ...parts('story_navigation_action_type', { tap_forward: 20, tap_exit: 90, swipe_forward: 5 }),
            },
          }),
          insight('2', 'link_clicks', 4),
          insight('2', 'profile_visits', 6),
        ],
      },
    ])
    expect(rows).toEqual([
      { channel: 'instagram', post: '1', format: 'reel', paid: 'organic', views: 500, followersGained: 3 },
      {
        channel: 'instagram',
        post: '2',
        format: 'story',
        paid: 'organic',
        views: 1500,
        storyViews: 1500,
        storyExits: 90,
        linkClicks: 4,
        profileVisits: 6,
      },
    ])
  })

  test('a story of 2024: impressions are its views; TAP_EXIT in capitals; exits of a rate', () => {
    const date = { from: '2024-06-01', to: '2024-06-01' }
    const { rows } = mediaInsights(
      {
        data: [
          insight('3', 'impressions', 1500),
          insight('3', 'reach', 1000),
          insight('3', 'taps_forward', 9),
          insight('3', 'exits', 90),
        ],
      },
      date,
    )
    expect(rows).toMatchObject([
      { format: 'story', impressions: 1500, storyViews: 1500, storyExits: 90 },
      { format: 'story', reach: 1000 },
    ])
    // 90 of 1,500.
    expect(evaluate('storyExitRate', rows, { period: date })).toMatchObject({ known: true, value: 0.06 })
    const capitals = insight('4', 'navigation', 12, {
      total_value: { value: 12, ...parts('story_navigation_action_type', { TAP_EXIT: 12 }) },
    })
    expect(mediaInsights({ data: [capitals] }).rows).toMatchObject([{ storyExits: 12 }])
  })

  test('a picture of 2022: engagement, and albums by their own names', () => {
    expect(mediaInsights([insight('5', 'engagement', 20), insight('5', 'impressions', 90)]).rows).toEqual([
      { channel: 'instagram', post: '5', paid: 'organic', interactions: 20, impressions: 90 },
    ])
    expect(
      mediaInsights([insight('6', 'carousel_album_engagement', 21), insight('6', 'carousel_album_reach', 80)]).rows,
    ).toEqual([
      { channel: 'instagram', post: '6', paid: 'organic', interactions: 21 },
      { channel: 'instagram', post: '6', reach: 80 },
    ])
  })

  test('counts that take in ads and Facebook are not read', () => {
    expect(codes(mediaInsights([insight('5', 'total_likes', 20), insight('5', 'total_views', 90)]))).toEqual(['empty'])
  })

  test('too few viewers', () => {
    const few = { error: { message: '(#10) Not enough viewers for the media to show insights', code: 10 } }
    expect(mediaInsights(few).problems).toEqual([
      {
        code: 'too-few',
        place: '',
        text: 'The platform answered: “(#10) Not enough viewers for the media …”.',
        count: 1,
      },
    ])
    const nothing = { data: [] }
    expect(codes(mediaInsights(nothing))).toEqual(['empty'])
  })

  test('figures of a day are no lifetime, and an insight without an id is of no post', () => {
    const day = insight('5', 'reach', 3, { period: 'day' })
    expect(codes(mediaInsights({ data: [day] }))).toEqual(['not-a-fact'])
    expect(codes(mediaInsights({ data: [insight('5', 'reach', 3, { id: undefined })] }))).toEqual(['not-known'])
  })
})

describe('media', () => {
  const reel = {
    id: '17895695668004550',
    caption: 'Hello',
    media_type: 'VIDEO',
    media_product_type: 'REELS',
    timestamp: '2026-10-17T18:30:00+0000',
    like_count: 40,
    comments_count: 2,
    insights: {
      data: [
        insight('17895695668004550', 'reach', 900),
        insight('17895695668004550', 'saved', 5),
        insight('17895695668004550', 'shares', 3),
        insight('17895695668004550', 'total_interactions', 49),
        insight('17895695668004550', 'views', 1300),
        insight('17895695668004550', 'ig_reels_video_view_total_time', 9000000),
      ],
    },
  }
  const row = {
    channel: 'instagram',
    date: '2026-10-17T20:30',
    post: '17895695668004550',
    format: 'reel',
    paid: 'organic',
    likes: 40,
    comments: 2,
    reach: 900,
    saves: 5,
    shares: 3,
    interactions: 49,
    views: 1300,
    watchTime: 9000,
  }
  const berlin = { timeZone: 'Europe/Berlin' }

  test('a post at the clock of its account, with the insights in it', () => {
    const { rows, problems } = media({ data: [reel] }, berlin)
    expect(rows).toEqual(rowsOf(row))
    expect(problems).toEqual([])
    // 49 of 900.
    expect(evaluate('engagementRateByReach', rows, { period: { from: '2026-10-01', to: '2026-10-31' } })).toMatchObject(
      { known: true, value: 49 / 900 },
    )
    expect(kindOf({ data: [reel] })).toBe('media')
  })

  test('however it is wrapped', () => {
    for (const wrapped of [
      reel,
      [reel],
      JSON.stringify({ data: [reel] }),
      JSON.stringify({ data: [{ ...reel, id: 0 }] }).replace('"id":0', '"id":17895695668004550'),
      { media: { data: [reel] }, id: USER },
      { business_discovery: { followers_count: 7, media: { data: [reel] } }, id: USER },
      [{ code: 200, body: JSON.stringify({ data: [reel] }) }],
      { 17895695668004550: reel },
    ])
      expect(media(wrapped, berlin).rows).toEqual(rowsOf(row))
  })

  test('formats', () => {
    const formats = [
      { media_type: 'IMAGE', media_product_type: 'FEED' },
      { media_type: 'VIDEO', media_product_type: 'FEED' },
      { media_type: 'VIDEO', media_product_type: 'REELS' },
      { media_type: 'IMAGE', media_product_type: 'STORY' },
      { media_type: 'CAROUSEL_ALBUM', media_product_type: 'FEED' },
      { media_type: 'constructor' },
      { media_type: 7 },
    ].map((one, i) => ({ id: `${i}`, timestamp: '2026-10-17T18:30:00+0000', comments_count: 1, ...one }))
    expect(media({ data: formats }).rows.map(({ format }) => format)).toEqual([
      'photo',
      'video',
      'reel',
      'story',
      'carousel',
      'constructor',
      '7',
    ])
    const ad = { id: '8', timestamp: '2026-10-17T18:30:00+0000', media_product_type: 'AD', like_count: 1 }
    expect(media(ad).rows).toMatchObject([{ paid: 'paid', likes: 1 }])
  })

  test('hidden likes are unknown; the pictures of a carousel are no posts; comments are none', () => {
    const { rows } = media({
      data: [
        {
          id: '9',
          media_type: 'CAROUSEL_ALBUM',
          timestamp: '2026-10-17T18:30:00+0000',
          comments_count: 3,
          children: { data: [{ id: '10', media_type: 'IMAGE', timestamp: '2026-10-17T18:30:00+0000', like_count: 1 }] },
          comments: { data: [{ id: '11', text: 'Nice', timestamp: '2026-10-17T18:30:00+0000', like_count: 2 }] },
        },
      ],
    })
    expect(rows).toEqual([
      {
        channel: 'instagram',
        date: '2026-10-17T18:30',
        post: '9',
        format: 'carousel',
        paid: 'organic',
        comments: 3,
      },
    ])
    expect(
      codes(media({ data: [{ id: '11', text: 'Nice', timestamp: '2026-10-17T18:30:00+0000', like_count: 2 }] })),
    ).toEqual(['not-known'])
  })

  test('an id that has lost its digits is refused, one without a time is told', () => {
    const { id: _, ...rest } = reel
    expect(codes(media({ data: [{ ...rest, id: 17895695668004552 }] }))).toEqual(['id-rounded'])
    const { timestamp: __, ...undated } = reel
    const reading = media({ data: [undated] })
    expect(reading.rows).toMatchObject([{ post: '17895695668004550', likes: 40 }, { reach: 900 }])
    expect(codes(reading)).toEqual(['no-date'])
    expect(codes(media({ data: [{ ...reel, timestamp: 'soon' }] }))).toEqual(['not-a-date'])
  })

  test('more pages than were given', () => {
    const next = { paging: { cursors: { after: 'x' }, next: 'https://graph.facebook.com/…' } }
    expect(codes(media({ data: [reel], ...next }))).toEqual(['incomplete'])
    expect(
      codes(
        media([
          { data: [reel], ...next },
          { data: [{ ...reel, id: '2' }], paging: { cursors: {} } },
        ]),
      ),
    ).toEqual([])
  })
})

describe('user', () => {
  const account = { id: USER, username: 'kit', name: 'The Kit', followers_count: 12504, media_count: 700 }

  test('followers on the day of reading', () => {
    const { rows, problems, channels } = user(account, { observedAt: '2026-10-18T05:00:00Z' })
    // Still the 17th in Los Angeles.
    expect(rows).toEqual([{ channel: 'instagram', date: '2026-10-17', followers: 12504 }])
    expect(problems).toEqual([])
    expect(channels).toMatchObject([{ id: 'instagram', name: 'The Kit' }])
    expect(user(account, { observedAt: '2026-10-18T05:00:00Z', timeZone: 'Europe/Berlin' }).rows[0]?.date).toBe(
      '2026-10-18',
    )
    expect(evaluate('followers', rows, { period: { from: '2026-10-01', to: '2026-10-17' } })).toMatchObject({
      value: 12504,
    })
    expect(kindOf(account)).toBe('user')
    expect(kindOf({ user_id: USER, username: 'kit', followers_count: 9, id: '24' })).toBe('user')
  })

  test('not known without the time of reading', () => {
    expect(user(account).rows).toEqual([])
    expect(user(account).problems).toEqual([
      { code: 'no-date', place: '', text: 'Followers are of the day of reading. Pass `observedAt`.', count: 1 },
    ])
  })

  test('another account', () => {
    const at = { observedAt: '2026-10-18T12:00:00Z' }
    const rival = {
      business_discovery: { username: 'rival', followers_count: 90, media_count: 3, id: '17841401441775531' },
      id: USER,
    }
    expect(user(rival, at).rows).toMatchObject([{ channel: 'instagram', followers: 90 }])
    expect(kindOf(rival)).toBe('user')
    for (const both of [[account, rival], { ...account, ...rival }])
      expect(user(both, at).rows).toMatchObject([
        { account: 'kit', followers: 12504 },
        { account: 'rival', followers: 90 },
      ])
    expect(codes(user({ id: USER, followers_count: null }, at))).toEqual(['empty'])
  })
})

test('an account around its posts, or its insights, has its followers', () => {
  const account = { id: '17841405309211844', username: 'kit', followers_count: 120 }
  const posts = { data: [{ id: '17895', media_type: 'IMAGE', timestamp: '2026-09-01T10:00:00+0000', like_count: 5 }] }
  const at = { observedAt: '2026-09-16T10:00:00Z' }
  const followers = { channel: 'instagram', date: '2026-09-16', followers: 120 }
  expect(media({ ...account, media: posts }, at).rows).toMatchObject([{ post: '17895', likes: 5 }, followers])
  const insights = {
    data: [{ name: 'reach', period: 'day', values: [{ value: 3, end_time: '2026-09-02T07:00:00+0000' }] }],
  }
  expect(accountInsights({ ...account, insights }, at).rows).toMatchObject([
    { date: '2026-09-01', reach: 3 },
    followers,
  ])
  expect(accountInsights({ ...account, insights }).problems).toMatchObject([{ code: 'no-date' }])
})

test('payloads of others are not Instagram’s', () => {
  for (const other of [
    {
      code: 0,
      message: 'OK',
      data: { followers_count: 9, username: 'x', metrics: [{ date: '2026-08-28', likes: 1 }] },
    },
    { data: [{ impressions: '489', reach: '473', date_start: '2021-03-01', actions: [] }] },
    {
      data: [{ name: 'page_impressions', period: 'day', values: [{ value: 1, end_time: '2020-01-01T08:00:00+0000' }] }],
    },
    { data: [{ id: '42_1', created_time: '2026-09-01T10:00:00+0000', shares: { count: 1 } }] },
    { data: [{ id: '1', text: 'Hi', public_metrics: { like_count: 1, followers_count: 2 } }] },
    { data: { id: '1', username: 'x', public_metrics: { followers_count: 2, tweet_count: 1 } } },
    { id: '42', name: 'Page', fan_count: 7, followers_count: 8 },
    {
      data: [
        { name: 'views', period: 'day', values: [] },
        { name: 'quotes', total_value: { value: 1 } },
      ],
    },
    {
      data: { videos: [{ id: '7080213458555737986', create_time: 1, like_count: 3, comment_count: 1, view_count: 9 }] },
    },
    { response: [{ reach: { reach: 1 } }] },
    { kind: 'youtubeAnalytics#resultTable', columnHeaders: [{ name: 'views' }], rows: [[1]] },
    null,
    'x',
  ])
    expect(kindOf(other)).toBeUndefined()
})
