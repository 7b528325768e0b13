import type { Dimensions } from '../../metrics/model/row.js'
import type { Facts } from '../reading/factTable.js'
import { itemsIn } from '../reading/items.js'
import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { noAnswer } from './answer.js'
import { chatOf, clockOf, formatOf, isForwarded, isMessage, isPost } from './message.js'
import { plain } from './plain.js'

/**
 * Telegram, the posts of a channel, each with its life so far: `messages.getHistory` of MTProto and what Telethon, GramJS and
 * Pyrogram make of it, or the `result.json` that Telegram Desktop exports, which has reactions but no views.
 *
 * An album is one post. Views repeat, and are of everyone who saw the post anywhere; a post that was forwarded from another channel
 * shows those of the original, which are left out. Reactions that are paid for with stars are no likes.
 *
 * @source https://core.telegram.org/constructor/message
 */
export function messages(payload: unknown, options?: AdapterOptions): Reading<'telegram'> {
  const read = reader('telegram', 'messages', options)
  const found = plain(payload)
  const isChannel = !/chat|group|saved/i.test(textOf(at(found, 'type')))
  const all = isChannel ? [...itemsIn(found, isMessage)] : []
  if (!isChannel) read.problem('not-known', 'type', 'This is no channel: its messages are nobody’s posts.')
  else if (!all.length && ![found, at(found, 'messages')].some(Array.isArray)) noAnswer(read, found)
  for (const { of, facts } of postsOf(read, all).values()) read.row(of, facts)
  const count = at(found, 'count')
  if (typeof count === 'number' && count > all.length)
    read.problem('incomplete', 'count', 'There are more messages than these: ask for them with `offset_id`.')
  return read.finish({ name: nameOf(found, all[0]?.[0]) })
}

function postsOf(read: Reader, all: readonly (readonly [JsonRecord, string])[]) {
  const factsOf = read.factsBy({ views: 'views', shares: 'forwards', comments: 'replies.replies' })
  const hasSeveral = new Set(all.map(([one]) => chatOf(one))).size > 1
  const posts = new Map<string, { of: Dimensions; facts: Facts }>()
  for (const [one, place] of all.filter(([message]) => isPost(message))) {
    const id = read.id(one.id, `${place}.id`)
    const date = clockOf(read, one, place)
    if (!id || !date) continue
    const facts = { ...factsOf(one, place), ...likesOf(read, one, place) }
    if (isForwarded(one) && facts.views !== undefined) {
      read.problem('not-a-fact', place, 'Views of a post from another channel are those of the original.')
      delete facts.views
      delete facts.shares
    }
    const account = hasSeveral ? chatOf(one) : ''
    const album = textOf(one.groupedid ?? one.mediagroupid)
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

function likesOf(read: Reader, { reactions }: JsonRecord, place: string): Facts {
  const list = [reactions, at(reactions, 'results'), at(reactions, 'reactions')].find(Array.isArray)
  if (!list) return {}
  const counts = listOf(list)
    .filter((one) => !/paid/i.test(textOf(at(one, 'reaction._')) + textOf(at(one, 'type'))) && !at(one, 'ispaid'))
    .map((one, i) => read.number(at(one, 'count'), `${place}.reactions[${i}].count`))
  return counts.includes(undefined) ? {} : { likes: counts.reduce<number>((sum, one) => sum + (one ?? 0), 0) }
}

function nameOf(found: unknown, message: JsonRecord = {}): string {
  const chats = listOf(at(found, 'chats')).filter((one) => isRecord(one) && textOf(one.id) === chatOf(message))
  return textOf(at(chats[0], 'title')) || textOf(at(message, 'chat.title')) || textOf(at(found, 'name'))
}
