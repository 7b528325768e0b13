import type { Dimensions } from '../../metrics/model/row.js'
import type { Facts } from '../reading/factTable.js'
import { itemsIn } from '../reading/items.js'
import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { noAnswer } from './answer.js'
import { albumOf, chatOf, clockOf, formatOf, isForwarded, isMessage, isOtherChat, isPost } from './message.js'
import { plain } from './plain.js'

/**
 * Telegram, the posts of a channel, each with its life so far: `messages.getHistory` of MTProto and what Telethon, GramJS,
 * Pyrogram and TDLib make of it, or the `result.json` that Telegram Desktop exports, which has reactions but no views.
 *
 * An album is one post. Views repeat, and are of everyone who saw the post anywhere; a post that was forwarded from another channel
 * shows those of the original, which are left out. Reactions that are paid for with stars are no likes.
 *
 * @source https://core.telegram.org/constructor/message
 */
export function messages(payload: unknown, options?: AdapterOptions): Reading<'telegram'> {
  const read = reader('telegram', 'messages', options)
  const found = plain(payload)
  const items = [...itemsIn(found, (one) => isOtherChat(one) || isMessage(one))]
  const all = items.filter(([one]) => !isOtherChat(one))
  for (const [one, place] of items)
    if (isOtherChat(one)) read.problem('not-known', place, 'This is not a channel: its messages are nobody’s posts.')
  if (!items.length && ![found, at(found, 'messages')].some(Array.isArray)) noAnswer(read, found)
  const posts = all.filter(([one]) => isPost(one))
  const chats = new Set(posts.map(([one]) => chatOf(one)).filter(Boolean))
  for (const { of, facts } of postsOf(read, posts, chats.size > 1).values()) read.row(of, facts)
  const count = at(found, 'count')
  if (typeof count === 'number' && count > all.length)
    read.problem('incomplete', 'count', 'There are more messages than these: ask for them with `offset_id`.')
  return read.finish({ name: chats.size > 1 ? '' : nameOf(found, posts[0]?.[0]) })
}

function postsOf(read: Reader, all: readonly (readonly [JsonRecord, string])[], hasAccounts: boolean) {
  const factsOf = read.factsBy({
    views: 'views|interactioninfo.viewcount',
    shares: 'forwards|interactioninfo.forwardcount',
    comments: 'replies.replies|interactioninfo.replyinfo.replycount',
  })
  const posts = new Map<string, { of: Dimensions; facts: Facts }>()
  for (const [one, place] of all) {
    const id = read.id(one.id, `${place}.id`)
    const date = clockOf(read, one, place)
    if (!id || !date) continue
    const facts = { ...factsOf(one, place), ...likesOf(read, one, place) }
    if (isForwarded(one) && facts.views !== undefined) {
      read.problem('not-a-fact', place, 'Views of a post from another channel are those of the original.')
      delete facts.views
      delete facts.shares
    }
    const account = hasAccounts ? chatOf(one) : ''
    const album = albumOf(one)
    const key = `${account} ${album ? `album ${album}` : id}`
    const known = posts.get(key)
    const isFirst = !known || Number(id) < Number(known.of.post)
    const of = { date, post: id, format: formatOf(one), ...(account && { account }) }
    posts.set(key, { of: isFirst ? of : known.of, facts: largest(facts, known?.facts) })
  }
  return posts
}

/** Of an album only one message has the reactions and the comments; all have the same views. */
function largest(facts: Facts, others: Facts = {}): Facts {
  const both = { ...others, ...facts }
  for (const fact of Object.keys(both) as (keyof Facts)[])
    both[fact] = Math.max(...[facts[fact], others[fact]].filter((one) => one !== undefined))
  return both
}

function likesOf(read: Reader, message: JsonRecord, place: string): Facts {
  const paths = ['reactions', 'reactions.results', 'reactions.reactions', 'interactioninfo.reactions.reactions']
  const list = paths.map((path) => at(message, path)).find(Array.isArray)
  if (!list) return {}
  const counts = listOf(list)
    .filter(
      (one) =>
        !/paid/i.test(textOf(at(one, 'reaction._')) + textOf(at(one, 'type._') ?? at(one, 'type'))) &&
        !at(one, 'ispaid'),
    )
    .map((one, i) => read.number(at(one, 'count') ?? at(one, 'totalcount'), `${place}.reactions[${i}].count`))
  return counts.includes(undefined) ? {} : { likes: counts.reduce<number>((sum, one) => sum + (one ?? 0), 0) }
}

function nameOf(found: unknown, message: JsonRecord = {}): string {
  const chats = listOf(at(found, 'chats')).filter((one) => isRecord(one) && textOf(one.id) === chatOf(message))
  return textOf(at(chats[0], 'title')) || textOf(at(message, 'chat.title')) || textOf(at(found, 'name'))
}
