'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { ReportReading } from '../data/reading.js'
import type { Paper } from '../data/refusePaper.js'
import type { ReportSectionId } from '../data/sections.js'
import type { ReportProps } from './ReportProps.js'

/** What the pages of a report share. */
export interface ReportView
  extends Pick<ReportProps, 'notes' | 'next' | 'brand' | 'preparedBy' | 'recipient' | 'title'> {
  readonly reading: ReportReading
  readonly paper: Paper
  /** What ids within are made of. */
  readonly ids: string
  /** The level of the report's title. */
  readonly level: 1 | 2 | 3
  /** What stands at the head of each page. */
  readonly run: string
  /** The sections that follow the cover: the kit's by their ids, and elements of the host's. */
  readonly sections: ReadonlyArray<ReportSectionId | ReactNode>
  /** The kit's among them, by the ids of their headings. */
  readonly contents: ReadonlyArray<{ readonly id: string; readonly title: string }>
  /** Sections of figures that are not there for want of data, and why. */
  readonly leftOut: ReadonlyArray<{ readonly title: string; readonly reason: string }>
}

export const ReportContext = createContext<ReportView | null>(null)

/** The report around. */
export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (view) return view
  throw new Error(
    'kpi-kit: a part of a report stands outside of one, so it has no figures to show. Put it among the `sections` of a `<Report>`.',
  )
}
