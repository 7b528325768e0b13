// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { airbyteTables } from '../../src/adapters/connectors/airbyte.js'
import { airbyte } from '../../src/adapters/connectors/index.js'
import { connectorKinds } from '../../src/adapters/connectors/recognise.js'
import { tableOfRecords, tablesIn } from '../../src/adapters/table/table.js'
import { isPeople, type NumberFactId } from '../../src/metrics/model/facts.js'

const emitted_at = Date.parse('2024-01-16T09:00:00Z')
const message = (stream: string, data: object, at = emitted_at) => ({
  type: 'RECORD',
  record: { stream, data, emitted_at: at },
})
const lines = (...records: object[]) => records.map((one) => JSON.stringify(one)).join('\n')
const account = { business_account_id: '17841408147298757', page_id: '144706962067225' }

describe('messages', () => {
  const day = {
    ...account,
    date: '2024-01-15T07:00:00+00:00',
    follower_count: 12,
    reach: 500,
    reach_week: 3000,
    reach_days_28: 9000,
    online_followers: { 0: 5 },
  }
  test('instagram user_insights: the stamp is the end of the day; weeks and 28 days are refused', () => {
    const read = airbyte(
      lines({ type: 'LOG', log: { level: 'INFO', message: 'x' } }, message('user_insights', day), {
        type: 'STATE',
        state: {},
      }),
    )
    expect(read).toMatchObject({ source: 'instagram', kind: 'airbyte instagram.user_insights' })
    expect(read.rows).toEqual([{ channel: 'instagram', date: '2024-01-14', followersGained: 12, reach: 500 }])
    expect(read.problems).toMatchObject([{ code: 'rolling-window', place: 'reach_week' }])
    expect(evaluate('reach', read.rows, { period: { from: '2024-01-14', to: '2024-01-14' } })).toMatchObject({
      value: 500,
    })
  })
  test.each([
    [
      'messages without a wrapper',
      lines(
        { stream: 'user_insights', data: day, emitted_at },
        { stream: 'user_insights', data: { ...day, reach: 510 }, emitted_at: emitted_at + 1 },
      ),
    ],
    [
      'a list of messages',
      [message('user_insights', day), message('user_insights', { ...day, reach: 510 }, emitted_at + 1)],
    ],
    [
      'a raw table',
      `_airbyte_raw_id,_airbyte_extracted_at,_airbyte_meta,_airbyte_data\na,2024-01-16 09:00:00.000 +0000,{},"${JSON.stringify({ ...day, reach: 510 }).replaceAll('"', '""')}"`,
    ],
    [
      'an old raw table',
      [{ _airbyte_ab_id: 'a', _airbyte_emitted_at: emitted_at, _airbyte_data: { ...day, reach: 510 } }],
    ],
    [
      'a table',
      `_airbyte_raw_id,_airbyte_extracted_at,business_account_id,date,follower_count,reach\na,2024-01-16T09:00:00Z,1,2024-01-15T07:00:00Z,12,510`,
    ],
    [
      'a raw table in capitals',
      [{ _AIRBYTE_EXTRACTED_AT: '2024-01-16T09:00:00Z', _AIRBYTE_DATA: JSON.stringify({ ...day, reach: 510 }) }],
    ],
    [
      'columns in capitals',
      [
        {
          _AIRBYTE_EXTRACTED_AT: '2024-01-16T09:00:00Z',
          BUSINESS_ACCOUNT_ID: '1',
          DATE: '2024-01-15T07:00:00Z',
          REACH: 510,
          FOLLOWER_COUNT: 12,
        },
      ],
    ],
  ])('%s', (_, input) => {
    expect(airbyte(input).rows).toEqual([{ channel: 'instagram', date: '2024-01-14', followersGained: 12, reach: 510 }])
  })
  test('media with their insights: one row a post, whichever comes first; long ids', () => {
    const media = {
      ...account,
      id: '17884386203808767',
      media_type: 'VIDEO',
      media_product_type: 'REELS',
      timestamp: '2023-06-12T19:20:02+00:00',
      permalink: 'p',
      like_count: 9,
      comments_count: 2,
    }
    const insights = {
      ...account,
      id: '17884386203808767',
      reach: 400,
      saved: 3,
      likes: 10,
      comments: 2,
      shares: 1,
      views: 620,
      ig_reels_video_view_total_time: 9500,
      ig_reels_avg_watch_time: 15,
    }
    const row = {
      channel: 'instagram',
      post: '17884386203808767',
      date: '2023-06-12T19:20',
      format: 'reel',
      reach: 400,
      views: 620,
      comments: 2,
      shares: 1,
      saves: 3,
      watchTime: 9.5,
      observedAt: '2024-01-16T09:00:00.000Z',
    }
    expect(airbyte(lines(message('media', media), message('media_insights', insights))).rows).toEqual([
      { ...row, likes: 10 },
    ])
    const { rows, problems } = airbyte(lines(message('media_insights', insights)))
    expect(rows).toMatchObject([{ post: '17884386203808767', likes: 10 }])
    expect(problems.map(({ code }) => code)).toEqual(['no-date'])
  })
  test('stories, and followers on the day of reading', () => {
    const { rows, kind } = airbyte(
      lines(
        message('users', { id: '1', followers_count: 1252, media_count: 258, username: 'studio', ig_id: 1 }),
        message('story_insights', { ...account, id: '2', reach: 30, replies: 1, views: 40, exits: 4 }),
      ),
    )
    expect(kind).toBe('airbyte instagram.users + instagram.story_insights')
    expect(rows).toMatchObject([
      { date: '2024-01-16', followers: 1252 },
      { post: '2', format: 'story', storyViews: 40, storyExits: 4 },
    ])
  })
  test('a level whose time nobody says', () => {
    const user = [{ id: '1', followers_count: 1252, media_count: 258, username: 'studio' }]
    expect(airbyte(user)).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
    expect(airbyte(user, { observedAt: '2024-01-16' }).rows).toMatchObject([{ date: '2024-01-16', followers: 1252 }])
  })
})

describe('facebook_pages', () => {
  const metric = (name: string, period: string, values: object[]) => ({
    name,
    period,
    values,
    title: 't',
    description: 'd',
    id: `144/insights/${name}/${period}`,
  })
  test('a metric a record is a day a row; weeks are refused', () => {
    const { rows, problems, kind } = airbyte(
      lines(
        message(
          'page_insights',
          metric('page_media_view', 'day', [
            { value: 7, end_time: '2024-01-14T08:00:00+0000' },
            { value: 9, end_time: '2024-01-15T08:00:00+0000' },
          ]),
        ),
        message(
          'page_insights',
          metric('page_post_engagements', 'day', [{ value: 2, end_time: '2024-01-15T08:00:00+0000' }]),
        ),
        message(
          'page_insights',
          metric('page_actions_post_reactions_total', 'day', [
            { value: { like: 3, love: 1 }, end_time: '2024-01-15T08:00:00+0000' },
          ]),
        ),
        message(
          'page_insights',
          metric('page_media_view', 'week', [{ value: 70, end_time: '2024-01-15T08:00:00+0000' }]),
        ),
      ),
    )
    expect(kind).toBe('airbyte facebook_pages.page_insights')
    expect(rows).toEqual([
      { channel: 'facebook', date: '2024-01-13', views: 7 },
      { channel: 'facebook', date: '2024-01-14', views: 9, interactions: 2, likes: 4 },
    ])
    expect(problems).toMatchObject([{ code: 'rolling-window' }])
  })
  test('in a CSV the values are JSON in a text', () => {
    const values = JSON.stringify([{ value: 7, end_time: '2024-01-14T08:00:00+0000' }]).replaceAll('"', '""')
    expect(
      airbyte(
        `_airbyte_raw_id,id,name,period,values\n1,144/insights/page_media_view/day,page_media_view,day,"${values}"`,
      ).rows,
    ).toEqual([{ channel: 'facebook', date: '2024-01-13', views: 7 }])
  })
  test('posts with their insights', () => {
    const of = (name: string, value: unknown) => ({
      name,
      period: 'lifetime',
      values: [{ value }],
      id: `144_5/insights/${name}/lifetime`,
    })
    const { rows } = airbyte(
      lines(
        message('post_insights', of('post_clicks', 4)),
        message('post_insights', of('post_reactions_by_type_total', { like: 2, wow: 1 })),
        message('post', {
          id: '144_5',
          created_time: '2024-01-10T12:00:00+0000',
          permalink_url: 'u',
          status_type: 'added_photos',
          shares: { count: 6 },
          message: 'm',
        }),
      ),
    )
    expect(rows).toEqual([
      {
        channel: 'facebook',
        post: '144_5',
        date: '2024-01-10T12:00',
        format: 'photo',
        likes: 3,
        shares: 6,
        clicks: 4,
        observedAt: '2024-01-16T09:00:00.000Z',
      },
    ])
  })
})

describe('linkedin_pages', () => {
  const start = Date.parse('2024-01-10T00:00:00Z')
  const share = {
    organizationalEntity: 'urn:li:organization:9',
    totalShareStatistics: {
      uniqueImpressionsCount: 8,
      shareCount: 0,
      engagement: 0.4,
      clickCount: -3,
      likeCount: 2,
      impressionCount: 10,
      commentCount: 1,
    },
  }
  test('days of milliseconds; a month is a span', () => {
    const facts = { reach: 8, impressions: 10, clicks: -3, likes: 2, comments: 1, shares: 0 }
    expect(
      airbyte(
        lines(
          message('share_statistics_time_bound', {
            ...share,
            timeRangeStart: start,
            timeRangeEnd: start + 86_400_000,
            timeRange: {},
          }),
        ),
      ).rows,
    ).toEqual([{ channel: 'linkedin', date: '2024-01-10', paid: 'organic', ...facts }])
    expect(
      airbyte(
        lines(
          message('share_statistics_time_bound', {
            ...share,
            timeRange: { start: Date.parse('2024-01-01T00:00:00Z'), end: Date.parse('2024-02-01T00:00:00Z') },
          }),
        ),
      ).rows,
    ).toMatchObject([{ date: { from: '2024-01-01', to: '2024-01-31' }, ...facts }])
  })
  test('flat columns of a destination', () => {
    const flat = `_airbyte_raw_id,organizationalEntity,timeRangeStart,timeRangeEnd,totalShareStatistics\n1,urn:li:organization:9,${start},${start + 86_400_000},"${JSON.stringify(share.totalShareStatistics).replaceAll('"', '""')}"`
    expect(airbyte(flat).rows).toMatchObject([{ date: '2024-01-10', clicks: -3 }])
    expect(
      airbyte([
        { timeRangeStart: start, 'totalShareStatistics.impressionCount': 10, 'totalShareStatistics.likeCount': 2 },
      ]).rows,
    ).toMatchObject([{ impressions: 10, likes: 2 }])
  })
  test('followers; a whole life is no day', () => {
    expect(
      airbyte(
        lines(
          message('follower_statistics_time_bound', {
            organizationalEntity: 'urn:li:organization:9',
            timeRangeStart: start,
            timeRangeEnd: start + 86_400_000,
            followerGains: { organicFollowerGain: 4, paidFollowerGain: -1 },
          }),
        ),
      ).rows,
    ).toMatchObject([{ date: '2024-01-10', followersNet: 3 }])
    expect(airbyte(lines(message('total_follower_count', { firstDegreeSize: 77 }))).rows).toMatchObject([
      { date: '2024-01-16', followers: 77 },
    ])
    expect(airbyte(lines(message('share_statistics', share)))).toMatchObject({
      source: 'linkedin',
      rows: [],
      problems: [{ code: 'not-a-fact' }],
    })
  })
})

describe('ads', () => {
  const ad = {
    account_id: '1',
    account_name: 'Studio',
    account_currency: 'EUR',
    campaign_id: '2',
    campaign_name: 'Spring',
    ad_id: '3',
    date_start: '2024-01-10',
    date_stop: '2024-01-10',
    impressions: 100,
    clicks: 9,
    inline_link_clicks: 5,
    reach: 80,
    spend: 1.5,
    actions: [{ action_type: 'link_click', value: 5 }],
  }
  test('ads are added up to campaigns', () => {
    const { rows, problems } = airbyte(
      lines(message('ads_insights', ad), message('ads_insights', { ...ad, ad_id: '4', spend: 2.5 })),
    )
    expect(rows).toEqual([
      {
        channel: 'meta-ads',
        date: '2024-01-10',
        campaign: 'Spring',
        paid: 'paid',
        impressions: 200,
        clicks: 18,
        linkClicks: 10,
        spend: 4,
        currency: 'EUR',
      },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['not-a-fact'])
    expect(evaluate('spend', rows, { period: { from: '2024-01-10', to: '2024-01-10' } })).toMatchObject({ value: 4 })
  })
  test('parts by age are refused, and the same again is not added', () => {
    expect(
      airbyte(lines(message('ads_insights_age_and_gender', { ...ad, age: '18-24', gender: 'male' }))).rows,
    ).toEqual([])
    const { rows, problems } = airbyte(lines(message('ads_insights', ad), message('ads_insights_action_type', ad)))
    expect(rows).toMatchObject([{ spend: 1.5 }])
    expect(problems.map(({ code }) => code)).toContain('breakdown')
  })
  test('tiktok: the figures are inside, as texts', () => {
    const day = {
      stat_time_day: '2024-01-10 00:00:00',
      campaign_id: 7,
      metrics: {
        campaign_name: 'Spring',
        spend: '12.5',
        impressions: '1000',
        clicks: '30',
        reach: '900',
        conversion: '2',
      },
    }
    expect(airbyte(lines(message('campaigns_reports_daily', day)), { currency: 'USD' }).rows).toEqual([
      {
        channel: 'tiktok',
        date: '2024-01-10',
        campaign: 'Spring',
        paid: 'paid',
        impressions: 1000,
        clicks: 30,
        spend: 12.5,
        conversions: 2,
        currency: 'USD',
      },
    ])
    expect(
      airbyte(lines(message('campaigns_audience_reports_daily', { ...day, dimensions: { gender: 'MALE' } }))).rows,
    ).toEqual([])
    expect(
      airbyte(lines(message('campaigns_reports_lifetime', { campaign_id: 7, metrics: { spend: '5' } }))).rows,
    ).toEqual([])
  })
})

describe('google_analytics', () => {
  const site = {
    property_id: '314186564',
    date: '20230406',
    totalUsers: 3014,
    newUsers: 1539,
    sessions: 4257,
    sessionsPerUser: 1.66,
    averageSessionDuration: 100,
    screenPageViews: 10839,
    bounceRate: 0.5391120507399577,
  }
  test('the site', () => {
    expect(airbyte(lines(message('website_overview', site))).rows).toEqual([
      // 4257 × 0.539… are 2295 visits that bounced; 4257 × 100 seconds.
      {
        channel: 'google-analytics',
        date: '2023-04-06',
        sessions: 4257,
        siteSessions: 4257,
        bouncedSessions: 2295,
        sessionTime: 425700,
        pageviews: 10839,
        visitors: 3014,
      },
    ])
  })
  test('visits that networks brought are of their channels; all of them are the site', () => {
    const from = (sessionSource: string, sessionMedium: string, sessions: number) =>
      message('traffic_sources', { ...site, sessionSource, sessionMedium, sessions, bounceRate: 0.5 })
    const { rows } = airbyte(
      lines(
        from('l.instagram.com', 'referral', 10),
        from('instagram', 'social', 4),
        from('facebook', 'cpc', 6),
        from('google', 'organic', 100),
        from('(direct)', '(none)', 50),
      ),
    )
    expect(
      rows.map(({ channel, paid, sessions, siteSessions, bouncedSessions }) => [
        channel,
        paid,
        sessions,
        siteSessions,
        bouncedSessions,
      ]),
    ).toEqual([
      ['instagram', 'organic', 14, undefined, 7],
      ['facebook', 'paid', 6, undefined, 3],
      ['google-analytics', undefined, undefined, 170, undefined],
    ])
  })
  test('weeks are refused, and so are parts', () => {
    expect(
      airbyte(lines(message('weekly_active_users', { property_id: '1', date: '20230403', active7DayUsers: 11840 }))),
    ).toMatchObject({ rows: [], problems: [{ code: 'rolling-window' }] })
    expect(
      airbyte(lines(message('devices', { ...site, deviceCategory: 'desktop', operatingSystem: 'x', browser: 'y' }))),
    ).toMatchObject({ rows: [], problems: [{ code: 'breakdown' }] })
    expect(
      airbyte(lines(message('daily_active_users', { property_id: '1', date: '20230403', active1DayUsers: 2521 }))).rows,
    ).toMatchObject([{ date: '2023-04-03', visitors: 2521 }])
  })
})

describe('others', () => {
  test('yandex_metrica: a visit a record', () => {
    const visit = (lastTrafficSource: string, more: object = {}) =>
      message('sessions', {
        visitID: '5495667461753405793',
        counterID: '89986940',
        date: '2022-09-19',
        isNewUser: '1',
        pageViews: '2',
        visitDuration: '41',
        bounce: '0',
        lastTrafficSource,
        lastSocialNetwork: '',
        ...more,
      })
    const { rows } = airbyte(
      lines(
        visit('direct'),
        visit('social', { lastSocialNetwork: 'vkontakte' }),
        visit('social', {
          lastSocialNetwork: 'vkontakte',
          isNewUser: false,
          bounce: '1',
          pageViews: '1',
          visitDuration: '0',
        }),
      ),
    )
    expect(rows).toEqual([
      {
        channel: 'vk',
        date: '2022-09-19',
        paid: 'organic',
        sessions: 2,
        bouncedSessions: 1,
        newSessions: 1,
        pageviews: 3,
        sessionTime: 41,
      },
      { channel: 'yandex-metrica', date: '2022-09-19', siteSessions: 3 },
    ])
  })
  test('youtube: days are whole numbers', () => {
    const part = {
      date: 20240110,
      channel_id: 'UC2',
      video_id: 'a',
      live_or_on_demand: 'live',
      subscribed_status: 'subscribed',
      country_code: 'DE',
      views: 3,
      comments: 0,
      likes: 1,
      dislikes: 0,
      shares: 0,
      watch_time_minutes: 2.5,
      subscribers_gained: 1,
      subscribers_lost: 0,
    }
    expect(
      airbyte(lines(message('channel_basic_a2', part), message('channel_basic_a2', { ...part, country_code: 'FR' })))
        .rows,
    ).toEqual([
      {
        channel: 'youtube',
        date: '2024-01-10',
        views: 6,
        likes: 2,
        comments: 0,
        shares: 0,
        followersGained: 2,
        followersLost: 0,
        watchTime: 300,
      },
    ])
  })
  test('posts that a search has found are anybody’s', () => {
    const tweet = {
      id: '1',
      author_id: '2',
      created_at: '2023-03-14T07:12:34.000Z',
      text: 'x',
      edit_history_tweet_ids: ['1'],
      conversation_id: '1',
    }
    expect(airbyte(lines(message('tweets', tweet)))).toMatchObject({
      source: 'x',
      rows: [],
      problems: [{ code: 'not-a-fact' }],
    })
  })
  test('no table of parts has people', () => {
    for (const { isParts, facts, name } of airbyteTables)
      if (isParts)
        expect([name, ...Object.keys(facts).filter((fact) => isPeople(fact as NumberFactId))]).toEqual([name])
  })
})

describe('recognise', () => {
  const kindOf = (table: unknown) => connectorKinds.find(({ is }) => is(table))?.read(table).kind
  test('columns of the connector, messages, and reports of packages', () => {
    expect(
      kindOf(tablesIn('date,page_id,_fivetran_synced,page_fans\n2020-04-10 07:00:00,1,2021-09-09 15:05:33,256')[0]),
    ).toBe('fivetran facebook_pages.daily_page_metrics_total')
    expect(kindOf(tableOfRecords([message('total_follower_count', { firstDegreeSize: 1 })]))).toBe(
      'airbyte linkedin_pages.total_follower_count',
    )
    expect(
      kindOf(
        tablesIn(
          'platform,page_name,created_timestamp,post_id,clicks,impressions,likes,comments,shares\nyoutube,a,2025-01-01,1,1,1,1,1,1',
        )[0],
      ),
    ).toBe('fivetran social_media_reporting__rollup_report')
  })
  test('nothing else', () => {
    for (const text of [
      'date,page_id,page_fans\n2020-04-10,1,256',
      'Date,Reach\n2026-01-01,5',
      'id,date,reach\n1,2026-01-01,5',
      'type,record\na,b',
    ])
      expect(kindOf(tablesIn(text)[0])).toBeUndefined()
    for (const value of [null, undefined, 1, 'x', {}, { headers: [] }, { headers: ['type', 'record'], each: null }])
      expect(kindOf(value)).toBeUndefined()
  })
})
