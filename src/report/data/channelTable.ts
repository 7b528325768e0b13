import { dashOf, formatValue, nameOf, titleIn } from '../../format/index.js'
import { pricesDecimals } from '../../format/pricesDecimals.js'
import type { Result } from '../../metrics/index.js'
import type { PageTable } from './pageTable.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/**
 * Each channel by the metrics that the report shows, and all channels together. The last row is worked out from all rows, as the
 * metric is defined: people are not added up, and rates are not averaged.
 */
export function channelTable(reading: ReportReading): PageTable {
  const { channels, options, evaluate } = reading
  const words = wordsOf(reading)
  const cell = (result: Result, column: readonly Result[]): string => {
    const prices = column.flatMap((one) => (one.known && one.unit === 'money' ? one.value : []))
    const { currency = options.currency } = result
    const decimals = prices.length ? pricesDecimals(prices, { ...options, currency }) : undefined
    if (result.known || result.between)
      return formatValue(result, { ...options, ...(decimals !== undefined && { decimals }) })
    return result.reason === 'missing' || result.reason === 'no-data' ? words.notReported : dashOf(options)
  }
  // What no channel reports by itself is no column: it stands in the summary.
  const shown = reading.headlines().filter(({ metric }) => channels.some(({ id }) => evaluate(metric, id).known))
  const columns = shown.map(({ metric }) => [...channels.map(({ id }) => evaluate(metric, id)), evaluate(metric)])
  const rowAt = (row: number) => columns.map((column) => cell(column[row] as Result, column))
  return {
    caption: titleIn(options)(words.sections.channels),
    heads: [words.columns.channel, ...shown.map(({ id }) => nameOf(id, options))],
    rows: [...channels.map(({ name }, row) => [name, ...rowAt(row)]), [words.tables.total, ...rowAt(channels.length)]],
    hasTotal: true,
  }
}
