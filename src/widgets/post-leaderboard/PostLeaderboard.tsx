'use client'
import { Board, type BoardProps, defineWidget } from '../../parts/index.js'

export interface PostLeaderboardProps extends BoardProps {
  /** Whether posts are ranked one by one, or all posts of a format together, where rows say `format`. @default 'post' */
  by?: 'post' | 'format' | undefined
}

/**
 * The posts that were published in the period, ranked by any metric, or the formats of posts. Each is measured by its own
 * rows; of a format both sides of a ratio are summed over its posts.
 *
 * Equal ones share a rank. A post of which the metric is not known comes last, and says why. Bars begin at zero.
 *
 * ```tsx
 * <PostLeaderboard metric="engagementRateByReach" data={rows} period="2026-10" labels={{ p7: 'Autumn teaser' }} />
 * ```
 */
export const PostLeaderboard = defineWidget('post-leaderboard')(function PostLeaderboard({
  by = 'post',
  ...props
}: PostLeaderboardProps) {
  return <Board of={by} {...props} />
})
