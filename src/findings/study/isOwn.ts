import { dimensionText, type Row } from '../../metrics/model/row.js'

/** Whether it is a row, and of your own brand: one that names no brand is. */
export function isOwn(row: unknown, own: string | undefined): row is Row {
  if (typeof row !== 'object' || row === null) return false
  const brand = dimensionText((row as Row).brand)
  return !own || brand === '' || brand === own
}
