import { at, textOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { channelsList } from './channelsList.js'
import { reportsQuery } from './reportsQuery.js'
import { videosList } from './videosList.js'

/** A list of one kind of items: by what it, or else its first item, says it is, or else by a figure that only these have. */
const isListOf = (kind: string, figure: string) => (payload: unknown) => {
  const said = textOf(at(payload, 'items.0.kind')) || textOf(at(payload, 'kind'))
  return said
    ? new RegExp(`^youtube#${kind}(ListResponse)?$`).test(said)
    : at(payload, `items.0.statistics.${figure}`) !== undefined
}

/** What tells the payloads of YouTube from all others. */
export const youtubeKinds: readonly Recognised[] = [
  {
    of: 'json',
    read: reportsQuery,
    is: (payload) => {
      const [kind, name] = [textOf(at(payload, 'kind')), textOf(at(payload, 'columnHeaders.0.name'))]
      // Universal Analytics has such headers too, with names such as `ga:date`.
      const isColumn = at(payload, 'columnHeaders.0.columnType') !== undefined && !name.includes(':')
      return isColumn && (!kind || kind.startsWith('youtubeAnalytics#'))
    },
  },
  { of: 'json', read: channelsList, is: isListOf('channel', 'subscriberCount') },
  { of: 'json', read: videosList, is: isListOf('video', 'viewCount') },
]
