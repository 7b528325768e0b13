'use client'
import type { ReactNode } from 'react'
import { wellFormed } from '../format/hostText.js'
import { useMarks } from './useMarks.js'
import type { Selection } from './useSelection.js'
import { useView } from './useView.js'

/** A row of a table, as a mark. */
export interface MarkedRow {
  readonly id: string
  /** All of it in one text. */
  readonly label: string
}

/**
 * Rows of a table that can be pointed at and stepped to. Where they can be selected, the name of each is a button, which keys,
 * screen readers and voice control press; a pointer may press all of the row.
 */
export function useRows(rows: readonly MarkedRow[], selection: Selection | undefined) {
  const { ids: base, loading } = useView()
  const ids = rows.map(({ id }) => id)
  const { active, markOf, handlers, layerOver } = useMarks({ ids, onSelect: selection?.[1] }, true)
  const rowId = (id: string) => `${base}row${ids.indexOf(id)}`
  return {
    active: loading ? null : active,
    layerOver,
    /** Of what holds the rows. Of rows that are still to come there is nothing to point at. */
    handlers: loading ? {} : handlers,
    rowOf: ({ id, label }: MarkedRow) =>
      loading
        ? {}
        : {
            'data-active': id === active || undefined,
            'data-selected': (selection && selection[0] === id) || undefined,
            'aria-label': label,
            ...(selection ? { 'data-for': wellFormed(id), id: rowId(id) } : markOf(id)),
          },
    /** The name of a row, as a button or as a text. */
    named: (id: string, name: ReactNode) =>
      selection && !loading ? (
        <button
          type="button"
          className="kpi-button kpi-pick"
          aria-pressed={selection[0] === id}
          // What the row says beside its name.
          {...markOf(id, rowId(id))}
        >
          {name}
        </button>
      ) : (
        name
      ),
  }
}
