export { businessGet } from './businessGet.js'
