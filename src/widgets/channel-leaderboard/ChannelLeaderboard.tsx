'use client'
import { Board, type BoardProps, defineWidget } from '../../parts/index.js'

export interface ChannelLeaderboardProps extends BoardProps {}

/**
 * Your channels, ranked by any metric, each measured by its own rows. A channel that does not report the metric comes last,
 * and says why; equal ones share a rank. Bars begin at zero.
 *
 * ```tsx
 * <ChannelLeaderboard metric="costPerLead" data={rows} period="2026-10" />
 * ```
 */
export const ChannelLeaderboard = defineWidget('channel-leaderboard')(function ChannelLeaderboard(
  props: ChannelLeaderboardProps,
) {
  return <Board of="channel" {...props} />
})
