'use client'
import { useState } from 'react'
import type { Messages } from '../format/index.js'
import { capitalize } from '../format/intl.js'
import { classes } from './classes.js'
import { useView } from './useView.js'
import type { WidgetProps } from './WidgetProps.js'

export interface DataTableProps {
  id: string
  /** Its caption, for screen readers. */
  caption: string
  /** Heads of the columns; the first names the rows. */
  columns: readonly string[]
  /** Asked for when the table opens. */
  rows: () => ReadonlyArray<readonly string[]>
  /** What the reader should know about them. */
  notes?: (() => readonly string[]) | undefined
  /** By default those of the widget around, or of the provider. */
  messages?: Messages | undefined
  mode?: WidgetProps['table']
  className?: string | undefined
}

/** The data of a drawing as a table: behind a button, or always shown. Its rows are made when it opens. */
export function DataTable({
  id,
  caption,
  columns,
  rows,
  notes,
  messages: own,
  mode = 'toggle',
  className,
}: DataTableProps) {
  const { settings, classNames } = useView()
  const messages = own ?? settings.resolved.messages
  const [opened, setOpened] = useState(false)
  if (mode === 'none') return null
  const open = opened || mode === 'visible'
  const tableId = `${id}table`
  const remarks = (open && notes?.()) || []
  return (
    <>
      {mode === 'toggle' && (
        <button
          type="button"
          className="kpi-button"
          aria-expanded={open}
          aria-controls={open ? tableId : undefined}
          onClick={() => setOpened(!open)}
        >
          {capitalize(open ? messages.hideData : messages.showData, messages.tag)}
        </button>
      )}
      {open && (
        // Where it has to be scrolled, keys must be able to.
        <div className="kpi-table-place" role="group" aria-label={caption} tabIndex={0}>
          <table id={tableId} className={classes('kpi-table', classNames?.table, className)}>
            <caption className="kpi-hidden">{caption}</caption>
            <thead>
              <tr>
                {columns.map((column, i) => (
                  <th key={i} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([head, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">
                    <bdi>{head}</bdi>
                  </th>
                  {cells.map((cell, column) => (
                    <td key={column}>
                      <bdi>{cell}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            {remarks.length > 0 && (
              <tfoot>
                {remarks.map((note) => (
                  <tr key={note}>
                    <td colSpan={columns.length}>
                      <bdi>{note}</bdi>
                    </td>
                  </tr>
                ))}
              </tfoot>
            )}
          </table>
        </div>
      )}
    </>
  )
}
