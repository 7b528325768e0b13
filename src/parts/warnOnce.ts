export { warnOnce } from '../metrics/model/warnOnce.js'
