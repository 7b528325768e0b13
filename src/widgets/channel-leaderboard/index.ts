export { ChannelLeaderboard, type ChannelLeaderboardProps } from './ChannelLeaderboard.js'
