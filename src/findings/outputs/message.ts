import { describeFinding } from '../../format/finding.js'
import { hostText } from '../../format/hostText.js'
import { formatDay, formatPeriods } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { reportWords } from '../../format/reportWords.js'
import { safeUrl } from '../../format/safeUrl.js'
import { cut } from '../../format/text.js'
import type { Finding } from '../../metrics/model/finding.js'
import { cleanText } from './cleanText.js'
import type { OutputOptions, ReportNote, SaidFindings } from './outputOptions.js'
import type { ReportTable } from './table.js'

/** A note in words. */
export interface MessageNote {
  readonly text: string
  /** "Anna Kim, 2 November 2026", or that nobody has signed it. */
  readonly by: string
}

/** A finding in words. */
export interface MessageItem {
  readonly finding: Finding
  /** ▲ or ▼; empty where neither is meant. */
  readonly sign: '▲' | '▼' | ''
  /** What the sign says. */
  readonly verdict: string
  readonly head: string
  /** What follows the head in its sentence, from its colon on. */
  readonly rest: string
  readonly evidence: string
  readonly details: readonly string[]
  readonly question: string
  readonly notes: readonly MessageNote[]
}

/** All that a message says, before it is written in one of its forms. */
export interface Message {
  /** "Aurora · Social media report" */
  readonly title: string
  /** "October 2026 · vs September"; empty without dates. */
  readonly period: string
  readonly said: readonly MessageItem[]
  readonly data: readonly MessageItem[]
  /** Those that belong to no finding that is said. */
  readonly notes: readonly MessageNote[]
  readonly tables: readonly ReportTable[]
  /** How many findings and tables there are beside these. */
  readonly more: number
  readonly moreTables: number
  readonly url: string | undefined
}

/** A title is a line. */
const LONGEST_TITLE = 100
/** No message has room for more findings; whoever passes more has them counted. */
const MOST = 200

/** What is said of findings, in the reader's language. */
export function messageOf(findings: SaidFindings, options: OutputOptions): Message {
  const { messages } = resolveLocale(options.locale)
  const words = reportWords(options.locale).report
  const { period: window = findings.window, title, client, most = MOST } = options
  const name = (text: unknown) => hostText(cut(cleanText(text), LONGEST_TITLE), messages.dir)
  const said = findings.said.filter((one, at) => at < Math.min(most, MOST) || isMissed(one))
  const data = findings.data.slice(0, MOST)
  const ids = new Set([...said, ...data].map(({ id }) => id))
  const notes = (options.notes ?? []).filter(isNote)
  const notesOf = (isFor: (id: string | undefined) => boolean) =>
    notes.filter(({ finding }) => isFor(finding)).map((note) => noteIn(note, options))
  const item = (finding: Finding) =>
    itemOf(
      finding,
      options,
      notesOf((id) => id === finding.id),
    )
  const url = cleanText(options.url)
  return {
    title: [name(client), name(title) || words.title].filter(Boolean).join(' · '),
    period: window ? cleanText(formatPeriods(window, findings.compared, options)) : '',
    said: said.map(item),
    data: data.map(item),
    notes: notesOf((id) => id === undefined || !ids.has(id)),
    tables: options.tables ?? [],
    more: findings.said.length - said.length + findings.data.length - data.length + (findings.more?.length ?? 0),
    moreTables: 0,
    url: /^https:/i.test(url) ? safeUrl(url) : undefined,
  }
}

/** Nobody is spared a goal that was missed, however short the message is to be. */
const isMissed = ({ kind, values }: Finding): boolean => kind === 'goal' && values['state'] === 'missed'

/** Notes come from forms: what says nothing is none. */
const isNote = (note: unknown): note is ReportNote => cleanText(Object(note).text) !== ''

function noteIn({ text, author, date }: ReportNote, { locale }: OutputOptions): MessageNote {
  const { messages } = resolveLocale(locale)
  const name = hostText(cleanText(author), messages.dir) || reportWords(locale).report.outputs.unsigned
  const day = cleanText(date)
  return {
    text: hostText(cleanText(text), messages.dir),
    by: day ? name + messages.comma + formatDay(day, { locale }) : name,
  }
}

const signs = { positive: '▲', negative: '▼', neutral: '', data: '' } as const

function itemOf(finding: Finding, options: OutputOptions, notes: readonly MessageNote[]): MessageItem {
  const words = reportWords(options.locale).report.outputs
  const described = describeFinding(finding, options)
  const sign = signs[finding.tone] ?? ''
  return {
    finding,
    sign,
    verdict: sign && (sign === '▲' ? words.good : words.weak),
    ...inParts(described, options),
    evidence: cleanText(described.evidence),
    details: detailsOf(finding, options),
    question: cleanText(described.question),
    notes,
  }
}

/** What belongs to it, however deep, line by line. */
const detailsOf = ({ details }: Finding, options: OutputOptions): string[] =>
  details.flatMap((detail) => [cleanText(describeFinding(detail, options).sentence), ...detailsOf(detail, options)])

/** The head by itself where the sentence begins with it, so that it can be set in bold. */
function inParts(
  described: ReturnType<typeof describeFinding>,
  { locale }: OutputOptions,
): Pick<MessageItem, 'head' | 'rest'> {
  const [head, sentence] = [cleanText(described.head), cleanText(described.sentence)]
  const rest = sentence.slice(head.length)
  const isFirst = !head || (sentence.startsWith(head) && !/^[\p{L}\p{N}]/u.test(rest))
  return { head, rest: isFirst ? rest : resolveLocale(locale).messages.colon + sentence }
}
