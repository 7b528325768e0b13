import { type Origin, originOf } from '../reading/origin.js'

type Kind = 'date' | 'group' | 'medium' | 'campaign' | 'robot' | 'source'

/** What a dimension or a field of logs is about. Attributions stand in the name: `ym:s:lastSignUTMSource`. */
const kinds: readonly (readonly [kind: Kind, name: RegExp])[] = [
  ['date', /:(date(Period.*|Time)?|startOf\w+)$/],
  ['group', /TrafficSource$/i],
  ['medium', /UTMMedium$/],
  ['campaign', /UTMCampaign$/],
  ['robot', /:isRobot$/],
  [
    'source',
    /(SocialNetwork|Messenger|RecommendationSystem|SourceEngine|AdvEngine|UTMSource|Referr?alSource|RefererDomain)$/,
  ],
]

export const kindOf = (name: string): Kind | undefined =>
  kinds.find(([, known]) => known.test(name.replace(/Name$/, '')))?.[0]

/** A function that finds the origin in the values of such columns; `undefined` where none of them says it. */
export function originBy(names: readonly string[]): ((valueOf: (column: number) => string) => Origin) | undefined {
  // One visit has several origins by several attributions: that of the first column counts.
  const attributions = names.map(attributionOf)
  const first = attributions.find(Boolean)
  const placesOf = (kind: Kind) =>
    names.flatMap((name, i) => (kindOf(name) === kind && (attributions[i] || first) === first ? [i] : []))
  const sources = placesOf('source')
  const [[group], [medium], [campaign]] = [placesOf('group'), placesOf('medium'), placesOf('campaign')]
  if (!sources.length && group === undefined) return undefined
  return (valueOf) =>
    originOf({
      sources: sources.map(valueOf),
      group: group === undefined ? group : valueOf(group),
      medium: medium === undefined ? medium : valueOf(medium),
      campaign: campaign === undefined ? campaign : valueOf(campaign),
    })
}

/** `lastsign` of `ym:s:lastSignTrafficSource`; `''` of `ym:s:UTMSource`, and of what is no origin. */
const attributionOf = (name: string): string =>
  (
    /^ym:s:(.*?)(TrafficSource|UTM\w+|SocialNetwork|Messenger|Recommendation|SourceEngine|AdvEngine|Referr?al)/i.exec(
      name,
    )?.[1] ?? ''
  ).toLowerCase()
