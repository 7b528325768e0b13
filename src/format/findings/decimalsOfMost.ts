import type { Unit } from '../../metrics/index.js'

/** How many decimals a change has, the usual ones first; of percentages those of its points. */
const tried: Readonly<Partial<Record<Unit, readonly number[]>>> = {
  count: [0, 1, 2, 3],
  percent: [1, 2, 3, 4, 5],
  money: [2, 3, 4],
}
/** From here on money is whole. */
const WHOLE_MONEY = 1000

/**
 * The decimals in which most of a change reads as more than half of it: "+0.3 of +0.6" would be half. `undefined` where it does in
 * the usual ones, and of what has no decimals.
 */
export function decimalsOfMost(part: number, whole: number, unit: Unit): number | undefined {
  const [usual, ...more] = unit === 'money' && Math.abs(whole) >= WHOLE_MONEY ? [0, 2, 3] : (tried[unit] ?? [])
  const scale = unit === 'percent' ? 100 : 1
  const rounded = (value: number, decimals: number) => Math.round(Math.abs(value) * scale * 10 ** decimals)
  const isPlain = (decimals: number) => 2 * rounded(part, decimals) > rounded(whole, decimals)
  return usual === undefined || isPlain(usual) ? undefined : more.find(isPlain)
}
