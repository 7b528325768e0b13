'use client'
import { percent } from '../../geometry/index.js'
import { hatchId, useView } from '../../parts/index.js'
import type { VoiceEntry } from './entries.js'

interface ShareBarProps {
  /** Without one there is the track alone. */
  entry: VoiceEntry | undefined
  /** The share that is as long as the track. */
  most: number
}

/** A share, in the direction of reading: filled as far as it is certain, hatched as far as it may go. */
export function ShareBar({ entry, most }: ShareBarProps) {
  const { ids } = useView()
  const share = entry?.share ?? null
  const [low, high] = share === null ? [entry?.between?.[0] ?? 0, entry?.between?.[1] ?? 0] : [share, share]
  const box = { width: '100%', height: '100%', rx: 2 }
  return (
    <span className="kpi-voice-bar-track" data-open={share === null || undefined}>
      {low > 0 && (
        <svg width={percent(low / most)} aria-hidden="true">
          <rect {...entry?.paint} {...box} className="kpi-voice-fill" />
        </svg>
      )}
      {high > low && (
        <svg width={percent((high - low) / most)} aria-hidden="true">
          <rect
            {...box}
            {...entry?.paint}
            className="kpi-voice-band"
            fill={`url(#${hatchId(ids)}${entry?.own ? 'own' : 'rival'})`}
          />
        </svg>
      )}
    </span>
  )
}
