export { channelsList } from './channelsList.js'
export { reportsQuery } from './reportsQuery.js'
export { videosList } from './videosList.js'
