import { median } from './median.js'

/** A day's value; `null` where it is unknown. */
export type DayValue = number | null

/** A day that lies far from what its weekday usually is. */
export interface UnusualDay {
  /** Its place among the days. */
  readonly index: number
  readonly value: number
  /** The median of the same weekday in the eight weeks before. */
  readonly usual: number
  /** The least and the most of the same weekday in the eight weeks before. */
  readonly range: readonly [least: number, most: number]
}

const WEEKS = 8
/** Fewer of the same weekday tell no usual value. */
const FEWEST = 6

/**
 * The days that are far from what their weekday usually is: by five times the usual spread, by half of the usual value and by ten
 * at least, and beyond each of the same weekday in the eight weeks before. `erratic` days, whose spread is half of their level or
 * more, have no unusual ones: there an alarm would be false more often than not.
 *
 * The spread is the greatest of: 1.4826 times the median distance of the last 56 days from their own weekday's median (the standard
 * deviation, of which a few wild days make no more); the square root of the level, which counts have by chance alone; two
 * hundredths of the level.
 *
 * @param days one after another, without a hole: an unknown day is `null`
 * @param from the first of those that are looked at; those before it are the eight weeks that they are compared with
 * @example Fridays 31 28 35 30 33 29 41 32, then 214 → usual 31.5, range 28 to 41; 45 would not be one
 */
export function unusualDays(
  days: readonly DayValue[],
  from = 0,
): { readonly found: UnusualDay[]; readonly isErratic: boolean } {
  const found: UnusualDay[] = []
  let isErratic = false
  for (let index = Math.max(from, 0); index < days.length; index++) {
    const value = days[index]
    const same = weekdayBefore(days, index)
    if (value === null || value === undefined || same.length < FEWEST) continue
    const usual = median(same)
    const spread = 1.4826 * distanceOf(days, index)
    if (usual > 0 && spread >= usual / 2) {
      isErratic = true
      continue
    }
    const [least, most] = [Math.min(...same), Math.max(...same)]
    const far = Math.abs(value - usual)
    const enough = Math.max(5 * Math.max(spread, Math.sqrt(Math.max(usual, 0)), usual / 50), usual / 2, 10)
    if (far >= enough && (value < least || value > most)) found.push({ index, value, usual, range: [least, most] })
  }
  return { found, isErratic }
}

const isKnown = (value: DayValue | undefined): value is number => typeof value === 'number'

/** What is known of the same weekday in the weeks before. */
const weekdayBefore = (days: readonly DayValue[], index: number): number[] =>
  Array.from({ length: WEEKS }, (_, week) => days[index - 7 * (week + 1)]).filter(isKnown)

/** The median distance of the 56 days before from the medians of their own weekdays. */
function distanceOf(days: readonly DayValue[], index: number): number {
  const distances = [1, 2, 3, 4, 5, 6, 7].flatMap((back) => {
    const same = Array.from({ length: WEEKS }, (_, week) => days[index - back - 7 * week]).filter(isKnown)
    const usual = median(same)
    return same.map((value) => Math.abs(value - usual))
  })
  return median(distances)
}
