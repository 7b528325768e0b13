/**
 * How a fact merges. The kind decides what may be added to what; `engine/facts/` holds the rules.
 *
 * - `flow`, `duration`, `money`: add over days, channels and posts.
 * - `opening`, `closing`: a level at the start or the end of a period; adds over channels, never over time or posts.
 * - `unique`, `estimate`: people; known only from a total for exactly the window, otherwise only bounds are true.
 * - `overlapping`: adds over time, not over channels.
 * - `context`: one figure for the whole site, however many channel rows repeat it.
 * - `samples`: a list of single measurements, pooled.
 */
export type Kind =
  | 'flow'
  | 'duration'
  | 'money'
  | 'opening'
  | 'closing'
  | 'unique'
  | 'estimate'
  | 'overlapping'
  | 'context'
  | 'samples'

/** What one of a fact is: an account, a person, a second … */
export type FactUnit = 'accounts' | 'people' | 'count' | 'posts' | 'sessions' | 'seconds' | 'currency'

export interface Fact<K extends Kind = Kind> {
  readonly kind: K
  readonly unit: FactUnit
}

const group = <K extends Kind, const Ids extends readonly string[]>(kind: K, unit: FactUnit, ...ids: Ids) =>
  Object.fromEntries(ids.map((id) => [id, { kind, unit }])) as { readonly [F in Ids[number]]: Fact<K> }

/** The vocabulary: every figure that a row may carry, by kind. Names for people are in the locales. */
export const facts = {
  // Meta reports nothing below 100 followers: unknown, not zero.
  ...group('closing', 'accounts', 'followers'),
  // Derived from `followers` where a source does not give it.
  ...group('opening', 'accounts', 'followersStart'),
  // `followersNet`: where a platform gives only gained minus lost.
  ...group('flow', 'accounts', 'followersGained', 'followersLost', 'followersNet'),
  ...group('flow', 'posts', 'posts'),
  ...group(
    'flow',
    'count',
    // Exposure. Meta ended impressions in 2025; a series of impressions does not go on as views. Views include repeat plays.
    'impressions',
    'views',
    // Engagement. `interactions` is the platform's own figure; otherwise the sum of the first four that the channel
    // reports at all. `clicks` are of any kind, `negativeFeedback` is hides and reports.
    'likes',
    'comments',
    'shares',
    'saves',
    'interactions',
    'clicks',
    'negativeFeedback',
    'profileVisits',
    // Video and stories.
    'videoViews',
    'videoStarts',
    'videoCompletions',
    'storyViews',
    'storyExits',
    // Traffic. `linkClicks` lead from the network to the site, `groupClicks` from the site to the community.
    'linkClicks',
    'groupClicks',
    'pageviews',
    'readStarts',
    'reads',
    'widgetLikes',
    'widgetShares',
    // Leads.
    'leads',
    'customers',
    'conversions',
    'lastClickConversions',
    // Voice.
    'mentions',
    'positiveMentions',
    'neutralMentions',
    'negativeMentions',
    // Service. `messages` are those that need an answer, by arrival.
    'messages',
    'answered',
  ),
  // Visits that the row's channel brought. What bounces differs by analytics system: never compare across systems.
  // `deepScrolls` are visits that reached the end of the page.
  ...group('flow', 'sessions', 'sessions', 'bouncedSessions', 'newSessions', 'goalSessions', 'deepScrolls'),
  // People: estimates for exactly the row's scope and dates.
  ...group(
    'unique',
    'people',
    'reach',
    'reachFollowers',
    'engagedAccounts',
    'storyFirstReach',
    'storyLastReach',
    'visitors',
    'contentVisitors',
  ),
  ...group('estimate', 'people', 'potentialReach', 'adRecallers'),
  ...group('overlapping', 'count', 'assistedConversions'),
  ...group('context', 'sessions', 'siteSessions', 'directVisits'),
  ...group('context', 'count', 'brandSearches', 'promoters', 'passives', 'detractors'),
  // `responseTimeTotal`: for sources that give no samples.
  ...group('duration', 'seconds', 'watchTime', 'sessionTime', 'responseTimeTotal'),
  ...group('money', 'currency', 'spend', 'revenue', 'grossMargin'),
  // Seconds from arrival to the first human reply, one per answered message.
  ...group('samples', 'seconds', 'responseTimes'),
}

export type FactId = keyof typeof facts

/** The facts that hold a list of measurements. */
export type SamplesId = { [F in FactId]: (typeof facts)[F] extends Fact<'samples'> ? F : never }[FactId]
/** The facts that hold one number. */
export type NumberFactId = Exclude<FactId, SamplesId>

export const isFact = (id: string): id is FactId => typeof id === 'string' && Object.hasOwn(facts, id)

/** Whether a fact is a level at one end of a period. */
export const isLevel = (fact: FactId): boolean => facts[fact].kind === 'opening' || facts[fact].kind === 'closing'
/** Whether a fact counts people, who are the same on several days. */
export const isPeople = (fact: FactId): boolean => facts[fact].kind === 'unique' || facts[fact].kind === 'estimate'
/** Whether a fact is an amount of money. */
export const isMoney = (fact: FactId): boolean => facts[fact].kind === 'money'
/** Whether a fact adds over time. */
export const addsOverTime = (fact: FactId): boolean => !isLevel(fact) && !isPeople(fact)
