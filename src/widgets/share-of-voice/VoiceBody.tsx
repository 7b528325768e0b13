'use client'
import { useState } from 'react'
import { MaybeKey, type Selection, type SelectionDetails, useView } from '../../parts/index.js'
import { OTHERS } from './entries.js'
import type { VoiceReading } from './reading.js'
import type { VoiceShape } from './ShareOfVoice.js'
import { VoiceDrawing } from './VoiceDrawing.js'
import { VoiceList, WaitingList } from './VoiceList.js'

interface VoiceBodyProps {
  reading: VoiceReading
  shape: VoiceShape
  expanded: boolean | undefined
  defaultExpanded: boolean
  onExpandedChange: ((expanded: boolean) => void) | undefined
  /** `undefined` where brands can't be selected. */
  selection: Selection | undefined
}

/** The own share, the shares of all, and the list of brands; what is pointed at in one stands out in the other. */
export function VoiceBody({ reading, shape, defaultExpanded, onExpandedChange, selection, ...kept }: VoiceBodyProps) {
  const { loading } = useView()
  const [active, setActive] = useState<string | null>(null)
  const [opened, setOpened] = useState(() => defaultExpanded)
  const expanded = Boolean(kept.expanded ?? opened)
  const { words } = reading
  const possible = words.entries.find(({ between }) => between)
  const chosen = selection?.[0] ?? undefined
  const toggle = () => {
    setOpened(!expanded)
    onExpandedChange?.(!expanded)
  }
  /** The others are opened, a brand is selected where the host wants to hear of it. */
  const press = (id: string, details: SelectionDetails) => {
    const entry = words.entries.flatMap((one) => [one, ...one.inner]).find((one) => one.id === id)
    if (entry?.brand === null) toggle()
    else if (entry) selection?.[1](entry.brand, details)
  }
  return (
    <div className="kpi-voice" data-ring={(shape === 'donut' && !words.columns) || undefined}>
      <VoiceDrawing
        reading={reading}
        shape={shape}
        // A brand among the others is a part of their slice.
        highlighted={active !== null && words.entries.every(({ id }) => id !== active) ? OTHERS : active}
        onActiveChange={setActive}
        selected={chosen === undefined ? undefined : words.entries.find(({ brand }) => brand === chosen)?.id}
        onSelect={selection && press}
        isEcho={Boolean(selection)}
      />
      {loading && <WaitingList words={words} />}
      {!loading && words.entries.length > 0 && (
        <VoiceList
          words={words}
          active={active}
          onActiveChange={setActive}
          expanded={expanded}
          onPress={press}
          selected={selection && (chosen ?? null)}
        />
      )}
      {!loading && possible && <MaybeKey color={possible.paint} />}
    </div>
  )
}
