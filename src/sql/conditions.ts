import { shown } from '../metrics/model/shown.js'
import { toDateString } from '../metrics/time/calendar.js'
import { identifier } from './identifier.js'
import { endsOf } from './places.js'
import type { Writer } from './query.js'
import { refuseOther } from './refuseOther.js'
import type { ColumnValue, Source, Where } from './source.js'

/** What rows of a source have to meet. */
export function conditionsFor(writer: Writer, source: Source): string[] {
  const { dialect } = writer
  return [
    ...conditionsOnBrand(writer, source),
    ...conditionsOnDate(writer, source),
    ...(source.where ? conditionsOf(writer, source.where) : []),
    ...(!source.events && typeof source.post === 'string' ? [`${identifier(dialect, source.post)} IS NOT NULL`] : []),
  ]
}

export function conditionsOf({ dialect, param }: Writer, where: Where): string[] {
  const value = (one: ColumnValue) => param(one, typeof one === 'number' ? 'number' : 'text')
  return Object.entries(where).map(([name, given]) => {
    const values = [given].flat() as ColumnValue[]
    if (!values.length)
      throw new Error(
        `kpi-kit: \`where\` has no value for ${shown(name)}, so no row would be left. Leave the column out.`,
      )
    const column = identifier(dialect, name)
    // Engines write booleans in two ways, and both are the same in lower case.
    const isText = values.some((one) => typeof one === 'boolean')
    return `${isText ? `LOWER(${dialect.cast(column, 'text')})` : column} IN (${values.map(value).join(', ')})`
  })
}

function conditionsOnBrand({ dialect, param, brands }: Writer, { brand }: Source): string[] {
  if (brands === 'all') return []
  if (typeof brand === 'object' && 'value' in brand)
    return brands.some((one) => `${one}` === brand.value) ? [] : ['1 = 0']
  const { column, type = 'text' }: { column: string; type?: keyof typeof IDS } =
    typeof brand === 'string' ? { column: brand } : brand
  refuseOther('type', type, Object.keys(IDS))
  // An id that is none of this type is nobody's.
  const own = brands.filter((one) => IDS[type].test(`${one}`))
  return own.length
    ? [`${identifier(dialect, column)} IN (${own.map((one) => param(one, type)).join(', ')})`]
    : ['1 = 0']
}

const IDS = {
  text: /^/,
  integer: /^-?\d{1,18}$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
}

/** Plain comparisons of the bare column, so that engines skip what lies beyond. Of time stamps the last day counts to its end. */
function conditionsOnDate(writer: Writer, { date, observedAt, observedAfterDate }: Source): string[] {
  const { dialect, param, dates } = writer
  if (!dates) return []
  const [from, to] = endsOf(date)
  const spans = dates.map(
    (span) =>
      `${identifier(dialect, to)} >= ${param(span.from, 'date')} AND ${identifier(dialect, from)} < ${param(dayAfter(span.to), 'date')}`,
  )
  const within = spans.length > 1 ? `(${spans.map((span) => `(${span})`).join(' OR ')})` : (spans[0] as string)
  if (!observedAt || !observedAfterDate) return [within]
  const first = dates.map((span) => span.from).sort()[0] as string
  return [within, `${identifier(dialect, observedAt)} >= ${param(first, 'date')}`]
}

const moved = (day: string, by: number): string => toDateString(Date.parse(day) / 86_400_000 + by)
export const dayAfter = (day: string): string => moved(day, 1)
export const dayBefore = (day: string): string => moved(day, -1)
