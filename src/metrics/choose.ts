import { isOperation } from './calculate.js'
import type { Expression } from './expression.js'
import type { FactId } from './facts.js'
import type { Channel } from './ledger.js'
import type { Evaluated } from './overPeriod.js'
import { isPartial } from './result.js'
import { naming } from './terms.js'

/** Whether a part of a formula adds over channels, so that each channel can come to it in its own way. */
export const isChoice = (expression: Expression): boolean =>
  isOperation(expression) && expression.op === 'firstKnown' && expression.of.every(isSum)
const isSum = (part: Expression): boolean =>
  !isOperation(part) || (/plus|minus|times|firstKnown/.test(part.op) && part.of.every(isSum))

/**
 * The ways that an expression leaves open for all channels together, best first: each `firstKnown` of ratios takes one of
 * its alternatives, each `sumKnown` the facts that are reported at all.
 */
export function waysOf(expression: Expression, isReported: (fact: FactId) => boolean): readonly Expression[] {
  if (!isOperation(expression) || isChoice(expression)) return [expression]
  const { op, of } = expression
  if (op === 'sumKnown') {
    const reported = of.filter((fact) => isReported(fact as FactId))
    return [{ op: 'plus', of: reported.length ? reported : of }]
  }
  const parts = of.map((way) => waysOf(way, isReported))
  if (op === 'firstKnown') return parts.flat()
  if (parts.every(([way], i) => way === of[i])) return [expression]
  return parts
    .reduce<Expression[][]>((heads, ways) => ways.flatMap((way) => heads.map((head) => [...head, way])), [[]])
    .map((chosen) => ({ ...expression, of: chosen }))
}

/**
 * The first way that the facts allow for the whole window and every channel, else the first that they allow at all. Where
 * two whole ways disagree, the residual is said.
 *
 * @param reporting the channels with rows in the window that report something of the formula
 */
export function choose(ways: readonly Evaluated[], reporting: readonly Channel[] = []): Evaluated {
  if (ways.length < 2) return ways[0] as Evaluated
  const said = ways.map((way) => {
    const used = way.used.flat()
    // Not where a total stands for all of them.
    const left = used.every((one) => reporting.includes(one)) ? reporting.filter((one) => !used.includes(one)) : []
    return { ...way, warnings: [...way.warnings, ...naming('channels-left-out', left)] }
  })
  const known = said.filter((way) => way.reason === null)
  const [best, ...others] = known.filter(
    (way) => !isPartial(way) && !way.warnings.some(({ code }) => code === 'channels-left-out'),
  )
  if (best) {
    const other = others.find(({ low }) => Math.abs(low - best.low) > 1e-9)
    if (other) best.warnings.push({ code: 'residual', values: [best.low, other.low] })
    return best
  }
  // The way that lacks least, of those that something is known of.
  const lacking = ({ inputs }: Evaluated) => {
    const reasons = [...inputs.values()].map(({ reason }) => reason)
    return reasons.includes(null) ? reasons.filter(Boolean).length : Infinity
  }
  const nearest = said.reduce((a, b) => (lacking(b) < lacking(a) ? b : a))
  return known[0] ?? said.find(({ low, high }) => isFinite(high - low)) ?? nearest
}
