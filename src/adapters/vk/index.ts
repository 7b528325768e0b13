export { groupsGetById } from './groupsGetById.js'
export { statsGet } from './statsGet.js'
export { statsGetPostReach } from './statsGetPostReach.js'
export { wallGet } from './wallGet.js'
