// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { broadcastStats, getChatMemberCount, messages } from '../../src/adapters/telegram/index.js'
import { telegramKinds } from '../../src/adapters/telegram/recognise.js'

const unix = (time: string) => Date.parse(`${time}Z`) / 1000
const kindOf = (payload: unknown) => telegramKinds.find(({ is }) => is(payload))?.read(payload, {}).kind

describe('stats.getBroadcastStats', () => {
  const graph = (names: readonly string[], ...columns: number[][]) => ({
    _: 'statsGraph',
    json: {
      _: 'dataJSON',
      data: JSON.stringify({
        columns: [
          ['x', unix('2026-08-01T00:00:00') * 1000, unix('2026-08-02T00:00:00') * 1000],
          ...columns.map((values, i) => [`y${i}`, ...values]),
        ],
        types: { x: 'x', y0: 'line', y1: 'line' },
        names: Object.fromEntries(names.map((name, i) => [`y${i}`, name])),
      }),
    },
  })
  const stats = {
    _: 'stats.broadcastStats',
    period: { _: 'statsDateRangeDays', min_date: unix('2026-08-01T00:00:00'), max_date: unix('2026-08-08T00:00:00') },
    followers: { _: 'statsAbsValueAndPrev', current: 20240.0, previous: 20000.0 },
    views_per_post: { current: 8000.0, previous: 7600.0 },
    shares_per_post: { current: 120.0, previous: 95.0 },
    enabled_notifications: { part: 6072.0, total: 20240.0 },
    growth_graph: { _: 'statsGraphAsync', token: 'abc' },
    followers_graph: { _: 'statsGraphError', error: 'Not enough data to display' },
    mute_graph: { _: 'statsGraphAsync', token: 'abc' },
  }

  test('subscribers are a level on the last day, and at the start of the period; means are no facts', () => {
    const { rows } = broadcastStats(stats)
    expect(rows).toEqual([
      { channel: 'telegram', date: { from: '2026-08-01', to: '2026-08-08' }, followersStart: 20000 },
      { channel: 'telegram', date: '2026-08-08', followers: 20240 },
    ])
    const period = { from: '2026-08-01', to: '2026-08-08' }
    expect(evaluate('followers', rows, { period })).toMatchObject({ value: 20240 })
    // 240 more than 20,000.
    expect(evaluate('netGrowthRate', rows, { period })).toMatchObject({ value: 0.012 })
  })

  test('as TDLib writes them; the statistics of a group are none', () => {
    const value = (now: number, before: number) => ({ '@type': 'statisticalValue', value: now, previous_value: before })
    const { data } = graph(['Joined', 'Left'], [15, 25], [5, 6]).json
    const tdlib = {
      '@type': 'chatStatisticsChannel',
      period: { '@type': 'dateRange', start_date: stats.period.min_date, end_date: stats.period.max_date },
      member_count: value(20240, 20000),
      mean_message_view_count: value(8000, 7600),
      member_count_graph: { '@type': 'statisticalGraphAsync', token: 'abc' },
      join_graph: { '@type': 'statisticalGraphData', json_data: data, zoom_token: '' },
    }
    expect(kindOf(tdlib)).toBe('broadcastStats')
    const { rows, problems } = broadcastStats(tdlib)
    expect(rows).toEqual([
      { channel: 'telegram', date: { from: '2026-08-01', to: '2026-08-08' }, followersStart: 20000 },
      { channel: 'telegram', date: '2026-08-01', followersGained: 15, followersLost: 5 },
      { channel: 'telegram', date: '2026-08-02', followersGained: 25, followersLost: 6 },
      { channel: 'telegram', date: '2026-08-08', followers: 20240 },
    ])
    expect(problems).toMatchObject([{ code: 'not-ready', place: 'growth_graph' }])
    const { mean_message_view_count: _, ...group } = tdlib
    expect(kindOf({ ...group, '@type': 'chatStatisticsSupergroup' })).toBeUndefined()
  })

  test('graphs that are not loaded, and those that there are none of, are not ready', () => {
    expect(broadcastStats(stats).problems).toEqual([
      { code: 'not-ready', place: 'growth_graph', text: expect.stringContaining('loadAsyncGraph'), count: 1 },
      { code: 'not-ready', place: 'followers_graph', text: expect.stringContaining('Not enough data'), count: 1 },
    ])
  })

  const loaded = {
    ...stats,
    growth_graph: graph(['Total followers'], [20010, 20030]),
    followers_graph: graph(['Joined', 'Left'], [15, 25], [5, 6]),
    interactions_graph: graph(['Views', 'Shares'], [900, 1100], [12, 0]),
    story_interactions_graph: graph(['Views', 'Shares'], [70, 80], [1, 1]),
  }

  test('graphs are figures by day', () => {
    const { rows, problems } = broadcastStats(loaded)
    expect(rows.slice(1)).toEqual([
      {
        channel: 'telegram',
        date: '2026-08-01',
        followers: 20010,
        followersGained: 15,
        followersLost: 5,
        views: 900,
        shares: 12,
        storyViews: 70,
      },
      {
        channel: 'telegram',
        date: '2026-08-02',
        followers: 20030,
        followersGained: 25,
        followersLost: 6,
        views: 1100,
        shares: 0,
        storyViews: 80,
      },
      { channel: 'telegram', date: '2026-08-08', followers: 20240 },
    ])
    expect(problems).toEqual([])
    expect(evaluate('views', rows, { period: { from: '2026-08-01', to: '2026-08-02' } })).toMatchObject({ value: 2000 })
  })

  test('columns are told by name, in another language by order', () => {
    const followersOf = (followers_graph: object) =>
      broadcastStats({ ...stats, followers_graph }).rows.find((row) => row.date === '2026-08-01')
    expect(followersOf(graph(['Left', 'Joined'], [5, 6], [15, 25]))).toMatchObject({
      followersGained: 15,
      followersLost: 5,
    })
    expect(followersOf(graph(['Подписались', 'Отписались'], [15, 25], [5, 6]))).toMatchObject({
      followersGained: 15,
      followersLost: 5,
    })
  })

  test('days are of Telegram, whatever the zone', () => {
    const dates = broadcastStats(loaded, { timeZone: 'America/New_York' }).rows.map((row) => row.date)
    expect(dates).toEqual([{ from: '2026-08-01', to: '2026-08-08' }, '2026-08-01', '2026-08-02', '2026-08-08'])
  })

  test('figures of hours are no days', () => {
    const hours = {
      columns: [
        ['x', unix('2026-08-01T05:00:00') * 1000],
        ['y0', 3],
        ['y1', 1],
      ],
      names: {},
    }
    const { rows, problems } = broadcastStats({
      ...stats,
      interactions_graph: { json: { data: JSON.stringify(hours) } },
    })
    expect(rows).toHaveLength(2)
    expect(problems).toContainEqual(expect.objectContaining({ code: 'not-a-date', count: 2 }))
  })

  test('a graph may be JSON already, or text without a wrapper', () => {
    const { json } = graph(['Joined', 'Left'], [15, 25], [5, 6])
    for (const one of [{ json: json.data }, { json: JSON.parse(json.data) }])
      expect(broadcastStats({ ...stats, followers_graph: one }).rows[1]).toMatchObject({ followersGained: 15 })
  })

  test('posts have no date there', () => {
    const recent_posts_interactions = [
      { _: 'postInteractionCountersMessage', msg_id: 901, views: 10000, forwards: 60, reactions: 500 },
      { _: 'postInteractionCountersStory', story_id: 12, views: 1500, forwards: 4, reactions: 33 },
    ]
    const { rows, problems } = broadcastStats({ ...stats, recent_posts_interactions })
    expect(rows).toHaveLength(2)
    expect(problems).toContainEqual({
      code: 'no-date',
      place: 'recent_posts_interactions[0]',
      text: expect.stringContaining('`messages`'),
      count: 2,
    })
  })

  test('names as GramJS and gotd spell them, ISO times as Telethon does, and wrappers', () => {
    const period = { minDate: unix('2026-08-01T00:00:00'), maxDate: unix('2026-08-08T00:00:00') }
    const levels = { current: 20240, previous: 20000 }
    const { rows } = broadcastStats(stats)
    const gramjs = { className: 'stats.BroadcastStats', period, followers: levels, viewsPerPost: levels }
    expect(broadcastStats(gramjs).rows).toEqual(rows)
    const gotd = {
      Period: { MinDate: period.minDate, MaxDate: period.maxDate },
      Followers: { Current: 20240, Previous: 20000 },
      ViewsPerPost: {},
    }
    expect(broadcastStats(gotd).rows).toEqual(rows)
    const telethon = {
      ...stats,
      _: 'BroadcastStats',
      period: { min_date: '2026-08-01T00:00:00+00:00', max_date: '2026-08-08T00:00:00+00:00' },
    }
    expect(broadcastStats(JSON.stringify({ ok: true, result: telethon })).rows).toEqual(rows)
    for (const one of [gramjs, gotd, telethon, stats]) expect(kindOf(one)).toBe('broadcastStats')
  })

  test('errors and other payloads', () => {
    expect(broadcastStats({ errorMessage: 'CHAT_ADMIN_REQUIRED' }).problems).toMatchObject([{ code: 'api-error' }])
    for (const other of [null, {}, [], 'x'])
      expect(broadcastStats(other).problems).toMatchObject([{ code: 'not-known' }])
    expect(broadcastStats({ ...stats, period: {} }).problems).toContainEqual(
      expect.objectContaining({ code: 'not-a-date', place: 'period.min_date', count: 2 }),
    )
  })
})

describe('messages', () => {
  const reaction = (emoticon: string, count: number) => ({
    _: 'reactionCount',
    reaction: { _: 'reactionEmoji', emoticon },
    count,
  })
  const message = (id: number, more: object = {}) => ({
    _: 'message',
    post: true,
    id,
    peer_id: { _: 'peerChannel', channel_id: 1001 },
    date: unix('2026-08-02T21:30:00'),
    message: '…',
    views: 1200,
    forwards: 14,
    replies: { _: 'messageReplies', comments: true, replies: 6, replies_pts: 9 },
    reactions: { _: 'messageReactions', results: [reaction('👍', 40), reaction('🔥', 5)] },
    ...more,
  })
  const history = (...list: object[]) => ({
    _: 'messages.channelMessages',
    count: list.length,
    messages: list,
    chats: [{ _: 'channel', id: 1001, title: 'Studio', date: 1600000000 }],
    users: [],
  })

  test('a post is a row of its life so far, by the clock of the zone', () => {
    const { rows, channels, problems } = messages(history(message(7)), {
      timeZone: 'Europe/Moscow',
      observedAt: '2026-08-04T00:00:00Z',
    })
    expect(rows).toEqual([
      {
        channel: 'telegram',
        date: '2026-08-03T00:30',
        post: '7',
        format: 'text',
        views: 1200,
        shares: 14,
        comments: 6,
        // 40 thumbs up and 5 flames.
        likes: 45,
        observedAt: '2026-08-04T00:00:00.000Z',
      },
    ])
    expect(channels).toMatchObject([{ id: 'telegram', name: 'Studio' }])
    expect(problems).toEqual([])
    // 45 + 6 + 14.
    expect(evaluate('interactions', rows, { period: { from: '2026-08-01', to: '2026-08-31' } })).toMatchObject({
      value: 65,
    })
  })

  test('an album is one post: its views are not those of its pictures together', () => {
    const { reactions, replies, ...bare } = message(0)
    const album = { grouped_id: '13371337133713371', media: { _: 'messageMediaPhoto' } }
    const { rows } = messages(
      history({ ...bare, id: 9, views: 1201, ...album }, { ...bare, id: 8, reactions, replies, ...album }, message(7)),
    )
    expect(rows).toMatchObject([
      { post: '8', format: 'photo', views: 1201, likes: 45, comments: 6 },
      { post: '7', views: 1200 },
    ])
    const { rows: ascending } = messages(history({ ...bare, id: 8, ...album }, { ...bare, id: 9, ...album }))
    expect(ascending.map((row) => row.post)).toEqual(['8'])
  })

  test('notes of the service and messages of members are no posts', () => {
    const service = { ...message(1), _: 'messageService', action: { _: 'messageActionPinMessage' } }
    const { rows } = messages(history(service, { _: 'messageEmpty', id: 2 }, message(3, { post: false }), message(4)))
    expect(rows.map((row) => row.post)).toEqual(['4'])
  })

  test('what was forwarded from another channel has the views of the original', () => {
    const forwarded = message(7, { fwd_from: { _: 'messageFwdHeader', channel_post: 55, date: 1 } })
    const { rows, problems } = messages(history(forwarded))
    expect(rows[0]).not.toHaveProperty('views')
    expect(rows[0]).not.toHaveProperty('shares')
    expect(rows).toMatchObject([{ likes: 45, comments: 6 }])
    expect(problems).toMatchObject([{ code: 'not-a-fact' }])
  })

  test('reactions with stars are no likes; without reactions likes are unknown', () => {
    const paid = { reaction: { _: 'reactionPaid' }, count: 1000 }
    expect(messages(history(message(7, { reactions: { results: [reaction('👍', 40), paid] } }))).rows).toMatchObject([
      { likes: 40 },
    ])
    expect(messages(history(message(7, { reactions: null }))).rows[0]).not.toHaveProperty('likes')
  })

  test('formats', () => {
    const document = (mime_type: string) => ({ _: 'messageMediaDocument', document: { mime_type } })
    const media = [
      undefined,
      { _: 'messageMediaPhoto' },
      document('video/mp4'),
      document('application/pdf'),
      { _: 'messageMediaWebPage' },
      { _: 'MessageMediaPoll' },
    ]
    const { rows } = messages(history(...media.map((one, i) => message(i + 1, { media: one }))))
    expect(rows.map((row) => row.format)).toEqual(['text', 'photo', 'video', 'document', 'text', 'poll'])
  })

  test('as Telethon writes it', () => {
    const telethon = message(7, { _: 'Message', date: '2026-08-02T21:30:00+00:00' })
    const spaced = message(8, { _: 'Message', date: '2026-08-02 21:30:00+00:00' })
    expect(messages([telethon, spaced]).rows).toMatchObject([
      { post: '7', date: '2026-08-02T21:30', likes: 45 },
      { post: '8', date: '2026-08-02T21:30' },
    ])
    expect(kindOf([telethon])).toBe('messages')
  })

  test('as GramJS writes it', () => {
    const gramjs = {
      className: 'Message',
      post: true,
      id: 7,
      peerId: { className: 'PeerChannel', channelId: '1001' },
      date: unix('2026-08-02T21:30:00'),
      views: 1200,
      forwards: 14,
      media: { className: 'MessageMediaPhoto' },
      reactions: { results: [{ reaction: { emoticon: '👍' }, count: 3 }] },
    }
    expect(messages([gramjs]).rows).toMatchObject([{ post: '7', format: 'photo', views: 1200, likes: 3 }])
    expect(kindOf([gramjs])).toBe('messages')
  })

  test('as Pyrogram writes it: a local time, reactions in a list of their own', () => {
    const pyrogram = {
      _: 'Message',
      id: 7,
      chat: { _: 'Chat', id: -1001001, type: 'ChatType.CHANNEL', title: 'Studio', username: 'studio' },
      date: '2026-08-02 23:30:00',
      media: 'MessageMediaType.VIDEO',
      views: 1200,
      forwards: 14,
      reactions: { _: 'MessageReactions', reactions: [{ _: 'Reaction', emoji: '👍', count: 9 }] },
    }
    const { rows, channels } = messages([
      pyrogram,
      { ...pyrogram, id: 8, service: 'MessageServiceType.PINNED_MESSAGE' },
    ])
    expect(rows).toMatchObject([{ post: '7', date: '2026-08-02T23:30', format: 'video', views: 1200, likes: 9 }])
    expect(rows).toHaveLength(1)
    expect(channels).toMatchObject([{ name: 'Studio' }])
    expect(kindOf([pyrogram])).toBe('messages')
    expect(messages([pyrogram], { timeZone: 'Asia/Tokyo' }).rows[0]?.date).toBe('2026-08-02T23:30')
  })

  test('as Telegram Desktop exports it: reactions and no views', () => {
    const exported = {
      name: 'Studio',
      type: 'public_channel',
      id: 1001,
      messages: [
        { id: 1, type: 'service', date: '2026-08-01T00:00:00', date_unixtime: '1785542400', action: 'create_channel' },
        {
          id: 2,
          type: 'message',
          date: '2026-08-03T00:30:00',
          date_unixtime: `${unix('2026-08-02T21:30:00')}`,
          from: 'Studio',
          from_id: 'channel1001',
          text: ['a', { type: 'link', text: 'b' }],
          photo: 'photos/1.jpg',
          reactions: [
            { type: 'emoji', count: 4, emoji: '👍' },
            { type: 'paid', count: 90 },
          ],
        },
        { id: 3, type: 'message', date: '2026-08-03T00:30:00', from_id: 'channel1001', text: 'no reactions' },
      ],
    }
    const { rows, channels } = messages(JSON.stringify(exported))
    expect(rows).toEqual([{ channel: 'telegram', date: '2026-08-02T21:30', post: '2', format: 'photo', likes: 4 }])
    expect(channels).toMatchObject([{ name: 'Studio' }])
    expect(kindOf(exported)).toBe('messages')
    const group = { ...exported, type: 'private_supergroup' }
    expect(messages(group)).toMatchObject({ rows: [], problems: [{ code: 'not-known' }] })
  })

  test('of everything that Telegram Desktop exports only channels are read', () => {
    const reactions = [{ type: 'emoji', count: 4, emoji: '👍' }]
    const said = (id: number, from_id: string) => ({
      id,
      type: 'message',
      date: '2026-08-03T00:30:00',
      from_id,
      reactions,
    })
    const list = [
      { name: 'Ann', type: 'personal_chat', id: 5, messages: [said(1, 'user5'), said(2, 'user5')] },
      { name: 'Studio', type: 'public_channel', id: 1001, messages: [said(1, 'channel1001')] },
    ]
    const { rows, problems } = messages({ about: '…', chats: { about: '…', list } })
    expect(rows).toMatchObject([{ post: '1', likes: 4 }])
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toHaveProperty('account')
    expect(problems).toMatchObject([{ code: 'not-known', place: 'chats.list[0]', count: 1 }])
  })

  test('as TDLib writes it', () => {
    const tdlib = (id: number, more: object = {}) => ({
      '@type': 'message',
      id,
      chat_id: -1001,
      is_channel_post: true,
      date: unix('2026-08-02T21:30:00'),
      media_album_id: '0',
      interaction_info: {
        view_count: 1200,
        forward_count: 14,
        reply_info: { reply_count: 6 },
        reactions: {
          reactions: [
            { type: { '@type': 'reactionTypeEmoji', emoji: '👍' }, total_count: 9 },
            { type: { '@type': 'reactionTypePaid' }, total_count: 500 },
          ],
        },
      },
      content: { '@type': 'messagePhoto' },
      ...more,
    })
    const payload = {
      '@type': 'messages',
      total_count: 3,
      messages: [tdlib(1), tdlib(2), tdlib(3, { is_channel_post: false })],
    }
    const { rows } = messages(payload)
    expect(rows).toMatchObject([
      { post: '1', format: 'photo', views: 1200, shares: 14, comments: 6, likes: 9 },
      { post: '2' },
    ])
    expect(kindOf([tdlib(1)])).toBe('messages')
    expect(messages([tdlib(1, { content: { '@type': 'messageText' } })]).rows).toMatchObject([{ format: 'text' }])
  })

  test('posts of several channels do not meet', () => {
    const other = message(7, { peer_id: { channel_id: 2002 }, views: 5 })
    expect(messages([history(message(7)), history(other)]).rows).toMatchObject([
      { account: '1001', post: '7', views: 1200 },
      { account: '2002', post: '7', views: 5 },
    ])
  })

  test('one page of several, none, errors', () => {
    expect(messages({ ...history(message(7)), count: 900 }).problems).toMatchObject([{ code: 'incomplete' }])
    expect(messages(history()).problems).toMatchObject([{ code: 'empty' }])
    expect(kindOf(history())).toBe('messages')
    expect(messages({ error_code: 400, error_message: 'CHANNEL_PRIVATE' }).problems).toMatchObject([
      { code: 'api-error', text: expect.stringContaining('CHANNEL_PRIVATE') },
    ])
  })

  test('times that are none', () => {
    const { rows, problems } = messages(
      history(message(1, { date: 'soon' }), message(2, { date: '2026-99-99 10:00:00' })),
    )
    expect(rows).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('not-a-date')
  })
})

describe('getChatMemberCount', () => {
  test('a level on the day of the reading', () => {
    const { rows } = getChatMemberCount({ ok: true, result: 20240 }, { observedAt: '2026-08-02T22:00:00Z' })
    expect(rows).toEqual([{ channel: 'telegram', date: '2026-08-02', followers: 20240, provisional: false }])
    expect(evaluate('followers', rows, { period: { from: '2026-08-02', to: '2026-08-02' } })).toMatchObject({
      value: 20240,
    })
  })

  test('a bare number, as libraries make it of the answer', () => {
    expect(getChatMemberCount(20240, { observedAt: '2026-08-02T22:00:00Z' }).rows).toMatchObject([{ followers: 20240 }])
  })

  test('a channel as MTProto and TDLib describe it; a group is none', () => {
    const chats = [{ _: 'Channel', id: 7, broadcast: true, megagroup: false }]
    const full = { _: 'messages.ChatFull', full_chat: { _: 'ChannelFull', id: 7, participants_count: 15 }, chats }
    const camel = { className: 'messages.ChatFull', fullChat: { participantsCount: 15 }, chats: [] }
    const tdlib = { '@type': 'supergroupFullInfo', member_count: 15 }
    for (const one of [full, camel, tdlib]) {
      expect(kindOf(one)).toBe('getChatMemberCount')
      expect(getChatMemberCount(one, { observedAt: '2026-08-02T22:00:00Z' }).rows).toMatchObject([{ followers: 15 }])
    }
    expect(kindOf({ ...full, chats: [{ _: 'Channel', id: 7, megagroup: true }] })).toBeUndefined()
  })

  test('of what day it is has to be said', () => {
    expect(getChatMemberCount({ ok: true, result: 20240 })).toMatchObject({ rows: [], problems: [{ code: 'no-date' }] })
  })

  test('errors', () => {
    const error = { ok: false, error_code: 400, description: 'Bad Request: chat not found' }
    expect(getChatMemberCount(error).problems).toMatchObject([
      { code: 'api-error', text: expect.stringContaining('chat not found') },
    ])
    expect(kindOf(error)).toBe('getChatMemberCount')
    expect(kindOf({ ok: true, result: 5 })).toBe('getChatMemberCount')
    expect(kindOf({ ok: true, result: {} })).toBeUndefined()
  })
})

test('posts of other networks are none of Telegram', () => {
  const vk = { id: 1, owner_id: -1, from_id: -1, date: 1, views: { count: 5 }, likes: { count: 1 } }
  for (const other of [null, {}, { response: { items: [vk] } }, [{ id: '1', date: '2026-08-01', views: 4 }]])
    expect(kindOf(other)).toBeUndefined()
})
