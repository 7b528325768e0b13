'use client'
import { useState } from 'react'
import {
  Arrow,
  Delta,
  deltaId,
  Placeholder,
  type SelectionDetails,
  type Settings,
  Skeleton,
  unknownAs,
  Value,
  type WidgetProps,
} from '../../parts/index.js'
import { Donut } from './Donut.js'
import type { VoiceEntry, VoiceWords } from './words.js'

interface VoiceBodyProps {
  ids: string
  title: string
  goal: number | undefined
  words: VoiceWords
  settings: Settings
  loading: boolean
  expanded: boolean | undefined
  defaultExpanded: boolean
  onExpandedChange: ((expanded: boolean) => void) | undefined
  selection: readonly [string | null, (id: string, details: SelectionDetails) => void] | undefined
  classNames: WidgetProps['classNames']
}

/** The ring with the own share in its middle, and the list of brands; what is pointed at in one stands out in the other. */
export function VoiceBody({
  ids,
  title,
  goal,
  words,
  settings,
  loading,
  expanded: kept,
  defaultExpanded,
  onExpandedChange,
  selection,
  classNames,
}: VoiceBodyProps) {
  const { locale, currency, container, resolved } = settings
  const [active, setActive] = useState<string | null>(null)
  const [opened, setOpened] = useState(defaultExpanded)
  const expanded = kept ?? opened
  const { entries, voice } = words
  const changes = entries.some(({ delta }) => delta)
  const toggle = () => {
    setOpened(!expanded)
    onExpandedChange?.(!expanded)
  }
  const idOf = (brand: string | null | undefined) => entries.find((entry) => entry.brand === brand)?.id ?? null
  const brandOf = (id: string) => entries.find((entry) => entry.id === id)?.brand

  const row = (entry: VoiceEntry) => {
    const { id, brand, name, own, value, delta, rank, places, standing, color, shade } = entry
    const isSelected = selection && brand !== null && selection[0] === brand
    const focus = { onFocus: () => setActive(id), onBlur: () => setActive(null) }
    const label = (
      <bdi className="kpi-voice-name" title={name}>
        {name}
      </bdi>
    )
    return (
      <li
        key={id}
        className="kpi-voice-row"
        data-own={own || undefined}
        data-active={id === active || undefined}
        data-inner={id.includes('-') || undefined}
        data-selected={isSelected || undefined}
        onPointerEnter={() => setActive(id)}
        onPointerLeave={() => setActive(null)}
      >
        <svg {...color} className="kpi-voice-swatch" data-shade={shade} viewBox="0 0 10 10" aria-hidden="true">
          <rect width="10" height="10" rx="2.5" />
        </svg>
        {brand === null ? (
          <button
            type="button"
            className="kpi-button kpi-voice-open"
            aria-expanded={expanded}
            onClick={toggle}
            {...focus}
          >
            {label}
            <Arrow direction={expanded ? 1 : -1} />
          </button>
        ) : selection ? (
          <button
            type="button"
            className="kpi-button kpi-voice-open"
            aria-pressed={isSelected}
            onClick={(event) => selection[1](brand, { event, reason: event.detail ? 'pointer' : 'keyboard' })}
            {...focus}
          >
            {label}
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
        {changes && (
          <span className="kpi-voice-change" data-tone={delta?.tone}>
            {delta && (
              <>
                <Arrow direction={{ up: 1, down: -1, flat: 0 }[delta.direction]} />
                <bdi aria-hidden="true">{delta.text}</bdi>
                <span className="kpi-hidden">{delta.signed}</span>
              </>
            )}
          </span>
        )}
      </li>
    )
  }

  return (
    <div className="kpi-voice">
      <div className="kpi-voice-dial">
        <Donut
          ids={ids}
          label={title}
          voice={voice}
          entries={loading ? [] : entries}
          goal={loading || goal === undefined ? undefined : { at: goal, name: words.goalName, value: words.goal ?? '' }}
          container={container}
          // A brand among the others is a part of their slice.
          highlighted={active?.split('-')[0]}
          onActiveChange={setActive}
          selected={selection && idOf(selection[0])}
          onSelect={
            selection &&
            ((id, details) => {
              const brand = brandOf(id)
              if (brand === null) toggle()
              else if (brand !== undefined) selection[1](brand, details)
            })
          }
        />
        <div className="kpi-voice-read">
          {loading ? (
            <Skeleton messages={resolved.messages} />
          ) : (
            <>
              <span {...unknownAs(words, voice)}>
                <Value
                  value={words.shown}
                  decimals={words.decimals}
                  locale={locale}
                  currency={currency}
                  className={classNames?.value}
                />
              </span>
              <Delta
                id={deltaId(ids)}
                comparison={words.comparison}
                locale={locale}
                currency={currency}
                className={classNames?.delta}
              />
            </>
          )}
        </div>
      </div>
      {loading ? (
        <ul className="kpi-voice-list" aria-hidden="true">
          {Array.from({ length: entries.length || 5 }, (_, i) => (
            <li key={i} className="kpi-voice-row">
              <Placeholder text={entries[i]?.name ?? '—————————'} />
            </li>
          ))}
        </ul>
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
