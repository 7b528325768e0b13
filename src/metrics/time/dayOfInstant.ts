import type { DateString } from '../model/row.js'
import { parseSpan } from './calendar.js'

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/i

/**
 * The day of an instant, as it is written in it: that of the people who wrote it.
 *
 * @returns `null` for what is none: a text without its offset, a day that does not exist
 * @example dayOfInstant('2026-10-14T23:30:00+03:00') // '2026-10-14'
 */
export function dayOfInstant(instant: unknown): DateString | null {
  const day = typeof instant === 'string' ? INSTANT.exec(instant)?.[1] : undefined
  return day && parseSpan(day) ? day : null
}
