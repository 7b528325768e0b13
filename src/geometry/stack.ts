/** From where to where a part of a stack goes. */
export interface StackPart {
  readonly from: number
  readonly to: number
}

/**
 * Values of several series on each other, place by place: what is above zero upwards, what is below it downwards.
 *
 * @param series the first one stands on zero
 * @returns by series and place; `null` where nothing is known
 * @example stack([[3, 1], [2, -4]]) → [[0 to 3, 0 to 1], [3 to 5, 0 to -4]]
 */
export function stack(series: ReadonlyArray<ReadonlyArray<number | null>>): (StackPart | null)[][] {
  const up: number[] = []
  const down: number[] = []
  return series.map((values) =>
    values.map((value, at) => {
      if (value === null) return null
      const side = value < 0 ? down : up
      const from = side[at] ?? 0
      side[at] = from + value
      return { from, to: from + value }
    }),
  )
}
