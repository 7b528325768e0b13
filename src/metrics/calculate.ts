import type { Expression, Operation } from './expression.js'
import { add, divide, exactly, type Interval, multiply, subtract, unknown } from './interval.js'

export const isOperation = (expression: Expression): expression is Operation => typeof expression === 'object'

/** The value of an expression, given that of its facts (and of whatever operation `given` knows). */
export function calculate(
  expression: Expression,
  given: (part: Exclude<Expression, number>) => Interval | undefined,
): Interval {
  if (typeof expression === 'number') return exactly(expression)
  const found = given(expression)
  if (found || !isOperation(expression)) return found ?? unknown('no-data')
  const [first = unknown('invalid'), ...others] = expression.of.map((part) => calculate(part, given))
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
        `kpi-kit: the operation "${expression.op}" cannot stand there, so the formula has no value. Write formulas with the builders of kpi-kit/metrics.`,
      )
  }
}

/** What an expression is made of, each once: its facts, and the parts that are `whole`. */
export function termsOf(
  expression: Expression,
  whole: (part: Operation) => boolean = () => false,
  found: Exclude<Expression, number>[] = [],
): Exclude<Expression, number>[] {
  if (isOperation(expression) && !whole(expression)) for (const part of expression.of) termsOf(part, whole, found)
  else if (typeof expression !== 'number' && !found.includes(expression)) found.push(expression)
  return found
}

/** The expression with some of its parts replaced. */
export const replace = (expression: Expression, by: (part: Expression) => Expression | undefined): Expression =>
  by(expression) ??
  (isOperation(expression) ? { ...expression, of: expression.of.map((part) => replace(part, by)) } : expression)
