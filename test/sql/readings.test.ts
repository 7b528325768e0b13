// What a warehouse makes of readings, contradictions and columns, worked by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../src/metrics/index.js'
import { reduceQuery, rowsFrom } from '../../src/sql/index.js'
import { engines } from './support/engines.js'
import { load, run, sourceOf, STARTING, type Warehouse } from './support/warehouse.js'

describe.each(engines)('in $name', ({ open }) => {
  let warehouse: Warehouse
  beforeAll(async () => {
    warehouse = await open()
  }, STARTING)
  afterAll(() => warehouse.close())

  const place = { brand: 'aurora', channel: 'vk', date: '2026-10-02' } as const
  const all = { metrics: ['likes', 'reach', 'spend'], brands: 'all', dates: 'all' } as const
  let tables = 0

  async function reduced(rows: readonly Row[]) {
    const table = `readings_${tables++}`
    await load(warehouse, table, rows, ['likes', 'reach', 'spend'])
    const query = reduceQuery({
      ...all,
      dialect: warehouse.dialect,
      sources: [sourceOf(table, ['likes', 'reach', 'spend'])],
    })
    return rowsFrom(query, await run(warehouse, query))
  }

  const [first, second] = ['2026-10-03T06:00:00Z', '2026-10-04T06:00:00Z']

  test('the latest reading that says a fact counts, fact by fact', async () => {
    const rows: Row[] = [
      { ...place, observedAt: first, likes: 3, reach: 50 },
      { ...place, observedAt: second, likes: 5, reach: null },
    ]
    expect(await reduced(rows)).toEqual([{ ...place, likes: 5, reach: 50 }])
  })

  test('what was read at no known time contradicts whatever else is said', async () => {
    const rows: Row[] = [
      { ...place, observedAt: second, likes: 5 },
      { ...place, likes: 4 },
    ]
    expect(await reduced(rows)).toEqual([
      { ...place, likes: 4 },
      { ...place, likes: 5 },
    ])
  })

  test('an invalid reading is told where no later one is valid', async () => {
    const invalid: Row = { ...place, reach: -1 }
    const valid: Row = { ...place, reach: 50 }
    const told = [
      { ...place, reach: 50 },
      { ...place, reach: 'invalid' },
    ]
    const at = (row: Row, observedAt: string): Row => ({ ...row, observedAt })
    expect(await reduced([at(valid, first), at(invalid, second)])).toEqual(told)
    expect(await reduced([at(valid, first), at(invalid, first)])).toEqual(told)
    expect(await reduced([at(valid, second), at(invalid, first)])).toEqual([told[0]])
  })

  test('the currency is that of the reading', async () => {
    const rows: Row[] = [
      { ...place, observedAt: first, spend: 3, currency: 'EUR' },
      { ...place, observedAt: second, spend: 5, currency: 'USD' },
    ]
    expect(await reduced(rows)).toEqual([{ ...place, spend: 5, currency: 'USD' }])
    // The later reading says none.
    expect(await reduced([rows[0] as Row, { ...place, observedAt: second, spend: 5 }])).toEqual([
      { ...place, spend: 5 },
    ])
  })

  test('a post with two dates says both, however they were read', async () => {
    const post: Row = { ...place, post: 'p1', likes: 3 }
    const rows = [
      { ...post, observedAt: first },
      { ...post, observedAt: second, date: '2026-10-09' },
    ]
    expect(await reduced(rows)).toEqual([post, { brand: 'aurora', channel: 'vk', post: 'p1', date: '2026-10-09' }])
  })

  test('a span is read as it grows, and on its first day it is that day', async () => {
    const span: Row = { ...place, date: { from: '2026-10-01', to: '2026-10-31' } }
    const rows = [
      { ...span, observedAt: '2026-10-01T06:00:00Z', likes: 1 },
      { ...span, observedAt: '2026-10-05T06:00:00Z', likes: 9 },
    ]
    const found = await reduced(rows)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual({ ...place, date: '2026-10-01', likes: 1 })
    expect(found).toContainEqual({ ...span, observedAt: '2026-10-05T06:00:00.000Z', likes: 9 })
  })

  test('time stamps of the last day are in, several ids make one campaign, long tables and events are read', async () => {
    await warehouse.all(
      'CREATE TABLE odd (client TEXT, moment TIMESTAMP, a TEXT, b TEXT, metric TEXT, amount INT, seconds INT)',
    )
    await warehouse.all(`INSERT INTO odd VALUES
    ('aurora', '2026-10-31 23:59:00', 'x/y', 'z', 'likes', 300, 60), ('aurora', '2026-10-31 10:00:00', 'x/y', 'z', 'reach', 70, NULL),
    ('aurora', '2026-10-31 11:00:00', 'x', 'y/z', 'likes', 100, 30), ('aurora', '2026-11-01 00:00:00', 'x', 'y', 'likes', 900, 1)`)
    const dates = [{ from: '2026-10-01', to: '2026-10-31' }]
    const common = { table: 'odd', brand: 'client', channel: { value: 'vk' }, date: 'moment' } as const
    const likes = { column: 'amount', per: 100, where: { metric: 'likes' } }
    const long = reduceQuery({
      ...all,
      dialect: warehouse.dialect,
      dates,
      sources: [
        { ...common, campaign: ['a', 'b'], facts: { likes, reach: { column: 'amount', where: { metric: 'reach' } } } },
      ],
    })
    const day = { brand: 'aurora', channel: 'vk', date: '2026-10-31' }
    const found = rowsFrom(long, await run(warehouse, long))
    expect(found).toHaveLength(2)
    expect(found).toContainEqual({ ...day, campaign: 'x~1y/z', likes: 3, reach: 70 })
    expect(found).toContainEqual({ ...day, campaign: 'x/y~1z', likes: 1 })
    const events = reduceQuery({
      ...all,
      dialect: warehouse.dialect,
      dates,
      metrics: ['responseTime', 'leads', 'revenue'],
      sources: [
        {
          ...common,
          events: true,
          facts: {
            messages: { count: '*' },
            answered: { count: 'seconds' },
            responseTimes: { list: 'seconds' },
            leads: { count: '*', where: { metric: 'likes' } },
            revenue: { sum: 'amount', per: 10 },
          },
        },
      ],
    })
    expect(rowsFrom(events, await run(warehouse, events))).toEqual([
      { ...day, messages: 3, answered: 2, responseTimes: [30, 60], leads: 2, revenue: 47 },
    ])
  })

  test('texts that contradict each other are told byte by byte, whatever order a database has for people', async () => {
    // As a database of PostgreSQL has it where a country is set: case counts last, and "[]" comes before "[2".
    const text = warehouse.dialect === 'postgres' ? 'TEXT COLLATE "und-x-icu"' : 'TEXT'
    await warehouse.all(`CREATE TABLE ordered (client TEXT, day DATE, format ${text}, seconds ${text})`)
    await warehouse.all(
      `INSERT INTO ordered VALUES ('aurora', '2026-10-02', 'a', '[]'), ('aurora', '2026-10-02', 'B', '[2,532]')`,
    )
    const query = reduceQuery({
      ...all,
      dialect: warehouse.dialect,
      metrics: ['responseTime'],
      sources: [
        {
          table: 'ordered',
          brand: 'client',
          channel: { value: 'vk' },
          format: 'format',
          date: 'day',
          facts: { responseTimes: { column: 'seconds', as: 'json' } },
        },
      ],
    })
    const day = { brand: 'aurora', channel: 'vk', date: '2026-10-02' }
    expect(rowsFrom(query, await run(warehouse, query))).toEqual([
      { ...day, format: 'B', responseTimes: [2, 532] },
      { ...day, format: 'a', responseTimes: [] },
    ])
  })

  test('columns of the types that tables of the engine have', async () => {
    const { dialect } = warehouse
    const list = (some: string) => (dialect === 'postgres' ? `'{${some}}'` : `[${some}]`)
    const [ours, others] = ['61f0c404-5cb3-11e7-907b-a6006ad3dba0', '61f0c404-5cb3-11e7-907b-a6006ad3dba1']
    await warehouse.all(`CREATE TABLE own_types (${ownTypes[dialect]})`)
    // Half past one in Vladivostok is the day before in Greenwich.
    await warehouse.all(`INSERT INTO own_types VALUES
      ('${ours}', 'vk', 'reel', 18446744073709551615, '2026-10-02 01:30:00', '2026-10-03 06:00:00', false, 3, 1.25, 'EUR', ${list('60, 30')}),
      ('${ours}', 'vk', 'reel', 18446744073709551615, '2026-10-02 01:30:00', '2026-10-04 06:00:00', false, 5, 2.5, 'EUR', ${list('60, 30, 90')}),
      ('${others}', 'vk', 'photo', 1, '2026-10-02 01:30:00', '2026-10-04 06:00:00', false, 9, 9, 'EUR', ${list('')})`)
    const query = reduceQuery({
      dialect,
      metrics: ['likes', 'spend', 'responseTime'],
      brands: [ours],
      dates: [{ from: '2026-10-02', to: '2026-10-02' }],
      sources: [
        {
          table: 'own_types',
          brand: { column: 'client', type: 'uuid' },
          channel: 'platform',
          post: 'post',
          format: 'format',
          date: 'published',
          observedAt: 'read_at',
          observedAfterDate: true,
          provisional: 'is_open',
          currency: 'currency',
          facts: { likes: 'likes', spend: 'spend', responseTimes: 'seconds' },
        },
      ],
      // As it is by default in older versions.
      ...(dialect === 'clickhouse' && { settings: { output_format_json_quote_64bit_integers: 1 } }),
    })
    const post = { brand: ours, channel: 'vk', post: '18446744073709551615', format: 'reel', date: '2026-10-02' }
    expect(rowsFrom(query, await run(warehouse, query))).toEqual([
      { ...post, likes: 5, spend: 2.5, currency: 'EUR', responseTimes: [60, 30, 90] },
    ])
  })
})

const ownTypes: Readonly<Record<Warehouse['dialect'], string>> = {
  duckdb: `client UUID, platform VARCHAR, format ENUM ('reel', 'photo'), post UBIGINT, published TIMESTAMP, read_at TIMESTAMP,
    is_open BOOLEAN, likes UBIGINT, spend DECIMAL(18, 6), currency VARCHAR, seconds BIGINT[]`,
  postgres: `client uuid, platform varchar(9), format text, post numeric(20), published timestamp, read_at timestamptz,
    is_open boolean, likes bigint, spend numeric(18, 6), currency char(3), seconds bigint[]`,
  clickhouse: `client UUID NOT NULL, platform LowCardinality(String) NOT NULL, format Enum8('reel' = 1, 'photo' = 2) NOT NULL,
    post UInt64 NOT NULL, published DateTime('Asia/Vladivostok') NOT NULL, read_at DateTime('Asia/Vladivostok') NOT NULL,
    is_open UInt8 NOT NULL, likes UInt64 NOT NULL, spend Decimal(18, 6) NOT NULL, currency FixedString(3) NOT NULL,
    seconds Array(UInt64) NOT NULL`,
}
