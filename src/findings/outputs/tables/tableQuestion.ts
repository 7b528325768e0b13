import { type NumberOptions, resolveLocale } from '../../../format/index.js'
import type { Messages } from '../../../format/messages.js'
import { reportWords } from '../../../format/reportWords.js'
import type { TableWords } from '../../../format/words/report.js'
import { type Metric, metricOf, type Rows, resolveWindow, type Windows } from '../../../metrics/index.js'
import type { FindingsQuery } from '../../query.js'
import { defaultRules } from '../../rules.js'

export type TableOptions = Pick<NumberOptions, 'locale' | 'currency'>

/** What each table is made of. */
export interface TableQuestion {
  readonly query: FindingsQuery & { readonly data: Rows }
  readonly windows: Windows
  /** Those of the plan, then those to show, each once; without any the usual ones. */
  readonly metrics: readonly Metric[]
  readonly options: TableOptions
  readonly messages: Messages
  readonly words: TableWords
}

const USUAL = ['reach', 'engagementRateByReach', 'netGrowthRate', 'linkClicks', 'leads', 'spend'] as const

/** @throws for an unknown metric in plan or show, and a period that is no date */
export function tableQuestion(given: FindingsQuery, options: TableOptions): TableQuestion {
  const query = { ...given, data: given.data ?? [] }
  const rows = (query.plan ?? []).filter((row) => typeof row === 'object' && row !== null)
  const asked = [...rows.map(({ metric }) => metric), ...(query.show ?? [])]
  const metrics = (asked.length ? asked : USUAL).map((one) => metricOf(one))
  const isFirst = ({ id }: Metric, at: number) => metrics.findIndex((one) => one.id === id) === at
  return {
    query,
    windows: resolveWindow(query),
    metrics: metrics.filter(isFirst).slice(0, defaultRules.headlines),
    options: { ...options, currency: options.currency ?? query.currency },
    messages: resolveLocale(options.locale).messages,
    words: reportWords(options.locale).report.tables,
  }
}
