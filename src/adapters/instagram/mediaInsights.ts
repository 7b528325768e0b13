import { factsOf } from '../graph/insights.js'
import { lifetimesIn } from '../graph/lifetime.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { instagramBreaks } from '../reading/breaks.js'
import { addPost, table } from './posts.js'

/**
 * Instagram Graph API, `GET /{media}/insights` of posts, reels and stories: the lifetime of each so far, without ads. One answer,
 * or several in a list or a batch. They do not say when a post was published: `media` does, and its rows are joined to these by
 * the post's id; for one post alone, pass its day as `from` and `to`.
 *
 * @edge a story is gone after 24 hours, and says nothing below five viewers
 * @edge `plays` of reels, until April 2025, are video views; `views` are none: they count repeats and pictures
 * @edge exits of a story are in `navigation` with `breakdown=story_navigation_action_type`
 * @source https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights
 */
export function mediaInsights(payload: unknown, options?: AdapterOptions): Reading<'instagram'> {
  const read = reader('instagram', 'mediaInsights', options)
  const facts = factsOf(read, table)
  for (const [post, lifetime] of lifetimesIn(read, payload)) addPost(read, facts, post, lifetime, options)
  return read.finish({ breaks: instagramBreaks })
}
