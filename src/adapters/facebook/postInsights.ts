import { lifetimesIn, publishedAt } from '../graph/lifetime.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { facebookBreaks } from '../reading/breaks.js'
import { factsOfParts } from './parts.js'
import { table } from './postTable.js'

/**
 * Graph API, `GET /{post}/insights`: the lifetime of Page posts so far, one answer or several in a list or a batch. They do not say
 * when a post was published: `posts` does, and its rows are joined to these by the post's id; for one post alone, pass its day as
 * `from` and `to`. Likes are reactions of every kind.
 *
 * @edge what is broken down by type leaves out the types that are zero
 * @edge watch time is in milliseconds
 * @source https://developers.facebook.com/docs/graph-api/reference/insights
 */
export function postInsights(payload: unknown, options?: AdapterOptions): Reading<'facebook'> {
  const read = reader('facebook', 'postInsights', options)
  const facts = factsOfParts(read, table)
  for (const [post, { figures, place }] of lifetimesIn(read, payload)) {
    const own = facts(figures, place)
    if (Object.keys(own).length) read.row({ ...publishedAt(read, undefined, options, place), post }, own)
  }
  return read.finish({ breaks: facebookBreaks })
}
