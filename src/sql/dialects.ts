import type { Dialect, SqlType } from './dialect.js'

const doubleQuoted = (name: string) => `"${name}"`
const backQuoted = (name: string) => `\`${name}\``

/** All rows of a partition in order, where the order within an aggregate cannot be said in a window. */
const inOrder = (x: string, partition: string) =>
  `(${partition} ORDER BY ${x} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)`

/** What most engines call things. */
const standard = {
  types: { text: 'VARCHAR', number: 'DOUBLE', integer: 'BIGINT', date: 'DATE', uuid: 'UUID' },
  quote: doubleQuoted,
  cast(this: Dialect, x: string, type: SqlType) {
    return `CAST(${x} AS ${this.types[type]})`
  },
  isPositional: false,
  latest: (x: string, by: string) => `MAX_BY(${x}, ${by})`,
  isoDate: (x: string) => `CAST(${x} AS VARCHAR)`,
}

const duckdb: Dialect = {
  ...standard,
  parameter(place, type) {
    return this.cast(`$${place}`, type)
  },
  micros: (x) => `epoch_us(${x})`,
  dayNumber: (x) => `date_diff('day', DATE '1970-01-01', ${x})`,
  isFinite: (x) => `isfinite(${x})`,
  list: (x) => `string_agg(CAST(${x} AS VARCHAR), ',' ORDER BY ${x})`,
  textsOver: (x, partition) => `string_agg(${x}, ';') OVER ${inOrder(x, partition)}`,
  json: (x) => `CAST(to_json(${x}) AS VARCHAR)`,
}

const postgres: Dialect = {
  ...standard,
  types: { text: 'text', number: 'double precision', integer: 'bigint', date: 'date', uuid: 'uuid' },
  // Of texts that contradict each other the least is told first: byte by byte, as all engines but this one order them.
  cast: (x, type) => `CAST(${x} AS ${postgres.types[type]})${type === 'text' ? ' COLLATE "C"' : ''}`,
  // As it is, so that the index of a column serves.
  parameter: (place, type) => `CAST($${place} AS ${postgres.types[type]})`,
  // Arrays compare from their first element, so the greatest array is the latest reading.
  latest: (x, by, type) =>
    type === 'text'
      ? `(array_agg(${x} ORDER BY ${by} DESC) FILTER (WHERE ${by} IS NOT NULL))[1]`
      : `(max(CASE WHEN ${by} IS NOT NULL THEN ARRAY[CAST(${by} AS double precision), ${x}] END))[2]`,
  micros: (x) => `CAST(extract(epoch FROM ${x}) * 1000000 AS bigint)`,
  dayNumber: (x) => `CAST(${x} - DATE '1970-01-01' AS bigint)`,
  isoDate: (x) => `to_char(${x}, 'YYYY-MM-DD')`,
  isFinite: (x) => `(${x} NOT IN ('NaN', 'Infinity', '-Infinity'))`,
  list: (x) => `string_agg(${postgres.cast(x, 'text')}, ',' ORDER BY ${x})`,
  textsOver: duckdb.textsOver,
  json: (x) => postgres.cast(`array_to_json(${x})`, 'text'),
}

const clickhouse: Dialect = {
  ...standard,
  types: { text: 'String', number: 'Float64', integer: 'Int64', date: 'Date', uuid: 'UUID' },
  quote: backQuoted,
  cast(x, type) {
    return `CAST(${x} AS Nullable(${this.types[type]}))`
  },
  // Named parameters: their values are sent as `param_p1=…` beside the query.
  parameter(place, type) {
    return `{p${place}:${this.types[type]}}`
  },
  latest: (x, by) => `argMax(${x}, ${by})`,
  micros: (x) => `toUnixTimestamp64Micro(toDateTime64(${x}, 6, 'UTC'))`,
  dayNumber: (x) => `toInt64(toRelativeDayNum(${x}))`,
  isoDate: (x) => `toString(${x})`,
  isFinite: (x) => `isFinite(${x})`,
  list: (x) => `arrayStringConcat(arrayMap(one -> toString(one), arraySort(groupArray(${x}))), ',')`,
  textsOver: (x, partition) => `arrayStringConcat(arraySort(groupArray(${x}) OVER (${partition})), ';')`,
  // Integers of 64 bits are texts in JSON, by default in older versions.
  json: (x) => `toJSONString(arrayMap(one -> toFloat64(one), ${x}))`,
  // A name means the column of the table, not what the list of results calls so.
  settings: { prefer_column_name_to_alias: 1 },
}

const bigquery: Dialect = {
  ...standard,
  types: { text: 'STRING', number: 'FLOAT64', integer: 'INT64', date: 'DATE', uuid: 'STRING' },
  quote: backQuoted,
  parameter(place, type) {
    return this.cast(`@p${place}`, type)
  },
  micros: (x) => `UNIX_MICROS(TIMESTAMP(${x}))`,
  dayNumber: (x) => `UNIX_DATE(${x})`,
  isoDate: (x) => `CAST(${x} AS STRING)`,
  isFinite: (x) => `NOT (IS_NAN(${x}) OR IS_INF(${x}))`,
  list: (x) => `STRING_AGG(CAST(${x} AS STRING), ',' ORDER BY ${x})`,
  textsOver: (x, partition) => `STRING_AGG(${x}, ';') OVER ${inOrder(x, partition)}`,
  json: (x) => `TO_JSON_STRING(${x})`,
}

/** Of engines whose placeholders are question marks. */
const positional = {
  isPositional: true,
  parameter(this: Dialect, _place: number, type: SqlType) {
    return this.cast('?', type)
  },
}

const snowflake: Dialect = {
  ...standard,
  ...positional,
  types: { ...standard.types, uuid: 'VARCHAR' },
  micros: (x) => `DATE_PART(EPOCH_MICROSECOND, ${x})`,
  dayNumber: (x) => `DATEDIFF('day', DATE '1970-01-01', ${x})`,
  isoDate: (x) => `TO_CHAR(${x}, 'YYYY-MM-DD')`,
  isFinite: (x) => `(${x} NOT IN (CAST('NaN' AS DOUBLE), CAST('inf' AS DOUBLE), CAST('-inf' AS DOUBLE)))`,
  list: (x) => `LISTAGG(${x}, ',') WITHIN GROUP (ORDER BY ${x})`,
  textsOver: (x, partition) => `LISTAGG(${x}, ';') WITHIN GROUP (ORDER BY ${x}) OVER (${partition})`,
  json: (x) => `TO_JSON(${x})`,
}

const spark: Dialect = {
  ...standard,
  types: { ...standard.types, text: 'STRING', uuid: 'STRING' },
  quote: backQuoted,
  parameter(place, type) {
    return this.cast(`:p${place}`, type)
  },
  micros: (x) => `unix_micros(CAST(${x} AS TIMESTAMP))`,
  dayNumber: (x) => `CAST(datediff(${x}, DATE '1970-01-01') AS BIGINT)`,
  isoDate: (x) => `CAST(${x} AS STRING)`,
  isFinite: (x) => `(NOT isnan(${x}) AND abs(${x}) < double('Infinity'))`,
  list: (x) => `array_join(transform(array_sort(collect_list(${x})), one -> CAST(one AS STRING)), ',')`,
  textsOver: (x, partition) => `array_join(array_sort(collect_list(${x}) OVER (${partition})), ';')`,
  json: (x) => `to_json(${x})`,
}

const trino: Dialect = {
  ...standard,
  ...positional,
  micros: (x) => `CAST(to_unixtime(${x}) * 1000000 AS BIGINT)`,
  dayNumber: (x) => `date_diff('day', DATE '1970-01-01', ${x})`,
  isFinite: (x) => `is_finite(${x})`,
  list: (x) => `array_join(array_agg(${x} ORDER BY ${x}), ',')`,
  textsOver: (x, partition) => `array_join(array_sort(array_agg(${x}) OVER (${partition})), ';')`,
  json: (x) => `json_format(CAST(${x} AS JSON))`,
}

/** The engines that queries can be written for. DuckDB and PostgreSQL run in the tests, ClickHouse in
 * `npm run test:engines`; the text for the others is read by a parser of their language. */
export const dialects = { duckdb, postgres, clickhouse, bigquery, snowflake, spark, trino } as const satisfies Record<
  string,
  Dialect
>

export type DialectName = keyof typeof dialects
