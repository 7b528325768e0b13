import { followersNow } from '../reading/followers.js'
import { at, textOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { answerOf } from './answer.js'

/**
 * YouTube Data API, `channels.list` with the parts `snippet` and `statistics`: the subscribers of a channel on the day of reading,
 * which needs `observedAt`. YouTube rounds them down to three digits; hidden ones are unknown. Views and videos of all time are
 * figures of no day. Of several channels each is an account, by its handle.
 *
 * @source https://developers.google.com/youtube/v3/docs/channels
 */
export function channelsList(payload: unknown, options?: AdapterOptions): Reading<'youtube'> {
  const read = reader('youtube', 'channelsList', options)
  const items = read.list(answerOf(payload), 'items')
  for (const [item, place] of items) {
    if (at(item, 'statistics.hiddenSubscriberCount') === true) continue
    const where = `${place}.statistics.subscriberCount`
    const account = textOf(at(item, 'snippet.customUrl')) || textOf(at(item, 'id'))
    const followers = read.number(at(item, 'statistics.subscriberCount'), where, true)
    followersNow(read, followers, where, items.length > 1 ? { account } : {})
    if (Number(followers) >= 1000) read.problem('sampled', where, 'YouTube rounds subscribers down to three digits.')
  }
  return read.finish({ name: items.length === 1 ? textOf(at(items[0]?.[0], 'snippet.title')) : '' })
}
