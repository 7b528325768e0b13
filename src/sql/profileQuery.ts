import { type FactId, isMoney } from '../metrics/model/facts.js'
import { getOr } from '../metrics/model/memo.js'
import type { Row } from '../metrics/model/row.js'
import { IS_OVER } from './mergeSteps.js'
import { listed, type Named, PLACES } from './places.js'
import { type Query, type QueryOptions, queryOf, type Writer, writerFor } from './query.js'
import { type Answer, dimensionsIn, type Get, isTrue, namesOf, readingIn, textIn } from './rowsFrom.js'
import { rowsStep } from './rowsStep.js'
import { columnOf } from './values.js'

/** The places of a channel: what its campaigns and posts are called does not matter here. */
const CHANNEL = PLACES.filter((place) => place !== 'k_campaign' && place !== 'k_post')

/**
 * The query for what the kit must know of channels beyond the days that are asked for: since when each has rows, when it was read
 * last, and since when it reports which facts. Without it a channel that fell silent is no channel at all, a fact that it stopped to
 * report is none of its business, and nobody can tell whether its data still comes in. It reads all days of `brands`, changes
 * seldom and is small: ask it once a day and keep the answer.
 *
 * @throws for options that no query can be written for
 * @example
 * const profile = profileQuery({ dialect: 'postgres', sources, metrics: ['er', 'netGrowthRate'], brands: [tenant] })
 * const witnesses = witnessesFrom(profile, (await client.query(profile.sql, profile.params)).rows)
 */
export function profileQuery(options: QueryOptions): Query {
  const writer = writerFor(options, () => null)
  const { dialect, facts } = writer
  const key = [...CHANNEL, "CASE WHEN k_post = '' THEN 0 ELSE 1 END"].join(', ')
  // Whether none of the channel's days is over yet.
  const isOpen = `MIN(CASE WHEN ${IS_OVER} THEN 0 ELSE 1 END)`
  const columns: Named[] = [
    ...CHANNEL.map((place): Named => [place, place]),
    ["CASE WHEN k_post = '' THEN 0 ELSE 1 END", 'k_posts'],
    [isOpen, 'k_open'],
    [
      dialect.isoDate(`CASE WHEN ${isOpen} = 1 THEN MIN(k_from) ELSE MIN(CASE WHEN ${IS_OVER} THEN k_from END) END`),
      'k_first',
    ],
    // Of a day that is not over as well: that it was read says that figures still come.
    ['MAX(k_at)', 'k_reading'],
    [currencyIn(writer), 'k_currency'],
    ...facts.map((fact): Named => {
      const name = columnOf(fact)
      const isSaid = `${IS_OVER} AND ${name} IS NOT NULL`
      // Of posts without a date it is not known since when.
      return [
        `COALESCE(${dialect.isoDate(`MIN(CASE WHEN ${isSaid} THEN k_from END)`)}, MAX(CASE WHEN ${isSaid} THEN '' END))`,
        name,
      ]
    }),
  ]
  const select = `SELECT ${listed(columns)}
FROM source_rows
WHERE k_post <> '' OR k_from IS NOT NULL
GROUP BY ${key}`
  return queryOf(writer, options, [rowsStep(writer)], select)
}

/** The one currency that all money is said in: of several nothing is in any, and so it is where some of it says none. */
function currencyIn({ dialect, facts }: Writer): string {
  const money = facts.filter(isMoney).map((fact) => `${columnOf(fact)} IS NOT NULL`)
  if (!money.length) return dialect.cast('NULL', 'text')
  const said = `CASE WHEN ${IS_OVER} AND (${money.join(' OR ')}) THEN UPPER(COALESCE(k_currency, '')) END`
  return `CASE WHEN MIN(${said}) = MAX(${said}) THEN MIN(${said}) END`
}

/**
 * The records of a profile as rows that add no figure and no day: of each channel since when it has rows, when it was read last, and
 * since when it reports what. They stand beside the rows of any window.
 *
 * @param query what the records were asked by
 * @example const data = [...rowsFrom(query, records), ...witnesses]
 */
export function witnessesFrom({ facts }: Pick<Query, 'facts'>, records: readonly Answer[]): Row[] {
  const nameOf = namesOf(records)
  return records.flatMap((record) => witnessesOf((name) => record[nameOf(name)], facts))
}

function witnessesOf(get: Get, facts: readonly FactId[]): Row[] {
  // Of posts in general, under a name that no post has: rows that only report are none.
  const place = { ...dimensionsIn(get), ...(isTrue(get('k_posts')) && { post: 'reports' }), ...readingIn(get) }
  const first = textIn(get('k_first'))
  if (isTrue(get('k_open'))) return [{ ...place, ...(first && { date: first }), provisional: true }]
  const currency = textIn(get('k_currency'))
  const byDay = new Map<string, FactId[]>([[first, []]])
  for (const fact of facts) {
    const since = get(columnOf(fact))
    if (since !== null && since !== undefined) getOr(byDay, textIn(since), () => []).push(fact)
  }
  return [...byDay].map(([date, reports]) => ({
    ...place,
    ...(date && { date }),
    ...(currency && { currency }),
    reports,
  }))
}
