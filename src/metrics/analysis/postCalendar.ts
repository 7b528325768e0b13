import { refuseOptions } from '../model/refuseOptions.js'
import { metricOf, type MetricInput } from '../catalogue/metrics.js'
import type { EvaluateOptions } from '../engine/evaluate.js'
import { resolveWindow } from '../engine/resolveWindow.js'
import { getOr } from '../model/memo.js'
import type { Period } from '../model/period.js'
import type { DataQuery } from '../model/query.js'
import { isDoubtful, type Known, type Result, type Warning } from '../model/result.js'
import type { Rows } from '../model/row.js'
import { read, rowsIn } from '../store/read.js'
import { dayOfMonth, parseSpan, weekday } from '../time/calendar.js'
import { lengthOf } from '../model/span.js'
import { countOf, type Post, postsOfWindow } from './posts.js'

/** By what posts stand together: the weekday and the hours of publication, or the day of the month. */
export type PostCalendarBy = 'hour' | 'day'

export interface PostCalendarOptions
  extends Pick<DataQuery, 'period' | 'asOf' | 'own' | 'channels' | 'breaks' | 'currency'> {
  /** @default 'hour' */
  readonly by?: PostCalendarBy | undefined
  /** An id of the catalogue, a fact's id, or a definition of your own. @default 'posts', how many there were */
  readonly metric?: MetricInput | undefined
  /** How many hours stand together, by `hour`. @default 3 */
  readonly hours?: (typeof HOURS)[number] | undefined
}

const HOURS = [1, 2, 3, 4, 6] as const

/** Posts that were published at one time. Only times with posts are cells. */
export interface PostCalendarCell {
  /** By `hour`: 0 for Monday to 6 for Sunday. By `day`: 1 to 31. */
  readonly day: number
  /** By `hour`: the first of the hours, 0 to 23. */
  readonly hour: number | null
  /** How many posts there were. */
  readonly posts: number
  /** What the metric is over these posts together. */
  readonly result: Result
}

/** When posts were published, and how they did. Plain data. */
export interface PostCalendar {
  readonly by: PostCalendarBy
  /** The metric's id. */
  readonly metric: string
  readonly hours: number
  readonly window: Period | null
  /** The month that the window lies in, where it is one: the weekday of its first day (0 is Monday) and how many days it has. */
  readonly month: { readonly firstWeekday: number; readonly days: number } | null
  /** In the order of time. */
  readonly cells: readonly PostCalendarCell[]
  /** The cell of the highest value, or of the lowest where less is better; `null` where none is known, or all are equal. */
  readonly best: PostCalendarCell | null
  /** How many posts of the window there are. */
  readonly posts: number
  /** How many of them stand in no cell: their rows say no hour, or no day. */
  readonly untimed: number
  /** The metric over all posts of the window. */
  readonly whole: Result
  readonly warnings: readonly Warning[]
}

/**
 * When posts were published, and what a metric is over the posts of each time: of ratios the sums divided by the sums, as
 * everywhere. Hours are those that the rows say, without any conversion of time zones; by the hour, posts whose rows say the day
 * only are counted apart.
 *
 * @throws for a metric that does not exist
 * @example postCalendar([{ post: 'p1', date: '2026-10-05T09:30', likes: 4 }], {}).cells[0] // Monday, 9 to 12: { day: 0, hour: 9, posts: 1, … }
 */
export function postCalendar(rows: Rows, options: PostCalendarOptions = {}): PostCalendar {
  refuseOptions(options)
  const { own, channels, breaks, currency } = options
  const by = options.by === 'day' ? 'day' : 'hour'
  // What does not divide a day would make a last column of fewer hours.
  const hours = HOURS.find((one) => one === options.hours) ?? 3
  const definition = metricOf(options.metric ?? 'posts')
  const data = rowsIn(rows)
  const { current, elapsed } = resolveWindow({ ...options, data })
  const period = current ?? options.period
  const about: EvaluateOptions = { own, channels, breaks, currency, period, asOf: elapsed?.to ?? current?.asOf }
  const { posts, over, whole, hourOf } = postsOfWindow(data, definition, about)

  const groups = new Map<string, Post[]>()
  for (const post of posts) {
    const time = timeOf(post)
    if (time) getOr(groups, time, () => []).push(post)
  }
  const cells = [...groups].map(([time, some]): PostCalendarCell => {
    const [day = 0, hour = 0] = time.split(' ').map(Number)
    return { day, hour: by === 'hour' ? hour : null, posts: countOf(some), result: over(some) }
  })
  cells.sort((a, b) => a.day - b.day || (a.hour ?? 0) - (b.hour ?? 0))
  const timed = cells.reduce((sum, cell) => sum + cell.posts, 0)
  return {
    by,
    metric: definition.id,
    hours,
    window: whole.window,
    month: monthOf(whole.window),
    cells,
    best: bestOf(cells, definition.better === 'lower'),
    posts: countOf(posts),
    untimed: countOf(posts) - timed,
    whole,
    warnings: [...read(data, own).warnings, ...whole.warnings],
  }

  function timeOf(post: Post): string | null {
    if (post.day === undefined) return null
    if (by === 'day') return `${dayOfMonth(post.day)}`
    const hour = hourOf(post)
    return hour === null ? null : `${weekday(post.day)} ${hour - (hour % hours)}`
  }
}

type KnownCell = PostCalendarCell & { readonly result: Known }

function bestOf(cells: readonly PostCalendarCell[], lowerIsBetter: boolean): PostCalendarCell | null {
  const known = cells.filter((cell): cell is KnownCell => cell.result.known && !isDoubtful(cell.result))
  const [first, ...others] = [...known].sort((a, b) => (lowerIsBetter ? 1 : -1) * (a.result.value - b.result.value))
  return first && others[0] && others[0].result.value !== first.result.value ? first : null
}

function monthOf(window: Period | null): PostCalendar['month'] {
  const month = window?.from.slice(0, 7)
  const span = month && month === window?.to.slice(0, 7) ? parseSpan(month) : null
  return span && { firstWeekday: weekday(span.from), days: lengthOf(span) }
}
