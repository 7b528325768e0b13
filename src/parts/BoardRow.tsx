'use client'
import type { ReactNode } from 'react'
import { percent, type Span } from '../geometry/index.js'
import type { BoardText } from './boardWords.js'
import { classes } from './classes.js'
import { Hatch, hatchId } from './Hatch.js'
import { tipText } from './useTip.js'
import { useView } from './useView.js'

interface BoardRowProps {
  text: BoardText
  /** From where to where its bar goes; `null` where there is none. */
  bar: Span | null
  /** Where bars begin. */
  zero: number
  /** Its place among the rows that are shown. */
  place: number
  isActive: boolean
  isTabStop: boolean
  /** Whether it is selected; `undefined` where entries can't be. */
  selected: boolean | undefined
  /** Its tooltip, while there is one. */
  tip: ReactNode
}

/** An entry: its rank, its name with what is known about it, its bar and its value. */
export function BoardRow({ text, bar, zero, place, isActive, isTabStop, selected, tip }: BoardRowProps) {
  const { ids, classNames } = useView()
  const { id, name, rank, value, about, isFirst, isKnown, lines } = text
  const isRange = bar !== null && !isKnown
  const hatch = `${hatchId(ids)}${place}`
  return (
    <div
      className="kpi-board-row"
      data-mark={id}
      data-active={isActive || undefined}
      data-first={isFirst || undefined}
      role={selected === undefined ? 'img' : 'button'}
      aria-pressed={selected}
      aria-label={tipText({ name, value, lines })}
      tabIndex={isTabStop ? 0 : -1}
    >
      <bdi className="kpi-board-rank">{rank}</bdi>
      <span className="kpi-board-text">
        <bdi className="kpi-board-name" title={name}>
          {name}
        </bdi>
        {about.length > 0 && (
          <span className="kpi-board-about">
            {about.map((one, i) => (
              <bdi key={i}>{one}</bdi>
            ))}
          </span>
        )}
      </span>
      <bdi className={classes('kpi-board-value', classNames?.value)}>{value}</bdi>
      <svg className="kpi-board-track" aria-hidden="true" focusable="false">
        {isRange && <Hatch id={hatch} />}
        {bar && (
          <rect
            className={isRange ? 'kpi-board-band' : 'kpi-board-bar'}
            fill={isRange ? `url(#${hatch})` : undefined}
            x={percent(bar.from)}
            width={percent(bar.to - bar.from)}
            height="100%"
            rx="2"
          />
        )}
        {zero > 0 && <line className="kpi-board-zero" x1={percent(zero)} x2={percent(zero)} y2="100%" />}
      </svg>
      {tip && (
        <svg className="kpi-board-anchor" aria-hidden="true">
          {tip}
        </svg>
      )}
    </div>
  )
}
