'use client'
import { percent } from '../../geometry/index.js'
import { Hatch, hatchId, useView, Words } from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import type { Progress } from './geometry.js'

interface ProgressBarProps {
  progress: Progress
  /** What the mark of the goal is called. */
  goal: string
  tone: Tone | undefined
}

/** The value as a bar, the mark of its goal, and a fainter one of where it should be by now. The sentence says it. */
export function ProgressBar({
  progress: { value, isBeyond, band, goal, expected },
  goal: label,
  tone,
}: ProgressBarProps) {
  const { ids } = useView()
  return (
    <>
      <svg className="kpi-progress" data-tone={tone} width="100%" height="16" aria-hidden="true" focusable="false">
        {band && <Hatch id={hatchId(ids)} />}
        <rect className="kpi-progress-track" y="4" width="100%" height="8" rx="4" />
        {value !== null && value > 0 && (
          <rect
            className="kpi-progress-fill"
            data-over={isBeyond || undefined}
            y="4"
            width={percent(value)}
            height="8"
            rx="4"
          />
        )}
        {band && (
          <rect
            className="kpi-progress-band"
            data-over={isBeyond || undefined}
            fill={`url(#${hatchId(ids)})`}
            x={percent(band.from)}
            y="4"
            width={percent(band.to - band.from)}
            height="8"
          />
        )}
        {isBeyond && (
          <svg x="100%" y="8" overflow="visible">
            <path className="kpi-progress-over" d="M-10-6v12L0 0z" />
          </svg>
        )}
        {expected !== null && (
          <svg x={percent(expected)} overflow="visible">
            <rect className="kpi-progress-expected" x="-1" y="2" width="2" height="12" />
          </svg>
        )}
        <svg x={percent(goal)} overflow="visible">
          <rect className="kpi-progress-goal" x={goal === 1 ? -2 : -1} width="2" height="16" />
        </svg>
      </svg>
      <span className="kpi-progress-label" aria-hidden="true">
        <Words>{label}</Words>
      </span>
    </>
  )
}
