export { accountInsights } from './accountInsights.js'
export { media } from './media.js'
export { mediaInsights } from './mediaInsights.js'
export { user } from './user.js'
