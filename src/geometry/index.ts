export { arcPath, type RingPart } from './arcPath.js'
export { type Axis, axisFor } from './axis.js'
export { type Bars, barsOf } from './bars.js'
export { smooth } from './curve.js'
export { type DateMarks, dateMarks } from './dateMarks.js'
export { angleAt, type Arc, arcOf, degrees, fullTurn, gaugeSweep, type Point, pointAt, type Sweep } from './polar.js'
export { type Extent, extentOn, ROOM, roomOf } from './extent.js'
export { reduceLine } from './reduceLine.js'
export { pointList, runsOf } from './polyline.js'
export {
  niceMaximum,
  niceStep,
  type Place,
  percent,
  placeOn,
  round,
  roundUnit,
  type Scale,
  type Span,
  spanOn,
} from './scale.js'
export { type Spark, sparkOf } from './spark.js'
export { grouped, spread } from './spread.js'
export { stack, type StackPart } from './stack.js'
