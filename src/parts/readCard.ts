import {
  type Attainment,
  type AttainmentOptions,
  attainment,
  type DataQuery,
  evaluate,
  type MetricInput,
  type MissingPolicy,
  metricOf,
  type Payout,
  type PayoutPlan,
  payout,
  type Result,
  resolveWindow,
  type Rows,
  type Score,
  type ScoredRow,
  score,
} from '../metrics/index.js'

/** One line of a plan. What `attainment` takes can stand on it too. */
export interface PlanRow extends Omit<AttainmentOptions, 'unit'> {
  /** What it is selected by; by default the id of the metric. */
  readonly id?: string | undefined
  readonly metric: MetricInput
  /** By default the name of the metric. */
  readonly label?: string | undefined
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  readonly target: number
  /** Of any scale: shares, percent, points. Weights that add up to 1 or to 100 are said without a word. */
  readonly weight: number
}

/** The bonus for all of the target, and which share of it a score earns. */
export type Bonus = PayoutPlan & {
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency?: string | undefined
}

/** What is asked of a plan. */
export interface CardQuestion extends DataQuery {
  readonly data: Rows
  readonly plan: readonly PlanRow[] | null | undefined
  readonly missing: MissingPolicy | undefined
  readonly bonus: Bonus | undefined
}

export interface CardRow {
  readonly id: string
  readonly plan: PlanRow
  readonly result: Result
  /** As it counts: between floor and cap. */
  readonly attainment: Attainment
  readonly scored: ScoredRow
}

/** What a plan has come to: each of its rows, the score, and the bonus. */
export interface CardReading {
  /** In the order of the plan. */
  readonly rows: readonly CardRow[]
  readonly score: Score
  readonly bonus: (Bonus & { readonly earned: Payout }) | null
  readonly window: Result['window']
}

/** What counts at most and at least, unless the plan says otherwise. */
export const CAP = 1.2
const FLOOR = 0

/** @throws for misuse: an unknown metric, a metric without a direction, a bonus without steps */
export function readCard(question: CardQuestion): CardReading {
  const { data, missing, bonus } = question
  const taken = new Set<string>()
  const rows = (question.plan ?? []).map((plan) => {
    const { target, id, cap = CAP, floor = FLOOR } = plan
    const metric = metricOf(plan.metric)
    const result = evaluate(metric, data, question)
    return {
      id: idFor(id ?? metric.id, taken),
      plan,
      result,
      attainment: attainment(result, target, { ...plan, cap, floor }),
    }
  })
  const found = score(
    rows.map(({ plan: { label, weight }, result, attainment }) => ({ id: label ?? result.metric, weight, attainment })),
    { missing },
  )
  return {
    rows: rows.map((row, i) => ({ ...row, scored: found.rows[i] as ScoredRow })),
    score: found,
    bonus: bonus ? { ...bonus, earned: payout(found, bonus) } : null,
    window: rows[0]?.result.window ?? resolveWindow(question).current,
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
export const byPointsLost = <Row extends CardRow>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (b.scored.pointsLost ?? 0) - (a.scored.pointsLost ?? 0))
