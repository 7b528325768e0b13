'use client'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Arrow, arrowOf, inThisFrame, tipText, useView, Words } from '../../parts/index.js'
import type { VoiceEntry } from './entries.js'
import { ShareBar } from './ShareBar.js'
import { Swatch } from './Swatch.js'

interface VoiceRowProps {
  entry: VoiceEntry
  /** The largest share of the list: its bar is as long as there is room. */
  most: number
  isActive: boolean
  isSelected: boolean | undefined
  /** Of the others: whether they are shown one by one. */
  expanded: boolean | undefined
  /** Of its name as a button; `undefined` where it is none. */
  button: ButtonHTMLAttributes<HTMLButtonElement> | undefined
  /** `undefined` where the list itself sees what is pointed at. */
  onActiveChange: ((id: string | null) => void) | undefined
  /** Its tooltip, while there is one. */
  tip: ReactNode
}

/** A brand in the list: its place, its colour, its name, which may be a button, its share, as a bar too, and the change of it. */
export function VoiceRow(props: VoiceRowProps) {
  const { entry, most, isActive, isSelected, expanded, button, onActiveChange, tip } = props
  const { id, isInner, brand, name, own, value, delta, rank, places, standing, paint } = entry
  const { colon } = useView().settings.resolved.messages
  const label = (
    // A name may be cut short; how many others there are may not.
    <Words
      className="kpi-voice-name"
      // A brand alone is cut short at its own end.
      dir={own || brand === null ? undefined : 'auto'}
      data-whole={brand === null || undefined}
      title={name}
    >
      {name}
    </Words>
  )
  return (
    <li
      className="kpi-voice-row"
      data-own={own || undefined}
      data-active={isActive || undefined}
      data-inner={isInner || undefined}
      data-selected={isSelected || undefined}
      data-for={onActiveChange ? undefined : id}
      onPointerEnter={inThisFrame(() => onActiveChange?.(id))}
      onPointerLeave={() => onActiveChange?.(null)}
    >
      {rank !== null && (
        <>
          <span className="kpi-voice-rank" aria-hidden="true">
            {places ? (
              <>
                <span>{rank}</span>
                <Arrow direction={places} />
              </>
            ) : (
              rank
            )}
          </span>
          <span className="kpi-hidden">{standing}</span>
        </>
      )}
      <Swatch paint={paint} />
      {button ? (
        <button
          type="button"
          className="kpi-button kpi-voice-label kpi-voice-open"
          aria-expanded={expanded}
          aria-pressed={isSelected}
          onFocus={() => onActiveChange?.(id)}
          onBlur={() => onActiveChange?.(null)}
          {...button}
        >
          {label}
          {expanded !== undefined && <Chevron />}
        </button>
      ) : (
        label
      )}
      <ShareBar entry={entry} most={most} />
      <bdi className="kpi-voice-share">{value}</bdi>
      {delta && (
        <Change
          delta={delta}
          told={tipText({ name: '', lines: entry.lines.filter((line) => line.id === 'change') }, colon)}
        />
      )}
      {tip}
    </li>
  )
}

interface ChangeProps {
  readonly delta: NonNullable<VoiceEntry['delta']>
  readonly told: string
}

const Change = ({ delta, told }: ChangeProps): ReactNode => (
  <span className="kpi-voice-change" data-tone={delta.tone}>
    <Arrow direction={arrowOf[delta.direction]} tone={delta.tone} />
    <bdi aria-hidden="true">{delta.text}</bdi>
    <span className="kpi-hidden">{told}</span>
  </span>
)

/** There is more; the sheet turns it when that is shown. */
export const Chevron = () => (
  <svg className="kpi-voice-chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
    <path d="M2 3.5 5 6.5 8 3.5" />
  </svg>
)
