'use client'

import { percent } from '../geometry/index.js'
import type { Tone } from '../theme/index.js'
import { ExtentBar } from './ExtentBar.js'
import type { MeterMarks } from './meterOf.js'

export interface MeterProps extends Omit<MeterMarks, 'goal'> {
  /** `null` where there is none. */
  goal: number | null
  /** Where the value should be by now. */
  expected?: number | null
  tone: Tone | undefined
}

const ARROW = 'M-9-6v12L0 0z'

/** A bar from zero beside the tick of its goal. Beyond its end it is an arrow; what is drawn is said beside it. */
export function Meter({ sure, maybe, beyond, goal, expected = null, tone }: MeterProps) {
  return (
    <svg className="kpi-meter" data-tone={tone} data-over={beyond} height="16" aria-hidden="true" focusable="false">
      <rect className="kpi-meter-track" y="4" width="100%" height="8" rx="4" />
      <ExtentBar className="kpi-meter-fill" {...{ sure, maybe }} y="4" height="8" rx="4" />
      {beyond && (
        <svg x="100%" y="8" overflow="visible">
          <path className="kpi-meter-over" d={ARROW} />
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
