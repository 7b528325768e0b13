import type { NumberOptions } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import type { ReportTable } from './table.js'

/**
 * A workbook with a sheet for each table, as the bytes of an .xlsx file. Numbers are numbers with a format, percentages and
 * durations too, days are dates, and texts are texts, whatever they begin with. The head stays in sight; in Arabic sheets run from
 * right to left. What writes it comes by `import()`: a page that makes no workbook downloads none of it.
 *
 * It never throws for what stands in the tables; without any the workbook has one empty sheet.
 *
 * @source ECMA-376, part 1 (SpreadsheetML)
 * @example new Blob([await toXlsx(reportTables(query))])
 */
export async function toXlsx(
  tables: readonly ReportTable[],
  options: Pick<NumberOptions, 'locale' | 'currency'> = {},
): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./xlsx/writeWorkbook.js')
  const isRtl = resolveLocale(options.locale).messages.dir === 'rtl'
  return writeWorkbook(tables, { isRtl, currency: options.currency })
}
