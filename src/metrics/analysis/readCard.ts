import { metricOf } from '../catalogue/metrics.js'
import { resolveWindow } from '../engine/resolveWindow.js'
import { idFor } from '../model/idFor.js'
import type { DataQuery } from '../model/query.js'
import { isSame, noneOf } from '../model/answer.js'
import type { Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { rowsIn } from '../store/read.js'
import { type Attainment, attainment } from './attainment.js'
import { type Judgement, judge, type PlanGoal } from './judge.js'
import { type Payout, type PayoutPlan, payout } from './payout.js'
import { type MissingPolicy, type Score, type ScoredRow, score } from './score.js'

/** What can be wrong with a goal, or with its place in a plan. */
export type GoalFaultCode = NonNullable<Judgement['fault']> | 'weight'

/**
 * One line of a plan. What `attainment` takes can stand on it too, and the days for which it counts: `from` and `to`, of a new
 * hire or a changed target, of which what adds is expected in proportion.
 */
export interface PlanRow extends PlanGoal {
  /** What it is selected by; by default the id of the metric. */
  readonly id?: string | undefined
  /** By default the name of the metric. */
  readonly label?: string | undefined
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. Always for the whole period. */
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

export interface CardRow extends Omit<Judgement, 'fault'> {
  readonly id: string
  readonly plan: PlanRow
  /** As it counts: between floor and cap, and in days that are not over what it is on pace for. */
  readonly attainment: Attainment
  /** What was attained, without floor and cap: what is said and drawn. Beside a goal of 0 that is missed or passed there is no
   * percentage, unless the plan says what a whole one is. */
  readonly unlimited: Attainment
  readonly scored: ScoredRow
  /** What it lacks is lost. Nobody has lost points who still has time, unless the score is one that the plan is on pace for. */
  readonly countsLost: boolean
  /** What is wrong with the row. */
  readonly fault: GoalFaultCode | null
}

/** What a plan has come to, or in a period that is not over what it is on pace for: each of its rows, the score, and the bonus. */
export interface CardReading {
  /** In the order of the plan. Rows whose days are not in the period, or still to come, are not among them. */
  readonly rows: readonly CardRow[]
  /** Those rows. */
  readonly outside: ReadonlyArray<
    Pick<Judgement, 'result'> & { readonly plan: PlanRow; readonly when: 'period' | 'later' }
  >
  readonly score: Score
  /** `isWrong` where its amount or its steps are no numbers. */
  readonly bonus: (Bonus & { readonly earned: Payout; readonly isWrong: boolean }) | null
  /** What there is so far of a period that is not over; `null` where it is. */
  readonly soFar: { readonly score: Score; readonly earned: Payout | null } | null
  /** The period is not over and nothing has a pace: all that there is is what there is so far. */
  readonly isSoFar: boolean
  readonly window: Result['window']
}

/** What counts at most and at least, unless the plan says otherwise. */
export const CAP = 1.2
const FLOOR = 0

/** @throws for misuse: an unknown metric, a bonus without steps */
export function readCard(given: CardQuestion): CardReading {
  const { missing, bonus } = given
  // A row by itself is read once for all goals.
  const data = rowsIn(given.data)
  const question = { ...given, data }
  const taken = new Set<string>()
  const read = (question.plan ?? []).filter(isRow).map((plan) => {
    const { fault, ...judged } = judge({ ...plan, cap: plan.cap ?? CAP, floor: plan.floor ?? FLOOR }, data, question)
    const badWeight = Number.isFinite(plan.weight) && plan.weight >= 0 ? null : ('weight' as const)
    const unlimited = fault ? judged.attainment : unlimitedOf(judged)
    return {
      ...judged,
      unlimited,
      plan,
      fault: fault ?? badWeight,
      id: idFor(plan.id ?? metricOf(plan.metric).id, taken),
    }
  })
  const rows = read.filter(({ outside }) => !outside)
  const scoreBy = (of: 'attainment' | 'soFar') =>
    score(
      rows.map(({ plan: { label, weight }, result, [of]: reached }) => ({
        id: label ?? result.metric,
        weight,
        attainment: reached,
      })),
      { missing },
    )
  const found = scoreBy('attainment')
  const soFar = rows.some(({ isOver }) => !isOver) ? scoreBy('soFar') : null
  const isSoFar = !!soFar && isSame(found, soFar)
  return {
    rows: rows.map((row, i) => {
      const scored = found.rows[i] as ScoredRow
      const countsLost = row.isOver || !!row.standing || !isSoFar
      const standing = row.isOver ? scored.status : row.standing
      return { ...row, scored, countsLost, standing }
    }),
    outside: read.flatMap(({ outside, plan, result }) => (outside ? { plan, result, when: outside } : [])),
    score: found,
    bonus: bonus ? { ...bonus, earned: payout(found, bonus), isWrong: isWrong(bonus) } : null,
    isSoFar,
    soFar: soFar && { score: soFar, earned: bonus ? payout(soFar, bonus) : null },
    window: resolveWindow(question).current ?? rows[0]?.result.window ?? null,
  }
}

/** A goal without floor and cap; what is to be said of the one with them is to be said of it, too. */
function unlimitedOf({
  counted,
  goal,
  attainment: limited,
}: Pick<Judgement, 'counted' | 'goal' | 'attainment'>): Attainment {
  const unlimited = attainment(counted, goal.target, { ...goal, cap: Infinity, floor: -Infinity })
  const isOfNothing = goal.target === 0 && goal.method !== 'threshold' && !goal.scale
  if (isOfNothing && unlimited.known && unlimited.value !== 1) return noneOf('zero-denominator')
  return unlimited.known && limited.known ? { ...limited, value: unlimited.value } : unlimited
}

/** Plans come as JSON, with nulls. */
const isRow = (row: unknown): row is PlanRow => typeof row === 'object' && row !== null

const isWrong = (bonus: Bonus): boolean => !Number.isFinite(bonus.amount) || !payout(0, bonus).known

/** What a score is at least; `-Infinity` where there is none. */
export const leastOf = (score: Score): number => (score.known ? score.value : (score.between?.[0] ?? -Infinity))

/** What a row has lost, as a share of all; of a range at least so much. */
export const lostOf = ({ countsLost, scored: { pointsLost, between } }: CardRow): number =>
  countsLost ? (pointsLost ?? between?.pointsLost[0] ?? 0) : 0

/** Most points lost first, of equal ones in the order of the plan. */
export const byPointsLost = <Row extends CardRow>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => lostOf(b) - lostOf(a))
