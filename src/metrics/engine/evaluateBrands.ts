import { type MetricInput, metricOf } from '../catalogue/metrics.js'
import type { DataQuery } from '../model/query.js'
import type { Result } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { read } from '../store/read.js'
import { withZeros } from '../store/withZeros.js'
import { dayWindow } from '../time/window.js'
import { evaluateIn } from './evaluate.js'
import { scopeOf } from './facts/scope.js'
import { type BrandFigure, brandsTogether } from './formula/overBrands.js'
import { evaluateFormula } from './formula/evaluateFormula.js'

/** What one brand has, on the days that all brands know. */
export interface BrandResult {
  readonly brand: string
  /** As it is shown. */
  readonly amount: Result
  /** As it counts in shares: not less than nothing. */
  readonly figure: BrandFigure['figure']
}

/** What all brands of the rows have on common ground, by the alphabet, and those that have no data in the window. */
export function evaluateBrands(
  metric: MetricInput,
  rows: Rows,
  options: Pick<DataQuery, 'period' | 'asOf' | 'channels'> & { readonly own: string },
): { readonly brands: readonly BrandResult[]; readonly absent: readonly string[] } {
  const definition = metricOf(metric)
  const { own, period, asOf, channels } = options
  const ledger = read(withZeros(rows, channels, asOf, own), own)
  const asked = dayWindow(ledger, period, asOf)
  const scope = scopeOf(ledger, '', ledger.extent && asked, channels)
  const { present, absent } = brandsTogether(definition.formula, scope, (formula, of) =>
    evaluateFormula(formula, 'period', of),
  )
  return {
    brands: [...present].map(([brand, { scope: of, figure }]) => ({
      brand: brand || own,
      amount: evaluateIn(definition, asked, of, options),
      figure,
    })),
    absent: own && !present.has('') ? [own, ...absent] : absent,
  }
}
