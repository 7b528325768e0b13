export { type DateOrder, type DetectedOrder, dateOrders, detectDateOrder, type ReadDate, readDate } from './dates.js'
export {
  type DetectedStyle,
  detectNumberStyle,
  type NumberStyle,
  type NumberText,
  numberStyles,
  readings,
  readNumber,
  type StyleReason,
} from './numbers.js'
