/** The normal quantile of a two-sided 95%. */
const Z = 1.959964

/**
 * Between which rates the true one lies in 95 of 100 such cases, where `part` of `whole` did something: Wilson's score interval. Of
 * few it is wide, and it never leaves 0 to 1, so that one like of two readers does not count for more than 800 of 10,000.
 *
 * @param part 0 to `whole`
 * @param whole above 0
 * @unit fractions
 * @example wilsonInterval(800, 10_000) // [0.0748, 0.0855]
 * @example wilsonInterval(100, 1_200) // [0.0690, 0.1003]
 * @source Wilson (1927), Journal of the American Statistical Association 22, 209–212
 */
export function wilsonInterval(part: number, whole: number): readonly [low: number, high: number] {
  const rate = part / whole
  const square = Z ** 2 / whole
  const middle = rate + square / 2
  const margin = Math.sqrt(rate * (1 - rate) * square + square ** 2 / 4)
  return [Math.max(0, (middle - margin) / (1 + square)), Math.min(1, (middle + margin) / (1 + square))]
}
