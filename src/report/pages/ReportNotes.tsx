'use client'
import { hostText } from '../../format/hostText.js'
import { formatDay } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { paragraphsOf, type TextPiece } from '../data/paragraphsOf.js'
import type { ReportNote } from '../data/notesOf.js'
import { wordsOf } from '../data/wordsOf.js'
import { useReport } from './ReportContext.js'

export interface ReportNotesProps {
  notes: readonly ReportNote[]
}

/** What people have to say, as a quotation with who said it and when: it is told from what the report says itself. */
export function ReportNotes({ notes }: ReportNotesProps) {
  return notes.map((note, i) => <Note key={i} {...note} />)
}

function Note({ text, author, date }: ReportNote) {
  const { reading } = useReport()
  const { messages } = resolveLocale(reading.options.locale)
  const day = date && formatDay(date, reading.options)
  const by = [hostText(author, messages.dir), day].filter(Boolean).join(messages.comma)
  const isSigned = author && date
  return (
    <figure className="kpi-report-note">
      <blockquote>
        {paragraphsOf(text).map((pieces, i) => (
          <p key={i} dir="auto">
            {pieces.map(toPiece)}
          </p>
        ))}
      </blockquote>
      <figcaption>
        {isSigned ? by : [by, wordsOf(reading).outputs.unsigned].filter(Boolean).join(messages.comma)}
      </figcaption>
    </figure>
  )
}

const toPiece = ({ text, href }: TextPiece, i: number) =>
  href ? (
    <a key={i} href={href} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  )
