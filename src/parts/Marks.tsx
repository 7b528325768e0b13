'use client'
import type { ReactNode } from 'react'
import { type MarksOptions, useMarks } from './useMarks.js'
import { type Tip, tipText } from './useTip.js'
import { useView } from './useView.js'

/** Something of a drawing that can be pointed at, stepped to or tapped, and then says what it is. */
export interface Mark extends Tip {
  /** Without a quotation mark. */
  readonly id: string
  /** Its place in the order of stepping. */
  readonly position: number
  readonly draw?: ReactNode
  /** The outline of what is hit, of a mark that is drawn elsewhere: below all that can be hit. */
  readonly hit?: string | undefined
}

export interface MarksProps extends Omit<MarksOptions, 'ids' | 'isAside'> {
  /** In the order of painting. */
  marks: readonly Mark[]
  /** What they are the marks of, where that is not what the widget around is about. */
  label?: string | undefined
  /** The one that is pointed at elsewhere, in a list beside the drawing. */
  highlighted?: string | null | undefined
  selected?: string | null | undefined
  /** Beside a list of the same things, to which a screen reader and the keys go; only a pointer comes here. */
  isEcho?: boolean | undefined
}

/** The marks of one drawing, and the one tooltip that goes from mark to mark. To be used within an svg. */
export function Marks({ marks, label, highlighted, selected, isEcho = false, ...options }: MarksProps) {
  const ids = [...marks].sort((a, b) => a.position - b.position).map(({ id }) => id)
  const { active, markOf, handlers, layer } = useMarks({ ...options, ids, isAside: label !== undefined })
  const { settings } = useView()
  const { onSelect } = options
  return (
    <g {...(isEcho ? { 'aria-hidden': true } : { role: 'group', 'aria-label': label })} {...handlers}>
      {marks.map((mark) => {
        const about = {
          'data-mark': mark.id,
          'data-active': mark.id === active || mark.id === highlighted || undefined,
          'data-selected': mark.id === selected || undefined,
          ...(!isEcho && {
            role: onSelect ? 'button' : 'img',
            'aria-pressed': onSelect && mark.id === selected,
            'aria-label': tipText(mark, settings.resolved.messages),
            ...markOf(mark.id),
          }),
        }
        return mark.hit ? (
          <path key={mark.id} className="kpi-mark kpi-mark__hit" d={mark.hit} {...about} />
        ) : (
          <g key={mark.id} className="kpi-mark" {...about}>
            {mark.draw}
          </g>
        )
      })}
      {layer(marks.find(({ id }) => id === active))}
    </g>
  )
}
