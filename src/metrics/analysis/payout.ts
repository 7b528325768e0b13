import { answerOf, knownOf, noneOf } from '../model/answer.js'
import { PARTS_OF_ONE } from '../math/tolerance.js'
import type { Between, Reason } from '../model/result.js'

/** From which score on which share of the target bonus is paid: `[0.8, 0.5]` pays half from 80%. Scores rise. */
export type PayoutPoint = readonly [score: number, share: number]

/**
 * `steps`: the last step reached pays. `points`: between two points the share rises in proportion, beyond the last it
 * stays. Below the first, either pays nothing.
 */
export type PayoutPlan =
  | { readonly steps: readonly PayoutPoint[]; readonly points?: undefined }
  | { readonly points: readonly PayoutPoint[]; readonly steps?: undefined }

export type Payout =
  | {
      readonly known: true
      /** The share of the target bonus: 1 is all of it. */
      readonly value: number
      /** The step or point reached last; `null` below the first. */
      readonly reached: PayoutPoint | null
      /** The one to reach next; `null` where there is none. */
      readonly next: PayoutPoint | null
    }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

/**
 * The share of the target bonus that a score earns. The score is rounded to 1e-9 first, so that noise of the last digit
 * costs no step. Of a score that is known only between bounds the payout is known where all between them earn the same,
 * otherwise it is a range; of an unknown score it is unknown, for its reason. Steps or points that hold something else than
 * finite numbers pay nothing that could be said: `invalid`.
 *
 * @param score a number, or a result of `score` or `attainment`; `null` where there is none
 * @throws where the plan has neither steps nor points, or their scores do not rise
 * @example payout(0.85, { steps: [[0, 0], [0.8, 0.5], [0.9, 0.8], [1, 1]] }) // 0.5
 * @example payout(0.85, { points: [[0.8, 0.5], [1, 1]] }) // 0.625
 * @source stepped payouts of https://calqoo.com
 */
export function payout(score: Scored | number | null, scheme: PayoutPlan): Payout {
  const { steps, points } = scheme ?? {}
  const written: unknown = steps ?? points
  const given = Array.isArray(written) && written.length ? written : null
  if (given && !given.every(isPoint)) return noneOf('invalid')
  if (!given || given.some(([at], i) => at <= (given[i - 1]?.[0] ?? -Infinity))) {
    throw new Error(
      'kpi-kit: without `steps` or `points` of [score, share] whose scores rise, what a score earns is unclear. ' +
        'Pass { steps: [[0.8, 0.5], [1, 1]] }.',
    )
  }
  const plan = given.map(([at, share]): PayoutPoint => [rounded(at), share + 0])
  const passed = (at: number): number => plan.filter(([from]) => from <= at).length
  const earned = (at: number): number => {
    const count = passed(at)
    const [[from, share] = [at, 0], next] = [plan[count - 1], plan[count]]
    return !steps && count && next ? share + ((next[1] - share) * (at - from)) / (next[0] - from) : share
  }

  const { low, high, isOpen, reason } = knownOf(score)
  if (isOpen) return noneOf(reason)
  const [from, to] = [rounded(low), rounded(high)]
  const earnings = [from, to, ...plan.map(([at]) => at).filter((at) => at > from && at < to)].map(earned)
  const count = passed(from)
  return answerOf(reason, Math.min(...earnings), Math.max(...earnings), {
    reached: plan[count - 1] ?? null,
    next: plan[count] ?? null,
  })
}

/** Plans come as JSON, with nulls and texts. */
const isPoint = (one: unknown): one is PayoutPoint =>
  Array.isArray(one) && Number.isFinite(one[0]) && Number.isFinite(one[1])

/** What has a score: a result of `score` or of `attainment`. */
interface Scored {
  readonly known: boolean
  readonly value?: number
  readonly reason?: Reason
  readonly between?: Between
}

/** To nine digits, so that noise of the last one costs no step. */
const rounded = (value: number): number => Math.round(value * PARTS_OF_ONE) / PARTS_OF_ONE + 0
