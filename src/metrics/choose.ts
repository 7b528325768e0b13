import { isOperation } from './calculate.js'
import type { Expression } from './expression.js'
import type { FactId } from './facts.js'
import type { Evaluated } from './overPeriod.js'
import { isPartial } from './result.js'

/** Whether a part of a formula adds over channels, so that each channel can come to it in its own way. */
export const isChoice = (expression: Expression): boolean =>
  isOperation(expression) && expression.op === 'firstKnown' && expression.of.every(isSum)
const isSum = (part: Expression): boolean =>
  !isOperation(part) || (/^(plus|minus|times|firstKnown)$/.test(part.op) && part.of.every(isSum))

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
 */
export function choose(ways: readonly Evaluated[]): Evaluated {
  if (ways.length < 2) return ways[0] as Evaluated
  const known = ways.filter((way) => way.reason === null)
  const [best, ...others] = known.filter(
    (way) => !isPartial(way) && !way.warnings.some(({ code }) => code === 'channels-left-out'),
  )
  const other = others.find(({ low }) => Math.abs(low - (best?.low ?? low)) > 1e-9)
  if (best && other)
    return { ...best, warnings: [...best.warnings, { code: 'residual', values: [best.low, other.low] }] }
  const lacking = ({ inputs }: Evaluated) => [...inputs.values()].filter(({ reason }) => reason).length
  const nearest = [...ways].sort((a, b) => lacking(a) - lacking(b))[0]
  return (best ?? known[0] ?? ways.find(({ low, high }) => isFinite(high - low)) ?? nearest) as Evaluated
}
