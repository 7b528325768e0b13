import type { HTMLAttributes } from 'react'
import type { Locale } from '../format/index.js'
import type { CompareTo, DateString, PeriodInput, Rows } from '../metrics/index.js'

/** What happens to the data: `stale` keeps the numbers on show and says since when they are. */
export type Status = 'ready' | 'loading' | 'error' | 'stale'

/** The parts of a widget that take a class of yours. */
export type PartName = 'header' | 'title' | 'body' | 'value' | 'delta' | 'sentence' | 'footer' | 'table'

/** What every widget takes. What several share can stand on `KpiProvider`; a widget's own prop wins. */
export interface WidgetProps extends Omit<HTMLAttributes<HTMLElement>, 'title' | 'children'> {
  /** One row of facts or many. */
  data?: Rows | null | undefined
  /** Rows of the period to compare with, where they are not among `data`. */
  previous?: Rows | null | undefined
  /** What to compare with: `'previous'`, `'year'`, `'none'` or `{ from, to }`. */
  compareTo?: CompareTo
  /** `'2026-10'`, `'2026-W42'`, `'2026-Q4'`, `'2026'`, a day or `{ from, to }`. By default the extent of the data. */
  period?: PeriodInput
  /** The last day that is known about. By default the last date of the data; nothing reads the clock. */
  asOf?: DateString
  /** Your own brand, where the rows are of several. */
  own?: string
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  locale?: Locale
  /** ISO 4217 code, for money in rows that don't say it. */
  currency?: string
  /** By default the name of what is shown. */
  title?: string
  /** Makes the title a heading of this level. */
  titleLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /** Replaces the sentence under the drawing, which also describes the widget to screen readers. */
  description?: string
  /** What happens to the data. */
  status?: Status
  /** What went wrong, in words for the reader. */
  error?: string
  /** Shows a button beside the error. */
  onRetry?: () => void
  /** When the data was read: a date or a time stamp. */
  updatedAt?: string
  /** How large the number and the drawing may get. */
  size?: 'sm' | 'md' | 'lg'
  /** `plain` has no ground, border and padding: for a card of your own. */
  variant?: 'card' | 'plain'
  /** The table of the data: behind a button, always shown, or left out. */
  table?: 'toggle' | 'visible' | 'none'
  /** Classes of yours for the parts. */
  classNames?: Partial<Record<PartName, string>> | undefined
}
