// What is found and checked in the work of four months, of which days and posts have come together: less than in raw rows, and
// nothing that is not so. `SQL_SETS=3000` tries more sets.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { control, findings } from '../../src/findings/index.js'
import { type DateString, resolveWindow, type Row } from '../../src/metrics/index.js'
import { profileQuery, type ReduceOptions, reduceQuery, rowsFrom, witnessesFrom } from '../../src/sql/index.js'
import { differencesOfGroups } from './support/knownDifferences.js'
import { laws } from './support/knowsLess.js'
import { boundsOf, dayAfter } from './support/questions.js'
import { loadSets, rowsBySet } from './support/reducedSets.js'
import { comparable } from './support/sameResult.js'
import { openDuckDb, run, type Warehouse } from './support/warehouse.js'
import { type WorkSet, workSet, workVocabulary } from './support/workSets.js'

const SETS = Number(process.env.SQL_SETS ?? 6)

let duckdb: Warehouse
beforeAll(async () => {
  // Nobody reads what a developer would be told of rows that no one has ever read before.
  vi.stubEnv('NODE_ENV', 'production')
  duckdb = await openDuckDb()
})
afterAll(() => duckdb.close())

/** The first days of weeks that end where the window does, as findings look back. */
const weeksBefore = (day: DateString) => Array.from({ length: 16 }, (_, i) => dayAfter(day, -7 * i))

/** Ways to bring days and posts together, beside the bounds of all windows. */
const ways: readonly ((bounds: readonly DateString[]) => Partial<ReduceOptions>)[] = [
  (bounds) => ({ cuts: bounds }),
  () => ({ posts: 'grouped', campaigns: 'grouped' }),
  (bounds) => ({ cuts: [...bounds, ...bounds.flatMap(weeksBefore)] }),
  (bounds) => ({ cuts: [...bounds, '2026-07-01', '2026-08-01', '2026-09-01'] }),
]

/** What the warehouse makes of a set in one of the ways, with the profile. */
async function reducedWork({ seed, rows, query }: WorkSet): Promise<readonly Row[]> {
  const { sources } = await loadSets(duckdb, [seed], workVocabulary, () => rows)
  const { elapsed, current, previous } = resolveWindow({ data: rows, ...query })
  const cuts = boundsOf([elapsed, current, previous].flatMap((one) => one ?? []))
  const options = { dialect: 'duckdb', sources, metrics: workVocabulary.metrics, brands: 'all' } as const
  const reduce = reduceQuery({ ...options, dates: 'all', ...ways[seed % ways.length]?.(cuts) })
  const profile = profileQuery(options)
  const found = [...rowsFrom(reduce, await run(duckdb, reduce)), ...witnessesFrom(profile, await run(duckdb, profile))]
  for (const { table } of sources) await duckdb.all(`DROP TABLE ${table}`)
  return rowsBySet(found).get(seed) ?? []
}

test(
  'what is found and checked is so in raw rows',
  async () => {
    const count = { found: 0, lost: 0, told: 0, untold: 0 }
    for (let seed = 0; seed < SETS; seed++) {
      const set = workSet(seed)
      const now = `${dayAfter(`${set.query.asOf}`)}T08:00:00Z`
      const asked = [set.rows, await reducedWork(set)].map((data) => ({
        findings: findings({ ...set.query, data }),
        control: control({ ...set.query, data }, { now }),
      }))
      for (const of of ['findings', 'control'] as const) {
        const [raw, ours] = asked.map((one) => comparable(one[of], differencesOfGroups, of))
        expect(laws[of]?.(raw as never, ours as never).slice(0, 3), `${of} of set ${seed}`).toEqual([])
      }
      const [raw, ours] = asked as [(typeof asked)[number], (typeof asked)[number]]
      count.found += ours.findings.said.length
      count.lost += raw.findings.said.length - ours.findings.said.length
      count.told += ours.control.checks.filter(({ state }) => state !== 'unknown').length
      count.untold += ours.control.checks.filter(({ state }) => state === 'unknown').length
    }
    // Each of them comes often, or nothing was looked at.
    expect(Math.min(...Object.values(count))).toBeGreaterThan(SETS / 2)
  },
  60_000 + 2_000 * SETS,
)
