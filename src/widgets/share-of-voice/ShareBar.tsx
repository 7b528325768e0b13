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
  const box = { ...entry?.paint, height: '100%', rx: 2 }
  return (
    <svg className="kpi-voice-bar-track" data-open={share === null || undefined} aria-hidden="true">
      {low > 0 && <rect {...box} className="kpi-voice-fill" width={percent(low / most)} />}
      {high > low && (
        <rect
          {...box}
          className="kpi-voice-band"
          fill={`url(#${hatchId(ids)}${entry?.own ? 'own' : 'rival'})`}
          x={percent(low / most)}
          width={percent((high - low) / most)}
        />
      )}
    </svg>
  )
}
