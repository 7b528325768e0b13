'use client'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { Placeholder, type SelectionDetails, useMarks, useView, Words } from '../../parts/index.js'
import { Chevron, VoiceRow } from './VoiceRow.js'
import type { VoiceWords } from './words.js'

interface VoiceListProps {
  words: VoiceWords
  active: string | null
  onActiveChange: (id: string | null) => void
  expanded: boolean
  /** Opens the others, or selects a brand. */
  onPress: (id: string, details: SelectionDetails) => void
  /** The brand; `undefined` where brands can't be selected. */
  selected: string | null | undefined
}

/** So many of the others are shown at once, and so many more each time. */
const PAGE = 200
const MORE = 'more'

/**
 * The own brand, then the others by size and those that stand together, one by one when opened. Where brands can be selected
 * their names are buttons with one tab stop, which arrows, Home and End walk along.
 */
export function VoiceList({ words, active, onActiveChange, expanded, onPress, selected }: VoiceListProps) {
  const { entries, heads, othersOf } = words
  const { interactive } = useView().settings
  const [pages, setPages] = useState(1)
  const inner = expanded ? entries.flatMap((entry) => entry.inner) : []
  // Where nobody can ask for more, all are there.
  const most = interactive ? PAGE * pages : inner.length
  const shown = [...entries, ...inner.slice(0, most)]
  const rest = inner.length - most
  const press = (id: string, details: SelectionDetails) => (id === MORE ? setPages(pages + 1) : onPress(id, details))
  const ids = [...shown.map(({ id }) => id), ...(rest > 0 ? [MORE] : [])]
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(pages)
  // Whoever asked for more goes on with the first of them.
  useEffect(() => {
    const first = entries.length + PAGE * before.current
    if (pages > before.current) list.current?.querySelectorAll<HTMLElement>('[data-mark]')[first]?.focus()
    before.current = pages
  }, [pages, entries.length])
  const marks = useMarks({ ids, onActiveChange, onSelect: press }, true)
  const isSelectable = selected !== undefined
  const hasChanges = entries.some(({ delta }) => delta)
  const largest = Math.max(...entries.map(({ share, between }) => share ?? between?.[1] ?? 1))
  /** As one of the marks that keys walk along, or as a button by itself. */
  const buttonOf = (id: string) =>
    isSelectable
      ? marks.markOf(id)
      : { onClick: (event: MouseEvent) => press(id, { event, reason: event.detail ? 'pointer' : 'keyboard' }) }
  return (
    <ul
      ref={list}
      className="kpi-voice-list"
      data-changes={hasChanges || undefined}
      {...(isSelectable && marks.handlers)}
    >
      {/* Each row says to a screen reader what its numbers are. */}
      <li className="kpi-voice-row kpi-voice-heads" aria-hidden="true">
        <span className="kpi-voice-rank">{shown.some(({ rank }) => rank !== null) && heads.rank}</span>
        <span className="kpi-voice-share">{heads.share}</span>
        {hasChanges && <span className="kpi-voice-change">{heads.change}</span>}
      </li>
      {shown.map((entry) => (
        <VoiceRow
          key={entry.id}
          entry={entry}
          most={largest}
          isActive={entry.id === active}
          isSelected={entry.brand === null || !isSelectable ? undefined : selected === entry.brand}
          expanded={entry.brand === null ? expanded : undefined}
          button={interactive && (isSelectable || entry.brand === null) ? buttonOf(entry.id) : undefined}
          onActiveChange={isSelectable ? undefined : onActiveChange}
          tip={isSelectable && entry.id === marks.active && marks.layerOver({ ...entry, value: undefined })}
        />
      ))}
      {rest > 0 && (
        <li className="kpi-voice-row" data-inner="true" data-for={isSelectable ? MORE : undefined}>
          <button type="button" className="kpi-button kpi-voice-open kpi-voice-more" {...buttonOf(MORE)}>
            <Words>{othersOf(rest)}</Words>
            <Chevron />
          </button>
        </li>
      )}
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
    <ul className="kpi-voice-list" data-changes={rows.some(([, , change]) => change) || undefined}>
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
