import { refuseOptions } from '../model/refuseOptions.js'
import { type MetricInput, metricOf, type UnitFor } from '../catalogue/metrics.js'
import type { Spelt } from '../catalogue/spelt.js'
import type { ChannelsUsed } from '../model/channels.js'
import { type Expression, has, isOfCells, termsOf } from '../model/expression.js'
import type { NumberFactId } from '../model/facts.js'
import { derivedSums } from '../model/factTraits.js'
import { type Interval, unknown } from '../model/interval.js'
import type { Base, Metric } from '../model/metric.js'
import { getOr } from '../model/memo.js'
import type { DataQuery } from '../model/query.js'
import {
  type Between,
  betweenOf,
  type Coverage,
  type Input,
  ofChannels,
  type Reason,
  type Result,
  type Warning,
} from '../model/result.js'
import type { Rows } from '../model/row.js'
import type { DayWindow } from '../model/span.js'
import type { Ledger, Scope } from '../store/ledger.js'
import { read } from '../store/read.js'
import { withZeros } from '../store/withZeros.js'
import { toDateString } from '../time/calendar.js'
import { dayWindow, toPeriod } from '../time/window.js'
import type { ResolvedFact } from './facts/resolveFact.js'
import { once, scopeOf, withFacts } from './facts/scope.js'
import { breaksFor, brokenIn, negative } from './doubts.js'
import { aboutChannels, aboutFigures, aboutRows, answeredOf, distinct } from './warnings.js'
import { channelsOf } from './formula/channelsOf.js'
import type { Evaluated } from './formula/evaluated.js'
import { evaluateFormula } from './formula/evaluateFormula.js'

export interface EvaluateOptions
  extends Pick<DataQuery, 'period' | 'asOf' | 'own' | 'channels' | 'breaks' | 'currency'> {
  /** `'period'`: a metric that is summed over segments is evaluated once over the window instead. Another definition.
   * Of metrics that count days or posts it changes nothing. */
  readonly over?: 'period' | undefined
  /** What growth is measured against, for metrics that have bases. Another definition. */
  readonly base?: Base | undefined
  /** Facts that must be known together with those of the metric: only the channels and days that know all of them count, so
   * that several numbers rest on the same ones. */
  readonly alongside?: readonly NumberFactId[] | undefined
}

/**
 * What a metric is, for a window of facts: a value, or the reason why there is none. Data never throws, whatever it is.
 *
 * @param metric an id of the catalogue, another name of it (`'ctr'`), a fact's id, or a definition of your own
 * @param rows one row or many, in any order; an array is read once, so change its rows by making a new one
 * @throws for a name that is no metric, a base that the metric does not have, or a period that is no date
 * @example evaluate('netGrowthRate', { followersStart: 12000, followersGained: 940, followersLost: 436 }) // 0.042
 */
export function evaluate<const M extends MetricInput | (string & {})>(
  metric: Spelt<M>,
  rows: Rows,
  options: EvaluateOptions = {},
): Result<UnitFor<M>> {
  refuseOptions(options)
  const definition = metricOf(metric as MetricInput)
  const { period, asOf, own, channels, currency } = options
  const ledger = read(withZeros(rows, channels, asOf, own), own)
  const asked = dayWindow(ledger, period, asOf)
  const brand = ownBrand(ledger, own)
  // Rows without dates are all of the window, which then is a name for them.
  const scope = scopeOf(ledger, brand ?? '', ledger.extent && asked, channels, currency ?? undefined)
  return evaluateIn(definition, asked, scope, options) as Result<UnitFor<M>>
}

/** The same in a scope, of the days of `asked`. Value, comparison and pace of one widget ask the same of the same rows. */
export function evaluateIn(
  definition: Metric,
  asked: DayWindow | null,
  given: Scope,
  options: EvaluateOptions,
): Result {
  // What is no list of facts asks for none.
  const { alongside } = options
  const listed = Array.isArray(alongside) ? (alongside as readonly NumberFactId[]) : []
  // Two of a fact would be two that have to be known together.
  const beside = [...new Set(listed.filter((one) => typeof one === 'string'))]
  const scope = beside.length ? withFacts(given, beside) : given
  const work = () => resultIn(definition, asked, scope, options)
  // Breaks, and days that are asked of rows without dates, are no part of the scope.
  if (options.breaks?.length || (asked && !scope.window)) return work()
  const known = getOr(
    once(scope, evaluateIn, () => new WeakMap<Metric, Map<string, Result>>()),
    definition,
    () => new Map(),
  )
  // Each gets one of its own: who changes it changes no other's.
  return { ...getOr(known, `${options.base},${options.over},${options.own === undefined}`, work) }
}

function resultIn(
  definition: Metric,
  asked: DayWindow | null,
  scope: Scope,
  { own, base = 'start', breaks, ...options }: EvaluateOptions,
): Result {
  const { ledger } = scope
  const { id, unit, better, time } = definition
  const formula = formulaOf(definition, base)
  // What counts days or posts is counted in cells, whatever is asked.
  const over = has(formula, isOfCells) ? undefined : options.over
  const found = evaluateFormula(formula, over ?? definition.window, scope)
  const { per, currency } = found
  const { lacking, unmet, ...ours } = channelsOf(formula, found, scope)
  const of: ChannelsUsed = { ...ours, missing: [...ours.missing, ...(found.ofRivals ?? [])] }
  const meaningless = negative(definition, formula, found)
  const answered = answeredOf(found, scope)
  const coverage = answered ?? (of.missing.length ? found.coverageWith(lacking) : found.coverage)
  const sets = setsOf(formula, found)
  const isOwnUnclear = ownBrand(ledger, own) === null
  const warnings: Warning[] = [
    ...aboutRows(formula, scope),
    ...aboutFigures(definition, found, scope),
    ...meaningless,
    ...(answered ? [{ code: 'answered' as const, values: [answered.known, answered.expected] }] : []),
    ...brokenIn(breaksFor(breaks, formula, of.used), scope),
    ...(isOwnUnclear ? [{ code: 'own-missing' as const, keys: [...ledger.brands.keys()] }] : []),
    ...aboutChannels(of, found, unmet),
    ...(sets.length > 1 ? [{ code: 'mixed-sets' as const, keys: sets }] : []),
  ]
  const isInvalid = meaningless.length > 0 || isUnread(found, scope)
  return Object.assign(answerFrom(isInvalid ? unknown('invalid') : withNone(found, answered)), {
    metric: id,
    formula: found.formula,
    inputs: Object.fromEntries([...found.inputs].map(([fact, input]) => [fact, toInput(input)])),
    unit,
    better,
    time,
    window: asked && toPeriod(asked, asked),
    definition:
      definitionOf([id, base === 'start' ? '' : base, over, per, sets.join('|')], found) + ofChannels(of.used),
    channels: of,
    coverage,
    ...(of.missing.length && { coverageOfUsed: found.coverage }),
    warnings: distinct(warnings),
    ...(per && { per }),
    ...(unit === 'money' && currency && { currency }),
  }) as unknown as Result
}

/** None of those that could be answered is: that is known, and no lack of data. */
const withNone = (found: Interval, answered: Coverage | null): Interval =>
  answered && found.reason === 'no-data' ? unknown('missing') : found

/** A date that nobody can read is no lack of data, and neither is what is no row. */
const isUnread = ({ reason }: Evaluated, { ledger, brand }: Scope): boolean =>
  reason === 'no-data' &&
  (!ledger.brands.size || ledger.brands.has(brand)) &&
  ledger.warnings.some(({ code, keys }) => code === 'invalid' && keys?.some((key) => key === 'date' || key === 'row'))

/** What is measured: money that is blended and a share among other brands are another thing each. */
function definitionOf(parts: ReadonlyArray<string | undefined>, { warnings, brands }: Evaluated): string {
  const isBlended = warnings.some(({ code }) => code === 'blended')
  return [...parts, isBlended && 'blended', brands?.length && `of ${brands.join('|')}`].filter(Boolean).join(' ')
}

export function formulaOf(definition: Metric, base: Base): Expression {
  const formula = base === 'start' ? definition.formula : definition.bases?.[base]
  if (formula === undefined) {
    throw new Error(`kpi-kit: "${definition.id}" has no base "${base}": only growth has one. Leave \`base\` out.`)
  }
  return formula
}

/** Rows without a brand are your own; where all rows have one and it is the same, it is yours. */
export function ownBrand({ brands }: Ledger, own?: string): string | null {
  if (own !== undefined || brands.has('') || !brands.size) return ''
  return brands.size > 1 ? null : ([...brands.keys()][0] as string)
}

/** What counts as a fact that may be a sum of others (as an interaction, say), per channel that is in the number. */
function setsOf(formula: Expression, { used }: Evaluated): string[] {
  const facts = termsOf(formula)
  const sums = derivedSums.filter(([fact]) => facts.includes(fact))
  if (!sums.length) return []
  const sets = sums.flatMap(([fact]) =>
    used.flat().map(({ account, posts }) => account.sets.get(fact) || posts.sets.get(fact) || ''),
  )
  return [...new Set(sets)].filter(Boolean).sort()
}

type Answer = { known: true; value: number } | { known: false; reason: Reason; between?: Between }

/** A value, or the reason why there is none, with the bounds worth telling. */
function answerFrom({ low, high, reason }: Interval): Answer {
  if (low === high && isFinite(low)) return { known: true, value: low }
  const unknown: Answer = { known: false, reason: reason ?? 'invalid' }
  // A lower bound of 0 says nothing: amounts are never below it.
  if (isFinite(high) || (isFinite(low) && low > 0)) unknown.between = betweenOf(low, high)
  return unknown
}

/** A resolved fact as plain data. */
export const toInput = (fact: ResolvedFact): Input => {
  const { coverage, day, reason } = fact
  return Object.assign(
    answerFrom(fact),
    day === undefined || reason ? { coverage } : { coverage, date: toDateString(day) },
  )
}
