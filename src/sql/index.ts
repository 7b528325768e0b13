export type { DialectName } from './dialects.js'
export type { Query, QueryOptions } from './query.js'
export { type ReduceOptions, reduceQuery } from './reduceQuery.js'
export { rowsFrom } from './rowsFrom.js'
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
