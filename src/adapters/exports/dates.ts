import { dayIn } from '../reading/day.js'

/** A date as it stands in a cell: its plain day, its time of day, and its zone, where it has them. */
export interface WrittenDate {
  readonly day: string
  readonly time?: string | undefined
  readonly zone?: string | undefined
}

/** Languages whose names of months are known. */
const languages = 'en de es fr pt it ru nl pl tr sv id'.split(' ')
const names: [name: string, month: number][] = []

/** The month that a word begins: Oct, sept., octobre, октября; 0 for none. */
function monthOf(word: string): number {
  if (word.length < 3) return 0
  if (!names.length)
    for (const language of languages)
      for (let month = 12; month; month--)
        // Some languages bend the name of a month beside a day: октябрь, 9 октября.
        for (const more of [{ day: 'numeric' }, {}] as const) {
          const text = new Date(2026, month - 1, 9).toLocaleDateString(language, { month: 'long', ...more })
          for (const part of text.toLowerCase().split(/[ .]/)) names.push([part, month])
        }
  return names.find(([name]) => name.startsWith(word))?.[1] ?? 0
}

/** The month, quarter, week or year that a text is: 2026-10, Oct 2026, 10.2026, Q4 2026, 2026-W41; `''` for none. */
export function spanIn(value: unknown): string {
  const text = `${value}`.slice(0, 60).normalize('NFKC').trim()
  const plain = /^\d{4}(-(W(0?[1-9]|[1-4]\d|5[0-3])|Q[1-4]|0[1-9]|1[0-2]))?$/.exec(text)?.[0]
  if (plain || typeof value !== 'string') return plain ?? ''
  const [, quarter, named = '', numbered, year] =
    /^(?:(Q[1-4])|(\p{L}+)\.?|(\d\d?))[ ./,-]+(\d{4})(?: ?г\.?)?$/u.exec(text) ?? []
  const month = Number(numbered) || monthOf(named.toLowerCase())
  if (quarter) return `${year}-${quarter}`
  return year && month > 0 && month < 13 ? `${year}-${`${month}`.padStart(2, '0')}` : ''
}

/** The time and the zone that stand after a day: 09:10, 5:30:00 PM, 18:42 +0000. */
function timeIn(text: string): Omit<WrittenDate, 'day'> {
  const [, hour, minute, half, zone] =
    /(\d\d?):(\d\d)(?::\d\d)?(?:\.\d+)?\s*([ap](?=\.?m))?\S*?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? []
  if (!hour) return {}
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour
  return { time: `${hours}:${minute}`.padStart(5, '0'), zone }
}

const dayOf = (year: unknown, month: unknown, day: unknown): string =>
  dayIn([year, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-'))

/** The day of a text whose month is named; `undefined` for a day without a year where there is no `end`. */
function namedDay(text: string, end: string): string | undefined {
  const bare = text.replace(/\d\d?:\d\d(:\d\d)?(\.\d+)?( ?[+-]\d\d:?\d\d)?/, '')
  const [a = '', b = '', c = ''] = bare.match(/\d+/g) ?? []
  const named = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(monthOf).findLast(Boolean)
  const [, sign] = /^\d+ ?(tháng|[月월]) ?\d/.exec(text) ?? []
  const numbered = sign === 'tháng' ? ([a, Number(b), c] as const) : ([b, Number(a), c] as const)
  const [day, month, said] = sign ? numbered : ([a, named, b] as const)
  // Of two days, one ends a span: 1–7 Oct 2026.
  if (!month || (c && b.length < 4 && !sign)) return ''
  if (said) return dayOf(said.length === 2 ? `20${said}` : said, month, day)
  const year = Number(end.slice(0, 4))
  if (!year) return undefined
  const found = dayOf(year, month, day)
  return found && found <= end ? found : dayOf(year - 1, month, day)
}

/** The two ends of a span of days, as texts: 2026-10-01 – 2026-10-07. Nothing for a text that has no two years. */
export function endsIn(text: string): readonly string[] {
  const ends = text.slice(0, 60).split(/\s*[–—~]\s*|\s+-\s+|\s+to\s+|\/(?=\d{4}-)/)
  return ends.length === 2 && ends.every((end) => /\d{4}/.test(end)) ? ends : []
}

const yearFirst = /^\s*\d{4}([-./]?)(\d\d?)\1(\d\d?)(?!\d)/
const yearLast = /^\s*(\d\d?)([./-])\s?(\d\d?)\2\s?(\d{4}|\d\d)(?!\.?\d)/

/**
 * How a date in numbers is written: the sign before a year that comes last, or `y` for a year that comes first; then the two parts of
 * which one is the day. Nothing for other texts.
 */
export function formOf(text: string): readonly [form?: string, one?: number, other?: number] {
  const [, , month, day] = yearFirst.exec(text) ?? []
  if (day) return ['y', Number(month), Number(day)]
  const [, one, sign, other, year] = yearLast.exec(text) ?? []
  // With dashes, the first of three parts of two digits may be the year: 26-10-31.
  return sign && (sign !== '-' || year?.length === 4) ? [sign, Number(one), Number(other)] : []
}

/** The day of a text that begins with a year, or has all in numbers; `undefined` for another. */
function numberedDay(text: string, isMonthFirst: boolean): string | undefined {
  const [a = '', b = '', c = ''] = text.replace(/^(\d{4})(\d\d)(\d\d)\b/, '$1-$2-$3').match(/\d+/g) ?? []
  if (a.length === 4) return dayOf(a, b, c)
  if (!formOf(text).length) return undefined
  return isMonthFirst ? dayOf(c.padStart(4, '20'), a, b) : dayOf(c.padStart(4, '20'), b, a)
}

/**
 * The date that a text begins with: 2026-10-03, 20261003, 03.10.2026, 10/03/2026 09:10, 10/31/26, Oct 3, 2026, 3 окт. 2026 г., 2026年10月3日,
 * 3 tháng 10. A day without a year is the last one up to `end`.
 *
 * @param isMonthFirst is asked only where day and month may be either, with the form of the date.
 */
export function dateIn(
  value: unknown,
  isMonthFirst: (form: string) => boolean | undefined,
  end: string,
): WrittenDate | 'ambiguous-date' | 'no-date' | 'not-a-date' {
  const text = typeof value === 'string' ? value.slice(0, 60).normalize('NFKC').trim() : ''
  // A spreadsheet writes October 2026 so; and a span is no day.
  if (/^\p{L}+[-'’]\d\d$/u.test(text) || endsIn(text).length) return 'not-a-date'
  const [form, one = 0, other = 0] = formOf(text)
  const isOpen = form && one < 13 && other < 13 && one !== other
  const isFirst = isOpen ? isMonthFirst(form) : other > 12 && form !== '.'
  if (isFirst === undefined) return 'ambiguous-date'
  const day = numberedDay(text, isFirst) ?? namedDay(text, end)
  if (day === undefined) return 'no-date'
  return day ? { day, ...timeIn(text) } : 'not-a-date'
}
