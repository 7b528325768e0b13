import type { ReportWords } from '../../format/words/report.js'

/** A section of a report, by its id. */
export type ReportSectionId = keyof ReportWords['sections']

/** Who reads a report: a client is not shown persons' bonuses, the weakest posts and the control of the work. */
export type Audience = 'client' | 'manager' | 'specialist'

/** All sections, in the order in which they stand where nothing else is asked for. */
export const sectionIds: readonly ReportSectionId[] = [
  'summary',
  'plan',
  'audience',
  'engagement',
  'posts',
  'funnel',
  'voice',
  'channels',
  'team',
  'control',
  'next',
  'appendix',
]

/** Whether somebody who reads it is shown a section. */
export const isFor = (id: ReportSectionId, audience: Audience): boolean => id !== 'control' || audience === 'manager'

/** @throws for what is no section */
export function refuseSection(id: string): asserts id is ReportSectionId {
  if ((sectionIds as readonly string[]).includes(id)) return
  throw new Error(
    `kpi-kit: a report has no section "${id}", so nothing would stand in its place. ` +
      `Name one of ${sectionIds.join(', ')}, or give an element of yours.`,
  )
}
