import type { Metric } from '../model/metric.js'
import type { Alias, MetricId, MetricInput } from './metrics.js'

/**
 * A metric as a function asks for it: `M`, or for an id that does not exist the ids that begin like it, so that the
 * compiler's message names them. Asked in two steps, so that a function that is generic over `M` may pass its `M` on.
 *
 * @example evaluate('netGrowhtRate', rows) // … is not assignable to parameter of type '"netGrowthRate"'
 */
export type Spelt<M> = ([M] extends [MetricInput] ? true : false) extends false ? Meant<M> : M

type Meant<M> = M extends string ? Nearest<Uncapitalize<M>, MetricId | Alias, MetricId> : Metric

/** Those of the ids that have the longest beginning in common with the word, or what is said where none has any. */
type Nearest<
  Word extends string,
  Ids extends string,
  Otherwise,
  Beginning extends string = '',
> = Word extends `${infer C}${infer Rest}`
  ? [Begun<Ids, `${Beginning}${C}`>] extends [never]
    ? Otherwise
    : Nearest<Rest, Begun<Ids, `${Beginning}${C}`>, Begun<Ids, `${Beginning}${C}`>, `${Beginning}${C}`>
  : Otherwise

type Begun<Ids extends string, Beginning extends string> = Ids extends `${Beginning}${string}` ? Ids : never
