import { shown } from '../../metrics/model/shown.js'
import { parseSpan } from '../../metrics/time/calendar.js'
import type { WorkingTime } from '../query.js'
import type { BusinessTime } from '../given/businessTime.js'
import { readInstant } from '../given/readInstant.js'
import type { Work } from './work.js'

/**
 * The instant at which the work is judged, and its day: by the zone, or, where there is none, as it is written.
 *
 * @throws for what is no instant
 */
export function judgedAt(
  given: unknown,
  { timeZone }: WorkingTime,
  { dayOf }: BusinessTime,
): Pick<Work, 'now' | 'today'> {
  const now = readInstant(given)
  if (Number.isNaN(now))
    throw new Error(
      `kpi-kit: \`now\` is ${shown(given)}, which is not an instant, so nobody knows what is late. Write it with its offset: now: '2026-10-31T18:00:00+03:00'.`,
    )
  return { now, today: timeZone ? dayOf(now) : (parseSpan(`${given}`.slice(0, 10))?.from ?? dayOf(now)) }
}
