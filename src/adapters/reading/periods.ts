import type { DateSpan, DateString } from '../../metrics/model/row.js'
import { addDays } from './day.js'

/** The days of a period that were asked for; `null` where none of them was. */
export function within(from: DateString, to: DateString, first = '', last = ''): DateSpan | null {
  const span = { from: from < first ? first : from, to: last && to > last ? last : to }
  return span.from > span.to ? null : span
}

/** The last day of a week, a month, a quarter or a year that begins on a day. */
export function endOf(from: DateString, unit: string): DateString {
  if (unit === 'week') return addDays(from, 6)
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  const [year, month] = from.split('-').map(Number) as [number, number]
  return months ? new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10) : from
}
