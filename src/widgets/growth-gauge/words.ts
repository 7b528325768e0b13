import {
  describeComparison,
  describeCoverage,
  describeGoal,
  describeReason,
  describeResult,
  describeWarning,
  explain,
  formatDelta,
  formatInput,
  formatPeriod,
  formatRange,
  formatValue,
  type NumberOptions,
  nameOf,
  resolveLocale,
} from '../../format/index.js'
import { sayPeriod } from '../../format/date.js'
import { capitalize } from '../../format/intl.js'
import type { Place } from '../../geometry/index.js'
import { type FactId, type Input, isPartial } from '../../metrics/index.js'
import type { Tone } from '../../theme/index.js'
import type { GaugeLayout, GaugeZone } from './geometry.js'
import type { Reading } from './reading.js'

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
  const { result, target, attainment, comparison, pace } = reading
  const { unit, currency } = result
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const title = (text: string) => capitalize(text, locale.tag)
  const say = (value: number, more?: NumberOptions) => formatValue({ value, unit, currency }, { ...options, ...more })
  const range = ({ from, to }: Pick<GaugeZone, 'from' | 'to'>) =>
    formatRange([from ?? null, to ?? null], { ...options, unit, currency: currency ?? options.currency, trim: true })

  const value = formatValue(result, options)
  const goal = target === undefined ? undefined : say(target, { trim: true })
  const coverage = result.known && isPartial(result) ? describeCoverage(result.coverage, options) : undefined
  const before = comparison.previous
  const sayBefore = before.window ? sayPeriod(before.window, locale) : messages.previousPeriod
  const beforeName = title(sayBefore)
  const delta = formatDelta(comparison, options)

  const end = (at: number) => say(at, { trim: true, compact: Math.abs(at) >= 1e5 })
  const point = (id: 'target' | 'pace' | 'previous', place: Place | null, name: string, text: string): GaugeMark[] =>
    place
      ? [{ id, sign: id, name, value: text, from: place.fraction, to: place.fraction, beyond: place.over !== null }]
      : []

  const marks: GaugeMark[] = [
    ...layout.zones.map(({ from, to, zone }, index) => ({
      id: `zone-${index}`,
      sign: 'zone' as const,
      name:
        zone.label ??
        title(zone.tone === 'neutral' ? messages.zone('').trim() : messages.statuses[statusOfTone[zone.tone]]),
      value: range(zone),
      from,
      to,
      tone: zone.tone,
    })),
    ...(layout.value
      ? [
          {
            id: 'value',
            sign: 'value' as const,
            name: title(messages.value),
            value,
            from: layout.value.from,
            to: layout.value.to,
          },
        ]
      : layout.band
        ? [{ id: 'value', sign: 'band' as const, name: title(messages.value), value, ...layout.band }]
        : []),
    ...point('previous', layout.previous, beforeName, formatValue(before, options)),
    ...point('pace', layout.expected, title(messages.expected), pace ? say(pace.expected) : ''),
    ...point('target', layout.target, title(messages.target), goal ?? ''),
  ]

  return {
    name: nameOf(result.metric, options),
    period: result.window ? formatPeriod(result.window, options) : undefined,
    value,
    coverage,
    min: end(layout.scale.min),
    max: end(layout.scale.max),
    ends: range({ from: layout.scale.min, to: layout.scale.max }),
    sentence: describeResult({ result, target, attainment: attainment ?? undefined, pace }, options),
    /** What the change beside the number is a change from. */
    compared:
      delta && title(messages.compared(sayBefore)) + (comparison.basis === 'per-day' ? `, ${messages.per.day}` : ''),
    /** What the number means, for `aria-valuetext`. */
    meaning: [
      value,
      target !== undefined && describeGoal({ result, target, attainment: attainment ?? undefined }, options),
      coverage,
    ]
      .filter(Boolean)
      .join('. '),
    reason: describeReason(result, options) ?? '',
    // A fact by itself has no arithmetic to show, and without any figure there is nothing of the reader's in it.
    formula:
      typeof result.formula === 'string' || !Object.values(result.inputs).some((input) => input.known || input.between)
        ? undefined
        : explain(result, { ...options, value: false }),
    marks,
    /** Made only when the table opens. */
    rows: (): ReadonlyArray<readonly [string, string]> => {
      const rows: ReadonlyArray<readonly [string, string | null | undefined | false]> = [
        [title(messages.value), coverage ? `${value} (${messages.partial(coverage)})` : value],
        [title(messages.target), goal],
        [beforeName, reading.previous !== null && formatValue(before, options)],
        [
          title(messages.change),
          delta && `${delta.signed}${comparison.basis === 'per-day' ? `, ${messages.per.day}` : ''}`,
        ],
        [title(messages.expected), pace && say(pace.expected)],
        [title(messages.projection), pace && pace.projection !== null && say(pace.projection)],
        [title(messages.minimum), end(layout.scale.min)],
        [title(messages.maximum), end(layout.scale.max)],
        ...layout.zones.map(({ zone }, index) => [marks[index]?.name ?? '', range(zone)] as const),
        [title(messages.formula), explain(result, options)],
        ...(Object.entries(result.inputs) as [FactId, Input][]).map(
          ([id, input]) =>
            [
              nameOf(id, options),
              formatInput(id, input, { ...options, currency: currency ?? options.currency }),
            ] as const,
        ),
      ]
      return rows.filter((row): row is readonly [string, string] => Boolean(row[1]))
    },
    /** What the developer should hear of. */
    faults: result.warnings
      .filter(({ code }) => code === 'unknown-key' || code === 'invalid' || code === 'conflict')
      .map((warning) => ({ code: warning.code, text: describeWarning(warning) })),
    notes: () => [
      ...result.warnings.map((warning) => describeWarning(warning, options)),
      // There is an earlier value, and still no change.
      ...(before.known && !delta ? [describeComparison(comparison, options) ?? ''] : []),
    ],
  }
}

export type GaugeWords = ReturnType<typeof wordsFor>
