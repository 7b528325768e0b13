import { followersNow } from '../reading/followers.js'
import { at } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { noAnswer } from './answer.js'
import { plain } from './plain.js'

/** Those of a channel as `channels.getFullChannel` of MTProto and `getSupergroupFullInfo` of TDLib say them, in one spelling. */
export const fullCountOf = (found: unknown): unknown =>
  (at(found, 'chats.0.megagroup') !== true ? at(found, 'fullchat.participantscount') : undefined) ??
  (at(found, '_') === 'supergroupFullInfo' ? at(found, 'membercount') : undefined)

/**
 * Telegram Bot API, `getChatMemberCount` of a channel (`getChatMembersCount` before 5.3): its subscribers on the day of the
 * reading. What libraries make of the answer, a bare number, too; and what MTProto's `channels.getFullChannel` answers.
 *
 * @source https://core.telegram.org/bots/api#getchatmembercount
 */
export function getChatMemberCount(payload: unknown, options?: AdapterOptions): Reading<'telegram'> {
  const read = reader('telegram', 'getChatMemberCount', options)
  const found = plain(payload)
  const result = at(found, 'ok') === true ? at(found, 'result') : (fullCountOf(found) ?? found)
  const followers = typeof result === 'number' ? read.number(result, 'result') : undefined
  if (followers === undefined) noAnswer(read, found)
  followersNow(read, followers, 'result')
  return read.finish()
}
