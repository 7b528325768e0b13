import type { Expression } from '../model/expression.js'
import { type Fact, type FactId, facts, type NumberFactId } from '../model/facts.js'
import type { Has, Needs } from '../model/needs.js'
import { type Metric, metric } from '../model/metric.js'
import { refuseFormula } from '../model/refuseFormula.js'
import { shown } from '../model/shown.js'
import type { Time, Unit } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { audience } from './audience.js'
import { engagement } from './engagement.js'
import { exposure } from './exposure.js'
import { leadMetrics } from './leads.js'
import { money } from './money.js'
import { service } from './service.js'
import { traffic } from './traffic.js'
import { video } from './video.js'
import { voice } from './voice.js'

const families = [
  ...audience,
  ...exposure,
  ...engagement,
  ...video,
  ...traffic,
  ...money,
  ...leadMetrics,
  ...voice,
  ...service,
] as const

type Written = { readonly [M in (typeof families)[number] as M['id']]: M }

type UnitOf<F extends NumberFactId> =
  (typeof facts)[F] extends Fact<'duration'> ? 'duration' : (typeof facts)[F] extends Fact<'money'> ? 'money' : 'count'

type FactMetrics = { readonly [F in Exclude<NumberFactId, keyof Written>]: Metric<F, F, UnitOf<F>, never> }

const timeByKind: Partial<Record<string, Time>> = {
  opening: 'level',
  closing: 'level',
  unique: 'saturates',
  estimate: 'saturates',
}

/** What anybody who reads of it wants more of. Of what is spent, or merely counted, nobody can say without knowing more. */
const WANTED: readonly string[] = ['revenue', 'grossMargin', 'customers', 'conversions', 'lastClickConversions']

/** Every fact but samples is also a metric of itself. */
const factMetrics = Object.fromEntries(
  Object.entries(facts)
    .filter(([, fact]) => fact.kind !== 'samples')
    .map(([id, { kind }]) => [
      id,
      metric({
        id,
        formula: id as FactId,
        unit: kind === 'duration' || kind === 'money' ? kind : ('count' as Unit),
        better: WANTED.includes(id) ? 'higher' : 'neutral',
        time: timeByKind[kind] ?? 'adds',
      }),
    ]),
) as unknown as FactMetrics

/** The catalogue: id → definition. Nothing outside it contains a formula. */
export const metrics: Written & FactMetrics = {
  ...factMetrics,
  ...(Object.fromEntries(families.map((one) => [one.id, one])) as unknown as Written),
}

const aliases = new Map(families.flatMap((one: Metric) => (one.aliases ?? []).map((alias) => [alias, one])))

export type MetricId = keyof Written | keyof FactMetrics

type Aliases = {
  readonly [M in (typeof families)[number] as M extends Metric<string, Expression, Unit, infer A> ? A : never]: M['id']
}

/** What people call a metric: `evaluate('ctr', rows)` is `evaluate('linkResponseRate', rows)`, and its result says so. */
export type Alias = keyof Aliases

/** What functions take for a metric: its id, another name of it, or a definition of your own. */
export type MetricInput = MetricId | Alias | Metric

type DefinitionOf<M> = M extends MetricId ? (typeof metrics)[M] : M extends Alias ? (typeof metrics)[Aliases[M]] : M

/** The unit of a metric's value. */
export type UnitFor<M> = DefinitionOf<M> extends { readonly unit: infer U extends Unit } ? U : never

/** The facts that a metric needs: the union of the sets that suffice. */
export type FactsFor<M extends MetricInput> = Flat<Needs<DefinitionOf<M>['formula']>>

/** One object instead of an intersection, so that a message calls it by its name. */
type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never

/**
 * The metrics that some facts allow: of a union of facts, or of the type of a row or of rows, where a fact counts that is
 * a number for certain.
 *
 * @example MetricsFrom<'spend' | 'leads'> // 'spend' | 'leads' | 'costPerLead'
 */
export type MetricsFrom<F extends FactId | Rows> = {
  [M in MetricId]: Given<F> extends FactsFor<M> ? M : never
}[MetricId]

type Given<F> = [F] extends [FactId] ? Has<F> : F extends readonly (infer R)[] ? R : F

/**
 * Whether a text names a metric of the catalogue, by its id or another name of it: for ids that come from a database or an
 * address, before they are handed to a widget.
 *
 * @example if (isMetric(id)) return <KpiTile metric={id} />
 */
export const isMetric = (id: unknown): id is MetricId | Alias =>
  typeof id === 'string' && (Object.hasOwn(metrics, id) || aliases.has(id))

/**
 * The definition behind an id or an alias; a definition of your own is itself.
 *
 * @throws for a name that is neither, and for a formula that nobody can work out
 * @example metricOf('ctr').id // 'linkResponseRate'
 */
export function metricOf(metric: MetricInput): Metric {
  if (typeof metric === 'object' && metric !== null) {
    const { id, formula, bases, unrated } = metric
    for (const one of [formula, unrated ?? formula, ...Object.values(bases ?? {})]) refuseFormula(one, id)
    return metric
  }
  const found = Object.hasOwn(metrics, metric) ? metrics[metric as MetricId] : aliases.get(metric)
  if (found) return found
  const name = String(metric).toLowerCase()
  const meant = [...Object.keys(metrics), ...aliases.keys()].find((id) => id.toLowerCase() === name)
  throw new Error(
    `kpi-kit: there is no metric ${shown(String(metric))}, so nothing can be computed. ${meant ? `Did you mean "${meant}"?` : 'Use an id from `metrics` or metric({ id, formula, unit, better }).'}`,
  )
}
