import { isList } from './plainRow.js'
import { isProduction, warnOnce } from '../model/warnOnce.js'

/** So many rows of an array are looked at, from the first to the last, and so many values of each. */
const ROWS = 8
const VALUES = 40

const prints = new WeakMap<object, string | undefined>()

/** Notes, but in production, how an array of rows stands while it is read. */
export function noteRows(rows: readonly unknown[]): void {
  if (!isProduction()) prints.set(rows, printOf(rows))
}

/**
 * Tells the developer of rows that were changed in place since they were read: what is known by its array is not read again.
 * It is asked at every render, so it looks at a few rows only.
 */
export function watchRows(rows: unknown): void {
  if (isProduction() || !isList(rows) || !prints.has(rows)) return
  const before = prints.get(rows)
  noteRows(rows)
  if (before !== prints.get(rows))
    warnOnce(
      'data',
      'rows were changed in place after they had been read, so the numbers are the old ones. Make a new array: `[...rows]`.',
    )
}

/** A few of the rows as one text. */
function printOf(rows: readonly unknown[]): string | undefined {
  const last = rows.length - 1
  const step = Math.max(1, last / (ROWS - 1))
  try {
    let print = `${rows.length}`
    for (let at = 0; at <= last; at += step) {
      const row = Object(rows[Math.round(at)]) as Readonly<Record<string, unknown>>
      let left = VALUES
      for (const key in row) {
        if (!left--) break
        const value = row[key]
        print += `\n${key} ${typeof value === 'object' && value ? (value as { length?: unknown }).length : String(value)}`
      }
    }
    return print
  } catch {
    // Of rows that throw nothing can be told.
    return undefined
  }
}
