import type { Needs } from '../expression.js'
import { type Fact, type FactId, facts, type NumberFactId } from '../facts.js'
import { type Metric, metric } from '../metric.js'
import type { Time, Unit } from '../result.js'
import { audience } from './audience.js'
import { exposure } from './exposure.js'

const families = [...audience, ...exposure] as const

type Written = { readonly [M in (typeof families)[number] as M['id']]: M }

type UnitOf<F extends NumberFactId> =
  (typeof facts)[F] extends Fact<'duration'> ? 'duration' : (typeof facts)[F] extends Fact<'money'> ? 'money' : 'count'

type FactMetrics = { readonly [F in Exclude<NumberFactId, keyof Written>]: Metric<F, F, UnitOf<F>> }

const timeByKind: Partial<Record<string, Time>> = {
  opening: 'level',
  closing: 'level',
  unique: 'saturates',
  estimate: 'saturates',
}

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
        better: 'neutral',
        time: timeByKind[kind] ?? 'adds',
      }),
    ]),
) as unknown as FactMetrics

/** The catalogue: id → definition. Nothing outside it contains a formula. */
export const metrics: Written & FactMetrics = {
  ...factMetrics,
  ...(Object.fromEntries(families.map((one) => [one.id, one])) as unknown as Written),
}

export type MetricId = keyof typeof metrics

/** The facts that a metric needs: the union of the sets that suffice. */
export type FactsFor<M extends MetricId> = Needs<(typeof metrics)[M]['formula']>

/** The unit of a metric's value. */
export type UnitFor<M extends MetricId> = (typeof metrics)[M]['unit']
