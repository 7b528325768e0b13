import { calculate } from '../../model/calculate.js'
import { type Expression, has, isOperation, replace, termsOf } from '../../model/expression.js'
import { addsOverTime, type FactId, facts, isLevel, isMoney, type SamplesId } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { exactly, unknown } from '../../model/interval.js'
import { getOr } from '../../model/memo.js'
import { rulesOf } from '../../model/operations.js'
import type { Coverage, Reason } from '../../model/result.js'
import type { Channel, Scope } from '../../store/ledger.js'
import { factInChannel } from '../facts/factInChannel.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { declaredLife, inChannel, once } from '../facts/scope.js'
import { pickAlternative, type Way, wholeWay } from './alternatives.js'
import { combine } from './combine.js'
import { onDays } from './commonDays.js'
import { type Part, weakest } from './coverage.js'
import type { Evaluated } from './evaluated.js'
import { everReports, isOverall } from './expected.js'
import { isOfBrands, type OverBrands, overBrands } from './overBrands.js'
import { present } from './present.js'
import { quantileOf } from './quantileOf.js'
import { type ResolvedTerms, resolveTerms } from './resolveTerms.js'

type Term = Exclude<Expression, number>

/** Resolves each fact for the window, then evaluates the formula once. */
export function overPeriod(way: Way, over: Scope): Evaluated {
  const { choices } = way
  const parts: Term[] = termsOf(way.formula, (part) => choices.has(part) || isApart(part))
  const own = parts.filter((part) => !isApart(part))
  const { voices, overall } = own.length < parts.length ? partsApart(way, parts, over) : NOTHING_APART
  const scope = voices?.own ?? over
  const { alongside = [] } = scope
  const terms = [...new Set([...own, ...countsOf(way.formula, scope), ...alongside])]
  const found = resolveTogether(scope, terms, choices)
  const { resolved, unmatched, warnings } = found
  const apart = [...overall.values()]
  const inputs = new Map<FactId, ResolvedFact>(apart.flatMap((one) => [...one.inputs]))
  terms.forEach((term, i) => typeof term === 'string' && inputs.set(term, resolved[i] as ResolvedFact))

  const chosen = choices.size
    ? replace(way.formula, (part) => {
        if (isApart(part)) return part
        if (!isOperation(part) || !choices.has(part)) return undefined
        return chosenFormula(terms.indexOf(part), found, inputs, scope)
      })
    : way.formula
  const currencies = currenciesOf(inputs, scope)
  // Money in two currencies is no amount.
  if (currencies.size > 1) {
    for (const [fact, input] of inputs) if (isMoney(fact)) inputs.set(fact, { ...input, ...unknown('mixed-currency') })
    for (const [part, one] of overall)
      if (termsOf(part).some((term) => isMoney(term as FactId)))
        overall.set(part, { ...one, ...unknown('mixed-currency') })
  }
  const formula =
    own.length < parts.length
      ? replace(chosen, (part) => {
          const all = overall.get(part) ?? (isOfBrands(part) && voices?.of(part))
          if (all) return all.reason ? part : all.low
          return undefined
        })
      : chosen
  const value = calculate(way.formula, (part) => {
    if (typeof part === 'string') return inputs.get(part)
    const all = overall.get(part) ?? voices?.of(part)
    if (all) return all
    if (rulesOf(part).over === 'samples') return quantileOf(part.of[0] as SamplesId, part.p ?? null, inputs, warnings)
    return resolved[terms.indexOf(part)]
  })
  const counting = terms.filter((term) => own.includes(term) || !alongside.includes(term as FactId))
  const coverageOf = (missing: readonly Channel[], ofBrands: readonly Coverage[] = []) => {
    const coverage = weakest([
      ...(terms.length ? [found.coverageWith(missing, counting)] : []),
      ...apart.map((one) => one.coverageWith(missing)),
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
    coverageWith: (missing) =>
      coverageOf(missing, voices?.coverages.concat(voices.lacking.map(({ coverage }) => coverage))),
    warnings: [...warnings, ...(voices?.warnings ?? []), ...apart.flatMap((one) => one.warnings)],
    used: [...found.used, ...apart.flatMap((one) => one.used)],
    apart: overall,
    left: found.left,
    brands: voices?.brands,
    ofRivals: voices?.lacking.flatMap(({ missing }) => missing),
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  }
}

function resolveAll(scope: Scope, terms: readonly Term[], choices: Way['choices']): ResolvedTerms {
  return resolveTerms(scope, {
    list: terms,
    of: (channel) =>
      terms.map((term) =>
        typeof term === 'string'
          ? onDays(levelOfLife(factInChannel(term, channel, scope), channel, scope), scope)
          : choiceOf(choices.get(term) ?? [], channel, scope),
      ),
    adds: (term) => typeof term !== 'string' || addsOverChannels(term),
    totalFirst: true,
  })
}

/**
 * The terms in their order. Those that must be known alongside others are the same in every formula of them, and are resolved
 * once for all; not where something is to be said of them, or accounts or campaigns are to be matched: there it matters which
 * comes first.
 */
function resolveTogether(scope: Scope, terms: readonly Term[], choices: Way['choices']): ResolvedTerms {
  const { alongside = [], channels } = scope
  const isAlike =
    alongside.length > 0 &&
    terms.every((term) => alongside.includes(term as FactId)) &&
    channels.every(({ account, posts, accounts }) => account.isPlain && posts.isPlain && !accounts.length)
  if (!isAlike) return resolveAll(scope, terms, choices)
  const all = once(scope, resolveTogether, () => resolveAll(scope, alongside, choices))
  if (all.warnings.length) return resolveAll(scope, terms, choices)
  const placeOf = (term: Term) => alongside.indexOf(term as FactId)
  return {
    ...all,
    resolved: terms.map((term) => all.resolved[placeOf(term)] as ResolvedFact),
    used: terms.map((term) => all.used[placeOf(term)] ?? []),
    termOf: (channel, i) => all.termOf(channel, placeOf(terms[i] as Term)),
    warnings: [],
  }
}

/** The parts of a formula that are worked out by themselves, each over channels of its own: totals over all brands, and `overall(…)`. */
interface Apart {
  readonly voices: OverBrands | null
  readonly overall: Map<Expression, Evaluated>
}

const NOTHING_APART: Apart = { voices: null, overall: new Map() }

const isApart = (part: Expression): boolean => isOfBrands(part) || isOverall(part)

function partsApart(way: Way, parts: readonly Term[], scope: Scope): Apart {
  const evaluateIn = (formula: Expression, of: Scope) => overPeriod({ ...way, formula }, of)
  const overall = parts.filter(isOverall).map((part) => [part, evaluateIn(part.of[0] as Expression, scope)] as const)
  const others = parts.filter((part) => !isOverall(part))
  return {
    voices: others.some(isOfBrands) ? overBrands(others, scope, evaluateIn) : null,
    overall: new Map(overall),
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
  const found = new Map<Expression, Evaluated>()
  const over = (one: Expression) => getOr(found, one, () => overPeriod(plainWay(one), own))
  // Ways of facts that the channel never reports are looked at only where no other leads to the number.
  const way =
    wholeWay(alternatives.filter((one) => mayBeKnown(one, channel)).map(over)) ??
    pickAlternative(alternatives.map(over))
  const { formula } = way
  const chosen = typeof formula === 'string' ? formula : undefined
  return { ...way, chosen, absent: way.reason !== null && [...way.inputs.values()].some(({ absent }) => absent) }
}

/**
 * Whether a channel reports all facts of a formula, but those that the whole site has one figure of; what has rules of its own is
 * not judged by them.
 */
const mayBeKnown = (formula: Expression, channel: Channel): boolean =>
  has(formula, (part) => typeof rulesOf(part).over === 'string') ||
  (termsOf(formula) as FactId[]).every((fact) => facts[fact].kind === 'context' || everReports(channel, fact))

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
  let isOfMoney = false
  for (const input of inputs.values())
    for (const part of input.parts ?? [input]) {
      isOfMoney ||= part.currencies !== undefined && !part.reason
      for (const currency of part.currencies ?? [])
        for (const one of currency.split(',')) currencies.add(one || scope.currency)
    }
  // Of nothing but zeros that say none.
  if (isOfMoney && !currencies.size) currencies.add(scope.currency)
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
