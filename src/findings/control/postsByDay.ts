import type { Work } from './work.js'

/** What is known of the posts of one day: there were at least so many, and no more where it is `known`. */
export interface PostsOfDay {
  readonly least: number
  readonly known: boolean
}

/** What the days of posts are told from. */
export type PostSources = Pick<Work, 'posts' | 'complete' | 'daily'>

/**
 * The posts of a channel on each day from one to another: from the list, which says all of a day only where it is declared complete,
 * or from the rows' own counts. Of one format only the list tells.
 */
export function postsByDay(
  { posts, complete, daily }: PostSources,
  channel: string,
  format: string | undefined,
  from: number,
  to: number,
): PostsOfDay[] {
  const counts = new Map<number, number>()
  for (const post of posts.read) {
    if (post.channel !== channel || post.publishedOn === null || (format && post.format !== format)) continue
    counts.set(post.publishedOn, (counts.get(post.publishedOn) ?? 0) + 1)
  }
  const isComplete = complete.posts && posts.delivered
  const rows = isComplete || format ? [] : daily('posts', from, to, channel)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const listed = counts.get(from + i) ?? 0
    const measured = rows[i] ?? null
    if (isComplete) return { least: listed, known: true }
    // More posts in the list than the rows count: the rows are behind.
    if (measured !== null) return { least: Math.max(measured, listed), known: measured >= listed }
    return { least: listed, known: false }
  })
}
