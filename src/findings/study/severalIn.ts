import type { Rows } from '../../metrics/index.js'
import { ownBrand } from '../../metrics/engine/evaluate.js'
import { sizeOf } from '../../metrics/store/ledger.js'
import { read } from '../../metrics/store/read.js'

/** What some of the rows stand for several of, so that nothing is known of each by itself. */
export interface Several {
  readonly days: boolean
  readonly posts: boolean
}

/** Whether some of your own rows stand for several days, or for several posts, as a warehouse brings them together. */
export function severalIn(data: Rows, own?: string): Several {
  const ledger = read(data, own)
  const cells = (ledger.brands.get(ownBrand(ledger, own) ?? '') ?? [])
    .flatMap(({ account, posts }) => [...account.cells, ...posts.cells])
    .filter((cell) => sizeOf(cell) > 1)
  return {
    days: cells.some(({ span }) => !!span && span.to > span.from),
    posts: cells.some(({ post }) => post),
  }
}
