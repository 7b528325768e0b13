'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type SyntheticEvent,
  useState,
} from 'react'
import type { SelectionDetails } from './useSelection.js'
import { type Tip, tipText, useTip } from './useTip.js'

/** Something of a drawing that can be pointed at, stepped to or tapped, and then says what it is. */
export interface Mark extends Tip {
  /** Without a quotation mark. */
  readonly id: string
  /** Its place in the order of stepping. */
  readonly position: number
  readonly draw: ReactNode
}

export interface MarksProps {
  /** In the order of painting. */
  marks: readonly Mark[]
  /** The one that Tab comes to first. */
  first?: string | undefined
  label: string
  /** Where the tooltip mounts; by default the nearest root with a theme. */
  container?: HTMLElement | null | undefined
  /** The one that is pointed at elsewhere, in a list beside the drawing. */
  highlighted?: string | null | undefined
  onActiveChange?: ((id: string | null) => void) | undefined
  selected?: string | null | undefined
  /** Makes the marks buttons. */
  onSelect?: ((id: string, details: SelectionDetails) => void) | undefined
}

const across: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
const along: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/** The marks of one drawing, and the one tooltip that goes from mark to mark. To be used within an svg. */
export function Marks({ marks, first, label, container, highlighted, onActiveChange, selected, onSelect }: MarksProps) {
  const { active, open, leave, close, layer } = useTip(container, onActiveChange)
  const [stop, setStop] = useState(first)
  const ordered = [...marks].sort((a, b) => a.position - b.position)
  const tabStop = marks.some(({ id }) => id === stop) ? stop : ordered[0]?.id

  const openAt = ({ target }: SyntheticEvent) => open(target as Element, idOf(target))
  const hover = (event: PointerEvent<Element>) => {
    // A touch is a tap, and comes as a click.
    if (event.pointerType === 'touch') return
    if (idOf(event.target)) openAt(event)
  }
  const out = (event: PointerEvent<Element>) => {
    if (event.pointerType !== 'touch') leave()
  }
  const focus = (event: FocusEvent<Element>) => {
    setStop(idOf(event.target) ?? stop)
    openAt(event)
  }
  const click = (event: MouseEvent<Element>) => {
    const id = idOf(event.target)
    if (!id) return
    openAt(event)
    onSelect?.(id, { event, reason: 'pointer' })
  }
  const step = (event: KeyboardEvent<Element>) => {
    // Those are the reader's own: back in history, the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return close()
    const current = idOf(event.target)
    if (current && (event.key === 'Enter' || (event.key === ' ' && onSelect))) {
      event.preventDefault()
      openAt(event)
      return onSelect?.(current, { event, reason: 'keyboard' })
    }
    const from = ordered.findIndex(({ id }) => id === current)
    const sideways = across[event.key] ?? 0
    const by = along[event.key] ?? (sideways && isMirrored(event.currentTarget) ? -sideways : sideways)
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? ordered.length - 1 : by ? from + by : null
    if (to === null) return
    event.preventDefault()
    const next = ordered[Math.min(ordered.length - 1, Math.max(0, to))]
    if (next) event.currentTarget.querySelector<SVGElement>(`[data-mark="${next.id}"]`)?.focus()
  }

  return (
    <g
      role="group"
      aria-label={label}
      onPointerOver={hover}
      onPointerOut={out}
      onFocus={focus}
      onBlur={leave}
      onClick={click}
      onKeyDown={step}
    >
      {marks.map((mark) => (
        <g
          key={mark.id}
          data-mark={mark.id}
          data-active={mark.id === active || mark.id === highlighted || undefined}
          className="kpi-mark"
          role={onSelect ? 'button' : 'img'}
          aria-pressed={onSelect && mark.id === selected}
          aria-label={tipText(mark)}
          tabIndex={mark.id === tabStop ? 0 : -1}
        >
          {mark.draw}
        </g>
      ))}
      {layer(marks.find(({ id }) => id === active))}
    </g>
  )
}

const idOf = (target: EventTarget): string | null =>
  (target as Element).closest('[data-mark]')?.getAttribute('data-mark') ?? null

const isMirrored = (element: Element): boolean => {
  const root = element.closest('.kpi-root')
  return root !== null && getComputedStyle(root).direction === 'rtl'
}
