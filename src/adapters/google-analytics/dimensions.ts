import { type Origin, originOf } from '../reading/origin.js'
import type { Reader } from '../reading/reader.js'
import type { Found } from '../reading/visits.js'

/** What says where a visit came from: by its session, else by the event, else by the first visit of its user. */
const scopes = ['session', '', 'firstUser']
const ends = ['SourceMedium', 'Source', 'Medium', '(?:Default|Primary)ChannelGroup(?:ing)?', 'CampaignName']

/** Dimensions of which a visit has one value, and those of events, of which it has several. */
const OF_VISIT =
  /^(session|firstUser|user|landing|(subC|c)ontinent|country|region|city|device|mobile|browser|operating|platform|screen|language|newVs|stream|date|hour|minute|day|week|month|year|iso|nth)|source|medium|campaign|channelGroup/i
const OF_EVENT = /^(page|fullPage|unified|hostName|event|contentGroup)/

/** Where the parts of an origin stand; `undefined` where nothing says it. */
export function originPlaces(dimensions: readonly string[]): number[] | undefined {
  const placeOf = (name: RegExp) => dimensions.findIndex((one) => name.test(one))
  return scopes
    .map((scope) => ends.map((end) => placeOf(RegExp(`^${scope}(?:manual)?${end}$`, 'i'))))
    .find((places) => places.slice(0, -1).some((i) => i >= 0))
}

export function originIn(values: readonly string[], places: readonly number[]): Origin {
  const [both, source, medium, group, campaign] = places.map((i) => values[i])
  const [first = '', second] = both?.split(' / ') ?? []
  return originOf({ sources: [source ?? first], medium: medium ?? second, group, campaign })
}

/** The facts that rows by other dimensions can be summed up to; `undefined` for all. */
export function summable(read: Reader, others: readonly string[]): readonly (keyof Found)[] | undefined {
  if (!others.length) return undefined
  const isOfVisit = others.every((name) => OF_VISIT.test(name))
  const isOfEvent = others.every((name) => OF_VISIT.test(name) || OF_EVENT.test(name))
  const [lost] = [isOfVisit && 'people', isOfEvent && 'visits and people', 'all'].filter(Boolean)
  read.problem(
    'breakdown',
    'dimensionHeaders',
    `Rows by ${others.join(', ')} are summed up, but for ${lost} in several.`,
  )
  if (!isOfEvent) return []
  const ofEvent = ['pageviews', 'conversions', 'revenue'] as const
  return isOfVisit ? [...ofEvent, 'sessions', 'bouncedSessions', 'goalSessions', 'sessionTime', 'spend'] : ofEvent
}
