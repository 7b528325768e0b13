import type { NumberFactId } from '../../metrics/model/facts.js'
import { metricOf } from '../../metrics/catalogue/metrics.js'
import { type Post, postsOfWindow } from '../../metrics/analysis/posts.js'
import type { Work } from './work.js'

/** A post with what it has reached so far. */
export interface PostFigures {
  readonly id: string
  readonly day: number
  /** `null` where it is unknown. */
  of(fact: NumberFactId): number | null
}

/**
 * The posts of a channel that were published from one day to another, the latest first; `null` where some of its posts come in one
 * row, so that nothing can be said of all of them.
 */
export function postFigures(
  work: Work,
  channel: string,
  period: { readonly from: string; readonly to: string },
): PostFigures[] | null {
  const rows = work.rowsOf(channel).filter(({ post }) => post !== null && post !== undefined && post !== '')
  if (!rows.length) return []
  if (work.several(channel).posts) return null
  const { own } = work.query
  const figures = new Map<NumberFactId, ReturnType<typeof postsOfWindow>>()
  const ask = (fact: NumberFactId) => {
    const found = figures.get(fact) ?? postsOfWindow(rows, metricOf(fact), { own, period, asOf: period.to })
    figures.set(fact, found)
    return found
  }
  const figureOf = (post: Post, fact: NumberFactId): number | null => {
    const result = ask(fact).of(post)
    return result.known ? result.value : null
  }
  return ask('likes')
    .posts.flatMap((post) =>
      post.day === undefined ? [] : [{ id: post.id, day: post.day, of: (fact: NumberFactId) => figureOf(post, fact) }],
    )
    .sort((one, other) => other.day - one.day || (one.id < other.id ? -1 : 1))
}
