import { type FactId, facts, isMoney } from '../metrics/model/facts.js'
import { PLACES } from './places.js'
import type { Step, Writer } from './query.js'
import { columnOf, isSamples } from './values.js'

/**
 * A column that readings are merged in: a fact, the currency of a fact that is money, what a post is. Of each
 * the least and the greatest are kept, since they differ exactly when rows contradict each other.
 */
export interface Merged {
  readonly name: string
  readonly type: 'number' | 'text'
  /** What a row says, as far as it counts. */
  readonly value: string
  /** The column that tells by being NULL that a row does not say it. */
  readonly saidBy: string
}

export const currencyOf = (fact: FactId): string => `${columnOf(fact)}_currency`
export const highOf = (name: string): string => `${name}_high`
export const invalidOf = (name: string): string => `${name}_invalid`

/** A day that is not over counts for nothing yet. */
export const IS_OVER = 'NOT (k_provisional = 1 AND COALESCE(k_from = k_to, 1 = 0))'

/** All columns that readings are merged in. */
export function mergedIn(writer: Writer): readonly Merged[] {
  const { facts: asked, sources } = writer
  const has = (key: 'currency' | 'format') => sources.some((source) => key in source)
  const text = (name: string, value: string, saidBy = name): Merged => ({ name, type: 'text', value, saidBy })
  return [
    ...asked.map((fact): Merged => {
      const name = columnOf(fact)
      const value = `CASE WHEN ${counts(writer, fact)} THEN ${name} END`
      return { name, type: isSamples(fact) ? 'text' : 'number', value, saidBy: name }
    }),
    // Of each fact its own: one may have been read again without the other.
    ...asked
      .filter((fact) => isMoney(fact) && has('currency'))
      .map((fact) => {
        const value = `CASE WHEN ${counts(writer, fact)} AND ${columnOf(fact)} IS NOT NULL THEN k_currency END`
        return text(currencyOf(fact), value, columnOf(fact))
      }),
    ...(has('format') ? [text('k_format', `CASE WHEN ${IS_OVER} THEN NULLIF(k_format, '') END`)] : []),
  ]
}

const counts = (writer: Writer, fact: FactId) => (isSamples(fact) ? IS_OVER : `${IS_OVER} AND ${isValid(writer, fact)}`)

/** Flows and money may be negative (retractions, losses); a stock, people or a duration may not. */
function isValid({ dialect }: Writer, fact: FactId): string {
  const x = columnOf(fact)
  const { kind } = facts[fact]
  return kind === 'flow' || kind === 'money' ? dialect.isFinite(x) : `(${dialect.isFinite(x)} AND ${x} >= 0)`
}

/** The facts of which a value may be none: what a list holds is looked at by whoever reads it. */
export const checkedIn = (all: readonly FactId[]): readonly FactId[] => all.filter((fact) => !isSamples(fact))

/** What cells are told apart by. A post is one thing whatever its date; of an account every span of days is. */
const CELL = [...PLACES, 'k_from', 'k_to', 'k_open', 'k_reading'].join(', ')

/** What is true of a cell as soon as it is of one of its rows, whenever that was read, and the dates that its rows give. */
const BESIDE = [
  'MAX(k_provisional) AS k_provisional',
  'MAX(k_sampled) AS k_sampled',
  'MIN(k_dates) AS k_dates',
  'MAX(k_dates_high) AS k_dates_high',
]

/**
 * From rows to cells: what rows of one place, date and kind say together. Of several readings the latest that says a fact counts,
 * beside whatever was read at no known time.
 */
export function mergeSteps(writer: Writer): Step[] {
  const merged = mergedIn(writer)
  const isTimed = writer.sources.some(({ observedAt }) => observedAt !== undefined)
  const read: Step = ['read_rows', readSelect(writer, merged)]
  if (!isTimed) return [read, ['cells', sameSelect(writer, merged, CELL, 'read_rows')]]
  return [
    read,
    ['readings', sameSelect(writer, merged, `${CELL}, k_at`, 'read_rows')],
    ['latest', latestSelect(writer, merged)],
    ['cells', cellsSelect(writer, merged)],
  ]
}

/** What of the rows counts: valid values, and nothing yet of a day that is not over. */
function readSelect(writer: Writer, merged: readonly Merged[]): string {
  const { isoDate } = writer.dialect
  const dates = `${isoDate('k_from')} || '/' || ${isoDate('k_to')}`
  const invalid = checkedIn(writer.facts).map((fact) => {
    const isInvalid = `${IS_OVER} AND NOT (${isValid(writer, fact)})`
    return `CASE WHEN ${isInvalid} THEN 1 ELSE 0 END AS ${invalidOf(columnOf(fact))}`
  })
  return `SELECT ${[
    ...PLACES,
    "CASE WHEN k_post = '' THEN k_from END AS k_from",
    "CASE WHEN k_post = '' THEN k_to END AS k_to",
    `CASE WHEN ${IS_OVER} THEN 0 ELSE 1 END AS k_open`,
    // Of a span that is read as it grows each reading is of other days, so none of them is merged.
    "CASE WHEN k_post = '' AND k_from < k_to THEN k_at END AS k_reading",
    'k_at',
    'k_provisional',
    'k_sampled',
    `${dates} AS k_dates`,
    `${dates} AS k_dates_high`,
    ...merged.map(({ name, value }) => `${value} AS ${name}`),
    ...invalid,
  ].join(',\n  ')}
FROM source_rows
WHERE k_post <> '' OR k_from IS NOT NULL`
}

/** What rows say at one time: a row for each cell, or for each of its readings. */
function sameSelect({ facts: asked }: Writer, merged: readonly Merged[], key: string, from: string): string {
  const columns = merged.flatMap(({ name, saidBy }) => {
    // Who says money and no currency says none, whatever an earlier reading said.
    const least =
      saidBy !== name
        ? `CASE WHEN MIN(${saidBy}) IS NOT NULL THEN COALESCE(MIN(NULLIF(${name}, '')), '') END`
        : `MIN(${name})`
    return [`${least} AS ${name}`, `MAX(${name}) AS ${highOf(name)}`]
  })
  const invalid = checkedIn(asked).map((fact) => {
    const name = invalidOf(columnOf(fact))
    return `MAX(${name}) AS ${name}`
  })
  return `SELECT ${[key, ...columns, ...invalid, ...BESIDE].join(',\n  ')}
FROM ${from}
GROUP BY ${key}`
}

/** Of each cell, column by column: what was read last, what was read at no known time, and when. */
function latestSelect({ dialect, facts: asked }: Writer, merged: readonly Merged[]): string {
  const when = (name: string) => `CASE WHEN ${name} IS NOT NULL THEN k_at END`
  const columns = merged.flatMap(({ name, type, saidBy }) => {
    const high = highOf(name)
    return [
      `${dialect.latest(name, when(saidBy), type)} AS ${name}_timed`,
      `${dialect.latest(high, when(saidBy), type)} AS ${high}_timed`,
      `MIN(CASE WHEN k_at IS NULL THEN ${name} END) AS ${name}_untimed`,
      `MAX(CASE WHEN k_at IS NULL THEN ${high} END) AS ${high}_untimed`,
    ]
  })
  const invalid = checkedIn(asked).flatMap((fact) => {
    const name = columnOf(fact)
    const isInvalid = `${invalidOf(name)} = 1`
    return [
      `MAX(${when(name)}) AS ${name}_at`,
      `MAX(CASE WHEN ${isInvalid} THEN k_at END) AS ${invalidOf(name)}_at`,
      `MAX(CASE WHEN ${isInvalid} AND k_at IS NULL THEN 1 ELSE 0 END) AS ${invalidOf(name)}_untimed`,
    ]
  })
  return `SELECT ${[CELL, ...columns, ...invalid, ...BESIDE].join(',\n  ')}
FROM readings
GROUP BY ${CELL}`
}

/** What was read at no known time contradicts whatever else is said. */
function cellsSelect({ facts: asked }: Writer, merged: readonly Merged[]): string {
  const farther = (name: string, sign: '<' | '>') => {
    const [timed, untimed] = [`${name}_timed`, `${name}_untimed`]
    return `CASE WHEN ${timed} IS NULL OR ${untimed} ${sign} ${timed} THEN ${untimed} ELSE ${timed} END AS ${name}`
  }
  const columns = merged.flatMap(({ name }) => [farther(name, '<'), farther(highOf(name), '>')])
  const invalid = checkedIn(asked).map((fact) => {
    const name = columnOf(fact)
    const [at, invalidAt] = [`${name}_at`, `${invalidOf(name)}_at`]
    // Of an invalid reading nothing is said where a later one is valid.
    const isLater = `(${invalidAt} IS NOT NULL AND (${at} IS NULL OR ${invalidAt} >= ${at}))`
    return `CASE WHEN ${invalidOf(name)}_untimed = 1 OR ${isLater} THEN 1 ELSE 0 END AS ${invalidOf(name)}`
  })
  const beside = ['k_provisional', 'k_sampled', 'k_dates', 'k_dates_high']
  return `SELECT ${[CELL, ...columns, ...invalid, ...beside].join(',\n  ')}
FROM latest`
}
