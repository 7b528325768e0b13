export { insights } from './insights.js'
