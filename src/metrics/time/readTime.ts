/** A reading of an instant in milliseconds beyond this is no longer one of seconds: seconds reach it in the year 5138. */
const MOST_SECONDS = 1e11

const WITH_ZONE = /(?:Z|[+-]\d\d:?\d\d)$/i

/**
 * When something was read, in milliseconds since 1970: an ISO time (without a zone it is of UTC), a `Date`, or epoch seconds
 * or milliseconds.
 *
 * @returns NaN for anything else
 */
export function readTime(time: unknown): number {
  if (typeof time === 'number') return Math.abs(time) < MOST_SECONDS ? time * 1000 : time
  if (time instanceof Date) return time.getTime()
  if (typeof time !== 'string' || !/^\d{4}-\d\d/.test(time)) return Number.NaN
  return Date.parse(time.length <= 10 || WITH_ZONE.test(time) ? time : `${time.replace(' ', 'T')}Z`)
}
