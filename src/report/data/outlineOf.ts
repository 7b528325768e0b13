import { warnOnce } from '../../metrics/model/warnOnce.js'
import { type NextStep, questionsIn, stepsOf } from './nextOf.js'
import type { ReportReading } from './reading.js'
import { isFor, type ReportSectionId, sectionIds } from './sections.js'
import { wordsOf } from './wordsOf.js'

/** Which sections a report has, and which are not there for want of data. */
export interface Outline<Own> {
  /** Ids of the kit's sections, and whatever else the host has put between them. */
  readonly shown: ReadonlyArray<ReportSectionId | Own>
  /** Why others are not there. */
  readonly leftOut: ReadonlyArray<{ readonly title: string; readonly reason: string }>
}

/** What is not there because nobody wants it, and not for want of data. */
const UNASKED: readonly ReportSectionId[] = ['team', 'control', 'next']

/**
 * The sections of a report. By default all that have something to show; those that the host names stay whatever they have.
 */
export function outlineOf<Own>(
  reading: ReportReading,
  asked: ReadonlyArray<ReportSectionId | Own> | undefined,
  next: readonly NextStep[] | undefined,
): Outline<Own> {
  const { audience } = reading.question
  const { sections } = wordsOf(reading)
  const isGiven = (one: ReportSectionId | Own): boolean => {
    if (typeof one !== 'string') return true
    if (isFor(one as ReportSectionId, audience)) return true
    warnOnce('section', `the section "${one}" is for managers alone, so it is left out. Give \`audience="manager"\`.`)
    return false
  }
  const given = asked?.filter(isGiven)
  if (reading.isEmpty()) return { shown: [], leftOut: lackingIn(reading) }
  if (given) return { shown: given, leftOut: [] }
  const hasSomething = (id: ReportSectionId): boolean => {
    if (id === 'next') return questionsIn(reading).length + stepsOf(next).length > 0
    return reading.lacking(id) === null
  }
  return { shown: sectionIds.filter((id) => isFor(id, audience) && hasSomething(id)), leftOut: lackingIn(reading) }

  function lackingIn({ lacking }: ReportReading) {
    return sectionIds.flatMap((id) => {
      const reason = UNASKED.includes(id) ? null : lacking(id)
      return reason === null ? [] : [{ title: sections[id], reason }]
    })
  }
}
