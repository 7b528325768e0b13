import type { PostCalendar, PostCalendarCell } from '../../metrics/index.js'

/** Where a time stands. */
export interface Place {
  /** By `hour`: 0 for Monday to 6 for Sunday. By `day`: 1 to 31; 0 is a place before the first of the month. */
  readonly day: number
  readonly hour: number | null
  /** `null` where nothing was published. */
  readonly cell: PostCalendarCell | null
  /**
   * How dark it is: 1 to 5 by the part of the highest value; 0 where there are posts whose value is not known. A time without
   * posts is `empty`, and a day that is not of the period, or that nothing is known of yet, is `outside`.
   */
  readonly level: Level
}

export type Level = number | 'empty' | 'outside'

/** All places, row by row. */
export interface Sheet {
  readonly columns: number
  readonly rows: readonly (readonly Place[])[]
  /** The weekdays in the order of the sheet, 0 for Monday: of its rows by the hour, of its columns in a sheet of one month. */
  readonly weekdays: readonly number[] | null
}

export const LEVELS = 5
const WEEK = 7
const firstDays = { monday: 0, saturday: 5, sunday: 6 } as const
export type WeekStart = keyof typeof firstDays

/** Hours beside each other and weekdays below; days of one month as on a calendar's sheet, those of several seven in a row. */
export function sheetOf(calendar: PostCalendar, weekStart: WeekStart): Sheet {
  const { by, hours, cells, month } = calendar
  const highest = Math.max(...cells.map((cell) => sizeOf(cell) ?? 0), 0)
  const found = new Map(cells.map((cell) => [`${cell.day} ${cell.hour}`, cell]))
  const placeOf = (day: number, hour: number | null, isOf = true): Place => {
    const cell = found.get(`${day} ${hour}`)
    const none = isOf ? 'empty' : 'outside'
    return { day, hour, cell: cell ?? null, level: cell ? levelOf(sizeOf(cell), highest) : none }
  }
  // What is not of the period, or not known about yet, is no time without posts.
  const isOf = daysIn(calendar)
  const first = firstDays[weekStart] ?? 0
  const weekdays = Array.from({ length: WEEK }, (_, i) => (first + i) % WEEK)
  if (by === 'hour') {
    const columns = Math.ceil(24 / hours)
    const rows = weekdays.map((day) => Array.from({ length: columns }, (_, i) => placeOf(day, i * hours, isOf(day))))
    return { columns, rows, weekdays }
  }
  const before = month ? (month.firstWeekday - first + WEEK) % WEEK : 0
  const days = month?.days ?? 31
  const rows = Array.from({ length: Math.ceil((before + days) / WEEK) }, (_, row) =>
    Array.from({ length: WEEK }, (_, column) => {
      const day = row * WEEK + column - before + 1
      const isDay = day >= 1 && day <= days
      return placeOf(isDay ? day : 0, null, isDay && isOf(day))
    }),
  )
  return { columns: WEEK, rows, weekdays: month && weekdays }
}

const DAY = 86_400_000

/** Which weekdays, 0 for Monday, or days of a month the period has that are over. */
function daysIn({ by, window }: PostCalendar): (day: number) => boolean {
  if (!window) return () => true
  const dates = Array.from({ length: window.completeDays }, (_, i) => new Date(Date.parse(window.from) + i * DAY))
  const days = dates.map((date) => (by === 'hour' ? (date.getUTCDay() + 6) % WEEK : date.getUTCDate()))
  return (day) => days.includes(day)
}

/** What the colour stands for; nothing where it is not known, or cannot be drawn as more or less. */
const sizeOf = ({ result }: PostCalendarCell): number | null => (result.known ? Math.max(0, result.value) : null)

const levelOf = (size: number | null, highest: number): number => {
  if (size === null) return 0
  return highest > 0 ? Math.max(1, Math.ceil((LEVELS * size) / highest)) : 1
}
