export { PostLeaderboard, type PostLeaderboardProps } from './PostLeaderboard.js'
