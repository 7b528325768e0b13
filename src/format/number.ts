import { isCurrency } from './isCurrency.js'
import type { Between, Unit } from '../metrics/index.js'
import { getOr, recent } from '../metrics/model/memo.js'
import { type Digits, digits, type ShownUnit } from './digits.js'
import { duration } from './duration.js'
import { isolate, numberFormat, spell } from './intl.js'
import { type Locale, resolveLocale } from './locale.js'
import { dash, join, type NumberParts } from './parts.js'
import { isZero, noise } from './tolerance.js'

export interface NumberOptions {
  /** @default English */
  readonly locale?: Locale | null | undefined
  /** ISO 4217 code, for money that does not bring its own. Without any, money is a plain number. */
  readonly currency?: string | undefined
  /** In three digits from a thousand on: "12.4K" instead of "12,412". A language without such words has all digits. */
  readonly compact?: boolean | undefined
  /** "+1,204" */
  readonly sign?: boolean | undefined
  /** Exactly so many; for numbers that are rounded together so that they add up. */
  readonly decimals?: number | undefined
  /** Leaves out decimals that are zero: "5%" instead of "5.0%"; for targets and axes. */
  readonly trim?: boolean | undefined
}

/**
 * A plain number with its unit; fractions for percent, seconds for durations. What is no finite number is "—".
 *
 * @example formatNumber(0.042, { unit: 'percent' }) → "4.2%"
 * @example formatNumber(2220, { unit: 'duration' }) → "37 min"
 */
export const formatNumber = (value: number, options: NumberOptions & { unit?: Unit } = {}): string =>
  textOf(numberParts(value, options.unit ?? 'count', options), options)

/** The text of a number, which keeps its order in a text from right to left. */
export const textOf = (parts: NumberParts, { locale }: NumberOptions): string =>
  isolate(join(parts), resolveLocale(locale).messages.dir)

/**
 * A share of a goal, as a percentage with no decimals, or at most as many as are given; just short of the goal never
 * reads as 100%.
 *
 * @example formatShare(0.838) → "84%"
 * @example formatShare(0.998) → "99%"
 * @example formatShare(1.1375, { decimals: 1 }) → "113.8%"
 */
export function formatShare(share: number, { decimals = 0, ...options }: NumberOptions = {}): string {
  const steps = 100 * 10 ** decimals
  const oneStepBelow = 1 - 1 / steps
  const justShort = share > oneStepBelow && share < 1 - noise
  const rounded = justShort ? oneStepBelow : Math.round(share * steps) / steps
  return formatNumber(rounded || share, { ...options, unit: 'percent', trim: true })
}

/** How a number is written that may be what a calculation has left in the last digits, or, `exact`, is none of it. */
export interface Writing extends NumberOptions {
  readonly exact?: boolean | undefined
}

/** Zero without a sign, for −0 too. */
const withoutNoise = (value: number, { exact }: Writing): number => (value && (exact || !isZero(value)) ? value : 0)

export function numberParts(value: number, unit: ShownUnit, options: Writing): NumberParts {
  if (!Number.isFinite(value)) return dash
  const shown = withoutNoise(value, options)
  const { locale, sign, decimals, trim } = options
  const { tag, messages } = resolveLocale(locale)
  if (unit === 'duration') {
    return duration(shown, messages, (n, first) => join(numberParts(n, 'count', { ...options, sign: sign && first })))
  }
  const style = styleOf(unit, options.currency)
  const ofMoney = decimalsOfMoney(style, tag)
  const say = (n: number, compact = options.compact): NumberParts => {
    const shape = digits(n, unit, { decimals, trim, compact, ofMoney })
    // German has no short thousand: three digits of it would be a rounded number that looks like an exact one.
    return writerOf(tag, style, shape, sign)(n) ?? say(n, false)
  }
  const least = unit === 'percent' && decimals !== undefined ? 10 ** -(decimals + 2) : 0
  return shown > 0 && shown < least / 2 ? under(say(least)) : say(shown)
}

const moneys = new Map<string, number | undefined>()

const decimalsOfMoney = (style: NumberStyle, tag: string): number | undefined =>
  style.currency
    ? getOr(moneys, `${tag} ${style.currency}`, () => numberFormat(tag, style).resolvedOptions().maximumFractionDigits)
    : undefined

/** How many decimals a number is written with; `undefined` for short and long ones. */
function decimalsOf(value: number, unit: ShownUnit, options: Writing): number | undefined {
  const { tag } = resolveLocale(options.locale)
  const style = styleOf(unit, options.currency)
  const shown = withoutNoise(value, options)
  const shape = digits(shown, unit, { ...options, ofMoney: decimalsOfMoney(style, tag) })
  if (shape.notation) return undefined
  const fraction = numberFormat(tag, { ...style, ...shape })
    .formatToParts(shown)
    .find(({ type }) => type === 'fraction')
  return fraction?.value.length ?? 0
}

/** The decimals that an amount of money is written with; `undefined` where it is shortened. */
export const moneyDecimals = (value: number, options: Writing): number | undefined =>
  decimalsOf(value, 'money', options)

/** Of more different decimals than these, one number for both suits neither. */
const APART = 2

/**
 * The decimals of both ends of a range, so that neither seems to be known better: "0.43–2.10%", "$14.00–14.61". Zero has none.
 * `undefined` where each end has its own.
 */
export function decimalsOfRange(ends: Between, unit: ShownUnit, options: Writing): number | undefined {
  const all = ends.flatMap((end) =>
    end === null || (unit !== 'money' && !withoutNoise(end, options))
      ? []
      : (decimalsOf(end, unit, options) ?? Number.NaN),
  )
  const most = Math.max(...all)
  return unit !== 'duration' && all.length > 1 && most - Math.min(...all) <= APART ? most : undefined
}

/** "<0.1%" */
const under = ({ number, unit, unitFirst }: NumberParts): NumberParts =>
  unitFirst ? { number, unit: `<${unit}`, unitFirst } : { number: `<${number}`, unit, unitFirst }

type NumberStyle = Pick<Intl.NumberFormatOptions, 'style' | 'currency'>

export function styleOf(unit: ShownUnit, currency?: string): NumberStyle {
  if (unit === 'percent') return { style: 'percent' }
  return unit === 'money' && currency && isCurrency(currency) ? { style: 'currency', currency } : {}
}

/** Where a number has its unit, and what stands between the two. */
interface UnitPlace {
  readonly unit: string
  readonly space: string
  readonly unitFirst: boolean
}

/** A number in one way of writing; null where the language has no short word for it. */
type Writer = (n: number) => NumberParts | null

const writers = new Map<string, Writer>()

function writerOf(tag: string, style: NumberStyle, shape: Digits, sign: boolean | undefined): Writer {
  const { minimumFractionDigits, maximumFractionDigits, maximumSignificantDigits, notation } = shape
  const ofDigits = `${minimumFractionDigits} ${maximumFractionDigits} ${maximumSignificantDigits}`
  const key = `${tag} ${style.style} ${style.currency} ${ofDigits} ${notation} ${sign}`
  return getOr(writers, key, () => {
    const format = numberFormat(tag, { ...style, ...shape, ...(sign && { signDisplay: 'exceptZero' }) })
    return remembered(notation === 'compact' ? compactly(format) : plainly(format))
  })
}

/** A widget says each of its numbers several times: in a sentence, as a value, to screen readers. */
function remembered(write: Writer): Writer {
  const written = recent<number, NumberParts | null>(1000)
  return (n) => getOr(written, n, () => write(n))
}

/** Where its unit stands is learnt from zero, which never has a sign: asking for the parts takes several times as long as asking
 * for the text. */
function plainly(format: Intl.NumberFormat): Writer {
  const place = placeIn(format.formatToParts(0))
  return (n) => split(format.format(n), place)
}

/** Each number may have another word. */
const compactly =
  (format: Intl.NumberFormat): Writer =>
  (n) => {
    const parts = format.formatToParts(n)
    const isShort = parts.some(({ type }) => type === 'compact')
    return isShort ? split(parts.map(({ value }) => value).join(''), placeIn(parts)) : null
  }

function placeIn(parts: readonly Intl.NumberFormatPart[]): UnitPlace | null {
  const unitAt = parts.findIndex(({ type }) => type === 'percentSign' || type === 'currency')
  // "млрд" is a word after the number, and can be smaller as a unit can; the "B" of "1.23B" belongs to the number.
  const wordAt = parts.findIndex(({ type }, i) => type === 'compact' && parts[i - 1]?.type === 'literal')
  const at = wordAt > 0 && (unitAt < 0 || wordAt < unitAt) ? wordAt : unitAt
  const unit = parts[at]?.value
  if (unit === undefined) return null
  const unitFirst = at < parts.findIndex(({ type }) => type === 'integer')
  const beside = parts[unitFirst ? at + 1 : at - 1]
  return { unit, space: beside?.type === 'literal' ? beside.value : '', unitFirst }
}

function split(text: string, place: UnitPlace | null): NumberParts {
  if (!place) return { number: spell(text), unit: '', unitFirst: false }
  const { unit, space, unitFirst } = place
  if (!unitFirst) {
    const at = text.lastIndexOf(unit)
    const to = text.endsWith(space, at) ? at - space.length : at
    return { number: spell(text.slice(0, to)), unit: spell(text.slice(to)), unitFirst }
  }
  const at = text.indexOf(unit) + unit.length
  // A number below zero may have its sign there.
  const from = text.startsWith(space, at) ? at + space.length : at
  return { number: spell(text.slice(from)), unit: spell(text.slice(0, from)), unitFirst }
}
