/** Which part of 03/04/2026 comes first. */
export type DateOrder = 'month-first' | 'day-first'

export const dateOrders: Readonly<Record<DateOrder, string>> = {
  'month-first': 'month/day/year',
  'day-first': 'day/month/year',
}

export type ReadDate =
  | { readonly date: string; readonly time?: string }
  | { readonly problem: 'not-a-date' | 'impossible-date' | 'ambiguous-date'; readonly message: string }

const months = 'january february march april may june july august september october november december'.split(' ')

const timePart =
  /[T ,]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)$/
const inNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/
const dayThenName = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/
const nameThenDay = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/

/** No date is longer. A cell may hold a text of any length, and a pattern that looks for the time would go through it again and again. */
const longest = 100

const pad = (value: number): string => String(value).padStart(2, '0')

const impossible = (message: string): ReadDate => ({ problem: 'impossible-date', message })

/** A day that is in the calendar. A year before 1990 or after 2199 is taken for a mistake too. */
const day = (year: number, month: number, dayOfMonth: number): ReadDate => {
  if (year < 1990 || year > 2199) return impossible(`The year ${year} can’t be right. Correct it.`)
  if (month < 1 || month > 12)
    return impossible(`There is no month ${month}. Correct it, or change the order of day and month.`)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (dayOfMonth < 1 || dayOfMonth > last) return impossible(`${year}-${pad(month)} has ${last} days. Correct the day.`)
  return { date: `${year}-${pad(month)}-${pad(dayOfMonth)}` }
}

/** ISO years have 53 weeks when they begin on a Thursday, or on a Wednesday in a leap year; that week holds 31 December. */
const weeksOf = (year: number): number => {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay()
  const leap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29
  return first === 4 || (first === 3 && leap) ? 53 : 52
}

/** A part of a year: what a date calls it, how many there are, and how the number is written. */
const partsOfYear = {
  W: { name: 'weeks', countIn: weeksOf, write: pad },
  Q: { name: 'quarters', countIn: () => 4, write: String },
  '': { name: 'months', countIn: () => 12, write: pad },
} as const

/** Weeks, months, quarters and years, as the kit takes them. */
const longerSpan = (text: string): ReadDate | undefined => {
  const [, year = '', kind = '', part = ''] = /^(\d{4})(?:-(W|Q|)(\d{1,2}))?$/.exec(text) ?? []
  if (year === '') return undefined
  const inYear = day(Number(year), 1, 1)
  if ('problem' in inYear) return inYear
  if (part === '') return { date: year }
  const { name, countIn, write } = partsOfYear[kind as keyof typeof partsOfYear]
  const last = countIn(Number(year))
  if (Number(part) < 1 || Number(part) > last) return impossible(`${year} has ${last} ${name}. Correct it.`)
  return { date: `${year}-${kind}${write(Number(part))}` }
}

const ambiguous: ReadDate = {
  problem: 'ambiguous-date',
  message: 'Day and month can be told apart only when you choose their order.',
}

/** Whether each of two parts of a date may be the day as well as the month. */
const isOpen = (one: number, other: number): boolean => one < 13 && other < 13 && one !== other

/** Day and month in numbers. With points the day is first everywhere; with slashes and dashes it depends on the country. */
const dayAndMonth = (text: string, order: DateOrder | undefined, isMixed: boolean): ReadDate | undefined => {
  const [, first = '', separator, second = '', year = ''] = inNumbers.exec(text) ?? []
  if (year === '') return undefined
  const isSure = isMixed && !isOpen(Number(first), Number(second))
  const isDayFirst = isSure ? Number(first) > 12 : order === 'day-first' || (separator === '.' && !isMixed)
  if (isDayFirst || first === second) return day(Number(year), Number(second), Number(first))
  return isSure || order ? day(Number(year), Number(first), Number(second)) : ambiguous
}

const withYearFirst = (text: string, isAsked: boolean): ReadDate | undefined => {
  const [, year, , month, dayOfMonth, monthBare, dayBare] = yearFirst.exec(text) ?? []
  if (year === undefined) return undefined
  const parts = [Number(month ?? monthBare), Number(dayOfMonth ?? dayBare)] as const
  return isAsked && isOpen(...parts) ? ambiguous : day(Number(year), ...parts)
}

const monthOf = (name: string): number => {
  const lower = name.toLowerCase().replace(/^sept$/, 'sep')
  return months.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1
}

const withName = (text: string): ReadDate | undefined => {
  const [, dayFirst, nameSecond = '', yearAfter] = dayThenName.exec(text) ?? []
  const [, nameFirst = '', daySecond, year] = nameThenDay.exec(text) ?? []
  const month = monthOf(nameSecond || nameFirst)
  return month === 0 ? undefined : day(Number(yearAfter ?? year), month, Number(dayFirst ?? daySecond))
}

const notADate = (text: string): ReadDate => {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text))
    return { problem: 'not-a-date', message: 'Write the year with four digits.' }
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return {
      problem: 'not-a-date',
      message: 'This is a spreadsheet’s number of a day. Format the column as a date and export again.',
    }
  return { problem: 'not-a-date', message: 'This is not a date. Write it like 2026-10-17, 2026-W42 or 2026-10.' }
}

/**
 * The plain date that a text is, as the source writes it: a time and a zone are cut off, never converted, because a
 * platform's day is a day in its own zone. `order` says how to read 03/04/2026, and, where the dates of a file are of several forms
 * (`isMixed`), each in which either part may be the day.
 */
export const readDate = (text: string, order?: DateOrder, isMixed = false): ReadDate => {
  const trimmed = text.trim()
  if (trimmed.length > longest) return notADate(text)
  const time = timePart.exec(trimmed)
  const bare = trimmed.slice(0, time?.index).replace(/,$/, '')
  const read =
    withYearFirst(bare, isMixed && !order) ??
    longerSpan(bare) ??
    dayAndMonth(bare, order, isMixed) ??
    withName(bare) ??
    notADate(text)
  return time !== null && 'date' in read ? { ...read, time: (time[1] ?? '').trim() } : read
}

export interface DetectedOrder {
  /** `undefined` while it is ambiguous. */
  readonly order: DateOrder | undefined
  /** `plain`: no date depends on it. `fits`: a part over 12 shows it. */
  readonly reason: 'plain' | 'fits' | 'ambiguous' | 'chosen'
  /** The date that shows it, or one that doesn't. */
  readonly example?: string
  /** Dates are of several forms, so that a spreadsheet may have swapped day and month of some: what `readDate` takes. */
  readonly isMixed?: true
}

/** The sign before a year that comes last, or `y` for one that comes first. */
const formOf = (text: string): string | undefined =>
  /^\d{4}([-/.]\d{1,2}[-/.]\d{1,2}|\d{4})(?!\d)/.test(text) ? 'y' : /^\d{1,2}([/.-])\d{1,2}\1\d{4}/.exec(text)?.[1]

/**
 * Finds the order of day and month: a part over 12 is a day. No such part, or one on either side, leaves it open, and so do dates of
 * several forms: `10.01.2026` beside `10/13/2026` is what a spreadsheet made of 10/01/2026.
 */
export const detectDateOrder = (texts: readonly string[]): DetectedOrder => {
  const isMixed = new Set(texts.flatMap((text) => formOf(text.trim()) ?? [])).size > 1
  const open = texts.filter((text) => {
    const read = readDate(text, undefined, isMixed)
    return 'problem' in read && read.problem === 'ambiguous-date'
  })
  const [example] = open
  if (example === undefined) return { order: undefined, reason: 'plain' }
  if (isMixed) return { order: undefined, reason: 'ambiguous', example, isMixed }
  const proof = (order: DateOrder, other: DateOrder): string | undefined =>
    open.find((text) => 'date' in readDate(text, order) && 'problem' in readDate(text, other))
  const monthFirst = proof('month-first', 'day-first')
  const dayFirst = proof('day-first', 'month-first')
  if (monthFirst !== undefined && dayFirst === undefined)
    return { order: 'month-first', reason: 'fits', example: monthFirst }
  if (dayFirst !== undefined && monthFirst === undefined)
    return { order: 'day-first', reason: 'fits', example: dayFirst }
  return { order: undefined, reason: 'ambiguous', example }
}
