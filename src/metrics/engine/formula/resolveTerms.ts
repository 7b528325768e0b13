import type { Expression } from '../../model/expression.js'
import { facts } from '../../model/facts.js'
import { getOr } from '../../model/memo.js'
import type { Coverage, Warning } from '../../model/result.js'
import { among, type Channel, type Scope } from '../../store/ledger.js'
import type { ResolvedFact } from '../facts/resolveFact.js'
import { isNamed as isNamedChannel, once } from '../facts/scope.js'
import { siteOf } from '../facts/site.js'
import { warnIfDifferent } from '../facts/together.js'
import { combine } from './combine.js'
import { onDays, restrict } from './commonDays.js'
import { coverageOver, daysKnownTo, type Part, shareOf, weakest } from './coverage.js'
import { isAbout } from './expected.js'
import { matchSegments } from './matchSegments.js'
import { expectedIn, present, presentOfBrand } from './present.js'

/** What is resolved before a formula is calculated: its facts, or its sides summed over cells. */
export interface Terms {
  readonly list: readonly Expression[]
  of(channel: Channel): readonly ResolvedFact[]
  /** Whether a term adds over channels. */
  adds(term: Expression): boolean
  /** Whether a total over channels wins over the channels. */
  readonly totalFirst: boolean
}

export interface ResolvedTerms {
  /** In the order of the terms. */
  readonly resolved: readonly ResolvedFact[]
  /** The terms speak of different channels or days, and cannot be brought together. */
  readonly unmatched: boolean
  /** The channels that each term comes from. */
  readonly used: readonly (readonly Channel[])[]
  /** Channels that know some of the terms, and are left out of all for the sake of those that know all. */
  readonly left: readonly Channel[]
  /** One term of one channel. */
  termOf(channel: Channel, term: number): ResolvedFact
  /** How much of the window all terms know (or those that count), with some channels that should be there and are not. */
  coverageWith(missing: readonly Channel[], counting?: readonly Expression[]): Coverage
  readonly warnings: Warning[]
}

/** Brings the terms of a formula together over channels, so that all of them speak of the same channels and days. */
export function resolveTerms(scope: Scope, terms: Terms): ResolvedTerms {
  const { list, of, adds } = terms
  const last = scope.window?.last ?? Infinity
  const warnings: Warning[] = []
  const known = new Map<Channel, readonly ResolvedFact[]>()
  const termOf = (channel: Channel, i: number) =>
    getOr(known, channel, () => segmentsMatched(of(channel)))[i] as ResolvedFact

  const { total, channels: all } = present(scope)
  // What is summed over cells counts people several times, and no total over people does.
  const differing = terms.totalFirst ? warnings : []
  const channels = withoutDoubles(all, (whole, accounts) =>
    list.some((_, i) => {
      const place = placeOf(scope, { ...terms, totalFirst: true }, i, termOf, differing, [whole], accounts)
      return place === accounts
    }),
  )
  const places = list.map((_, i) => placeOf(scope, terms, i, termOf, warnings, total, channels))
  const { used, left, isNamed, changed, unmatched } = match(channels, places, termOf, last)
  const changedTo = (term: ResolvedFact) => changed.get(term) ?? term
  const parts = used.map((place, i) =>
    place.map((channel): Part => {
      const term = termOf(channel, i)
      return { channel, term: unmatched ? term : changedTo(term) }
    }),
  )
  used.forEach((place, i) => {
    for (const channel of place) warnings.push(...changedTo(termOf(channel, i)).warnings)
  })
  return {
    resolved: parts.map((of, i) => {
      const term = list[i] as Expression
      const sums = adds(term)
      return combine(of, sums, !sums && list.length < 2 && isShort(term, of, scope), scope)
    }),
    unmatched,
    used,
    left: isNamed ? left : [],
    termOf,
    coverageWith: (missing, counting = list) =>
      coverageOver(
        counting.flatMap((term) => parts[list.indexOf(term)] ?? []),
        scope,
        missing,
      ),
    warnings,
  }
}

/** The terms, those of which add in the same segments. */
function segmentsMatched(terms: readonly ResolvedFact[]): readonly ResolvedFact[] {
  const sums = terms.filter(({ cells, fact }) => cells && fact)
  if (sums.length < 2) return terms
  const matched = matchSegments(sums)
  return matched === sums ? terms : terms.map((term) => matched[sums.indexOf(term)] ?? term)
}

/** Whether a channel that ever reports a fact, and should now, is not among those that do. */
const isShort = (term: Expression, parts: readonly Part[], scope: Scope): boolean => {
  const channels = parts.map(({ channel }) => channel)
  const isAmong = among(channels)
  return channels.every(isNamedChannel) && expectedIn(scope).some((one) => isAbout(term, one) && !isAmong(one))
}

/** The channels without those that say the same once more: of rows without an account and its accounts one or the other. */
function withoutDoubles(
  channels: readonly Channel[],
  isOfAccounts: (whole: Channel, accounts: readonly Channel[]) => boolean,
): readonly Channel[] {
  if (!channels.some(({ accounts }) => accounts.length)) return channels
  const all = new Set(channels)
  const doubled = new Set(
    channels.flatMap((whole): readonly Channel[] => {
      const accounts = whole.accounts.filter((one) => all.has(one))
      if (!accounts.length) return []
      return isOfAccounts(whole, accounts) ? [whole] : accounts
    }),
  )
  return doubled.size ? channels.filter((one) => !doubled.has(one)) : channels
}

/** Where a term comes from: the site, the total over channels (or over accounts of one), or the channels. */
function placeOf(
  scope: Scope,
  { list, adds, totalFirst }: Terms,
  i: number,
  termOf: ResolvedTerms['termOf'],
  warnings: Warning[],
  total: readonly Channel[],
  channels: readonly Channel[],
): readonly Channel[] {
  const term = list[i] as Expression
  if (typeof term === 'string' && facts[term].kind === 'context')
    return [once(scope, siteOf, () => siteOf(presentOfBrand(scope), scope.window))]
  const whole = total[0] && termOf(total[0], i)
  if (!channels.length) return total
  if (!whole) return channels
  const parts = channels
    .map((channel) => ({ channel, term: termOf(channel, i) }))
    .filter(({ term: { absent } }) => !absent)
  if (!whole.absent && !parts.length) return total
  if (!totalFirst || whole.reason !== null) return channels
  const least = weakest(parts.map(({ term: { coverage } }) => coverage))
  const fact = typeof term === 'string' ? term : whole.chosen
  if (shareOf(whole.coverage) >= shareOf(least)) {
    warnIfDifferent(fact, whole, combine(parts, adds(term), false, scope), warnings)
    return total
  }
  // A total of fewer days counts for nothing, but on its days it must agree with the channels.
  const days = adds(term) ? daysKnownTo(whole) : null
  if (days) {
    const onItsDays = parts.map(({ channel, term: part }) => ({ channel, term: onDays(part, { ...scope, days }) }))
    warnIfDifferent(fact, combine(onItsDays, true, false, scope), whole, warnings)
  }
  return channels
}

/** Which channels the terms come from in the end, and what of their days (and segments) they have in common. */
interface Match {
  readonly used: readonly (readonly Channel[])[]
  /** Channels that know some of the terms, and are left out of all. */
  readonly left: readonly Channel[]
  /** Whether they are left out for the sake of others that know all terms. */
  readonly isNamed: boolean
  /** Terms of a channel that lose some days. */
  readonly changed: ReadonlyMap<ResolvedFact, ResolvedFact>
  readonly unmatched: boolean
}

function match(
  channels: readonly Channel[],
  places: readonly (readonly Channel[])[],
  termOf: ResolvedTerms['termOf'],
  last: number,
): Match {
  const isSingle = places.length < 2
  const isMixed = places.some((place) => place !== places[0])
  const split = places.flatMap((place, i) => (place === channels ? [i] : []))
  const knowing = channels.filter((channel) =>
    split.every((i) => (isSingle ? !isSilent(termOf(channel, i)) : isSomethingKnown(termOf(channel, i)))),
  )
  const changed = new Map<ResolvedFact, ResolvedFact>()
  const isByChannel = !isSingle && !isMixed
  const asked = split.length ? knowing : (places[0] ?? [])
  const termsOf = (channel: Channel) => places.map((_, i) => termOf(channel, i))
  // A channel whose facts share no day is dropped; the others keep theirs.
  const meeting = isByChannel ? asked.filter((channel) => restrict(termsOf(channel), last, false, changed)) : asked
  const usable = meeting.length && split.length ? meeting : knowing
  const counting = new Set(usable)
  const left = channels.filter(
    (channel) => !counting.has(channel) && split.some((i) => isSingle || !termOf(channel, i).absent),
  )
  const used = places.map((place, i) => (place === channels ? usedFor(i, usable, channels, termOf) : place))
  const found = { used, left, isNamed: usable.length > 0, changed }
  if (isSingle) return { ...found, unmatched: false }
  if (isByChannel && meeting.length) return { ...found, unmatched: false }
  // A total over all channels cannot be divided by what some of them report.
  const isLopsided = split.length > 0 && (!usable.length || (left.length > 0 && isMixed))
  const all = used.flatMap((place, i) => place.map((channel) => termOf(channel, i)))
  const isDisjoint = isByChannel ? asked.length > 0 : !isLopsided && !restrict(all, last, true, changed)
  return { ...found, unmatched: isLopsided || isDisjoint }
}

/** The channels that a term comes from: where none knows all terms, what each is on its own may still be told. */
function usedFor(
  i: number,
  usable: readonly Channel[],
  channels: readonly Channel[],
  termOf: ResolvedTerms['termOf'],
): readonly Channel[] {
  if (usable.length) return usable
  const own = channels.filter((channel) => !termOf(channel, i).absent)
  return own.length ? own : channels
}

/** Nothing is said of it in the window. What is said and cannot be used is no silence. */
const isSilent = (term: ResolvedFact): boolean =>
  term.absent || (!isSomethingKnown(term) && (term.reason === 'missing' || term.reason === 'no-data'))

/** Something is known of it in the window, if only a bound. */
const isSomethingKnown = ({ low, high, coverage, absent }: ResolvedFact): boolean =>
  !absent && (coverage.known > 0 || isFinite(low) || isFinite(high))
