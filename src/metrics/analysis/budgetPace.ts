/** How a budget stands after some of its days. */
export interface BudgetPace {
  /** What might be spent by now. */
  readonly expected: number
  /** `(spent − expected) ÷ expected`; `null` where nothing was to be spent yet. */
  readonly relative: number | null
  /** What will be spent at the end if it goes on like this; `null` where nothing was to be spent yet. */
  readonly projection: number | null
  /** On which day, counted from 1, the budget will be spent; `null` where it will last. */
  readonly spentOnDay: number | null
}

/** Which share of a budget may be spent by which share of the time. */
export type BudgetCurve = readonly (readonly [time: number, share: number])[]

/**
 * Money spent against a budget: budget × e is expected, with e = days ÷ all days, or what a curve says at e. What goes on like this
 * ends on spent ÷ e.
 *
 * @edge a curve is read in the order of its times, from 0 at the beginning to 1 at the end; what is no number is left out of it
 * @example budgetPace(1900, 3000, 16, 31) // expected 1,548.39, +22.7%, projection 3,681.25, spent on day 26
 */
export function budgetPace(
  spent: number,
  budget: number,
  elapsed: number,
  days: number,
  curve?: BudgetCurve,
): BudgetPace {
  const points = pointsOf(curve)
  const due = between(points, elapsed / days, 0)
  const expected = budget * due
  if (!(expected > 0)) return { expected, relative: null, projection: null, spentOnDay: null }
  const share = (due * budget) / spent
  const isSpent = share <= 1 && spent > 0
  return {
    expected,
    relative: (spent - expected) / expected,
    projection: spent / due,
    // The last digits of a division are no day of their own.
    spentOnDay: isSpent ? Math.max(1, Math.ceil(between(points, share, 1) * days - 1e-9)) : null,
  }
}

type Point = readonly [time: number, share: number]

function pointsOf(curve: BudgetCurve | undefined): readonly Point[] {
  const given = Array.isArray(curve) ? curve : []
  const inside = given.filter(
    (point): point is Point => Array.isArray(point) && point[0] > 0 && point[0] < 1 && point[1] >= 0 && point[1] <= 1,
  )
  return [[0, 0], ...inside.sort(([one], [other]) => one - other), [1, 1]]
}

/** Along straight lines between points: of a time its share, or of a share the first time of it. */
function between(points: readonly Point[], value: number, of: 0 | 1): number {
  const other = of ? 0 : 1
  for (const [i, point] of points.entries()) {
    if (point[of] < value) continue
    const before = points[i - 1]
    if (!before || point[of] === before[of]) return point[other]
    return before[other] + ((value - before[of]) / (point[of] - before[of])) * (point[other] - before[other])
  }
  return 1
}
