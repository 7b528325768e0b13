// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import {
  businessGet,
  businessVideoList,
  researchUserInfo,
  researchVideoQuery,
  userInfo,
  videoList,
} from '../../src/adapters/tiktok/index.js'

const day = (date: string, more: object) => ({ date, video_views: 100, unique_video_views: 80, likes: 10, ...more })
const payload = (...metrics: object[]) => ({ code: 0, message: 'OK', data: { followers_count: 100, metrics } })

describe('businessGet', () => {
  test('a day is a row; the two last days may still grow', () => {
    const { rows, channels, problems } = businessGet(
      payload(day('2026-08-28', {}), day('2026-08-29', {}), day('2026-08-30', { likes: 12 })),
    )
    expect(rows).toEqual([
      { channel: 'tiktok', date: '2026-08-28', reach: 80, views: 100, likes: 10 },
      { channel: 'tiktok', date: '2026-08-29', reach: 80, views: 100, likes: 10, provisional: true },
      { channel: 'tiktok', date: '2026-08-30', reach: 80, views: 100, likes: 12, provisional: true },
    ])
    expect(channels).toEqual([{ id: 'tiktok', read: { from: '2026-08-28', to: '2026-08-30', complete: false } }])
    // Nobody said when it was read, so that the followers in all are of no day.
    expect(problems).toMatchObject([{ code: 'no-date', place: 'data.followers_count' }])
    // 80 people of the one day that is over.
    expect(evaluate('views', rows, { period: { from: '2026-08-28', to: '2026-08-28' } })).toMatchObject({ value: 100 })
  })

  test('followers are those of the day of reading; without it they are refused', () => {
    const given = payload(day('2026-08-29', {}))
    const { rows } = businessGet(given, { observedAt: '2026-08-31T09:00:00Z' })
    expect(rows.at(-1)).toEqual({ channel: 'tiktok', date: '2026-08-31', followers: 100, provisional: false })
    expect(rows[0]).not.toHaveProperty('provisional')
    expect(evaluate('followers', rows, { period: '2026-08-31' })).toMatchObject({ value: 100 })
    expect(businessGet(given).problems).toMatchObject([{ code: 'no-date' }])
    // Only the followers were asked for.
    const { metrics: _, ...data } = given.data
    expect(businessGet({ code: 0, message: 'OK', data }, { observedAt: '2026-08-31' }).rows).toHaveLength(1)
  })

  test('followers in all of a day have two names', () => {
    expect(businessGet({ data: { metrics: [{ date: '2026-08-28', daily_total_followers: 104 }] } }).rows).toMatchObject(
      [{ channel: 'tiktok', date: '2026-08-28', followers: 104 }],
    )
  })

  test('a day may have its own followers; null is unknown', () => {
    const none = { unique_video_views: null, daily_new_followers: null, followers_count: 90, engaged_audience: 7 }
    const { rows } = businessGet({ code: 0, data: { metrics: [day('2026-08-28', none), day('2026-08-31', {})] } })
    expect(rows[0]).toEqual({
      channel: 'tiktok',
      date: '2026-08-28',
      views: 100,
      likes: 10,
      engagedAccounts: 7,
      followers: 90,
    })
  })

  test('errors and nothing', () => {
    const error = { code: 40_001, message: 'You have no permission', request_id: '1', data: {} }
    expect(businessGet(error)).toMatchObject({
      rows: [],
      problems: [{ code: 'api-error', text: 'The platform answered: “You have no permission”.' }],
    })
    expect(businessGet(payload(), { observedAt: 0 }).rows).toHaveLength(1)
    expect(businessGet({ code: 0, data: { metrics: [] } }).problems).toMatchObject([{ code: 'empty' }])
  })
})

describe('businessVideoList', () => {
  const video = {
    item_id: '7400000000000000001',
    create_time: '1790976600',
    media_type: 'VIDEO',
    video_duration: 30.1,
    video_views: 5000,
    reach: 4000,
    likes: 300,
    comments: 22,
    shares: 15,
    favorites: 40,
    total_time_watched: 62_500.5,
    average_time_watched: 12.5,
    full_video_watched_rate: 0.31,
    new_followers: null,
    profile_views: 9,
    website_clicks: 2,
  }

  test('lifetimes by the local clock of publication', () => {
    const answer = { code: 0, message: 'OK', data: { videos: [video], has_more: true, cursor: 1 } }
    const { rows, problems } = businessVideoList(answer, {
      timeZone: 'Europe/Berlin',
      observedAt: '2026-10-17T09:00:00Z',
    })
    expect(rows).toEqual([
      {
        channel: 'tiktok',
        post: '7400000000000000001',
        // 1790976600 s is 2 October 2026, 21:30 UTC.
        date: '2026-10-02T23:30',
        format: 'video',
        reach: 4000,
        views: 5000,
        likes: 300,
        comments: 22,
        shares: 15,
        saves: 40,
        watchTime: 62_500.5,
        profileVisits: 9,
        linkClicks: 2,
        observedAt: '2026-10-17T09:00:00.000Z',
      },
    ])
    expect(problems).toMatchObject([{ code: 'incomplete' }])
    // (300 + 22 + 15 + 40) ÷ 4000
    expect(evaluate('engagementRateByReach', rows, { period: '2026-10-02' })).toMatchObject({ value: 0.09425 })
  })

  test('a time that is none leaves the post without a date; ids that JSON.parse has rounded are refused', () => {
    const of = (more: object) => ({ data: { videos: [{ ...video, ...more }] } })
    const odd = businessVideoList(of({ create_time: 'yesterday' }))
    expect(odd.problems).toMatchObject([{ code: 'not-a-date', text: '“yesterday” is not a time.' }])
    expect(odd.rows[0]).not.toHaveProperty('date')
    const text = JSON.stringify(of({})).replace('"7400000000000000001"', '7400000000000000001')
    expect(businessVideoList(text).rows).toMatchObject([{ post: '7400000000000000001' }])
    expect(businessVideoList(JSON.parse(text))).toMatchObject({ rows: [], problems: [{ code: 'id-rounded' }] })
  })
})

describe('public counts', () => {
  const counts = { create_time: 1_790_976_600, view_count: 5000, like_count: 300, comment_count: 22, share_count: 15 }
  const ok = { error: { code: 'ok', message: '', log_id: '1' } }

  test('of the Display API', () => {
    const { rows, problems } = videoList({ data: { videos: [{ id: '7400000000000000001', ...counts }] }, ...ok })
    const row = { post: '7400000000000000001', date: '2026-10-02T21:30', views: 5000, likes: 300, comments: 22 }
    expect(rows).toEqual([{ channel: 'tiktok', ...row, shares: 15 }])
    expect(problems).toEqual([])
    expect(evaluate('views', rows, { period: '2026-10-02' })).toMatchObject({ value: 5000 })
  })

  test('of the Research API, whose ids are numbers too long for JSON.parse', () => {
    const found = { region_code: 'DE', favorites_count: 40, ...counts }
    const text = JSON.stringify({ data: { videos: [{ id: 0, ...found }], has_more: false, search_id: '7' }, ...ok })
    const { rows } = researchVideoQuery(text.replace('"id":0', '"id":7400000000000000001'))
    expect(rows).toMatchObject([{ post: '7400000000000000001', saves: 40, views: 5000 }])
    const error = { data: {}, error: { code: 'access_token_invalid', message: 'The access token is invalid.' } }
    expect(researchVideoQuery(error)).toMatchObject({ rows: [], problems: [{ code: 'api-error' }] })
  })

  test('several users of the Research API are accounts', () => {
    const of = (...names: string[]) => ({
      data: { videos: names.map((username, id) => ({ id, username, ...counts })) },
    })
    expect(researchVideoQuery(of('aurora', 'borea')).rows.map(({ account }) => account)).toEqual(['aurora', 'borea'])
    expect(researchVideoQuery(of('aurora', 'aurora')).rows[0]).not.toHaveProperty('account')
  })

  test('followers of a user on the day of reading', () => {
    const options = { observedAt: '2026-10-17T09:00:00Z' }
    const row = { channel: 'tiktok', date: '2026-10-17', followers: 900, provisional: false }
    const user = { follower_count: 900, likes_count: 7, video_count: 3, display_name: 'Aurora' }
    expect(userInfo({ data: { user }, ...ok }, options).rows).toEqual([row])
    expect(userInfo({ data: { user }, ...ok }, options).channels).toMatchObject([{ name: 'Aurora' }])
    expect(researchUserInfo({ data: user, ...ok }, options).rows).toEqual([row])
    expect(researchUserInfo({ data: user, ...ok })).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
    expect(userInfo({ error: { code: 'scope_not_authorized', message: 'No scope' } }).problems).toMatchObject([
      { code: 'api-error' },
    ])
    expect(
      evaluate('followers', researchUserInfo({ data: user }, options).rows, { period: '2026-10-17' }),
    ).toMatchObject({
      value: 900,
    })
  })
})

describe('what is recognised', () => {
  const ok = { error: { code: 'ok', message: '' } }
  test.each<[string, unknown, string]>([
    ['an account', payload(day('2026-08-28', {})), 'businessGet'],
    ['an account without days', { code: 0, request_id: '1', data: { followers_count: 3 } }, 'businessGet'],
    ['videos of an account', { data: { videos: [{ item_id: '1' }] } }, 'businessVideoList'],
    ['videos of a user', { data: { videos: [{ id: '1', view_count: 3 }] }, ...ok }, 'videoList'],
    ['videos, and nothing around them', [{ id: '1', create_time: 1759744421, like_count: 3 }], 'videoList'],
    ['an account, and nothing around it', { metrics: [{ date: '2026-10-01', video_views: 3 }] }, 'businessGet'],
    ['videos of anybody', { data: { videos: [], search_id: '7' }, ...ok }, 'researchVideoQuery'],
    ['videos by name', { data: { videos: [{ id: 1, view_count: 3, username: 'a' }] } }, 'researchVideoQuery'],
    ['a user', { data: { user: { open_id: '1', follower_count: 3 } } }, 'userInfo'],
    ['anybody', { data: { follower_count: 3 }, ...ok }, 'researchUserInfo'],
  ])('%s', (_, given, kind) => {
    expect(readAny(given, { observedAt: 0 })).toMatchObject({ source: 'tiktok', kind })
  })

  test('an account of Instagram is not, whatever a client puts around it', () => {
    expect(readAny({ status: 200, data: { id: '1', username: 'aurora', followers_count: 3 } }).source).toBeNull()
  })
})
