import type { Rows } from '../../metrics/index.js'
import { ownBrand } from '../../metrics/engine/evaluate.js'
import { channelsOf } from '../../metrics/engine/facts/scope.js'
import { type ChannelInput, isOfChannel } from '../../metrics/model/channels.js'
import { sizeOf } from '../../metrics/store/ledger.js'
import { read } from '../../metrics/store/read.js'

/** Whether some rows of a channel, or of all that are asked for, stand for several days, or for several posts, as a warehouse brings
 * them together: then nothing is known of each by itself. */
export type Several = (channel?: string) => { readonly days: boolean; readonly posts: boolean }

/** What some of your own rows stand for several of. */
export function severalIn(data: Rows, own?: string, asked?: readonly ChannelInput[]): Several {
  const ledger = read(data, own)
  const found = channelsOf(ledger, ownBrand(ledger, own) ?? '', asked).map(({ id, account, posts }) => {
    const cells = [...account.cells, ...posts.cells].filter((cell) => sizeOf(cell) > 1)
    return {
      id,
      days: cells.some(({ span }) => !!span && span.to > span.from),
      posts: cells.some(({ post }) => post),
    }
  })
  return (channel = '') => {
    const some = found.filter(({ id }) => !channel || isOfChannel(id, channel))
    return { days: some.some(({ days }) => days), posts: some.some(({ posts }) => posts) }
  }
}
