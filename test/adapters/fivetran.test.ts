// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { fivetranTables } from '../../src/adapters/connectors/fivetran.js'
import { fivetran } from '../../src/adapters/connectors/index.js'
import { isPeople, type NumberFactId } from '../../src/metrics/model/facts.js'

/** A CSV of records: the columns of the first, in its order. */
const csv = (...records: { [column: string]: unknown }[]): string =>
  [Object.keys(records[0] ?? {}), ...records.map((one) => Object.values(one))]
    .map((cells) =>
      cells.map((cell) => (/[",]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n')

// Figures of the public Fivetran facebook_pages connector test data (Apache-2.0).
const pageDay = (date: string, more: object = {}) => ({
  date,
  page_id: '514435155248879',
  _fivetran_synced: '2021-09-09 15:05:33.416',
  page_actions_post_reactions_anger_total: 0,
  page_actions_post_reactions_haha_total: 0,
  page_actions_post_reactions_like_total: 68,
  page_actions_post_reactions_love_total: 0,
  page_actions_post_reactions_sorry_total: 0,
  page_actions_post_reactions_wow_total: 0,
  page_actions_post_reactions_total: '',
  page_fan_adds: 0,
  page_fan_removes: 1,
  page_fans: 256,
  page_impressions: 6696,
  page_impressions_paid: 6305,
  page_negative_feedback: 0,
  page_post_engagements: 123,
  page_video_view_time: 1362884,
  page_video_views: 78,
  page_views_total: 81,
  page_media_view: '1.0',
  ...more,
})

describe('facebook_pages', () => {
  test('a stamp of 07:00 is the end of a day in California: the row is of the day before', () => {
    const read = fivetran(csv(pageDay('2020-04-10 07:00:00')))
    expect(read).toMatchObject({
      source: 'facebook',
      kind: 'fivetran facebook_pages.daily_page_metrics_total',
      problems: [],
    })
    expect(read.rows).toEqual([
      {
        channel: 'facebook',
        date: '2020-04-09',
        followers: 256,
        followersGained: 0,
        followersLost: 1,
        impressions: 6696,
        views: 1,
        // 0 + 0 + 68 + 0 + 0 + 0: the total is unknown, its parts are known.
        likes: 68,
        interactions: 123,
        negativeFeedback: 0,
        profileVisits: 81,
        videoViews: 78,
        // 1,362,884 milliseconds.
        watchTime: 1362.884,
        observedAt: '2021-09-09T15:05:33.416Z',
      },
    ])
    expect(read.breaks.map(({ facts }) => facts[0])).toEqual(['impressions', 'followers'])
    expect(read.notWith).toEqual(['fivetran facebook_pages__pages_report'])
    // The 9th has 6,696, and the 10th is unknown.
    expect(evaluate('impressions', read.rows, { period: { from: '2020-04-09', to: '2020-04-09' } })).toMatchObject({
      value: 6696,
    })
    expect(evaluate('impressions', read.rows, { period: { from: '2020-04-10', to: '2020-04-10' } })).toMatchObject({
      known: false,
    })
  })
  test.each([
    ['2021-01-10 08:00:00 UTC', '2021-01-09'],
    ['2021-01-10T08:00:00.000000000', '2021-01-09'],
    ['2021-07-10T07:00:00+0000', '2021-07-09'],
    ['2021-07-10 00:00:00-07:00', '2021-07-09'],
    ['2021-07-10', '2021-07-09'],
    // As it stands for the day on which summer time ended.
    ['2021-11-07 08:00:00', '2021-11-06'],
    ['2021-03-15 07:00:00', '2021-03-14'],
  ])('%s ends %s', (stamp, date) => {
    expect(fivetran(csv(pageDay(stamp))).rows).toMatchObject([{ date }])
  })
  test('several pages are accounts; one page is none', () => {
    const { rows, channels } = fivetran(
      csv(pageDay('2020-04-10 07:00:00'), pageDay('2020-04-10 07:00:00', { page_id: '7', page_fans: 4 })),
    )
    expect(rows.map(({ account, followers }) => [account, followers])).toEqual([
      ['514435155248879', 256],
      ['7', 4],
    ])
    expect(channels.map(({ id }) => id)).toEqual(['facebook/514435155248879', 'facebook/7'])
    expect(evaluate('followers', rows, { period: { from: '2020-04-09', to: '2020-04-09' } })).toMatchObject({
      value: 260,
    })
  })
  test('what is empty, NULL or gone is unknown', () => {
    const {
      rows: [row],
      problems,
    } = fivetran(
      csv(
        pageDay('2025-12-02 08:00:00', {
          page_impressions: '',
          page_fans: 'NULL',
          page_fan_adds: '\\N',
          page_media_view: 40,
        }),
      ),
    )
    expect(problems).toEqual([])
    expect(row).toMatchObject({ views: 40, date: '2025-12-01' })
    for (const fact of ['impressions', 'followers', 'followersGained']) expect(row).not.toHaveProperty(fact)
  })
  test('a day that was not over when it was read', () => {
    const { rows } = fivetran(csv(pageDay('2021-09-10 07:00:00', { _fivetran_synced: '2021-09-09T15:05:33Z' })))
    expect(rows).toMatchObject([{ date: '2021-09-09', provisional: true }])
  })
  test('a warehouse that writes names in capitals, and records', () => {
    const record = Object.fromEntries(
      Object.entries(pageDay('2020-04-10 07:00:00')).map(([k, v]) => [k.toUpperCase(), v]),
    )
    expect(fivetran([record]).rows).toMatchObject([{ date: '2020-04-09', impressions: 6696, watchTime: 1362.884 }])
    expect(fivetran(JSON.stringify([record])).rows).toHaveLength(1)
  })
  test('a row that Fivetran has deleted', () => {
    expect(fivetran(csv(pageDay('2020-04-10 07:00:00', { _fivetran_deleted: 'true' }))).rows).toEqual([])
    expect(fivetran(csv(pageDay('2020-04-10 07:00:00', { _fivetran_deleted: 'false' }))).rows).toHaveLength(1)
  })
  test('the report of the package has other names', () => {
    const { rows, kind } = fivetran(
      csv({
        date_day: '2020-04-10 07:00:00',
        page_id: 1,
        page_name: 'Studio',
        actions_post_reactions_total: 68,
        fan_adds: 2,
        impressions: 6696,
        media_views: 5,
        post_engagements: 123,
        views_total: 81,
        video_views: 78,
      }),
    )
    expect(kind).toBe('fivetran facebook_pages__pages_report')
    expect(rows).toEqual([
      {
        channel: 'facebook',
        date: '2020-04-09',
        followersGained: 2,
        impressions: 6696,
        views: 5,
        likes: 68,
        interactions: 123,
        profileVisits: 81,
        videoViews: 78,
      },
    ])
  })

  const lifetime = (date: string, clicks: number) => ({
    date,
    post_id: '514435155248879_3391309130894786',
    _fivetran_synced: '2021-09-13 20:22:30.012 UTC',
    post_clicks: clicks,
    post_impressions: 876,
    post_reactions_like_total: 10,
    post_reactions_love_total: 2,
    post_reactions_wow_total: 0,
    post_reactions_haha_total: 0,
    post_reactions_sorry_total: 0,
    post_reactions_anger_total: 0,
    post_video_view_time: 2149995,
    post_media_view: 900,
  })
  const history = {
    id: '514435155248879_3391309130894786',
    page_id: '514435155248879',
    created_time: '2021-09-10 23:34:08 UTC',
    _fivetran_synced: '2021-09-14 14:23:49',
    share_count: 3,
    status_type: 'added_video',
    promotable_id: '1',
  }

  test('lifetimes of posts: the latest reading; published when the table of posts says', () => {
    const read = fivetran(
      [csv(lifetime('2021-09-12 07:00:00', 23), lifetime('2021-09-11 07:00:00', 9)), csv(history)],
      {
        timeZone: 'America/New_York',
      },
    )
    expect(read.kind).toBe('fivetran facebook_pages.lifetime_post_metrics_total + facebook_pages.post_history')
    expect(read.rows).toEqual([
      {
        channel: 'facebook',
        post: '514435155248879_3391309130894786',
        // 23:34 in UTC is 19:34 in New York.
        date: '2021-09-10T19:34',
        format: 'video',
        impressions: 876,
        views: 900,
        likes: 12,
        shares: 3,
        clicks: 23,
        watchTime: 2149.995,
        observedAt: '2021-09-14T14:23:49.000Z',
      },
    ])
    expect(read.problems).toEqual([])
    expect(evaluate('likes', read.rows, { period: { from: '2021-09-01', to: '2021-09-30' } })).toMatchObject({
      value: 12,
    })
  })
  test('without it nobody knows when', () => {
    const { rows, problems } = fivetran(csv(lifetime('2021-09-12 07:00:00', 23)))
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toHaveProperty('date')
    expect(problems).toMatchObject([{ code: 'no-date', count: 1 }])
  })
  test('the report of posts', () => {
    const report = (date_day: string, clicks: number) => ({
      created_timestamp: '2021-09-10 10:00:00',
      post_id: '5_6',
      page_id: 5,
      page_name: 'Studio',
      date_day,
      clicks,
      impressions: '',
      media_views: 90,
      video_view_time: 12.5,
      likes: 7,
    })
    const { rows, channels } = fivetran(csv(report('2021-09-12 07:00:00', 4), report('2021-09-11 07:00:00', 3)), {
      observedAt: '2021-09-13T00:00:00Z',
    })
    expect(rows).toEqual([
      {
        channel: 'facebook',
        post: '5_6',
        date: '2021-09-10T10:00',
        views: 90,
        likes: 7,
        clicks: 4,
        watchTime: 12.5,
        observedAt: '2021-09-13T00:00:00.000Z',
      },
    ])
    expect(channels).toMatchObject([{ id: 'facebook', name: 'Studio' }])
  })
  test('the followers of a page are of the day of reading', () => {
    const { rows } = fivetran(
      csv({
        id: '5',
        _fivetran_synced: '2021-09-15 14:21:33',
        _fivetran_deleted: 'false',
        fan_count: 300,
        talking_about_count: 4,
        name: 'Studio',
      }),
    )
    expect(rows).toEqual([
      {
        channel: 'facebook',
        date: '2021-09-15',
        followers: 300,
        observedAt: '2021-09-15T14:21:33.000Z',
        provisional: true,
      },
    ])
  })
})

describe('instagram_business', () => {
  const insights = (synced: string, more: object) => ({
    _fivetran_id: 'a',
    _fivetran_synced: synced,
    id: '17875951606801054',
    like_count: 3,
    comment_count: 1,
    carousel_album_reach: '',
    carousel_album_views: '',
    video_photo_reach: '',
    video_photo_views: '',
    video_photo_saved: '',
    reel_reach: '',
    reel_views: '',
    reel_total_interactions: '',
    story_reach: '',
    story_views: '',
    story_exits: '',
    ig_reels_video_view_total_time: '',
    ...more,
  })
  const media = (more: object) => ({
    _fivetran_id: 'h',
    _fivetran_synced: '2021-10-14T14:22:31.126',
    created_time: '2020-08-17T12:25:20',
    id: '17875951606801054',
    media_type: 'IMAGE',
    is_story: 'false',
    permalink: 'https://www.instagram.com/p/x/',
    user_id: 17841439536867616,
    ...more,
  })

  test('of several readings of a post the latest; a picture', () => {
    const { rows } = fivetran([
      csv(
        insights('2021-10-27T14:22:01.906', { video_photo_reach: 43, video_photo_views: 56, video_photo_saved: 2 }),
        insights('2021-10-20T14:22:01.906', { video_photo_reach: 40, video_photo_views: 50, video_photo_saved: 1 }),
      ),
      csv(media({})),
    ])
    expect(rows).toEqual([
      {
        channel: 'instagram',
        post: '17875951606801054',
        date: '2020-08-17T12:25',
        format: 'photo',
        reach: 43,
        views: 56,
        likes: 3,
        comments: 1,
        saves: 2,
        observedAt: '2021-10-27T14:22:01.906Z',
      },
    ])
  })
  test('a reel, its seconds; a story, its exits', () => {
    const reel = fivetran(
      csv(
        insights('2025-10-27T14:22:01', {
          reel_reach: 5,
          reel_views: 9,
          reel_total_interactions: 6,
          ig_reels_video_view_total_time: 12500,
        }),
      ),
    )
    expect(reel.rows).toMatchObject([{ format: 'reel', reach: 5, views: 9, interactions: 6, watchTime: 12.5 }])
    const story = fivetran(csv(insights('2025-10-27T14:22:01', { story_reach: 33, story_views: 25, story_exits: 1 })))
    expect(story.rows).toMatchObject([{ format: 'story', reach: 33, views: 25, storyViews: 25, storyExits: 1 }])
  })
  test('the report of posts', () => {
    const { rows, kind } = fivetran(
      csv({
        account_name: 'Studio',
        user_id: '1',
        created_timestamp: '2025-08-17T12:25:20',
        post_id: '9',
        is_story: 'false',
        media_type: 'VIDEO',
        comment_count: 2,
        like_count: 8,
        reel_reach: 50,
        reel_views: 70,
        reel_shares: 4,
      }),
      { observedAt: '2025-09-01T00:00:00Z' },
    )
    expect(kind).toBe('fivetran instagram_business__posts')
    expect(rows).toMatchObject([
      { post: '9', date: '2025-08-17T12:25', format: 'reel', reach: 50, views: 70, shares: 4, likes: 8, comments: 2 },
    ])
  })
  test('user_insights: followers that came; 28 days are refused', () => {
    const { rows, problems } = fivetran(
      csv({
        id: '1',
        date: '2025-05-02 07:00:00',
        _fivetran_synced: '2025-05-04 07:00:00',
        follower_count: 12,
        unfollower_count: 3,
        reach: 100,
        reach_28_d: 900,
        views: 150,
        total_interactions: 20,
        profile_views: 8,
        website_clicks: 2,
      }),
    )
    expect(rows).toEqual([
      {
        channel: 'instagram',
        date: '2025-05-01',
        followersGained: 12,
        followersLost: 3,
        reach: 100,
        views: 150,
        interactions: 20,
        profileVisits: 8,
        linkClicks: 2,
      },
    ])
    expect(problems).toMatchObject([{ code: 'rolling-window', place: 'reach_28_d' }])
  })
  test('user_history: levels on the days of reading', () => {
    const user = (synced: string, followers_count: number) => ({
      id: '1',
      _fivetran_synced: synced,
      followers_count,
      follows_count: 2,
      media_count: 5,
      username: 'studio',
    })
    const { rows } = fivetran(csv(user('2025-05-02 23:30:00', 39), user('2025-05-03 23:30:00', 41)), {
      timeZone: 'Europe/Berlin',
    })
    expect(rows.map(({ date, followers }) => [date, followers])).toEqual([
      ['2025-05-03', 39],
      ['2025-05-04', 41],
    ])
  })
})

describe('linkedin_pages', () => {
  const day = (date: string, more: object = {}) => ({
    _fivetran_id: 'x',
    _fivetran_synced: '2025-03-05 01:00:00',
    day: date,
    organization_entity: 'urn:li:organization:10429',
    unique_impressions_count: 80,
    impression_count: 100,
    click_count: 4,
    like_count: -1,
    comment_count: 1,
    share_count: 0,
    engagement: 0.04,
    ...more,
  })
  test('days; counts may be less than nothing', () => {
    const { rows } = fivetran(
      csv(day('2025-03-01 00:00:00'), day('2025-03-02 00:00:00', { organization_entity: 'urn:li:organization:5' })),
    )
    expect(rows[0]).toEqual({
      channel: 'linkedin',
      account: '10429',
      paid: 'organic',
      date: '2025-03-01',
      reach: 80,
      impressions: 100,
      clicks: 4,
      likes: -1,
      comments: 1,
      shares: 0,
    })
    expect(rows[1]).toMatchObject({ account: '5' })
  })
  test('followers that came, less those that went', () => {
    const { rows } = fivetran(
      csv({
        _fivetran_id: 'x',
        day: '2025-03-01 00:00:00',
        follower_gains_organic_follower_gain: -3,
        follower_gains_paid_follower_gain: 1,
        organization_entity: 'urn:li:organization:1',
      }),
    )
    expect(rows).toEqual([{ channel: 'linkedin', date: '2025-03-01', followersNet: -2 }])
  })
  test('shares with their posts, and the report', () => {
    const share = {
      _fivetran_id: 'k',
      _fivetran_synced: '2021-10-27T03:59:43',
      _organization_entity_urn: 'urn:li:organization:10429',
      _share_entity_urn: 'urn:li:share:612',
      click_count: 0,
      comment_count: 0,
      engagement: 2.5,
      impression_count: 4,
      like_count: 10,
      share_count: 0,
    }
    const history = {
      _fivetran_synced: '2021-10-27T03:59:43',
      author: 'urn:li:organization:10429',
      id: 'urn:li:share:612',
      created_time: '2021-10-13 17:32:47.678000 UTC',
      first_published_at: '2021-10-13 17:32:47.678000 UTC',
      lifecycle_state: 'PUBLISHED',
    }
    expect(fivetran([csv(share), csv(history)]).rows).toEqual([
      {
        channel: 'linkedin',
        post: 'urn:li:share:612',
        date: '2021-10-13T17:32',
        paid: 'organic',
        impressions: 4,
        clicks: 0,
        likes: 10,
        comments: 0,
        shares: 0,
        observedAt: '2021-10-27T03:59:43.000Z',
      },
    ])
    const report = {
      ugc_post_id: '7118649787851124736',
      created_timestamp: '2023-10-13 17:32:47.678000 UTC',
      organization_id: 1,
      organization_name: 'Studio',
      click_count: 1,
      comment_count: 2,
      impression_count: 3,
      like_count: 4,
      share_count: 5,
    }
    expect(fivetran(csv(report)).rows).toMatchObject([
      { post: '7118649787851124736', date: '2023-10-13T17:32', likes: 4 },
    ])
  })
  test('a share without an id is the whole page: no post', () => {
    const all = {
      _fivetran_id: 'k',
      _share_entity_urn: '',
      click_count: 9,
      comment_count: 9,
      impression_count: 9,
      like_count: 9,
      share_count: 9,
    }
    expect(fivetran(csv(all)).rows).toEqual([])
  })
})

describe('twitter_organic', () => {
  const report = (organic_tweet_id: string, more: object) => ({
    account_id: '18ce54lbsn8',
    date: '2018-07-10T07:00:00',
    organic_tweet_id,
    placement: 'ALL_ON_TWITTER',
    _fivetran_synced: '2021-10-06T07:00:43',
    clicks: 3,
    engagements: 5,
    follows: 1,
    impressions: 100,
    likes: 2,
    replies: 1,
    retweets: 0,
    url_clicks: 1,
    video_total_views: 0,
    ...more,
  })
  test('posts of a day are the day of the account; 07:00 begins it in California', () => {
    const { rows } = fivetran(
      csv(report('664569014195085312', {}), report('664569014195085313', { impressions: 50, likes: 4 })),
    )
    expect(rows).toEqual([
      // 100 + 50 and 2 + 4.
      {
        channel: 'x',
        date: '2018-07-10',
        paid: 'organic',
        impressions: 150,
        likes: 6,
        comments: 2,
        shares: 0,
        interactions: 10,
        clicks: 6,
        linkClicks: 2,
        videoViews: 0,
      },
    ])
    expect(evaluate('impressions', rows, { period: { from: '2018-07-10', to: '2018-07-10' } })).toMatchObject({
      value: 150,
    })
  })
  test('what one of the posts does not know, the day does not', () => {
    const [row] = fivetran(csv(report('1', {}), report('2', { likes: '' }))).rows
    expect(row).toMatchObject({ impressions: 200 })
    expect(row).not.toHaveProperty('likes')
  })
  test('the account in Berlin, whose day begins at 22:00 in UTC', () => {
    expect(fivetran(csv(report('1', { date: '2018-07-09T22:00:00' }))).rows).toMatchObject([{ date: '2018-07-10' }])
  })
  test('the report of the package; a post without figures is none', () => {
    const { kind, rows } = fivetran(
      csv(
        {
          date_day: '2018-07-10T07:00:00',
          organic_tweet_id: '1',
          created_timestamp: '2018-07-01T00:00:00',
          account_id: 'a',
          account_name: 'Studio',
          impressions: 7,
          engagements: 1,
          likes: 1,
          replies: 0,
          retweets: 0,
        },
        {
          date_day: '',
          organic_tweet_id: '2',
          created_timestamp: '2018-07-01T00:00:00',
          account_id: 'a',
          account_name: 'Studio',
          impressions: '',
          engagements: '',
          likes: '',
          replies: '',
          retweets: '',
        },
      ),
    )
    expect(kind).toBe('fivetran twitter_organic__tweets')
    expect(rows).toMatchObject([{ date: '2018-07-10', impressions: 7 }])
  })
  test('tweets and users', () => {
    const tweet = {
      id: '1267453801369346053',
      _fivetran_synced: '2021-10-27T09:06:25.600',
      account_id: 'a',
      created_at: '2020-06-01T13:51:49',
      favorite_count: 8,
      retweet_count: 6,
      tweet_type: 'PUBLISHED',
    }
    expect(fivetran(csv(tweet)).rows).toEqual([
      {
        channel: 'x',
        post: '1267453801369346053',
        date: '2020-06-01T13:51',
        likes: 8,
        shares: 6,
        observedAt: '2021-10-27T09:06:25.600Z',
      },
    ])
    expect(
      fivetran(JSON.stringify([tweet]).replace('"1267453801369346053"', '1267453801369346053')).rows,
    ).toMatchObject([{ post: '1267453801369346053' }])
    expect(
      fivetran(
        csv({
          id: 905382554,
          _fivetran_synced: '2021-11-12T08:36:18.320',
          followers_count: 700,
          screen_name: 'studio',
        }),
      ).rows,
    ).toMatchObject([{ date: '2021-11-12', followers: 700 }])
  })
})

describe('youtube_analytics', () => {
  const part = (more: object) => ({
    _fivetran_id: '/6EV=',
    date: '2021-07-27',
    _fivetran_synced: '2021-07-29 14:22:11.919 UTC',
    channel_id: 'UC2',
    comments: 0,
    country_code: 'ZZ',
    likes: 1,
    live_or_on_demand: 'on_demand',
    shares: 0,
    subscribed_status: 'subscribed',
    subscribers_gained: 2,
    subscribers_lost: 1,
    video_id: '',
    views: 10,
    watch_time_minutes: 1.5,
    ...more,
  })
  test('countries, videos and viewers are added up to days of the channel', () => {
    const { rows, kind } = fivetran(
      csv(
        part({}),
        part({ country_code: 'CA', video_id: 'TSTb', views: 5, watch_time_minutes: 2 }),
        part({ date: '2021-07-28' }),
      ),
    )
    expect(kind).toBe('fivetran youtube_analytics.channel_basic')
    expect(rows).toEqual([
      // 10 + 5 views, 1.5 and 2 minutes are 90 and 120 seconds.
      {
        channel: 'youtube',
        date: '2021-07-27',
        views: 15,
        likes: 2,
        comments: 0,
        shares: 0,
        followersGained: 4,
        followersLost: 2,
        watchTime: 210,
      },
      {
        channel: 'youtube',
        date: '2021-07-28',
        views: 10,
        likes: 1,
        comments: 0,
        shares: 0,
        followersGained: 2,
        followersLost: 1,
        watchTime: 90,
      },
    ])
    expect(evaluate('views', rows, { period: { from: '2021-07-27', to: '2021-07-28' } })).toMatchObject({ value: 25 })
  })
  test('the report of the package', () => {
    const { kind, rows } = fivetran(
      csv({
        date_day: '2021-07-27',
        video_id: 'a',
        channel_id: 'UC2',
        video_title: 'One, two',
        video_published_at: '2021-07-01',
        comments: 1,
        likes: 2,
        shares: 0,
        subscribers_gained: 0,
        subscribers_lost: 0,
        views: 4,
        watch_time_minutes: 1,
      }),
    )
    expect(kind).toBe('fivetran youtube__video_report')
    expect(rows).toMatchObject([{ date: '2021-07-27', views: 4, watchTime: 60 }])
  })
  test('parts by source or device are refused', () => {
    const { rows, problems } = fivetran(csv({ ...part({}), traffic_source_type: 4 }))
    expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['breakdown']])
  })
  test('videos and the channel', () => {
    const video = {
      id: 't91FEgxdojg',
      _fivetran_synced: '2023-12-01 19:37:55',
      snippet_published_at: '2020-10-27 22:48:14',
      snippet_title: 'Cool video 1',
      statistics_comment_count: 0,
      statistics_like_count: 25,
      statistics_view_count: 2038,
    }
    expect(fivetran(csv(video)).rows).toEqual([
      {
        channel: 'youtube',
        post: 't91FEgxdojg',
        date: '2020-10-27T22:48',
        format: 'video',
        views: 2038,
        likes: 25,
        comments: 0,
        observedAt: '2023-12-01T19:37:55.000Z',
      },
    ])
    expect(
      fivetran(
        csv({
          id: 'UC2',
          _fivetran_synced: '2023-12-01 19:37:55',
          statistics_subscriber_count: 1200,
          statistics_view_count: 5,
        }),
      ).rows,
    ).toMatchObject([{ date: '2023-12-01', followers: 1200 }])
  })
})

describe('ads', () => {
  const ad = (ad_id: string, more: object = {}) => ({
    ad_id,
    date: '2020-12-10',
    account_id: '1700252260223815',
    impressions: 4233,
    inline_link_clicks: 10,
    spend: 76.53,
    reach: 608,
    ...more,
  })
  test('ads of a day are added up; people are not', () => {
    const { rows, problems } = fivetran(csv(ad('1'), ad('2', { impressions: 100, spend: 3.47 })), { currency: 'USD' })
    expect(rows).toEqual([
      {
        channel: 'meta-ads',
        date: '2020-12-10',
        paid: 'paid',
        impressions: 4333,
        linkClicks: 20,
        spend: 80,
        currency: 'USD',
      },
    ])
    expect(problems).toEqual([])
  })
  test('the package calls clicks on links clicks; the currency is its own', () => {
    const { rows } = fivetran(
      csv({
        date_day: '2020-12-10',
        account_id: 1,
        account_name: 'A',
        currency: 'EUR',
        business_country_code: 'DE',
        clicks: 10,
        impressions: 100,
        spend: 5,
        conversions: 2,
        conversions_value: 30,
      }),
    )
    expect(rows).toEqual([
      {
        channel: 'meta-ads',
        date: '2020-12-10',
        paid: 'paid',
        impressions: 100,
        linkClicks: 10,
        spend: 5,
        conversions: 2,
        revenue: 30,
        currency: 'EUR',
      },
    ])
  })
  test('parts by country are refused', () => {
    const { rows, problems } = fivetran(
      csv({
        date: '2025-04-10',
        account_id: 1,
        country: 'US',
        _fivetran_id: 'x',
        impressions: 1500,
        inline_link_clicks: 120,
        reach: 1000,
        spend: 45.3,
      }),
    )
    expect([rows, problems.map(({ code }) => code)]).toEqual([[], ['breakdown']])
  })
  test('hours of TikTok are days', () => {
    const hour = (stat_time_hour: string, spend: number) => ({
      CAMPAIGN_ID: 1,
      STAT_TIME_HOUR: stat_time_hour,
      VIDEO_WATCHED_2_S: 3,
      CONVERSION: 1,
      IMPRESSIONS: 32,
      CLICKS: 2,
      SPEND: spend,
      LIKES: 3,
      COMMENTS: 0,
      SHARES: 0,
      VIDEO_PLAY_ACTIONS: 22,
      VIDEO_VIEWS_P_100: 4,
      REACH: 30,
      TOTAL_PURCHASE_VALUE: 0,
      TOTAL_SALES_LEAD_VALUE: 0,
      _FIVETRAN_SYNCED: '2021-09-16 15:58:05.904',
    })
    const { rows, problems } = fivetran(csv(hour('2021-09-15 5:00:00', 7.5), hour('2021-09-15 21:00:00', 2.5)), {
      currency: 'USD',
    })
    expect(rows).toMatchObject([
      {
        channel: 'tiktok',
        date: '2021-09-15',
        campaign: '1',
        paid: 'paid',
        spend: 10,
        impressions: 64,
        videoStarts: 44,
      },
    ])
    expect(rows[0]).not.toHaveProperty('reach')
    expect(problems.map(({ code }) => code)).toEqual(['not-a-fact'])
  })
  test('no table of parts has people', () => {
    for (const { isParts, facts, name } of fivetranTables)
      if (isParts)
        expect([name, ...Object.keys(facts).filter((fact) => isPeople(fact as NumberFactId))]).toEqual([name])
  })
})

describe('social_media_reporting__rollup_report', () => {
  const post = (platform: string, more: object = {}) => ({
    created_timestamp: '2025-12-01T10:00:00',
    post_id: `${platform}1`,
    post_message: 'Hello, you',
    page_id: `${platform}-page`,
    page_name: 'Studio',
    platform,
    clicks: 5,
    impressions: 0,
    likes: 3,
    comments: 0,
    shares: 0,
    ...more,
  })
  test('each row is of its platform; what the package fills with zeros is unknown', () => {
    const { rows, problems } = fivetran(
      csv(
        post('facebook'),
        post('instagram', { clicks: '', impressions: 40 }),
        post('linkedin', { impressions: 90 }),
        post('twitter', { impressions: 70 }),
        post('youtube', { impressions: '' }),
      ),
    )
    expect(rows.map((row) => ({ ...row, date: undefined }))).toEqual([
      { channel: 'facebook', post: 'facebook1', likes: 3, clicks: 5 },
      { channel: 'instagram', post: 'instagram1', likes: 3, comments: 0 },
      {
        channel: 'linkedin',
        post: 'linkedin1',
        paid: 'organic',
        likes: 3,
        comments: 0,
        shares: 0,
        clicks: 5,
        impressions: 90,
      },
      { channel: 'x', post: 'twitter1', paid: 'organic', likes: 3, comments: 0, shares: 0, clicks: 5, impressions: 70 },
      // Clicks of YouTube are its views.
      { channel: 'youtube', post: 'youtube1', format: 'video', likes: 3, comments: 0, shares: 0, views: 5 },
    ])
    expect(problems.map(({ code }) => code)).toContain('removed')
  })
  test('one platform only', () => {
    expect(fivetran(csv(post('linkedin')))).toMatchObject({ source: 'linkedin', rows: [{ channel: 'linkedin' }] })
  })
})

describe('anything else', () => {
  test.each([
    null,
    undefined,
    5,
    '',
    'x',
    [],
    [[]],
    {},
    [null],
    '{',
    'a,b\n1,2',
    { data: [] },
    [{ __proto__: null }],
    ['a', 'b'],
  ])('%o is no table', (input) => {
    expect(fivetran(input)).toMatchObject({ source: null, rows: [], problems: [{ code: 'not-known' }] })
  })
  test('a header without rows is empty', () => {
    const [header] = csv(pageDay('2020-04-10 07:00:00')).split('\n')
    expect(fivetran(header)).toMatchObject({ source: 'facebook', rows: [], problems: [{ code: 'empty' }] })
  })
  test('a getter that throws', () => {
    const input = [
      {
        get date() {
          throw new Error('no')
        },
      },
    ]
    expect(fivetran(input).problems).toMatchObject([{ code: 'not-known' }])
  })
  test('numbers that are none are said', () => {
    const { rows, problems } = fivetran(
      csv(pageDay('2020-04-10 07:00:00', { page_impressions: 'many', page_views_total: '1e999' }), pageDay('soon')),
    )
    expect(rows).toHaveLength(1)
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['not-a-number', 'line 2.page_impressions'],
      ['not-a-number', 'line 2.page_views_total'],
      ['not-a-date', 'line 3'],
    ])
  })
})
