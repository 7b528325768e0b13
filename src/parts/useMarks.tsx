'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
  useState,
} from 'react'
import { wellFormed } from '../format/hostText.js'
import { classes } from './classes.js'
import { inThisFrame } from './inThisFrame.js'
import type { SelectionDetails } from './useSelection.js'
import { type Tip, type TipOptions, useTip } from './useTip.js'
import { useView } from './useView.js'

export interface MarksOptions extends Omit<TipOptions, 'onEscape'> {
  /** In the order of stepping. */
  ids: readonly string[]
  /** Where they stand in rows and columns: the ids of each row, `null` for an empty place. Up and down keep to the column then. */
  grid?: ReadonlyArray<ReadonlyArray<string | null>> | undefined
  /** The one that Tab comes to first. */
  first?: string | undefined
  /** They are beside the marks of what the widget is about, which tell of the keys. */
  isAside?: boolean | undefined
  /** Makes the marks buttons. */
  onSelect?: ((id: string, details: SelectionDetails) => void) | undefined
}

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
const VERTICAL: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * Things that can be pointed at, stepped to and tapped, and the one tooltip that goes from one to the other. What holds them
 * takes `handlers`; each takes what `markOf` gives: its id, whether it is the one that Tab comes to, and at the first one what
 * tells of the keys. Whatever else stands for one of them has its id in `data-for`.
 *
 * @param isList whether the arrow down leads to the next mark, as in a list, and not to the one before, as on a scale
 */
export function useMarks(options: MarksOptions, isList = false) {
  const { ids, grid, first, container, isAside, onActiveChange, onSelect } = options
  const { active, open, leave, close, layer } = useTip({ container, onActiveChange })
  const [stop, setStop] = useState<string>()
  const { keys, settings } = useView()
  const [entry] = [first, ids[0]].filter((id) => id !== undefined && ids.includes(id))
  const tabStop = stop !== undefined && ids.includes(stop) ? stop : entry
  const tabIndexOf = (id: string) => (id === tabStop ? 0 : -1)
  /** @param describedBy the id of what else describes it */
  const markOf = (id: string, describedBy?: string) => ({
    'data-mark': wellFormed(id),
    tabIndex: settings.interactive ? tabIndexOf(id) : undefined,
    // Of the keys one hears on entering, and not again at each step.
    'aria-describedby': classes(describedBy, !isAside && id === entry && ids.length > 1 && keys) || undefined,
  })

  /** Of an id that is the host's, half a character stands in the page as another one. */
  const idOf = (target: EventTarget): string | null => {
    const marked = markedBy(target)
    return ids.find((id) => wellFormed(id) === marked) ?? marked
  }
  const openAt = ({ target }: SyntheticEvent) => open(target as Element, idOf(target))
  const handlers = {
    onPointerOver: inThisFrame((event: PointerEvent<Element>) => {
      // A touch is a tap, and comes as a click.
      if (event.pointerType !== 'touch' && idOf(event.target)) openAt(event)
    }),
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
      if (isForBrowser(event)) return
      if (event.key === 'Escape') return close()
      const current = idOf(event.target)
      if (!current) return
      if (event.key === 'Enter' || (event.key === ' ' && onSelect)) {
        event.preventDefault()
        openAt(event)
        return onSelect?.(current, { event, reason: 'keyboard' })
      }
      const to =
        grid && VERTICAL[event.key] ? placeInColumn(grid, current, event.key) : targetOf(event, ids, current, isList)
      if (to === null) return
      event.preventDefault()
      const next = typeof to === 'string' ? to : ids[Math.min(ids.length - 1, Math.max(0, to))]
      const marks = event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')
      ;[...marks].find((mark) => mark.getAttribute('data-mark') === wellFormed(next))?.focus()
    },
  }
  /** The layer of a mark that is an element, to be rendered within it: above or below all of it. */
  const layerOver = (tip: Omit<Tip, 'x' | 'y' | 'height'>) => (
    <svg className="kpi-tip-over" aria-hidden="true">
      {layer({ ...tip, x: '50%', y: 0, height: '100%' })}
    </svg>
  )
  return { active, tabStop, markOf, handlers: settings.interactive ? handlers : {}, layer, layerOver }
}

/** Keys with these are the browser's: back in history, the top of the page. */
export const isForBrowser = ({ altKey, ctrlKey, metaKey }: KeyboardEvent<Element>): boolean =>
  altKey || ctrlKey || metaKey

/** The place among the marks that a key leads to, also beyond their ends; `null` for any other key. */
function targetOf(event: KeyboardEvent<Element>, ids: readonly string[], current: string, isList: boolean) {
  const { key } = event
  if (key === 'Home') return 0
  if (key === 'End') return ids.length - 1
  const sideways = (SIDEWAYS[key] ?? 0) * (isMirrored(event.currentTarget) ? -1 : 1)
  const vertical = (VERTICAL[key] ?? 0) * (isList ? -1 : 1)
  const steps = vertical || sideways
  return steps ? ids.indexOf(current) + steps : null
}

/** The nearest mark above or below, in the same column; without one it stays where it is. */
function placeInColumn(grid: NonNullable<MarksOptions['grid']>, current: string, key: string): string {
  const row = grid.findIndex((places) => places.includes(current))
  const column = grid[row]?.indexOf(current) ?? 0
  const onTheWay = key === 'ArrowDown' ? grid.slice(row + 1) : grid.slice(0, Math.max(0, row)).reverse()
  return onTheWay.map((places) => places[column]).find((id) => id != null) ?? current
}

const markedBy = (target: EventTarget): string | null => {
  const mark = (target as Element).closest('[data-mark], [data-for]')
  return mark?.getAttribute('data-mark') ?? mark?.getAttribute('data-for') ?? null
}

const isMirrored = (element: Element): boolean => {
  const root = element.closest('.kpi-root')
  return root !== null && getComputedStyle(root).direction === 'rtl'
}
