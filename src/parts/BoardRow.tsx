'use client'
import type { HTMLAttributes, ReactNode } from 'react'
import { type Extent, percent } from '../geometry/index.js'
import type { BoardText } from './boardWords.js'
import { classes } from './classes.js'
import { ExtentBar } from './ExtentBar.js'
import { Text } from './Text.js'
import { tipText } from './useTip.js'
import { useView } from './useView.js'

interface BoardRowProps {
  text: BoardText
  /** As far as it is known; `null` where nothing is. */
  bar: Extent | null
  /** Where bars begin. */
  zero: number
  isActive: boolean
  /** What makes it a mark. */
  mark: HTMLAttributes<HTMLElement>
  /** Whether it is selected; `undefined` where entries can't be. */
  selected: boolean | undefined
  /** Its tooltip, while there is one. */
  tip: ReactNode
}

/** An entry: its rank, its name with what is known about it, its value and its bar. While it loads, the room they take. */
export function BoardRow({ text, bar, zero, isActive, mark, selected, tip }: BoardRowProps) {
  const { loading, classNames, settings } = useView()
  const { name, rank, value, shown, about, isFirst, lines } = text
  const isButton = selected !== undefined
  const state = {
    'data-active': isActive || undefined,
    'data-first': isFirst || undefined,
    'data-selected': selected || undefined,
  }
  const named = {
    ...mark,
    role: isButton ? 'button' : 'img',
    'aria-pressed': selected,
    'aria-label': tipText({ name, value, lines }, settings.resolved.messages),
  }
  return (
    <div className="kpi-board-row" {...(!loading && { ...state, ...(!isButton && named) })}>
      {/* All of it is in the name of the mark. */}
      <bdi className="kpi-board-rank" aria-hidden="true">
        {loading ? '' : rank}
      </bdi>
      <span className="kpi-board-text" aria-hidden="true">
        <Text dir="auto" className="kpi-board-name" title={name}>
          {name}
        </Text>
        {about.length > 0 && (
          <span className="kpi-board-about">
            {about.map((one, i) => (
              <Text key={i}>{one}</Text>
            ))}
          </span>
        )}
      </span>
      {loading ? (
        <span className="kpi-board-wait">
          <Text>{shown}</Text>
        </span>
      ) : (
        <bdi className={classes('kpi-board-value', classNames?.value)} aria-hidden="true">
          {shown}
        </bdi>
      )}
      <svg className="kpi-board-track" aria-hidden="true" focusable="false">
        {bar && !loading && <ExtentBar className="kpi-board-bar" {...bar} height="100%" rx="2" />}
        {zero > 0 && !loading && <line className="kpi-board-zero" x1={percent(zero)} x2={percent(zero)} y2="100%" />}
      </svg>
      {isButton && !loading && <div className="kpi-mark-button" {...named} />}
      {tip}
    </div>
  )
}
