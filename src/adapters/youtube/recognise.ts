import { at, listOf, textOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { channelsList } from './channelsList.js'
import { reportsQuery } from './reportsQuery.js'
import { videosList } from './videosList.js'

/** A list of one kind of items: by what it, or else its first item, says it is, or else by a figure that only these have. */
const isListOf = (kind: string, figure: string) => (payload: unknown) => {
  const first = Array.isArray(payload) ? payload[0] : at(payload, 'items.0')
  const said = textOf(at(first, 'kind')) || (!Array.isArray(payload) && textOf(at(payload, 'kind')))
  // A list of answers is none of items.
  if (said)
    return new RegExp(Array.isArray(payload) ? `^youtube#${kind}$` : `^youtube#${kind}(ListResponse)?$`).test(said)
  return at(first, `statistics.${figure}`) !== undefined
}

/** What tells the payloads of YouTube from all others. */
export const youtubeKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: reportsQuery,
    is: (payload) => {
      const kind = textOf(at(payload, 'kind'))
      // Universal Analytics and others have such headers too.
      const names = listOf(at(payload, 'columnHeaders')).map((one) => at(one, 'columnType') && textOf(at(one, 'name')))
      return kind
        ? kind.startsWith('youtubeAnalytics#') && names.length > 0
        : names.some((name) => /^(day|month|video|views|estimated\w+|subscribers\w+)$/.test(`${name}`))
    },
  },
  { of: 'json', read: channelsList, is: isListOf('channel', 'subscriberCount') },
  { of: 'json', read: videosList, is: isListOf('video', 'viewCount') },
]
