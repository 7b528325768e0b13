'use client'

import { percent, placeOn, spanOn } from '../geometry/index.js'
import type { Between } from '../metrics/index.js'
import type { Tone } from '../theme/index.js'
import { Text } from './Text.js'
import { useView } from './useView.js'

export interface AttainmentBarProps {
  /** Or a score. What is known without its limits may lie between bounds that are beyond them. */
  attainment: ({ readonly known: true; readonly value: number } | { readonly known: false }) & {
    readonly between?: Between | undefined
  }
  /** What the bar shows, in words. */
  value: string
  tone: Tone
  /** Of the pattern for what is known between bounds. */
  hatch: string
  /** The end of the bar; the target is at 1. */
  max: number
  /** `false` where there is no target that a tick could stand for. */
  hasTarget?: boolean
}

/**
 * How far a goal is reached: a bar with the tick of the goal. Beyond its end it is an arrow, and the number says how far. Bar
 * and number are two columns of the table, so that the bars of all rows have one length.
 */
export function AttainmentBar({ attainment, value, tone, hatch, max, hasTarget = true }: AttainmentBarProps) {
  const scale = { min: 0, max }
  const { loading } = useView()
  const place = attainment.known && !loading ? placeOn(scale, attainment.value) : null
  const band = !attainment.known && attainment.between && !loading ? spanOn(scale, ...attainment.between) : null
  // Of a range the upper end, which may be open.
  const top = attainment.between ? (attainment.between[1] ?? Infinity) : (attainment.known && attainment.value) || 0
  const isBeyond = !loading && placeOn(scale, top).over === 'above'
  return (
    <span className="kpi-score-meter">
      <svg className="kpi-score-bar" data-tone={tone} height="16" aria-hidden="true" focusable="false">
        <rect className="kpi-score-track" y="4.5" width="100%" height="7" rx="3.5" />
        {place && place.fraction > 0 && (
          <rect
            className="kpi-score-fill"
            data-over={place.over ?? undefined}
            y="4.5"
            width={percent(place.fraction)}
            height="7"
            rx="3.5"
          />
        )}
        {band && (
          <rect
            className="kpi-score-band"
            data-over={isBeyond || undefined}
            fill={`url(#${hatch})`}
            x={percent(band.from)}
            y="4.5"
            width={percent(band.to - band.from)}
            height="7"
          />
        )}
        {isBeyond && (
          <svg x="100%" y="8" overflow="visible">
            <path className="kpi-score-over" d="M-9-6v12L0 0z" />
          </svg>
        )}
        {hasTarget && !loading && (
          <svg x={percent(1 / max)} overflow="visible">
            <rect className="kpi-score-tick" x="-1.25" y="1" width="2.5" height="14" rx="1" />
          </svg>
        )}
      </svg>
      <Text>{value}</Text>
    </span>
  )
}
