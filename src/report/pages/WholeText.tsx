'use client'
import { sayDash } from '../../parts/sayDash.js'
import { useSettings } from '../../parts/KpiContext.js'
import { LONGEST } from '../data/fittedTables.js'
import { longestWord } from '../data/longestWord.js'

/** A text of a table, whose words are whole; only one that is longer than any word is broken. */
export function WholeText({ children }: { readonly children: string }) {
  const { messages } = useSettings().resolved
  return (
    <bdi dir={messages.dir} data-long={longestWord(children) > LONGEST || undefined}>
      {sayDash(children, messages)}
    </bdi>
  )
}
