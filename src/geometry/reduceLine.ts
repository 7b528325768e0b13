/**
 * Which points of a long line are worth drawing: the first, the last, and of each bucket the least and the greatest, so that
 * no extreme is lost. A gap stays a gap. A line of no more points than `most` stays whole.
 *
 * @param most about how many points to keep; many gaps take some more
 * @returns places in `values`, rising
 * @example reduceLine([1, 9, 2, 8, 3, 7], 4) → [0, 1, 4, 5]
 */
export function reduceLine(values: ReadonlyArray<number | null>, most: number): readonly number[] {
  const count = values.length
  if (count <= most) return values.map((_, i) => i)
  const kept = new Set([0, count - 1])
  const size = count / Math.max(1, Math.floor(most / 2))
  for (let from = 0; from < count; from += size) {
    const [start, end] = [Math.round(from), Math.min(count, Math.round(from + size))]
    let least = -1
    let greatest = -1
    for (let i = start; i <= end; i++) {
      const value = i < end ? values[i] : undefined
      if (value === null || value === undefined) {
        // The line breaks here: keep the extremes before the gap, and the gap itself.
        for (const one of [least, greatest]) if (one >= 0) kept.add(one)
        least = greatest = -1
        if (value === null && (i === start || values[i - 1] !== null)) kept.add(i)
        continue
      }
      if (least < 0 || value < (values[least] as number)) least = i
      if (greatest < 0 || value > (values[greatest] as number)) greatest = i
    }
  }
  return [...kept].sort((a, b) => a - b)
}
