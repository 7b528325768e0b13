// @vitest-environment node
import { evaluate } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { joinReadings, type Reading, readAny } from '../../src/adapters/index.js'

const day = (date: string) => ({ date, video_views: 100 })
const payload = (...metrics: object[]) => ({ code: 0, message: 'OK', data: { followers_count: 100, metrics } })

describe('what a person or a server has', () => {
  const given = payload(day('2026-08-28'))
  test.each<[string, unknown]>([
    ['an answer', given],
    ['its text', JSON.stringify(given)],
    ['its text with a mark of the byte order', `\uFEFF${JSON.stringify(given, null, 2)}`],
    ['its bytes', new TextEncoder().encode(JSON.stringify(given))],
    ['its bytes in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(given)}`, 'utf16le'))],
    ['what a client puts around it', { status: 200, data: given, headers: {} }],
    ['the body of a batch', { code: 200, body: JSON.stringify(given) }],
    ['its text as JSON', JSON.stringify(JSON.stringify(given))],
    ['what n8n makes of it', [{ json: given, pairedItem: 0 }]],
    ['a list of one page', [given]],
    ['JSON Lines', `${JSON.stringify(given)}\n${JSON.stringify(payload(day('2026-08-29')))}\n`],
  ])('%s is read', (_, input) => {
    const { source, kind, rows } = readAny(input, { brand: 'Aurora' })
    expect({ source, kind }).toEqual({ source: 'tiktok', kind: 'businessGet' })
    expect(rows[0]).toMatchObject({ brand: 'Aurora', channel: 'tiktok', date: '2026-08-28', views: 100 })
  })

  test('what a client takes off is put around again', () => {
    expect(readAny(given.data).kind).toBe('businessGet')
    expect(readAny(given.data.metrics).kind).toBe('businessGet')
    const range = { start: Date.UTC(2026, 9, 1), end: Date.UTC(2026, 9, 2) }
    const element = { timeRange: range, followerGains: { organicFollowerGain: 5, paidFollowerGain: 1 } }
    expect(readAny([element])).toMatchObject({ source: 'linkedin', rows: [{ date: '2026-10-01', followersNet: 6 }] })
  })

  test('answers of several calls are not one', () => {
    const { source, problems } = readAny([given, { kind: 'youtube#videoListResponse', items: [] }])
    expect(source).toBeNull()
    expect(problems).toMatchObject([{ code: 'not-known', text: expect.stringContaining('each by itself') }])
  })

  test('the archive of X is a script', () => {
    const tweet = {
      id_str: '17',
      created_at: 'Wed Oct 10 20:19:24 +0000 2018',
      favorite_count: '3',
      retweet_count: '1',
    }
    const { kind, rows } = readAny(`window.YTD.tweets.part0 = ${JSON.stringify([{ tweet }], null, 2)}`)
    expect({ kind, rows }).toMatchObject({ kind: 'tweets', rows: [{ post: '17', date: '2018-10-10T20:19', likes: 3 }] })
  })

  test('pages of one call are one reading', () => {
    const { rows, channels } = readAny([payload(day('2026-08-28')), payload(day('2026-08-29'))])
    expect(rows).toHaveLength(2)
    expect(channels).toEqual([{ id: 'tiktok', read: { from: '2026-08-28', to: '2026-08-29', complete: false } }])
  })
})

describe('what is nothing of it says what it is not', () => {
  const cyclic: { data?: unknown } = {}
  cyclic.data = cyclic
  const trap = {
    get data() {
      throw new Error('trap')
    },
  }
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /neither/],
    ['an empty text', '  \n', /nothing in it/],
    ['a word', 'hello', /no table/],
    ['HTML', '<!doctype html><p>', /page or XML/],
    ['JSON that is cut', '{"data": [', /begins like JSON/],
    ['another API', { visits: 3, people: 2 }, /“visits”, “people”/],
    ['another table', 'a,b\n1,2\n', /the columns “a”, “b”/],
    ['a list of numbers', [1, 2, 3], /list of nothing/],
    ['a list of lists', [[[[[1]]]]], /list of nothing/],
    ['itself', cyclic, /keys “data”/],
    ['a trap', trap, /cannot be read/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), /workbook/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11]), /old Excel/],
    ['bytes that are no letters', new Uint8Array([0xff, 0xff, 0xfe]), /letters/],
    ['a megabyte without a line', 'x,'.repeat(500_000), /no table/],
    ['a megabyte of quotes', '"'.repeat(1_000_000), /no table/],
    ['a megabyte of lines', 'x\n'.repeat(500_000), /no table/],
  ])('%s', (_, input, text) => {
    const { source, rows, problems } = readAny(input)
    expect({ source, rows }).toEqual({ source: null, rows: [] })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.text).toMatch(text)
  })
})

describe('what has no figures says why', () => {
  test.each([
    [{ error: { message: '(#10) No permission', code: 10 } }, 'api-error', /“\(#10\) No permission”/],
    [{ data: [], paging: {} }, 'empty', /nothing in its `data`/],
    // Its parts look like those of Instagram.
    [
      {
        data: ['views', 'quotes'].map((name) => ({
          name,
          period: 'day',
          values: [{ value: 3, end_time: '2026-09-02T08:00:00+0000' }],
        })),
      },
      'not-known',
      /of Threads/,
    ],
    [[{ id: 1, timestamp: '2026-09-01T10:00:00+0000', value: 5 }], 'not-known', /nothing that is known/],
    [[{ id: 1, date: '2026-09-01', media_type: 'image' }], 'not-known', /nothing that is known/],
    [{ data: [{ name: 'reach', values: [1, 2, 3] }] }, 'not-known', /the keys “data”/],
  ])('%j', (payload, code, text) => {
    const { source, problems } = readAny(payload)
    expect(source).toBe(null)
    expect(problems).toMatchObject([{ code, text: expect.stringMatching(text) }])
  })
})

describe('what an API answers instead', () => {
  test.each<[string, object]>([
    ['Google', { error: { code: 403, message: 'No such luck', errors: [{ domain: 'youtube.quota' }] } }],
    ['TikTok', { code: 40105, message: 'No such luck', request_id: '1', data: {} }],
    ['LinkedIn', { serviceErrorCode: 100, message: 'No such luck', status: 403 }],
    ['X', { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'No such luck' }],
    ['X, of a post', { errors: [{ detail: 'No such luck', title: 'Not Found Error', resource_type: 'tweet' }] }],
    ['Yandex Metrica', { errors: [{ error_type: 'x', message: 'No such luck' }], code: 400, message: 'Wrong' }],
  ])('%s', (_, answer) => {
    const { source, problems } = readAny(answer)
    expect(source).toBeNull()
    expect(problems).toMatchObject([{ code: 'api-error', text: 'An API answered: “No such luck”.' }])
  })
})

test('what an API says with an answer is no complaint', () => {
  expect(readAny({ code: 0, status: 'ok', message: 'Done', data: {} }).problems).toMatchObject([{ code: 'not-known' }])
})

describe('several readings', () => {
  const reading = (kind: string, from: string, to: string, more: Partial<Reading> = {}): Reading => ({
    source: 'youtube',
    kind,
    rows: [{ channel: 'youtube', date: from, views: 1 }],
    problems: [],
    channels: [{ id: 'youtube', read: { from, to, complete: true } }],
    breaks: [],
    sampled: false,
    notWith: [],
    ...more,
  })

  test('what follows upon another is complete; what leaves a hole is not', () => {
    const first = reading('a', '2026-10-01', '2026-10-10')
    const next = joinReadings([first, reading('a', '2026-10-11', '2026-10-20')])
    expect(next.channels).toEqual([{ id: 'youtube', read: { from: '2026-10-01', to: '2026-10-20', complete: true } }])
    expect(next.rows).toHaveLength(2)
    const hole = joinReadings([reading('a', '2026-10-13', '2026-10-20'), first])
    expect(hole.channels).toEqual([{ id: 'youtube', read: { from: '2026-10-01', to: '2026-10-20', complete: false } }])
  })

  test('visits of a site are not counted twice either, though the networks of two reports differ', () => {
    const visits = (kind: string, channel: string, notWith: string[]): Reading => ({
      ...reading(kind, '2026-10-01', '2026-10-01', { notWith }),
      source: 'yandex-metrica',
      rows: [
        { channel, date: '2026-10-01', sessions: 1 },
        { date: '2026-10-01', siteSessions: 9 },
      ],
      channels: [{ id: channel, read: { complete: true } }],
    })
    const [log, report] = [visits('logsVisits', 'vk', []), visits('statData', 'instagram', ['logsVisits'])]
    expect(joinReadings([log, report]).leftOut).toEqual([report])
    // Of networks alone, there is nothing of the same in both.
    const ofNetworks = { ...report, rows: report.rows.slice(0, 1) }
    expect(joinReadings([log, ofNetworks]).leftOut).toEqual([])
  })

  test('insights of a post are of the day that the list of posts says, in either order', () => {
    const posts = reading('media', '2026-10-01', '2026-10-01', {
      rows: [{ channel: 'instagram', post: '1', date: '2026-10-01T09:30', likes: 3 }],
    })
    const insights = (post: string) =>
      reading('mediaInsights', '', '', {
        rows: [{ channel: 'instagram', post, reach: 40 }],
        problems: [{ code: 'no-date', place: '', text: 'Its day is not said.', count: 1 }],
      })
    for (const both of [
      [posts, insights('1')],
      [insights('1'), posts],
    ]) {
      const { rows, problems } = joinReadings(both)
      expect(rows.map(({ date }) => date)).toEqual(['2026-10-01T09:30', '2026-10-01T09:30'])
      expect(problems).toEqual([])
    }
    // Of a post that is not in the list it stays unknown.
    const other = joinReadings([posts, insights('2')])
    expect(other.rows[1]).not.toHaveProperty('date')
    expect(other.problems).toHaveLength(1)
  })

  test('a name that several channels have tells none of them', () => {
    const of = (id: string, name: string) =>
      reading(id, '2026-10-01', '2026-10-10', { channels: [{ id, name, read: { complete: true } }] })
    const { channels } = joinReadings([
      of('vk', 'Aurora'),
      of('vk', 'Aurora'),
      of('x', 'Aurora'),
      of('tiktok', 'Aurora films'),
    ])
    expect(channels.map(({ id, name }) => [id, name])).toEqual([
      ['vk', undefined],
      ['x', undefined],
      ['tiktok', 'Aurora films'],
    ])
    expect(joinReadings([of('vk', 'Aurora'), of('vk', 'Aurora')]).channels[0]?.name).toBe('Aurora')
  })

  test('what holds the same things again is left out, in either order, and a problem says so', () => {
    const [account, videos] = [
      reading('account', '2026-10-01', '2026-10-10'),
      reading('videos', '2026-10-01', '2026-10-10', { notWith: ['account'] }),
    ]
    const joined = joinReadings([account, videos])
    expect(joined.leftOut).toEqual([videos])
    expect(joined.rows).toEqual(account.rows)
    expect(joined.problems).toMatchObject([{ code: 'twice', text: expect.stringContaining('videos holds again') }])
    expect(joinReadings([videos, account]).leftOut).toEqual([account])
    // Of another channel it is no repetition.
    const other = { ...videos, channels: [{ id: 'youtube/second', read: { complete: false } }] }
    expect(joinReadings([account, other]).leftOut).toEqual([])
  })
})

describe('megabytes of something else', () => {
  /** Lists that count how many of their items were looked at. */
  const counted = (length: number, item: unknown) => {
    let seen = 0
    const list = new Proxy(
      Array.from({ length }, () => item),
      {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) seen++
          return Reflect.get(target, key)
        },
      },
    )
    return { list, seenOf: () => seen }
  }

  test.each<[string, (list: unknown[]) => unknown]>([
    ['a list', (list) => list],
    ['a list in what clients put around it', (list) => ({ data: { data: list } })],
    ['a list under keys of nobody', (list) => ({ things: list, more: { of: list } })],
  ])('%s is not walked through to be refused', (_, around) => {
    const { list, seenOf } = counted(100_000, { a: 1 })
    expect(readAny(around(list)).source).toBeNull()
    // A thousand of a list are looked at for the columns of a table, and a few to tell a kind.
    expect(seenOf()).toBeLessThan(20_000)
  })

  test('lists in lists are refused before they are parsed', () => {
    expect(readAny('['.repeat(100_000)).problems[0]?.text).toMatch(/lists in lists/)
  })
})

test('a channel whose export ends before others is not over: what it lacks is said, with its channels handed on', () => {
  const tiktok = readAny(payload(day('2026-10-01'), day('2026-10-02'), day('2026-10-03')), {
    observedAt: '2026-10-20T00:00:00Z',
  })
  const vk = readAny(
    {
      response: [1, 2].map((date) => ({
        period_from: Date.UTC(2026, 9, date) / 1000,
        period_to: Date.UTC(2026, 9, date + 1) / 1000 - 1,
        visitors: { views: 10, visitors: 5 },
        reach: { reach: 20 },
        activity: { likes: 4 },
      })),
    },
    { observedAt: '2026-10-20T00:00:00Z' },
  )
  const { rows, channels } = joinReadings([tiktok, vk])
  expect(channels.find(({ id }) => id === 'vk')?.read.to).toBe('2026-10-02')
  const period = { from: '2026-10-01', to: '2026-10-03' }
  // 100 a day of TikTok for three days; of VK's likes, 4 a day for two: the third is unknown, not over.
  expect(evaluate('likes', rows, { channels, period, asOf: '2026-10-03' }).coverage.known).toBeLessThan(3)
  expect(evaluate('views', rows, { channels: ['tiktok'], period })).toMatchObject({ known: true, value: 300 })
})
