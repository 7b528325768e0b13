import type { ReactNode } from 'react'
import { dashOf, type Messages } from '../format/index.js'

/** A text of a cell. A dash says nothing to a screen reader, so in its place there is a picture that is called what it means. */
export function sayDash(text: string, { reasons }: Messages): ReactNode {
  if (text !== dashOf()) return text
  return (
    <span role="img" aria-label={reasons['no-data']('')}>
      {text}
    </span>
  )
}
