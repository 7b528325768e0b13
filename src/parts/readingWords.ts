import { inSentences } from '../format/intl.js'
import { partOf } from '../format/caveats.js'
import { decimalsApart } from '../format/decimalsApart.js'
import { sayPeriod } from '../format/date.js'
import {
  type Delta,
  describeComparison,
  describeGoal,
  describeReason,
  explain,
  faultsOf,
  formatDelta,
  formatDay,
  formatInput,
  formatPeriods,
  formatPeriod,
  formatValue,
  headings,
  judgedFigure,
  nameOf,
  type NumberOptions,
  titleIn,
} from '../format/index.js'
import { resolveLocale } from '../format/locale.js'
import type { FactId, Input, Result } from '../metrics/index.js'
import { type Cell, cellOf, changeCell } from './rawTable.js'
import { caveatWords } from './caveatWords.js'
import { readingSentence } from './readingSentence.js'
import type { MetricReading } from './readMetric.js'
import { saysNothing } from './saysNothing.js'
import type { WidgetContent } from './WidgetContent.js'

/**
 * Attributes of what holds a value that may be unknown. A dash says nothing to a screen reader, so an unknown value is a
 * picture whose name is the reason.
 */
export const unknownAs = ({ value, reason }: { readonly value: string; readonly reason: string }, result: Result) =>
  result.known ? {} : { role: 'img', 'aria-label': inSentences([result.between && value, reason]) }

/** A line of a table; it is left out where there is nothing to say. */
export type Line = readonly [name: string, value: Cell | null | undefined | false]

/**
 * Everything that is said of one metric, from one reading.
 *
 * @param hasFormula whether the formula stands below the drawing; it is in the table in any case
 */
export function readingWords(reading: MetricReading, options: NumberOptions, hasFormula = true) {
  const { result, target, base, attainment, comparison, pace, faults } = reading
  const { unit, currency } = result
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const title = titleIn(options)
  const say = (value: number, more?: NumberOptions) => formatValue({ value, unit, currency }, { ...options, ...more })

  const plainName = nameOf(result.metric, options)
  // The formula says it too, but where there is no room for a formula, the name must not pass for that of another base.
  const name = base ? plainName + messages.comma + messages.bases[base] : plainName
  const period = result.window ? formatPeriod(result.window, options) : undefined
  const goal = target === undefined ? undefined : say(target, { trim: true })
  const part = partOf(result, options)
  const caveats = caveatWords([{ result }], options)
  const before = comparison.previous
  const sayBefore = before.window ? sayPeriod(before.window, locale) : messages.previousPeriod
  const beforeName = title(sayBefore)
  const delta = formatDelta(comparison, options)
  const decimals = decimalsApart(groupsOf(reading, delta), unit, { ...options, currency: currency ?? options.currency })
  const value = formatValue(result, { ...options, decimals })
  const beforeValue = formatValue(before, { ...options, decimals })
  const judged = { result, target, attainment: attainment ?? undefined }
  const { brief, since, ...sentence } = readingSentence(
    reading,
    { caveats: caveats.said, delta, value, decimals },
    options,
  )
  const isCompared = delta !== null || reading.previous !== null
  // There is an earlier value, and still no change.
  const noChange = before.known && !delta ? [describeComparison(comparison, options) ?? ''] : []

  /** For the table: value, goal, change, pace. */
  const lines = (): Line[] => [
    [title(messages.value), cellOf(result, part ? `${value} (${part})` : value)],
    [title(messages.target), goal && target !== undefined && { text: goal, raw: target }],
    [beforeName, reading.previous !== null && cellOf(before, beforeValue)],
    [title(messages.change), delta && changeCell(comparison, judgedFigure(delta, options))],
    [title(messages.expected), pace && { text: say(pace.expected, { decimals }), raw: pace.expected }],
    [
      title(messages.projection),
      pace && pace.projection !== null && { text: say(pace.projection, { decimals }), raw: pace.projection },
    ],
  ]
  /** For the table: the formula, and the facts in it. */
  const origins = (): Line[] => [
    [title(messages.formula), explain(result, { ...options, decimals })],
    ...(Object.entries(result.inputs) as [FactId, Input][]).map(
      ([id, input]): Line => [
        nameOf(id, options),
        {
          // A fact by itself may be more, as its value says.
          text:
            id === result.formula
              ? value
              : formatInput(id, input, { ...options, currency: currency ?? options.currency }),
          raw: input.known ? input.value : null,
        },
      ],
    ),
  ]

  const note = result.window && formatPeriods(result.window, isCompared ? before.window : null, options)
  return {
    name,
    period,
    /** The periods, and of one that is not over since when its figures are: "October 2026 · As of 17 October 2026". */
    dated: [note, sinceOf(result.window, options)].filter(Boolean).join(' · '),
    value,
    /** Of the value and the one before, where they would print alike and differ. */
    decimals,
    beforeValue,
    goal,
    delta,
    beforeName,
    expected: pace ? say(pace.expected, { decimals }) : undefined,
    /** What the number means, for `aria-valuetext`. */
    meaning: inSentences([
      value,
      target !== undefined && describeGoal({ ...judged, target }, options),
      part && title(part),
    ]),
    reason: describeReason(result, options) ?? '',
    /** For a place with room for one line: the pace, the goal, or what the number does not rest on; the change stands beside it. */
    brief,
    since,
    /** Beside a value that rests on a part: "data for 28 of 31 days". */
    part,
    lines,
    origins,
    /** Why there is none, though there is an earlier value. */
    noChange,
    /** What a widget of one metric has to say, unless it has more. */
    content: {
      title: name,
      note,
      ...sentence,
      formula: hasFormula ? formulaOf(result, options) : undefined,
      isEmpty: saysNothing([result]),
      asOf: result.window?.asOf,
      table: {
        columns: headings([messages.measure, messages.value], options),
        rows: () => filled([...lines(), ...origins()]),
        notes: () => [...new Set([...caveats.notes(), ...noChange])],
      },
      faults: [...faultsOf(result.warnings), ...faults],
    } satisfies WidgetContent,
  }
}

/** What must not read alike: the value and a goal that it misses, the value before, and where it should be by now and will end. */
function groupsOf({ result, target = Number.NaN, attainment, comparison, pace }: MetricReading, delta: Delta | null) {
  if (!result.known) return []
  const { value } = result
  const before = comparison.previous.known && delta && delta.direction !== 'flat' ? comparison.previous.value : value
  const isMissed = attainment?.known && attainment.status !== 'met'
  const isJudged = pace && pace.status !== 'on-pace'
  return [
    [value, before],
    [value, isMissed ? target : value],
    ...(isJudged
      ? [
          [value, pace.expected],
          [pace.projection ?? target, target],
        ]
      : []),
  ]
}

/** Of a period that is not over: "As of 17 October 2026". */
export const sinceOf = (window: Result['window'], options: NumberOptions): string | undefined =>
  window && window.asOf < window.to
    ? resolveLocale(options.locale).messages.asOf(formatDay(window.asOf, options))
    : undefined

/** A fact by itself has no arithmetic to show, and without any figure there is nothing of the reader's in it. */
function formulaOf(result: Result, options: NumberOptions): string | undefined {
  const hasFigures = Object.values(result.inputs).some((input) => input.known || input.between)
  return typeof result.formula === 'string' || !hasFigures ? undefined : explain(result, { ...options, value: false })
}

/** The lines that have something to say. */
export const filled = (lines: readonly Line[]): ReadonlyArray<readonly [string, Cell]> =>
  lines.filter((line): line is readonly [string, Cell] => Boolean(line[1]))
