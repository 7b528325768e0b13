'use client'
import { useCallback, useMemo } from 'react'
import type { DateSpan, DateString } from '../../metrics/index.js'
import type { SelectionDetails } from '../../parts/index.js'
import type { EngagementTrendProps } from './TrendProps.js'

/** The point that the cursor is at, where the host keeps its day, and what tells the host of another one. */
export interface ActivePoint {
  /** `undefined` where the host keeps no day, `null` where it is in no point. */
  readonly kept: number | null | undefined
  readonly change: (at: number | null, details: SelectionDetails) => void
}

export function useActive(
  slots: readonly DateSpan[],
  { activeDate, onActiveDateChange }: Pick<EngagementTrendProps, 'activeDate' | 'onActiveDateChange'>,
): ActivePoint {
  const kept = useMemo(() => placeOf(activeDate, slots), [activeDate, slots])
  const change = useCallback(
    (at: number | null, details: SelectionDetails) =>
      onActiveDateChange?.(at === null ? null : (slots[at]?.from ?? null), details),
    [slots, onActiveDateChange],
  )
  return { kept, change }
}

function placeOf(date: DateString | null | undefined, slots: readonly DateSpan[]): number | null | undefined {
  if (date === undefined) return undefined
  const at = typeof date === 'string' ? slots.findIndex(({ from, to }) => from <= date && date <= to) : -1
  return at < 0 ? null : at
}
