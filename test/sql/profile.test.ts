// The days of a window, with the profile of all others, say what all rows say: of a channel that fell silent as well.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, type Row } from '../../src/metrics/index.js'
import { getOr } from '../../src/metrics/model/memo.js'
import { profileQuery, reduceQuery, rowsFrom, type RowSource, witnessesFrom } from '../../src/sql/index.js'
import { randomSet, vocabularies } from './support/randomSets.js'
import { loadSets, rowsBySet } from './support/reducedSets.js'
import { comparable, differences } from './support/sameResult.js'
import { load, openDuckDb, run, sourceOf, type Warehouse } from './support/warehouse.js'

const SETS = Number(process.env.SQL_SETS ?? 64)

let duckdb: Warehouse
beforeAll(async () => {
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

const period = { from: '2026-10-01', to: '2026-10-31' }
const asked = { period, asOf: period.to }

test('a channel that fell silent is missing, not absent', async () => {
  const rows: Row[] = [
    { brand: 'aurora', channel: 'vk', date: '2026-03-01', likes: 5 },
    { brand: 'aurora', channel: 'instagram', date: '2026-10-02', likes: 3 },
    { brand: 'other', channel: 'tiktok', date: '2026-03-01', likes: 9 },
  ]
  await load(duckdb, 'silent', rows, ['likes'])
  const options = {
    dialect: 'duckdb',
    sources: [sourceOf('silent', ['likes'])],
    metrics: ['likes'],
    brands: ['aurora'],
  } as const
  const query = reduceQuery({ ...options, dates: [period] })
  const profile = profileQuery(options)
  const own = rowsFrom(query, await run(duckdb, query))
  const witnesses = witnessesFrom(profile, await run(duckdb, profile))
  expect(own).toEqual([{ brand: 'aurora', channel: 'instagram', date: '2026-10-02', likes: 3 }])
  expect(witnesses.sort((a, b) => ((a.channel ?? '') < (b.channel ?? '') ? -1 : 1))).toEqual([
    { brand: 'aurora', channel: 'instagram', date: '2026-10-02', reports: ['likes'] },
    { brand: 'aurora', channel: 'vk', date: '2026-03-01', reports: ['likes'] },
  ])
  expect(evaluate('likes', own, asked).channels.missing).toEqual([])
  expect(evaluate('likes', [...own, ...witnesses], asked).channels.missing).toEqual([{ id: 'vk', facts: ['likes'] }])
})

/**
 * What depends on rows beyond the window is left out: a post that rows give two dates or none, and spans that overlap, which the kit
 * brings together in another way where any day has campaigns.
 */
function ofSingleDays(rows: readonly Row[]): readonly Row[] {
  const dates = new Map<string, Row['date']>()
  const isSame = ({ brand, post, date }: Row) => !post || date === getOr(dates, `${brand} ${post}`, () => date)
  return rows.filter((row) => DAY.test(`${row.date}`) && isSame(row))
}

const DAY = /^\d{4}-\d\d-\d\d$/

describe('the days of a window and a profile', () => {
  test.each(vocabularies.map((vocabulary, i) => [i, vocabulary] as const))('vocabulary %i', async (i, vocabulary) => {
    const count = Math.ceil(SETS / vocabularies.length)
    const seeds = Array.from({ length: count }, (_, n) => i + n * vocabularies.length)
    const { sets, sources } = await loadSets(duckdb, seeds, vocabulary, (seed) =>
      ofSingleDays(randomSet(seed, vocabulary.facts).rows),
    )
    const options = {
      dialect: 'duckdb',
      sources: sources as RowSource[],
      metrics: vocabulary.metrics,
      brands: 'all',
    } as const
    const query = reduceQuery({ ...options, dates: [period] })
    const profile = profileQuery(options)
    const bySet = rowsBySet([
      ...rowsFrom(query, await run(duckdb, query)),
      ...witnessesFrom(profile, await run(duckdb, profile)),
    ])
    for (const { seed, rows } of sets) {
      const reduced = bySet.get(seed) ?? []
      // Where nobody has a row in the window, it is a window of no days.
      if (reduced.every(({ reports }) => reports)) continue
      const own = rows.some(({ brand }) => brand) ? { own: '' } : {}
      for (const metric of vocabulary.metrics) {
        const [raw, ours] = [rows, reduced].map((some) => comparable(evaluate(metric, some, { ...asked, ...own })))
        expect(differences(raw, ours).slice(0, 3), `${metric} of set ${seed}`).toEqual([])
      }
    }
  })
})
