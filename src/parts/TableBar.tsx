'use client'
import { useState } from 'react'
import { capitalize } from '../format/intl.js'
import { withoutControls } from '../format/hostText.js'
import { type Cell, toCsv, toTsv } from './rawTable.js'
import { useMessages } from './States.js'
import type { Messages } from '../format/index.js'

interface TableBarProps {
  /** Of the file. */
  name: string
  /** Heads and rows. */
  table: () => ReadonlyArray<readonly Cell[]>
  messages?: Messages | undefined
}

/** The data of a table for other programs: copied, or as a file. */
export function TableBar({ name, table, messages: own }: TableBarProps) {
  const messages = useMessages(own)
  const [told, setTold] = useState('')
  const title = (text: string) => capitalize(text, messages.tag)
  return (
    <div className="kpi-table-bar">
      <button
        type="button"
        className="kpi-button"
        onClick={(event) => {
          const { currentTarget } = event
          void copy(toTsv(table()), currentTarget).then((done) => setTold(done ? messages.copied : messages.notCopied))
        }}
      >
        {title(messages.copy)}
      </button>
      <button
        type="button"
        className="kpi-button"
        onClick={({ currentTarget }) => save(name, toCsv(table()), currentTarget)}
      >
        {title(messages.download)}
      </button>
      <span role="status">{told && title(told)}</span>
    </div>
  )
}

/** Without a clipboard, as in a page that is not served securely, by what is selected. Whether it has come off. */
async function copy(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = beside.ownerDocument.createElement('textarea')
    field.className = 'kpi-hidden'
    field.value = text
    beside.after(field)
    field.select()
    const done = beside.ownerDocument.execCommand?.('copy') ?? false
    field.remove()
    beside.focus()
    return done
  }
}

/** With a mark at its beginning by which Excel knows the file for UTF-8. */
function save(name: string, csv: string, beside: HTMLElement): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
  const link = beside.ownerDocument.createElement('a')
  link.href = url
  link.download = `${
    withoutControls(name)
      .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
      .trim() || 'data'
  }.csv`
  link.click()
  // The download begins after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
