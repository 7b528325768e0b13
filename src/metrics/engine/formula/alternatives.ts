import { type Expression, isOperation, type Operation, termsOf } from '../../model/expression.js'
import { type FactId, isLevel } from '../../model/facts.js'
import { rulesOf } from '../../model/operations.js'
import { isPartial } from '../../model/result.js'
import { among, type Channel } from '../../store/ledger.js'
import { NOISE } from '../../math/tolerance.js'
import { shareOf } from './coverage.js'
import type { Evaluated } from './evaluated.js'

/** A formula in which all channels together have made their choices. */
export interface Way {
  readonly formula: Expression
  /** The alternatives of those of its parts that add over channels, so that each channel can come to them in its own way. */
  readonly choices: ReadonlyMap<Operation, readonly Expression[]>
}

/**
 * Every way to the number that a formula leaves open, best first: each `firstKnown` of ratios takes one of its
 * alternatives, each `sumKnown` the facts that are reported at all; a `firstKnown` of what adds over channels stays, and
 * its alternatives stand beside the formula.
 */
export function expandAlternatives(formula: Expression, isReported: (fact: FactId) => boolean): readonly Way[] {
  const choices = new Map<Operation, readonly Expression[]>()
  const keep = (choice: Operation) => {
    choices.set(
      choice,
      choice.of.flatMap((one) => expand(one, isReported, null)),
    )
    return [choice]
  }
  return expand(formula, isReported, keep).map((one) => ({ formula: one, choices }))
}

/** @param keep what becomes of a choice that each channel makes for itself; `null` where none is left to it */
function expand(
  expression: Expression,
  isReported: (fact: FactId) => boolean,
  keep: ((choice: Operation) => readonly Expression[]) | null,
): readonly Expression[] {
  if (!isOperation(expression)) return [expression]
  const { of } = expression
  const { needs } = rulesOf(expression)
  if (needs === 'reported') {
    const reported = of.filter((fact) => isReported(fact as FactId))
    return [{ op: 'plus', of: reported.length ? reported : of }]
  }
  if (needs === 'first' && keep && of.every(addsOverChannels)) return keep(expression)
  const parts = of.map((part) => expand(part, isReported, keep))
  if (needs === 'first') return parts.flat()
  if (parts.every(([way], i) => way === of[i])) return [expression]
  return parts
    .reduce<Expression[][]>((heads, ways) => ways.flatMap((way) => heads.map((head) => [...head, way])), [[]])
    .map((chosen) => ({ ...expression, of: chosen }))
}

const addsOverChannels = (part: Expression): boolean =>
  !isOperation(part) || (rulesOf(part).addsOverChannels && part.of.every(addsOverChannels))

/**
 * The first way that the facts allow for the whole window and every channel, else the first that they allow at all. Where
 * two whole ways disagree, the residual is said.
 *
 * @param reporting the channels with rows in the window that report something of the formula
 */
export function pickAlternative(ways: readonly Evaluated[], reporting: readonly Channel[] = []): Evaluated {
  if (ways.length < 2) return ways[0] as Evaluated
  const whole = wholeWay(ways, reporting)
  if (whole) return whole
  const nearest = ways.reduce((a, b) => (lackingIn(b) < lackingIn(a) ? b : a))
  return (
    fullest(ways.filter((way) => way.reason === null)) ?? ways.find(({ low, high }) => isFinite(high - low)) ?? nearest
  )
}

/** The first way that is known for the whole window and every channel, if there is one. */
export function wholeWay(ways: readonly Evaluated[], reporting: readonly Channel[] = []): Evaluated | undefined {
  const [best, ...others] = ways.filter((way) => way.reason === null && !isPartial(way) && !leavesOut(way, reporting))
  const other = best && others.find(({ low }) => Math.abs(low - best.low) > NOISE)
  if (!best || !other) return best
  const keys = [best, other].map(({ formula }) => termsOf(formula).join('+'))
  return { ...best, warnings: [...best.warnings, { code: 'residual', keys, values: [best.low, other.low] }] }
}

/**
 * Of ways that are known in part the one that is known best; of equal ones the first, but levels before what was gained and
 * lost: that is for windows of which every day is known.
 */
const fullest = (known: readonly Evaluated[]): Evaluated | undefined =>
  known.reduce<Evaluated | undefined>((a, b) => {
    const more = a ? shareOf(b.coverage) - shareOf(a.coverage) : 1
    return more > 0 || (!more && isOfLevels(b)) ? b : a
  }, undefined)

const isOfLevels = ({ formula }: Evaluated): boolean => termsOf(formula).some((fact) => isLevel(fact as FactId))

/** Whether a way does not rest on all of the channels; it does where a total stands for them. */
function leavesOut({ used, left }: Evaluated, reporting: readonly Channel[]): boolean {
  const resting = used.flat()
  const all = new Set(reporting)
  const isByChannel = resting.every((one) => all.has(one))
  return left.length > 0 || (isByChannel && !reporting.every(among(resting)))
}

/** How many facts a way lacks, of those that something is known of. */
function lackingIn({ inputs }: Evaluated): number {
  const reasons = [...inputs.values()].map(({ reason }) => reason)
  return reasons.includes(null) ? reasons.filter(Boolean).length : Infinity
}
