import { type Expression, has, isOperation } from '../model/expression.js'
import { addsOverTime, isPeople } from '../model/facts.js'
import { factTraits } from '../model/factTraits.js'
import { rulesOf, type Trend } from '../model/operations.js'
import { isPartial, lacksChannels, ofUsed, type Result } from '../model/result.js'

/**
 * Whether what is still unknown can only add to a value. Days that are missing may turn a level; a channel that is missing
 * only adds to the sum of levels.
 */
export function canButRise(
  result: Pick<Result, 'time' | 'formula' | 'channels' | 'coverage' | 'coverageOfUsed'>,
): boolean {
  const isByChannels = lacksChannels(result) && !isPartial(ofUsed(result))
  const { time } = result
  if (time === 'rate' || (time === 'level' && !isByChannels)) return false
  // What each channel adds to a rate may be more or less than the rate.
  if (isByChannels && has(result.formula, ({ op }) => op === 'ratio')) return false
  return trendOf(result.formula, isByChannels ? 'rises' : 'either') === 'rises'
}

/** What becomes of a formula when more days and channels are known. */
function trendOf(expression: Expression, ofLevels: Trend): Trend {
  if (typeof expression === 'number') return 'same'
  if (isOperation(expression)) {
    const parts = expression.of.map((part) => trendOf(part, ofLevels))
    return rulesOf(expression).monotone(parts, expression.of)
  }
  const { mayFall, derivedFrom } = factTraits[expression] ?? {}
  if (mayFall) return 'either'
  if (addsOverTime(expression) || isPeople(expression)) return 'rises'
  // A level at the start is what it was; one at the end may go either way.
  return derivedFrom && ofLevels === 'either' ? 'same' : ofLevels
}
