import { sum } from './sum.js'

/** A part of a ratio before and after: what it has of the numerator and of the denominator. */
export interface PartOfRatio {
  readonly id: string
  readonly before: { readonly numerator: number; readonly denominator: number }
  readonly after: { readonly numerator: number; readonly denominator: number }
}

/** What one part adds to the change of the whole ratio. */
export interface RatioShare {
  readonly id: string
  /** Because its own rate is another: mean weight × change of the rate. */
  readonly rate: number
  /** Because it has another weight: mean rate × change of the weight. */
  readonly mix: number
}

/**
 * What the change of a ratio is made of: of each part the change of its own rate, and the change of its weight in the whole. The
 * two of all parts add up to the change exactly. So a rate can fall though that of each part has risen: more of it comes from
 * where it is low (Simpson's paradox).
 *
 * `null` where a whole has no denominator, and so no ratio. A part without a denominator on one side has the rate of its other side
 * there: all of its change is weight.
 *
 * @unit that of the ratio
 * @example A 50 of 1,000 → 22 of 400, B 10 of 1,000 → 36 of 3,000: 3.00% → 1.71%; rates +0.293 pp, mix −1.587 pp
 */
export function divideRatio(parts: readonly PartOfRatio[]): RatioShare[] | null {
  const [before, after] = (['before', 'after'] as const).map((side) => sum(parts.map((part) => part[side].denominator)))
  if (!before || !after) return null
  return parts.map((part) => {
    const [weight, newWeight] = [part.before.denominator / before, part.after.denominator / after]
    const [own, newOwn] = [rateOf(part.before), rateOf(part.after)]
    const [rate, newRate] = [own ?? newOwn ?? 0, newOwn ?? own ?? 0]
    return {
      id: part.id,
      rate: ((weight + newWeight) / 2) * (newRate - rate),
      mix: ((rate + newRate) / 2) * (newWeight - weight),
    }
  })
}

const rateOf = ({ numerator, denominator }: PartOfRatio['before']): number | null =>
  denominator ? numerator / denominator : null

/**
 * The shares of two factors in the change of `a ÷ b`, as ln of what each has changed by: what makes a cost per lead dearer, the
 * spend or the leads. `null` where one of the four is not above zero. They add up to ln of the whole change.
 *
 * @example costs 1,479 for 137 leads → 1,559 for 109: spend 0.0527, leads 0.2287 of 0.2814
 */
export function divideQuotient(
  before: PartOfRatio['before'],
  after: PartOfRatio['after'],
): { readonly numerator: number; readonly denominator: number } | null {
  if (!(before.numerator > 0 && before.denominator > 0 && after.numerator > 0 && after.denominator > 0)) return null
  return {
    numerator: Math.log(after.numerator / before.numerator),
    denominator: -Math.log(after.denominator / before.denominator),
  }
}
