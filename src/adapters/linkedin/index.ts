export { followerStatistics } from './followerStatistics.js'
export { networkSizes } from './networkSizes.js'
export { pageStatistics } from './pageStatistics.js'
export { shareStatistics } from './shareStatistics.js'
