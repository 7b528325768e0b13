import type { Result, WarningCode } from '../metrics/index.js'
import { isPartial } from '../metrics/model/result.js'
import { count } from './count.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { describeWarning, sayWarning } from './warning.js'

/** What must be seen, in this order. Other warnings stand in the table alone. */
const ORDER: readonly WarningCode[] = [
  'channels-missing',
  'days-missing',
  'answered',
  'blended',
  'conflict',
  'implausible',
  'negative',
  'residual',
  'straddling',
  'level-date',
  'unrated',
  'break',
  'sampled',
  'open',
  'provisional',
]

/** What a number rests on a part of. */
const PARTS: readonly WarningCode[] = ['channels-missing', 'days-missing', 'answered']

/** Above this share of mentions without a rating a sentiment is one of the few. */
const MANY_UNRATED = 0.5

/** How it is said that a number rests on "28 of 31 days". */
export type PartWords = (coverage: string) => string

interface Caveat {
  readonly text: string
  /** A figure of its own, without which the number would be read for another: never only counted. */
  readonly isFigure: boolean
}

/** What is said of the caveats in a sentence: the first one, those with a figure of their own, and how many more there are. */
export function caveatsIn(result: Result, options: NumberOptions = {}, say?: PartWords): string[] {
  const { messages } = resolveLocale(options.locale)
  const all = caveatsOf(result, options, say)
  const said = all.filter(({ isFigure }, i) => i === 0 || isFigure).map(({ text }) => text)
  const left = all.length - said.length
  return left ? [...said, messages.caveats.more(count(left, options))] : said
}

/**
 * What a number does not rest on, or what is odd about it, each in a sentence; the most important first. Empty where there is
 * nothing to say.
 *
 * @example ["Without vk: no leads reported", "Data for 28 of 31 days"]
 */
export const describeCaveats = (result: Result, options: NumberOptions = {}): string[] =>
  caveatsOf(result, options).map(({ text }) => text)

function caveatsOf(result: Result, options: NumberOptions, say?: PartWords): Caveat[] {
  const own = inCurrency(result, options)
  const { tag } = resolveLocale(options.locale)
  // Where a channel or an answer is missing, a warning says more than the days or rows do.
  const days = isShort(result) && !saysPart(result) ? [capitalize(describePart(result, options, say), tag)] : []
  const warned = result.warnings
    .filter(
      ({ code, values: [share = 0] = [] }) => ORDER.includes(code) && (code !== 'unrated' || share > MANY_UNRATED),
    )
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
    .map((warning) => ({
      text: describeWarning(warning, own),
      isFigure: warning.code === 'unrated' || (warning.code === 'straddling' && (warning.values?.length ?? 0) > 1),
    }))
  const all = [...days.map((text) => ({ text, isFigure: false })), ...warned]
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i)
}

/**
 * On what part of the whole a known value rests, as it stands inside a sentence: the channels that it lacks, else the days that
 * it has, in the words of `say`; '' where it rests on all.
 *
 * @example "without vk: no leads reported", "data for 28 of 31 days"
 */
export function describePart(result: Result, options: NumberOptions = {}, say?: PartWords): string {
  if (!result.known) return ''
  const { messages } = resolveLocale(options.locale)
  if (saysPart(result)) {
    const parts = result.warnings.filter(({ code }) => PARTS.includes(code))
    return parts.map((warning) => sayWarning(warning, options)).join(messages.semicolon)
  }
  return isShort(result) ? (say ?? messages.partial)(describeCoverage(result.coverage, options)) : ''
}

const saysPart = ({ warnings }: Result): boolean => warnings.some(({ code }) => PARTS.includes(code))
const isShort = (result: Result): boolean => result.known && isPartial(result) && result.coverage.known > 0

/** Money of a result is in its own currency. */
const inCurrency = ({ currency }: Result, options: NumberOptions): NumberOptions =>
  currency ? { ...options, currency } : options
