import { type Expression, isOperation, type Operation, termsOf } from '../../model/expression.js'
import { type FactId, facts } from '../../model/facts.js'
import { factTraits } from '../../model/factTraits.js'
import { rulesOf } from '../../model/operations.js'
import type { Channel } from '../../store/ledger.js'

/** Whether a channel ever reports a fact, or what the fact is worked out from. */
export const everReports = ({ account, posts }: Channel, fact: FactId): boolean => {
  const has = (one: FactId) => account.bySegment.has(one) || posts.bySegment.has(one)
  return has(fact) || (factTraits[fact]?.levelEnd ? has(factTraits[fact].levelEnd) : false)
}

/** Whether a part of a formula is evaluated by itself, over all channels that know it. */
export const isOverall = (part: Expression): part is Operation => isOperation(part) && rulesOf(part).over === 'apart'

/**
 * Whether a channel ever reports what a formula is about: of a ratio its base, of a cost (money above what is no money) the
 * money, else the facts themselves. What the whole site has one figure of is about no channel.
 */
export function isAbout(formula: Expression, channel: Channel): boolean {
  if (typeof formula === 'number') return false
  if (!isOperation(formula)) return facts[formula].kind !== 'context' && everReports(channel, formula)
  const { about } = rulesOf(formula)
  const parts = about === 'base' ? [baseOf(formula.of)] : formula.of.filter((part) => typeof part !== 'number')
  return about === 'every'
    ? parts.every((part) => isAbout(part, channel))
    : parts.some((part) => isAbout(part, channel))
}

/** The facts that a formula is about. */
export function factsAbout(formula: Expression): readonly FactId[] {
  if (!isOperation(formula)) return termsOf(formula) as FactId[]
  return (rulesOf(formula).about === 'base' ? [baseOf(formula.of)] : formula.of).flatMap(factsAbout)
}

function baseOf([above = 0, below = 0]: readonly Expression[]): Expression {
  const isCost = has(above, 'money') && !has(below, 'money')
  return isCost || !termsOf(below).some((fact) => facts[fact as FactId].kind !== 'context') ? above : below
}

const has = (part: Expression, kind: string): boolean =>
  termsOf(part).some((fact) => facts[fact as FactId].kind === kind)
