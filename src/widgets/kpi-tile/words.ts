import { inSentences } from '../../format/intl.js'
import {
  describeComparison,
  formatPeriod,
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
  reading: MetricReading,
  history: History | null,
  options: NumberOptions & { readonly size: WidgetProps['size'] },
) {
  const { value, reason, withCaveats, period, goal, lines, origins, content } = readingWords(reading, options)
  const isSmall = options.size === 'sm'
  const isLarge = options.size === 'lg'
  // There is room for one sentence: of the goal, even of one that is none, or without one of the change; the value itself
  // stands above.
  const isOfChange = Boolean(content.aside) && !goal && !reading.fault
  return {
    value,
    reason,
    content: {
      ...content,
      note: isLarge && period,
      sentence: isOfChange ? withCaveats(describeComparison(reading.comparison, options) ?? '') : content.sentence,
      // Then the sentence says all that the change beside the number does.
      describedBy: isOfChange ? undefined : content.describedBy,
      // Where the name is cut short, what growth is measured against is seen all the same.
      aside: inSentences([
        isOfChange || isSmall ? undefined : content.aside,
        reading.base && titleIn(options)(resolveLocale(options.locale).messages.bases[reading.base]),
      ]),
      formula: isLarge ? content.formula : undefined,
      table: {
        ...content.table,
        rows: () => {
          const own = [...lines(), ...origins()]
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

export type TileWords = ReturnType<typeof wordsFor>
