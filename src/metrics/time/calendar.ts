import { getOr } from '../model/memo.js'
import type { Calendar } from '../model/period.js'
import { lengthOf, type Span } from '../model/span.js'

const DAY = 86_400_000

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY
const dateStrings = new Map<number, string>()
export const toDateString = (day: number): string =>
  getOr(dateStrings, day, () => new Date(day * DAY).toISOString().slice(0, 10))
const partsOf = (day: number) => toDateString(day).split('-').map(Number) as [year: number, month: number, day: number]

/** 0 is Monday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7
/** 1 to 31. */
export const dayOfMonth = (day: number): number => partsOf(day)[2]
/** The Monday of ISO week 1: the week with 4 January in it. */
const firstMonday = (year: number): number => dayOf(year, 1, 4) - weekday(dayOf(year, 1, 4))
const months = (year: number, month: number, count = 1): Span => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + count, 1) - 1,
})

const [FIRST_DAY, LAST_DAY] = [dayOf(1900, 1, 1), dayOf(2099, 12, 31)]
const [FIRST_LIKELY_DAY, LAST_LIKELY_DAY] = [dayOf(1990, 1, 1), dayOf(2079, 12, 31)]

/** Dates are of the years 1900 to 2099: what lies beyond is a slip, and would make periods of centuries. */
export const isPlausible = ({ from, to }: Span): boolean => from >= FIRST_DAY && to <= LAST_DAY

/**
 * Whether a row can hardly be of its date: no social network kept figures before 1990, and 1 January 1970 is a time stamp of
 * zero; the end of 2099 stands for "open". One such row among others would make a period of decades.
 */
export const isOutlier = ({ from, to }: Span): boolean => from < FIRST_LIKELY_DAY || to > LAST_LIKELY_DAY

const ONE_DATE = /^((?:19|20)\d\d)(?:-(?:W(\d\d)|Q([1-4])|(\d\d)(?:-(\d\d))?))?$/

/** Reads a day, an ISO week, a month, a quarter, a year or `{ from, to }`; `null` for anything that is no such date. */
export const parseSpan = (date: unknown): Span | null => spanFrom(date, parseText)

/**
 * Reads the date of a row: what `parseSpan` reads, and what systems export. A time stamp is the day that is written in it, a
 * `Date` its day in UTC.
 */
export const parseRowDate = (date: unknown): Span | null => spanFrom(date, parseExported)

function spanFrom(date: unknown, parse: (one: unknown) => Span | null): Span | null {
  const single = parse(date)
  if (single || typeof date !== 'object' || date === null) return single
  const { from, to } = date as { readonly from?: unknown; readonly to?: unknown }
  const [start, end] = [parse(from), parse(to)]
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null
}

const TIME_STAMP = /^(\d{4}-\d\d-\d\d)[T ](\d\d):\d\d/

/**
 * The hour of a row's date, 0 to 23: of a time stamp the one that is written in it, of a `Date` that of UTC; `null` for a day
 * without a time.
 */
export function hourOf(date: unknown): number | null {
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? null : date.getUTCHours()
  const hour = typeof date === 'string' ? Number(TIME_STAMP.exec(date)?.[2] ?? Number.NaN) : Number.NaN
  return hour < 24 ? hour : null
}

function parseExported(date: unknown): Span | null {
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? null : parseText(date.toISOString().slice(0, 10))
  return parseText(date) ?? parseText(typeof date === 'string' && TIME_STAMP.exec(date)?.[1])
}

/** What texts of dates mean: those of one month stand in every row of it, and in every widget. */
const dateSpans = new Map<string, Span>()

function parseText(date: unknown): Span | null {
  if (typeof date !== 'string') return null
  const known = dateSpans.get(date)
  if (known) return known
  const span = spanOfText(date)
  if (span) dateSpans.set(date, span)
  return span
}

function spanOfText(date: string): Span | null {
  const match = ONE_DATE.exec(date)
  if (!match) return null
  const [year = 0, week = 0, quarter = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0))
  if (match[2]) return weekSpan(year, week)
  if (quarter) return months(year, quarter * 3 - 2, 3)
  if (!match[4]) return months(year, 1, 12)
  // 30 February and month 13 do not read back as they were written.
  const from = dayOf(year, month, match[5] ? day : 1)
  if (!toDateString(from).startsWith(match[0])) return null
  return match[5] ? { from, to: from } : months(year, month)
}

/** `null` for a week that the year does not have. */
function weekSpan(year: number, week: number): Span | null {
  const from = firstMonday(year) + week * 7 - 7
  const span = { from, to: from + 6 }
  return week && from < firstMonday(year + 1) && isPlausible(span) ? span : null
}

const MONTHS: Partial<Record<Calendar, number>> = { month: 1, quarter: 3, year: 12 }

/** The calendar period that a span makes up exactly, if it does. */
export function calendarOf(span: Span): Calendar | null {
  if (span.from === span.to) return 'day'
  if (lengthOf(span) === 7 && weekday(span.from) === 0) return 'week'
  const [year, month, day] = partsOf(span.from)
  const found = Object.entries(MONTHS).find(
    ([, count]) => day === 1 && month % count === 1 % count && months(year, month, count).to === span.to,
  )
  return (found?.[0] as Calendar) ?? null
}

/** The period right before: the whole calendar period, or as many days. */
export function spanBefore(span: Span): Span {
  const count = MONTHS[calendarOf(span) ?? 'day']
  const [year, month] = partsOf(span.from)
  return count ? months(year, month - count, count) : { from: span.from - lengthOf(span), to: span.from - 1 }
}

/** The period right after: the whole calendar period, or as many days. */
export function spanAfter(span: Span): Span {
  const count = MONTHS[calendarOf(span) ?? 'day']
  const [year, month] = partsOf(span.from)
  return count ? months(year, month + count, count) : { from: span.to + 1, to: span.to + lengthOf(span) }
}

/** The same period a year earlier: the same dates, for an ISO week the week of the same number (52 where there is no 53). */
export function spanYearBefore(span: Span): Span {
  const kind = calendarOf(span)
  const shift = (at: number) => {
    const [year, month, day] = partsOf(at)
    return Math.min(dayOf(year - 1, month, day), months(year - 1, month).to)
  }
  if (kind === 'week') {
    const year = partsOf(span.from + 3)[0]
    const from = Math.min(span.from - firstMonday(year) + firstMonday(year - 1), firstMonday(year) - 7)
    return { from, to: from + 6 }
  }
  const from = shift(span.from)
  const count = MONTHS[kind ?? 'day']
  return count ? months(partsOf(from)[0], partsOf(from)[1], count) : { from, to: shift(span.to) }
}

/** The last day of the day, week or month that a day lies in. */
const ENDS = {
  day: (day: number) => day,
  week: (day: number) => day - weekday(day) + 6,
  month(day: number) {
    const [year, month] = partsOf(day)
    return months(year, month).to
  },
}

/** The days, ISO weeks or months that a span touches, in order. */
export function splitSpan(span: Span, every: 'day' | 'week' | 'month'): Span[] {
  const spans: Span[] = []
  for (let { from } = span; from <= span.to; from = (spans.at(-1) as Span).to + 1)
    spans.push({ from, to: Math.min(ENDS[every](from), span.to) })
  return spans
}
