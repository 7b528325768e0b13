import { hasItem } from '../reading/items.js'
import { at, isRecord, type JsonRecord, textOf } from '../reading/payload.js'
import type { Recognised } from '../reading/types.js'
import { broadcastStats, isBroadcastStats } from './broadcastStats.js'
import { fullCountOf, getChatMemberCount } from './getChatMemberCount.js'
import { isMessage } from './message.js'
import { messages } from './messages.js'
import { plainRecord } from './plain.js'

const isChannelPost = (one: JsonRecord): boolean =>
  isMessage(one) &&
  (isRecord(one.peerid) ||
    isRecord(one.chat) ||
    'forwards' in one ||
    one.ischannelpost === true ||
    textOf(one.fromid).startsWith('channel'))

const shallow = (value: unknown) => (isRecord(value) ? plainRecord(value) : value)

/** What tells the payloads of Telegram from all others. */
export const telegramKinds: readonly Recognised[] = [
  { of: 'json', read: broadcastStats, is: (payload) => hasItem(payload, (one) => isBroadcastStats(plainRecord(one))) },
  {
    of: 'json',
    read: getChatMemberCount,
    is: (payload) =>
      (at(payload, 'ok') === true && typeof at(payload, 'result') === 'number') ||
      typeof fullCountOf(isRecord(payload) && plainRecord(payload, shallow)) === 'number' ||
      (at(payload, 'ok') === false && typeof at(payload, 'description') === 'string'),
  },
  {
    of: 'json',
    read: messages,
    is: (payload) =>
      hasItem(payload, (one) => isChannelPost(plainRecord(one))) ||
      (textOf(at(payload, 'type')).endsWith('_channel') && Array.isArray(at(payload, 'messages'))) ||
      /channelMessages/i.test(textOf(at(payload, '_') ?? at(payload, 'className'))),
  },
]
