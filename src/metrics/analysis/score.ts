import { answerOf, knownOf, noneOf } from '../model/answer.js'
import { type Attainment, type AttainmentStatus, statusOf } from './attainment.js'
import { type Between, betweenOf, type Reason } from '../model/result.js'
import { NOISE } from '../math/tolerance.js'
import { sum } from '../math/sum.js'

/** One line of a plan. */
export interface ScoreRow {
  readonly id: string
  /** Of any scale: shares, percent, points. Not negative; 0 shows a row that does not count. */
  readonly weight: number
  /** From `attainment`, or a fraction: 0.9 is 90% of the target. `null` where there is none. */
  readonly attainment: Attainment | number | null
}

/**
 * What becomes of a row of which nothing is known. `block`: no score. `zero`: it attained nothing. `redistribute`: its
 * weight goes to the others, in proportion.
 */
export type MissingPolicy = 'block' | 'zero' | 'redistribute'

export interface ScoreOptions {
  /** @default 'block' */
  readonly missing?: MissingPolicy | undefined
}

/** A row with its part in the score. Points are fractions of the whole: 0.27 is 27 points of 100. */
export interface ScoredRow {
  readonly id: string
  /** As given; `null` where it is no weight. */
  readonly weight: number | null
  /** The normalized weight: of all rows together they are 1. `null` where the weights allow none. */
  readonly share: number | null
  readonly attainment: Attainment
  /** Of a range only where both ends have the same. */
  readonly status: AttainmentStatus | null
  /** `share × attainment`. */
  readonly points: number | null
  /** `share × max(0, 1 − attainment)`: what the row keeps the score from. More than the target makes no points lost. */
  readonly pointsLost: number | null
  /** Of an attainment that is known only between bounds. */
  readonly between?: { readonly points: Between; readonly pointsLost: Between }
}

interface Arithmetic {
  /** In the order given. */
  readonly rows: readonly ScoredRow[]
  /** The rows of status `lagging`, the most points lost first. */
  readonly lagging: readonly ScoredRow[]
  /** How many of the rows have met their target for certain. */
  readonly met: number
  /** The rows of which nothing is known, and what was done about them. */
  readonly missing: readonly ScoredRow[]
  readonly policy: MissingPolicy
  /** The sum of the weights as given; `null` where one of them is no weight. */
  readonly totalWeight: number | null
  /** The weights add to neither 1 nor 100, so the shares are other numbers than the plan’s. */
  readonly normalized: boolean
}

type Answer =
  | {
      readonly known: true
      /** 1 is every target met, exactly. */
      readonly value: number
      readonly status: AttainmentStatus
      /** Some actuals are partial, and all of those can but rise. */
      readonly atLeast: boolean
    }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

/** The weighted attainment of a plan, with every step of the arithmetic. Plain data. */
export type Score = Arithmetic & Answer

/**
 * The score of a plan: Σ weight × attainment ÷ Σ weight, as a fraction. An attainment that is known only between bounds
 * makes the score a range, whatever the policy; the policy is for rows of which nothing is known. A row of weight 0 counts
 * for nothing and blocks nothing.
 *
 * Unknown without rows (`no-data`), with a weight that is negative or no number (`invalid`), unless the policy gives the
 * row's weight to the others anyway, where the weights add to 0 (`zero-denominator`), and, whatever the policy, where no row
 * has a value (that row's reason). A policy that is none is `block`.
 *
 * @example
 * score([
 *   { id: 'leads', weight: 50, attainment: 1.1 },
 *   { id: 'reach', weight: 25, attainment: 0.85 },
 *   { id: 'engagementRateByReach', weight: 25, attainment: 1.5 },
 * ]) // 1.1375: 0.55 + 0.2125 + 0.375
 * @source the KPI matrix of https://inter-hr.ru
 */
export function score(rows: readonly ScoreRow[], options?: ScoreOptions | null): Score {
  const policy = policies.find((one) => one === options?.missing) ?? 'block'
  const given = Array.isArray(rows) ? rows.map(read) : []
  const counting = given.filter(({ weight }) => weight > 0)
  const unknown = counting.filter(({ isOpen }) => isOpen)
  const someKnown = unknown.length < counting.length
  const moves = policy === 'redistribute' && someKnown
  const totalWeight = sum(given.map(({ weight }) => weight))
  // Whatever the weight of a row may be, it is the others' then: also one that is no number.
  const isLeftOut = ({ weight, isOpen }: Given) => moves && (isOpen || Number.isNaN(weight))
  const whole = moves ? sum(given.map((row) => (isLeftOut(row) ? 0 : row.weight))) : totalWeight
  const parts = given.map((row) => partOf(row, whole, policy, isLeftOut(row)))
  const [low, high] = [sum(parts.map((part) => part.low)), sum(parts.map((part) => part.high))]

  const [first] = unknown
  const blocked = first && (!someKnown || policy === 'block') ? first.reason : null
  const reason = given.length ? (whyNoWeight(whole) ?? blocked) : 'no-data'
  const range = counting.find((row) => !row.isOpen && row.low < row.high)
  const partial = counting.flatMap(({ attainment }) => (attainment.known && attainment.partial ? attainment : []))
  const atLeast = partial.length > 0 && partial.every((one) => one.atLeast)
  return {
    ...(reason ? noneOf(reason) : answerOf(range?.reason ?? 'invalid', low, high, { status: statusOf(low), atLeast })),
    rows: parts.map(({ row }) => row),
    lagging: parts
      .filter(({ row }) => row.status === 'lagging')
      .sort((a, b) => b.lost - a.lost)
      .map(({ row }) => row),
    met: parts.filter(({ row }) => row.status === 'met').length,
    missing: parts.flatMap(({ row }, i) => (given[i] && (given[i].isOpen || isLeftOut(given[i])) ? row : [])),
    policy,
    totalWeight: finite(totalWeight),
    normalized: totalWeight > 0 && [1, 100].every((usual) => Math.abs(totalWeight / usual - 1) > NOISE),
  }
}

const policies: readonly MissingPolicy[] = ['block', 'zero', 'redistribute']

function whyNoWeight(whole: number): Reason | null {
  if (!isFinite(whole)) return 'invalid'
  return whole ? null : 'zero-denominator'
}

/** A row as it can be reckoned with: NaN for what is no weight. */
type Given = ReturnType<typeof read>

const finite = (value: number): number | null => (isFinite(value) ? value : null)

function read(row: unknown) {
  const { id, weight, attainment = null } = Object(row) as Partial<ScoreRow>
  const { partial, atLeast } = Object(attainment)
  const known = knownOf(attainment)
  const { reason, low, high } = known
  return {
    ...known,
    id: typeof id === 'string' ? id : '',
    weight: Number.isFinite(weight) && (weight as number) >= 0 ? (weight as number) + 0 : Number.NaN,
    attainment: answerOf(reason, low, high, {
      status: statusOf(low),
      atLeast: !!atLeast,
      ...(partial && { partial: true as const }),
    }),
  }
}

/** What a row adds to the score, what it keeps from it at least, and both as plain data. */
function partOf(
  { id, weight, attainment, isOpen, ...ends }: Given,
  whole: number,
  policy: MissingPolicy,
  isLeftOut: boolean,
) {
  const share = (isLeftOut ? 0 : weight) / whole
  const reached = isOpen && policy === 'zero' ? [0, 0] : [ends.low, ends.high]
  // A weight of 0 times an open end would be NaN: it adds 0.
  const part = (of: number) => share && share * of + 0
  const [low, high] = reached.map(part) as [number, number]
  const [most, lost] = reached.map((end) => part(Math.max(0, 1 - end))) as [number, number]
  const [status, other] = reached.map(statusOf)
  const known = low === high
  const row: ScoredRow = {
    id,
    weight: finite(weight),
    share: finite(share),
    attainment,
    status: status && status === other ? status : null,
    points: known ? low : null,
    pointsLost: known ? lost : null,
    ...(low < high && !isOpen && { between: { points: betweenOf(low, high), pointsLost: betweenOf(lost, most) } }),
  }
  return { row, low, high, lost }
}
