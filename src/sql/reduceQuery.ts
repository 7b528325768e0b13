import { isPeople } from '../metrics/model/facts.js'
import type { Span } from '../metrics/model/span.js'
import { has } from '../metrics/model/expression.js'
import type { DateSpan, DateString } from '../metrics/model/row.js'
import { shown } from '../metrics/model/shown.js'
import { parseSpan, toDateString } from '../metrics/time/calendar.js'
import { bundleSteps } from './bundleSteps.js'
import { cellFormulas, isArithmetic } from './cellFormulas.js'
import { dayAfter } from './conditions.js'
import { formulasOf, needDayBefore } from './factsFor.js'
import { formulaColumn, type Grouping, groupSteps, mostOf } from './groupSteps.js'
import { checkedIn, highOf, invalidOf, mergedIn, mergeSteps } from './mergeSteps.js'
import { listed, type Named, PLACES } from './places.js'
import { type Query, type QueryOptions, queryOf, type Writer, writerFor } from './query.js'
import { refuseOther } from './refuseOther.js'
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
   * the same; single posts, and what posts are called, are not known any more: `findings` says nothing of posts and formats, checks of
   * posts are `unknown`, and a ranking has none of them. For these ask for rows of each post, which come by default.
   */
  readonly posts?: 'each' | 'grouped' | undefined
  /** `'grouped'`: the same of campaigns of a day. */
  readonly campaigns?: 'each' | 'grouped' | undefined
  /**
   * The bounds of all windows that will be asked for: the first day of each, and the day after its last, or after `asOf` where that
   * lies within. Days between two of them that know the same facts come as one row (`days`), with posts and campaigns grouped,
   * whatever `posts` and `campaigns` say. A window that begins or ends elsewhere cuts such rows and counts none of them, so each of
   * `dates` has to begin and end at cuts. A channel that comes or goes (`from`, `to`) has windows of its own, and `campaignEffect`
   * has one in each of the weeks before.
   *
   * Of single days and posts nothing is known, and nothing else is said than of raw rows: a point of a line by day is that of the raw
   * rows, not known, or says what it lacks; `findings` says what the windows say, and nothing of weeks, days, events and posts; a check
   * of `control` that looks at them is `unknown`, and posts of a cadence are counted as "at least". For these, and for `aggregate` by
   * day, ask for rows without cuts.
   *
   * Days come together that know the same for all channels of their brand. A share among brands is of the days that all of them
   * know, so where `metrics` have one (`shareOfVoice`) days come together that know the same for all brands. Without it such a share
   * is not known where some of the days that came together are not common to all.
   *
   * @example ['2026-09-01', '2026-10-01', '2026-11-01'] // September, October, both
   */
  readonly cuts?: readonly DateString[] | undefined
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
  const { formulas } = grouping
  const areBundled = grouping.cuts.length > 0
  const itself = (name: string): Named => [name, name]
  const columns = [
    ...columnsFor(writer),
    itself('k_cells'),
    ...(areBundled ? [itself('k_days')] : []),
    ...facts.filter(isPeople).map((fact) => itself(mostOf(fact))),
    ...formulas.map((_, i) => itself(formulaColumn(i))),
  ]
  return queryOf(
    writer,
    options,
    [...steps, ...groupSteps(writer, grouping), ...(areBundled ? bundleSteps(writer, grouping) : [])],
    `SELECT ${listed(columns)}\nFROM ${areBundled ? 'bundled' : 'grouped'}`,
    formulas.map(({ key }) => key),
  )
}

/** Posts stay themselves, and so do days, where a metric works something out in each of them that a warehouse cannot. */
function groupingFor(options: ReduceOptions): Grouping {
  const all = cellFormulas(options.metrics)
  const cuts = cutsFor(options)
  const isAsked = (key: 'posts' | 'campaigns') => {
    refuseOther(key, options[key], ['each', 'grouped'])
    return options[key] === 'grouped' || cuts.length > 0
  }
  const posts = isAsked('posts') && all.every(isArithmetic)
  return {
    posts,
    campaigns: isAsked('campaigns'),
    formulas: posts ? all : [],
    cuts: all.every(isArithmetic) ? cuts : [],
    amongBrands: options.metrics.flatMap(formulasOf).some((formula) => has(formula, ({ op }) => op === 'ofAll')),
  }
}

function cutsFor({ cuts = [], dates }: ReduceOptions): readonly DateString[] {
  const wrong = Array.isArray(cuts) ? cuts.find((cut) => !isDay(cut)) : cuts
  if (!Array.isArray(cuts) || wrong !== undefined)
    throw new Error(
      `kpi-kit: \`cuts\` has ${shown(wrong)}, which is not a day, so it is unclear where days are cut. Write cuts: ['2026-10-01', '2026-11-01'].`,
    )
  const sorted = [...new Set(cuts)].sort()
  if (dates === 'all' || !sorted.length) return sorted
  for (const { from, to } of dates)
    for (const [day, bound] of [
      [from, from],
      [to, dayAfter(to)],
    ] as const)
      if (!sorted.includes(bound))
        throw new Error(
          `kpi-kit: \`cuts\` has no ${shown(bound)}, so days would be lost to the window that ${day === from ? 'begins' : 'ends'} with ${shown(day)}. Name the first day of each window, and the day after its last.`,
        )
  return sorted
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
      `kpi-kit: \`dates\` has ${shown(span)}, which is not a span of days. Write { from: '2026-10-01', to: '2026-10-31' }.`,
    )
  })
}

const DAY = /^\d{4}-\d\d-\d\d$/

const isDay = (day: unknown): boolean => DAY.test(`${day}`) && parseSpan({ from: `${day}`, to: `${day}` }) !== null

const spanOfDays = (span: DateSpan | null): Span | null =>
  DAY.test(`${span?.from}`) && DAY.test(`${span?.to}`) ? parseSpan(span) : null
