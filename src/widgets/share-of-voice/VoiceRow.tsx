'use client'
import type { MouseEvent, ReactNode } from 'react'
import { Arrow, arrowOf } from '../../parts/index.js'
import type { VoiceEntry } from './entries.js'

interface VoiceRowProps {
  entry: VoiceEntry
  isActive: boolean
  isSelected: boolean | undefined
  /** Whether the rows have room for changes, since one of them has one. */
  hasChanges: boolean
  /** Of the others: whether they are shown one by one. */
  expanded: boolean | undefined
  /** What its name does as a button; `undefined` where it is none. */
  onPress: ((event: MouseEvent) => void) | undefined
  onActiveChange: (id: string | null) => void
}

/** A brand in the list: its colour, its name, which may be a button, its place, its share and the change of it. */
export function VoiceRow(props: VoiceRowProps) {
  const { entry, isActive, isSelected, hasChanges, expanded, onPress, onActiveChange } = props
  const { id, name, own, value, delta, rank, places, standing, color, shade } = entry
  const label = (
    <bdi className="kpi-voice-name" title={name}>
      {name}
    </bdi>
  )
  return (
    <li
      className="kpi-voice-row"
      data-own={own || undefined}
      data-active={isActive || undefined}
      data-inner={id.includes('-') || undefined}
      data-selected={isSelected || undefined}
      onPointerEnter={() => onActiveChange(id)}
      onPointerLeave={() => onActiveChange(null)}
    >
      <svg {...color} className="kpi-voice-swatch" data-shade={shade} viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" rx="2.5" />
      </svg>
      {onPress ? (
        <button
          type="button"
          className="kpi-button kpi-voice-open"
          aria-expanded={expanded}
          aria-pressed={isSelected}
          onClick={onPress}
          onFocus={() => onActiveChange(id)}
          onBlur={() => onActiveChange(null)}
        >
          {label}
          {expanded !== undefined && <Arrow direction={expanded ? 1 : -1} />}
        </button>
      ) : (
        label
      )}
      {rank !== null && (
        <span className="kpi-voice-rank">
          {places ? <Arrow direction={places} /> : null}
          <span aria-hidden="true">{rank}</span>
          <span className="kpi-hidden">{standing}</span>
        </span>
      )}
      <bdi className="kpi-voice-share">{value}</bdi>
      {hasChanges && <Change delta={delta} />}
    </li>
  )
}

const Change = ({ delta }: { readonly delta: VoiceEntry['delta'] }): ReactNode => (
  <span className="kpi-voice-change" data-tone={delta?.tone}>
    {delta && (
      <>
        <Arrow direction={arrowOf[delta.direction]} />
        <bdi aria-hidden="true">{delta.text}</bdi>
        <span className="kpi-hidden">{delta.signed}</span>
      </>
    )}
  </span>
)
