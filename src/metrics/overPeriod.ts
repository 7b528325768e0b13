import { calculate, has, replace, termsOf } from './calculate.js'
import { choose, isChoice } from './choose.js'
import { adds, isLevel } from './column.js'
import { inChannel, measureFact, scopeOf } from './derive.js'
import type { Expression, Operation } from './expression.js'
import { type FactId, facts, type SamplesId } from './facts.js'
import { add, exactly, type Interval, unknown } from './interval.js'
import type { Channel, Scope } from './ledger.js'
import type { Measure } from './measure.js'
import { quantileOf } from './quantile.js'
import { type Coverage, isPartial, type Reason, type ResultBase, type Warning } from './result.js'
import { combine, present, resolveTerms, weakest } from './terms.js'

/** An evaluated expression, before it is dressed as a result. */
export interface Evaluated extends Interval {
  readonly formula: Expression
  readonly inputs: ReadonlyMap<FactId, Measure>
  readonly coverage: Coverage
  readonly warnings: readonly Warning[]
  /** The channels that it rests on, by term. */
  readonly used: readonly (readonly Channel[])[]
  /** Of its money, where the rows say it. */
  readonly currency?: string | undefined
  readonly per?: NonNullable<ResultBase['per']>
}

/** Resolves each fact for the window, then evaluates the expression once. */
export function overPeriod(expression: Expression, scope: Scope): Evaluated {
  const others = new Map<Expression, Interval & { coverage: Coverage }>()
  const terms = termsOf(expression, (part) => {
    if (part.op === 'ofAll') others.set(part, overBrands(part.of[0] as Expression, scope))
    return isChoice(part) || part.op === 'ofAll'
  }).filter((term) => !others.has(term))
  if (
    has(expression, ({ op }) => op === 'quantile') &&
    present(scope).all.some(({ account }) => account.readings.has('messages'))
  )
    terms.push('messages')
  const { measures, at, used, last, warnings, apart } = resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) => (typeof term === 'string' ? measureFact(term, channel, scope) : wayOf(term, channel, scope))),
    adds: (term) => typeof term !== 'string' || (facts[term].kind !== 'overlapping' && (adds(term) || isLevel(term))),
    totalFirst: true,
  })
  const inputs = new Map<FactId, Measure>()
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, measures[i] as Measure))

  const formula = replace(expression, (part) => {
    const all = others.get(part)
    if (all) return all.reason ? part : all.low
    if (!isChoice(part)) return undefined
    const i = terms.indexOf(part as Operation)
    const ways = (used[i] as readonly Channel[]).map((channel) => at(channel, i) as Way)
    for (const fact of ways.flatMap((way) => [...way.inputs.keys()])) {
      const of = ways.flatMap((way) => way.inputs.get(fact) ?? [])
      if (!inputs.has(fact)) inputs.set(fact, combine(of, true, false, last))
    }
    // Where channels come to the number in different ways, what they add up to stands in the formula.
    const [first] = ways
    const alike = ways.every((way) => way === first || JSON.stringify(way.formula) === JSON.stringify(first?.formula))
    const { low, reason } = measures[i] as Measure
    return alike || reason ? first?.formula : low
  })
  const currencies = new Set<string>()
  for (const input of inputs.values())
    for (const part of input.parts ?? [input])
      for (const currency of part.currencies ?? []) for (const one of currency.split(',')) currencies.add(one)
  // Money in two currencies is no amount.
  if (currencies.size > 1)
    for (const [fact, input] of inputs)
      if (facts[fact].kind === 'money') inputs.set(fact, { ...input, ...unknown('mixed-currency') })
  const value = calculate(expression, (part) => {
    if (typeof part === 'string') return inputs.get(part)
    const { op, of, p } = part
    // The brands do not all say it.
    if (op === 'ofAll') return others.get(part)?.reason ? unknown('missing') : others.get(part)
    return op === 'mean' || op === 'quantile'
      ? quantileOf(of[0] as SamplesId, p ?? null, inputs, warnings)
      : measures[terms.indexOf(part)]
  })
  const coverage = weakest([...measures, ...others.values()])
  const { low, high, reason } = apart ? unknown(reasonOf(measures)) : value
  return {
    low,
    high,
    reason,
    formula,
    inputs,
    coverage: apart ? { ...coverage, known: 0 } : coverage,
    warnings,
    used,
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  }
}

type Way = Measure & Evaluated

/** The way to a number that one channel's facts allow. */
function wayOf(choice: Operation, channel: Channel, scope: Scope): Way {
  const own = inChannel(scope, channel)
  const way = choose(choice.of.map((one) => overPeriod(one, own)))
  return { ...way, absent: way.reason !== null && [...way.inputs.values()].some(({ absent }) => absent) }
}

/** Why there is no value: that a fact is missing says less than any other reason. */
const reasonOf = (measures: readonly Measure[]): Reason =>
  measures.find(({ reason }) => reason && reason !== 'missing')?.reason ?? 'missing'

/** The same expression for every brand, added up: known where all of them know all of the window. */
function overBrands(expression: Expression, { ledger, window, only }: Scope): Interval & { coverage: Coverage } {
  const found = [...ledger.brands.keys()].map((brand) => overPeriod(expression, scopeOf(ledger, brand, window, only)))
  const coverage = weakest(found)
  if (!found.length) return { ...unknown('no-data'), coverage }
  return { ...(isPartial({ coverage }) ? unknown('missing') : found.reduce<Interval>(add, exactly(0))), coverage }
}
