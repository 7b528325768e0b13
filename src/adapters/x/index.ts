export { accountStats } from './accountStats.js'
export { accountTimeSeries } from './accountTimeSeries.js'
export { tweets } from './tweets.js'
export { users } from './users.js'
