export { broadcastStats } from './broadcastStats.js'
export { getChatMemberCount } from './getChatMemberCount.js'
export { messages } from './messages.js'
