import type { FactId, NumberFactId, SamplesId } from './facts.js'

/**
 * A formula over facts: a fact's id, a number, or an operation on expressions. Plain JSON, so that it can be evaluated,
 * explained, typed and documented from one place.
 */
export type Expression = FactId | number | Operation

/** What a formula may do with its parts; `operations.ts` holds what is true of each. */
export type Op =
  | 'plus'
  | 'minus'
  | 'times'
  | 'ratio'
  | 'firstKnown'
  | 'sumKnown'
  | 'before'
  | 'atFirst'
  | 'mean'
  | 'quantile'
  | 'sumCells'
  | 'countCells'
  | 'meanCells'
  | 'ofAll'
  | 'overall'

/** One of the operations, with what it is taken of. */
export interface Operation<O extends Op = Op, Of extends readonly Expression[] = readonly Expression[]> {
  readonly op: O
  readonly of: Of
  /** `ratio`: the numerator is a part of the denominator, so that the bounds of the ratio lie in [0, 1]. */
  readonly nested?: true
  /** `quantile`: which one, 0.5 for the median. */
  readonly p?: number
  /** `sumCells`, `countCells`, `meanCells`: only cells of this sort. */
  readonly cells?: 'day' | 'post'
}

export const isOperation = (expression: Expression): expression is Operation => typeof expression === 'object'

/** Whether it is worked out in each cell, and these are put together then. */
export const isOfCells = (part: Expression): part is Operation<'sumCells' | 'countCells' | 'meanCells'> =>
  isOperation(part) && (part.op === 'sumCells' || part.op === 'countCells' || part.op === 'meanCells')

/** Whether a part of an expression is of some sort. */
export const has = (expression: Expression, is: (part: Operation) => boolean): boolean =>
  isOperation(expression) && (is(expression) || expression.of.some((part) => has(part, is)))

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

/** The sum; unknown as soon as one of the terms is. */
export const plus = <const T extends readonly Expression[]>(...of: T): Operation<'plus', T> => ({ op: 'plus', of })

/** `a − b`. */
export const minus = <const A extends Expression, const B extends Expression>(
  a: A,
  b: B,
): Operation<'minus', readonly [A, B]> => ({
  op: 'minus',
  of: [a, b],
})

/** The product. Of two facts it is taken in each cell (a post, a channel's day) and then summed. */
export const times = <const T extends readonly Expression[]>(...of: T): Operation<'times', T> => ({ op: 'times', of })

/** `a ÷ b`, of sums: never the mean of ratios. A `b` of zero has no ratio. */
export const ratio = <const A extends Expression, const B extends Expression>(
  a: A,
  b: B,
): Operation<'ratio', readonly [A, B]> => ({
  op: 'ratio',
  of: [a, b],
})

/** `part ÷ whole`, where the people of the part are among those of the whole. */
export const shareOf = <const A extends Expression, const B extends Expression>(
  part: A,
  whole: B,
): Operation<'ratio', readonly [A, B]> => ({ op: 'ratio', of: [part, whole], nested: true })

/** The first way to the number that a channel's facts allow for the whole window, else the first that they allow at all. */
export const firstKnown = <const T extends readonly Expression[]>(...of: T): Operation<'firstKnown', T> => ({
  op: 'firstKnown',
  of,
})

/** The sum of those facts that the channel reports at all; a day that lacks one of them is an unknown day. */
export const sumKnown = <const T extends readonly NumberFactId[]>(...of: T): Operation<'sumKnown', T> => ({
  op: 'sumKnown',
  of,
})

/** The value of a level on the day before the window. */
export const before = <const A extends NumberFactId>(of: A): Operation<'before', readonly [A]> => ({
  op: 'before',
  of: [of],
})

/** The value in the first row of the window. */
export const atFirst = <const A extends Expression>(of: A): Operation<'atFirst', readonly [A]> => ({
  op: 'atFirst',
  of: [of],
})

/** The mean of the samples. */
export const mean = <const A extends SamplesId>(of: A): Operation<'mean', readonly [A]> => ({ op: 'mean', of: [of] })

/** The `p`-quantile of the samples: 0.5 is the median (the mean of the two middle ones), others are nearest rank. */
export const quantile = <const A extends SamplesId>(of: A, p: number): Operation<'quantile', readonly [A]> => ({
  op: 'quantile',
  of: [of],
  p,
})

/** The plain sum over cells, repeats included: what a sum of daily reach really is. */
export const sumCells = <const A extends Expression>(
  of: A,
  cells?: 'day' | 'post',
): Operation<'sumCells', readonly [A]> => ({
  op: 'sumCells',
  of: [of],
  ...(cells && { cells }),
})

/** How many cells know the value. */
export const countCells = <const A extends Expression>(
  of: A,
  cells?: 'day' | 'post',
): Operation<'countCells', readonly [A]> => ({
  op: 'countCells',
  of: [of],
  ...(cells && { cells }),
})

/**
 * The mean over cells that know the value, each cell counting the same. Of a ratio it is the mean of ratios, another number
 * than the ratio of the sums: of 10 ÷ 100 and 1 ÷ 900 it is 5.06%, where all together are 1.1%.
 */
export const meanCells = <const A extends Expression>(
  of: A,
  cells?: 'day' | 'post',
): Operation<'meanCells', readonly [A]> => ({
  op: 'meanCells',
  of: [of],
  ...(cells && { cells }),
})

/** The same expression over the rows of all brands, not of your own alone. */
export const ofAll = <const A extends Expression>(of: A): Operation<'ofAll', readonly [A]> => ({
  op: 'ofAll',
  of: [of],
})

/**
 * The same expression by itself, over all channels that know it. The two sides of a ratio are otherwise of the same channels,
 * days and campaigns; of what is blended on purpose (all spend by all leads) they are not.
 */
export const overall = <const A extends Expression>(of: A): Operation<'overall', readonly [A]> => ({
  op: 'overall',
  of: [of],
})
