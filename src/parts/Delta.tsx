import { formatDelta, type NumberOptions, resolveLocale } from '../format/index.js'
import { capitalize } from '../format/intl.js'
import type { Comparison } from '../metrics/index.js'
import { Arrow } from './Arrow.js'
import { classes } from './classes.js'

export interface DeltaProps extends Pick<NumberOptions, 'locale' | 'currency'> {
  comparison: Comparison
  /** For `aria-describedby`. */
  id?: string | undefined
  className?: string | undefined
}

/** The id of the words of a change, within a widget. */
export const deltaId = (ids: string): string => `${ids}delta`

const directions = { up: 1, down: -1, flat: 0 }

/** A change: its direction as a shape, its size as text, its meaning as a tone. Nothing where no change can be given. */
export function Delta({ comparison, locale, currency, id, className }: DeltaProps) {
  const delta = formatDelta(comparison, { locale, currency })
  if (!delta) return null
  return (
    <span className={classes('kpi-delta', className)} data-tone={delta.tone}>
      <Arrow direction={directions[delta.direction]} />
      <bdi aria-hidden="true">{delta.text}</bdi>
      <span id={id} className="kpi-hidden">
        {capitalize(delta.words, resolveLocale(locale).tag)}
      </span>
    </span>
  )
}
