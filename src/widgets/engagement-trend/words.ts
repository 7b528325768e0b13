import { partOf } from '../../format/caveats.js'
import { count } from '../../format/count.js'
import {
  channelName,
  dashOf,
  describeEffect,
  describeReason,
  formatPeriod,
  formatRange,
  formatValue,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../../format/index.js'
import { dateFormat, inSentences } from '../../format/intl.js'
import type { DataQuery, DateSpan, Result } from '../../metrics/index.js'
import {
  type Colors,
  type LegendItem,
  readingWords,
  seriesColors,
  type TipLine,
  type WidgetContent,
} from '../../parts/index.js'
import type { TrendBenchmark } from './geometry.js'
import type { TrendEvent, TrendFigures } from './reading.js'

/** What a point says; where it is drawn is the drawing's own. */
export interface PointText {
  readonly name: string
  readonly value?: string
  readonly lines: readonly TipLine[]
}

export interface TrendOptions extends NumberOptions, Pick<DataQuery, 'channels'> {
  readonly colors?: Colors | null | undefined
  readonly benchmark?: TrendBenchmark | undefined
}

/** From so many days on, dates under the axis have a year. */
const LONG = 300

/** Everything that the trend says, from one reading. */
export function wordsFor(trend: TrendFigures, { colors, benchmark, ...options }: TrendOptions) {
  const { result, lines, before, events, smoothing, slots, every } = trend
  const { unit, currency } = result
  const { messages, dateTag } = resolveLocale(options.locale)
  const title = titleIn(options)
  const dash = dashOf(options)
  const say = (value: number) => formatValue({ value, unit, currency }, options)
  const metric = readingWords(trend, options)
  const isSplit = lines.length > 1 || lines[0]?.channel !== null
  const colorOf = seriesColors(
    lines.map(({ channel }) => channel ?? ''),
    colors ?? undefined,
  )
  const nameOfLine = (channel: string | null) => (channel ? channelName(channel, options.channels) : metric.name)
  const usual =
    benchmark &&
    messages.trend.benchmark(
      formatRange([benchmark.from, benchmark.to], { ...options, unit, currency, trim: true }),
      benchmark.source,
    )
  const means = smoothing > 1 ? messages.trend.smoothed(count(smoothing, options)) : undefined
  const withYear = every === 'month' || daysOf(slots) > LONG

  const nameOfPoint = (at: number): string => {
    const period = lines[0]?.points[at]?.period ?? slots[at]
    return period ? formatPeriod({ calendar: null, ...period }, options) : ''
  }
  /** "4.2% (12 of 31 days)", where the figure is not of all days or channels. */
  const withCoverage = (one: Result, text: string): string => {
    const part = partOf(one, options)
    return part ? `${text} (${part})` : text
  }
  const valueOrReason = (one: Result): string =>
    (!one.known && !one.between && describeReason(one, options)) || formatValue(one, options)
  const eventsAt = (at: number) => events.filter(({ from, to }) => from <= at && at <= to)
  const nameOfEvent = ({ name, effect }: TrendEvent) =>
    name ?? (effect.window ? formatPeriod(effect.window, options) : messages.trend.event)

  /** What stands below a point's value: the channels, or the mean that is drawn. */
  const linesOfPoint = (at: number): TipLine[] => {
    if (isSplit) {
      return lines.flatMap(({ channel, points }): TipLine[] => {
        const own = points[at]?.result
        if (!own) return []
        return [{ id: channel ?? '', name: nameOfLine(channel), value: withCoverage(own, valueOrReason(own)) }]
      })
    }
    const mean = lines[0]?.drawn[at]
    return means && typeof mean === 'number' ? [{ id: 'mean', name: title(means), value: say(mean) }] : []
  }
  const point = (at: number): PointText => {
    const now = lines[0]?.points[at]?.result
    const then = before[at]
    return {
      name: nameOfPoint(at),
      ...(!isSplit && now && { value: withCoverage(now, valueOrReason(now)) }),
      lines: [
        ...linesOfPoint(at),
        ...(then ? [{ id: 'previous', name: metric.beforeName, value: valueOrReason(then) }] : []),
        ...eventsAt(at).map((event, i) => ({
          id: `event-${i}`,
          name: title(messages.trend.event),
          value: nameOfEvent(event),
        })),
      ],
    }
  }

  const legendOfLines = (): LegendItem[] => {
    if (isSplit) {
      return lines.map(({ channel }) => ({
        id: channel ?? '',
        sign: 'line',
        color: colorOf.get(channel ?? ''),
        name: nameOfLine(channel),
      }))
    }
    if (!before.length) return []
    return [
      { id: 'value', sign: 'line', color: { 'data-series': '1' }, name: metric.period ?? metric.name },
      { id: 'previous', sign: 'line', name: metric.beforeName },
    ]
  }
  const goal = goalText(trend, metric.goal, options)
  const legend: LegendItem[] = [
    ...legendOfLines(),
    ...(goal ? [{ id: 'target', sign: 'dash' as const, name: goal }] : []),
    ...(usual ? [{ id: 'benchmark', sign: 'band' as const, name: title(usual) }] : []),
  ]

  const columns = [
    title(messages.period),
    ...lines.map(({ channel }) => nameOfLine(channel)),
    ...(means ? [title(means)] : []),
    ...(before.length ? [metric.beforeName] : []),
    ...(events.length ? [title(messages.trend.event)] : []),
  ]
  const rowOf = (_: unknown, at: number): string[] => {
    const mean = lines[0]?.drawn[at]
    const then = before[at]
    return [
      nameOfPoint(at),
      ...lines.map(({ points }) => {
        const own = points[at]?.result
        return own ? withCoverage(own, formatValue(own, options)) : dash
      }),
      ...(means ? [typeof mean === 'number' ? say(mean) : dash] : []),
      ...(before.length ? [then ? formatValue(then, options) : dash] : []),
      ...(events.length ? [eventsAt(at).map(nameOfEvent).join(messages.comma) || dash] : []),
    ]
  }
  const rows = (): string[][] => {
    const points = lines[0]?.points ?? []
    if (points.length) return points.map(rowOf)
    return [columns.map((_, i) => [title(messages.value), metric.value][i] ?? dash)]
  }

  const { content } = metric
  return {
    value: metric.value,
    reason: metric.reason,
    /** At a line of the grid. */
    tick: (value: number) =>
      formatValue({ value, unit, currency }, { ...options, trim: true, compact: Math.abs(value) >= 1e4 }),
    /** Under the axis. */
    date: (at: number) => (slots[at] ? shortDate(slots[at], withYear, dateTag) : ''),
    colorOf,
    legend,
    point,
    /** What was different while it ran. */
    event: (event: TrendEvent) => {
      const { window } = event.effect
      const days = window && formatPeriod(window, options)
      const effect = describeEffect({ ...event.effect, name: null, window: null }, options)
      return { name: nameOfEvent(event), value: inSentences([event.name && days, effect]) }
    },
    content: {
      ...content,
      sentence: inSentences([
        content.sentence,
        !slots.length && result.known && title(messages.trend.undated),
        usual && title(usual),
        means && title(means),
      ]),
      table: { ...content.table, columns, rows },
    } satisfies WidgetContent,
  }
}

export type TrendWords = ReturnType<typeof wordsFor>

/** "Goal 5%", and where a point has only its part of it, "Goal 310 (10 a day)". */
function goalText(
  { result, target, pointTarget, every }: TrendFigures,
  goal: string | undefined,
  options: NumberOptions,
) {
  if (!goal) return undefined
  const { messages } = resolveLocale(options.locale)
  const text = `${titleIn(options)(messages.target)} ${goal}`
  if (pointTarget === undefined || pointTarget === target) return text
  const { unit, currency } = result
  return `${text} (${formatValue({ value: pointTarget, unit, currency }, options)} ${messages.per[every]})`
}

/** From the first day of the first point to the first day of the last one. */
const daysOf = (slots: readonly DateSpan[]): number =>
  (Date.parse(slots.at(-1)?.to ?? '') - Date.parse(slots[0]?.from ?? '')) / 864e5 || 0

/** "17 Oct", of months and long spans "Oct 2026". */
function shortDate({ from }: DateSpan, withYear: boolean, dateTag: string): string {
  const parts = withYear ? { year: 'numeric' as const } : { day: 'numeric' as const }
  return dateFormat(dateTag, { month: 'short', ...parts }).format(Date.parse(from))
}
