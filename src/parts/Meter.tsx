'use client'

import type { ReactNode } from 'react'
import { percent } from '../geometry/index.js'
import type { Tone } from '../theme/index.js'
import type { MeterMarks } from './meterOf.js'

export interface MeterProps extends Omit<MeterMarks, 'goal'> {
  /** `null` where there is none. */
  goal: number | null
  /** Where the value should be by now. */
  expected?: number | null
  tone: Tone | undefined
  /** Of the pattern for what is known between bounds. */
  hatch: string
  /** The pattern, where the table around the bar does not have it. */
  children?: ReactNode
}

/** A bar from zero beside the tick of its goal. Beyond its end it is an arrow; what is drawn is said beside it. */
export function Meter({ value, band, isBeyond, goal, expected = null, tone, hatch, children }: MeterProps) {
  return (
    <svg
      className="kpi-meter"
      data-tone={tone}
      data-over={isBeyond || undefined}
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
      <rect className="kpi-meter-track" y="4" width="100%" height="8" rx="4" />
      {!!value && <rect className="kpi-meter-fill" y="4" width={percent(value)} height="8" rx="4" />}
      {band && (
        <rect
          className="kpi-meter-band"
          fill={`url(#${hatch})`}
          x={percent(band.from)}
          y="4"
          width={percent(band.to - band.from)}
          height="8"
        />
      )}
      {isBeyond && (
        <svg x="100%" y="8" overflow="visible">
          <path className="kpi-meter-over" d="M-9-6v12L0 0z" />
        </svg>
      )}
      {expected !== null && (
        <svg x={percent(expected)} overflow="visible">
          <rect className="kpi-meter-expected" x="-1" y="2" width="2" height="12" />
        </svg>
      )}
      {goal !== null && (
        <svg x={percent(goal)} overflow="visible">
          <rect className="kpi-meter-goal" x={goal === 1 ? -2 : -1} width="2" height="16" />
        </svg>
      )}
    </svg>
  )
}
