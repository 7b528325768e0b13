import { type NumberOptions, resolveLocale } from '../../format/index.js'
import type { ReportTable } from './table.js'
import { newStyles } from './xlsx/newStyles.js'
import { sheetNames } from './xlsx/sheetNames.js'
import { sheetXml } from './xlsx/sheetXml.js'
import { workbookParts } from './xlsx/workbookParts.js'

/** All files of a workbook are of this day, so that the same tables make the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * A workbook with a sheet for each table, as the bytes of an .xlsx file. Numbers are numbers with a format, percentages and
 * durations too, days are dates, and texts are texts, whatever they begin with. The head stays in sight; in Arabic sheets run from
 * right to left.
 *
 * The zip comes by `import()`: a page that makes no workbook downloads none of it.
 *
 * @throws never, whatever stands in the tables; without any the workbook has one empty sheet
 * @source ECMA-376, part 1 (SpreadsheetML)
 * @example new Blob([await toXlsx(reportTables(query))])
 */
export async function toXlsx(
  tables: readonly ReportTable[],
  options: Pick<NumberOptions, 'locale' | 'currency'> = {},
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const isRtl = resolveLocale(options.locale).messages.dir === 'rtl'
  const sheets = tables.length ? tables : [{ id: 'empty', title: '1', columns: [], rows: [] }]
  const styles = newStyles()
  const written = sheets.map((table) => sheetXml(table, styles, { isRtl, currency: options.currency }))
  const parts = workbookParts(sheetNames(sheets.map(({ title, id }) => title || id)), written, styles)
  const files = Object.entries(parts).map(([path, xml]) => [path, [strToU8(xml), { mtime: NO_TIME }]] as const)
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0], { mtime: NO_TIME })
}
