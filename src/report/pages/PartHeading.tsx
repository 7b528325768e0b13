'use client'
import { useReport } from './ReportContext.js'

/** The heading of a part of a section. */
export function PartHeading({ children }: { readonly children: string }) {
  const Heading = `h${useReport().level + 2}` as 'h3'
  return <Heading className="kpi-report-part">{children}</Heading>
}
