import { resolveLocale } from '../../format/locale.js'
import { subjectOf } from '../../format/findings/subjectOf.js'
import { capitalize } from '../../format/intl.js'
import { ownName } from '../../format/name.js'
import { textOf } from '../../format/text.js'
import type { Finding } from '../../metrics/model/finding.js'
import { isObject } from './isObject.js'
import type { ReportReading } from './reading.js'
import { sayFinding } from './sayFinding.js'

/** Something that people have agreed on. */
export interface NextStep {
  readonly text: string
  /** Who does it. */
  readonly owner?: string | undefined
  /** An ISO day. */
  readonly due?: string | undefined
  /** Who wrote it down, and when. */
  readonly author?: string | undefined
  readonly date?: string | undefined
}

/** More than these nobody answers. */
const MOST_QUESTIONS = 5

/** What the report asks people about its findings. */
export function questionsIn(reading: ReportReading): string[] {
  const { said, data } = reading.findings()
  const all = (found: readonly Finding[]): Finding[] => found.flatMap((one) => [one, ...all(one.details)])
  const asked = all([...said, ...data]).flatMap((one) => namedQuestion(one, reading) ?? [])
  return [...new Set(asked)].slice(0, MOST_QUESTIONS)
}

/** A question that says what it is about: below its finding that is clear, in a list it is not. */
function namedQuestion(finding: Finding, reading: ReportReading): string | null {
  const question = sayFinding(finding, reading)?.question
  if (!question) return null
  const locale = resolveLocale(reading.options.locale)
  const { tag, colon } = locale.messages
  const subject = subjectOf(finding, { locale })
  const isNamed = question.toLocaleLowerCase(tag).includes(subject.toLocaleLowerCase(tag))
  return isNamed
    ? question
    : capitalize(subject, tag, finding.subject.metric && ownName(finding.subject.metric)) + colon + question
}

/** Steps as texts, whatever the host has given; what says nothing is none. */
export function stepsOf(steps: readonly NextStep[] | undefined): NextStep[] {
  return (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => {
    if (!isObject(step)) return []
    const [text, owner, due, author, date] = ['text', 'owner', 'due', 'author', 'date'].map((key) => textOf(step[key]))
    return text ? [{ text, owner, due, author, date }] : []
  })
}
