'use client'
import { useMemo } from 'react'
import type { SelectionDetails } from '../../parts/index.js'
import type { TrendLine } from './figures.js'
import type { TrendLayout } from './geometry.js'
import type { TrendReading } from './reading.js'
import { type HiddenProps, useHidden } from './useHidden.js'

/** What is shown of a reading: all of its lines but those that are hidden. */
export interface TrendDrawing {
  readonly reading: TrendReading
  /** Of all lines. */
  readonly channels: readonly string[]
  readonly isHidden: (channel: string | null) => boolean
  readonly toggle: (channel: string, details: SelectionDetails) => void
  /** Of the lines that are shown, which are `lines`. */
  readonly layout: TrendLayout
  readonly lines: readonly TrendLine[]
  /** Whether any point of them is known. */
  readonly hasPoints: boolean
}

export function useDrawing(reading: TrendReading | undefined, hidden: HiddenProps): TrendDrawing | undefined {
  const all = reading?.lines
  const channels = useMemo(() => all?.flatMap(({ channel }) => channel ?? []) ?? [], [all])
  const { isHidden, toggle } = useHidden(channels, hidden)
  const shown = useMemo(() => {
    const lines = reading?.shown(isHidden)
    return reading && lines && { reading, layout: reading.layOut(lines), lines }
  }, [reading, isHidden])
  const hasPoints = shown?.lines.some(({ drawn }) => drawn.some((value) => value !== null)) ?? false
  return shown && { ...shown, channels, isHidden, toggle, hasPoints }
}
