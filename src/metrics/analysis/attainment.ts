import { answerOf, knownOf, noneOf } from '../model/answer.js'
import { NOISE } from '../math/tolerance.js'
import { canButRise } from './canButRise.js'
import {
  type Better,
  type Between,
  isPartial,
  isDoubtful,
  lacksChannels,
  lacksParts,
  type Reason,
  type Result,
  type Unit,
} from '../model/result.js'

export interface AttainmentOptions {
  /** Needed for a plain number; a result brings its own, unless that is `neutral`. */
  readonly better?: Better | undefined
  /**
   * `linear` (default): 1 ± (A − T) ÷ |T|. `inverse`: T ÷ A, only for lower is better. `threshold`: 0 at `threshold` or
   * worse, 1 at the target, linear between and beyond.
   */
  readonly method?: 'linear' | 'inverse' | 'threshold' | undefined
  readonly threshold?: number | undefined
  /** The unit of a plain number; a count by default. */
  readonly unit?: Unit | undefined
  /** What counts as one whole deviation from a target of 0. Counts have 1; other units need it unless the target is met. */
  readonly scale?: number | undefined
  readonly cap?: number | undefined
  readonly floor?: number | undefined
}

/** `met` from 100%, `close` from 80%, else `lagging`. */
export type AttainmentStatus = 'met' | 'close' | 'lagging'

export type Attainment =
  | {
      readonly known: true
      /** 1 is the target, exactly. */
      readonly value: number
      readonly status: AttainmentStatus
      /** The actual is partial and can but rise: "at least". Not so of a rate, a difference, or where less is better. */
      readonly atLeast: boolean
      /** The actual rests on a part of the period. */
      readonly partial?: true
    }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

/** From which attainment on a goal is close. */
const CLOSE = 0.8

/** `met` from 1, `close` from 0.8, else `lagging`. Rounding noise of the last digit does not make a goal missed. */
export function statusOf(attainment: number): AttainmentStatus {
  if (attainment >= 1 - NOISE) return 'met'
  return attainment >= CLOSE - NOISE ? 'close' : 'lagging'
}

/**
 * How far an actual value is on the way to its target, as a fraction: 0.9 is 90%. Uncapped unless `cap` or `floor` are
 * given. A value that is known only between bounds has an attainment when both ends come to the same after cap and floor,
 * otherwise a range. `partial` where what a value lacks could turn the judgement: some of the channels, or, of a total that
 * should be small, some of the days. `invalid` where the method has no answer: no finite number, `inverse` of what is not
 * above 0, a threshold that is not worse than the target, a target of 0 missed in a unit without a scale; and where the
 * target or an option is no finite number, or the method none of these. Options that are `null` are as if they were left out.
 *
 * @param actual a result of `evaluate`, a number, or `null` where there is none
 * @throws without a direction: neither the result nor `better` says which way is up
 * @example attainment(45, 50, { better: 'higher' }) → 0.9
 * @example attainment(8, 10, { better: 'lower' }) → 1.2
 * @source SAP SuccessFactors (higher), Infor CPM 10.4 and CAMMS (lower), Lanteria (threshold)
 */
export function attainment(
  actual: number | Result | null,
  target: number,
  given?: AttainmentOptions | null,
): Attainment {
  const options = given ?? {}
  const result = typeof actual === 'object' ? actual : null
  const better = options.better ?? result?.better
  if (!hasDirection(better)) {
    throw new Error("kpi-kit: without a direction no target can be met. Pass `better: 'higher'` or `better: 'lower'`.")
  }
  if (faultOf(target, options)) return noneOf('invalid')
  const [cap, floor] = [options.cap ?? Infinity, options.floor ?? -Infinity]
  const sign = better === 'higher' ? 1 : -1
  const unit = result?.unit ?? options.unit
  const reached = (value: number) =>
    Math.max(floor, Math.min(cap, uncapped(value, target, sign, unit ?? 'count', options))) + 0

  const { isOpen, reason, ...ends } = knownOf(actual)
  if (isOpen) return noneOf(reason)
  const [one, other] = [reached(ends.low), reached(ends.high)]
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  const { partial, atLeast, whyNot } = restingOn(result, sign)
  if (whyNot) return noneOf(whyNot)
  return answerOf(Number.isNaN(low) ? 'invalid' : reason, low, high, {
    status: statusOf(low),
    atLeast,
    ...(partial && { partial }),
  })
}

/** Whether a direction says which way is up. */
export const hasDirection = (better: unknown): better is 'higher' | 'lower' => better === 'higher' || better === 'lower'

/** What of a goal cannot be reckoned with. Plans come as JSON, with nulls and texts. */
export type GoalFault = 'target' | 'limits'

/** What of a goal is no number, or no method; `null` where all is well. No cap may be written as an infinite one. */
export function faultOf(
  target: unknown,
  { cap, floor, threshold, scale, method }: AttainmentOptions,
): GoalFault | null {
  if (!Number.isFinite(target)) return 'target'
  const isNumber = (one: unknown, orInfinite: number | null) =>
    one === undefined || one === null || one === orInfinite || Number.isFinite(one)
  const isWell =
    isNumber(cap, Infinity) &&
    isNumber(floor, -Infinity) &&
    isNumber(threshold, null) &&
    isNumber(scale, null) &&
    METHODS.includes(method ?? 'linear')
  return isWell ? null : 'limits'
}

const METHODS: readonly unknown[] = ['linear', 'inverse', 'threshold']

/** What a value rests on: a part of what there is, of which the rest can but add to it, or which judges nothing. */
function restingOn(result: Result | null, sign: 1 | -1) {
  const partial = !!result?.known && isPartial(result)
  const canRise = !!result && partial && canButRise(result)
  const atLeast = canRise && sign > 0
  // Where less is better, what is missing of a total can only take the goal away again.
  return { partial, atLeast, whyNot: result && whyNotJudged(result, atLeast, canRise && sign < 0) }
}

/** Why nothing is judged by a value that is known: it cannot be right, or what it lacks could turn it either way. */
function whyNotJudged(result: Result, atLeast: boolean, canWorsen: boolean): Reason | null {
  if (isDoubtful(result)) return 'invalid'
  const isOfSome =
    canWorsen || lacksChannels(result) || lacksParts(result) || result.warnings.some(({ code }) => code === 'answered')
  return result.known && isOfSome && !atLeast ? 'partial' : null
}

/** NaN where the method has no answer. */
function uncapped(actual: number, target: number, sign: 1 | -1, unit: Unit, options: AttainmentOptions): number {
  const { method } = options
  const threshold = options.threshold ?? Number.NaN
  const scale = options.scale ?? (unit === 'count' ? 1 : Number.NaN)
  if (method === 'threshold')
    return sign * (target - threshold) > 0 ? Math.max(0, (actual - threshold) / (target - threshold)) : Number.NaN
  if (method === 'inverse') return sign < 0 && target > 0 && actual > 0 ? target / actual : Number.NaN
  if (target !== 0) return 1 + (sign * (actual - target)) / Math.abs(target)
  if (scale > 0) return 1 + (sign * actual) / scale
  return sign * actual >= 0 ? 1 : Number.NaN
}
