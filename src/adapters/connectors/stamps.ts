import { addDays, dayIn } from '../reading/day.js'

const HALF_DAY = 43_200_000

const written =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d{1,2}):(\d\d)(:\d\d)?(?:[.,](\d{1,3})\d*)?)?\s*(?:Z|UTC|GMT|([+-]\d\d):?(\d\d)?)?$/i

/**
 * Epoch milliseconds of a stamp as warehouses write it: `2021-09-09 15:05:33.416 UTC`, `2021-10-27T14:22:01.906000000`, `+0000`, or a
 * number of seconds, milli-, micro- or nanoseconds. Without a zone it is UTC, in which connectors store all times. `NaN` for none.
 */
export function timeIn(value: unknown): number {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,19}$/.test(value))) return epoch(Number(value))
  if (typeof value !== 'string' || value.length > 60) return Number.NaN
  const [, day, hour = '00', minute = '00', second = ':00', fraction = '0', zone, more = '00'] =
    written.exec(value.trim()) ?? []
  if (!day) return Number.NaN
  const offset = zone ? `${zone}:${more}` : 'Z'
  return Date.parse(`${day}T${hour.padStart(2, '0')}:${minute}${second}.${fraction.padEnd(3, '0')}${offset}`)
}

/** Milliseconds of a number whose size tells its unit: now is 1.7e9 seconds. */
function epoch(value: number): number {
  if (!(value > 1e8)) return Number.NaN
  if (value < 1e11) return value * 1000
  if (value < 1e14) return value
  return value < 1e17 ? value / 1e3 : value / 1e6
}

/**
 * The day that a stamp begins or ends. A platform stamps midnight of the account's zone: twelve hours after the beginning or before
 * the end it is noon there, and in UTC still the same date. So no zone has to be known, and summer time changes nothing.
 */
export function dayOfStamp(value: unknown, stamp: 'starts' | 'ends' | undefined): string {
  if (value === undefined) return ''
  if (!stamp) return dayIn(value instanceof Date ? value.toISOString() : `${value}`)
  const noon = timeIn(value) + (stamp === 'ends' ? -HALF_DAY : HALF_DAY)
  return Math.abs(noon) <= 8.64e15 ? addDays(new Date(noon).toISOString().slice(0, 10), 0) : ''
}
