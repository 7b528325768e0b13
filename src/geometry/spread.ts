/**
 * Moves places apart until there is a gap between neighbours, and no further than that takes: those that are too close stand
 * evenly around where they were. They keep their order and stay between the ends; where they have no room, the gap shrinks.
 *
 * @returns in the order given
 * @example spread([50, 52, 90], 10, 0, 100) → [46, 56, 90]
 */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const room = places.length > 1 ? Math.min(gap, (high - low) / (places.length - 1)) : gap
  const order = places.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place || a.at - b.at)
  const groups: { start: number; at: number[]; sum: number }[] = []
  const startOf = (sum: number, count: number) => {
    const length = (count - 1) * room
    return Math.max(low, Math.min(high - length, sum / count - length / 2))
  }
  for (const { place, at } of order) {
    let group = { start: startOf(place, 1), at: [at], sum: place }
    for (let last = groups.at(-1); last && last.start + last.at.length * room > group.start; last = groups.at(-1)) {
      groups.pop()
      const both = [...last.at, ...group.at]
      const sum = last.sum + group.sum
      group = { start: startOf(sum, both.length), at: both, sum }
    }
    groups.push(group)
  }
  const found = Array.from(places, () => 0)
  for (const { start, at } of groups) for (const [i, own] of at.entries()) found[own] = start + i * room
  return found
}

/**
 * Marks in order of place that would touch, as groups; a group stands in the middle of its marks.
 *
 * @param sizeOf how wide a mark of so many is
 * @example grouped([10, 12, 80], () => 5) → [[0, 1], [2]]
 */
export function grouped(places: readonly number[], sizeOf: (count: number) => number): number[][] {
  const groups: number[][] = []
  const middle = (group: readonly number[]) => ((places[group[0] ?? 0] ?? 0) + (places[group.at(-1) ?? 0] ?? 0)) / 2
  for (const at of places.keys()) {
    let group = [at]
    for (
      let last = groups.at(-1);
      last && middle(group) - middle(last) < (sizeOf(last.length) + sizeOf(group.length)) / 2;
      last = groups.at(-1)
    ) {
      groups.pop()
      group = [...last, ...group]
    }
    groups.push(group)
  }
  return groups
}
