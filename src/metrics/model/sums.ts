import { type Expression, isOfCells, isOperation, type Operation, termsOf } from './expression.js'
import { addsOverTime } from './facts.js'
import { refuseFormula } from './refuseFormula.js'

/**
 * The key under which `sums` of a row holds what a formula comes to in each of the days or posts that the row stands for, added
 * up: a fact's id, or the formula as JSON in which an operation is a list of its name and its parts.
 *
 * @throws for what is no formula
 * @example sumKey('reach') // 'reach'
 * @example sumKey(times('posts', 'followers')) // '["times","posts","followers"]'
 */
export function sumKey(formula: Expression): string {
  refuseFormula(formula)
  return isOperation(formula) ? JSON.stringify(formula, asList) : `${formula}`
}

const asList = (_: string, part: Expression): unknown => (isOperation(part) && part.op ? [part.op, ...part.of] : part)

/**
 * What rows that stand for several days or posts must hold in `sums`, so that a formula can be summed over cells from them: the
 * products and ratios that are worked out in each cell, and the facts that do not add. Each once.
 *
 * @throws for what is no formula
 * @example sumsOf(ratio('views', times('posts', 'followers'))) // [times('posts', 'followers'), 'followers']
 */
export function sumsOf(formula: Expression): readonly Expression[] {
  refuseFormula(formula)
  const all = cellSides(formula).flatMap(notAdding)
  return [...new Map(all.map((part) => [sumKey(part), part])).values()]
}

/** What of a formula is summed over cells before it is calculated: both sides of a ratio, say. */
export const cellSides = (formula: Expression) => termsOf(formula, (part) => !hasRatio(part))

/** Whether it is divided after its parts are summed; a ratio that is summed over cells is worked out in each of them. */
export const hasRatio = (part: Expression): boolean =>
  isOperation(part) && !isOfCells(part) && (part.op === 'ratio' || part.of.some(hasRatio))

function notAdding(part: Expression): readonly Expression[] {
  if (typeof part === 'number') return []
  if (!isOperation(part)) return addsOverTime(part) ? [] : [part]
  const facts = part.of.flatMap(notAdding)
  return isLinear(part) ? facts : [part, ...facts.filter((one) => !isOperation(one))]
}

/** Whether an operation on sums is the sum of the operation: then what it comes to in several cells follows from its parts. */
export const isLinear = (operation: Operation): boolean =>
  operation.op === 'times'
    ? operation.of.filter((part) => typeof part !== 'number').length === 1
    : operation.op !== 'ratio'
