'use client'

import type { Tone } from '../theme/index.js'
import { Meter } from './Meter.js'
import { type Attained, meterOf } from './meterOf.js'
import { Text } from './Text.js'
import { useView } from './useView.js'

export interface AttainmentBarProps {
  attainment: Attained
  /** What the bar shows, in words. */
  value: string
  tone: Tone
  /** The end of the bar; the target is at 1. */
  max: number
  /** `false` where there is no target that a tick could stand for. */
  hasTarget?: boolean
}

/** How far a goal is reached. Bar and number are two columns of the table, so that the bars of all rows have one length. */
export function AttainmentBar({ attainment, value, tone, max, hasTarget = true }: AttainmentBarProps) {
  const { loading } = useView()
  const marks = meterOf(loading ? { known: false } : attainment, max)
  return (
    <span className="kpi-score-meter">
      <Meter {...marks} goal={hasTarget && !loading ? marks.goal : null} tone={tone} />
      <Text>{value}</Text>
    </span>
  )
}
