import type { MissingChannel } from '../../model/channels.js'
import type { Expression } from '../../model/expression.js'
import type { FactId } from '../../model/facts.js'
import type { Interval } from '../../model/interval.js'
import type { Coverage, ResultBase, Warning } from '../../model/result.js'
import type { Channel } from '../../store/ledger.js'
import type { ResolvedFact } from '../facts/resolveFact.js'

/** An evaluated formula, before it is dressed as a result. */
export interface Evaluated extends Interval {
  readonly formula: Expression
  readonly inputs: ReadonlyMap<FactId, ResolvedFact>
  /** Of the channels that it rests on. */
  readonly coverage: Coverage
  /** The same with channels that should be there and are not. */
  coverageWith(missing: readonly Channel[]): Coverage
  readonly warnings: readonly Warning[]
  /** The channels that it rests on, by term; those of the parts that stand apart come last. */
  readonly used: readonly (readonly Channel[])[]
  /** Its `overall(…)` parts, and what each comes to. */
  readonly apart?: ReadonlyMap<Expression, Evaluated>
  /** The channels that know some of it, and are left out for the sake of those that know all. */
  readonly left: readonly Channel[]
  /** Of a formula that speaks of all brands: your rivals that are in it, by the alphabet. */
  readonly brands?: readonly string[] | undefined
  /** Of a formula that speaks of all brands: the channels that your rivals lack. */
  readonly ofRivals?: readonly MissingChannel[] | undefined
  /** Of its money, where the rows say it. */
  readonly currency?: string | undefined
  readonly per?: NonNullable<ResultBase['per']>
}
