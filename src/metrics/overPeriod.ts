import { calculate, isOperation, replace, termsOf } from './calculate.js'
import { choose, isChoice } from './choose.js'
import { inChannel, measureFact, once, scopeOf } from './derive.js'
import type { Expression, Operation } from './expression.js'
import { type FactId, facts } from './facts.js'
import { add, exactly, type Interval, pick, unknown } from './interval.js'
import type { Channel, Scope } from './ledger.js'
import { quantileOf } from './quantile.js'
import type { Measure } from './resolve.js'
import type { Coverage, ResultBase, Warning } from './result.js'
import { adds, isLevel } from './slot.js'
import { combine, present, resolveTerms, weakest } from './terms.js'

/** An evaluated expression, before it is dressed as a result. */
export interface Evaluated extends Interval {
  readonly formula: Expression
  readonly inputs: ReadonlyMap<FactId, Measure>
  readonly coverage: Coverage
  readonly warnings: readonly Warning[]
  /** The channels that it rests on. */
  readonly channels: readonly Channel[]
  /** Of its money, where the rows say it. */
  readonly currency?: string
  readonly per?: NonNullable<ResultBase['per']>
}

/** Resolves each fact for the window, then evaluates the expression once. */
export function overPeriod(written: Expression, scope: Scope): Evaluated {
  const expression = replace(written, (part) => {
    const all = isOperation(part) && part.op === 'ofAll' && overBrands(part.of[0] as Expression, scope)
    return all && all.reason === null ? all.low : undefined
  })
  const terms = termsOf(expression, isChoice)
  if (isQuantile(expression) && present(scope).all.some(({ account }) => account.reports.has('messages')))
    terms.push('messages')
  const { measures, at, used, last, warnings, channels, apart } = resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) => (typeof term === 'string' ? measureFact(term, channel, scope) : wayOf(term, channel, scope))),
    adds: (term) => typeof term !== 'string' || (facts[term].kind !== 'overlapping' && (adds(term) || isLevel(term))),
    totalFirst: true,
  })
  const inputs = new Map<FactId, Measure>()
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, measures[i] as Measure))

  const formula = replace(expression, (part) => {
    if (!isChoice(part)) return undefined
    const i = terms.indexOf(part as Operation)
    const ways = (used[i] ?? []).map((channel) => at(channel, i) as Way)
    for (const fact of ways.flatMap((way) => [...way.inputs.keys()])) {
      const of = ways.flatMap((way) => way.inputs.get(fact) ?? [])
      if (!inputs.has(fact)) inputs.set(fact, combine(of, true, false, last))
    }
    // Where channels come to the number in different ways, what they add up to stands in the formula.
    const alike = new Set(ways.map((way) => JSON.stringify(way.formula))).size === 1
    const { low, reason } = measures[i] as Measure
    return alike || reason ? ways[0]?.formula : low
  })
  const currencies = [...new Set([...inputs].flatMap(([fact, input]) => currenciesOf(fact, input)))]
  // Money in two currencies is no amount.
  if (currencies.length > 1) {
    for (const [fact, input] of inputs) {
      if (facts[fact].kind === 'money') inputs.set(fact, { ...input, ...unknown('mixed-currency') })
    }
  }
  const value = calculate(expression, (part) => {
    if (typeof part === 'string') return inputs.get(part)
    const { op, of, p = 0.5 } = part
    return op === 'mean' || op === 'quantile'
      ? quantileOf(inputs.get(of[0] as FactId), op === 'mean' ? null : p, inputs.get('messages'), warnings)
      : measures[terms.indexOf(part)]
  })
  return {
    ...(apart ? unknown('missing') : pick(value)),
    ...(currencies.length === 1 && { currency: currencies[0] as string }),
    formula,
    inputs,
    coverage: weakest(measures),
    warnings,
    channels,
  }
}

type Way = Measure & Evaluated

/** The way to a number that one channel's facts allow. */
function wayOf(choice: Operation, channel: Channel, scope: Scope): Way {
  const own = inChannel(scope, channel)
  return once(own, JSON.stringify(choice), () => {
    const way = choose(choice.of.map((one) => overPeriod(one, own)))
    const absent = way.reason !== null && [...way.inputs.values()].some((input) => input.absent)
    return { ...way, blocks: null, absent }
  })
}

const isQuantile = (expression: Expression): boolean =>
  isOperation(expression) && (expression.op === 'quantile' || expression.of.some(isQuantile))

/** The currencies of a sum of money. */
const currenciesOf = (fact: FactId, { blocks }: Measure): string[] =>
  facts[fact].kind === 'money'
    ? (blocks ?? []).flatMap(({ slot }) =>
        slot.cells.flatMap(({ values, currency }) =>
          values[fact] === undefined || !currency ? [] : currency.split(','),
        ),
      )
    : []

/** The same expression for every brand, added up. */
const overBrands = (expression: Expression, { ledger, window }: Scope): Interval =>
  [...ledger.brands.keys()]
    .map((brand) => overPeriod(expression, scopeOf(ledger, brand, window)))
    .reduce<Interval>(add, exactly(0))
