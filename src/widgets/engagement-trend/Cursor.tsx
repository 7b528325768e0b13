'use client'
import { type KeyboardEvent, type PointerEvent, type ReactNode, type SyntheticEvent, useState } from 'react'
import {
  type ColorAttributes,
  inThisFrame,
  isForBrowser,
  type SelectionDetails,
  tipText,
  useTip,
  useView,
} from '../../parts/index.js'
import { CursorMark } from './CursorMark.js'
import type { PointText } from './pointWords.js'

export interface CursorProps {
  /** How many points there are. */
  count: number
  /** The room that one point has, in percent of the width; 0 where points are places on a line. */
  band: number
  /** The place at a part of the width. */
  slotAt: (fraction: number) => number
  /** Where a point is, in percent; `null` where it is a gap. The first ones are those of the lines. */
  placesOf: (at: number) => { readonly x: number; readonly ys: ReadonlyArray<number | null> }
  colors: ReadonlyArray<ColorAttributes | undefined>
  /** The place of its first line among all that are drawn. @default 0 */
  firstLine?: number | undefined
  textOf: (at: number) => PointText
  /** Of several lines each is named; the one over all channels is what the drawing is called. */
  isSplit: boolean
  /** Beside one of the same points, to which a screen reader and the keys go. */
  isEcho?: boolean | undefined
  /** The point that the host keeps; `undefined` where it does not. */
  active: number | null | undefined
  onActiveChange: (at: number | null, details: SelectionDetails) => void
  /** What lies under it and stands still. */
  children: ReactNode
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/**
 * A line across the drawing that follows pointer, touch and keys, and the tooltip at it. To a screen reader it is a slider
 * over the points. Only this is rendered when it moves. Time runs from left to right in every language, and so do the keys.
 */
export function Cursor({
  count,
  band,
  slotAt,
  placesOf,
  colors,
  firstLine,
  textOf,
  isSplit,
  isEcho = false,
  active: kept,
  onActiveChange,
  children,
}: CursorProps) {
  const { title, settings, keys } = useView()
  // What closes an open tooltip is heard by the page first, and not by the drawing.
  const { active, open, leave, close, layer } = useTip({
    onEscape: (event) => onActiveChange(null, { event, reason: 'keyboard' }),
  })
  const [last, setLast] = useState<number | null>(null)
  const at = Math.min(count - 1, kept ?? last ?? count - 1)
  const shown = (kept === undefined ? active : kept) === null ? null : at
  const text = textOf(at)
  const [first, ...others] = text.lines
  const spoken = isSplit || !first ? text : { name: text.name, value: first.value, lines: others }

  function go(to: number, event: SyntheticEvent, reason: SelectionDetails['reason']) {
    const next = Math.min(count - 1, Math.max(0, to))
    if (next === at && active !== null) return
    setLast(next)
    open(event.currentTarget as Element, 'point')
    onActiveChange(next, { event, reason })
  }
  const point = (event: PointerEvent<Element>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    go(slotAt((event.clientX - left) / (width || 1)), event, 'pointer')
  }
  const press = (event: KeyboardEvent<Element>) => {
    if (isForBrowser(event)) return
    if (event.key === 'Escape') {
      close()
      return onActiveChange(null, { event, reason: 'keyboard' })
    }
    const to = targetOf(event.key, at, count)
    if (to === undefined) return
    event.preventDefault()
    go(to, event, 'keyboard')
  }
  const off = (event: SyntheticEvent, reason: SelectionDetails['reason']) => {
    leave()
    onActiveChange(null, { event, reason })
  }

  const drawn = (
    <>
      {children}
      <CursorMark {...{ shown, band, placesOf, colors, firstLine }} isActive={active !== null} />
    </>
  )
  const seen = isEcho ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title }
  if (!settings.interactive) return <g {...seen}>{drawn}</g>
  return (
    <>
      {drawn}
      <rect
        className="kpi-trend-slider"
        width="100%"
        height="100%"
        {...(isEcho
          ? { 'aria-hidden': true }
          : {
              role: 'slider',
              tabIndex: 0,
              'aria-label': title,
              'aria-describedby': count > 1 ? keys : undefined,
              'aria-valuemin': 1,
              'aria-valuemax': count,
              'aria-valuenow': at + 1,
              'aria-valuetext': tipText(spoken, settings.resolved.messages),
            })}
        onPointerMove={inThisFrame(point)}
        onPointerDown={point}
        onPointerLeave={(event) => event.pointerType !== 'touch' && off(event, 'pointer')}
        onFocus={(event) => go(at, event, 'keyboard')}
        onBlur={(event) => off(event, 'keyboard')}
        onKeyDown={press}
      />
      {/* Below the drawing: over it, it would lie on the peak that is looked at. */}
      {layer(active === null ? null : { ...text, x: `${placesOf(at).x}%`, y: '100%', side: 'bottom' })}
    </>
  )
}

/** The point that a key leads to; `undefined` for any other key. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'Enter') return at
  const page = Math.max(2, Math.round(count / 10))
  const by = STEPS[key] ?? { PageUp: page, PageDown: -page }[key]
  return by && at + by
}
