import { textOf } from '../../format/text.js'
import { warnOnce } from '../../metrics/model/warnOnce.js'
import { isObject } from './isObject.js'

/** What somebody has to say about a section or a finding. A report shows it as theirs, beside what it says itself. */
export interface ReportNote {
  /** By default the summary. */
  readonly section?: string | undefined
  /** The id of the finding that it is about, `'goal:leads'`. Where there is no such finding, it stands at the end of the section. */
  readonly finding?: string | undefined
  /** Plain text; an empty line begins a paragraph, and `https://…` or `[words](https://…)` is a link. */
  readonly text: string
  /** Without it, or without a date, the note is shown as unsigned. */
  readonly author?: string | undefined
  /** An ISO day. */
  readonly date?: string | undefined
}

/** The notes of a section: those of its findings by their id, and all others. What is no text is no note. */
export function notesOf(
  notes: readonly ReportNote[] | undefined,
  section: string,
  findings: readonly string[] = [],
): { readonly byFinding: ReadonlyMap<string, readonly ReportNote[]>; readonly others: readonly ReportNote[] } {
  const own = (Array.isArray(notes) ? notes : []).flatMap((note: unknown) => {
    const read = readNote(note)
    return read && (read.section ?? 'summary') === section ? [read] : []
  })
  const isOf = ({ finding }: ReportNote) => finding !== undefined && findings.includes(finding)
  return {
    byFinding: new Map(findings.map((id) => [id, own.filter((note) => note.finding === id)])),
    others: own.filter((note) => !isOf(note)),
  }
}

function readNote(note: unknown): ReportNote | null {
  if (!isObject(note)) return null
  const text = textOf(note['text'])?.trim()
  if (!text) return null
  const [section, finding, author, date] = ['section', 'finding', 'author', 'date'].map((key) => textOf(note[key]))
  if (!author || !date)
    warnOnce('note', 'a note of the report has no author or no date, so it is shown as unsigned. Give it both.')
  return { section, finding, text, author, date }
}
