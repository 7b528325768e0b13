import type { Row } from '../../metrics/index.js'

/** Rows as columns: each name once, which makes them a third as long. */
export interface PackedRows {
  readonly columns: readonly string[]
  readonly rows: ReadonlyArray<readonly unknown[]>
}

/** Rows as they pass through JSON. What a row does not say is `null` in its column, which means the same. */
export function packRows(rows: readonly Row[]): PackedRows {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { columns, rows: rows.map((row) => columns.map((name) => row[name as keyof Row] ?? null)) }
}

/** The rows again. What is no such list, after a detour through somebody's database, has none. */
export function unpackRows(packed: Partial<PackedRows> | null | undefined): Row[] {
  const { columns, rows } = packed ?? {}
  if (!Array.isArray(columns) || !Array.isArray(rows)) return []
  return rows
    .filter(Array.isArray)
    .map((cells: readonly unknown[]) =>
      Object.fromEntries(columns.flatMap((name, i) => (cells[i] === null ? [] : [[String(name), cells[i]]]))),
    )
}
