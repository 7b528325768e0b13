import { shown } from '../metrics/model/shown.js'
import type { Dialect } from './dialect.js'

const LONGEST = 128
/** Some engines double a quote within quotes, others escape it. A name that has none is safe in all of them. */
const UNSAFE = /["'`\\[\];\p{Cc}]/u

/**
 * A name of a table or column, in the engine's quotes.
 *
 * @throws for what is no name, and for one that could end its own quotes
 */
export function identifier({ quote }: Dialect, name: unknown): string {
  if (typeof name === 'string' && name && name.length <= LONGEST && !UNSAFE.test(name)) return quote(name)
  throw new Error(
    `kpi-kit: ${shown(name)} cannot name a table or column, so no query is written. Names have no quotes, brackets, backslashes, semicolons or control characters; give tables that have them a view with another name.`,
  )
}

/** `schema.table`, each part in quotes. */
export const tableName = (dialect: Dialect, table: string | readonly string[]): string =>
  (typeof table === 'string' ? table.split('.') : table).map((part) => identifier(dialect, part)).join('.')
