import type { Expression, Operation } from './expression.js'
import type { FactId } from './facts.js'
import { add, divide, exactly, type Interval, multiply, subtract, unknown } from './interval.js'

export const isOperation = (expression: Expression): expression is Operation => typeof expression === 'object'

/** The value of an expression, given that of the facts (and of whatever operation `special` knows). */
export function calculate(
  expression: Expression,
  fact: (id: FactId) => Interval,
  special: (operation: Operation) => Interval | undefined = () => undefined,
): Interval {
  if (typeof expression === 'number') return exactly(expression)
  if (typeof expression === 'string') return fact(expression)
  const found = special(expression)
  if (found) return found
  const values = expression.of.map((part) => calculate(part, fact, special))
  const [first = unknown('invalid'), ...others] = values
  switch (expression.op) {
    case 'plus':
      return others.reduce(add, first)
    case 'minus':
      return others.reduce(subtract, first)
    case 'times':
      return others.reduce(multiply, first)
    case 'ratio':
      return divide(first, others[0] ?? unknown('invalid'), expression.nested)
    // The brands do not all say it.
    case 'ofAll':
      return unknown('missing')
    default:
      throw new Error(
        `kpi-kit: the operation "${expression.op}" does not exist or cannot stand there, so the formula has no value. ` +
          'Write formulas with the builders of kpi-kit/metrics.',
      )
  }
}

/** What an expression is made of: its facts, and the parts that are `whole`. */
export const termsOf = (
  expression: Expression,
  whole: (part: Operation) => boolean = () => false,
): Exclude<Expression, number>[] => {
  if (typeof expression === 'number') return []
  if (!isOperation(expression) || whole(expression)) return [expression]
  return [...new Set(expression.of.flatMap((part) => termsOf(part, whole)))]
}

/** The expression with some of its parts replaced. */
export const replace = (expression: Expression, by: (part: Expression) => Expression | undefined): Expression =>
  by(expression) ??
  (isOperation(expression) ? { ...expression, of: expression.of.map((part) => replace(part, by)) } : expression)
