import { formatParts, formatRange, formatValue, type NumberOptions, titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText } from '../../format/hostText.js'
import { formatTicks } from '../../format/ticks.js'
import type { Place } from '../../geometry/index.js'
import {
  filled,
  type LegendItem,
  type Line,
  type MetricReading,
  readingWords,
  type Tip,
  toneOf,
  type WidgetContent,
} from '../../parts/index.js'
import type { Tone } from '../../theme/index.js'
import { type GaugeLayout, type GaugeZone, zoneOf } from './geometry.js'
import type { ScaleLabel } from './labels.js'

/** Something on the scale, with what it says. `from` and `to` are fractions; those of a point are the same. */
export interface GaugeMark {
  readonly id: string
  readonly sign: 'value' | 'target' | 'pace' | 'previous' | 'band' | 'zone'
  readonly name: string
  readonly value: string
  readonly from: number
  readonly to: number
  readonly tone?: Tone
  /** A zone that the value lies in. */
  readonly current?: boolean
  /** Of a point beyond the scale: there is no place to draw it at. */
  readonly beyond?: boolean
  /** What else stands at the same place. */
  readonly lines?: Tip['lines']
}

const statusOfTone = { positive: 'met', warning: 'close', negative: 'lagging' } as const

/** Everything that the gauge says, from one reading. */
export function wordsFor(
  reading: MetricReading,
  layout: GaugeLayout,
  options: NumberOptions & { readonly formula: boolean | undefined },
) {
  const { target } = reading
  const { unit, currency } = reading.result
  const metric = readingWords(reading, options, options.formula === true)
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const scaled = { ...options, unit, currency: currency ?? options.currency, trim: true }
  const rangeText = ({ from, to }: Pick<GaugeZone, 'from' | 'to'>) => formatRange([from ?? null, to ?? null], scaled)
  /** "At least 5%", "4% – under 5%", "under 4%": where two zones meet, only one of them has the end, as in the drawing. */
  const zoneRange = (zone: GaugeZone) => {
    const isOwn = (at: number | undefined) => at === undefined || zoneOf(layout.zones, at) === zone
    const end = (at: number | undefined, without: (value: string) => string) => {
      const text = at === undefined ? '' : formatValue({ value: at, unit, currency }, scaled)
      return isOwn(at) ? text : without(text)
    }
    if (isOwn(zone.from) && isOwn(zone.to)) return rangeText(zone)
    return [end(zone.from, messages.over), end(zone.to, messages.under)].filter(Boolean).join(' – ')
  }

  const said = (at: number) => {
    const named = { ...scaled, compact: Math.abs(at) >= 1e5 }
    // Nothing is nothing in any unit.
    return at === 0 ? formatParts({ value: 0, unit }, named).number : formatValue({ value: at, unit }, named)
  }
  const point = (id: 'target' | 'pace' | 'previous', place: Place | null, name: string, text = ''): GaugeMark[] =>
    place
      ? [{ id, sign: id, name, value: text, from: place.fraction, to: place.fraction, beyond: place.over !== null }]
      : []
  const { value, sure, band } = layout
  // Of a range beyond the scale only what is certain has room.
  const range = band ?? sure
  const named = { id: 'value', name: title(messages.value), value: metric.value }
  const surely = range &&
    reading.result.known && {
      value: messages.atLeast(formatValue({ value: reading.result.value, unit, currency }, scaled)),
    }

  // A zone that says how the goal is met says no other thing than the sentence does, which goes by the pace while days are to come.
  const verdict = toneOf(reading)
  const zones = layout.zones.map(({ from, to, zone }, index): GaugeMark => {
    const status = zone.tone === 'neutral' ? messages.zone('').trim() : messages.statuses[statusOfTone[zone.tone]]
    const name = hostText(zone.label, messages.dir) ?? title(status)
    return {
      id: `zone-${index}`,
      sign: 'zone',
      name,
      value: zoneRange(zone),
      from,
      to,
      tone: zone.tone,
      current: zone === layout.zone && (!verdict || !!zone.label || zone.tone === verdict),
    }
  })
  const marks: GaugeMark[] = [
    ...zones,
    // Under the value, which begins where it does: what there may be more stands out behind it.
    ...(range
      ? [
          {
            ...named,
            sign: 'band' as const,
            ...range,
            ...(value && { id: 'range' }),
          },
        ]
      : []),
    ...(value ? [{ ...named, sign: 'value' as const, ...surely, from: value.from, to: value.to }] : []),
    ...point('previous', layout.previous, metric.beforeName, metric.beforeValue),
    ...point('pace', layout.expected, title(messages.expected), metric.expected),
    ...point('target', layout.target, title(messages.target), metric.goal),
  ]

  const { scale, zero } = layout
  /** Of places that would read alike, "1M" and "1M", more digits: as many as tell them apart. */
  const places = [...new Set([scale.min, scale.max, ...(layout.target?.over === null ? [target as number] : [])])]
  const isClear = new Set(places.map(said)).size === places.length
  const sorted = [...places].sort((a, b) => a - b)
  const digits = isClear ? [] : formatTicks(sorted, unit, scaled)
  const end = (at: number) => digits[sorted.indexOf(at)] ?? said(at)
  const [min, max] = [end(scale.min), end(scale.max)]
  const labels: ScaleLabel[] = [
    ...(layout.target?.over === null && target !== undefined
      ? [{ id: 'target' as const, text: end(target), at: layout.target.fraction }]
      : []),
    ...(zero > 0 && zero < 1 ? [{ id: 'zero' as const, text: end(0), at: zero }] : []),
  ]
  const { content } = metric

  return {
    value: metric.value,
    decimals: metric.decimals,
    meaning: metric.meaning,
    reason: metric.reason,
    /** Those that have a place on the scale: others stand in the key, without a sign, and in the table. */
    marks: marks.filter(({ beyond }) => !beyond),
    /** @param drawn the marks of the drawing: nobody finds a sign that is not there, and of a mark that says two things both have its sign */
    key: (drawn: readonly GaugeMark[]) =>
      marks
        .filter(({ sign }) => sign !== 'zone' && sign !== 'band' && sign !== 'value')
        .map((mark) => {
          const seen = drawn.find(({ id, lines = [] }) => [id, ...lines.map((line) => line.id)].includes(mark.id))
          return { ...mark, sign: seen?.sign } as LegendItem
        })
        .concat(
          band ? { id: 'maybe', sign: 'maybe', name: title(messages.maybe) } : [],
          layout.over ? { id: 'beyond', sign: 'beyond', name: title(messages.beyond) } : [],
        ),
    zones: zones.map((zone): LegendItem => ({ ...zone, sign: 'square' })),
    /** What stands at places of the scale, the most important first. */
    labels,
    min,
    max,
    /** Both ends at once, for a ring, where they meet. */
    ends: scale.min === 0 ? `${min}–${max}` : rangeText({ from: scale.min, to: scale.max }),
    content: {
      ...content,
      note: metric.dated,
      table: {
        ...content.table,
        rows: () =>
          filled([
            ...metric.lines(),
            [title(messages.minimum), min],
            [title(messages.maximum), max],
            ...zones.map(({ name, value }): Line => [name, value]),
            ...metric.origins(),
          ]),
      },
    } satisfies WidgetContent,
  }
}

export type GaugeWords = ReturnType<typeof wordsFor>

/** A part of the scale within which goal and pace would touch. */
const CLOSE = { arc: 0.024, ring: 0.016, bar: 0.06 } as const

/** Where goal and pace would touch, one mark says both. */
export function mergePace(marks: readonly GaugeMark[], shape: keyof typeof CLOSE): GaugeMark[] {
  const [pace, target] = [marks.find(({ id }) => id === 'pace'), marks.find(({ id }) => id === 'target')]
  if (!pace || !target || Math.abs(pace.from - target.from) >= CLOSE[shape]) return [...marks]
  const { id, name, value } = pace
  return marks
    .filter((mark) => mark !== pace)
    .map((mark) => (mark === target ? { ...target, lines: [{ id, name, value }] } : mark))
}
