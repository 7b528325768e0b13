'use client'
import type { ReactNode } from 'react'
import { classes } from '../../parts/classes.js'
import { useView } from '../../parts/useView.js'
import { fittedTables } from '../data/fittedTables.js'
import type { PageTable } from '../data/pageTable.js'
import { WholeText } from './WholeText.js'

export interface ReportTableProps extends PageTable<ReactNode> {
  /** Whether its caption is for screen readers alone, since the heading above it says the same. @default false */
  isCaptionHidden?: boolean | undefined
  /** `text`: cells are words, which begin on one line; `checks`: so are they, but for the first they are short; `dense`: long, and
   * looked up rather than read. @default 'figures' */
  kind?: 'figures' | 'text' | 'checks' | 'dense' | undefined
  className?: string | undefined
}

/**
 * A table of a report. Its heads stand again at the top of each page, never without a row below them, and no row is cut in two. One of
 * figures that is wider than a page becomes several, each with the first column.
 */
export function ReportTable({ isCaptionHidden = false, kind = 'figures', className, ...table }: ReportTableProps) {
  const tabIndex = useView().settings.interactive ? 0 : undefined
  const fontSize = { figures: 12, dense: 11, text: null, checks: null }[kind]
  const tables = fontSize ? fittedTables(table, fontSize) : [table]
  return tables.map(({ caption, heads, rows, hasTotal = false }, part) => (
    // One that is wider than a phone is scrolled, by keys too.
    <div key={part} className="kpi-table-place" role="group" aria-label={caption} tabIndex={tabIndex}>
      <table className={classes('kpi-report-table', className)} data-kind={kind}>
        <caption className={isCaptionHidden ? 'kpi-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={i} scope="col">
                {shown(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            <tr key={row} data-total={(hasTotal && row === rows.length - 1) || undefined}>
              <th scope="row">{shown(head)}</th>
              {cells.map((cell, i) => (
                <td key={i}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}

const shown = (cell: ReactNode) => (typeof cell === 'string' ? <WholeText>{cell}</WholeText> : cell)
