import { isOutlier, parseSpan } from '../../metrics/time/calendar.js'

const INSTANT = /^(\d{4}-\d\d-(\d\d))[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)$/i

/**
 * An instant in milliseconds since 1970. What has no offset is no instant: nobody knows in which zone its clock stood. Nor is one
 * whose day does not exist, or lies before 1990 or after 2079, which is a slip or a time stamp of zero.
 *
 * @returns NaN for anything else
 * @example readInstant('2026-10-31T18:00:00+03:00') // 1793458800000
 */
export function readInstant(given: unknown): number {
  const [, day = '', ofMonth = '', time = '', offset = ''] = (typeof given === 'string' && INSTANT.exec(given)) || []
  if (!day || (ofMonth > '28' && !parseSpan(day))) return Number.NaN
  const zone = offset.length === 3 ? `${offset}:00` : offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')
  const at = Date.parse(`${day}T${time.replace(',', '.')}${zone}`)
  const dayNumber = Math.floor(at / 86_400_000)
  return isOutlier({ from: dayNumber, to: dayNumber }) ? Number.NaN : at
}
