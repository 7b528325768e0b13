import type { NumberOptions } from '../../../format/index.js'
import { resolveLocale } from '../../../format/locale.js'
import type { Messages } from '../../../format/messages.js'
import { reportWords } from '../../../format/reportWords.js'
import type { TableWords } from '../../../format/words/report.js'
import { type Metric, metricOf, type Rows, resolveWindow, type Windows } from '../../../metrics/index.js'
import type { FindingsQuery } from '../../query.js'
import { defaultRules } from '../../rules.js'
import { headlinesOf } from '../../study/headlines.js'

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
  // Plans come as JSON: what is no list is none.
  const query = { ...given, data: given.data ?? [], plan: Array.isArray(given.plan) ? given.plan : null }
  const asked = headlinesOf(query).map(({ metric }) => metric)
  return {
    query,
    windows: resolveWindow(query),
    metrics: (asked.length ? asked : USUAL).slice(0, defaultRules.headlines).map((one) => metricOf(one)),
    options: { ...options, currency: options.currency ?? query.currency },
    messages: resolveLocale(options.locale).messages,
    words: reportWords(options.locale).report.tables,
  }
}
