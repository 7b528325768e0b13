import { sayPeriod } from '../format/date.js'
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
  formatValue,
  type NumberOptions,
  nameOf,
  resolveLocale,
} from '../format/index.js'
import { capitalize } from '../format/intl.js'
import { type FactId, type Input, isPartial, type Result } from '../metrics/index.js'
import type { Reading } from './reading.js'

/** A dash says nothing: what is unknown is a picture of its reason. Attributes of what holds the value. */
export const unknownAs = ({ value, reason }: { readonly value: string; readonly reason: string }, result: Result) =>
  result.known ? {} : { role: 'img', 'aria-label': [result.between && value, reason].filter(Boolean).join('. ') }

/** A line of a table; it is left out where there is nothing to say. */
export type Line = readonly [name: string, value: string | null | undefined | false]

/** Everything that is said of one metric, from one reading. */
export function readingWords(reading: Reading, options: NumberOptions) {
  const { result, target, attainment, comparison, pace } = reading
  const { unit, currency } = result
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const title = (text: string) => capitalize(text, locale.tag)
  const say = (value: number, more?: NumberOptions) => formatValue({ value, unit, currency }, { ...options, ...more })

  const value = formatValue(result, options)
  const goal = target === undefined ? undefined : say(target, { trim: true })
  const coverage = result.known && isPartial(result) ? describeCoverage(result.coverage, options) : undefined
  const before = comparison.previous
  const sayBefore = before.window ? sayPeriod(before.window, locale) : messages.previousPeriod
  const beforeName = title(sayBefore)
  const delta = formatDelta(comparison, options)
  const perDay = comparison.basis === 'per-day' ? messages.comma + messages.per.day : ''

  return {
    name: nameOf(result.metric, options),
    period: result.window ? formatPeriod(result.window, options) : undefined,
    value,
    goal,
    coverage,
    beforeName,
    expected: pace ? say(pace.expected) : undefined,
    sentence: describeResult({ result, target, attainment: attainment ?? undefined, pace }, options),
    /** What the change beside the number is a change from. */
    compared: delta && title(messages.compared(sayBefore)) + perDay,
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
    /** For the table: value, goal, change, pace. */
    lines: (): Line[] => [
      [title(messages.value), coverage ? `${value} (${messages.partial(coverage)})` : value],
      [title(messages.target), goal],
      [beforeName, reading.previous !== null && formatValue(before, options)],
      [title(messages.change), delta && delta.signed + perDay],
      [title(messages.expected), pace && say(pace.expected)],
      [title(messages.projection), pace && pace.projection !== null && say(pace.projection)],
    ],
    /** For the table: the formula, and the facts in it. */
    origins: (): Line[] => [
      [title(messages.formula), explain(result, options)],
      ...(Object.entries(result.inputs) as [FactId, Input][]).map(
        ([id, input]): Line => [
          nameOf(id, options),
          formatInput(id, input, { ...options, currency: currency ?? options.currency }),
        ],
      ),
    ],
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

/** The lines that have something to say. */
export const filled = (lines: readonly Line[]): ReadonlyArray<readonly [string, string]> =>
  lines.filter((line): line is readonly [string, string] => Boolean(line[1]))
