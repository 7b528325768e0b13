import { strToU8, zipSync, type Zippable } from 'fflate'
import type { ReportTable } from '../table.js'
import { newStyles } from './newStyles.js'
import { sheetNames } from './sheetNames.js'
import { type SheetOptions, sheetXml } from './sheetXml.js'
import { workbookParts } from './workbookParts.js'

/** All files of a workbook are of this day, so that the same tables make the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/** The bytes of a workbook. */
export function writeWorkbook(tables: readonly ReportTable[], options: SheetOptions): Uint8Array {
  const sheets = tables.length ? tables : [{ id: '', title: '', columns: [], rows: [] }]
  const styles = newStyles()
  const written = sheets.map((table) => sheetXml(table, styles, options))
  const parts = workbookParts(sheetNames(sheets.map(({ title, id }) => title || id)), written, styles)
  const files: Zippable = {}
  for (const [path, xml] of Object.entries(parts)) files[path] = [strToU8(xml), { mtime: NO_TIME }]
  return zipSync(files)
}
