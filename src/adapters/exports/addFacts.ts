import type { Facts } from '../reading/factTable.js'

/** Sums of the facts of two rows; a fact that one of them does not have is that of the other. */
export function addFacts(one: Facts = {}, other: Facts): Facts {
  const sums = { ...one }
  for (const [fact, value] of Object.entries(other) as [keyof Facts, number][]) sums[fact] = (sums[fact] ?? 0) + value
  return sums
}
