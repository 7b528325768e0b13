import { type Expression, isOperation } from '../model/expression.js'
import { addsOverTime, isPeople } from '../model/facts.js'
import { factTraits } from '../model/factTraits.js'
import { rulesOf, type Trend } from '../model/operations.js'
import type { Result } from '../model/result.js'

/** Whether what is still unknown can only add to a value. */
export const canButRise = ({ time, formula }: Pick<Result, 'time' | 'formula'>): boolean =>
  (time === 'adds' || time === 'saturates') && trendOf(formula) === 'rises'

/** What becomes of a formula when more days and channels are known. */
function trendOf(expression: Expression): Trend {
  if (typeof expression === 'number') return 'same'
  if (isOperation(expression)) return rulesOf(expression).monotone(expression.of.map(trendOf), expression.of)
  const { mayFall, derivedFrom } = factTraits[expression] ?? {}
  if (mayFall) return 'either'
  if (addsOverTime(expression) || isPeople(expression)) return 'rises'
  // A level at the start is what it was; one at the end may go either way.
  return derivedFrom ? 'same' : 'either'
}
