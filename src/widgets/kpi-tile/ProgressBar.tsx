'use client'
import { Words } from '../../parts/index.js'
import { Meter } from '../../parts/Meter.js'
import type { Tone } from '../../theme/index.js'
import type { Progress } from './geometry.js'

interface ProgressBarProps {
  progress: Progress
  /** What the mark of the goal is called. */
  goal: string
  tone: Tone | undefined
}

/** The value as a bar, the mark of its goal, and a fainter one of where it should be by now. The sentence says it. */
export function ProgressBar({ progress, goal, tone }: ProgressBarProps) {
  return (
    <>
      <Meter {...progress} tone={tone} />
      <span className="kpi-progress-label" aria-hidden="true">
        <Words>{goal}</Words>
      </span>
    </>
  )
}
