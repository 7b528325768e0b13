import { type PostCalendar, postCalendar } from '../../metrics/index.js'
import type { InputOf } from '../../parts/index.js'
import { type Sheet, sheetOf } from './geometry.js'
import type { PostCalendarProps } from './PostCalendar.js'
import { type CalendarWords, wordsFor } from './words.js'

export type CalendarQuestion = InputOf<PostCalendarProps>

/** The posts of each time, where each time stands, and what is said of it. */
export interface CalendarReading {
  readonly calendar: PostCalendar
  readonly sheet: Sheet
  readonly words: CalendarWords
}

/** @throws for misuse: a metric that does not exist, a period that is no date */
export function readCalendar(question: CalendarQuestion): CalendarReading {
  const calendar = postCalendar(question.data, question)
  return { calendar, sheet: sheetOf(calendar, question.weekStart ?? 'monday'), words: wordsFor(calendar, question) }
}
