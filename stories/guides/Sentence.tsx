import { describeFinding } from 'kpi-kit/findings'
import { found } from './october.js'

interface SentenceProps {
  /** The id of a finding of October, or of one of its details. */
  readonly of: string
  readonly part?: 'sentence' | 'evidence' | 'question'
}

/** What the kit says of one finding, word for word. */
export function Sentence({ of, part = 'sentence' }: SentenceProps) {
  const all = [...found.said, ...found.more, ...found.data]
  const finding = [...all, ...all.flatMap(({ details }) => details)].find(({ id }) => id === of)
  const text = finding && describeFinding(finding)[part]
  if (!text) throw new Error(`October has no ${part} of ${of}`)
  return <q lang="en">{text}</q>
}
