export { decode } from './reading/decode.js'
export { type Joined, joinReadings } from './joinReadings.js'
export { readAny } from './readAny.js'
export type {
  Adapter,
  AdapterOptions,
  ProblemCode,
  ReadChannel,
  Reading,
  ReadProblem,
  Source,
} from './reading/types.js'
