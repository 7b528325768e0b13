import { sum } from './sum.js'

/**
 * Whether two values of the same things rise together, by their ranks alone: 1 where they always do, −1 where one falls as the
 * other rises, about 0 where they have nothing to do with each other. Equal values share the mean of their ranks.
 *
 * @edge fewer than two, or all of one side equal: NaN
 * @example spearman([1, 2, 3, 4], [10, 20, 40, 30]) // 0.8
 * @source Spearman (1904), American Journal of Psychology 15, 72–101
 */
export function spearman(some: readonly number[], others: readonly number[]): number {
  const [a, b] = [ranksOf(some), ranksOf(others)]
  const middle = (some.length + 1) / 2
  const product = (one: readonly number[], other: readonly number[]) =>
    sum(one.map((rank, i) => (rank - middle) * ((other[i] ?? Number.NaN) - middle)))
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}
