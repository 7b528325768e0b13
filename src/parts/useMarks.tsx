'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
  useState,
} from 'react'
import type { SelectionDetails } from './useSelection.js'
import { useTip } from './useTip.js'

export interface MarksOptions {
  /** In the order of stepping. */
  ids: readonly string[]
  /** The one that Tab comes to first. */
  first?: string | undefined
  /** Where the tooltip mounts; by default the nearest root with a theme. */
  container?: HTMLElement | null | undefined
  onActiveChange?: ((id: string | null) => void) | undefined
  /** Makes the marks buttons. */
  onSelect?: ((id: string, details: SelectionDetails) => void) | undefined
}

const across: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
const along: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * Things that can be pointed at, stepped to and tapped, and the one tooltip that goes from one to the other. What holds them
 * takes `handlers`; each has its id in `data-mark`, and `tabIndex` 0 or, if it is not the `tabStop`, −1. Whatever else stands
 * for one of them has its id in `data-for`.
 *
 * @param down whether the arrow down leads on: in a list it does, on a scale it leads back
 */
export function useMarks({ ids, first, container, onActiveChange, onSelect }: MarksOptions, down = false) {
  const { active, open, leave, close, layer } = useTip(container, onActiveChange)
  const [stop, setStop] = useState(first)
  const tabStop = stop !== undefined && ids.includes(stop) ? stop : ids[0]

  const openAt = ({ target }: SyntheticEvent) => open(target as Element, idOf(target))
  const handlers = {
    onPointerOver(event: PointerEvent<Element>) {
      // A touch is a tap, and comes as a click.
      if (event.pointerType !== 'touch' && idOf(event.target)) openAt(event)
    },
    onPointerOut(event: PointerEvent<Element>) {
      if (event.pointerType !== 'touch') leave()
    },
    onFocus(event: FocusEvent<Element>) {
      const id = idOf(event.target)
      if (!id) return
      setStop(id)
      openAt(event)
    },
    onBlur: leave,
    onClick(event: MouseEvent<Element>) {
      const id = idOf(event.target)
      if (!id) return
      openAt(event)
      onSelect?.(id, { event, reason: 'pointer' })
    },
    onKeyDown(event: KeyboardEvent<Element>) {
      // Those are the reader's own: back in history, the top of the page.
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape') return close()
      const current = idOf(event.target)
      if (!current) return
      if (event.key === 'Enter' || (event.key === ' ' && onSelect)) {
        event.preventDefault()
        openAt(event)
        return onSelect?.(current, { event, reason: 'keyboard' })
      }
      const from = ids.indexOf(current)
      const sideways = across[event.key] ?? 0
      const vertical = (along[event.key] ?? 0) * (down ? -1 : 1)
      const by = vertical || (sideways && isMirrored(event.currentTarget) ? -sideways : sideways)
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? ids.length - 1 : by ? from + by : null
      if (to === null) return
      event.preventDefault()
      const next = ids[Math.min(ids.length - 1, Math.max(0, to))]
      const marks = event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')
      ;[...marks].find((mark) => mark.getAttribute('data-mark') === next)?.focus()
    },
  }
  return { active, tabStop, handlers, layer }
}

const idOf = (target: EventTarget): string | null => {
  const mark = (target as Element).closest('[data-mark], [data-for]')
  return mark?.getAttribute('data-mark') ?? mark?.getAttribute('data-for') ?? null
}

const isMirrored = (element: Element): boolean => {
  const root = element.closest('.kpi-root')
  return root !== null && getComputedStyle(root).direction === 'rtl'
}
