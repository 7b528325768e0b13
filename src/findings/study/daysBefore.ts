import { parseSpan, toDateString } from '../../metrics/time/calendar.js'

/** The day that lies so many days before another; after it where the number is negative. */
export const daysBefore = (day: string, days: number): string => toDateString((parseSpan(day)?.from ?? 0) - days)
