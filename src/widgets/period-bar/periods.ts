import type { Period, PeriodInput } from '../../metrics/index.js'
import type { Span } from '../../metrics/model/span.js'
import { calendarOf, parseSpan, spanAfter, spanBefore, toDateString } from '../../metrics/time/calendar.js'

export type WeekStart = 'monday' | 'sunday' | 'saturday'

/** What can be chosen by name; numbers are the last so many days. In the order of the list. */
export const PRESETS = [
  'thisMonth',
  'lastMonth',
  'thisWeek',
  'lastWeek',
  'thisQuarter',
  'lastQuarter',
  7,
  28,
  90,
] as const
export type Preset = (typeof PRESETS)[number]

/** How many days a week begins before that of Monday. */
const BEFORE_MONDAY = { monday: 0, sunday: 1, saturday: 2 } as const

/**
 * The days that a preset means.
 *
 * @param asOf the last day that is known about
 * @example spanOfPreset(7, '2026-10-17', 'monday') // 11–17 October
 */
export function spanOfPreset(preset: Preset, asOf: string, weekStart: WeekStart): Span {
  const { from: day } = parseSpan(asOf) as Span
  if (typeof preset === 'number') return { from: day - preset + 1, to: day }
  const span = presentSpan(preset, day, weekStart)
  return preset.startsWith('last') ? spanBefore(span) : span
}

function presentSpan(preset: Exclude<Preset, number>, day: number, weekStart: WeekStart): Span {
  const [year = 0, month = 0] = toDateString(day).split('-').map(Number)
  if (preset.endsWith('Month')) return parseSpan(toDateString(day).slice(0, 7)) as Span
  if (preset.endsWith('Quarter')) return parseSpan(`${year}-Q${Math.ceil(month / 3)}`) as Span
  // The first day that is counted, 1 January 1970, was a Thursday.
  const from = day - ((day + 3 + BEFORE_MONDAY[weekStart]) % 7)
  return { from, to: from + 6 }
}

/** The period as one writes it: `'2026-10'`, `'2026-Q4'`, `'2026'`, or its ends. */
export function periodOf(span: Span): PeriodInput {
  const [from, to] = [toDateString(span.from), toDateString(span.to)]
  const kind = calendarOf(span)
  if (kind === 'month') return from.slice(0, 7) as PeriodInput
  if (kind === 'quarter') return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}` as PeriodInput
  if (kind === 'year') return from.slice(0, 4) as PeriodInput
  return { from, to } as PeriodInput
}

/** What a list of periods shows as chosen: a preset, or what kind of period it is. */
export function chosenOf(
  current: Pick<Period, 'from' | 'to' | 'calendar'>,
  asOf: string,
  weekStart: WeekStart,
): Preset | NonNullable<Period['calendar']> | 'custom' {
  const found = PRESETS.find((preset) => {
    const { from, to } = spanOfPreset(preset, asOf, weekStart)
    return toDateString(from) === current.from && toDateString(to) === current.to
  })
  return found ?? current.calendar ?? 'custom'
}

/** The period before or after, and `null` where nothing is known of its days. */
export function stepFrom(current: DateEnds, by: -1 | 1, known: DateEnds): Span | null {
  const [span, data] = [parseSpan(current), parseSpan(known)]
  if (!span || !data) return null
  const next = by < 0 ? spanBefore(span) : spanAfter(span)
  return next.from <= data.to && next.to >= data.from ? next : null
}

type DateEnds = Pick<Period, 'from' | 'to'>
