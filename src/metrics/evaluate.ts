import { has, isOperation, termsOf } from './calculate.js'
import { toDateString } from './calendar.js'
import { type MetricInput, metricOf, type UnitFor } from './catalogue/index.js'
import type { Spelt } from './catalogue/spelt.js'
import { choose, waysOf } from './choose.js'
import { once, scopeOf } from './derive.js'
import type { Expression, Operation } from './expression.js'
import { type FactId, facts } from './facts.js'
import type { Interval } from './interval.js'
import { type Channel, getOr, type Ledger } from './ledger.js'
import type { Measure } from './measure.js'
import type { Base, Metric } from './metric.js'
import { ofCells, overCells } from './overCells.js'
import { type Evaluated, overPeriod } from './overPeriod.js'
import { read } from './read.js'
import { type Between, betweenOf, type Input, type Reason, type Result, type Warning } from './result.js'
import type { DataQuery } from './query.js'
import type { Rows } from './row.js'
import { present } from './terms.js'
import { dayWindow, toPeriod } from './window.js'

export interface EvaluateOptions extends Pick<DataQuery, 'period' | 'asOf' | 'own' | 'channels'> {
  /** `'period'`: a metric that is summed over cells is evaluated once over the window instead. Another definition.
   * Of metrics that count days or posts it changes nothing. */
  readonly over?: 'period' | undefined
  /** What growth is measured against, for metrics that have bases. Another definition. */
  readonly base?: Base | undefined
}

/**
 * What a metric is, for a window of facts: a value, or the reason why there is none. Data never throws, whatever it is.
 *
 * @param metric an id of the catalogue, another name of it (`'ctr'`), a fact's id, or a definition of your own
 * @param rows one row or many, in any order
 * @throws for a name that is no metric, a base that the metric does not have, or a period that is no date
 * @example evaluate('netGrowthRate', { followersStart: 12000, followersGained: 940, followersLost: 436 }) // 0.042
 */
export function evaluate<const M extends MetricInput | (string & {})>(
  metric: Spelt<M>,
  rows: Rows,
  options: EvaluateOptions = {},
): Result<UnitFor<M>> {
  const definition = metricOf(metric as MetricInput)
  const { id, unit, better, time } = definition
  const { period, asOf, own, channels, base = 'start' } = options
  const ledger = read(rows, own)
  const { extent, undated, provisional } = ledger
  const asked = dayWindow(ledger, period, asOf)
  const brand = ownBrand(ledger, own)
  // Rows without dates are all of the window, which then is a name for them.
  const scope = scopeOf(ledger, brand ?? '', extent && asked, channels)
  const formula = formulaOf(definition, base)
  const over = has(formula, ofCells) ? undefined : options.over
  const resolveOver = definition.window === 'row' && !over ? overCells : overPeriod
  const work = () =>
    choose(
      waysOf(formula, (fact) => isReported(ledger, fact)).map((way) => resolveOver(way, scope)),
      present(scope).channels.filter((channel) => termsOf(formula).some((fact) => reports(channel, fact as FactId))),
    )
  // Value, comparison and pace of one widget ask the same of the same rows. A caller may make a formula anew every time.
  const found = isOperation(formula)
    ? getOr(
        once(scope, resolveOver, () => new WeakMap<Operation, Evaluated>()),
        formula,
        work,
      )
    : work()
  const { per, currency, coverage } = found

  const warnings: Warning[] = [...ledger.warnings, ...found.warnings]
  if (brand === null) warnings.push({ code: 'own-missing', keys: [...ledger.brands.keys()] })
  const inputs: Partial<Record<FactId, Input>> = {}
  for (const [fact, measure] of found.inputs) inputs[fact] = toInput(measure)
  const { window } = scope
  if (window) {
    if (undated) warnings.push({ code: 'undated' })
    for (const day of provisional)
      if (day >= window.from && day <= window.to) warnings.push({ code: 'provisional', date: toDateString(day) })
    for (const [fact, { day, reason }] of found.inputs)
      if (day !== undefined && !reason && (facts[fact].kind === 'opening' ? day > window.from : day < window.last))
        warnings.push({ code: 'level-date', fact, date: toDateString(day) })
  }
  const rest = definition.unrated && overPeriod(definition.unrated, scope)
  if (rest && !rest.reason && rest.low > 0) warnings.push({ code: 'unrated', values: [rest.low] })
  const sets = setsOf(formula, found)
  if (sets.length > 1) warnings.push({ code: 'mixed-sets', keys: sets })
  return Object.assign(say(found), {
    metric: id,
    formula: found.formula,
    inputs,
    unit,
    better,
    time,
    window: asked && toPeriod(asked, asked),
    definition: [id, base === 'start' ? '' : base, over, per, sets.join('|')].filter(Boolean).join(' '),
    coverage,
    warnings: distinct(warnings),
    ...(per && { per }),
    ...(unit === 'money' && currency && { currency }),
  }) as unknown as Result<UnitFor<M>>
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

/** What counts as an interaction, per channel that is in the number. */
function setsOf(formula: Expression, { used }: Evaluated): string[] {
  if (!termsOf(formula).includes('interactions')) return []
  const sets = used.flat().map(({ account, posts }) => account.set || posts.set)
  return [...new Set(sets)].filter(Boolean).sort()
}

const reports = ({ account, posts }: Channel, fact: FactId): boolean =>
  account.readings.has(fact) || posts.readings.has(fact)
const isReported = ({ brands }: Ledger, fact: FactId): boolean =>
  [...brands.values()].flat().some((channel) => reports(channel, fact))

const distinct = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.length < 2 ? warnings : [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()]

/** A value, or the reason why there is none, with the bounds worth telling. */
function say({
  low,
  high,
  reason,
}: Interval): { known: true; value: number } | { known: false; reason: Reason; between?: Between } {
  if (low === high && isFinite(low)) return { known: true, value: low }
  const unknown: { known: false; reason: Reason; between?: Between } = { known: false, reason: reason ?? 'invalid' }
  // That what cannot be negative is not negative is no news.
  if (isFinite(high) || (isFinite(low) && low > 0)) unknown.between = betweenOf(low, high)
  return unknown
}

/** A resolved fact as plain data. */
export const toInput = (measure: Measure): Input => {
  const { coverage, day, reason } = measure
  return Object.assign(say(measure), day === undefined || reason ? { coverage } : { coverage, date: toDateString(day) })
}
