import { type Expression, has, termsOf } from '../model/expression.js'
import { type ChannelsUsed, type MissingChannel, nameOfMissing } from '../model/channels.js'
import { addsOverTime, type FactId, facts } from '../model/facts.js'
import { factTraits } from '../model/factTraits.js'
import { getOr } from '../model/memo.js'
import type { Metric } from '../model/metric.js'
import type { Coverage, Warning } from '../model/result.js'
import type { DayWindow } from '../model/span.js'
import type { Scope } from '../store/ledger.js'
import { toDateString } from '../time/calendar.js'
import { concerning, implausible, isSampled } from './doubts.js'
import { factInChannel } from './facts/factInChannel.js'
import type { ResolvedFact } from './facts/resolveFact.js'
import { areDifferent } from './facts/together.js'
import { restrict } from './formula/commonDays.js'
import type { Evaluated } from './formula/evaluated.js'
import { evaluateFormula } from './formula/evaluateFormula.js'

// What the reader of a number should know, collected from its rows, figures and channels.

/** What is wrong with rows that concern a formula in its window. */
export const aboutRows = (formula: Expression, scope: Scope): Warning[] =>
  scope.ledger.warnings.flatMap((warning): Warning[] => {
    const keys = concerning(warning, formula, scope)
    return keys.length ? [{ ...warning, keys }] : []
  })

/** What the figures of a formula are, and are not. */
export const aboutFigures = (definition: Metric, found: Evaluated, scope: Scope): Warning[] => [
  ...found.warnings.filter(({ code }) => code !== 'straddling'),
  ...edgesOf(found, scope),
  ...implausible(found, definition.formula, scope),
  ...(isSampled(found, scope) ? [{ code: 'sampled' as const }] : []),
  ...dateWarnings(scope, found),
  ...unratedWarning(definition, scope),
]

/** The channels that are missing, those together that lack the same; and what the others lack. */
export function aboutChannels({ missing }: ChannelsUsed, { coverage }: Evaluated, unmet: readonly string[]): Warning[] {
  if (!missing.length) return []
  const byFacts = new Map<string, MissingChannel[]>()
  // Of figures that do not meet none is missing: that is said of them without naming one.
  const said = missing.map((one) => (!one.brand && unmet.includes(one.id) ? { ...one, facts: [] } : one))
  for (const one of said) getOr(byFacts, one.facts.join(), () => []).push(one)
  const { known, expected } = coverage
  return [
    ...[...byFacts.values()].map(
      (some): Warning => ({
        code: 'channels-missing',
        keys: some.map(nameOfMissing),
        facts: some[0]?.facts ?? [],
      }),
    ),
    ...(known > 0 && known < expected ? [{ code: 'days-missing' as const, values: [known, expected] }] : []),
  ]
}

/** What rests on other days than it seems to. */
function dateWarnings({ ledger, window }: Scope, { inputs }: Evaluated): Warning[] {
  if (!window) return []
  const { undated, provisional } = ledger
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
 * Of a mean of samples: of how many that could have been taken it is, where that is known and they are fewer. Channel by
 * channel, on the days of which it is known: who answers more elsewhere has answered no more here. A quantile counts the
 * others itself, unless there is none at all.
 */
export function answeredOf({ inputs, formula }: Evaluated, scope: Scope): Coverage | null {
  const [fact] = [...inputs.keys()].filter((one) => factTraits[one]?.countedBy)
  const { countedBy, takenOf = fact } = (fact && factTraits[fact]) ?? {}
  if (!countedBy || !takenOf) return null
  let [known, expected] = [0, 0]
  for (const channel of evaluateFormula(countedBy, 'period', scope).used.flat()) {
    const [taken, all] = [factInChannel(takenOf, channel, scope), factInChannel(countedBy, channel, scope)]
    if (taken.absent || all.reason !== null) continue
    const common = new Map<ResolvedFact, ResolvedFact>()
    const isMet = restrict([taken, all], scope.window?.last ?? Infinity, false, common)
    const { low, reason } = common.get(taken) ?? taken
    known += isMet && reason === null ? Math.min(low, all.low) : 0
    expected += all.low
  }
  if (known >= expected) return null
  const isOfThose = takenOf !== fact || has(formula, ({ op }) => op === 'mean')
  return isOfThose || !known ? { known, expected, unit: 'rows' } : null
}

/** Spans that straddle the edge: of a plain sum, what the whole is at least and at most. Those of facts that only have to be known
 * alongside are none of it. */
function edgesOf({ warnings, formula, low, reason }: Evaluated, { alongside = [] }: Scope): Warning[] {
  if (!warnings.length) return []
  const own = termsOf(formula)
  const isOwn = ({ fact }: Warning) => !fact || own.includes(fact) || !alongside.includes(fact)
  const edges = warnings.filter((warning) => warning.code === 'straddling' && isOwn(warning))
  const beyond = edges.reduce((sum, { values: [value = 0] = [] }) => sum + Math.max(0, value), 0)
  const isSum = typeof formula === 'string' && addsOverTime(formula) && reason === null
  if (isSum && beyond > 0) return [{ code: 'straddling', fact: formula, values: [low, low + beyond] }]
  return edges.map(({ code, fact }): Warning => ({ code, ...(fact && { fact }) }))
}

/** Of mentions those without a rating are left out; more ratings than mentions cannot be. */
function unratedWarning({ unrated }: Metric, scope: Scope): Warning[] {
  const share = unrated && evaluateFormula(unrated, 'period', scope)
  if (!unrated || !share || share.reason) return []
  if (share.low > 0) return [{ code: 'unrated', values: [share.low] }]
  const [whole = 'mentions', part = 'positiveMentions'] = termsOf(unrated) as FactId[]
  const all = share.inputs.get(whole)?.low ?? Number.NaN
  return share.low < 0 ? [{ code: 'implausible', facts: [part, whole], values: [all * (1 - share.low), all] }] : []
}

/**
 * Each warning once; what totals differ by, day for day, together: where that is nothing in all, nothing is told. A figure that no
 * number can hold is not told.
 */
export function distinct(warnings: readonly Warning[]): readonly Warning[] {
  if (!warnings.length) return warnings
  const found = new Map<string, Warning>()
  for (const warning of warnings) {
    const { code, fact, values = [] } = warning
    const isTotal = code === 'total-differs'
    const key = isTotal ? `${code} ${fact}` : JSON.stringify(warning)
    const same = isTotal ? found.get(key) : undefined
    found.set(key, same ? { ...same, values: values.map((value, i) => value + (same.values?.[i] ?? 0)) } : warning)
  }
  return [...found.values()].flatMap((warning) => {
    const { values, ...rest } = warning
    if (!values) return warning
    if (!values.every((value) => isFinite(value))) return rest
    const [used = 0, other = used] = values
    return warning.code === 'total-differs' && !areDifferent(used, other) ? [] : warning
  })
}
