import { formatRange, formatValue, type NumberOptions, resolveLocale } from '../../format/index.js'
import { capitalize } from '../../format/intl.js'
import type { Place } from '../../geometry/index.js'
import { filled, type Line, type Reading, readingWords } from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import type { GaugeLayout, GaugeZone } from './geometry.js'

/** Something on the scale, with what it says. `from` and `to` are fractions; those of a point are the same. */
export interface GaugeMark {
  readonly id: string
  readonly sign: 'value' | 'target' | 'pace' | 'previous' | 'band' | 'zone'
  readonly name: string
  readonly value: string
  readonly from: number
  readonly to: number
  readonly tone?: Tone
  /** Of a point beyond the scale: there is no place to draw it at. */
  readonly beyond?: boolean
}

const statusOfTone = { positive: 'met', warning: 'close', negative: 'lagging' } as const

/** Everything that the gauge says, from one reading. */
export function wordsFor(reading: Reading, layout: GaugeLayout, options: NumberOptions) {
  const { unit, currency } = reading.result
  const said = readingWords(reading, options)
  const { messages, tag } = resolveLocale(options.locale)
  const title = (text: string) => capitalize(text, tag)
  const range = ({ from, to }: Pick<GaugeZone, 'from' | 'to'>) =>
    formatRange([from ?? null, to ?? null], { ...options, unit, currency: currency ?? options.currency, trim: true })

  const end = (at: number) =>
    formatValue({ value: at, unit, currency }, { ...options, trim: true, compact: Math.abs(at) >= 1e5 })
  const point = (id: 'target' | 'pace' | 'previous', place: Place | null, name: string, text = ''): GaugeMark[] =>
    place
      ? [{ id, sign: id, name, value: text, from: place.fraction, to: place.fraction, beyond: place.over !== null }]
      : []
  const [drawn, sign] = layout.value ? [layout.value, 'value' as const] : [layout.band, 'band' as const]

  const zones = layout.zones.map(({ from, to, zone }, index): GaugeMark => {
    const status = zone.tone === 'neutral' ? messages.zone('').trim() : messages.statuses[statusOfTone[zone.tone]]
    const name = zone.label ?? title(status)
    return { id: `zone-${index}`, sign: 'zone', name, value: range(zone), from, to, tone: zone.tone }
  })
  const marks: GaugeMark[] = [
    ...zones,
    ...(drawn
      ? [{ id: 'value', sign, name: title(messages.value), value: said.value, from: drawn.from, to: drawn.to }]
      : []),
    ...point('previous', layout.previous, said.beforeName, formatValue(reading.comparison.previous, options)),
    ...point('pace', layout.expected, title(messages.expected), said.expected),
    ...point('target', layout.target, title(messages.target), said.goal),
  ]

  return {
    ...said,
    min: end(layout.scale.min),
    max: end(layout.scale.max),
    ends: range({ from: layout.scale.min, to: layout.scale.max }),
    marks,
    /** Made only when the table opens. */
    rows: () =>
      filled([
        ...said.lines(),
        [title(messages.minimum), end(layout.scale.min)],
        [title(messages.maximum), end(layout.scale.max)],
        ...zones.map(({ name, value }): Line => [name, value]),
        ...said.origins(),
      ]),
  }
}

export type GaugeWords = ReturnType<typeof wordsFor>
