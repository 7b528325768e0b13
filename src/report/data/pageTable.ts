/** A table of a page: its heads, of which the first names the rows, and what stands in its cells. */
export interface PageTable<Cell = string> {
  /** What it shows; heard, and seen above it. */
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: ReadonlyArray<readonly Cell[]>
  /** The last row is of all others together. */
  readonly hasTotal?: boolean
}
