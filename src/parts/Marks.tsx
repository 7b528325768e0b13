'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  Suspense,
  useRef,
  useState,
} from 'react'

/** Something of a drawing that can be pointed at, stepped to or tapped, and then says what it is. */
export interface Mark {
  /** Letters, digits and hyphens. */
  readonly id: string
  /** Its place in the order of stepping. */
  readonly position: number
  readonly name: string
  readonly value: string
  /** Where the tooltip points: units of the view box, or percentages. */
  readonly x: number | string
  readonly y: number | string
  /** Where the tooltip has room. */
  readonly side?: 'top' | 'bottom'
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
}

// Radix is 20 kB and of no use before someone points at something. If it can't be loaded, names still say everything.
const TipLayer = lazy(() => import('./TipLayer.js').catch(() => ({ default: () => null })))

const across: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
const along: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/** The marks of one drawing, and the one tooltip that goes from mark to mark. To be used within an svg. */
export function Marks({ marks, first, label, container }: MarksProps) {
  const [active, setActive] = useState<string | null>(null)
  const [stop, setStop] = useState(first)
  const [mount, setMount] = useState<Element | null>(null)
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const ordered = [...marks].sort((a, b) => a.position - b.position)
  const tabStop = marks.some(({ id }) => id === stop) ? stop : ordered[0]?.id
  const shown = marks.find(({ id }) => id === active)

  function open(target: Element) {
    clearTimeout(leaving.current)
    const root =
      target.closest<HTMLElement>('[data-kpi-theme], .kpi-provider') ?? target.closest<HTMLElement>('.kpi-root')
    setMount(container ?? root)
    setRoot(container ? root : null)
    setActive(idOf(target))
  }
  // The reader may move the pointer onto the tooltip; it stays until the pointer has had time to arrive.
  function leave() {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setActive(null), 120)
  }
  const hover = (event: PointerEvent<Element>) => {
    // A touch is a tap, and comes as a click.
    if (event.pointerType === 'touch') return
    if (idOf(event.target)) open(event.target as Element)
  }
  const out = (event: PointerEvent<Element>) => {
    if (event.pointerType !== 'touch') leave()
  }
  const focus = (event: FocusEvent<Element>) => {
    setStop(idOf(event.target) ?? stop)
    open(event.target)
  }
  const click = (event: MouseEvent<Element>) => {
    if (idOf(event.target)) open(event.target as Element)
  }
  const step = (event: KeyboardEvent<Element>) => {
    // Those are the reader's own: back in history, the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return setActive(null)
    if (event.key === 'Enter' && idOf(event.target)) return open(event.target as Element)
    const from = ordered.findIndex(({ id }) => id === idOf(event.target))
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
      {marks.map(({ id, name, value, draw }) => (
        <g
          key={id}
          data-mark={id}
          data-active={id === active || undefined}
          className="kpi-mark"
          role="img"
          aria-label={`${name}: ${value}`}
          tabIndex={id === tabStop ? 0 : -1}
        >
          {draw}
        </g>
      ))}
      {mount && (
        <Suspense fallback={null}>
          <TipLayer
            mark={shown ?? null}
            container={mount}
            root={root}
            onEnter={() => clearTimeout(leaving.current)}
            onLeave={leave}
            onClose={() => setActive(null)}
          />
        </Suspense>
      )}
    </g>
  )
}

const idOf = (target: EventTarget): string | null =>
  (target as Element).closest('[data-mark]')?.getAttribute('data-mark') ?? null

const isMirrored = (element: Element): boolean => {
  const root = element.closest('.kpi-root')
  return root !== null && getComputedStyle(root).direction === 'rtl'
}
