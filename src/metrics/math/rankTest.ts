export interface RankTest {
  /** How many of the pairs (one of `current`, one of `reference`) have the greater one in `current`; a tie counts one half. */
  readonly u: number
  /** The exact two-sided probability of ranks as far apart as these, or farther, where nothing but chance is at work. */
  readonly p: number
}

/**
 * Whether some values lie higher or lower than some others, by their ranks alone: Mann and Whitney's test with its exact
 * probability. It asks for no distribution, and one value that is far off cannot pass it by itself. Ties are counted against a
 * difference: the test is then conservative.
 *
 * @edge with nothing on one side there is nothing to tell: `p` is 1
 * @example rankTest([22, 23, 31, 23], [33, 32, 31, 31]) // { u: 1, p: 0.057 }
 * @example rankTest([3.86, 3.85, 4.04, 4.04], [5.37, 5.17, 5.01, 5.01]) // { u: 0, p: 0.029 }
 * @source Mann, Whitney (1947), Annals of Mathematical Statistics 18, 50–60
 */
export function rankTest(current: readonly number[], reference: readonly number[]): RankTest {
  const [n, m] = [current.length, reference.length]
  let u = 0
  for (const one of current) for (const other of reference) u += winOf(one, other)
  const counts = arrangements(n, m)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const nearer = Math.ceil(Math.min(u, n * m - u))
  const tail = counts.slice(0, nearer + 1).reduce((sum, count) => sum + count, 0)
  return { u, p: Math.min(1, (2 * tail) / all) }
}

function winOf(one: number, other: number): number {
  if (one === other) return 0.5
  return one > other ? 1 : 0
}

/** In how many orders of n and m things U is 0, 1, … n·m: the coefficients of the Gaussian binomial. */
function arrangements(n: number, m: number): number[] {
  const counts = [1, ...Array.from({ length: n * m }, () => 0)]
  // Multiplied by (1 − q^(m + i)) and divided by (1 − q^i), one after the other: all in whole numbers.
  for (let i = 1; i <= n; i++) {
    for (let u = n * m; u >= m + i; u--) counts[u] = (counts[u] ?? 0) - (counts[u - m - i] ?? 0)
    for (let u = i; u <= n * m; u++) counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0)
  }
  return counts
}
