'use client'
import { type KeyboardEvent, type PointerEvent, type SyntheticEvent, useState } from 'react'
import { percent, type Spark } from '../../geometry/index.js'
import { HitArea, inThisFrame, isForBrowser, type Tip, tipText, useTip, useView } from '../../parts/index.js'

interface LineCursorProps {
  spark: Spark
  /** What the tooltip says of a point. */
  tipOf: (at: number) => Pick<Tip, 'name' | 'value' | 'lines'>
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/**
 * The points of a small line, under the pointer and by keys, and the tooltip at them. To a screen reader it is a slider over the
 * points. Time runs from left to right in every language, and so do the keys.
 */
export function LineCursor({ spark: { points, shape }, tipOf }: LineCursorProps) {
  const { title, settings, keys } = useView()
  const { active, open, leave, close, layer } = useTip()
  const last = points.length - 1
  const [chosen, setChosen] = useState<number | null>(null)
  const at = Math.min(last, chosen ?? last)
  const tip = tipOf(at)
  const x = percent(shape === 'columns' ? (at + 0.5) / points.length : at / last)
  const y = percent((points[at]?.y ?? 50) / 100)

  function go(to: number, { currentTarget }: SyntheticEvent) {
    setChosen(Math.min(last, Math.max(0, to)))
    open(currentTarget as Element, 'point')
  }
  function point(event: PointerEvent<Element>) {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const part = (event.clientX - left) / (width || 1)
    go(shape === 'columns' ? Math.floor(part * points.length) : Math.round(part * last), event)
  }
  function press(event: KeyboardEvent<Element>) {
    if (isForBrowser(event)) return
    if (event.key === 'Escape') return close()
    const to = { Home: 0, End: last, Enter: at }[event.key] ?? (STEPS[event.key] && at + (STEPS[event.key] ?? 0))
    if (to === undefined) return
    event.preventDefault()
    go(to, event)
  }

  return (
    <>
      {active !== null && (
        <g className="kpi-tile-cursor" pointerEvents="none">
          <line x1={x} x2={x} y1="0" y2="100%" />
          {shape === 'line' && points[at] && <circle cx={x} cy={y} r="3.5" />}
        </g>
      )}
      <HitArea
        className="kpi-tile-slider"
        width="100%"
        height="100%"
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-describedby={keys}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        // What the value is of, the slider is called.
        aria-valuetext={tipText({ name: tip.name, value: tip.lines?.[0]?.value }, settings.resolved.messages)}
        onPointerMove={inThisFrame(point)}
        onPointerDown={point}
        onPointerLeave={(event) => event.pointerType !== 'touch' && leave()}
        onFocus={(event) => go(at, event)}
        onBlur={leave}
        onKeyDown={press}
      />
      {layer(active === null ? null : { ...tip, x, y })}
    </>
  )
}
