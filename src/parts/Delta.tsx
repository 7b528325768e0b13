'use client'
import { formatDelta, type NumberOptions, titleIn } from '../format/index.js'
import type { Comparison } from '../metrics/index.js'
import { Arrow } from './Arrow.js'
import { classes } from './classes.js'
import { useView } from './useView.js'

export interface DeltaProps extends Pick<NumberOptions, 'locale' | 'currency'> {
  comparison: Comparison
  /** For `aria-describedby`. */
  id?: string | undefined
  className?: string | undefined
}

/** The id of the words of a change, within a widget. */
export const deltaId = (ids: string): string => `${ids}delta`

/** Which way each direction of a change points, for `Arrow`. */
export const arrowOf = { up: 1, down: -1, flat: 0 } as const

/**
 * A change: its direction as a shape, its size as text, its meaning as a tone, but for a widget whose colour says how the goal
 * is met. What it is a change from is its title. Nothing where no change can be given.
 */
export function Delta({ comparison, locale, currency, id, className }: DeltaProps) {
  const { settings, classNames, isJudged } = useView()
  const options = { locale: locale ?? settings.locale, currency: currency ?? settings.currency }
  const delta = formatDelta(comparison, options)
  if (!delta) return null
  const words = titleIn(options)(delta.words)
  return (
    <span
      className={classes('kpi-delta', classNames?.delta, className)}
      data-tone={isJudged ? 'neutral' : delta.tone}
      title={words}
    >
      <Arrow direction={arrowOf[delta.direction]} />
      <bdi aria-hidden="true">{delta.text}</bdi>
      <span id={id} className="kpi-hidden">
        {words}
      </span>
    </span>
  )
}
