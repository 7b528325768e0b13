export type { DialectName } from './dialects.js'
export { profileQuery, witnessesFrom } from './profileQuery.js'
export type { Query, QueryOptions } from './query.js'
export { type ReduceOptions, reduceQuery } from './reduceQuery.js'
export { type Answer, rowsFrom } from './rowsFrom.js'
export type {
  BrandColumn,
  Column,
  ColumnValue,
  Dimension,
  EventNumber,
  EventSamples,
  EventSource,
  NumberColumn,
  RowSource,
  SamplesColumn,
  Source,
  Where,
} from './source.js'
