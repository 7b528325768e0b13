/** A list in parts of equal length, as few as hold no more than `most` each. */
export function parted<T>(all: readonly T[], most: number): T[][] {
  const parts = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / parts)
  return Array.from({ length: parts }, (_, i) => all.slice(i * size, (i + 1) * size))
}
