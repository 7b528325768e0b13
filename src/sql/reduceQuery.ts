import { isPeople } from '../metrics/model/facts.js'
import type { Span } from '../metrics/model/span.js'
import type { DateSpan } from '../metrics/model/row.js'
import { shown } from '../metrics/model/shown.js'
import { parseSpan, toDateString } from '../metrics/time/calendar.js'
import { cellFormulas, isArithmetic } from './cellFormulas.js'
import { needDayBefore } from './factsFor.js'
import { formulaColumn, type Grouping, groupSteps, mostOf } from './groupSteps.js'
import { checkedIn, highOf, invalidOf, mergedIn, mergeSteps } from './mergeSteps.js'
import { listed, type Named, PLACES } from './places.js'
import { type Query, type QueryOptions, queryOf, type Writer, writerFor } from './query.js'
import { rowsStep } from './rowsStep.js'
import { columnOf } from './values.js'

export interface ReduceOptions extends QueryOptions {
  /**
   * The days that are asked for, as `resolveWindow` names them: the current window, the one that it is compared with. Where a metric
   * needs the level on the day before, that day is read as well. All days have to be asked for by `'all'`.
   */
  readonly dates: readonly DateSpan[] | 'all'
  /**
   * `'grouped'`: posts of a day that know the same facts come as one row, which stands for them (`cells`). All numbers of the whole are
   * the same; single posts, and what posts are called, are not known any more. By default each comes by itself.
   */
  readonly posts?: 'each' | 'grouped' | undefined
  /** `'grouped'`: the same of campaigns of a day. */
  readonly campaigns?: 'each' | 'grouped' | undefined
}

/**
 * The query with which a warehouse reduces raw rows to few rows, from which the kit works out the very same results: of each day,
 * post, campaign and kind one row with the latest readings. What contradicts itself, or is invalid, stays visible to the kit.
 *
 * Values stand in the query as parameters only, names are refused where they are not safe in quotes, and each source reads no rows
 * but those of `brands`. It needs no connection: send `sql` and `params` with any client, and hand its records to `rowsFrom`.
 *
 * @throws for options that no query can be written for, with what to write instead
 * @example
 * const query = reduceQuery({ dialect: 'postgres', sources, metrics: ['er', 'netGrowthRate'], brands: [tenant], dates: [current, previous] })
 * const rows = rowsFrom(query, (await client.query(query.sql, query.params)).rows)
 */
export function reduceQuery(options: ReduceOptions): Query {
  const writer = writerFor(options, datesFor)
  const steps = [rowsStep(writer), ...mergeSteps(writer)]
  const grouping = groupingFor(options)
  if (!grouping.posts && !grouping.campaigns)
    return queryOf(writer, options, steps, `SELECT ${listed(columnsFor(writer))}\nFROM cells`)
  const { facts } = writer
  const formulas = grouping.posts ? grouping.formulas : []
  const itself = (name: string): Named => [name, name]
  const columns = [
    ...columnsFor(writer),
    itself('k_cells'),
    ...facts.filter(isPeople).map((fact) => itself(mostOf(fact))),
    ...formulas.map((_, i) => itself(formulaColumn(i))),
  ]
  return queryOf(
    writer,
    options,
    [...steps, ...groupSteps(writer, grouping)],
    `SELECT ${listed(columns)}\nFROM grouped`,
    formulas.map(({ key }) => key),
  )
}

/** Posts stay themselves where a metric works something out in each of them that a warehouse cannot. */
function groupingFor({ metrics, posts, campaigns }: ReduceOptions): Grouping {
  const formulas = cellFormulas(metrics)
  return { posts: posts === 'grouped' && formulas.every(isArithmetic), campaigns: campaigns === 'grouped', formulas }
}

/** The greatest value that rows say of something, where they say another one as well. */
const differing = (name: string): Named => {
  const high = highOf(name)
  return [`CASE WHEN ${name} <> ${high} THEN ${high} END`, high]
}

function columnsFor(writer: Writer): Named[] {
  const itself = (name: string): Named => [name, name]
  return [
    ...[...PLACES, 'k_open', 'k_reading', 'k_provisional', 'k_sampled'].map(itself),
    ...['k_dates', ...mergedIn(writer).map(({ name }) => name)].flatMap((name) => [itself(name), differing(name)]),
    ...checkedIn(writer.facts).map((fact) => itself(invalidOf(columnOf(fact)))),
  ]
}

function datesFor({ dates, metrics }: ReduceOptions): readonly DateSpan[] | null {
  if (dates === 'all') return null
  if (!Array.isArray(dates) || !dates.length)
    throw new Error(
      "kpi-kit: without `dates` the query would read whole tables. Write dates: [current, previous], or dates: 'all'.",
    )
  const more = needDayBefore(metrics) ? 1 : 0
  return dates.map((span: DateSpan) => {
    const days = spanOfDays(span)
    if (days) return { from: toDateString(days.from - more), to: toDateString(days.to) }
    throw new Error(
      `kpi-kit: \`dates\` has ${shown(span)}, which is no span of days. Write { from: '2026-10-01', to: '2026-10-31' }.`,
    )
  })
}

const DAY = /^\d{4}-\d\d-\d\d$/

const spanOfDays = (span: DateSpan | null): Span | null =>
  DAY.test(`${span?.from}`) && DAY.test(`${span?.to}`) ? parseSpan(span) : null
