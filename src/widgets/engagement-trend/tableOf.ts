import { dashOf, formatValue, type NumberOptions, titleIn } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { type Cell, cellOf, type readingWords } from '../../parts/index.js'
import type { eventWords } from './eventWords.js'
import type { TrendFigures } from './figures.js'
import type { pointWords } from './pointWords.js'
import { trendIn } from '../../format/sections/trendIn.js'

interface TableWords {
  readonly metric: ReturnType<typeof readingWords>
  readonly point: ReturnType<typeof pointWords>
  readonly event: ReturnType<typeof eventWords>
  readonly nameOfLine: (channel: string | null) => string
  /** What is drawn instead of the values: "Line: mean of 7 points". */
  readonly means: string | undefined
}

/** Every point of every channel, whether it is drawn or not. */
export function tableOf(
  { result, lines, before, slots, events, currency }: TrendFigures,
  { metric, point, event, nameOfLine, means }: TableWords,
  options: NumberOptions,
) {
  const { unit } = result
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const dash = dashOf(options)
  const say = (value: number) => formatValue({ value, unit, currency }, options)
  const columns = [
    title(messages.period),
    ...lines.map(({ channel }) => nameOfLine(channel)),
    ...(means ? [title(means)] : []),
    ...(before.length ? [metric.beforeName] : []),
    ...(events.length ? [title(trendIn(messages).event)] : []),
  ]
  const rowOf = (_: unknown, at: number): Cell[] => {
    const mean = lines[0]?.drawn[at]
    const then = before[at]
    return [
      { text: point.nameOf(at), raw: slots[at]?.from ?? null },
      ...lines.map(({ points }) => {
        const own = points[at]?.result
        return own ? cellOf(own, point.withCoverage(own, formatValue(own, options))) : dash
      }),
      ...(means ? [typeof mean === 'number' ? { text: say(mean), raw: mean } : dash] : []),
      ...(before.length ? [then ? cellOf(then, formatValue(then, options)) : dash] : []),
      ...(events.length ? [event.at(at).map(event.nameOf).join(messages.comma) || dash] : []),
    ]
  }
  const rows = (): Cell[][] => {
    const points = lines[0]?.points ?? []
    if (points.length) return points.map(rowOf)
    return [columns.map((_, i) => [title(messages.value), metric.value][i] ?? dash)]
  }
  return { columns, rows }
}
