import type { Expression } from './expression.js'
import { refuseOptions } from './refuseOptions.js'
import type { Better, Time, Unit } from './result.js'

/** What the growth is measured against: the audience at the start (the default), at the end, or the mean of both. */
export type Base = 'start' | 'end' | 'average'

/** A KPI, written once. Value, explanation, types and reference derive from its `formula`. */
export interface Metric<
  Id extends string = string,
  F extends Expression = Expression,
  U extends Unit = Unit,
  A extends string = string,
> {
  readonly id: Id
  readonly formula: F
  readonly unit: U
  readonly better: Better
  readonly time: Time
  /**
   * `period`: each fact is resolved for the window, then the formula is evaluated once.
   * `row`: both sides of the ratio are summed over the finest cells that know both (a channel's days, else its posts).
   */
  readonly window: 'period' | 'row'
  /** The same metric on another base: a definition of its own that never compares with this one. */
  readonly bases?: Readonly<Partial<Record<Base, Expression>>>
  /** Of a level: the id of the metric that says what it wins, by which its windows compare. */
  readonly flow?: string
  /** The share of mentions that the formula leaves out for want of a rating: more than none is said in a warning. */
  readonly unrated?: Expression
  /** What people call it, where that is one metric and no other: 'ctr'. Results say the id. */
  readonly aliases?: readonly A[]
}

type Written<Id extends string, F extends Expression, U extends Unit, A extends string> = Pick<
  Metric<Id, F, U>,
  'id' | 'formula' | 'unit' | 'better'
> &
  Partial<Metric<Id, F, U, A>>

/**
 * Writes a metric. `time` defaults to what most metrics of the unit are: counts add, everything else is a rate.
 *
 * @example metric({ id: 'churnRate', formula: ratio('followersLost', 'followersStart'), unit: 'percent', better: 'lower' })
 */
export const metric = <
  const Id extends string,
  const F extends Expression,
  const U extends Unit,
  const A extends string = never,
>(
  written: Written<Id, F, U, A>,
): Metric<Id, F, U, A> => {
  refuseOptions(written, '{ id, formula, unit, better }', 'metric')
  return { time: written.unit === 'count' ? 'adds' : 'rate', window: 'period', ...written }
}
