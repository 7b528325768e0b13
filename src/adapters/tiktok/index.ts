export { businessGet } from './businessGet.js'
export { researchUserInfo, userInfo } from './users.js'
export { businessVideoList, researchVideoQuery, videoList } from './videos.js'
