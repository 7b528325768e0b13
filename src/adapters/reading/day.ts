import type { DateString } from '../../metrics/model/row.js'

export { clockAt, isZone } from '../../format/clock.js'

const DAY = 86_400_000
/** Epoch milliseconds of an ISO 8601 time with a zone, a `Date` or a number of milliseconds; `NaN` for anything else. */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return Math.abs(value) <= 8.64e15 ? value : Number.NaN
  if (value instanceof Date) return value.getTime()
  // `+0000`, as Meta writes it, is not in ISO 8601 as engines read it.
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT?/.test(value)
    ? Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : Number.NaN
}

/** The plain day that a text begins with, `'2026-10-17'` or `'20261017'`; `''` where it is no day. */
export function dayIn(value: unknown): DateString {
  const [, year = '', month = '', day = ''] =
    /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(typeof value === 'string' ? value : '') ?? []
  const found = `${year}-${month}-${day}`
  // Most days are in every month; only the last of it have to be worked out.
  const isInAll = month > '00' && month < '13' && day > '00' && day < '29'
  return year && (isInAll || addDays(found, 0) === found) ? found : ''
}

/** A day so many days later; `''` for no day. */
export function addDays(day: DateString, count: number): DateString {
  const time = Date.parse(`${day}T00:00:00Z`) + count * DAY
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString().slice(0, 10) : ''
}

/** All days from one to another; none where there are more than those of ten years, which nobody asks for at once. */
export function daysFrom(from: DateString, to: DateString): DateString[] {
  const days: DateString[] = []
  for (let day = from; day && day <= to; day = addDays(day, 1)) if (days.push(day) > 3660) return []
  return days
}
