import { changeText } from '../../format/delta.js'
import { describeEffect, formatPeriod, type NumberOptions } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText } from '../../format/hostText.js'
import { inSentences } from '../../format/intl.js'
import { isZero } from '../../format/tolerance.js'
import type { TrendEvent } from './figures.js'
import { trendIn } from '../../format/sections/trendIn.js'

/** "A" to "Z", and then again. */
export const letterOf = (at: number): string => String.fromCharCode(65 + (at % 26))

/** What the events of a trend are called, and what was different during each. */
export function eventWords(events: readonly TrendEvent[], options: NumberOptions) {
  const { messages } = resolveLocale(options.locale)
  const nameOf = ({ name, effect }: TrendEvent): string =>
    hostText(name, messages.dir) ?? (effect.window ? formatPeriod(effect.window, options) : trendIn(messages).event)
  return {
    nameOf,
    /** The events that a point is within. */
    at: (slot: number) => events.filter(({ from, to }) => from <= slot && slot <= to),
    /** For the tooltip: what was different while it ran. */
    tell: (event: TrendEvent) => {
      const { window } = event.effect
      const days = window && formatPeriod(window, options)
      const effect = describeEffect({ ...event.effect, name: null, window: null }, options)
      return { name: nameOf(event), value: inSentences([event.name && days, effect]) }
    },
    /** Beside its name: "+1.3 pp", where there is a difference to tell. */
    change: ({ effect }: TrendEvent): string | undefined => {
      const [first] = effect.effects
      if (!first?.known || isZero(first.value)) return undefined
      return changeText(first.value, first.during, { ...options, sign: true })
    },
  }
}
