import type { HTMLAttributes, ReactNode } from 'react'
import type { Locale, Notation } from '../format/index.js'
import type { DataQuery } from '../metrics/index.js'
import type { OnError } from './Boundary.js'

/** What happens to the data: `stale` keeps the numbers on show and says since when they are. */
export type Status = 'ready' | 'loading' | 'error' | 'stale'

/** The parts of a widget that take a class of yours. */
export type PartName = 'header' | 'title' | 'body' | 'value' | 'delta' | 'sentence' | 'footer' | 'table'

/**
 * What every widget takes. What several share can stand on `KpiProvider`; a widget's own prop wins.
 *
 * @typeParam Part the parts that a widget has, where it does not have all
 */
export interface WidgetProps<Part extends PartName = PartName>
  extends Omit<HTMLAttributes<HTMLElement>, 'title' | 'children' | 'onError'>,
    DataQuery {
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  locale?: Locale | undefined
  /** Large numbers in full, compact ("1.23B"), or in full where there is room. @default 'auto' */
  notation?: Notation | undefined
  /** Whether screen readers hear, at the first mark of a drawing, which keys go along its marks. @default true */
  hints?: boolean | undefined
  /**
   * `false` for a page that no script comes with, a mail or a PDF: nothing in it can be pressed or stepped to, and what opens
   * is open. Links stay, and the table is there with `table="visible"`. @default true
   */
  interactive?: boolean | undefined
  /**
   * Whether screen readers are told, politely and once, what is new when the rows have changed: "Leads: 120. Up 20 on
   * September." They are not told of what the reader chose, such as a period, nor that something loads. @default false
   */
  announce?: boolean | undefined
  /** By default the name of what is shown, and the channels that are asked for where there are others too. */
  title?: string | undefined
  /** Makes the title a heading of this level. */
  titleLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Replaces the sentence under the drawing, which also describes the widget to screen readers. */
  description?: string | undefined
  /** What happens to the data. @default 'ready' */
  status?: Status | undefined
  /** What went wrong, in words for the reader. Of an `Error`, and of any object with a `message`, that is what is shown. */
  error?: unknown
  /** Shows a button beside the error. */
  onRetry?: (() => void) | undefined
  /**
   * Told, in the browser, when the widget shows its error state because something threw or a prop makes no sense; not when
   * `status` says so. By default that of the provider.
   */
  onError?: OnError | undefined
  /**
   * In the drawing's place where the rows say nothing of the period: an icon, words, a button that connects an account. The
   * sentence stays. By default the drawing without a value.
   */
  empty?: ReactNode | undefined
  /** When the data was read: a date, a time stamp, a `Date`, or milliseconds since 1970. */
  updatedAt?: string | number | Date | null | undefined
  /** How large the number and the drawing may get. @default 'md' */
  size?: 'sm' | 'md' | 'lg' | undefined
  /** `plain` has no ground, border and padding: for a card of your own. @default 'card' */
  variant?: 'card' | 'plain' | undefined
  /**
   * Whether it is as high as the box it stands in, whose height you give by a style sheet of yours: `.cell { block-size: 240px }`.
   * What has no room is given up, footer first, and the rest is scrolled; title and number stay. In a box without a height of its
   * own it is 320 px high. By default a widget is as high as what it says. @default false
   */
  fill?: boolean | undefined
  /** The table of the data: behind a button, always shown, or left out. @default 'toggle' */
  table?: 'toggle' | 'visible' | 'none' | undefined
  /** Classes of yours for the parts. */
  classNames?: Readonly<Partial<Record<Part, string | undefined>>> | undefined
}
