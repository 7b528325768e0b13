import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading, Source } from '../reading/types.js'
import { type Sheet, tellingOf } from './sheet.js'

type Whole = Parameters<Reader['finish']>[0]

/** Reads an export with a function that adds its rows; a file that has no such table is said to have none. */
export function readExport<S extends Source>(
  source: S,
  kind: string,
  options: AdapterOptions,
  sheet: Sheet | undefined,
  zone: string,
  rowsOf: (read: Reader, sheet: Sheet) => Whole,
): Reading<S> {
  const read = reader(source, kind, options, zone)
  if (sheet) return read.finish(rowsOf(read, tellingOf(sheet, read)))
  read.problem('not-known', '', 'There is no table with the columns of this export. Name them in `columns`.')
  return read.finish()
}
