import type { Unit } from '../metrics/index.js'
import { isolate, numberFormat, spell } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions, styleOf } from './number.js'

/** From here on an axis has thousands or millions: "10K". */
export const COMPACT_FROM = 1e4
/** More decimals than these say less than all the digits do: "1,234,020", not "1.23402M". */
const COMPACT_DECIMALS = 2
/** Longer than this, all the digits say less than any decimals. */
const LONG = 12
/** From here on, and below as many decimals, numbers are written by their powers of ten. */
const SCIENTIFIC_FROM = 1e15
const MOST_DECIMALS = 8

/**
 * The texts of the ticks of one axis, in one notation: all in thousands or none, all with as many decimals as the step needs,
 * and no two the same. Zero has no unit to be counted in and no decimals.
 *
 * @example formatTicks([0, 2500, 5000, 7500, 10000], 'count') → ["0", "2.5K", "5.0K", "7.5K", "10.0K"]
 * @example formatTicks([0.045, 0.05], 'percent') → ["4.5%", "5.0%"]
 */
export function formatTicks(ticks: readonly number[], unit: Unit, options: NumberOptions = {}): string[] {
  const top = Math.max(...ticks.map(Math.abs))
  const step = Math.min(...ticks.slice(1).map((tick, i) => tick - (ticks[i] as number)), top || 1)
  const decimals = decimalsOf(step * (unit === 'percent' ? 100 : 1))
  const plain = { ...options, unit }
  // Nothing is nothing in minutes as in seconds.
  const zero = formatNumber(0, unit === 'duration' ? options : plain)
  const zeroOr = (say: (tick: number) => string) => ticks.map((tick) => (tick ? say(tick) : zero))
  if (unit === 'duration') {
    return zeroOr((tick) => formatNumber(tick, { ...plain, ...(top < 10 && { decimals }) }))
  }
  if (top >= SCIENTIFIC_FROM || decimals > MOST_DECIMALS) {
    const maximumFractionDigits = Math.min(20, Math.ceil(Math.log10(top / step)) + 1)
    return zeroOr((tick) => inOrder(tick, { notation: 'scientific', maximumFractionDigits }, plain))
  }
  const full = zeroOr((tick) =>
    formatNumber(tick, { ...plain, decimals: unit === 'money' && decimals ? Math.max(2, decimals) : decimals }),
  )
  if (unit === 'percent' || top < COMPACT_FROM) return full
  const power = 10 ** Math.floor(Math.log10(top))
  const sample = numberFormat(resolveLocale(options.locale).tag, { notation: 'compact' }).formatToParts(power)
  const length = sample.reduce((sum, { type, value }) => sum + (type === 'integer' ? value.length : 0), 0)
  const one = power / 10 ** (length - 1)
  const rest = decimalsOf(step / one)
  // German has no short word for thousands.
  if (!sample.some(({ type }) => type === 'compact')) return full
  if (rest > COMPACT_DECIMALS && Math.max(...full.map((text) => text.length)) <= LONG) return full
  return zeroOr((tick) => compactly(tick, { power, one, decimals: rest }, plain))
}

/** So many of a power of ten that all ticks are counted in: the number takes the place of the one in a sample. */
function compactly(
  tick: number,
  { power, one, decimals }: { readonly power: number; readonly one: number; readonly decimals: number },
  { unit, ...options }: NumberOptions & { readonly unit: Unit },
): string {
  const { tag, messages } = resolveLocale(options.locale)
  const number = numberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const parts = numberFormat(tag, {
    ...styleOf(unit, options.currency),
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).formatToParts(Math.sign(tick) * power)
  const first = parts.findIndex(({ type }) => type === 'integer')
  const text = parts.map(({ type, value }, i) => {
    if (i === first) return number.format(Math.abs(tick) / one)
    return type === 'integer' || type === 'group' ? '' : value
  })
  return isolate(spell(text.join('')), messages.dir)
}

function inOrder(
  tick: number,
  how: Intl.NumberFormatOptions,
  { unit, locale, currency }: NumberOptions & { unit: Unit },
) {
  const { tag, messages } = resolveLocale(locale)
  return isolate(spell(numberFormat(tag, { ...styleOf(unit, currency), ...how }).format(tick)), messages.dir)
}

/** As many as it takes to write a number in full. */
function decimalsOf(value: number): number {
  const meant = Number(value.toPrecision(12))
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) if (isWhole(meant * 10 ** decimals)) return decimals
  return MOST_DECIMALS + 1
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6 && Math.round(value) !== 0
