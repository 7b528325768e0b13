import type { Work } from './work.js'

/** What is known of the posts of one day: there were at least so many, and no more where it is `known`. */
export interface PostsOfDay {
  readonly least: number
  readonly known: boolean
}

/** What the days of posts are told from. */
export type PostSources = Pick<Work, 'posts' | 'complete' | 'daily' | 'window'>

/**
 * The posts of a channel on each day from one to another: from the list, which says all of a day only where it is declared complete,
 * or from the rows' own counts. Of one format only the list tells. A complete list is one of the window: of days before it the list
 * tells from its first post of the channel on, and of those before that nothing.
 */
export function postsByDay(
  { posts, complete, daily, window }: PostSources,
  channel: string,
  format: string | undefined,
  from: number,
  to: number,
): PostsOfDay[] {
  const counts = new Map<number, number>()
  let first = window?.from ?? from
  for (const post of posts.read) {
    if (post.channel !== channel || post.publishedOn === null) continue
    first = Math.min(first, post.publishedOn)
    if (format && post.format !== format) continue
    counts.set(post.publishedOn, (counts.get(post.publishedOn) ?? 0) + 1)
  }
  const rows = (complete.posts && first <= from) || format ? [] : daily('posts', from, to, channel)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const listed = counts.get(from + i) ?? 0
    const measured = rows[i] ?? null
    if (complete.posts && from + i >= first) return { least: listed, known: true }
    // More posts in the list than the rows count: the rows are behind.
    if (measured !== null) return { least: Math.max(measured, listed), known: measured >= listed }
    return { least: listed, known: false }
  })
}
