'use client'
import { useState } from 'react'
import type { Messages } from '../format/index.js'
import { capitalize } from '../format/intl.js'
import { classes } from './classes.js'
import { type Cell, textOfCell } from './rawTable.js'
import { sayDash } from './sayDash.js'
import { Placeholder, useMessages } from './States.js'
import { TableBar } from './TableBar.js'
import { useView } from './useView.js'
import type { WidgetProps } from './WidgetProps.js'

export interface TableProps {
  id: string
  /** Its caption, for screen readers, and the name of the file. */
  caption: string
  /** Heads of the columns; the first names the rows. */
  columns: readonly string[]
  /** Asked for when the table opens. A cell is a text, or a text and the figure that is copied: `{ text: '4.2%', raw: 0.042 }`. */
  rows: () => ReadonlyArray<readonly Cell[]>
  /** What the reader should know about them. */
  notes?: (() => readonly string[]) | undefined
  /** By default those of the widget around, or of the provider. */
  messages?: Messages | undefined
  className?: string | undefined
}

export interface DataTableProps extends TableProps {
  mode?: WidgetProps['table']
}

/** The data of a drawing as a table: behind a button, or always shown. Its rows are made when it opens. */
export function DataTable({ mode = 'toggle', ...table }: DataTableProps) {
  const [opened, setOpened] = useState(false)
  if (mode === 'none') return null
  const open = opened || mode === 'visible'
  return (
    <>
      {mode === 'toggle' && (
        <TableButton id={table.id} open={open} onToggle={() => setOpened(!open)} messages={table.messages} />
      )}
      {open && <OpenTable {...table} />}
    </>
  )
}

interface TableButtonProps {
  id: string
  open: boolean
  /** Without one there is nothing to show yet. */
  onToggle?: (() => void) | undefined
  /** Of what the data is: the id of a title. Many widgets have a button of this name. */
  describedBy?: string | undefined
  messages?: Messages | undefined
}

const tableId = (id: string): string => `${id}table`

/** Opens and closes the table `id`. */
export function TableButton({ id, open, onToggle, describedBy, messages: own }: TableButtonProps) {
  const messages = useMessages(own)
  if (!useView().settings.interactive) return null
  const name = capitalize(open ? messages.hideData : messages.showData, messages.tag)
  return (
    <button
      type="button"
      className="kpi-button kpi-table-button"
      aria-label={name}
      title={name}
      aria-describedby={describedBy}
      aria-expanded={open}
      aria-controls={open ? tableId(id) : undefined}
      // One that could not have the focus would lose it.
      aria-disabled={!onToggle || undefined}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M2.5 3.5h11v9h-11zM2.5 7h11M6.5 7v5.5" />
      </svg>
    </button>
  )
}

/** Longer texts may take several lines; a number never does. */
const LONG = 28

/** The table itself. Where it is narrow it is a block for each row, so its roles are said, which `display` would take away. */
export function OpenTable({ id, caption, columns, rows, notes, messages, className }: TableProps) {
  const { classNames, loading, settings } = useView()
  const tabIndex = loading ? -1 : 0
  // Of thousands of cells each would ask for it anew.
  const spoken = useMessages(messages)
  const { dir } = spoken
  const made = rows()
  const remarks = (!loading && notes?.()) || []
  const shown = (text: string) => (loading ? <Placeholder text={text} /> : text)
  return (
    <div className="kpi-table-all">
      {/* Where it has to be scrolled, keys must be able to. */}
      <div
        className="kpi-table-place"
        role="group"
        aria-label={caption}
        tabIndex={settings.interactive ? tabIndex : undefined}
      >
        <table
          id={tableId(id)}
          role="table"
          className={classes('kpi-table', classNames?.table, className)}
          data-pairs={columns.length === 2 || undefined}
        >
          <caption className="kpi-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column, i) => (
                <th key={i} role="columnheader" scope="col">
                  {shown(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {made.map(([head, ...cells], row) => (
              <tr key={row} role="row">
                <th role="rowheader" scope="row">
                  <bdi dir={dir}>{shown(textOfCell(head ?? ''))}</bdi>
                </th>
                {cells.map(textOfCell).map((text, column) => (
                  <td
                    key={column}
                    role="cell"
                    data-head={columns[column + 1]}
                    data-long={text.length > LONG || undefined}
                  >
                    <bdi dir={dir}>{loading ? shown(text) : sayDash(text, spoken)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {remarks.length > 0 && (
            <tfoot role="rowgroup">
              {remarks.map((note, i) => (
                <tr key={i} role="row">
                  <td role="cell" colSpan={columns.length}>
                    <bdi dir={dir}>{note}</bdi>
                  </td>
                </tr>
              ))}
            </tfoot>
          )}
        </table>
      </div>
      {!loading && settings.interactive && (
        <TableBar name={caption} table={() => [columns, ...made]} messages={messages} />
      )}
    </div>
  )
}
