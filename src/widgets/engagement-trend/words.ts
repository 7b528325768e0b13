import { count } from '../../format/count.js'
import {
  describeCoverage,
  describeEffect,
  describeReason,
  formatPeriod,
  formatRange,
  formatValue,
  type NumberOptions,
  resolveLocale,
} from '../../format/index.js'
import { capitalize, dateFormat } from '../../format/intl.js'
import type { DateSpan, Result } from '../../metrics/index.js'
import { type Colors, type LegendItem, readingWords, seriesColors, type TipLine } from '../../parts/index.js'
import type { TrendBenchmark } from './geometry.js'
import type { TrendReading } from './reading.js'

/** What a point says; where it is drawn is the drawing's own. */
export interface PointText {
  readonly name: string
  readonly value?: string
  readonly lines: readonly TipLine[]
}

export interface TrendOptions extends NumberOptions {
  readonly colors?: Colors | undefined
  readonly benchmark?: TrendBenchmark | undefined
}

/** Everything that the trend says, from one reading. */
export function wordsFor(reading: TrendReading, { colors, benchmark, ...options }: TrendOptions) {
  const { result, lines, before, events, smoothing, slots, every, target, pointTarget } = reading
  const { unit, currency } = result
  const { messages, tag, dateTag } = resolveLocale(options.locale)
  const title = (text: string) => capitalize(text, tag)
  const say = (value: number) => formatValue({ value, unit, currency }, options)
  const said = readingWords(reading, options)
  const isSplit = lines.length > 1 || lines[0]?.channel !== null
  const colorOf = seriesColors(
    lines.map(({ channel }) => channel ?? ''),
    colors,
  )
  const nameOfLine = (channel: string | null) => channel || said.name
  const usual =
    benchmark &&
    messages.trend.benchmark(
      formatRange([benchmark.from, benchmark.to], { ...options, unit, currency, trim: true }),
      benchmark.source,
    )
  const goal = said.goal && `${title(messages.target)} ${said.goal}`
  const goalOfPoint =
    goal && pointTarget !== undefined && pointTarget !== target
      ? `${goal} (${say(pointTarget)} ${messages.per[every]})`
      : goal
  const isLong =
    (slots.length ? Date.parse(slots.at(-1)?.to ?? '') - Date.parse(slots[0]?.from ?? '') : 0) > 300 * 864e5
  const means = smoothing > 1 ? messages.trend.smoothed(count(smoothing, options)) : undefined

  /** "12 of 31 days", where a point is not whole. */
  const nameOfPoint = (at: number): string => {
    const point = lines[0]?.points[at]
    const period = point?.period ?? slots[at]
    return period ? formatPeriod({ calendar: null, ...period }, options) : ''
  }
  const valueOf = (one: Result): string =>
    one.known || one.between ? formatValue(one, options) : (describeReason(one, options) ?? formatValue(one, options))
  const partial = (one: Result | undefined): string =>
    one?.known && one.coverage.known < one.coverage.expected
      ? ` (${messages.partial(describeCoverage(one.coverage, options))})`
      : ''
  const eventsAt = (at: number) => events.filter(({ from, to }) => from <= at && at <= to)
  const nameOfEvent = (event: (typeof events)[number]) =>
    event.name ?? (event.effect.window ? formatPeriod(event.effect.window, options) : messages.trend.event)

  const columns = [
    title(messages.period),
    ...lines.map(({ channel }) => nameOfLine(channel)),
    ...(means ? [title(means)] : []),
    ...(before.length ? [said.beforeName] : []),
    ...(events.length ? [title(messages.trend.event)] : []),
  ]

  return {
    ...said,
    sentence: [
      said.sentence,
      !slots.length && result.known && title(messages.trend.undated),
      usual && title(usual),
      means && title(means),
    ]
      .filter(Boolean)
      .join('. '),
    /** The definition with the reader's numbers, after what each point is. */
    tick: (value: number) =>
      formatValue({ value, unit, currency }, { ...options, trim: true, compact: Math.abs(value) >= 1e4 }),
    date: (at: number) => (slots[at] ? shortDate(slots[at], every === 'month' || isLong, dateTag) : ''),
    colorOf,
    legend: [
      ...(isSplit
        ? lines.map(
            ({ channel }): LegendItem => ({
              id: channel ?? '',
              sign: 'line',
              color: colorOf.get(channel ?? ''),
              name: nameOfLine(channel),
            }),
          )
        : before.length
          ? [
              { id: 'value', sign: 'line' as const, color: { 'data-series': '1' }, name: said.period ?? said.name },
              { id: 'previous', sign: 'line' as const, name: said.beforeName },
            ]
          : []),
      ...(goalOfPoint ? [{ id: 'target', sign: 'dash' as const, name: goalOfPoint }] : []),
      ...(usual ? [{ id: 'benchmark', sign: 'band' as const, name: title(usual) }] : []),
    ],
    point: (at: number): PointText => {
      const [first] = lines
      const now = first?.points[at]?.result
      const then = before[at]
      const mean = first?.drawn[at]
      return {
        name: nameOfPoint(at),
        ...(!isSplit && now && { value: valueOf(now) + partial(now) }),
        lines: [
          ...(isSplit
            ? lines.flatMap(({ channel, points }): TipLine[] => {
                const own = points[at]?.result
                return own ? [{ id: channel ?? '', name: nameOfLine(channel), value: valueOf(own) + partial(own) }] : []
              })
            : means && typeof mean === 'number'
              ? [{ id: 'mean', name: title(means), value: say(mean) }]
              : []),
          ...(then ? [{ id: 'previous', name: said.beforeName, value: valueOf(then) }] : []),
          ...eventsAt(at).map((event, i) => ({
            id: `event-${i}`,
            name: title(messages.trend.event),
            value: nameOfEvent(event),
          })),
        ],
      }
    },
    /** What was different while it ran. */
    event: (event: (typeof events)[number]) => {
      const { window } = event.effect
      const days = window && formatPeriod(window, options)
      return {
        name: nameOfEvent(event),
        value: [event.name && days, describeEffect({ ...event.effect, name: null, window: null }, options)]
          .filter(Boolean)
          .join('. '),
      }
    },
    columns,
    /** Made only when the table opens: a row for each point. */
    rows: (): string[][] => {
      const points = lines[0]?.points ?? []
      if (!points.length) return [columns.map((_, i) => [title(messages.value), said.value][i] ?? '—')]
      return points.map((_, at) => {
        const mean = lines[0]?.drawn[at]
        const then = before[at]
        return [
          nameOfPoint(at),
          ...lines.map(({ points }) => {
            const own = points[at]?.result
            return own ? formatValue(own, options) + partial(own) : '—'
          }),
          ...(means ? [typeof mean === 'number' ? say(mean) : '—'] : []),
          ...(before.length ? [then ? formatValue(then, options) : '—'] : []),
          ...(events.length ? [eventsAt(at).map(nameOfEvent).join(messages.comma) || '—'] : []),
        ]
      })
    },
  }
}

export type TrendWords = ReturnType<typeof wordsFor>

/** Under the axis: "17 Oct", of months and long spans "Oct 2026". */
function shortDate({ from }: DateSpan, withYear: boolean, dateTag: string): string {
  const parts = withYear ? { year: 'numeric' as const } : { day: 'numeric' as const }
  return dateFormat(dateTag, { month: 'short', ...parts }).format(Date.parse(from))
}
