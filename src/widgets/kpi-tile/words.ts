import type { Attainment, Comparison } from '../../metrics/index.js'
import { describeLength } from '../../format/delta.js'
import { inSentences } from '../../format/intl.js'
import {
  describeOverTime,
  formatFit,
  formatPeriod,
  formatShare,
  formatValue,
  type Notation,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import {
  cellOf,
  filled,
  type History,
  type Line,
  linePoints,
  type MetricReading,
  readingWords,
  type WidgetContent,
  type WidgetProps,
} from '../../parts/index.js'
import type { TileDetail } from './KpiTile.js'

type TileOptions = NumberOptions & {
  readonly size: WidgetProps['size']
  readonly notation: Notation
  readonly detail: TileDetail | undefined
}

/** So many characters have room beside a name; a longer number is compact, and stands in full in the table. */
const ROOM = 11

/** Everything that the tile says, from one reading. */
export function wordsFor(
  { history, year, ...reading }: MetricReading & { readonly history: History | null; readonly year: Comparison | null },
  options: TileOptions,
) {
  const isSmall = options.size === 'sm'
  const isLarge = options.size === 'lg'
  const words = readingWords(reading, options, isLarge)
  const { value, decimals, reason, brief, since, lines, origins, content } = words
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const name = content.title
  const { target, result } = reading
  const shortGoal =
    target !== undefined &&
    formatFit({ value: target, unit: result.unit, currency: result.currency }, { ...options, room: ROOM, trim: true })
  const isSeen = options.detail === 'comparison' || isAtOdds(reading.comparison, history)
  const yearRow = year && rowOf('year', year, options)
  return {
    value,
    decimals,
    reason,
    goalLabel: shortGoal ? title(messages.goal(shortGoal)) : '',
    /** What the value is compared with. What is not known says so. */
    rows: [
      ...(reading.comparison.previous.window ? [rowOf('previous', reading.comparison, { ...options, decimals })] : []),
      ...(yearRow ? [yearRow] : []),
      ...(shortGoal
        ? [
            {
              id: 'target' as const,
              name: title(messages.target),
              value: shortGoal,
              share: shareOf(reading.attainment, options),
            },
          ]
        : []),
    ],
    /** What the line shows, for who does not see it. */
    overTime: history ? describeOverTime(linePoints(history.points, history.line), options) : undefined,
    /** What a point of the line says. */
    pointTip: (at: number) => {
      const point = history?.points[at]
      if (!point) return { name }
      const value = formatValue(point.result, options)
      return { name: formatPeriod(point.period, options), lines: [{ id: 'value', name, value }] }
    },
    content: {
      ...content,
      sentence: brief(),
      echo: undefined,
      value: result.known ? value : undefined,
      // Where the name is cut short, what growth is measured against is seen all the same.
      aside: inSentences([
        isSmall ? undefined : since,
        reading.base && title(messages.bases[reading.base]),
        // Without rows or bars there is no figure that the change could be at odds with.
        describeLength(isSeen ? [reading.comparison, year] : [], options),
      ]),
      table: {
        ...content.table,
        rows: () => {
          const own = [
            ...lines(),
            ...(year && yearRow ? [[yearRow.name, formatValue(year.previous, options)] as const] : []),
            ...origins(),
          ]
          const points = (history?.points ?? []).map(
            ({ period, result }): Line => [formatPeriod(period, options), cellOf(result, formatValue(result, options))],
          )
          // The month before may be a point too.
          return filled([...own, ...points.filter(([name]) => !own.some(([other]) => other === name))])
        },
      },
    } satisfies WidgetContent,
  }
}

/** Whether a bar of the period before is no lower than that of now, and yet there is a rise, or the other way round. */
function isAtOdds({ current, previous, absolute }: Comparison, history: History | null): boolean {
  if (!current.known || !previous.known || absolute === null) return false
  const isDrawn = history?.points.some(({ period }) => period.from === previous.window?.from)
  return !!isDrawn && Math.sign(current.value - previous.value) !== Math.sign(absolute)
}

/** A row of what the value is compared with. */
export interface ComparisonRow {
  readonly id: 'previous' | 'year' | 'target'
  readonly name: string
  readonly value: string
  readonly comparison?: Comparison
  /** How far the goal is reached. */
  readonly share?: string | undefined
}

function rowOf(id: ComparisonRow['id'], comparison: Comparison, options: TileOptions): ComparisonRow {
  const { previous } = comparison
  const { messages } = resolveLocale(options.locale)
  return {
    id,
    name: previous.window ? formatPeriod(previous.window, options) : titleIn(options)(messages.previousPeriod),
    value:
      previous.known || previous.between
        ? formatFit(previous, { ...options, room: ROOM })
        : messages.reasons['no-data'](''),
    comparison,
  }
}

const shareOf = (reached: Attainment | null, options: NumberOptions) =>
  reached?.known ? formatShare(reached.value, options) : undefined

export type TileWords = ReturnType<typeof wordsFor>
