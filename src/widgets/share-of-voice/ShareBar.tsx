'use client'
import { extentOn } from '../../geometry/index.js'
import { ExtentBar } from '../../parts/ExtentBar.js'
import type { VoiceEntry } from './entries.js'

interface ShareBarProps {
  /** Without one there is the track alone. */
  entry: VoiceEntry | undefined
  /** The share that is as long as the track. */
  most: number
}

/** A share, in the direction of reading: filled as far as it is certain, hatched as far as it may go. */
export function ShareBar({ entry, most }: ShareBarProps) {
  const { share = null, between, paint } = entry ?? {}
  const bounds = share === null ? between : ([share, share] as const)
  return (
    <svg {...paint} className="kpi-voice-bar-track" data-open={share === null || undefined} aria-hidden="true">
      {bounds && (
        <ExtentBar className="kpi-voice-fill" {...extentOn({ min: 0, max: most }, bounds)} height="100%" rx="2" />
      )}
    </svg>
  )
}
