'use client'
import { type ReactNode, useContext } from 'react'
import { givenNode } from '../../parts/givenText.js'
import { useIds } from '../../parts/useIds.js'
import { notesOf } from '../data/notesOf.js'
import type { ReportSectionId } from '../data/sections.js'
import { ReportContext } from './ReportContext.js'
import { ReportNotes } from './ReportNotes.js'

export interface ReportSectionProps {
  title: string
  /** By which notes are put into it. */
  name?: ReportSectionId | (string & {}) | undefined
  /** Whether it begins a page. @default false */
  breakBefore?: boolean | undefined
  /** The ids of the findings whose notes stand beside them already. */
  shown?: readonly string[] | undefined
  children?: ReactNode
}

/** A section of a report under its heading, with the notes that are about it at its end. It may be one of yours. */
export function ReportSection({ title, name, breakBefore = false, shown, children }: ReportSectionProps) {
  const view = useContext(ReportContext)
  const own = useIds(undefined)
  const id = name && view ? `${view.ids}${name}` : own
  const Heading = `h${(view?.level ?? 1) + 1}` as 'h2'
  const { others } = notesOf(name === undefined ? [] : view?.notes, name ?? '', shown)
  return (
    <section
      className="kpi-report-section"
      aria-labelledby={id}
      data-section={name}
      data-break={breakBefore || undefined}
    >
      {view && (
        <p className="kpi-report-run" aria-hidden="true">
          {view.run}
        </p>
      )}
      <Heading id={id} className="kpi-report-heading">
        <bdi>{title}</bdi>
      </Heading>
      {givenNode(children, 'children')}
      <ReportNotes notes={others} />
    </section>
  )
}
