import { parseSpan } from '../../metrics/time/calendar.js'

/** As ISO 8601 writes it in full, which engines read alike. */
const FULL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
/** As platforms and databases write it: `+0000`, `+03`, a space for the T, a comma before the parts of a second. */
const OTHER = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(?:(z)|([+-]\d\d):?(\d\d)?)$/i

/** Nothing of a network is of before 1990; 1970 is a time stamp of zero, and the end of 2099 stands for "open". */
const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2080, 0, 1)

/**
 * An instant in milliseconds since 1970. What has no offset is no instant: nobody knows in which zone its clock stood. Nor is one
 * whose day does not exist, or lies before 1990 or after 2079.
 *
 * @returns NaN for anything else
 * @example readInstant('2026-10-31T18:00:00+03:00') // 1793458800000
 */
export function readInstant(given: unknown): number {
  if (typeof given !== 'string') return Number.NaN
  const text = FULL.test(given) ? given : inFull(given)
  const at = Date.parse(text)
  const isDay = text.slice(8, 10) <= '28' || parseSpan(text.slice(0, 10)) !== null
  return at >= EARLIEST && at < LATEST && isDay ? at : Number.NaN
}

function inFull(given: string): string {
  const [, day, time = '', utc, hours, minutes = '00'] = OTHER.exec(given) ?? []
  return day ? `${day}T${time.replace(',', '.')}${utc ? 'Z' : `${hours}:${minutes}`}` : ''
}
