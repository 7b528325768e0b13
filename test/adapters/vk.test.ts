// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { groupsGetById, statsGet, statsGetPostReach, wallGet } from '../../src/adapters/vk/index.js'
import { vkKinds } from '../../src/adapters/vk/recognise.js'

/** Unix seconds of a time in UTC. */
const at = (time: string) => Date.parse(`${time}Z`) / 1000
const period = (from: string, to: string, more: object = {}) => ({
  period_from: at(from),
  period_to: at(to),
  visitors: { views: 8, visitors: 5, mobile_views: 3, countries: [{ value: 1, name: 'Россия', count: 5 }] },
  reach: { reach: 40, reach_subscribers: 30, mobile_reach: 20, sex: [{ value: 'f', count: 21 }] },
  ...more,
})
const day = (date: string, more?: object) => period(`${date}T00:00:00`, `${date}T23:59:59`, more)
const absent = {
  likes: 'zero',
  comments: 'zero',
  shares: 'zero',
  followersGained: 'zero',
  followersLost: 'zero',
  negativeFeedback: 'zero',
}
const kindOf = (payload: unknown) => vkKinds.find(({ is }) => is(payload))?.read(payload, {}).kind
const error = { error: { error_code: 7, error_msg: 'Permission to perform this action is denied', request_params: [] } }

describe('stats.get', () => {
  const activity = { likes: 12, comments: 2, copies: 3, subscribed: 6, unsubscribed: 1, hidden: 4 }

  test('a period of a day is a row of the day', () => {
    const { rows, problems, kind } = statsGet({ response: [day('2026-08-02', { activity })] })
    expect(kind).toBe('statsGet')
    expect(rows).toEqual([
      {
        channel: 'vk',
        date: '2026-08-02',
        visitors: 5,
        profileVisits: 8,
        reach: 40,
        reachFollowers: 30,
        likes: 12,
        comments: 2,
        shares: 3,
        followersGained: 6,
        followersLost: 1,
        negativeFeedback: 4,
        absent,
      },
    ])
    expect(problems).toEqual([])
  })

  test('what is left out of the activity is zero, on a quiet day all of it', () => {
    const { rows } = statsGet({ response: [day('2026-08-02', { activity: { likes: 3 } }), day('2026-08-01')] })
    expect(rows.map((row) => row.absent)).toEqual([absent, absent])
    const of = { period: { from: '2026-08-01', to: '2026-08-02' } }
    // 3 on the one, none on the other.
    expect(evaluate('likes', rows, of)).toMatchObject({ value: 3, coverage: { known: 2 } })
    expect(evaluate('comments', rows, of)).toMatchObject({ value: 0 })
  })

  test('two quiet days and nothing else: still zero, and not unknown', () => {
    const { rows } = statsGet({ response: [day('2026-08-02'), day('2026-08-01')] })
    expect(evaluate('likes', rows, { period: { from: '2026-08-01', to: '2026-08-02' } })).toMatchObject({ value: 0 })
  })

  test('an empty record is an empty list in PHP', () => {
    expect(statsGet({ response: [day('2026-08-01', { activity: [] })] }).rows[0]).toMatchObject({ absent })
  })

  test('activity that `stats_groups` did not ask for is unknown; where it alone was asked for, quiet days are zero', () => {
    const { reach } = day('2026-08-01')
    const range = { period_from: at('2026-08-01T00:00:00'), period_to: at('2026-08-01T23:59:59') }
    expect(statsGet({ response: [{ ...range, reach }] }).rows[0]).not.toHaveProperty('absent')
    expect(statsGet({ response: [day('2026-08-02'), { ...range, reach }] }).rows[1]).not.toHaveProperty('absent')
    const next = {
      period_from: at('2026-08-02T00:00:00'),
      period_to: at('2026-08-02T23:59:59'),
      activity: { likes: 1 },
    }
    expect(statsGet({ response: [next, range] }).rows[1]).toMatchObject({ date: '2026-08-01', likes: 0, comments: 0 })
  })

  test.each([
    // A day in Moscow, in New York and in Yekaterinburg, with and without the zone.
    ['2026-08-01T21:00:00', '2026-08-02T20:59:59', undefined, '2026-08-02'],
    ['2026-08-01T21:00:00', '2026-08-02T20:59:59', 'Europe/Moscow', '2026-08-02'],
    ['2026-08-02T04:00:00', '2026-08-03T03:59:59', undefined, '2026-08-02'],
    ['2026-08-01T19:00:00', '2026-08-02T18:59:59', 'Asia/Yekaterinburg', '2026-08-02'],
    // A day in UTC is one, whatever zone is passed.
    ['2026-08-02T00:00:00', '2026-08-02T23:59:59', 'Europe/Moscow', '2026-08-02'],
    // Thirteen hours ahead only the zone can tell.
    ['2026-11-01T11:00:00', '2026-11-02T10:59:59', 'Pacific/Auckland', '2026-11-02'],
  ])('a day is that of the community: %s to %s in %s', (from, to, timeZone, date) => {
    expect(statsGet([period(from, to)], { timeZone }).rows.map((row) => row.date)).toEqual([date])
  })

  test('weeks and months are spans, across a change of clocks too', () => {
    expect(statsGet([period('2026-08-01T00:00:00', '2026-08-31T23:59:59')]).rows[0]?.date).toEqual({
      from: '2026-08-01',
      to: '2026-08-31',
    })
    // November in New York: it begins at 04:00 and ends at 05:00 in UTC.
    const november = period('2026-11-01T04:00:00', '2026-12-01T04:59:59')
    expect(statsGet([november], { timeZone: 'America/New_York' }).rows[0]?.date).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
    })
  })

  test('reach of a month is its own, not that of its days; while it lasts it may grow', () => {
    const days = [day('2026-08-01'), day('2026-08-02')]
    const month = period('2026-08-01T00:00:00', '2026-08-31T23:59:59', { reach: { reach: 60 } })
    const { rows } = statsGet({ response: [[month], days] })
    const august = { period: { from: '2026-08-01', to: '2026-08-31' } }
    expect(evaluate('reach', rows, august)).toMatchObject({ value: 60 })
    expect(statsGet([month], { observedAt: '2026-08-20T10:00:00Z' }).rows[0]).toMatchObject({ provisional: true })
    expect(statsGet([month], { observedAt: '2026-09-01T10:00:00Z' }).rows[0]).not.toHaveProperty('provisional')
  })

  test('the day of the reading may still grow', () => {
    const { rows } = statsGet([day('2026-08-02'), day('2026-08-01')], { observedAt: '2026-08-02T12:00:00Z' })
    expect(rows.map((row) => row.provisional)).toEqual([true, undefined])
  })

  test('versions before 5.86', () => {
    const old = { day: '2017-03-01', views: 20, visitors: 9, reach: 50, reach_subscribers: 45, subscribed: 2, sex: [] }
    expect(statsGet({ response: [old] }).rows).toEqual([
      {
        channel: 'vk',
        date: '2017-03-01',
        visitors: 9,
        profileVisits: 20,
        reach: 50,
        reachFollowers: 45,
        followersGained: 2,
      },
    ])
    expect(kindOf({ response: [old] })).toBe('statsGet')
  })

  test('periods that are none', () => {
    const { rows, problems } = statsGet([
      { ...day('2026-08-01'), period_from: 'yesterday' },
      { ...day('2026-08-01'), period_from: 1e13 },
      { ...day('2026-08-01'), period_to: 5 },
    ])
    expect(rows).toEqual([])
    expect(problems.map(({ code, count }) => [code, count])).toEqual([
      ['not-a-number', 1],
      ['not-a-date', 3],
    ])
  })

  test('the answers of one `execute`, and what failed in it', () => {
    const { rows, problems } = statsGet({
      response: [[day('2026-08-01')], [day('2026-08-02')], false],
      execute_errors: [{ method: 'stats.get', error_code: 15, error_msg: 'Access denied' }],
    })
    expect(rows.map((row) => row.date)).toEqual(['2026-08-01', '2026-08-02'])
    expect(problems).toMatchObject([{ code: 'api-error', place: 'execute_errors[0]' }])
    expect(statsGet({ response: { stats: [day('2026-08-01')] } }).rows).toHaveLength(1)
  })

  test('text, empty answers, errors and other payloads', () => {
    expect(statsGet(JSON.stringify({ response: [day('2026-08-01')] })).rows).toHaveLength(1)
    expect(statsGet({ response: [] }).problems).toMatchObject([{ code: 'empty' }])
    expect(statsGet(error).problems).toMatchObject([{ code: 'api-error', text: expect.stringContaining('Permission') }])
    for (const other of [null, 5, 'no', {}, { response: 1 }])
      expect(statsGet(other).problems).toMatchObject([{ code: 'not-known' }])
  })
})

const post = (id: number, more: object = {}) => ({
  id,
  owner_id: -100,
  from_id: -100,
  date: at('2026-08-02T09:30:00'),
  post_type: 'post',
  text: '…',
  marked_as_ads: 0,
  comments: { count: 3, can_post: 1 },
  likes: { count: 17, user_likes: 0 },
  reposts: { count: 2, user_reposted: 0 },
  views: { count: 900 },
  donut: { is_donut: false },
  ...more,
})
const wall = (...items: object[]) => ({ response: { count: items.length, items } })

test('times of a period may be texts', () => {
  const text = { ...day('2026-08-01'), period_from: `${at('2026-08-01T00:00:00')}`, period_to: undefined }
  expect(kindOf({ response: [text] })).toBe('statsGet')
  expect(statsGet({ response: [text] }).rows).toMatchObject([{ date: '2026-08-01' }])
})

describe('wall.get', () => {
  test('a post is a row of its life so far, by the clock of the zone', () => {
    const { rows, problems } = wallGet(wall(post(7)), { timeZone: 'Europe/Moscow', observedAt: '2026-08-03T00:00:00Z' })
    expect(rows).toEqual([
      {
        channel: 'vk',
        date: '2026-08-02T12:30',
        post: '-100_7',
        format: 'text',
        views: 900,
        likes: 17,
        comments: 3,
        shares: 2,
        observedAt: '2026-08-03T00:00:00.000Z',
      },
    ])
    expect(problems).toEqual([])
    // 17 likes, 3 comments and 2 reposts.
    expect(evaluate('interactions', rows, { period: { from: '2026-08-02', to: '2026-08-02' } })).toMatchObject({
      value: 22,
    })
  })

  test('formats', () => {
    const formats = [
      [],
      [{ type: 'photo' }, { type: 'video' }],
      [{ type: 'posted_photo' }],
      [{ type: 'video', video: { type: 'video' } }],
      [{ type: 'video', video: { type: 'short_video' } }],
      [{ type: 'poll' }],
    ].map((attachments, id) => post(id + 1, { attachments }))
    const repost = post(9, { copy_history: [post(1, { owner_id: -5 })] })
    expect(wallGet(wall(...formats, repost)).rows.map((row) => row.format)).toEqual([
      'text',
      'photo',
      'photo',
      'video',
      'reel',
      'poll',
      'repost',
    ])
  })

  test('a mark as advertisement does not mean that reach was bought; a hidden post of ads does', () => {
    const { rows } = wallGet(wall(post(1, { marked_as_ads: 1 }), post(2, { post_type: 'post_ads' })))
    expect(rows.map((row) => row.paid)).toEqual([undefined, 'paid'])
  })

  test('posts that nobody sees are left out; views of old ones are unknown', () => {
    const { rows } = wallGet(
      wall(
        post(1, { post_type: 'postpone' }),
        post(2, { post_type: 'suggest' }),
        post(3, { is_deleted: true }),
        post(4, { views: undefined }),
      ),
    )
    expect(rows.map((row) => [row.post, row.views])).toEqual([['-100_4', undefined]])
  })

  test('pinned, for donors, and a repost is one post', () => {
    const copied = post(5, { is_pinned: 1, donut: { is_donut: true }, copy_history: [post(1, { owner_id: -5 })] })
    expect(wallGet(wall(copied)).rows.map((row) => row.post)).toEqual(['-100_5'])
  })

  test('several walls are accounts', () => {
    const groups = [{ id: 100, name: 'Studio', screen_name: 'studio' }]
    const both = { response: { items: [post(1), post(2, { owner_id: -7 })], groups } }
    expect(wallGet(both).rows.map((row) => [row.account, row.post])).toEqual([
      ['studio', '-100_1'],
      ['-7', '-7_2'],
    ])
  })

  test('a post that is attached to a message is none of its wall', () => {
    const message = { id: 1, date: 1, attachments: [{ type: 'wall', wall: post(1) }] }
    expect(kindOf({ response: { items: [message] } })).toBeUndefined()
  })

  test('`wall.getById`, without `response`, and the first versions with a count in the list', () => {
    expect(wallGet({ response: [post(1), post(2)] }).rows).toHaveLength(2)
    expect(wallGet({ items: [post(1)] }).rows).toHaveLength(1)
    expect(wallGet([post(1)]).rows).toHaveLength(1)
    const { owner_id, ...old } = post(1, { to_id: -100 })
    expect(wallGet({ response: [1, old] }).rows).toMatchObject([{ post: '-100_1' }])
    expect(owner_id).toBe(-100)
  })

  test('the community has a name with `extended`', () => {
    const groups = [
      { id: 5, name: 'Another', screen_name: 'other' },
      { id: 100, name: 'Studio', screen_name: 'studio' },
    ]
    expect(wallGet({ response: { count: 1, items: [post(1)], groups, profiles: [] } }).channels).toMatchObject([
      { id: 'vk', name: 'Studio' },
    ])
  })

  test('one page of several', () => {
    expect(wallGet({ response: { count: 250, items: [post(1)] } }).problems).toMatchObject([{ code: 'incomplete' }])
  })

  test('times that are none', () => {
    expect(wallGet(wall(post(1, { date: at('2026-08-02T00:00:00') * 1000 }))).problems).toMatchObject([
      { code: 'not-a-date', place: 'response.items[0].date' },
    ])
  })

  test('empty and errors', () => {
    expect(wallGet(wall()).problems).toMatchObject([{ code: 'empty' }])
    expect(wallGet(error).problems).toMatchObject([{ code: 'api-error' }])
  })
})

describe('stats.getPostReach', () => {
  const reach = (post_id: number, more: object = {}) => ({
    post_id,
    reach_subscribers: 300,
    reach_total: 420,
    reach_viral: 20,
    reach_ads: 0,
    links: 11,
    to_group: 4,
    join_group: 2,
    unsubscribe: 1,
    hide: 3,
    report: 1,
    ...more,
  })

  test('with the wall beside it: one row with what both say', () => {
    const { rows, problems } = statsGetPostReach([wall(post(7)), { response: [reach(7)] }])
    expect(rows).toEqual([
      {
        channel: 'vk',
        date: '2026-08-02T09:30',
        post: '-100_7',
        format: 'text',
        views: 900,
        likes: 17,
        comments: 3,
        shares: 2,
        reach: 420,
        reachFollowers: 300,
        linkClicks: 11,
        profileVisits: 4,
        followersGained: 2,
        followersLost: 1,
        // 3 hid it, 1 reported it.
        negativeFeedback: 4,
      },
    ])
    expect(problems).toEqual([])
    expect(evaluate('linkClicks', rows, { period: { from: '2026-08-01', to: '2026-08-31' } })).toMatchObject({
      value: 11,
    })
    expect(statsGetPostReach({ response: { wall: wall(post(7)).response, reach: [reach(7)] } }).rows).toEqual(rows)
  })

  test('what ads have reached stands apart', () => {
    const { rows } = statsGetPostReach([wall(post(7)), [reach(7, { reach_ads: 100 })]])
    expect(rows.map((row) => [row.paid, row.reach])).toEqual([
      [undefined, 420],
      ['paid', 100],
    ])
  })

  test('video', () => {
    const views = { video_views_start: 90, video_views_3s: 60, video_views_25p: 50, video_views_100p: 20 }
    expect(statsGetPostReach([wall(post(7)), [reach(7, views)]]).rows).toMatchObject([
      { videoStarts: 90, videoViews: 60, videoCompletions: 20 },
    ])
  })

  test('without the day of a post there is no row; the one day that was asked for is it', () => {
    expect(statsGetPostReach({ response: [reach(7), reach(8)] })).toMatchObject({
      rows: [],
      problems: [{ code: 'no-date', place: 'response[0]', count: 2 }],
    })
    const oneDay = { from: '2026-08-02', to: '2026-08-02' }
    expect(statsGetPostReach({ response: [reach(7)] }, oneDay).rows).toMatchObject([{ date: '2026-08-02', post: '7' }])
  })

  test('empty and errors', () => {
    expect(statsGetPostReach({ response: [] }).problems).toMatchObject([{ code: 'empty' }])
    expect(statsGetPostReach(error).problems).toMatchObject([{ code: 'api-error' }])
  })
})

describe('groups.getById', () => {
  const group = { id: 100, name: 'Studio', screen_name: 'studio', is_closed: 0, type: 'page', members_count: 12504 }
  const now = { observedAt: '2026-08-02T22:00:00Z', timeZone: 'Europe/Moscow' }

  test('members are a level on the day of the reading', () => {
    const { rows, channels } = groupsGetById({ response: [group] }, now)
    expect(rows).toEqual([{ channel: 'vk', date: '2026-08-03', followers: 12504, provisional: false }])
    expect(channels).toMatchObject([{ name: 'Studio' }])
    expect(groupsGetById({ response: { groups: [group], profiles: [] } }, now).rows).toEqual(rows)
    expect(evaluate('followers', rows, { period: { from: '2026-08-03', to: '2026-08-03' } })).toMatchObject({
      value: 12504,
    })
  })

  test('several are accounts', () => {
    const { rows } = groupsGetById(
      { response: [group, { ...group, id: 5, screen_name: 'shop', members_count: 9 }] },
      now,
    )
    expect(rows.map((row) => [row.account, row.followers])).toEqual([
      ['studio', 12504],
      ['shop', 9],
    ])
  })

  test('of what day they are has to be said', () => {
    expect(groupsGetById({ response: [group] })).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
  })

  test('a group whose members were not asked for', () => {
    const { members_count, ...bare } = group
    expect(groupsGetById({ response: [bare] }, now).problems).toMatchObject([{ code: 'empty' }])
    expect(members_count).toBe(12504)
  })
})

test('each payload is known as its kind', () => {
  expect(kindOf({ response: [day('2026-08-01')] })).toBe('statsGet')
  expect(kindOf(wall(post(1)))).toBe('wallGet')
  expect(kindOf({ response: [{ post_id: 1, reach_total: 5, reach_subscribers: 4 }] })).toBe('statsGetPostReach')
  expect(kindOf([wall(post(1)), [{ post_id: 1, reach_total: 5, reach_subscribers: 4 }]])).toBe('statsGetPostReach')
  expect(kindOf({ response: [{ id: 1, screen_name: 'a', members_count: 5 }] })).toBe('groupsGetById')
  expect(kindOf(error)).toBe('statsGet')
  for (const other of [
    null,
    [],
    {},
    { error: { message: 'no' } },
    { data: [{ id: '1', date: '2026-08-01', likes: 4 }] },
  ])
    expect(kindOf(other)).toBeUndefined()
})
