'use client'
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { dashOf, type Messages } from '../format/index.js'
import { inSentences } from '../format/intl.js'
import { Boundary } from './Boundary.js'
import { elementOf } from './elementOf.js'
import type { Container } from './KpiContext.js'
import { useView } from './useView.js'

/** One line of a tooltip: a sign, a name, a value. */
export interface TipLine {
  readonly id: string
  readonly sign?: ReactNode
  readonly name: string
  readonly value?: string | undefined
}

/** What a tooltip says, and where it points. */
export interface Tip {
  readonly name: string
  readonly value?: string | undefined
  /** Below name and value. */
  readonly lines?: readonly TipLine[] | undefined
  /** Units of the view box, or percentages. */
  readonly x: number | string
  readonly y: number | string
  /** How high what it points at is: the tooltip lies below or above all of it. @default 1 */
  readonly height?: number | string | undefined
  /** Where the tooltip has room. */
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined
}

/**
 * The same in one text, for the accessible name of a mark. A dash says nothing to who listens: it is called what it means,
 * unless the line `reason` says why there is no value.
 *
 * @param words of the language, or its colon alone: French has a space before it
 */
export function tipText(
  { name, value, lines = [] }: Pick<Tip, 'name' | 'value' | 'lines'>,
  words: string | Pick<Messages, 'colon' | 'reasons'> = ': ',
): string {
  const { colon, reasons } = typeof words === 'string' ? { colon: words } : words
  const isExplained = lines.some(({ id }) => id === 'reason')
  return inSentences(
    [{ name, value }, ...lines].map((line) => {
      const told = reasons && line.value === dashOf() ? !isExplained && reasons['no-data']('') : line.value
      return told ? line.name + colon + told : line.name
    }),
  )
}

// Radix is 20 kB and of no use before someone points at something. If it can't be loaded, the marks' names say the same, and
// it is asked for again later: a train leaves its tunnel.
let TipLayer = fetched()

function fetched() {
  return lazy(() =>
    import('./TipLayer.js').catch(() => {
      setTimeout(() => (TipLayer = fetched()), AGAIN)
      return { default: () => null }
    }),
  )
}

/** Of a tooltip, with its distances: a drawing that is narrower has no room for it. In pixels. */
const WIDEST = 340

/** After how long a tooltip that could not be loaded is asked for again, in milliseconds. */
const AGAIN = 3000

/** How long the tooltip waits for a pointer that has left its mark, in milliseconds. */
const ARRIVAL = 120

// On a server there is no layout, of which React 18 warns.
const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** Where a tooltip opens: what it mounts in, what it should stay within, and the widget that it is of. */
interface Place {
  readonly container: Element | null
  readonly boundary: Element | null
  readonly root: HTMLElement | null
}

/** What closes the tooltip that was opened last: where one mark has the focus and another is pointed at, that one goes. */
let latest: RefObject<() => void> | null = null

export interface TipOptions {
  /** Where it mounts; by default the provider's `container`, or the nearest root with a theme. */
  readonly container?: Container | null | undefined
  readonly onActiveChange?: ((id: string | null) => void) | undefined
  /** While it is open, Escape closes it wherever the focus is: what is around does not hear of that key, and this does. */
  readonly onEscape?: ((event: KeyboardEvent) => void) | undefined
}

/** The one tooltip of a widget: which thing it is open for, and the layer to render beside the marks, within their svg. */
export function useTip({ container: own, onActiveChange, onEscape }: TipOptions = {}) {
  const { settings, loading } = useView()
  const [active, setActive] = useState<string | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const self = useRef(() => {})

  const activate = (id: string | null) => {
    clearTimeout(leaving.current)
    if (id !== null && latest !== self) {
      latest?.current()
      latest = self
    }
    setActive(id)
    if (id !== active) onActiveChange?.(id)
  }
  const open = (target: Element, id: string | null) => {
    const root = target.closest<HTMLElement>('.kpi-root')
    const themed = target.closest('.kpi-root[data-kpi-theme], .kpi-provider') ?? root
    const body = target.closest('.kpi-body')
    const container = mountOf(target, elementOf(own ?? settings.container) ?? themed)
    const boundary = body && body.clientWidth >= WIDEST ? body : null
    const isSame = place?.container === container && place?.boundary === boundary && place.root === root
    if (!isSame) setPlace({ container, boundary, root })
    activate(id)
  }
  const close = () => activate(null)
  useEffect(() => {
    self.current = close
  })
  // Nothing is open in a widget that React has hidden, to wait for something, and shows again.
  useLayout(
    () => () => {
      self.current()
      if (latest === self) latest = null
    },
    [],
  )
  // Nobody leaves a mark that goes.
  useEffect(() => {
    if (loading) self.current()
  }, [loading])
  // The reader may move the pointer onto the tooltip: it stays until the pointer has had time to arrive.
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(close, ARRIVAL)
  }
  const layer = (tip: Tip | null | undefined): ReactNode =>
    place?.container && (
      <Boundary where="tip" given={{ active }}>
        <Suspense fallback={null}>
          <TipLayer
            tip={tip ?? null}
            container={place.container}
            boundary={place.boundary}
            root={place.root}
            onEnter={() => clearTimeout(leaving.current)}
            onLeave={leave}
            onClose={close}
            onEscape={(event) => {
              close()
              onEscape?.(event)
            }}
          />
        </Suspense>
      </Boundary>
    )
  return { active, open, leave, close, layer }
}

/**
 * Where a tooltip mounts. What stands outside of a modal dialog, or of what fills the screen, is inert or not to be seen,
 * so it is within that in any case; else where it is wanted.
 */
function mountOf(target: Element, wanted: Element | null): Element | null {
  const full = target.ownerDocument.fullscreenElement
  const places = [target.closest('dialog, [popover]'), full?.contains(target) ? full : null]
  const above = places.find((one) => one && !places.some((other) => other && other !== one && one.contains(other)))
  return above && !(wanted && above.contains(wanted)) ? above : wanted
}
