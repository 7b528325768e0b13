// examples/warehouse: a server on small files of Parquet, asked as a page asks it.
import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { type DateSpan, evaluate, type Row } from 'kpi-kit/metrics'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { generate } from '../../../examples/warehouse/generate.mjs'
import { rowsServer } from '../../../examples/warehouse/server.mjs'
import { sources } from '../../../examples/warehouse/sources.mjs'
import { openWarehouse } from '../../../examples/warehouse/warehouse.mjs'
import { rawRows } from '../../../scripts/bench/rawRows.mjs'
import { comparable, differences } from '../../sql/support/sameResult.js'

/** How long it may take to generate on a busy machine, in milliseconds. */
const STARTING = 60_000
const folder = mkdtempSync(path.join(os.tmpdir(), 'warehouse-'))
const brandsByToken: Readonly<Record<string, readonly string[]>> = {
  one: ['client-0001'],
  two: ['client-0001', 'client-0002'],
}
const brandsOf = (token: string) => (Object.hasOwn(brandsByToken, token) ? brandsByToken[token] : undefined)

let warehouse: Awaited<ReturnType<typeof openWarehouse>>
/** How often the warehouse was asked, and how often it has answered or failed. */
let asked = 0
let settled = 0
const closing: (() => void)[] = []

/** A server of the warehouse, and how to ask it. */
async function serving(options: { mostRows?: number; fails?: boolean; sources?: typeof sources } = {}) {
  const { fails, ...others } = options
  const counted = {
    ...warehouse,
    ask: async (...query: Parameters<typeof warehouse.ask>) => {
      asked++
      try {
        return await warehouse.ask(fails ? { sql: 'SELECT secret FROM hidden' } : query[0], query[1])
      } finally {
        settled++
      }
    },
    lastDay: async () => '2026-10-31',
  }
  const server = rowsServer({ warehouse: counted, sources, brandsOf, ...others })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  return (address: string, { token = 'one', ...headers }: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
    })
}

let get: Awaited<ReturnType<typeof serving>>
beforeAll(async () => {
  await generate(folder, { rows: 20_000 })
  warehouse = await openWarehouse(folder, { threads: 1 })
  get = await serving()
}, STARTING)
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  for (const close of closing) close()
  warehouse?.close()
  rmSync(folder, { recursive: true, force: true })
})

const october = '/rows?period=2026-10&metrics=reach,interactions'

describe('rows of a warehouse', () => {
  const metrics = [
    'followers',
    'netGrowthRate',
    'reach',
    'interactions',
    'engagementRateByReach',
    'engagementRatePerPost',
    'averagePostReach',
    'posts',
    'saveRate',
    'profileVisits',
    'spend',
    'costPerLead',
    'leads',
    'responseTime',
    'messageResponseRate',
    'customers',
    'revenue',
  ] as const

  test.each([
    ['2026-10', '2026-10-31'],
    ['2026-10', '2026-10-17'],
    ['2026-W35', '2026-10-31'],
    ['2026-06', '2026-10-31'],
  ])('of %s, seen on %s, give the results of the raw rows', async (period, asOf) => {
    const response = await get(`/rows?period=${period}&asOf=${asOf}&metrics=${metrics.join()}`)
    const { rows, ...said } = (await response.json()) as { rows: Row[]; period: DateSpan }
    const raw = await rawRows(warehouse.ask, 'client-0001')
    expect(rows.length).toBeLessThan(raw.length / 4)
    for (const metric of metrics)
      for (const asked of [said.period, period] as const) {
        const [theirs, ours] = [raw as Row[], rows].map((some) =>
          comparable(evaluate(metric, some, { period: asked, asOf })),
        )
        expect(differences(theirs, ours), metric).toEqual([])
      }
    // A test that compares nothing known with nothing known would be content with an empty answer.
    expect(metrics.filter((metric) => evaluate(metric, rows, { period, asOf }).known).length).toBeGreaterThan(11)
  })

  test('know the days before, so that widgets can compare', async () => {
    const { rows, period, asOf } = (await (await get('/rows?period=2026-10&metrics=spend')).json()) as {
      rows: Row[]
      period: { from: string; to: string }
      asOf: string
    }
    expect([period, asOf]).toEqual([{ from: '2026-10-01', to: '2026-10-31' }, '2026-10-31'])
    expect(evaluate('spend', rows, { period: '2026-09' }).known).toBe(true)
    const spans = await (await get('/rows?from=2026-10-10&to=2026-10-12&metrics=spend')).json()
    expect((spans as { period: object }).period).toEqual({ from: '2026-10-10', to: '2026-10-12' })
    const alone = await (await get('/rows?period=2026-10&metrics=spend&compareTo=none')).json()
    expect(evaluate('spend', (alone as { rows: Row[] }).rows, { period: '2026-09' }).known).toBe(false)
  })

  test('in which posts and campaigns are grouped are fewer, and give the same results', async () => {
    const address = `/rows?period=2026-10&metrics=${metrics.join()}`
    const [each = [], grouped = []] = await Promise.all(
      [address, `${address}&posts=grouped&campaigns=grouped`].map(
        async (one) => ((await (await get(one)).json()) as { rows: Row[] }).rows,
      ),
    )
    expect(grouped.length).toBeLessThan(each.length * 0.9)
    const options = { period: '2026-10', asOf: '2026-10-31' } as const
    for (const metric of metrics) {
      const [theirs, ours] = [each, grouped].map((some) => comparable(evaluate(metric, some, options)))
      expect(differences(theirs, ours), metric).toEqual([])
    }
    expect((await get(`${address}&posts=all`)).status).toBe(400)
  })

  test('are those of one brand, and without its name', async () => {
    const { rows } = (await (await get(`${october}&brand=client-0002`, { token: 'two' })).json()) as { rows: Row[] }
    const own = (await (await get(october)).json()) as { rows: Row[] }
    expect(rows.some(({ brand }) => brand)).toBe(false)
    expect(rows.flatMap(({ post }) => post ?? []).filter((post) => !/^client-0002_|^reports$/.test(post))).toEqual([])
    expect(rows).not.toEqual(own.rows)
  })
})

describe('who may read what', () => {
  test.each([
    ['', 401],
    ['nobody', 401],
    ['constructor', 401],
    ['one', 200],
  ])('a token “%s” is answered by %i', async (token, status) => {
    const response = await get(october, { token })
    expect(response.status).toBe(status)
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
  })

  test('a token that asks for the brand of another gets none of it', async () => {
    const before = asked
    const response = await get(`${october}&brand=client-0002`)
    expect([response.status, response.headers.get('etag'), asked]).toEqual([403, null, before])
    expect(await response.json()).toEqual({ error: expect.stringContaining('may not') })
    expect((await get(`${october}&brand=client-0001'%20OR%201=1--`)).status).toBe(403)
  })

  test('a token of several brands says which, and can ask for their names', async () => {
    expect((await get(october, { token: 'two' })).status).toBe(400)
    expect(await (await get('/brands', { token: 'two' })).json()).toEqual({ brands: ['client-0001', 'client-0002'] })
    expect((await get('/brands', { token: 'x' })).status).toBe(401)
  })

  test('an answer is kept by the reader alone', async () => {
    const { headers } = await get(october)
    expect(headers.get('cache-control')).toBe('private, max-age=300, stale-while-revalidate=3600')
    expect(headers.get('vary')).toContain('Authorization')
  })
})

describe('what is asked wrongly', () => {
  test.each([
    ['/rows?metrics=rech&period=2026-10', /^kpi-kit: .*rech/],
    ["/rows?metrics=reach';DROP&period=2026-10", /^kpi-kit: /],
    ['/rows?metrics=reach&period=October', /^kpi-kit: `period` is "October"/],
    ['/rows?metrics=reach&period=2026-10&asOf=today', /^kpi-kit: `asOf`/],
    ['/rows?metrics=reach&compareTo=never', /compareTo is one of/],
    ['/rows?period=2026-10', /which metrics/],
    [`/rows?metrics=${Array.from({ length: 51 }, (_, i) => `m${i}`)}`, /50 at the most/],
  ])('%s is told so', async (address, sentence) => {
    const response = await get(address)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toMatch(sentence)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('there is nothing else, and nothing can be written', async () => {
    expect((await get('/')).status).toBe(404)
    expect((await get('//')).status).toBe(400)
    expect((await get(october, {}, 'POST')).status).toBe(405)
    const head = await get(october, {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('too many rows are refused', async () => {
    const few = await serving({ mostRows: 10 })
    const response = await few(october)
    expect([response.status, await response.json()]).toEqual([413, { error: expect.stringContaining('fewer days') }])
  })

  test('a query that fails says nothing of itself', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = await serving({ fails: true })
    const response = await broken(october)
    expect([response.status, await response.json()]).toEqual([500, { error: 'The rows could not be read.' }])
    expect(`${log.mock.calls[0]}`).toContain('hidden')
  })

  test('a table that no query can be written for fails when the server starts', async () => {
    const wrong = sources.map((source) => ({ ...source, table: 'a"b' }))
    await expect(serving({ sources: wrong })).rejects.toThrow('cannot name a table')
  })
})

describe('answers that are known', () => {
  test('what has not changed is not sent again', async () => {
    const first = await get(october)
    const etag = `${first.headers.get('etag')}`
    const before = asked
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
      const again = await get(october, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await get(october, { 'if-none-match': 'W/"other"' })).status).toBe(200)
    expect(asked).toBe(before)
  })

  test('another brand, metric, period or day is another answer; the order of metrics is not', async () => {
    const tagOf = async (address: string, token = 'two') => (await get(address, { token })).headers.get('etag')
    const base = '/rows?brand=client-0001&period=2026-10&metrics=reach,spend'
    const others = [
      base,
      base.replace('0001', '0002'),
      base.replace('spend', 'likes'),
      base.replace('-10', '-09'),
      `${base}&asOf=2026-10-20`,
      `${base}&compareTo=year`,
    ]
    expect(new Set(await Promise.all(others.map((one) => tagOf(one)))).size).toBe(others.length)
    expect(await tagOf(base.replace('reach,spend', 'spend,reach,reach'))).toBe(await tagOf(base))
  })

  test('the warehouse is asked once for the same, also by those who ask at the same time', async () => {
    const before = asked
    const address = '/rows?period=2026-08&metrics=followers'
    const answers = await Promise.all(Array.from({ length: 5 }, () => get(address)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    // One for the rows, one for the profile; the profile serves another month as well.
    expect(asked - before).toBe(2)
    await get(address.replace('-08', '-07'))
    expect(asked - before).toBe(3)
  })

  test('a failure is not remembered', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = await serving({ fails: true })
    const before = asked
    for (const _ of [1, 2]) {
      expect((await broken(october)).status).toBe(500)
      // The first of two queries that fails is answered, and the other would be shared while it runs.
      await vi.waitFor(() => expect(settled).toBe(asked))
    }
    expect(asked - before).toBe(4)
  })

  test('new data is a new answer', async () => {
    const tag = (await get(october)).headers.get('etag')
    utimesSync(path.join(folder, 'deals.parquet'), new Date('2026-11-02'), new Date('2026-11-02'))
    const response = await get(october, { 'if-none-match': `${tag}` })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).not.toBe(tag)
  })

  test('they go out compressed to those who can read that', async () => {
    const [zipped, plain] = await Promise.all([get(october), get(october, { 'accept-encoding': 'identity' })])
    expect([zipped.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null])
    expect(Number(zipped.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 3)
    expect(await zipped.json()).toEqual(await plain.json())
  })
})

describe('the warehouse', () => {
  test('reads the files of its folder and nothing else', async () => {
    await expect(warehouse.ask({ sql: "SELECT * FROM read_text('/etc/hostname')" })).rejects.toThrow(
      /disabled|Permission/,
    )
    await expect(warehouse.ask({ sql: 'SET enable_external_access = true' })).rejects.toThrow(/locked|cannot/i)
    expect(await warehouse.lastDay()).toBe('2026-10-31')
  })
})
