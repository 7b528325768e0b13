import { calculate } from '../model/calculate.js'
import { idsAbove } from '../model/channels.js'
import { type Expression, isOperation, termsOf } from '../model/expression.js'
import { type FactId, facts, isMoney, type NumberFactId } from '../model/facts.js'
import { derivedSums, factTraits, partsOf } from '../model/factTraits.js'
import { type Interval, unknown } from '../model/interval.js'
import type { Metric } from '../model/metric.js'
import { rulesOf } from '../model/operations.js'
import type { Break } from '../model/query.js'
import type { Warning } from '../model/result.js'
import type { Channel, Scope } from '../store/ledger.js'
import { toDateString } from '../time/calendar.js'
import { spanOf } from '../time/window.js'
import { cellsIn } from './facts/resolveFact.js'
import { windowOf } from './facts/scope.js'
import type { Evaluated } from './formula/evaluated.js'
import { evaluateFormula } from './formula/evaluateFormula.js'
import { isOverall } from './formula/expected.js'

// What is odd about figures that are known: parts greater than wholes, costs below zero, counting that has changed.

/** Parts that are greater than the whole they are part of, among the facts of a formula. */
export function implausible({ inputs }: Evaluated, formula: Expression, scope: Scope): Warning[] {
  const terms = termsOf(formula)
  // What is worked out in each cell is no input; as a fact of the formula it has a value all the same.
  const valueOf = (fact: FactId) =>
    inputs.get(fact) ?? (terms.includes(fact) ? evaluateFormula(fact, 'period', scope) : undefined)
  return partsOf.flatMap(([parts, whole]): Warning[] => {
    if (!terms.includes(whole) || !parts.some((part) => terms.includes(part))) return []
    const [all, some] = [valueOf(whole), parts.flatMap((part) => valueOf(part) ?? [])]
    const least = some.reduce((sum, { low }) => sum + Math.max(0, low), 0)
    if (!all || !some.length || !isFinite(all.high) || !(least > all.high)) return []
    return [{ code: 'implausible', facts: [parts[0] as NumberFactId, whole], values: [least, all.high] }]
  })
}

/** A base below zero, or a cost: with these a ratio has no meaning, though it has a value. */
export function negative({ better }: Metric, formula: Expression, { inputs }: Evaluated): Warning[] {
  if (!isOperation(formula)) return []
  const within = formula.of.flatMap((part) => negative({ better } as Metric, part, { inputs } as Evaluated))
  if (formula.op !== 'ratio') return within
  const [above = 0, below = 0] = formula.of
  const isCost = better === 'lower' && hasMoney(above) && !hasMoney(below)
  return [
    ...within,
    ...[below, ...(isCost ? [above] : [])].flatMap((part): Warning[] => {
      const given = (term: Exclude<Expression, number>): Interval | undefined => {
        if (typeof term === 'string') return inputs.get(term)
        if (isOverall(term)) return calculate(term.of[0] as Expression, given)
        return typeof rulesOf(term).over === 'string' ? unknown('missing') : undefined
      }
      const { high, reason } = calculate(part, given)
      const [fact] = termsOf(part)
      return reason === null && high < 0 ? [{ code: 'negative', fact: fact as FactId, values: [high] }] : []
    }),
  ]
}

const hasMoney = (part: Expression): boolean => termsOf(part).some((fact) => isMoney(fact as FactId))

/** The facts of a formula, and those that they are worked out from. */
export function withSources(formula: Expression): ReadonlySet<FactId> {
  const all = new Set(termsOf(formula) as FactId[])
  for (const fact of all) {
    for (const [sum, parts] of derivedSums) if (sum === fact) for (const part of parts) all.add(part)
    const { levelEnd } = factTraits[fact] ?? {}
    if (levelEnd) all.add(levelEnd)
  }
  return all
}

/** The breaks that concern a formula and its channels. */
export function breaksFor(
  breaks: readonly Break[] | undefined,
  formula: Expression,
  used: readonly string[],
): ReadonlyArray<Break & { readonly day: number }> {
  if (!breaks?.length) return []
  const sources = withSources(formula)
  const channels = new Set(used.flatMap(idsAbove))
  return breaks.flatMap((one) => {
    const isOfFacts = one.facts.some((fact) => sources.has(fact))
    const isOfChannels = !one.channels || !used.length || one.channels.some((channel) => channels.has(channel))
    const day = isOfFacts && isOfChannels ? spanOf('breaks', one.date)?.from : undefined
    return day === undefined ? [] : [{ ...one, day }]
  })
}

/** Those of them that lie within the window: days before and after are not alike. */
export const brokenIn = (breaks: ReturnType<typeof breaksFor>, { window }: Scope): Warning[] =>
  breaks.filter(({ day }) => window && day > window.from && day <= window.to).map(breakWarning)

export const breakWarning = ({ day, note }: ReturnType<typeof breaksFor>[number]): Warning => ({
  code: 'break',
  date: toDateString(day),
  ...(note && { keys: [note] }),
})

/** Whether some of the rows that a value rests on were estimated by their source. */
export function isSampled({ used, formula }: Evaluated, scope: Scope): boolean {
  const hasSampled = ({ account, posts }: Channel) => account.sampled.size + posts.sampled.size > 0
  if (![scope.channels, ...used].some((some) => some.some(hasSampled))) return false
  const sources = withSources(formula)
  // What the whole site has one figure of is of no channel, wherever its rows stand.
  const isOfSite = [...sources].some((fact) => facts[fact].kind === 'context')
  return [...used.flat(), ...(isOfSite ? scope.channels : [])].some((channel) =>
    [channel.account, channel.posts].some(
      (book) =>
        book.sampled.size > 0 &&
        cellsIn(book, windowOf(scope, channel)).some((i) =>
          book.cells[i]?.segments.some(
            (segment) =>
              book.sampled.has(segment.i) &&
              [...sources].some((fact) => isFinite(book.bySegment.get(fact)?.values[segment.i] ?? Number.NaN)),
          ),
        ),
    ),
  )
}

/** The keys of a warning about the rows that concern a formula in its window. */
export function concerning({ code, keys = [] }: Warning, formula: Expression, scope: Scope): readonly string[] {
  if (code !== 'invalid' && code !== 'conflict' && code !== 'post-days') return keys
  const sources = withSources(formula)
  return keys.filter(
    (key) =>
      !Object.hasOwn(facts, key) ||
      (sources.has(key as FactId) && isBadIn(key as FactId, code === 'invalid' ? code : 'conflict', scope)),
  )
}

const isBadIn = (fact: FactId, code: 'invalid' | 'conflict', scope: Scope): boolean =>
  scope.channels.some((channel) =>
    [channel.account, channel.posts].some((book) => {
      const { bad, invalid } = book.bySegment.get(fact) ?? {}
      const isBad = (i: number) => (code === 'invalid' ? invalid?.has(i) : bad?.get(i) === code)
      return (
        bad?.size &&
        cellsIn(book, windowOf(scope, channel)).some((i) => book.cells[i]?.segments.some((segment) => isBad(segment.i)))
      )
    }),
  )
