import { median } from '../math/median.js'
import { wilsonInterval } from '../math/wilsonInterval.js'

/** What posts are ranked by: how many of the people reached did something. */
export interface PostFigures {
  readonly id: string
  /** Of `people`, so many. */
  readonly part: number
  /** The people that the post has reached, or its views. */
  readonly people: number
}

/** A post with what its rate rests on. */
export type RatedPost<P extends PostFigures> = P & {
  readonly rate: number
  /** In 95 of 100 such cases the rate that it would have with ever more people lies between. */
  readonly interval: readonly [low: number, high: number]
}

/** Posts that can be compared. */
export interface RankedPosts<P extends PostFigures> {
  /** By the least that their rates are likely to be, the best first; equal ones by id. */
  readonly posts: readonly RatedPost<P>[]
  /** The median of their rates; NaN of none. */
  readonly median: number
  /** So many people a post has to have at least. */
  readonly fewest: number
}

/** Below so many people, or below this part of the median, a rate says little. */
const FEWEST = 100
const PART_OF_MEDIAN = 0.2

/**
 * Ranks posts by Wilson's lower bound of their rate, so that 20 of 80 does not come before 800 of 10,000. Left out are posts that
 * reached fewer people than a fifth of the median, or than 100, and those with more doing something than there were people.
 *
 * @example
 * rankPosts([{ id: 'a', part: 800, people: 10_000 }, { id: 'b', part: 20, people: 80 }]) // a, of which 7.48% is the least
 */
export function rankPosts<P extends PostFigures>(posts: readonly P[]): RankedPosts<P> {
  const fewest = Math.max(FEWEST, PART_OF_MEDIAN * (median(posts.map(({ people }) => people)) || 0))
  const rated = posts
    .filter(({ part, people }) => people >= fewest && part >= 0 && part <= people)
    .map((post) => ({ ...post, rate: post.part / post.people, interval: wilsonInterval(post.part, post.people) }))
    .sort((a, b) => b.interval[0] - a.interval[0] || (a.id < b.id ? -1 : 1))
  return { posts: rated, median: median(rated.map(({ rate }) => rate)), fewest }
}
