'use client'
import { type MouseEvent, useState } from 'react'
import {
  Delta,
  deltaId,
  Placeholder,
  type Selection,
  type SelectionDetails,
  Skeleton,
  unknownAs,
  useView,
  Value,
} from '../../parts/index.js'
import { Donut } from './Donut.js'
import type { VoiceReading } from './reading.js'
import { VoiceRow } from './VoiceRow.js'
import type { VoiceEntry } from './entries.js'

interface VoiceBodyProps {
  reading: VoiceReading
  expanded: boolean | undefined
  defaultExpanded: boolean
  onExpandedChange: ((expanded: boolean) => void) | undefined
  /** `undefined` where brands can't be selected. */
  selection: Selection | undefined
}

/** The ring with the own share in its middle, and the list of brands; what is pointed at in one stands out in the other. */
export function VoiceBody({ reading, defaultExpanded, onExpandedChange, selection, ...kept }: VoiceBodyProps) {
  const { ids, loading } = useView()
  const [active, setActive] = useState<string | null>(null)
  const [opened, setOpened] = useState(defaultExpanded)
  const expanded = kept.expanded ?? opened
  const { voice, goal, words } = reading
  const { entries } = words
  const toggle = () => {
    setOpened(!expanded)
    onExpandedChange?.(!expanded)
  }
  const idOf = (brand: string | null) => entries.find((entry) => entry.brand === brand)?.id ?? null
  const selectEntry = (id: string, details: SelectionDetails) => {
    const brand = entries.find((entry) => entry.id === id)?.brand
    if (brand === null) toggle()
    else if (brand !== undefined) selection?.[1](brand, details)
  }
  /** The others are opened, a brand is selected where the host wants to hear of it. */
  const pressOf = ({ brand }: VoiceEntry) => {
    if (brand === null) return toggle
    return (
      selection &&
      ((event: MouseEvent) => selection[1](brand, { event, reason: event.detail ? 'pointer' : 'keyboard' }))
    )
  }
  const hasChanges = entries.some(({ delta }) => delta)
  const row = (entry: VoiceEntry) => (
    <VoiceRow
      key={entry.id}
      entry={entry}
      isActive={entry.id === active}
      isSelected={entry.brand === null ? undefined : selection && selection[0] === entry.brand}
      hasChanges={hasChanges}
      expanded={entry.brand === null ? expanded : undefined}
      onPress={pressOf(entry)}
      onActiveChange={setActive}
    />
  )

  return (
    <div className="kpi-voice">
      <div className="kpi-voice-dial">
        <Donut
          voice={voice}
          entries={loading ? [] : entries}
          goal={loading || goal === undefined ? undefined : { at: goal, name: words.goalName, value: words.goal ?? '' }}
          // A brand among the others is a part of their slice.
          highlighted={active?.split('-')[0]}
          onActiveChange={setActive}
          selected={selection && idOf(selection[0])}
          onSelect={selection && selectEntry}
        />
        <div className="kpi-voice-read">
          {loading ? (
            <Skeleton />
          ) : (
            <>
              <span {...unknownAs(words, voice)}>
                <Value value={words.shown} prefix={words.prefix} decimals={words.decimals} />
              </span>
              <Delta id={deltaId(ids)} comparison={words.comparison} />
            </>
          )}
        </div>
      </div>
      {loading ? (
        <WaitingList names={entries.map(({ name }) => name)} />
      ) : (
        entries.length > 0 && (
          <ul className="kpi-voice-list">
            {entries.map(row)}
            {expanded && entries.flatMap(({ inner }) => inner).map(row)}
          </ul>
        )
      )}
    </div>
  )
}

/** As long as the list to come, or where nothing is known of it, a list of five. */
const WaitingList = ({ names }: { readonly names: readonly string[] }) => (
  <ul className="kpi-voice-list" aria-hidden="true">
    {(names.length ? names : Array.from({ length: 5 }, () => '—'.repeat(9))).map((name, i) => (
      <li key={i} className="kpi-voice-row">
        <Placeholder text={name} />
      </li>
    ))}
  </ul>
)
