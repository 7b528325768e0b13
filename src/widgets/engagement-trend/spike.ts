/** So many times as high as any other point. */
const TIMES = 20
/** Of fewer points none is the rule. */
const FEW = 5

/** A point so far above all others that these can hardly be told apart beside it, and the greatest of these. */
export function spikeOf(values: ReadonlyArray<number | null>): { readonly at: number; readonly rest: number } | null {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const [first, second] = known.sort((a, b) => b.value - a.value)
  if (!first || !second || known.length < FEW || second.value <= 0) return null
  if (first.value < TIMES * second.value) return null
  return { at: first.at, rest: second.value }
}
