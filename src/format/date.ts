import type { Period } from '../metrics/index.js'
import { getOr, recent } from '../metrics/model/memo.js'
import { hostText } from './hostText.js'
import { capitalize, dateFormat } from './intl.js'
import { type Locale, type ResolvedLocale, resolveLocale } from './locale.js'

type Span = Pick<Period, 'from' | 'to' | 'calendar'>

export interface DateOptions {
  /** @default English */
  readonly locale?: Locale | null | undefined
  /** `false` leaves out the year. @default true */
  readonly year?: boolean | undefined
}

/**
 * A day in words; of a time stamp, its day as written. A text that is no date stays as it is.
 *
 * @example formatDay('2026-10-17') → "17 October 2026"
 */
export const formatDay = (day: string, options: DateOptions = {}): string =>
  sayDay(day, resolveLocale(options.locale), options.year)

/**
 * A period in words, as a title: "October 2026", "1–17 October 2026", "Week 42, 12–18 October 2026", "Q4 2026", "2026".
 */
export function formatPeriod(period: Span, options: DateOptions = {}): string {
  const locale = resolveLocale(options.locale)
  return capitalize(sayPeriod(period, locale), locale.tag)
}

/**
 * A period and the one that it is compared with, for a header: "October 2026 · vs September", "1–17 October 2026 · vs 1–17
 * September", "October 2026 · vs October 2025". Without one to compare with it is the period alone.
 */
export function formatPeriods(now: Span, before: Span | null | undefined, options: DateOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const period = formatPeriod(now, options)
  return before ? `${period} · ${locale.messages.versus(sayBefore(before, now, locale))}` : period
}

/** The year of the earlier period is said where it is another one; of a week its days are enough. */
function sayBefore(before: Span, now: Span, locale: ResolvedLocale): string {
  const { from, to, calendar } = before
  const years = new Set([from, to, now.from, now.to].map((day) => day.slice(0, 4)))
  const isPlain = calendar === 'quarter' || calendar === 'year'
  if (years.size > 1 || isPlain) return sayPeriod(calendar === 'week' ? { from, to, calendar: null } : before, locale)
  if (calendar === 'month') return say([from], locale.dateTag, { month: 'long' }) ?? from
  return from === to ? sayDay(from, locale, false) : daysOf(from, to, locale.dateTag, false)
}

/** One of several periods of one kind: of a week its days are enough, and the year where there are several. */
export function sayShort({ from, to, calendar }: Span, locale: ResolvedLocale, hasYear: boolean): string {
  if (from === to) return sayDay(from, locale, hasYear)
  const isOfDays = calendar === null || calendar === 'week'
  return isOfDays ? daysOf(from, to, locale.dateTag, hasYear) : sayPeriod({ from, to, calendar }, locale)
}

/**
 * What stands under the ticks of a time axis, short and without the points of abbreviations: "17 Oct", of months "Oct". The
 * year stands where it is new, at the first tick and where it changes, and where a text would else stand there twice; under
 * days of one year nowhere, since the title says it.
 *
 * @param every how far the ticks are apart
 * @example axisDates(['2025-11-01', '2025-12-01', '2026-01-01'], 'month') → ['Nov 2025', 'Dec', 'Jan 2026']
 */
export function axisDates(
  days: readonly string[],
  every: 'day' | 'week' | 'month' | 'year',
  options: Pick<DateOptions, 'locale'> = {},
): string[] {
  const { dateTag } = resolveLocale(options.locale)
  const yearOf = (day: string | undefined) => day?.slice(0, 4)
  const saysYear = every === 'month' || yearOf(days[0]) !== yearOf(days.at(-1))
  const textOf = (day: string, hasYear: boolean) => {
    const text = say([day.slice(0, 10)], dateTag, {
      ...(every !== 'year' && { month: 'short' }),
      ...((every === 'day' || every === 'week') && { day: 'numeric' }),
      ...(hasYear && { year: 'numeric' }),
    })
    return withoutPoints(text) ?? day
  }
  const short = days.map((day, i) => textOf(day, every === 'year' || (saysYear && yearOf(day) !== yearOf(days[i - 1]))))
  const times = new Map<string, number>()
  for (const text of short) times.set(text, (times.get(text) ?? 0) + 1)
  return short.map((text, i) => ((times.get(text) ?? 0) > 1 ? textOf(days[i] as string, true) : text))
}

/**
 * A day of the week.
 *
 * @param day 0 is Monday
 * @example formatWeekday(1, { style: 'short' }) → "Tue"
 */
export function formatWeekday(
  day: number,
  { locale, style = 'long' }: Pick<DateOptions, 'locale'> & { readonly style?: 'long' | 'short' | 'narrow' } = {},
): string {
  // 1 January 2024 was a Monday.
  return say([`2024-01-0${day + 1}`], resolveLocale(locale).dateTag, { weekday: style }) ?? ''
}

export const sayDay = (day: string, { dateTag, messages }: ResolvedLocale, year = true): string =>
  say([day.slice(0, 10)], dateTag, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) }) ??
  hostText(day, messages.dir)

/** A day with the name of its weekday, without the year: "Friday 16 October". */
export const sayWeekday = (day: string, { dateTag }: ResolvedLocale): string =>
  say([day.slice(0, 10)], dateTag, { weekday: 'long', day: 'numeric', month: 'long' }) ?? day

/** A period as it stands inside a sentence. */
export function sayPeriod({ from, to, calendar }: Span, locale: ResolvedLocale): string {
  const { messages, dateTag } = locale
  const year = () => say([from], dateTag, { year: 'numeric' }) ?? from
  if (calendar === 'month') return say([from], dateTag, { month: 'long', year: 'numeric' }) ?? from
  if (calendar === 'quarter') return messages.quarter(Math.ceil(Number(from.slice(5, 7)) / 3), year())
  if (calendar === 'year') return messages.year(year())
  const days = from === to ? sayDay(from, locale) : daysOf(from, to, dateTag)
  return calendar === 'week' ? messages.week(isoWeek(from), days) : days
}

function daysOf(from: string, to: string, dateTag: string, year = true): string {
  const span =
    say([from, to], dateTag, { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) }) ?? `${from} – ${to}`
  return from.slice(0, 7) === to.slice(0, 7) ? span.replace(/(\d) ?– ?(?=\d)/, '$1–') : span
}

/** What of a day is said. */
type Said = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'weekday'>

/** What has been said: the widgets of a page speak of the same days, and Intl takes its time for each. */
const said = recent<string, string | null>(5000)

/** A day, or a range of two; null where one of them is no date, or the second is before the first. */
function say(days: readonly string[], tag: string, options: Said): string | null {
  if (!days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return null
  const { day, month, year, weekday } = options
  return getOr(said, `${days} ${tag} ${day} ${month} ${year} ${weekday}`, () => sayAnew(days, tag, options))
}

function sayAnew(days: readonly string[], tag: string, options: Said): string | null {
  const [from = Number.NaN, to] = days.map((day) => Date.parse(day))
  if (Number.isNaN(from) || Number.isNaN(to) || (to !== undefined && to < from)) return null
  const format = dateFormat(tag, options)
  const text = to === undefined ? format.format(from) : format.formatRange(from, to)
  // Engines differ in the spaces of a range. In Russian and Ukrainian they write "г." or "р." (year) after the year, which
  // nobody says.
  const plain = text.replace(/\s/g, ' ').replace(/ [гр]\.(?= |$)/g, '')
  // In French the first of a month is an ordinal: "1er octobre".
  return options.day && /^fr\b/.test(tag) ? plain.replace(/(?<!\d)1(?=[ –])/g, '1er') : plain
}

const MILLISECONDS_A_DAY = 864e5

export const daysAfter = (day: string, days: number): Date => new Date(Date.parse(day) + days * MILLISECONDS_A_DAY)

/** A week belongs to the year of its Thursday, and is counted from the start of that year. */
function isoWeek(monday: string): number {
  const thursday = daysAfter(monday, 3)
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / MILLISECONDS_A_DAY + 1
  return Math.ceil(dayOfYear / 7)
}

/** Of abbreviations: "Okt", and of a day its own, "5." */
const withoutPoints = (text: string | null) => text?.replace(/(\p{L})\./gu, '$1')

/** Under an axis: "5 Oct" or only "5", "Oct 2026" or "Oct", "2026". */
export function axisDate(
  day: string,
  of: 'day' | 'month' | 'year',
  isFull: boolean,
  { dateTag }: ResolvedLocale,
): string {
  const parts: Said = {
    ...(of === 'day' && { day: 'numeric' }),
    ...(of !== 'year' && (isFull || of === 'month') && { month: 'short' }),
    ...(of !== 'day' && (isFull || of === 'year') && { year: 'numeric' }),
  }
  return withoutPoints(say([day], dateTag, parts)) ?? day
}
