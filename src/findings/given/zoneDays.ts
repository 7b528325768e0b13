import { clockAt } from '../../format/clock.js'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** The days of a zone, which begin when its clocks say so. Days are numbered from 1970, as everywhere in the kit. */
export interface ZoneDays {
  /** The instant of a day at which its clock shows so many minutes; one that a clock skips is as long after the day's last one before it. */
  at(day: number, minutes: number): number
  /** The day of an instant. */
  dayOf(time: number): number
}

/** Asks the zone once a day, and never for an instant: that is slow. */
export function zoneDays(timeZone: string): ZoneDays {
  const starts = new Map<number, number>()
  const at = (day: number, minutes: number): number => {
    const wall = day * DAY + minutes * MINUTE
    // The offsets before and after a change of the clock: where a wall time is there twice the first is meant.
    const [earlier, later] = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)]
    if (earlier === later) return wall - earlier
    return (
      [earlier, later].map((one) => wall - one).find((time) => time + offsetAt(time, timeZone) === wall) ??
      wall - earlier
    )
  }
  const startOf = (day: number): number => {
    const found = starts.get(day) ?? at(day, 0)
    starts.set(day, found)
    return found
  }
  return {
    at: (day, minutes) => (minutes % 1440 ? at(day, minutes) : startOf(day + minutes / 1440)),
    dayOf(time) {
      let day = Math.floor(time / DAY)
      while (startOf(day) > time) day--
      while (startOf(day + 1) <= time) day++
      return day
    },
  }
}

/** How far the clocks of a zone are ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  const minute = Math.floor(time / MINUTE) * MINUTE
  return Date.parse(`${clockAt(minute, timeZone)}Z`) - minute
}
