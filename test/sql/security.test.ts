// Whatever is asked for, the text of a query stays the same, and nobody is shown the rows of another.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { profileQuery, type ReduceOptions, reduceQuery, type RowSource } from '../../src/sql/index.js'
import { dialects, type DialectName } from '../../src/sql/dialects.js'
import { engines } from './support/engines.js'
import { nasty, unsafeNames } from './support/nasty.js'
import { run, STARTING, type Warehouse } from './support/warehouse.js'

const names = Object.keys(dialects) as DialectName[]
const source: RowSource = {
  table: 'facts',
  brand: 'client',
  channel: 'platform',
  date: 'day',
  facts: { likes: 'likes', reach: 'reach' },
}
const options: ReduceOptions = {
  dialect: 'duckdb',
  sources: [source],
  metrics: ['likes', 'reach'],
  brands: ['mine'],
  dates: [{ from: '2026-10-01', to: '2026-10-31' }],
}

/** A value in every place that takes one. */
const asking = (dialect: DialectName, value: string): ReduceOptions => ({
  ...options,
  dialect,
  brands: [value],
  sources: [
    {
      ...source,
      account: { value },
      channel: { column: 'platform', map: { [value]: [value] } },
      where: { country: value, kind: [value, value] },
      facts: { likes: { column: 'likes', where: { metric: value } } },
    },
    { ...source, brand: { value }, facts: {} },
  ],
})

describe.each(names)('the text of a query for %s', (dialect) => {
  test.each(nasty)('is the same for %j', (value) => {
    for (const write of [reduceQuery, profileQuery]) {
      const [asked, plain] = [write(asking(dialect, value)), write(asking(dialect, 'plain'))]
      expect(asked.sql).toBe(plain.sql)
      expect(asked.params).toEqual(plain.params.map((one) => (one === 'plain' ? value : one)))
      expect(asked.params).toContain(value)
    }
  })

  test.each(unsafeNames)('never has the name %j', (name) => {
    const wrong: RowSource[] = [
      { ...source, table: ['public', name] },
      { ...source, brand: name },
      { ...source, channel: name },
      { ...source, campaign: ['id', name] },
      { ...source, date: { from: 'day', to: name } },
      { ...source, currency: { column: name, map: {} } },
      { ...source, observedAt: name },
      { ...source, where: { [name]: 'de' } },
      { ...source, facts: { likes: name } },
      { ...source, facts: { likes: { column: 'likes', where: { [name]: 'x' } } } },
    ]
    for (const one of wrong)
      expect(() => reduceQuery({ ...options, dialect, sources: [one] })).toThrow(/cannot name a table or column/)
  })
})

describe('what cannot be asked', () => {
  const refused = (some: object, why: RegExp) =>
    expect(() => reduceQuery({ ...options, ...some } as ReduceOptions)).toThrow(why)

  test('all tenants, without saying so', () => {
    refused({ brands: undefined }, /^kpi-kit: without `brands`/)
    refused({ brands: [] }, /without `brands`/)
    refused({ brands: 'mine' }, /without `brands`/)
    expect(reduceQuery({ ...options, brands: 'all' }).params).toEqual(['2026-10-01', '2026-11-01'])
  })

  test('a source without a tenant', () => {
    refused({ sources: [{ ...source, brand: undefined }] }, /has no `brand`/)
    refused({ sources: [] }, /without `sources`/)
  })

  test.each([
    ['channel', /has no `channel`, so its rows would stand for all channels together/],
    ['date', /has no `date`, so its rows would count in no period/],
    ['facts', /has no `facts`, so nothing is read from it/],
    ['table', /has no `table`/],
  ])('a source without %s', (key, why) => {
    refused({ sources: [{ ...source, [key]: undefined }] }, why)
    refused({ sources: [{ ...source, [key]: null }] }, why)
  })

  test('what is no source, no fact, no list of metrics', () => {
    for (const one of [null, 'facts', 5]) refused({ sources: [one] }, /^kpi-kit: a source is .*Write \{ table/)
    refused({ sources: [{ ...source, facts: { lykes: 'likes' } }] }, /has the fact "lykes", which there is not/)
    refused({ metrics: undefined }, /^kpi-kit: `metrics` is undefined/)
    refused({ metrics: ['lykes'] }, /there is no metric "lykes"/)
    expect(() => reduceQuery(null as never)).toThrow(/^kpi-kit: `options` is null/)
  })

  test('all days, without saying so', () => {
    refused({ dates: undefined }, /without `dates` the query would read whole tables/)
    refused({ dates: [] }, /without `dates`/)
  })

  test.each([
    { from: "2026-10-01' OR '1'='1", to: '2026-10-31' },
    { from: '2026-13-01', to: '2026-13-02' },
    { from: '2026-10', to: '2026-10' },
    { from: '2026-10-02', to: '2026-10-01' },
    { from: '2026-10-02' },
    null,
    '2026-10',
  ])('the days %j', (span) => refused({ dates: [span] }, /which is not a span of days/))

  test.each([
    [
      { posts: 'all' },
      /^kpi-kit: `posts` is "all", so it is unclear what is meant. Write posts: 'each' or 'grouped', or/,
    ],
    [{ campaigns: true }, /^kpi-kit: `campaigns` is true/],
    [{ sources: [{ ...source, brand: { column: 'client', type: 'int' } }] }, /`type` is "int".*'text' or 'integer' or/],
    [{ sources: [{ ...source, facts: { likes: { column: 'likes', absent: 0 } } }] }, /`absent` is 0.*absent: 'zero'/],
    [
      { metrics: ['responseTime'], sources: [{ ...source, facts: { responseTimes: { column: 'times', as: 'csv' } } }] },
      /`as` is "csv".*'array' or 'json'/,
    ],
  ])('a word that is none of those that may be said: %j', refused)

  test('an engine that is none, or settings that are none', () => {
    refused({ dialect: 'oracle' }, /`dialect` is "oracle"/)
    refused({ dialect: 'toString' }, /`dialect` is "toString"/)
    refused({ settings: { max_rows_to_read: 5 } }, /`settings` are printed for ClickHouse only/)
    for (const settings of [{ 'max_rows = 1; DROP': 1 }, { max_rows_to_read: '1; DROP TABLE x' }, { a: Number.NaN }])
      refused({ dialect: 'clickhouse', settings }, /cannot/)
    expect(reduceQuery({ ...options, dialect: 'clickhouse', settings: { max_rows_to_read: 1e9 } }).sql).toMatch(
      /\nSETTINGS prefer_column_name_to_alias = 1, max_rows_to_read = 1000000000$/,
    )
  })

  test('a fact that would be read wrongly', () => {
    const facts = (one: object) => ({ sources: [{ ...source, facts: { likes: one } }] })
    refused(facts({ column: 'a', absent: 'zero', where: { metric: 'likes' } }), /every other row would say zero/)
    for (const per of [0, Number.NaN, Infinity, '1; DROP']) refused(facts({ column: 'a', per }), /`per` is/)
    refused(facts({ column: 'a', where: { metric: [] } }), /has no value for "metric"/)
  })
})

describe.each(engines)('in $name', ({ open }) => {
  let warehouse: Warehouse
  beforeAll(async () => {
    warehouse = await open()
    await warehouse.all(
      'CREATE TABLE facts (client TEXT, id BIGINT, platform TEXT, day DATE, likes INT, reach INT, country TEXT)',
    )
    await warehouse.all(
      `INSERT INTO facts VALUES ('mine', 1, 'ig', '2026-10-02', 1, 10, 'de'), ('theirs', 2, 'ig', '2026-10-02', 5, 10, 'de'),
       ('mine''', 3, 'ig', '2026-10-03', 2, 10, 'de')`,
    )
  }, STARTING)
  afterAll(() => warehouse.close())

  const brandsOf = async (some: Partial<ReduceOptions>) => {
    const query = reduceQuery({ ...options, dialect: warehouse.dialect, ...some })
    return (await run(warehouse, query)).map((record) => record.k_brand).sort()
  }

  test('a tenant sees its own rows', async () => {
    expect(await brandsOf({})).toEqual(['mine'])
    expect(await brandsOf({ brands: ["mine'"] })).toEqual(["mine'"])
    expect(await brandsOf({ brands: ['mine', 'theirs'] })).toEqual(['mine', 'theirs'])
    expect(await brandsOf({ brands: 'all' })).toEqual(['mine', "mine'", 'theirs'])
  })

  test('ids of another type', async () => {
    const sources = [{ ...source, brand: { column: 'id', type: 'integer' } } as const]
    expect(await brandsOf({ sources, brands: [2] })).toEqual(['2'])
    expect(await brandsOf({ sources, brands: ['3', 'mine', '1 OR 1=1', 1.5] })).toEqual(['3'])
    expect(await brandsOf({ sources, brands: ['1 OR 1=1'] })).toEqual([])
  })

  test('a source of one brand', async () => {
    const sources = [{ ...source, brand: { value: 'aurora' } }]
    expect(await brandsOf({ sources, brands: ['aurora'] })).toEqual(['aurora', 'aurora'])
    expect(await brandsOf({ sources, brands: ['mine'] })).toEqual([])
  })

  // A text of PostgreSQL cannot hold the character, so that its client refuses it.
  test.each(nasty)('%j matches nothing and does nothing', async (value) => {
    expect(await brandsOf({ brands: [value] })).toEqual([])
    expect(await brandsOf({ sources: [{ ...source, where: { country: value } }] })).toEqual([])
    expect(await warehouse.all('SELECT CAST(COUNT(*) AS INT) AS n FROM facts')).toEqual([{ n: 3 }])
  })

  test('settings are limits', async () => {
    if (warehouse.dialect !== 'clickhouse') return
    const asking = (settings: Readonly<Record<string, number>>) => brandsOf({ brands: 'all', settings })
    await expect(asking({ max_rows_to_read: 2 })).rejects.toThrow(/TOO_MANY_ROWS/)
    await expect(asking({ max_result_rows: 2 })).rejects.toThrow(/TOO_MANY_ROWS_OR_BYTES/)
    await expect(asking({ max_bytes_to_read: 10 })).rejects.toThrow(/TOO_MANY_BYTES/)
    expect(await asking({ max_rows_to_read: 3, max_result_rows: 3 })).toHaveLength(3)
  })

  test('text in data is text: no column can be made to say what another says', async () => {
    await warehouse.all('CREATE TABLE odd (client TEXT, name TEXT, currency TEXT, day DATE, spend FLOAT)')
    await warehouse.all(`INSERT INTO odd VALUES ('mine', 'f_spend=9;', 'EUR;f_spend=9', '2026-10-02', 5)`)
    const query = reduceQuery({
      ...options,
      dialect: warehouse.dialect,
      metrics: ['spend'],
      sources: [
        {
          table: 'odd',
          brand: 'client',
          channel: 'name',
          campaign: 'name',
          date: 'day',
          currency: 'currency',
          facts: { spend: 'spend' },
        },
      ],
    })
    expect(await run(warehouse, query)).toMatchObject([
      {
        k_channel: 'f_spend=9;',
        k_campaign: 'f_spend=9;',
        f_spend: 5,
        f_spend_high: null,
        f_spend_currency: 'EUR;f_spend=9',
      },
    ])
  })
})
