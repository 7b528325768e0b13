// Posts of a day, and campaigns of a day, that know the same come as one row: worked by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, metric, ratio, type Row, sumCells, times } from '../../src/metrics/index.js'
import { profileQuery, reduceQuery, type ReduceOptions, rowsFrom } from '../../src/sql/index.js'
import { load, openDuckDb, run, sourceOf, type Warehouse } from './support/warehouse.js'

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

const own = [
  'likes',
  'reach',
  'views',
  'followers',
  'spend',
  'clicks',
  'answered',
  'messages',
  'responseTimes',
] as const
let tables = 0

/** What the warehouse makes of rows, without the brand that all of them have. */
async function grouped(rows: readonly Row[], some: Partial<ReduceOptions> = {}) {
  const table = `grouped_${tables++}`
  await load(
    duckdb,
    table,
    rows.map((row) => ({ ...row, brand: 'aurora' })),
    own,
  )
  const query = reduceQuery({
    dialect: 'duckdb',
    sources: [sourceOf(table, own)],
    metrics: ['likes', 'reach', 'spend', 'clicks', 'viewRatePerPost'],
    brands: ['aurora'],
    dates: 'all',
    posts: 'grouped',
    campaigns: 'grouped',
    ...some,
  })
  const found = rowsFrom(query, await run(duckdb, query)).map(({ brand, ...row }): Row => (brand ? row : {}))
  return found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

const day = { channel: 'vk', date: '2026-10-02' } as const

describe('posts of a day', () => {
  test('come as one row with sums, and the most that one of them reached', async () => {
    const rows: Row[] = [
      { ...day, post: 'a', likes: 3, reach: 100, views: 150 },
      { ...day, post: 'b', likes: 5, reach: 40, views: 60 },
      { ...day, post: 'c', likes: 0, reach: 70, views: 90 },
      { ...day, followers: 1000 },
    ]
    expect(await grouped(rows)).toEqual([
      { ...day, followers: 1000 },
      {
        ...day,
        post: 'a +2',
        cells: 3,
        likes: 8,
        views: 300,
        // Each of them has the followers of its day.
        sums: { reach: 210, followers: 3000, '["times","posts","followers"]': 3000 },
        most: { reach: 100 },
      },
    ])
  })

  test('stay apart where they know other facts, or are something else', async () => {
    const rows: Row[] = [
      { ...day, post: 'a', likes: 3, format: 'reel' },
      { ...day, post: 'b', likes: 5, format: 'photo' },
      { ...day, post: 'c', reach: 5, format: 'photo' },
      { ...day, post: 'd', likes: 5, format: 'photo', date: '2026-10-03' },
      { ...day, post: 'e', likes: 5, format: 'photo', paid: 'paid' },
    ]
    expect(await grouped(rows)).toHaveLength(5)
  })

  test('that contradict themselves, are invalid or boosted stay what they are', async () => {
    const rows: Row[] = [
      { ...day, post: 'a', likes: 3 },
      { ...day, post: 'b', likes: 4 },
      { ...day, post: 'c', likes: 5 },
      { ...day, post: 'c', likes: 6 },
      { ...day, post: 'd', likes: 7, reach: -1 },
      { ...day, post: 'e', likes: 8, paid: 'paid' },
      { ...day, post: 'e', likes: 9, paid: 'organic' },
    ]
    const found = await grouped(rows)
    expect(found.filter(({ cells }) => cells)).toEqual([{ ...day, post: 'a +1', cells: 2, likes: 7 }])
    expect(found.filter(({ post }) => post === 'c').map(({ likes }) => likes)).toEqual([5, 6])
    expect(found.filter(({ post }) => post === 'd')).toHaveLength(2)
    expect(found.filter(({ post }) => post === 'e')).toHaveLength(2)
  })

  test('that say how many were answered stay themselves where response times are asked for', async () => {
    const rows: Row[] = [
      { ...day, post: 'a', messages: 2, answered: 0 },
      { ...day, post: 'b', messages: 2, answered: 1 },
      { ...day, post: 'c', messages: 1, answered: 0 },
    ]
    expect(await grouped(rows, { metrics: ['responseTime'] })).toHaveLength(3)
    expect(await grouped(rows, { metrics: ['answered'] })).toEqual([{ ...day, post: 'a +2', cells: 3, answered: 1 }])
  })

  test('of a formula that a warehouse cannot work out come each by itself', async () => {
    const nested = metric({
      id: 'nested',
      formula: ratio(sumCells(times('views', sumCells('reach')), 'post'), 'views'),
      unit: 'ratio',
      better: 'higher',
      window: 'row',
    })
    const rows: Row[] = [
      { ...day, post: 'a', views: 3, reach: 5 },
      { ...day, post: 'b', views: 4, reach: 6 },
    ]
    expect(await grouped(rows, { metrics: [nested] })).toEqual(rows)
  })
})

describe('campaigns of a day', () => {
  test('that know the same, organic and paid, come as one', async () => {
    const rows: Row[] = [
      { ...day, campaign: 'a', paid: 'paid', spend: 5, clicks: 10, reach: 100, currency: 'EUR' },
      { ...day, campaign: 'b', paid: 'paid', spend: 7, clicks: 20, reach: 300, currency: 'EUR' },
      // Of this one nobody knows the clicks: what it cost must not meet the clicks of others.
      { ...day, campaign: 'c', paid: 'paid', spend: 9, currency: 'EUR' },
      // Another currency.
      { ...day, campaign: 'd', paid: 'paid', spend: 9, clicks: 1, reach: 3, currency: 'USD' },
    ]
    expect(await grouped(rows)).toEqual(
      [
        {
          ...day,
          campaign: 'a +1',
          cells: 2,
          paid: 'paid',
          spend: 12,
          clicks: 30,
          currency: 'EUR',
          sums: { reach: 400 },
          most: { reach: 300 },
        },
        rows[2],
        rows[3],
      ].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    )
    const all = { period: '2026-10', asOf: '2026-10-31' } as const
    expect(evaluate('spend', await grouped(rows.slice(0, 3)), all)).toMatchObject({ value: 21 })
  })

  test('stay themselves beside rows of several days, where they are told by their names', async () => {
    const rows: Row[] = [
      { ...day, campaign: 'a', paid: 'paid', clicks: 10 },
      { ...day, campaign: 'b', paid: 'paid', clicks: 20 },
    ]
    expect(await grouped(rows)).toHaveLength(1)
    const span = { ...day, date: { from: '2026-10-01', to: '2026-10-07' }, clicks: 90 }
    expect(await grouped([...rows, span])).toHaveLength(3)
  })
})

test('a profile is asked in the same way', () => {
  const query = profileQuery({ dialect: 'duckdb', sources: [sourceOf('a', own)], metrics: ['likes'], brands: 'all' })
  expect(query.sums).toEqual([])
})
