/** A part of a whole, in counts. */
export interface PartOfWhole {
  readonly part: number
  readonly whole: number
}

/** Mentions come in bursts, one calls for the next, so that they tell less than as many that are independent. */
const BURSTS = 2

/**
 * How far the difference of two shares is off by chance: twice its standard error, since what is counted comes in bursts.
 *
 * @unit a fraction: 0.01 is one percentage point
 * @example shareError({ part: 6_375, whole: 18_640 }, { part: 5_349, whole: 17_200 }) // 0.0099
 */
export function shareError(now: PartOfWhole, before: PartOfWhole): number {
  const variance = [now, before].map(({ part, whole }) => ((part / whole) * (1 - part / whole)) / whole)
  return BURSTS * Math.sqrt((variance[0] as number) + (variance[1] as number))
}
