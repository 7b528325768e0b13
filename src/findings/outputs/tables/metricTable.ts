import { nameOf } from '../../../format/index.js'
import type { Metric, Result } from '../../../metrics/index.js'
import type { ReportCell, ReportColumn, ReportTable } from '../table.js'
import type { TableQuestion } from './tableQuestion.js'

/** A row of metrics: what it is of, the value of each, and what stands after them. */
export interface MetricRow {
  readonly heads: readonly ReportCell[]
  readonly results: readonly Result[]
  readonly tail?: readonly ReportCell[] | undefined
}

/** A table with a column for each metric. Metrics that no row knows have none. */
export function metricTable(
  about: Pick<ReportTable, 'id' | 'title'>,
  metrics: readonly Metric[],
  rows: readonly MetricRow[],
  columns: { readonly heads: readonly ReportColumn[]; readonly tail?: readonly ReportColumn[] },
  { options }: TableQuestion,
): ReportTable {
  const known = metrics.map((_, at) => rows.some(({ results }) => results[at]?.known))
  const isKnown = (_: unknown, at: number) => known[at]
  const moneyOf = (all: readonly (Result | undefined)[]) => [...new Set(all.flatMap((one) => one?.currency ?? []))]
  const currencies = moneyOf(rows.flatMap(({ results }) => results))
  const currency = currencies.length > 1 ? undefined : (currencies[0] ?? options.currency)
  return {
    ...about,
    columns: [
      ...columns.heads,
      ...metrics.filter(isKnown).map(({ id, unit }): ReportColumn => {
        const label = nameOf(id, options)
        return unit === 'money' ? { id, label, unit, currency } : { id, label, unit }
      }),
      ...(columns.tail ?? []),
    ],
    rows: rows.map(({ heads, results, tail = [] }) => [...heads, ...results.filter(isKnown).map(valueOf), ...tail]),
    ...(currencies.length > 1 && {
      rowUnits: rows.map(({ results }) => ({ unit: 'money' as const, currency: moneyOf(results)[0] })),
    }),
  }
}

/** A value, and nothing where there is none: what is not known is never zero. */
export const valueOf = (result: Result | undefined): number | null => (result?.known ? result.value : null)
