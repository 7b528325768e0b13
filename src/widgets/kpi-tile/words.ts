import type { Attainment, Comparison } from '../../metrics/index.js'
import { inSentences } from '../../format/intl.js'
import {
  describeComparison,
  formatPeriod,
  formatShare,
  formatValue,
  type NumberOptions,
  resolveLocale,
  titleIn,
} from '../../format/index.js'
import {
  filled,
  type History,
  type Line,
  type MetricReading,
  readingWords,
  type WidgetContent,
  type WidgetProps,
} from '../../parts/index.js'

/** Everything that the tile says, from one reading. */
export function wordsFor(
  { history, year, ...reading }: MetricReading & { readonly history: History | null; readonly year: Comparison | null },
  options: NumberOptions & { readonly size: WidgetProps['size'] },
) {
  const { value, reason, withCaveats, period, goal, lines, origins, content } = readingWords(reading, options)
  const { messages } = resolveLocale(options.locale)
  const title = titleIn(options)
  const isSmall = options.size === 'sm'
  const isLarge = options.size === 'lg'
  // There is room for one sentence: of the goal, even of one that is none, or without one of the change; the value itself
  // stands above.
  const isOfChange = Boolean(content.aside) && !goal && !reading.fault
  const name = content.title
  const yearRow = year && rowOf('year', year, options)
  return {
    value,
    reason,
    goalLabel: goal ? title(messages.goal(goal)) : '',
    /** What the value is compared with. What is not known says so. */
    rows: [
      ...(reading.comparison.previous.window ? [rowOf('previous', reading.comparison, options)] : []),
      ...(yearRow ? [yearRow] : []),
      ...(goal
        ? [
            {
              id: 'target' as const,
              name: title(messages.target),
              value: goal,
              share: shareOf(reading.attainment, options),
            },
          ]
        : []),
    ],
    /** What a point of the line says. */
    pointTip: (at: number) => {
      const point = history?.points[at]
      if (!point) return { name }
      const value = formatValue(point.result, options)
      return { name: formatPeriod(point.period, options), lines: [{ id: 'value', name, value }] }
    },
    content: {
      ...content,
      note: period,
      sentence: isOfChange ? withCaveats(describeComparison(reading.comparison, options) ?? '') : content.sentence,
      // Then the sentence says all that the change beside the number does.
      describedBy: isOfChange ? undefined : content.describedBy,
      // Where the name is cut short, what growth is measured against is seen all the same.
      aside: inSentences([
        isOfChange || isSmall ? undefined : content.aside,
        reading.base && title(messages.bases[reading.base]),
      ]),
      formula: isLarge ? content.formula : undefined,
      table: {
        ...content.table,
        rows: () => {
          const own = [...lines(), ...(yearRow ? [[yearRow.name, yearRow.value] as const] : []), ...origins()]
          const points = (history?.points ?? []).map(
            ({ period, result }): Line => [formatPeriod(period, options), formatValue(result, options)],
          )
          // The month before may be a point too.
          return filled([...own, ...points.filter(([name]) => !own.some(([other]) => other === name))])
        },
      },
    } satisfies WidgetContent,
  }
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

function rowOf(id: ComparisonRow['id'], comparison: Comparison, options: NumberOptions): ComparisonRow {
  const { previous } = comparison
  const { messages } = resolveLocale(options.locale)
  return {
    id,
    name: previous.window ? formatPeriod(previous.window, options) : titleIn(options)(messages.previousPeriod),
    value: previous.known || previous.between ? formatValue(previous, options) : messages.reasons['no-data'](''),
    comparison,
  }
}

const shareOf = (reached: Attainment | null, options: NumberOptions) =>
  reached?.known ? formatShare(reached.value, options) : undefined

export type TileWords = ReturnType<typeof wordsFor>
