import { parseSpan, toDateString } from '../../metrics/time/calendar.js'
import { toPeriod } from '../../metrics/time/window.js'
import type { Period } from '../../metrics/index.js'

type Span = Pick<Period, 'from' | 'to' | 'calendar'>

/** The calendar period after one; `null` after a span that is none. */
export function nextPeriod(period: Period | null): Span | null {
  const span = parseSpan(period)
  if (!period?.calendar || !span) return null
  const first = toDateString(span.to + 1)
  const next = parseSpan(textOf(first, period.calendar, span.to + 1))
  if (!next) return null
  const { from, to, calendar } = toPeriod(next, { asOf: next.to, last: next.to })
  return { from, to, calendar }
}

/** How the calendar period is written that begins on a day. */
function textOf(day: string, calendar: NonNullable<Period['calendar']>, number: number): unknown {
  const [year, month] = day.split('-')
  if (calendar === 'month') return `${year}-${month}`
  if (calendar === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`
  if (calendar === 'year') return year
  return { from: day, to: toDateString(number + (calendar === 'week' ? 6 : 0)) }
}
