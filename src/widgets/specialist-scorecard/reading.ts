import {
  type Attainment,
  type AttainmentOptions,
  attainment,
  evaluate,
  type MetricInput,
  type MissingPolicy,
  metricOf,
  type Pace,
  type Payout,
  type PayoutPlan,
  pace,
  payout,
  type Result,
  resolveWindow,
  type Score,
  type ScoredRow,
  score,
  series,
} from '../../metrics/index.js'
import type { Settings } from '../../parts/index.js'

/** One line of a plan. What `attainment` takes can stand on it too. */
export interface PlanRow extends Omit<AttainmentOptions, 'unit'> {
  /** What it is selected by; by default the id of the metric. */
  readonly id?: string
  readonly metric: MetricInput
  /** By default the name of the metric. */
  readonly label?: string
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  readonly target: number
  /** Of any scale: shares, percent, points. Weights that add up to 1 or to 100 are said without a word. */
  readonly weight: number
}

/** The bonus for all of the target, and which share of it a score earns. */
export type Bonus = PayoutPlan & {
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency?: string
}

export interface Card {
  readonly plan: readonly PlanRow[]
  readonly channels?: readonly string[] | undefined
  readonly missing?: MissingPolicy | undefined
  readonly bonus?: Bonus | undefined
  /** How many weeks the small lines show; 0 for none. */
  readonly weeks: number
}

export interface CardRow {
  readonly id: string
  readonly plan: PlanRow
  readonly result: Result
  /** As it counts: between floor and cap. */
  readonly attainment: Attainment
  /** As it would be without them. */
  readonly unlimited: Attainment
  readonly scored: ScoredRow
  /** In a period that is not over, of what grows with it: a part of the goal is no failure yet. */
  readonly pace: Pace | null
  /** By whole week up to the end of the period, or to today; empty where fewer than two weeks are known. */
  readonly history: ReadonlyArray<number | null>
}

/** All that a scorecard knows; from it come the drawing, every text, and the arithmetic. */
export interface CardReading {
  /** In the order of the plan. */
  readonly rows: readonly CardRow[]
  readonly score: Score
  readonly bonus: (Bonus & { readonly earned: Payout }) | null
  readonly window: Result['window']
  /** The end of the bars, one for all: the highest cap. */
  readonly max: number
  /** The period is not over. */
  readonly unfinished: boolean
}

/** What counts at most and at least, unless the plan says otherwise. */
export const CAP = 1.2
const FLOOR = 0

/** @throws for misuse: an unknown metric, a metric without a direction, a bonus without steps */
export function readCard(
  { data, period, asOf, own }: Settings,
  { plan, channels, missing, bonus, weeks }: Card,
): CardReading {
  const windows = resolveWindow({ data, period, asOf })
  const { current, elapsed } = windows
  const unfinished = !!current && !!elapsed && elapsed.days < current.days
  const options = { period, asOf, own, channels }
  // A week more, since the one that is not over is left out: six days of leads are no fall.
  const span =
    elapsed && weeks > 1 ? { from: daysBefore(elapsed.to, Math.min(weeks, 260) * 7 + 6), to: elapsed.to } : null
  const taken = new Set<string>()
  const rows = plan.map((row) => {
    const { metric, target, label, id } = row
    const definition = metricOf(metric)
    const result = evaluate(definition, data, options)
    const { cap = CAP, floor = FLOOR } = row
    const points = (
      span ? (series(definition, data, { ...options, period: span, every: 'week' })[0]?.points ?? []) : []
    )
      .filter(({ whole }) => whole)
      .slice(-weeks)
    return {
      id: idFor(id ?? definition.id, taken),
      name: label ?? definition.id,
      plan: row,
      result,
      attainment: attainment(result, target, { ...row, cap, floor }),
      unlimited: attainment(result, target, { ...row, cap: Infinity, floor: -Infinity }),
      pace:
        unfinished && definition.time !== 'rate'
          ? pace(definition, data, { target, window: windows, own, channels, better: row.better })
          : null,
      history:
        points.filter((point) => point.result.known).length > 1
          ? points.map((point) => (point.result.known ? point.result.value : null))
          : [],
    }
  })
  const found = score(
    rows.map(({ name, plan: { weight }, attainment }) => ({ id: name, weight, attainment })),
    { missing },
  )
  return {
    rows: rows.map((row, i) => ({ ...row, scored: found.rows[i] as ScoredRow })),
    score: found,
    bonus: bonus ? { ...bonus, earned: payout(found, bonus) } : null,
    window: rows[0]?.result.window ?? current,
    max: Math.min(2, Math.max(1, ...plan.map(({ cap = CAP }) => cap))) || CAP,
    unfinished,
  }
}

/** The id that is wanted, or where another has it, the first one free: "leads", "leads 2". */
export function idFor(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`
  taken.add(id)
  return id
}

/** Most points lost first, of equal ones in the order of the plan. */
export const byPointsLost = (rows: readonly CardRow[]): CardRow[] =>
  [...rows].sort((a, b) => (b.scored.pointsLost ?? 0) - (a.scored.pointsLost ?? 0))

const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
