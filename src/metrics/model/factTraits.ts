import { atFirst, before, type Expression, firstKnown, minus, plus, sumKnown } from './expression.js'
import type { FactId, NumberFactId } from './facts.js'

/**
 * Facts that can be worked out from others when a source does not give them. Where a fact stands in a formula, this
 * expression stands in its place.
 */
export const derived = {
  followersStart: firstKnown(
    'followersStart',
    before('followers'),
    atFirst(plus(minus('followers', 'followersGained'), 'followersLost')),
  ),
  interactions: firstKnown('interactions', sumKnown('likes', 'comments', 'shares', 'saves')),
} as const satisfies Partial<Record<FactId, Expression>>

/** What the calculation must know of a fact beside its kind. The engine asks for traits and names no fact. */
export interface FactTraits {
  /** How it is worked out where a source does not give it. */
  readonly derivedFrom?: (typeof derived)[keyof typeof derived]
  /** Of a level: the fact that is the same level at the start of the window. */
  readonly levelStart?: NumberFactId
  /** Of a level at the start: the fact that it can be worked back from. */
  readonly levelEnd?: NumberFactId
  /** In a post's cell: that number, or what the account's own rows say for the day of publication. */
  readonly inPosts?: number | 'account'
  /** Of samples: the fact that counts all those that could have been taken. */
  readonly countedBy?: NumberFactId
  /** Of a sum of samples: the fact that counts those that were taken. */
  readonly takenOf?: NumberFactId
  /** Of samples: the fact that says, where it is 0, that there are none. */
  readonly noneWithout?: NumberFactId
  /** What is unknown of it may take something away, too. */
  readonly mayFall?: true
}

export const factTraits: { readonly [F in FactId]?: FactTraits } = {
  followers: { levelStart: 'followersStart', inPosts: 'account' },
  followersStart: { derivedFrom: derived.followersStart, levelEnd: 'followers' },
  followersNet: { mayFall: true },
  // What is left of the revenue after its costs may be a loss.
  grossMargin: { mayFall: true },
  interactions: { derivedFrom: derived.interactions },
  posts: { inPosts: 1 },
  responseTimes: { countedBy: 'messages', noneWithout: 'answered' },
  responseTimeTotal: { countedBy: 'messages', takenOf: 'answered' },
}

/**
 * What is part of what: where the parts together are greater, one of the figures is wrong. People who are reached see at least
 * one impression each.
 */
export const partsOf: ReadonlyArray<readonly [parts: readonly NumberFactId[], whole: NumberFactId]> = [
  [['answered'], 'messages'],
  [['bouncedSessions'], 'sessions'],
  [['newSessions'], 'sessions'],
  [['goalSessions'], 'sessions'],
  [['reachFollowers'], 'reach'],
  [['reach'], 'impressions'],
  [['positiveMentions', 'neutralMentions', 'negativeMentions'], 'mentions'],
  [['videoCompletions'], 'videoStarts'],
  [['storyLastReach'], 'storyFirstReach'],
]

/** The facts that are a sum of those of their parts that a channel reports, where the source gives no figure of its own. */
export const derivedSums: ReadonlyArray<readonly [fact: FactId, parts: readonly FactId[]]> = Object.entries(
  derived,
).flatMap(([fact, { of }]) =>
  of.flatMap((way): [FactId, readonly FactId[]][] =>
    typeof way === 'object' && way.op === 'sumKnown' ? [[fact as FactId, way.of]] : [],
  ),
)
