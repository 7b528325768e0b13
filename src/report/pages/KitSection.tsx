'use client'
import type { ReactNode } from 'react'
import type { ReportSectionId } from '../data/sections.js'
import { wordsOf } from '../data/wordsOf.js'
import { useReport } from './ReportContext.js'
import { ReportSection, type ReportSectionProps } from './ReportSection.js'

interface KitSectionProps extends Omit<ReportSectionProps, 'title' | 'name' | 'children'> {
  readonly name: ReportSectionId
  /** Drawn where there is something to show. */
  readonly children: () => ReactNode
}

/** A section of the kit's: what it shows, or why there is nothing to show. */
export function KitSection({ name, children, ...rest }: KitSectionProps) {
  const { reading } = useReport()
  const reason = reading.lacking(name)
  return (
    <ReportSection {...rest} name={name} title={wordsOf(reading).sections[name]}>
      {reason === null ? children() : <p className="kpi-report-lacking">{reason}</p>}
    </ReportSection>
  )
}
