import type { PageTable } from './pageTable.js'
import { parted } from './parted.js'
import { longestWord } from './longestWord.js'

/** A page of A4 between its margins and the gap before a column, in px; what a letter takes on average, in the size of its font. */
const [PAGE, GAP, LETTER] = [688, 12, 0.56]

/** Words that are longer may be broken, so they ask for no more. */
export const LONGEST = 28

/**
 * A table as one or as several beneath each other, as few as fit a page with whole words in their heads: each has the first column, and
 * its share of the others. What is in cells that are no texts is not known, so such tables stay as they are.
 *
 * @example 20 channels → tables of 7, 7 and 6 of them
 */
export function fittedTables<Cell>(table: PageTable<Cell>, fontSize = 12): PageTable<Cell>[] {
  const { heads, rows } = table
  const columns = heads.map((_, at) => at).slice(1)
  if (!columns.length || rows.some((row) => row.some((cell) => typeof cell !== 'string'))) return [table]
  const widthOf = (at: number): number => {
    const cells = rows.map((row) => String(row[at] ?? '').length)
    return Math.min(LONGEST, Math.max(longestWord(heads[at] ?? ''), ...cells)) * LETTER * fontSize + GAP
  }
  const widths = heads.map((_, at) => widthOf(at))
  const fits = (some: readonly number[]) => [0, ...some].reduce((sum, at) => sum + (widths[at] ?? 0), 0) <= PAGE
  const partsOf = (most: number) => parted(columns, most)
  const most = columns.map((_, i) => columns.length - i).find((size) => partsOf(size).every(fits)) ?? 1
  return partsOf(most).map((some) => ({
    ...table,
    heads: [0, ...some].map((at) => heads[at] ?? ''),
    rows: rows.map((row) => [0, ...some].map((at) => row[at] as Cell)),
  }))
}
