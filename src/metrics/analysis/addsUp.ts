import { type Expression, isOperation } from '../model/expression.js'
import { addsOverTime, facts, isLevel } from '../model/facts.js'
import { refuseFormula } from '../model/refuseFormula.js'
import { rulesOf } from '../model/operations.js'

/**
 * Whether what channels have of it adds up to what they have together. Of levels that is so for channels, each of which has
 * its own audience, and not for posts, which share one.
 */
export function addsUp(formula: Expression, over: 'posts' | 'channels' = 'posts'): boolean {
  refuseFormula(formula)
  if (typeof formula === 'number') return false
  if (isOperation(formula)) {
    const { addsOverChannels } = rulesOf(formula)
    return addsOverChannels && formula.op !== 'times' && formula.of.every((part) => addsUp(part, over))
  }
  const { kind } = facts[formula]
  if (over === 'channels' && isLevel(formula)) return true
  return addsOverTime(formula) && kind !== 'overlapping' && kind !== 'context' && kind !== 'samples'
}
