import { COMPACT_FROM, formatTicks } from '../../format/ticks.js'
import { channelIn } from '../../format/channel.js'
import { count } from '../../format/count.js'
import { type Fault, formatRange, formatValue, type NumberOptions, titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { hostText, inDrawing } from '../../format/hostText.js'
import { inSentences } from '../../format/intl.js'
import type { DataQuery } from '../../metrics/index.js'
import {
  type Colors,
  type LegendItem,
  readingWords,
  seriesColors,
  type TipLine,
  type WidgetContent,
} from '../../parts/index.js'
import { isForeign } from '../../parts/endCurrency.js'
import { dateLabels } from './dates.js'
import { eventWords } from './eventWords.js'
import type { TrendFigures, TrendLine } from './figures.js'
import type { TrendLayout } from './geometry.js'
import { type PointText, pointWords } from './pointWords.js'
import { spikeOf } from './spike.js'
import { tableOf } from './tableOf.js'
import type { TrendBenchmark } from './TrendProps.js'
import { trendIn } from '../../format/sections/trendIn.js'

/** Of several lines each has such points in its own colour. */
const OF_ALL = { color: 'currentcolor' }

export interface TrendOptions extends NumberOptions, Pick<DataQuery, 'channels'> {
  readonly colors?: Colors | null | undefined
  readonly benchmark?: TrendBenchmark | undefined
  readonly isBars: boolean
  readonly faults: readonly Fault[]
}

/** Everything that the trend says, from one reading. */
export function wordsFor(trend: TrendFigures, { colors, benchmark, isBars, faults, ...options }: TrendOptions) {
  const { result, lines, before, ghost, events, smoothing, slots, currency } = trend
  const { unit } = result
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const title = titleIn(options)
  const say = (value: number) => formatValue({ value, unit, currency }, options)
  const metric = readingWords(trend, options)
  const event = eventWords(events, options)
  const point = pointWords(trend, options)
  const isSplit = lines.length > 1 || lines[0]?.channel !== null
  const colorOf = seriesColors(
    lines.map(({ channel }) => channel ?? ''),
    colors ?? undefined,
  )
  const nameOfLine = (channel: string | null) =>
    channel ? channelIn(messages, channel, options.channels) : metric.name
  const usual =
    benchmark &&
    trendIn(messages).benchmark(
      formatRange([benchmark.from, benchmark.to], { ...options, unit, currency: result.currency, trim: true }),
      hostText(benchmark.source, messages.dir),
    )
  const sign = isBars ? ('square' as const) : ('line' as const)
  const means = smoothing > 1 ? trendIn(messages).smoothed(count(smoothing, options)) : undefined
  const spike = spikeOf(lines.length === 1 ? (lines[0]?.drawn ?? []) : [])
  const told = (at: number, drawn?: (channel: string | null) => boolean): PointText => {
    const then = before[at]
    const mean = lines[0]?.drawn[at]
    return {
      name: point.nameOf(at),
      lines: [
        ...lines.flatMap(({ channel, points }): TipLine[] => {
          const own = points[at]?.result
          if (!own || drawn?.(channel) === false) return []
          return [{ id: channel ?? 'value', name: nameOfLine(channel), value: point.told(own) }]
        }),
        ...(means && !isSplit && typeof mean === 'number'
          ? [{ id: 'mean', name: title(means), value: say(mean) }]
          : []),
        ...(then ? [{ id: 'previous', name: metric.beforeName, value: point.valueOrReason(then) }] : []),
        ...event
          .at(at)
          .map((one, i) => ({ id: `event-${i}`, name: title(trendIn(messages).event), value: event.nameOf(one) })),
      ],
    }
  }
  const goal = goalOf(trend, options)
  /** Those that have no line, for their money is in another currency than the scale. */
  const undrawn = lines
    .filter(
      ({ drawn, points }) =>
        drawn.every((one) => one === null) && points.some((one) => isForeign(one.result, currency)),
    )
    .map(({ channel }) => nameOfLine(channel))
  /** Of what is drawn and not named at its own mark: words on the goal's line would lie on the data. */
  const legend = (layout: TrendLayout, shown: readonly TrendLine[]): LegendItem[] => {
    const partSign = partSignOf(layout, shown)
    return [
      // One channel by itself has nothing to be hidden beside.
      ...(isSplit && lines.length === 1
        ? lines.map(({ channel }) => ({
            id: 'channel',
            sign,
            color: colorOf.get(channel ?? ''),
            name: nameOfLine(channel),
          }))
        : []),
      ...(layout.goal !== null ? [{ id: 'target', sign: 'dash' as const, name: goal }] : []),
      ...(!isSplit && ghost.some((value) => value !== null) ? [{ id: 'previous', sign, name: metric.beforeName }] : []),
      ...(partSign
        ? [
            {
              id: 'part',
              sign: partSign,
              color: isSplit ? OF_ALL : undefined,
              name: title(trendIn(messages).part),
            },
          ]
        : []),
      ...(layout.series.some(({ boxes, ranges }) => ranges.length || boxes.some(({ of }) => of === 'between'))
        ? [{ id: 'maybe', sign: 'maybe' as const, color: isSplit ? OF_ALL : undefined, name: title(messages.maybe) }]
        : []),
      ...(usual ? [{ id: 'benchmark', sign: 'band' as const, name: title(usual) }] : []),
    ]
  }
  const { content } = metric
  return {
    value: metric.value,
    reason: metric.reason,
    isSplit,
    /** Of a line or a bar, beside its name. */
    sign,
    colorOf,
    nameOfLine,
    lastOf: point.last,
    /** Beside the lines of the grid, in their order. */
    ticks: ({ ticks, isKnown }: TrendLayout): string[] =>
      isKnown
        ? formatTicks(
            ticks.map(({ value }) => value),
            unit,
            { ...options, currency: currency ?? options.currency },
          )
        : [],
    /** Under the axis, by the width there is. */
    dates: ({ x }: TrendLayout, letters: number) => dateLabels(slots, x, letters, locale),
    /** On the goal's line: "Goal 5%", of what adds up the part of one point, "Goal 10 per day". */
    goal,
    legend,
    point: told,
    event,
    content: {
      ...content,
      note: metric.dated,
      sentence: inSentences([
        content.sentence,
        !slots.length && result.known && title(trendIn(messages).undated),
        undrawn[0] && title(trendIn(messages).undrawn) + messages.colon + undrawn.join(messages.comma),
        spike && title(trendIn(messages).spike(point.nameOf(spike.at), say(spike.rest))),
        usual && title(usual),
        means && title(means),
      ]),
      table: { ...content.table, ...tableOf(trend, { metric, point, event, nameOfLine, means }, options) },
      faults: [...content.faults, ...faults],
    } satisfies WidgetContent,
  }
}

export type TrendWords = ReturnType<typeof wordsFor>

function goalOf({ result, pointTarget, target, every }: TrendFigures, options: NumberOptions): string {
  if (pointTarget === undefined) return ''
  const { messages } = resolveLocale(options.locale)
  const { unit, currency } = result
  const compact = Math.abs(pointTarget) >= COMPACT_FROM
  const text = formatValue({ value: pointTarget, unit, currency }, { ...options, trim: true, compact })
  const each = pointTarget === target ? '' : ` ${trendIn(messages).each[every]}`
  return inDrawing(`${titleIn(options)(messages.target)} ${text}${each}`, messages.dir)
}

/** What points that are less than others are drawn as, if there are any: rings or pale bars, or where they would be too many a gap. */
function partSignOf({ shape, series }: TrendLayout, lines: readonly TrendLine[]): LegendItem['sign'] {
  if (series.some(({ open, boxes }) => open.length > 0 || boxes.some(({ of }) => of === 'open')))
    return shape === 'bar' ? 'part' : 'open'
  const hasGap = lines.some(({ points, drawn, whole }) =>
    points.some(({ result }, i) => result.known && drawn[i] === null && !whole[i]),
  )
  return hasGap ? 'gap' : undefined
}
