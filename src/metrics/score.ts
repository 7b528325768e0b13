import { type Attainment, type AttainmentStatus, endsOf, noneOf, statusOf } from './attainment.js'
import { type Between, betweenOf, type Reason } from './result.js'

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
 * Unknown without rows (`no-data`), with a weight that is negative or no number (`invalid`), where the weights add to 0
 * (`zero-denominator`), and, whatever the policy, where no row has a value (that row's reason).
 *
 * @example
 * score([
 *   { id: 'leads', weight: 50, attainment: 1.1 },
 *   { id: 'reach', weight: 25, attainment: 0.85 },
 *   { id: 'engagementRateByReach', weight: 25, attainment: 1.5 },
 * ]) // 1.1375: 0.55 + 0.2125 + 0.375
 * @source the KPI matrix of https://inter-hr.ru
 */
export function score(rows: readonly ScoreRow[], { missing: policy = 'block' }: ScoreOptions = {}): Score {
  const given = Array.isArray(rows) ? rows.map(read) : []
  const counting = given.filter(({ weight }) => weight > 0)
  const unknown = counting.filter(isUnknown)
  const allUnknown = unknown.length === counting.length
  const moves = policy === 'redistribute' && !allUnknown
  const totalWeight = sumOf(given)
  const left = moves ? sumOf(given.filter((row) => !isUnknown(row))) : totalWeight
  const parts = given.map((row) => partOf(row, left, isUnknown(row) && policy === 'zero', isUnknown(row) && moves))
  const all = parts.map(({ row }) => row)
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)

  const answer = (): Answer => {
    const [first] = unknown
    if (!given.length) return noneOf('no-data')
    if (!isFinite(totalWeight)) return noneOf('invalid')
    if (!totalWeight) return noneOf('zero-denominator')
    if (first && (allUnknown || policy === 'block')) return noneOf(first.reason)
    if (low !== high) return noneOf((counting.find((row) => row.low !== row.high) as Given).reason, low, high)
    if (!isFinite(low)) return noneOf('invalid')
    const partial = counting.flatMap(({ attainment: one }) => (one.known && one.partial ? one : []))
    const atLeast = partial.length > 0 && partial.every((one) => one.atLeast)
    return { known: true, value: low, status: statusOf(low), atLeast }
  }
  const lost = ({ pointsLost, between }: ScoredRow): number => pointsLost ?? between?.pointsLost[0] ?? 0
  return {
    ...answer(),
    rows: all,
    lagging: all.filter(({ status }) => status === 'lagging').sort((a, b) => lost(b) - lost(a)),
    met: all.filter(({ status }) => status === 'met').length,
    missing: all.filter((_, i) => isUnknown(given[i] as Given)),
    policy,
    totalWeight: finite(totalWeight),
    normalized: totalWeight > 0 && ![1, 100].some((whole) => Math.abs(totalWeight / whole - 1) < 1e-9),
  }
}

/** A row as it can be reckoned with: NaN for what is no weight, open ends for what is not known. */
interface Given {
  readonly id: string
  readonly weight: number
  readonly attainment: Attainment
  readonly reason: Reason
  readonly low: number
  readonly high: number
}

const finite = (value: number): number | null => (isFinite(value) ? value : null)
const sumOf = (rows: readonly Given[]): number => rows.reduce((sum, { weight }) => sum + weight, 0)
const isUnknown = ({ low, high }: Given): boolean => low === -Infinity && high === Infinity

function read(row: unknown): Given {
  const { id, weight, attainment: given = null } = Object(row) as Partial<ScoreRow>
  const one = Object(typeof given === 'object' ? given : { known: true, value: given })
  const [low, high] = endsOf(one)
  const reason: Reason = one.known ? 'invalid' : typeof one.reason === 'string' ? one.reason : 'missing'
  const known = { known: true, value: low, status: statusOf(low), atLeast: !!one.atLeast } as const
  return {
    id: typeof id === 'string' ? id : '',
    weight: Number.isFinite(weight) && (weight as number) >= 0 ? (weight as number) + 0 : Number.NaN,
    attainment: low !== high ? noneOf(reason, low, high) : one.partial ? { ...known, partial: true } : known,
    reason,
    low,
    high,
  }
}

/** What a row adds to the score, and the same as plain data. */
function partOf({ id, weight, attainment, low, high }: Given, total: number, isZero: boolean, isLeftOut: boolean) {
  const share = (isLeftOut ? 0 : weight) / total
  // Nothing of an unknown amount is nothing.
  const part = (of: number): number => (share === 0 ? 0 : share * of + 0)
  const [from, to] = isZero ? [0, 0] : [low, high]
  const lost = (reached: number): number => part(Math.max(0, 1 - reached))
  const [status, other] = [from, to].map(statusOf)
  const points = { low: part(from), high: part(to) }
  const known = points.low === points.high
  const row: ScoredRow = {
    id,
    weight: finite(weight),
    share: finite(share),
    attainment,
    status: status === other ? (status as AttainmentStatus) : null,
    points: known ? points.low : null,
    pointsLost: known ? lost(from) : null,
    ...(!known &&
      share > 0 &&
      !attainment.known &&
      attainment.between && {
        between: { points: betweenOf(points.low, points.high), pointsLost: betweenOf(lost(to), lost(from)) },
      }),
  }
  return { row, ...points }
}
