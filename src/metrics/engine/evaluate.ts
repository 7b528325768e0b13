import { type MetricInput, metricOf, type UnitFor } from '../catalogue/metrics.js'
import type { Spelt } from '../catalogue/spelt.js'
import { type Expression, has, termsOf } from '../model/expression.js'
import type { ChannelsUsed, MissingChannel } from '../model/channels.js'
import { addsOverTime, type FactId, facts, type NumberFactId } from '../model/facts.js'
import { derivedSums, factTraits } from '../model/factTraits.js'
import { type Interval, unknown } from '../model/interval.js'
import { getOr } from '../model/memo.js'
import type { Base, Metric } from '../model/metric.js'
import { rulesOf } from '../model/operations.js'
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
import { scopeOf, withFacts } from './facts/scope.js'
import { breaksFor, brokenIn, concerning, implausible, isSampled, negative } from './doubts.js'
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
  const { period, asOf, own, channels, currency } = options
  const ledger = read(withZeros(rows, channels, asOf), own)
  const asked = dayWindow(ledger, period, asOf)
  const brand = ownBrand(ledger, own)
  // Rows without dates are all of the window, which then is a name for them.
  const scope = scopeOf(ledger, brand ?? '', ledger.extent && asked, channels, currency ?? undefined)
  return evaluateIn(definition, asked, scope, options) as Result<UnitFor<M>>
}

/** The same in a scope, of the days of `asked`. */
export function evaluateIn(
  definition: Metric,
  asked: DayWindow | null,
  given: Scope,
  { own, base = 'start', alongside, breaks, ...options }: EvaluateOptions,
): Result {
  const scope = alongside?.length ? withFacts(given, alongside) : given
  const { ledger } = scope
  const { id, unit, better, time } = definition
  const formula = formulaOf(definition, base)
  // What counts days or posts is counted in cells, whatever is asked.
  const over = has(formula, (part) => rulesOf(part).over === 'cells') ? undefined : options.over
  const found = evaluateFormula(formula, over ?? definition.window, scope)
  const { per, currency } = found
  const { lacking, ...of } = channelsOf(formula, found, scope)
  const meaningless = negative(definition, formula, found)
  const answered = answeredOf(found, scope)
  const coverage = answered ?? (lacking.length ? found.coverageWith(lacking) : found.coverage)
  const blended = found.warnings.some(({ code }) => code === 'blended') && 'blended'
  const sets = setsOf(formula, found)
  // Among other brands a share is another one.
  const brands = found.brands?.length ? `of ${found.brands.join('|')}` : ''
  const inputs: Partial<Record<FactId, Input>> = {}
  for (const [fact, input] of found.inputs) inputs[fact] = toInput(input)
  const warnings: Warning[] = [
    ...ledger.warnings.flatMap((warning): Warning[] => {
      const keys = concerning(warning, formula, scope)
      return keys.length ? [{ ...warning, keys }] : []
    }),
    ...found.warnings.filter(({ code }) => code !== 'straddling'),
    ...edgesOf(found),
    ...implausible(found),
    ...meaningless,
    ...(answered ? [{ code: 'answered' as const, values: [answered.known, answered.expected] }] : []),
    ...brokenIn(breaksFor(breaks, formula, of.used), scope),
    ...(isSampled(formula, found, scope) ? [{ code: 'sampled' as const }] : []),
    ...(ownBrand(ledger, own) === null ? [{ code: 'own-missing' as const, keys: [...ledger.brands.keys()] }] : []),
    ...dateWarnings(ledger, scope, found),
    ...unratedWarning(definition, scope),
    ...channelWarnings(of, found),
    ...(sets.length > 1 ? [{ code: 'mixed-sets' as const, keys: sets }] : []),
  ]
  return Object.assign(answerFrom(meaningless.length ? unknown('invalid') : found), {
    metric: id,
    formula: found.formula,
    inputs,
    unit,
    better,
    time,
    window: asked && toPeriod(asked, asked),
    definition:
      [id, base === 'start' ? '' : base, over, per, sets.join('|'), blended, brands].filter(Boolean).join(' ') +
      ofChannels(of.used),
    channels: of,
    coverage,
    ...(lacking.length && { coverageOfUsed: found.coverage }),
    warnings: distinct(warnings),
    ...(per && { per }),
    ...(unit === 'money' && currency && { currency }),
  }) as unknown as Result
}

/** The channels that are missing, those together that lack the same; and what the others lack. */
function channelWarnings({ missing }: ChannelsUsed, { coverage }: Evaluated): Warning[] {
  const byFacts = new Map<string, MissingChannel[]>()
  for (const one of missing) getOr(byFacts, one.facts.join(), () => []).push(one)
  const { known, expected } = coverage
  return [
    ...[...byFacts.values()].map(
      (some): Warning => ({
        code: 'channels-missing',
        keys: some.map(({ id, name = id }) => name),
        facts: some[0]?.facts ?? [],
      }),
    ),
    ...(missing.length && known > 0 && known < expected
      ? [{ code: 'days-missing' as const, values: [known, expected] }]
      : []),
  ]
}

/** What rests on other days than it seems to. */
function dateWarnings({ undated, provisional }: Ledger, { window }: Scope, { inputs }: Evaluated): Warning[] {
  if (!window) return []
  const warnings: Warning[] = undated ? [{ code: 'undated' }] : []
  for (const day of provisional)
    if (day >= window.from && day <= window.to) warnings.push({ code: 'provisional', date: toDateString(day) })
  for (const [fact, input] of inputs) {
    // Of several channels the day that is farthest from the edge.
    const off = (input.parts ?? [input]).flatMap((part) => (part.reason ? [] : (offDay(fact, part, window) ?? [])))
    const day = facts[fact].kind === 'opening' ? Math.max(...off) : Math.min(...off)
    if (off.length && !input.reason) warnings.push({ code: 'level-date', fact, date: toDateString(day) })
  }
  return warnings
}

/** The day on which a level was read, where that is not the edge of the window or of the channel's own life. */
function offDay(fact: FactId, { day, window: own }: ResolvedFact, whole: DayWindow): number | undefined {
  const { from, last } = own ?? whole
  if (day === undefined) return undefined
  return (facts[fact].kind === 'opening' ? day > from : day < last) ? day : undefined
}

/**
 * Of a mean of samples: of how many that could have been taken it is, where that is known and they are fewer. A quantile
 * counts the others itself, unless there is none at all.
 */
function answeredOf({ inputs, formula }: Evaluated, scope: Scope): Coverage | null {
  const [samples] = [...inputs].filter(([fact]) => facts[fact].kind === 'samples')
  const countedBy = samples && factTraits[samples[0]]?.countedBy
  if (!countedBy) return null
  const all = inputs.get(countedBy) ?? evaluateFormula(countedBy, 'period', scope)
  const { low, reason } = samples[1]
  if (all.reason !== null || reason !== null || !(low < all.low)) return null
  const isOfThose = has(formula, ({ op }) => op === 'mean')
  return isOfThose || !low ? { known: low, expected: all.low, unit: 'rows' } : null
}

/** Spans that straddle the edge: of a plain sum, what the whole is at least and at most. */
function edgesOf({ warnings, formula, low, reason }: Evaluated): Warning[] {
  const edges = warnings.filter(({ code }) => code === 'straddling')
  const beyond = edges.reduce((sum, { values: [value = 0] = [] }) => sum + Math.max(0, value), 0)
  const isSum = typeof formula === 'string' && addsOverTime(formula) && reason === null
  if (isSum && beyond > 0) return [{ code: 'straddling', fact: formula, values: [low, low + beyond] }]
  return edges.map(({ code, fact }): Warning => ({ code, ...(fact && { fact }) }))
}

function unratedWarning({ unrated }: Metric, scope: Scope): Warning[] {
  const share = unrated && evaluateFormula(unrated, 'period', scope)
  return share && !share.reason && share.low > 0 ? [{ code: 'unrated', values: [share.low] }] : []
}

function formulaOf(definition: Metric, base: Base): Expression {
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
  const sets = sums.flatMap(([fact]) =>
    used.flat().map(({ account, posts }) => account.sets.get(fact) || posts.sets.get(fact) || ''),
  )
  return [...new Set(sets)].filter(Boolean).sort()
}

/** Each warning once; what totals differ by, day for day, together. */
function distinct(warnings: readonly Warning[]): readonly Warning[] {
  if (warnings.length < 2) return warnings
  const found = new Map<string, Warning>()
  for (const warning of warnings) {
    const { code, fact, values = [] } = warning
    const isTotal = code === 'total-differs'
    const key = isTotal ? `${code} ${fact}` : JSON.stringify(warning)
    const same = isTotal ? found.get(key) : undefined
    found.set(key, same ? { ...same, values: values.map((value, i) => value + (same.values?.[i] ?? 0)) } : warning)
  }
  return [...found.values()]
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
