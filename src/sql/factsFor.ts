import { type MetricInput, metricOf } from '../metrics/catalogue/metrics.js'
import { type Expression, has, termsOf } from '../metrics/model/expression.js'
import { type FactId, facts } from '../metrics/model/facts.js'
import { factTraits } from '../metrics/model/factTraits.js'

/** All formulas that results of a metric may rest on. */
export function formulasOf(metric: MetricInput): readonly Expression[] {
  const { formula, bases, unrated, flow } = metricOf(metric)
  const all = [formula, unrated, ...Object.values(bases ?? {})].filter((one) => one !== undefined)
  // A level is compared by what it wins.
  return flow === undefined ? all : [...all, ...formulasOf(flow as MetricInput)]
}

/**
 * The facts that metrics need of rows, in the order of the vocabulary: those of their formulas, those that they can be worked out
 * from, and those that say how far they are known.
 *
 * @throws for a name that is no metric, and for a formula that nobody can work out
 * @example factsFor(['responseTime']) // ['messages', 'answered', 'responseTimes']
 */
export function factsFor(metrics: readonly MetricInput[]): readonly FactId[] {
  const found = new Set(metrics.flatMap(formulasOf).flatMap((formula) => termsOf(formula)) as FactId[])
  // A set that is gone through comes to what is added meanwhile.
  for (const fact of found) {
    const { derivedFrom, levelStart, levelEnd, countedBy, takenOf, noneWithout } = factTraits[fact] ?? {}
    const parts = (derivedFrom ? termsOf(derivedFrom) : []) as FactId[]
    for (const one of [...parts, levelStart, levelEnd, countedBy, takenOf, noneWithout]) if (one) found.add(one)
  }
  return (Object.keys(facts) as FactId[]).filter((fact) => found.has(fact))
}

/** Whether some of the metrics may rest on a level on the day before the window. */
export const needDayBefore = (metrics: readonly MetricInput[]): boolean =>
  [...metrics.flatMap(formulasOf), ...factsFor(metrics).flatMap((fact) => factTraits[fact]?.derivedFrom ?? [])].some(
    (formula) => has(formula, ({ op }) => op === 'before'),
  )
