import { type Expression, isOperation } from './expression.js'
import { exactly, type Interval, unknown } from './interval.js'
import { misplaced, rulesOf } from './operations.js'

/** The value of an expression, given that of its facts (and of whatever operation `given` knows). */
export function calculate(
  expression: Expression,
  given: (part: Exclude<Expression, number>) => Interval | undefined,
): Interval {
  if (typeof expression === 'number') return exactly(expression)
  const found = given(expression)
  if (found || !isOperation(expression)) return found ?? unknown('no-data')
  const { over } = rulesOf(expression)
  if (typeof over === 'string') throw misplaced(expression)
  const { of, nested } = expression
  return of.map((part) => calculate(part, given)).reduce((a, b) => over(a, b, nested))
}
