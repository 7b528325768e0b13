import { calculate } from '../../model/calculate.js'
import { type Expression, isOperation, type Operation, replace, termsOf } from '../../model/expression.js'
import { addsOverTime, type FactId, facts, isLevel, type SamplesId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { unknown } from '../../model/interval.js'
import { rulesOf } from '../../model/operations.js'
import type { Reason } from '../../model/result.js'
import type { Channel, Scope } from '../../store/ledger.js'
import { factInChannel } from '../facts/factInChannel.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { inChannel } from '../facts/scope.js'
import { pickAlternative, type Way } from './alternatives.js'
import { combine, weakest } from './combine.js'
import { onDays } from './commonDays.js'
import type { Evaluated } from './evaluated.js'
import { isOfBrands, overBrands } from './overBrands.js'
import { present } from './present.js'
import { quantileOf } from './quantileOf.js'
import { type ResolvedTerms, resolveTerms } from './resolveTerms.js'

type Term = Exclude<Expression, number>

/** Resolves each fact for the window, then evaluates the formula once. */
export function overPeriod(way: Way, over: Scope): Evaluated {
  const isChoice = (part: Operation) => way.choices.has(part)
  const parts: Term[] = termsOf(way.formula, (part) => isChoice(part) || isOfBrands(part))
  const own = parts.filter((part) => !isOfBrands(part))
  const evaluateIn = (formula: Expression, of: Scope) => overPeriod({ ...way, formula }, of)
  const voices = own.length < parts.length ? overBrands(parts, over, evaluateIn) : null
  const scope = voices?.own ?? over
  const terms = [...new Set([...own, ...countsOf(way.formula, scope), ...(scope.alongside ?? [])])]
  const found = resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) =>
        typeof term === 'string'
          ? onDays(factInChannel(term, channel, scope), scope)
          : choiceOf(way.choices.get(term) ?? [], channel, scope),
      ),
    adds: (term) => typeof term !== 'string' || addsOverChannels(term),
    totalFirst: true,
  })
  const { resolved, unmatched, used, warnings } = found
  const inputs = new Map<FactId, ResolvedFact>()
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, resolved[i] as ResolvedFact))

  const formula = replace(way.formula, (part) => {
    const all = isOfBrands(part) && voices?.of(part)
    if (all) return all.reason ? part : all.low
    return isOperation(part) && isChoice(part) ? chosenFormula(terms.indexOf(part), found, inputs) : undefined
  })
  const currencies = currenciesOf(inputs)
  // Money in two currencies is no amount.
  if (currencies.size > 1)
    for (const [fact, input] of inputs)
      if (facts[fact].kind === 'money') inputs.set(fact, { ...input, ...unknown('mixed-currency') })
  const value = calculate(way.formula, (part) => {
    if (typeof part === 'string') return inputs.get(part)
    const ofBrands = voices?.of(part)
    if (ofBrands) return ofBrands
    if (rulesOf(part).over === 'samples') return quantileOf(part.of[0] as SamplesId, part.p ?? null, inputs, warnings)
    return resolved[terms.indexOf(part)]
  })
  const isAlongside = (i: number) => !own.includes(terms[i] as Term) && scope.alongside?.includes(terms[i] as FactId)
  const coverage = weakest([...resolved.filter((_, i) => !isAlongside(i)), ...(voices?.coverages ?? [])])
  const { low, high, reason } = unmatched ? unknown(reasonOf(resolved)) : value
  return {
    low,
    high,
    reason,
    formula,
    inputs,
    coverage: unmatched ? { ...coverage, known: 0 } : coverage,
    warnings: voices ? [...warnings, ...voices.warnings] : warnings,
    used,
    brands: voices?.brands,
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  }
}

/** Of quantiles: how many samples there could be, where some channel says it. */
function countsOf(formula: Expression, scope: Scope): readonly FactId[] {
  if (!isOperation(formula)) return []
  if (formula.op !== 'quantile') return formula.of.flatMap((part) => countsOf(part, scope))
  const { countedBy } = factTraits[formula.of[0] as SamplesId] ?? {}
  return countedBy && present(scope).all.some(({ account }) => account.bySegment.has(countedBy)) ? [countedBy] : []
}

const addsOverChannels = (fact: FactId): boolean =>
  facts[fact].kind !== 'overlapping' && (addsOverTime(fact) || isLevel(fact))

type Choice = ResolvedFact & Evaluated

/** The way to a number that one channel's facts allow. */
function choiceOf(alternatives: readonly Expression[], channel: Channel, scope: Scope): Choice {
  const own = inChannel(scope, channel)
  const way = pickAlternative(alternatives.map((one) => overPeriod(plainWay(one), own)))
  return { ...way, absent: way.reason !== null && [...way.inputs.values()].some(({ absent }) => absent) }
}

const NO_CHOICES: Way['choices'] = new Map()

/** A formula that leaves nothing to choose. */
export const plainWay = (formula: Expression): Way => ({ formula, choices: NO_CHOICES })

/**
 * What stands in the formula for a choice, of which the facts become inputs too. Where channels come to the number in
 * different ways, it is what they add up to.
 */
function chosenFormula(
  term: number,
  { used, termOf, resolved, last }: ResolvedTerms,
  inputs: Map<FactId, ResolvedFact>,
): Expression | undefined {
  const ways = (used[term] ?? []).map((channel) => termOf(channel, term) as Choice)
  for (const fact of ways.flatMap((way) => [...way.inputs.keys()])) {
    const of = ways.flatMap((way) => way.inputs.get(fact) ?? [])
    if (!inputs.has(fact)) inputs.set(fact, combine(of, true, false, last))
  }
  const [first] = ways
  const isAlike = ways.every((way) => way === first || JSON.stringify(way.formula) === JSON.stringify(first?.formula))
  const { low, reason } = resolved[term] as ResolvedFact
  return isAlike || reason ? first?.formula : low
}

function currenciesOf(inputs: ReadonlyMap<FactId, ResolvedFact>): ReadonlySet<string> {
  const currencies = new Set<string>()
  for (const input of inputs.values())
    for (const part of input.parts ?? [input])
      for (const currency of part.currencies ?? []) for (const one of currency.split(',')) currencies.add(one)
  return currencies
}

/**
 * Why there is no value: that a fact is reported by nobody says more than any other reason, and that it is missing here and
 * there says less.
 */
function reasonOf(resolved: readonly ResolvedFact[]): Reason {
  if (resolved.some(({ absent }) => absent)) return 'missing'
  return resolved.find(({ reason }) => reason && reason !== 'missing')?.reason ?? 'missing'
}
