// Medians with quartiles, an order by chance that repeats itself, and tables for a terminal.

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)]
  return low + (sorted[Math.ceil(at)] - low) * (at % 1)
}

export const rounded = (value) => Number(value.toPrecision(value >= 1000 ? 4 : 3))

/** `[median, first quartile, third quartile]`, or null of nothing. */
export const spread = (values) => (values.length ? [0.5, 0.25, 0.75].map((q) => rounded(quantile(values, q))) : null)

/** Orders by chance, the same on every run with the same seed. @param {number} seed */
export function shuffler(seed) {
  let state = seed
  const roll = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  return (list) => {
    const order = [...list]
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(roll() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    return order
  }
}

/** @param {string} title @param {string[]} head @param {unknown[][]} rows */
export function print(title, head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => `${cell ?? '–'}`))
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  console.log(`\n${title}\n`)
  for (const cells of lines)
    console.log(`  ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ')}`)
}
