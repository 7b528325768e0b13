import type { Expression, Operation } from './expression.js'
import { add, divide, exactly, type Interval, multiply, subtract, unknown } from './interval.js'

export const isOperation = (expression: Expression): expression is Operation => typeof expression === 'object'

/** Whether a part of an expression is of some sort. */
export const has = (expression: Expression, is: (part: Operation) => boolean): boolean =>
  isOperation(expression) && (is(expression) || expression.of.some((part) => has(part, is)))

/** The value of an expression, given that of its facts (and of whatever operation `given` knows). */
export function calculate(
  expression: Expression,
  given: (part: Exclude<Expression, number>) => Interval | undefined,
): Interval {
  if (typeof expression === 'number') return exactly(expression)
  const found = given(expression)
  if (found || !isOperation(expression)) return found ?? unknown('no-data')
  const { op, of, nested } = expression
  const operate = OPERATIONS[op]
  if (!operate) throw misplaced(expression)
  return of.map((part) => calculate(part, given)).reduce((a, b) => operate(a, b, nested))
}

const OPERATIONS: Partial<Record<string, typeof divide>> = {
  plus: add,
  minus: subtract,
  times: multiply,
  ratio: divide,
}

/** The mistake of a formula that is not written with the builders. */
export const misplaced = ({ op }: Operation): Error =>
  new Error(
    `kpi-kit: the operation "${op}" cannot stand there, so the formula has no value. Write formulas with the builders of kpi-kit/metrics.`,
  )

/** What an expression is made of, each once: its facts, and the parts that are `whole`. */
export function termsOf(
  expression: Expression,
  whole?: (part: Operation) => boolean,
  found: Exclude<Expression, number>[] = [],
): Exclude<Expression, number>[] {
  if (isOperation(expression) && !whole?.(expression)) for (const part of expression.of) termsOf(part, whole, found)
  else if (typeof expression !== 'number' && !found.includes(expression)) found.push(expression)
  return found
}

/** The expression with some of its parts replaced; the very same where none is. */
export function replace(expression: Expression, by: (part: Expression) => Expression | undefined): Expression {
  const found = by(expression)
  if (found !== undefined || !isOperation(expression)) return found ?? expression
  const of = expression.of.map((part) => replace(part, by))
  return of.every((part, i) => part === expression.of[i]) ? expression : { ...expression, of }
}
