import { refuseOptions } from '../../metrics/model/refuseOptions.js'
import type { FindingsQuery } from '../query.js'
import type { ReportTable } from './table.js'
import { channelTable } from './tables/channelTable.js'
import { funnelTable } from './tables/funnelTable.js'
import { planTable } from './tables/planTable.js'
import { postTable } from './tables/postTable.js'
import { qualityTable } from './tables/qualityTable.js'
import { type TableOptions, tableQuestion } from './tables/tableQuestion.js'
import { timeTable } from './tables/timeTable.js'
import { voiceTable } from './tables/voiceTable.js'

/**
 * The tables of a report as data: plan, channels, funnel, share of voice, weeks, days, posts and the quality of the data, in this
 * order. One without a row is left out. Values are raw; `null` is not known, or not reported.
 *
 * @throws for an unknown metric in plan or show, and a period that is no date; never for data
 * @example reportTables({ data: rows, period: '2026-10', own: 'Aurora', plan }, { locale: ru })
 */
export function reportTables(query: FindingsQuery, options: TableOptions = {}): ReportTable[] {
  refuseOptions(query, '{ data: rows }')
  refuseOptions(options)
  const question = tableQuestion(query, options)
  const tables = [
    planTable(question),
    channelTable(question),
    funnelTable(question),
    voiceTable(question),
    timeTable(question, 'week'),
    timeTable(question, 'day'),
    postTable(question),
    qualityTable(question),
  ]
  return tables.flatMap((table) => (table?.rows.length ? [table] : []))
}
