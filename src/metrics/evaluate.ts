import { toDateString } from './calendar.js'
import { termsOf } from './calculate.js'
import { type MetricId, metrics, type UnitFor } from './catalogue/index.js'
import type { Expression } from './expression.js'
import { choose, waysOf } from './choose.js'
import { type FactId, facts } from './facts.js'
import type { Interval } from './interval.js'
import type { Base, Metric } from './metric.js'
import { type Evaluated, overPeriod } from './overPeriod.js'
import { overCells } from './overCells.js'
import { type Ledger, read } from './read.js'
import type { DayWindow, Measure } from './resolve.js'
import type { Between, Input, Reason, Result, ResultBase, Unit, Warning } from './result.js'
import type { DateString, Rows } from './row.js'
import { dayWindow, type PeriodInput, toPeriod } from './window.js'

export interface EvaluateOptions {
  /** The window; by default the extent of the data. */
  readonly period?: PeriodInput | undefined
  /** The last day that is known about; by default the last date of the data. Nothing reads the clock. */
  readonly asOf?: DateString | undefined
  /** Your own brand. Rows of other brands count only for share of voice. */
  readonly own?: string | undefined
  /** `'period'`: a metric that is summed over cells is evaluated once over the window instead. Another definition. */
  readonly over?: 'period' | undefined
  /** What growth is measured against, for metrics that have bases. Another definition. */
  readonly base?: Base | undefined
}

/**
 * What a metric is, for a window of facts: a value, or the reason why there is none. Data never throws, whatever it is.
 *
 * @param metric an id of the catalogue, a fact's id, or a definition of your own
 * @param rows one row or many, in any order
 * @throws for an unknown metric id, a base that the metric does not have, or a period that is no date
 * @example evaluate('netGrowthRate', { followersStart: 12000, followersGained: 940, followersLost: 436 }) // 0.042
 */
export function evaluate<M extends MetricId>(metric: M, rows: Rows, options?: EvaluateOptions): Result<UnitFor<M>>
export function evaluate<U extends Unit>(
  metric: Metric<string, Expression, U>,
  rows: Rows,
  options?: EvaluateOptions,
): Result<U>
export function evaluate(metric: MetricId | Metric, rows: Rows, options?: EvaluateOptions): Result
export function evaluate(metric: MetricId | Metric, rows: Rows, options: EvaluateOptions = {}): Result {
  const definition = metricOf(metric)
  const { period, asOf, own, over, base = 'start' } = options
  const ledger = read(rows, own)
  const asked = dayWindow(ledger, period, asOf)
  // Rows without dates are all of the window, which then is a name for them.
  const window = ledger.extent ? asked : null
  const brand = ownBrand(ledger, own)
  const scope = { ledger, brand: brand ?? '', window }
  const formula = formulaOf(definition, base)
  const resolveOver = definition.window === 'row' && over !== 'period' ? overCells : overPeriod
  const found = choose(waysOf(formula, (fact) => isReported(ledger, fact)).map((way) => resolveOver(way, scope)))
  const warnings = [...ledger.warnings, ...found.warnings, ...about(ledger, window, found, brand)]
  const sets = setsOf(formula, found)
  if (sets.length > 1) warnings.push({ code: 'mixed-sets', keys: sets })
  return result(definition, found, {
    window: asked && toPeriod(asked, asked),
    definition: [definition.id, base === 'start' ? '' : base, over ?? '', found.per ?? '', sets.join('|')]
      .filter(Boolean)
      .join(' '),
    warnings: distinct(warnings),
  })
}

/** The definition behind an id. */
export function metricOf(metric: MetricId | Metric): Metric {
  if (typeof metric === 'object' && metric !== null) return metric
  if (Object.hasOwn(metrics, metric)) return metrics[metric] as Metric
  throw new Error(
    `kpi-kit: there is no metric "${String(metric)}", so nothing can be computed. Use an id from \`metrics\`, the id of a ` +
      'fact, or a definition made with metric({ id, formula, unit, better }).',
  )
}

function formulaOf(definition: Metric, base: Base): Expression {
  const formula = base === 'start' ? definition.formula : definition.bases?.[base]
  if (formula === undefined) {
    throw new Error(
      `kpi-kit: "${definition.id}" has no base "${base}": only growth is measured against one. Leave \`base\` out.`,
    )
  }
  return formula
}

/** Rows without a brand are your own; where all rows have one and it is the same, it is yours. */
export const ownBrand = ({ brands }: Ledger, own?: string): string | null =>
  own !== undefined || brands.has('') || !brands.size ? '' : brands.size > 1 ? null : ([...brands.keys()][0] as string)

/** What the reader should know beside the formula's own warnings. */
function* about(ledger: Ledger, window: DayWindow | null, found: Evaluated, brand: string | null): Generator<Warning> {
  if (brand === null) yield { code: 'own-missing', keys: [...ledger.brands.keys()].sort() }
  if (window && ledger.undated) yield { code: 'undated' }
  for (const day of ledger.provisional) {
    if (window && day >= window.from && day <= window.to) yield { code: 'provisional', date: toDateString(day) }
  }
  for (const [fact, { day, reason }] of found.inputs) {
    const late = window && day !== undefined && (facts[fact].kind === 'opening' ? day > window.from : day < window.last)
    if (late && reason === null) yield { code: 'level-date', fact, date: toDateString(day) }
  }
}

/** What counts as an interaction, per channel that is in the number. */
function setsOf(formula: Expression, { channels }: Evaluated): string[] {
  if (!termsOf(formula).includes('interactions')) return []
  const sets = channels.map(({ account, posts }) => account.set || posts.set)
  return [...new Set(sets.filter(Boolean))].sort()
}

const isReported = ({ brands }: Ledger, fact: FactId): boolean =>
  [...brands.values()].some((channels) =>
    [...channels.values()].some(({ account, posts }) => account.reports.has(fact) || posts.reports.has(fact)),
  )

const distinct = (warnings: readonly Warning[]): Warning[] => {
  const seen = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]))
  return [...seen.values()]
}

function result(
  definition: Metric,
  found: Evaluated,
  dressed: Pick<ResultBase, 'window' | 'definition' | 'warnings'>,
): Result {
  const { id, unit, better, time } = definition
  const base = {
    metric: id,
    formula: found.formula,
    inputs: Object.fromEntries([...found.inputs].map(([fact, measure]) => [fact, toInput(measure)])),
    unit,
    better,
    time,
    ...dressed,
    ...(found.per && { per: found.per }),
    coverage: found.coverage,
    ...(unit === 'money' && found.currency && { currency: found.currency }),
  }
  return { ...say(found), ...base }
}

/** A value, or the reason why there is none, with the bounds worth telling. */
function say({
  low,
  high,
  reason,
}: Interval): { known: true; value: number } | { known: false; reason: Reason; between?: Between } {
  if (low === high && isFinite(low)) return { known: true, value: low }
  // That what cannot be negative is not negative is no news.
  const tells = isFinite(high) || (isFinite(low) && low > 0)
  const end = (value: number) => (isFinite(value) ? value : null)
  return { known: false, reason: reason ?? 'invalid', ...(tells && { between: [end(low), end(high)] }) }
}

/** A resolved fact as plain data. */
export const toInput = (measure: Measure): Input => ({
  ...say(measure),
  coverage: measure.coverage,
  ...(measure.day !== undefined && measure.reason === null && { date: toDateString(measure.day) }),
})
