import type { HTMLAttributes, ReactNode } from 'react'
import type { OnError } from '../../parts/Boundary.js'
import type { Theme } from '../../theme/index.js'
import type { NextStep } from '../data/nextOf.js'
import type { ReportNote } from '../data/notesOf.js'
import type { ReportQuestion } from '../data/question.js'
import type { Paper } from '../data/refusePaper.js'
import type { ReportSectionId } from '../data/sections.js'

/** Whom a report is about. */
export interface ReportBrand {
  readonly name?: string | undefined
  /** The address of a picture: https, relative to the page, or `data:` for a file of its own. */
  readonly logo?: string | undefined
  /** A theme or the name of one in a sheet. A dark one is worn light, in its accent. @default 'light' */
  readonly theme?: string | Theme | undefined
}

/** Who has made it. */
export interface ReportMaker {
  readonly name?: string | undefined
  readonly logo?: string | undefined
}

export interface ReportProps
  extends ReportQuestion,
    Omit<HTMLAttributes<HTMLElement>, 'title' | 'children' | 'onError'> {
  /** By default "Social media report". */
  title?: string | undefined
  /** The level of the title; sections are one below it. @default 1 */
  titleLevel?: 1 | 2 | 3 | undefined
  /** By default called as `own` is. */
  brand?: ReportBrand | undefined
  preparedBy?: ReportMaker | undefined
  /** Whom it is made for. */
  recipient?: string | undefined
  /** What it is printed on. @default 'a4' */
  paper?: Paper | undefined
  /**
   * Which sections there are, and in which order. An element is a section of yours; `<PageBreak key="…" />` begins a page. One that
   * is named here stays where there is nothing to show, with the reason. By default all that the data has something for.
   */
  sections?: ReadonlyArray<ReportSectionId | ReactNode> | undefined
  /** What people have to say, by section or by finding. */
  notes?: readonly ReportNote[] | undefined
  /** What people have agreed on for the next period. */
  next?: readonly NextStep[] | undefined
  /** Whether marks can be pointed at and stepped to: a report is read on paper. @default false */
  interactive?: boolean | undefined
  onError?: OnError | undefined
}
