'use client'
import { formatDelta, judgedWords, type NumberOptions, titleIn } from '../format/index.js'
import type { Comparison } from '../metrics/index.js'
import { Arrow } from './Arrow.js'
import { classes } from './classes.js'
import { useView } from './useView.js'

export interface DeltaProps extends Pick<NumberOptions, 'locale' | 'currency'> {
  comparison: Comparison
  /** A goal judges the figure, so that the change beside it has no colour. @default as the widget around */
  isJudged?: boolean | undefined
  /** Of its words, for `aria-describedby`. */
  id?: string | undefined
  className?: string | undefined
}

/** Which way each direction of a change points, for `Arrow`. */
export const arrowOf = { up: 1, down: -1, flat: 0 } as const

/** A change of more letters has no room in the hole of a ring. */
const ROOM = 10

/**
 * A change: its direction as a shape, its size as text, its meaning as a tone, in words and in the shape, but for a widget whose colour says how the goal
 * is met. What it is a change from is its title. Nothing where no change can be given.
 */
export function Delta({ comparison, isJudged, locale, currency, id, className }: DeltaProps) {
  const { settings, classNames, ...around } = useView()
  const options = { locale: locale ?? settings.locale, currency: currency ?? settings.currency }
  const delta = formatDelta(comparison, options)
  if (!delta) return null
  const words = titleIn(options)(judgedWords(delta, options))
  return (
    <span
      className={classes('kpi-delta', classNames?.delta, className)}
      data-tone={(isJudged ?? around.isJudged) ? 'neutral' : delta.tone}
      data-wide={delta.text.length > ROOM || undefined}
    >
      {/* Its title is for the pointer: outside of what is hidden it would be heard as well as the words. */}
      <span className="kpi-delta__seen" title={words} aria-hidden="true">
        <Arrow direction={arrowOf[delta.direction]} tone={delta.tone} />
        <bdi>{delta.text}</bdi>
      </span>
      <span id={id} className="kpi-hidden">
        {words}
      </span>
    </span>
  )
}
