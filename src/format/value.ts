import type { Between, FactId, Input, Result, Unit } from '../metrics/index.js'
import { mayBeNegative } from '../metrics/model/operations.js'
import { rangeOf } from '../metrics/model/result.js'
import type { ShownUnit } from './digits.js'
import { nbsp, solid } from './intl.js'
import { resolveLocale } from './locale.js'
import { unitOf } from './name.js'
import { decimalsOfRange, formatNumber, type NumberOptions, numberParts, textOf, type Writing } from './number.js'
import { dash, join, type NumberParts } from './parts.js'

/**
 * How long numbers are written: `full` with all their digits, "1,234,567,890", `compact` in three, "1.23B", `auto` in full
 * where there is room for it. The full number always stands in the tooltip, the table and the accessible name.
 */
export type Notation = 'auto' | 'full' | 'compact'

export interface FitOptions extends NumberOptions {
  /** @default 'auto' */
  readonly notation?: Notation | undefined
  /** For `auto`: the most characters that there is room for, the unit's with them. Without any the number is in full. */
  readonly room?: number | undefined
}

/** A result, or a number with the unit that it is in. */
export type Value = Result | { readonly value: number; readonly unit: Unit; readonly currency?: string | undefined }

/**
 * The text of a value. Unknown is "—", or the range where bounds are known: "2,562–12,424", "at least 2,562". Spaces in
 * it do not break. Money is in the result's own currency, else in the one of the options.
 *
 * @example formatValue(evaluate('netGrowthRate', rows), { locale: 'en' }) → "4.2%"
 * @example formatValue({ value: 0.042, unit: 'percent' }, { locale: ru }) → "4,2 %"
 */
export const formatValue = (value: Value, options: NumberOptions = {}): string =>
  textOf(formatParts(value, options), options)

/**
 * The same text, with the unit by itself so that it can be set smaller. `unitFirst`: the unit stands before the number.
 *
 * @example formatParts({ value: 14.2, unit: 'money', currency: 'USD' }) → { number: '14.20', unit: '$', unitFirst: true }
 */
export function formatParts(value: Value, options: NumberOptions = {}): NumberParts {
  // Only what is taken away from leaves noise: two of a billion and more are few, and not none.
  const exact = 'formula' in value && !mayBeNegative(value.formula)
  const own: Writing = { ...options, currency: value.currency ?? options.currency, exact }
  // Also of a known one that may be more, since some of its data runs over the edge of the period.
  const between = 'metric' in value ? rangeOf(value) : undefined
  if (between) return rangeParts(between, value.unit, own)
  return 'value' in value ? numberParts(value.value, value.unit, own) : dash
}

/**
 * The parts of a value as far as there is room: in full, or compact where that is too long and compact is shorter.
 *
 * @example fitParts({ value: 1234567890, unit: 'count' }, { room: 9 }) → { number: '1.23B', unit: '', unitFirst: false }
 */
export function fitParts(
  value: Value,
  { notation = 'auto', room = Infinity, ...options }: FitOptions = {},
): NumberParts {
  const full = formatParts(value, options)
  if (notation === 'full' || (notation === 'auto' && join(full).length <= room)) return full
  const compact = formatParts(value, { ...options, compact: true })
  return join(compact).length < join(full).length ? compact : full
}

/** The same as text: `formatValue` where there is room, else compact. */
export const formatFit = (value: Value, options: FitOptions = {}): string => textOf(fitParts(value, options), options)

/**
 * A fact of a formula, in its own unit: "940", "2,562–12,424", "—".
 *
 * @example formatInput('watchTime', result.inputs.watchTime) → "1 h 5 min"
 */
export function formatInput(fact: FactId, input: Input | undefined, options: NumberOptions = {}): string {
  const unit = unitOf(fact)
  if (input?.known) return formatNumber(input.value, { ...options, unit })
  return input?.between ? formatRange(input.between, { ...options, unit }) : join(dash)
}

/**
 * Two ends between which a value lies or a scale runs; `null` is an open end.
 *
 * @example formatRange([0, 0.03], { unit: 'percent', trim: true }) → "0–3%"
 */
export const formatRange = (
  range: Between,
  { unit = 'count', ...options }: NumberOptions & { unit?: ShownUnit } = {},
): string => textOf(rangeParts(range, unit, options), options)

/** Both ends of a range in the same digits. */
export function partsOfEnds(range: Between, unit: ShownUnit, options: Writing): [NumberParts, NumberParts] {
  const how = { ...options, decimals: decimalsOfRange(range, unit, options) ?? options.decimals }
  const say = (end: number | null) => (end === null ? dash : numberParts(end, unit, how))
  return [say(range[0]), say(range[1])]
}

function rangeParts([low, high]: Between, unit: ShownUnit, options: Writing): NumberParts {
  const { messages } = resolveLocale(options.locale)
  const [from, to] = partsOfEnds([low, high], unit, options)
  const whole = (number: string): NumberParts => ({ number: solid(number), unit: '', unitFirst: false })
  if (from === dash || to === dash) {
    if (from === to) return dash
    return whole(from === dash ? messages.atMost(textOf(to, options)) : messages.atLeast(textOf(from, options)))
  }
  // A dash between two signs would read as another minus.
  const between = /\u2212/.test(join(from) + join(to)) ? `${nbsp}–${nbsp}` : '–'
  // A unit that holds a sign, "−$", is of its own number only, and so is the last one of "1 h 30 min".
  const isShared = from.unit === to.unit && !/[+\u2212]/.test(to.unit)
  return isShared && !(unit === 'duration' && (from.number + to.number).includes(nbsp))
    ? { ...to, number: from.number + between + to.number }
    : whole(join(from) + between + join(to))
}
