'use client'
import type { MouseEvent } from 'react'
import { Placeholder, type Selection } from '../../parts/index.js'
import type { VoiceEntry } from './entries.js'
import { VoiceRow } from './VoiceRow.js'
import type { VoiceWords } from './words.js'

interface VoiceListProps {
  words: VoiceWords
  active: string | null
  onActiveChange: (id: string | null) => void
  expanded: boolean
  onToggle: () => void
  /** `undefined` where brands can't be selected. */
  selection: Selection | undefined
}

/** The own brand, then the others by size and those that stand together, one by one when opened. */
export function VoiceList({ words, active, onActiveChange, expanded, onToggle, selection }: VoiceListProps) {
  const { entries, heads } = words
  /** The others are opened, a brand is selected where the host wants to hear of it. */
  const pressOf = ({ brand }: VoiceEntry) => {
    if (brand === null) return onToggle
    return (
      selection &&
      ((event: MouseEvent) => selection[1](brand, { event, reason: event.detail ? 'pointer' : 'keyboard' }))
    )
  }
  const hasChanges = entries.some(({ delta }) => delta)
  const most = Math.max(...entries.map(({ share, between }) => share ?? between?.[1] ?? 1))
  const row = (entry: VoiceEntry) => (
    <VoiceRow
      key={entry.id}
      entry={entry}
      most={most}
      isActive={entry.id === active}
      isSelected={entry.brand === null ? undefined : selection && selection[0] === entry.brand}
      expanded={entry.brand === null ? expanded : undefined}
      onPress={pressOf(entry)}
      onActiveChange={onActiveChange}
    />
  )
  return (
    <ul className="kpi-voice-list" data-changes={hasChanges || undefined}>
      {/* Each row says to a screen reader what its numbers are. */}
      <li className="kpi-voice-row kpi-voice-heads" aria-hidden="true">
        <span className="kpi-voice-rank">{heads.rank}</span>
        <span className="kpi-voice-share">{heads.share}</span>
        {hasChanges && <span className="kpi-voice-change">{heads.change}</span>}
      </li>
      {entries.map(row)}
      {expanded && entries.flatMap(({ inner }) => inner).map(row)}
    </ul>
  )
}

/** As long as the list to come, or where nothing is known of it, a list of five. */
export function WaitingList({ words }: Pick<VoiceListProps, 'words'>) {
  const { entries } = words
  const rows = entries.length
    ? entries.map(({ name, value, delta }) => [name, value, delta?.text] as const)
    : Array.from({ length: 5 }, () => ['—'.repeat(9), '00.0%', undefined] as const)
  return (
    <ul className="kpi-voice-list" data-changes={rows.some(([, , change]) => change) || undefined} aria-hidden="true">
      <li className="kpi-voice-row kpi-voice-heads">
        <span className="kpi-voice-share">
          <Placeholder text={words.heads.share} />
        </span>
      </li>
      {rows.map(([name, value, change], i) => (
        <li key={i} className="kpi-voice-row">
          <span className="kpi-voice-label">
            <Placeholder text={name} />
          </span>
          <span className="kpi-voice-share">
            <Placeholder text={value} />
          </span>
          {change && (
            <span className="kpi-voice-change">
              <Placeholder text={change} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
