'use client'
import { type ComponentType, Fragment, type ReactNode } from 'react'
import { formatPeriod } from '../../format/index.js'
import type { ReportSectionId } from '../data/sections.js'
import { wordsOf } from '../data/wordsOf.js'
import { ReportAppendix } from './ReportAppendix.js'
import { ReportAudience } from './ReportAudience.js'
import { ReportChannels } from './ReportChannels.js'
import { useReport } from './ReportContext.js'
import { ReportControl } from './ReportControl.js'
import { ReportCover } from './ReportCover.js'
import { ReportEngagement } from './ReportEngagement.js'
import { ReportFunnel } from './ReportFunnel.js'
import { ReportNext } from './ReportNext.js'
import { ReportPlan } from './ReportPlan.js'
import { ReportPosts } from './ReportPosts.js'
import { ReportSummary } from './ReportSummary.js'
import { ReportTeam } from './ReportTeam.js'
import { ReportVoice } from './ReportVoice.js'

const pages: Readonly<Record<ReportSectionId, ComponentType>> = {
  summary: ReportSummary,
  plan: ReportPlan,
  audience: ReportAudience,
  engagement: ReportEngagement,
  posts: ReportPosts,
  funnel: ReportFunnel,
  voice: ReportVoice,
  channels: ReportChannels,
  team: ReportTeam,
  control: ReportControl,
  next: ReportNext,
  appendix: ReportAppendix,
}

/** The cover and then the sections; where nothing is known of the period, one sentence and what the data lacks. */
export function Pages({ sections }: { readonly sections: ReadonlyArray<ReportSectionId | ReactNode> }) {
  const { reading } = useReport()
  const { current } = reading.windows
  if (reading.isEmpty())
    return (
      <>
        <ReportCover />
        <p className="kpi-report-sentence">
          {wordsOf(reading).noData(current ? formatPeriod(current, reading.options) : '')}
        </p>
        <ReportAppendix />
      </>
    )
  return (
    <>
      <ReportCover />
      {sections.map((section, i) => {
        const Page = typeof section === 'string' ? pages[section as ReportSectionId] : null
        return <Fragment key={typeof section === 'string' ? section : i}>{Page ? <Page /> : section}</Fragment>
      })}
    </>
  )
}
