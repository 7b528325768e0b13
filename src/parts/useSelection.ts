'use client'
import { type SyntheticEvent, useState } from 'react'
import type { Settings } from './KpiContext.js'

export interface SelectionDetails {
  /** React's; the browser's own where Escape has closed a tooltip, wherever the focus was. */
  readonly event: SyntheticEvent | KeyboardEvent
  readonly reason: 'pointer' | 'keyboard'
}

/** Of a widget whose rows, slices, stages or points can be selected. */
export interface SelectionProps {
  /** What is selected, where the host keeps it; `null` for nothing. */
  selectedId?: string | null | undefined
  /** What is selected at first. @default null */
  defaultSelectedId?: string | null | undefined
  /** Called with the id, or with `null` where the selected one was selected again. */
  onSelectedIdChange?: ((id: string | null, details: SelectionDetails) => void) | undefined
}

/** Whether the host says anything of selection, in a page where something can be pressed: otherwise there is nothing to select. */
export const isSelectable = (
  { selectedId, defaultSelectedId, onSelectedIdChange }: SelectionProps,
  { interactive }: Pick<Settings, 'interactive'>,
): boolean => interactive && [selectedId, defaultSelectedId, onSelectedIdChange].some((one) => one !== undefined)

/** The id that is selected, and what selects another one: the same one again selects nothing. */
export type Selection = readonly [selected: string | null, select: (id: string, details: SelectionDetails) => void]

export function useSelection(props: SelectionProps): Selection {
  const { selectedId, defaultSelectedId = null, onSelectedIdChange } = props
  const [own, setOwn] = useState(() => defaultSelectedId)
  const selected = selectedId === undefined ? own : selectedId
  const select = (id: string, details: SelectionDetails) => {
    const next = id === selected ? null : id
    setOwn(next)
    onSelectedIdChange?.(next, details)
  }
  return [selected, select]
}
