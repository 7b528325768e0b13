import type { ReactNode } from 'react'
import type { Fault } from '../format/index.js'
import type { Tone } from '../theme/index.js'
import type { TableProps } from './DataTable.js'

/** What a widget has to say, each thing once. */
export interface WidgetContent {
  /** By default the title of the widget. */
  readonly title: string
  /** Beside the title: the period. */
  readonly note?: ReactNode
  /** After the note: what it is about in figures, which are not known while the data loads. */
  readonly noteFigure?: string | undefined
  /** What the drawing means; it describes the widget. */
  readonly sentence: string
  /** The words of the sentence that stand in a chip, in place of the dot; they name what comes after them. */
  readonly chip?: string | undefined
  /** After the sentence, for the eye only: what screen readers hear elsewhere. */
  readonly aside?: string | null | undefined
  /** Of the dot before the sentence. */
  readonly tone?: Tone | undefined
  /** Colour says how the goal is met, and so does not say which way a change is. */
  readonly isJudged?: boolean | undefined
  /** The number itself, with which the description begins, unless the sentence says it. */
  readonly value?: string | undefined
  /** The change beside the number, which `Delta` says and the description too. */
  readonly change?: string | undefined
  /** The part of the sentence that says the same change, for the eye: nobody hears it twice. */
  readonly echo?: string | undefined
  /** The rows say nothing of the period, so that `empty` may stand in the drawing's place. */
  readonly isEmpty?: boolean | undefined
  /** In the footer, beside the button that opens the table. */
  readonly formula?: string | undefined
  /** The last day of the data, for a stale widget that does not say since when. */
  readonly asOf?: string | undefined
  /** A widget that is a table needs none. */
  readonly table?: Pick<TableProps, 'columns' | 'rows' | 'notes'> | undefined
  /** What the developer should hear of. */
  readonly faults?: readonly Fault[] | undefined
}
