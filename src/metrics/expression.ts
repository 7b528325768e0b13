import type { FactId, NumberFactId, SamplesId } from './facts.js'

/**
 * A formula over facts: a fact's id, a number, or an operation on expressions. Plain JSON, so that it can be evaluated,
 * explained, typed and documented from one place.
 */
export type Expression = FactId | number | Operation

export interface Operation<Op extends string = string, Of extends readonly Expression[] = readonly Expression[]> {
  readonly op: Op
  readonly of: Of
  /** `ratio`: the numerator is a part of the denominator, so that the bounds of the ratio lie in [0, 1]. */
  readonly nested?: true
  /** `quantile`: which one, 0.5 for the median. */
  readonly p?: number
  /** `sumCells`, `countCells`: only cells of this sort. */
  readonly cells?: 'day' | 'post'
}

type Op<O extends string, Of extends readonly Expression[]> = Operation<O, Of>

/** The sum; unknown as soon as one of the terms is. */
export const plus = <const T extends readonly Expression[]>(...of: T): Op<'plus', T> => ({ op: 'plus', of })

/** `a − b`. */
export const minus = <const A extends Expression, const B extends Expression>(
  a: A,
  b: B,
): Op<'minus', readonly [A, B]> => ({
  op: 'minus',
  of: [a, b],
})

/** The product. Of two facts it is taken in each cell (a post, a channel's day) and then summed. */
export const times = <const T extends readonly Expression[]>(...of: T): Op<'times', T> => ({ op: 'times', of })

/** `a ÷ b`, of sums: never the mean of ratios. A `b` of zero has no ratio. */
export const ratio = <const A extends Expression, const B extends Expression>(
  a: A,
  b: B,
): Op<'ratio', readonly [A, B]> => ({
  op: 'ratio',
  of: [a, b],
})

/** `part ÷ whole`, where the people of the part are among those of the whole. */
export const shareOf = <const A extends Expression, const B extends Expression>(
  part: A,
  whole: B,
): Op<'ratio', readonly [A, B]> => ({ op: 'ratio', of: [part, whole], nested: true })

/** The first way to the number that a channel's facts allow for the whole window, else the first that they allow at all. */
export const firstKnown = <const T extends readonly Expression[]>(...of: T): Op<'firstKnown', T> => ({
  op: 'firstKnown',
  of,
})

/** The sum of those facts that the channel reports at all; a day that lacks one of them is an unknown day. */
export const sumKnown = <const T extends readonly NumberFactId[]>(...of: T): Op<'sumKnown', T> => ({
  op: 'sumKnown',
  of,
})

/** The value of a level on the day before the window. */
export const before = <const A extends NumberFactId>(of: A): Op<'before', readonly [A]> => ({ op: 'before', of: [of] })

/** The value in the first row of the window. */
export const atFirst = <const A extends Expression>(of: A): Op<'atFirst', readonly [A]> => ({ op: 'atFirst', of: [of] })

/** The mean of the samples. */
export const mean = <const A extends SamplesId>(of: A): Op<'mean', readonly [A]> => ({ op: 'mean', of: [of] })

/** The `p`-quantile of the samples: 0.5 is the median (the mean of the two middle ones), others are nearest rank. */
export const quantile = <const A extends SamplesId>(of: A, p: number): Op<'quantile', readonly [A]> => ({
  op: 'quantile',
  of: [of],
  p,
})

/** The plain sum over cells, repeats included: what a sum of daily reach really is. */
export const sumCells = <const A extends Expression>(of: A, cells?: 'day' | 'post'): Op<'sumCells', readonly [A]> => ({
  op: 'sumCells',
  of: [of],
  ...(cells && { cells }),
})

/** How many cells know the value. */
export const countCells = <const A extends Expression>(
  of: A,
  cells?: 'day' | 'post',
): Op<'countCells', readonly [A]> => ({
  op: 'countCells',
  of: [of],
  ...(cells && { cells }),
})

/** The same expression over the rows of all brands, not of your own alone. */
export const ofAll = <const A extends Expression>(of: A): Op<'ofAll', readonly [A]> => ({ op: 'ofAll', of: [of] })

/**
 * Facts that can be worked out from others when a source does not give them. Where a fact stands in a formula, this
 * expression stands in its place.
 */
export const derived = {
  followersStart: firstKnown(
    'followersStart',
    before('followers'),
    atFirst(plus(minus('followers', 'followersGained'), 'followersLost')),
  ),
  interactions: firstKnown('interactions', sumKnown('likes', 'comments', 'shares', 'saves')),
} as const satisfies Partial<Record<FactId, Expression>>

type Derived = typeof derived

/** What has these facts. */
export type Has<F extends FactId> = { readonly [K in F]: K extends SamplesId ? readonly number[] : number }

/** What an expression needs, as a union of the sets of facts that suffice. */
export type Needs<E> = E extends keyof Derived
  ? Has<E> | NeedsDerived<E>
  : E extends FactId
    ? Has<E>
    : E extends { readonly op: 'firstKnown'; readonly of: readonly (infer T)[] }
      ? Needs<T>
      : E extends { readonly op: 'sumKnown'; readonly of: readonly (infer T extends FactId)[] }
        ? { [K in T]: Has<K> }[T]
        : E extends { readonly of: infer T extends readonly unknown[] }
          ? NeedsEach<T>
          : unknown

/** Written out, since a derived fact names itself first. */
type NeedsDerived<E extends keyof Derived> = Derived[E]['of'] extends readonly [unknown, ...infer Rest]
  ? Needs<Rest[number]>
  : never

type NeedsEach<T extends readonly unknown[]> = T extends readonly [infer Head, ...infer Rest]
  ? Needs<Head> & NeedsEach<Rest>
  : unknown
