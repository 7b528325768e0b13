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
import { once, scopeOf } from './derive.js'
import type { DayWindow, Ledger } from './ledger.js'
import { read } from './read.js'
import type { Measure } from './resolve.js'
import { type Between, betweenOf, type Input, type Reason, type Result, type Unit, type Warning } from './result.js'
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
  const scope = scopeOf(ledger, brand ?? '', window)
  const formula = formulaOf(definition, base)
  const resolveOver = definition.window === 'row' && over !== 'period' ? overCells : overPeriod
  // Value, comparison and pace of one widget ask the same of the same rows.
  const found = once(scope, JSON.stringify([formula, definition.window, over]), () =>
    choose(waysOf(formula, (fact) => isReported(ledger, fact)).map((way) => resolveOver(way, scope))),
  )
  const warnings = [...ledger.warnings, ...found.warnings, ...about(ledger, window, found, brand)]
  const sets = setsOf(formula, found)
  if (sets.length > 1) warnings.push({ code: 'mixed-sets', keys: sets })
  const { id, unit, better, time } = definition
  const { per, currency, coverage, inputs } = found
  return {
    ...say(found),
    metric: id,
    formula: found.formula,
    inputs: Object.fromEntries([...inputs].map(([fact, input]) => [fact, toInput(input)])),
    unit,
    better,
    time,
    window: asked && toPeriod(asked, asked),
    definition: [id, base === 'start' ? '' : base, over, per, sets.join('|')].filter(Boolean).join(' '),
    ...(per && { per }),
    coverage,
    warnings: distinct(warnings),
    ...(unit === 'money' && currency && { currency }),
  }
}

/** The definition behind an id. */
export function metricOf(metric: MetricId | Metric): Metric {
  if (typeof metric === 'object' && metric !== null) return metric
  if (Object.hasOwn(metrics, metric)) return metrics[metric] as Metric
  throw new Error(
    `kpi-kit: there is no metric "${String(metric)}", so nothing can be computed. Use an id from \`metrics\` or metric({ id, formula, unit, better }).`,
  )
}

function formulaOf(definition: Metric, base: Base): Expression {
  const formula = base === 'start' ? definition.formula : definition.bases?.[base]
  if (formula === undefined) {
    throw new Error(`kpi-kit: "${definition.id}" has no base "${base}": only growth has one. Leave \`base\` out.`)
  }
  return formula
}

/** Rows without a brand are your own; where all rows have one and it is the same, it is yours. */
export const ownBrand = ({ brands }: Ledger, own?: string): string | null =>
  own !== undefined || brands.has('') || !brands.size ? '' : brands.size > 1 ? null : ([...brands.keys()][0] as string)

/** What the reader should know beside the formula's own warnings. */
function about(ledger: Ledger, window: DayWindow | null, found: Evaluated, brand: string | null): Warning[] {
  const warnings: Warning[] = []
  if (brand === null) warnings.push({ code: 'own-missing', keys: [...ledger.brands.keys()] })
  if (!window) return warnings
  if (ledger.undated) warnings.push({ code: 'undated' })
  for (const day of ledger.provisional)
    if (day >= window.from && day <= window.to) warnings.push({ code: 'provisional', date: toDateString(day) })
  for (const [fact, { day, reason }] of found.inputs) {
    if (day === undefined || reason) continue
    if (facts[fact].kind === 'opening' ? day > window.from : day < window.last)
      warnings.push({ code: 'level-date', fact, date: toDateString(day) })
  }
  return warnings
}

/** What counts as an interaction, per channel that is in the number. */
function setsOf(formula: Expression, { channels }: Evaluated): string[] {
  if (!termsOf(formula).includes('interactions')) return []
  const sets = channels.map(({ account, posts }) => account.set || posts.set)
  return [...new Set(sets.filter(Boolean))].sort()
}

const isReported = ({ brands }: Ledger, fact: FactId): boolean =>
  [...brands.values()].flat().some(({ account, posts }) => account.reports.has(fact) || posts.reports.has(fact))

const distinct = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values(),
]

/** A value, or the reason why there is none, with the bounds worth telling. */
function say({
  low,
  high,
  reason,
}: Interval): { known: true; value: number } | { known: false; reason: Reason; between?: Between } {
  if (low === high && isFinite(low)) return { known: true, value: low }
  // That what cannot be negative is not negative is no news.
  const tells = isFinite(high) || (isFinite(low) && low > 0)
  return { known: false, reason: reason ?? 'invalid', ...(tells && { between: betweenOf(low, high) }) }
}

/** A resolved fact as plain data. */
export const toInput = (measure: Measure): Input => ({
  ...say(measure),
  coverage: measure.coverage,
  ...(measure.day !== undefined && measure.reason === null && { date: toDateString(measure.day) }),
})
