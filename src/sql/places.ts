import { identifier } from './identifier.js'
import type { Writer } from './query.js'
import type { BrandColumn, Dimension, Source } from './source.js'

/** A column of a select: what it is, and what it is called. */
export type Named = readonly [sql: string, name: string]

export const listed = (columns: readonly Named[]): string =>
  columns.map(([sql, name]) => `${sql} AS ${name}`).join(', ')

/** What says where a row belongs, as text; `''` where the row does not say it. */
export const PLACES = ['k_brand', 'k_channel', 'k_account', 'k_campaign', 'k_paid', 'k_post'] as const

export function placesOf(writer: Writer, source: Source): Named[] {
  const { campaign } = source
  return [
    [brandOf(writer, source.brand), 'k_brand'],
    [textOf(writer, source.channel), 'k_channel'],
    [textOf(writer, source.account), 'k_account'],
    [Array.isArray(campaign) ? joined(writer, campaign) : textOf(writer, campaign as Dimension), 'k_campaign'],
    [textOf(writer, source.paid), 'k_paid'],
    [postOf(writer, source), 'k_post'],
  ]
}

/** What rows say beside their place and their facts. */
export function aboutOf(writer: Writer, source: Source): Named[] {
  const { dialect } = writer
  const { date, provisional, sampled, observedAt } = source
  const column = (name: string) => identifier(dialect, name)
  const at = observedAt === undefined ? dialect.cast('NULL', 'integer') : dialect.micros(column(observedAt))
  const [first, last] = endsOf(date).map((name) => dialect.cast(column(name), 'date')) as [string, string]
  const flag = (name: string | true | undefined) =>
    typeof name === 'string' ? `CASE WHEN ${column(name)} THEN 1 ELSE 0 END` : `${Number(name === true)}`
  return [
    [first, 'k_from'],
    [first === last || observedAt === undefined ? last : endAsRead(writer, source, first, last, at), 'k_to'],
    [textOf(writer, source.events ? undefined : source.format), 'k_format'],
    [textOf(writer, source.currency), 'k_currency'],
    [flag(provisional), 'k_provisional'],
    [flag(sampled), 'k_sampled'],
    [at, 'k_at'],
  ]
}

/** The columns of the first and the last day. */
export const endsOf = (date: Source['date']): readonly [from: string, to: string] =>
  typeof date === 'string' ? [date, date] : [date.from, date.to]

const MICROS_OF_DAY = 86_400_000_000

/** What an account said of a span of days on the first of them is of that day, as if it were asked for alone. */
function endAsRead(writer: Writer, source: Source, first: string, last: string, at: string): string {
  const day = writer.dialect.dayNumber(first)
  const isRead = `${at} >= ${day} * ${MICROS_OF_DAY} AND ${at} < (${day} + 1) * ${MICROS_OF_DAY}`
  return `CASE WHEN ${postOf(writer, source)} = '' AND ${first} < ${last} AND ${isRead} THEN ${first} ELSE ${last} END`
}

const postOf = (writer: Writer, source: Source): string =>
  textOf(writer, source.events || source.post === undefined ? undefined : columnNameOf(source.post))

const columnNameOf = (column: string | { readonly column: string }): string =>
  typeof column === 'string' ? column : column.column

/** A column as text, never NULL. */
const asText = ({ dialect }: Writer, column: string): string =>
  `COALESCE(${dialect.cast(identifier(dialect, column), 'text')}, '')`

function textOf(writer: Writer, dimension: Dimension | undefined): string {
  if (dimension === undefined) return "''"
  if (typeof dimension === 'string') return asText(writer, dimension)
  if ('value' in dimension) return writer.param(dimension.value)
  const text = asText(writer, dimension.column)
  const cases = Object.entries(dimension.map).map(
    ([name, values]) =>
      `WHEN ${text} IN (${values.map((value) => writer.param(value)).join(', ')}) THEN ${writer.param(name)}`,
  )
  return cases.length ? `CASE ${cases.join(' ')} ELSE ${text} END` : text
}

const brandOf = (writer: Writer, brand: BrandColumn): string =>
  typeof brand === 'object' && 'value' in brand ? writer.param(brand.value) : asText(writer, columnNameOf(brand))

/** Several ids as one: as in a JSON pointer, so that `a/b` and `c` are never `a` and `b/c`. */
const joined = (writer: Writer, columns: readonly string[]): string =>
  columns.map((column) => `REPLACE(REPLACE(${asText(writer, column)}, '~', '~0'), '/', '~1')`).join(" || '/' || ")
