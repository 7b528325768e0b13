import type { ReportTable } from './table.js'

/** How a form of messages writes what it says. Texts come escaped, but to `escape`. */
export interface Markup {
  readonly escape: (text: string) => string
  readonly strong: (text: string) => string
  readonly title: (title: string, period: string) => string
  /** A finding: its sentence, the lines below it, and what people say of it. */
  readonly item: (sentence: string, lines: readonly string[], quotes: readonly string[]) => string
  readonly list: (lines: readonly string[]) => string
  readonly quote: (text: string, by: string) => string
  readonly link: (label: string, url: string) => string
  readonly table: (table: ReportTable) => string
}
