import { type ChannelsUsed, type MissingChannel, NO_CHANNELS } from '../../model/channels.js'
import { type Expression, type Operation, replace, termsOf } from '../../model/expression.js'
import { type FactId, facts } from '../../model/facts.js'
import { among, type Channel, type Scope } from '../../store/ledger.js'
import { factInChannel } from '../facts/factInChannel.js'
import { eachOnce, isNamed, windowOf } from '../facts/scope.js'
import type { Evaluated } from './evaluated.js'
import { everReports, factsAbout, isAbout, isOverall } from './expected.js'
import { expectedIn } from './present.js'

export interface FoundChannels extends ChannelsUsed {
  /** Those that are missing, as the rows have them; a channel that the host names and no row does is none of them. */
  readonly lacking: readonly Channel[]
  /** Those of the missing that report all that is asked, but not of the same days or campaigns: by their ids. */
  readonly unmet: readonly string[]
}

/**
 * The channels that a value rests on, and those that should be in it and are not. A channel that never reports what the
 * formula is about is outside of it. Each `overall(…)` part of it expects channels of its own.
 */
export function channelsOf(formula: Expression, found: Evaluated, scope: Scope): FoundChannels {
  const { apart, used } = found
  if (!apart?.size) return channelsOfSide(formula, found, scope)
  const sides = [...apart].map(([part, side]) => channelsOf((part as Operation).of[0] as Expression, side, scope))
  const rest = replace(formula, (part) => (isOverall(part) ? 1 : undefined))
  if (!termsOf(rest).length) return together(sides)
  const terms = used.length - [...apart.values()].flatMap((side) => side.used).length
  const ofRest: Evaluated = { ...found, formula: rest, inputs: new Map(), used: used.slice(0, terms) }
  return together([channelsOfSide(rest, ofRest, scope), ...sides])
}

/** The channels of several sides: one that is in some side, or should be, is not outside. */
function together(sides: readonly FoundChannels[]): FoundChannels {
  const used = new Set(sides.flatMap((side) => side.used))
  const missing = new Map<string, MissingChannel>()
  for (const one of sides.flatMap((side) => side.missing))
    missing.set(one.id, { ...one, facts: [...new Set([...(missing.get(one.id)?.facts ?? []), ...one.facts])] })
  const outside = new Set(sides.flatMap((side) => side.outside))
  return {
    used: [...used].sort(),
    missing: [...missing.values()],
    outside: [...outside].filter((id) => !used.has(id) && !missing.has(id)),
    lacking: [...new Set(sides.flatMap((side) => side.lacking))],
    unmet: sides.flatMap((side) => side.unmet),
  }
}

function channelsOfSide(formula: Expression, found: Evaluated, scope: Scope): FoundChannels {
  const { formula: chosen, inputs, coverage, low, high, reason } = found
  const used = new Set(found.used.flat())
  const named = [...used].filter(isNamed)
  if (used.size && !named.length) return { ...NO_CHANNELS, lacking: [], unmet: [] }
  // Where nothing is known, no channel has a part in it. That nobody was answered is known.
  const isKnown = () => coverage.known > 0 && [...inputs.values()].every((input) => input.reason === null)
  const isNothing = (reason === 'missing' || reason === 'no-data') && !isFinite(low) && !isFinite(high) && !isKnown()
  const resting = isNothing ? [...used].filter((channel) => !isNamed(channel)) : [...used]
  // Where one side is a total over channels, what they report of the other is what they are asked for.
  const isMixed = !resting.every(isNamed)
  // Of a level that a channel had before its life ended nothing is asked.
  const isPast = (channel: Channel) =>
    typeof formula === 'string' &&
    facts[formula].kind === 'closing' &&
    (windowOf(scope, channel)?.last ?? 0) < (scope.window?.last ?? 0)
  const isConcerned = (channel: Channel) =>
    (scope.alongside ?? []).every((fact) => everReports(channel, fact)) &&
    (isMixed ? termsOf(formula).some((fact) => isAbout(fact, channel)) : isAbout(formula, channel))
  const isAmong = among(resting)
  const others = scope.channels.filter((channel) => isNamed(channel) && !isAmong(channel) && !isPast(channel))
  const ids = isNothing ? [] : named.map(({ id }) => id).sort()
  if (!others.length) return { used: ids, missing: [], outside: [], lacking: [], unmet: [] }
  const concerned = new Set(others.filter(isConcerned))
  const lacking = eachOnce(expectedIn(scope).filter((channel) => concerned.has(channel)))
  const chosenFacts = termsOf(chosen) as FactId[]
  const of = chosenFacts.length ? chosenFacts : (termsOf(formula) as FactId[])
  const all = [...new Set([...of, ...inputs.keys()])].filter((fact) => isOfChannels(fact, scope))
  const about = factsAbout(formula)
  const unknownIn = (channel: Channel) => all.filter((fact) => isUnknownIn(channel, fact, scope))
  // What is known of each does not meet: beside what it is about, it lacks the rest.
  const rest = all.filter((fact) => !about.includes(fact))
  return {
    used: ids,
    missing: lacking.map((channel): MissingChannel => {
      const name = scope.lives.get(channel.id)?.name
      const unknown = unknownIn(channel)
      return { id: channel.id, ...(name && { name }), facts: unknown.length ? unknown : rest }
    }),
    outside: others.filter((channel) => !concerned.has(channel)).map(({ id }) => id),
    lacking,
    unmet: lacking.flatMap((channel) => (unknownIn(channel).length ? [] : channel.id)),
  }
}

/** Whether a fact is asked of channels, and not said by a total over them alone. */
const isOfChannels = (fact: FactId, scope: Scope): boolean => {
  const reporting = scope.channels.filter((channel) => everReports(channel, fact))
  return !reporting.length || reporting.some(isNamed)
}

/** A channel says nothing of a fact in the window, or nothing that can be used. */
function isUnknownIn(channel: Channel, fact: FactId, scope: Scope): boolean {
  if (facts[fact].kind === 'context') return false
  const { coverage, reason } = factInChannel(fact, channel, scope)
  return reason !== null && coverage.known === 0
}
