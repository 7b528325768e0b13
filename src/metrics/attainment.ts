import { type Better, type Between, betweenOf, isPartial, type Reason, type Result, type Unit } from './result.js'

export interface AttainmentOptions {
  /** Needed for a plain number; a result brings its own, unless that is `neutral`. */
  readonly better?: Better
  /**
   * `linear` (default): 1 ± (A − T) ÷ |T|. `inverse`: T ÷ A, only for lower is better. `threshold`: 0 at `threshold` or
   * worse, 1 at the target, linear between and beyond.
   */
  readonly method?: 'linear' | 'inverse' | 'threshold'
  readonly threshold?: number
  /** The unit of a plain number; a count by default. */
  readonly unit?: Unit
  /** What counts as one whole deviation from a target of 0. Counts have 1; other units need it unless the target is met. */
  readonly scale?: number
  readonly cap?: number
  readonly floor?: number
}

/** `met` from 100%, `close` from 80%, else `lagging`. */
export type AttainmentStatus = 'met' | 'close' | 'lagging'

export type Attainment =
  | {
      readonly known: true
      /** 1 is the target, exactly. */
      readonly value: number
      readonly status: AttainmentStatus
      /** The actual is partial, so the attainment can still rise: "at least". */
      readonly atLeast: boolean
    }
  | { readonly known: false; readonly reason: Reason; readonly between?: Between }

/** `met` from 1, `close` from 0.8, else `lagging`. Rounding noise of the last digit does not make a goal missed. */
export const statusOf = (attainment: number): AttainmentStatus =>
  attainment >= 1 - 1e-9 ? 'met' : attainment >= 0.8 - 1e-9 ? 'close' : 'lagging'

/**
 * How far an actual value is on the way to its target, as a fraction: 0.9 is 90%. Uncapped unless `cap` or `floor` are
 * given. A value that is known only between bounds has an attainment when both ends come to the same after cap and floor,
 * otherwise a range.
 *
 * @example attainment(45, 50, { better: 'higher' }) → 0.9
 * @example attainment(8, 10, { better: 'lower' }) → 1.2
 * @source SAP SuccessFactors (higher), Infor CPM 10.4 and CAMMS (lower), Lanteria (threshold)
 */
export function attainment(actual: number | Result, target: number, options: AttainmentOptions = {}): Attainment {
  const result = typeof actual === 'number' ? undefined : actual
  const better = options.better ?? result?.better
  if (better !== 'higher' && better !== 'lower') {
    throw new Error("kpi-kit: without a direction no target can be met. Pass `better: 'higher'` or `better: 'lower'`.")
  }
  const { cap = Infinity, floor = -Infinity } = options
  const sign = better === 'higher' ? 1 : -1
  const unit = result?.unit ?? options.unit
  const reached = (value: number) => Math.max(floor, Math.min(cap, uncapped(value, target, sign, unit, options))) + 0
  const known = (value: number, atLeast: boolean): Attainment =>
    isFinite(value) ? { known: true, value, status: statusOf(value), atLeast } : { known: false, reason: 'invalid' }

  if (!result) return known(isFinite(actual as number) ? reached(actual as number) : Number.NaN, false)
  if (result.known) return known(reached(result.value), isPartial(result))
  if (!result.between) return { known: false, reason: result.reason }
  const [low, high] = [result.between[0] ?? -Infinity, result.between[1] ?? Infinity]
    .map(reached)
    .sort((a, b) => a - b) as [number, number]
  if (low === high) return known(low, false)
  return { known: false, reason: result.reason, between: betweenOf(low, high) }
}

/** NaN where the method has no answer. */
function uncapped(
  actual: number,
  target: number,
  sign: 1 | -1,
  unit: Unit = 'count',
  { method, threshold = Number.NaN, scale = unit === 'count' ? 1 : Number.NaN }: AttainmentOptions,
): number {
  if (method === 'threshold')
    return sign * (target - threshold) > 0 ? Math.max(0, (actual - threshold) / (target - threshold)) : Number.NaN
  if (method === 'inverse') return sign < 0 && target > 0 && actual > 0 ? target / actual : Number.NaN
  if (target !== 0) return 1 + (sign * (actual - target)) / Math.abs(target)
  return scale > 0 ? 1 + (sign * actual) / scale : sign * actual >= 0 ? 1 : Number.NaN
}
