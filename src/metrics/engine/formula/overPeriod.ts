import { calculate } from '../../model/calculate.js'
import { type Expression, isOperation, type Operation, replace, termsOf } from '../../model/expression.js'
import { addsOverTime, type FactId, facts, isLevel, type SamplesId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { exactly, unknown } from '../../model/interval.js'
import { getOr } from '../../model/memo.js'
import { rulesOf } from '../../model/operations.js'
import type { Coverage, Reason } from '../../model/result.js'
import type { Channel, Scope } from '../../store/ledger.js'
import { factInChannel } from '../facts/factInChannel.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { declaredLife, inChannel, once } from '../facts/scope.js'
import { pickAlternative, type Way } from './alternatives.js'
import { combine } from './combine.js'
import { onDays } from './commonDays.js'
import { type Part, weakest } from './coverage.js'
import type { Evaluated } from './evaluated.js'
import { isOverall } from './expected.js'
import { isOfBrands, overBrands } from './overBrands.js'
import { present } from './present.js'
import { quantileOf } from './quantileOf.js'
import { type ResolvedTerms, resolveTerms } from './resolveTerms.js'

type Term = Exclude<Expression, number>

/** Resolves each fact for the window, then evaluates the formula once. */
export function overPeriod(way: Way, over: Scope): Evaluated {
  const isChoice = (part: Operation) => way.choices.has(part)
  const isApart = (part: Expression) => isOfBrands(part) || isOverall(part)
  const parts: Term[] = termsOf(way.formula, (part) => isChoice(part) || isApart(part))
  const own = parts.filter((part) => !isApart(part))
  const evaluateIn = (formula: Expression, of: Scope) => overPeriod({ ...way, formula }, of)
  const voices = parts.some(isOfBrands)
    ? overBrands(
        parts.filter((part) => !isOverall(part)),
        over,
        evaluateIn,
      )
    : null
  const overall = new Map(
    parts.filter(isOverall).map((part) => [part as Expression, evaluateIn(part.of[0] as Expression, over)]),
  )
  const scope = voices?.own ?? over
  const terms = [...new Set([...own, ...countsOf(way.formula, scope), ...(scope.alongside ?? [])])]
  const found = resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) =>
        typeof term === 'string'
          ? onDays(levelOfLife(factInChannel(term, channel, scope), channel, scope), scope)
          : choiceOf(way.choices.get(term) ?? [], channel, scope),
      ),
    adds: (term) => typeof term !== 'string' || addsOverChannels(term),
    totalFirst: true,
  })
  const { resolved, unmatched, warnings } = found
  const apart = [...overall.values()]
  const inputs = new Map<FactId, ResolvedFact>(apart.flatMap((one) => [...one.inputs]))
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, resolved[i] as ResolvedFact))

  const chosen = replace(way.formula, (part) => {
    if (isApart(part)) return part
    return isOperation(part) && isChoice(part) ? chosenFormula(terms.indexOf(part), found, inputs, scope) : undefined
  })
  const currencies = currenciesOf(inputs, scope)
  // Money in two currencies is no amount.
  if (currencies.size > 1) {
    for (const [fact, input] of inputs) if (isMoney(fact)) inputs.set(fact, { ...input, ...unknown('mixed-currency') })
    for (const [part, one] of overall)
      if (termsOf(part).some(isMoney)) overall.set(part, { ...one, ...unknown('mixed-currency') })
  }
  const formula = replace(chosen, (part) => {
    const all = overall.get(part) ?? (isOfBrands(part) && voices?.of(part))
    if (all) return all.reason ? part : all.low
    return undefined
  })
  const value = calculate(way.formula, (part) => {
    if (typeof part === 'string') return inputs.get(part)
    const all = overall.get(part) ?? voices?.of(part)
    if (all) return all
    if (rulesOf(part).over === 'samples') return quantileOf(part.of[0] as SamplesId, part.p ?? null, inputs, warnings)
    return resolved[terms.indexOf(part)]
  })
  const counts = (i: number) => own.includes(terms[i] as Term) || !scope.alongside?.includes(terms[i] as FactId)
  const coverageOf = (missing: readonly Channel[], ofBrands: readonly { readonly coverage: Coverage }[] = []) => {
    const coverage = weakest([
      ...(terms.length ? [{ coverage: found.coverageWith(missing, counts) }] : []),
      ...[...overall.values()].map((one) => ({ coverage: one.coverageWith(missing) })),
      ...ofBrands,
    ])
    return unmatched ? { ...coverage, known: 0 } : coverage
  }
  const { low, high, reason } = unmatched ? unknown(reasonOf(resolved)) : value
  return {
    low,
    high,
    reason,
    formula,
    inputs,
    coverage: coverageOf([], voices?.coverages),
    coverageWith: (missing) => coverageOf(missing, [...(voices?.coverages ?? []), ...(voices?.lacking ?? [])]),
    warnings: [...warnings, ...(voices?.warnings ?? []), ...apart.flatMap((one) => one.warnings)],
    used: [...found.used, ...apart.flatMap((one) => one.used)],
    apart: overall,
    left: found.left,
    brands: voices?.brands,
    ofRivals: voices?.lacking.flatMap(({ missing }) => missing),
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  }
}

const isMoney = (fact: Expression): boolean => facts[fact as FactId].kind === 'money'

/** Of quantiles: how many samples there could be, where some channel says it. */
function countsOf(formula: Expression, scope: Scope): readonly FactId[] {
  if (!isOperation(formula)) return []
  if (formula.op !== 'quantile') return formula.of.flatMap((part) => countsOf(part, scope))
  const { countedBy } = factTraits[formula.of[0] as SamplesId] ?? {}
  return countedBy && present(scope).all.some(({ account }) => account.bySegment.has(countedBy)) ? [countedBy] : []
}

const addsOverChannels = (fact: FactId): boolean =>
  facts[fact].kind !== 'overlapping' && (addsOverTime(fact) || isLevel(fact))

/**
 * A level whose channel has ended counts no more. Nor does one at the start of a channel that goes on from another, which had
 * the audience then; of any other channel its own figures say what it began with. In the channel's own life both do.
 */
function levelOfLife(fact: ResolvedFact, channel: Channel, scope: Scope): ResolvedFact {
  const { window, isAlone } = scope
  const life = declaredLife(channel, scope)
  if (isAlone || !life || !window || !fact.fact || fact.absent || !isLevel(fact.fact)) return fact
  const { fact: id } = fact
  const hadIt = (one: Channel) => factInChannel(id, one, scope).reason === null
  const isOver =
    facts[id].kind === 'closing'
      ? life.to < window.last
      : life.from > window.from && (endingOn(scope).get(life.from - 1) ?? []).some(hadIt)
  const { expected } = fact.coverage
  return isOver ? { ...fact, ...exactly(0), coverage: { ...fact.coverage, known: expected }, day: undefined } : fact
}

/** The channels whose life ends on a day, as far as the host says so. */
const endingOn = (scope: Scope): ReadonlyMap<number, readonly Channel[]> =>
  once(scope, endingOn, () => {
    const found = new Map<number, Channel[]>()
    for (const one of scope.channels) getOr(found, declaredLife(one, scope)?.to ?? Infinity, () => []).push(one)
    return found
  })

type Choice = ResolvedFact & Evaluated

/** The way to a number that one channel's facts allow. */
function choiceOf(alternatives: readonly Expression[], channel: Channel, scope: Scope): Choice {
  const own = inChannel(scope, channel)
  const way = pickAlternative(alternatives.map((one) => overPeriod(plainWay(one), own)))
  const { formula } = way
  const chosen = typeof formula === 'string' ? formula : undefined
  return { ...way, chosen, absent: way.reason !== null && [...way.inputs.values()].some(({ absent }) => absent) }
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
  { used, termOf, resolved }: ResolvedTerms,
  inputs: Map<FactId, ResolvedFact>,
  scope: Scope,
): Expression | undefined {
  const channels = used[term] ?? []
  const ways = channels.map((channel) => termOf(channel, term) as Choice)
  const chosen = new Set(ways.flatMap((way) => [...way.inputs.keys()]))
  for (const fact of chosen) {
    if (inputs.has(fact)) continue
    const of = channels.flatMap((channel, i): Part[] => {
      const one = ways[i]?.inputs.get(fact)
      return one ? [{ channel, term: one }] : []
    })
    inputs.set(fact, combine(of, true, false, scope))
  }
  const [first] = ways
  const isAlike = ways.every((way) => way === first || JSON.stringify(way.formula) === JSON.stringify(first?.formula))
  const { low, reason } = resolved[term] as ResolvedFact
  return isAlike || reason ? first?.formula : low
}

function currenciesOf(inputs: ReadonlyMap<FactId, ResolvedFact>, scope: Scope): ReadonlySet<string> {
  const currencies = new Set<string>()
  for (const input of inputs.values())
    for (const part of input.parts ?? [input])
      for (const currency of part.currencies ?? [])
        for (const one of currency.split(',')) currencies.add(one || scope.currency)
  // Money that says no currency may be of any; where none does, it is of one.
  if (currencies.size === 1) currencies.delete('')
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
