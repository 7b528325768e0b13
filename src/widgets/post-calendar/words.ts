import { count } from '../../format/count.js'
import {
  dashOf,
  describeReason,
  faultsOf,
  formatNumber,
  formatPeriod,
  formatValue,
  formatWeekday,
  inSentences,
  nameOf,
  type NumberOptions,
  titleIn,
} from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { nameIn } from '../../format/name.js'
import type { DataQuery, PostCalendar, PostCalendarCell } from '../../metrics/index.js'
import { caveatWords, type Tip, type WidgetContent } from '../../parts/index.js'
import { calendarIn } from '../../format/sections/calendarIn.js'

type Options = NumberOptions & Pick<DataQuery, 'channels'>

/** Everything that a calendar of posts says, from one reading. */
export function wordsFor(calendar: PostCalendar, options: Options) {
  const { messages } = resolveLocale(options.locale)
  const words = calendarIn(messages)
  const { by, metric, hours, cells, best, untimed, whole, window } = calendar
  const title = titleIn(options)
  const isCount = metric === 'posts'
  const postsOf = ({ posts }: PostCalendarCell) => words.posts(count(posts, options))
  const valueOf = (cell: PostCalendarCell) => (isCount ? postsOf(cell) : formatValue(cell.result, options))
  const say = (n: number) => formatNumber(n, options)

  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  const whenOf = ({ day, hour }: Pick<PostCalendarCell, 'day' | 'hour'>) =>
    hour === null
      ? words.day(say(day))
      : `${formatWeekday(day, options)}${messages.comma}${clock(hour)}–${clock(hour + hours)}`

  const tipOf = (cell: PostCalendarCell): Pick<Tip, 'name' | 'value' | 'lines'> => {
    const reason = describeReason(cell.result, options)
    const caveats = caveatWords([{ result: cell.result }], options).all
    return {
      name: title(whenOf(cell)),
      value: valueOf(cell),
      lines: [
        ...(isCount ? [] : [{ id: 'posts', name: postsOf(cell) }]),
        ...[...(reason ? [reason] : []), ...caveats].map((name, i) => ({ id: `about-${i}`, name })),
      ],
    }
  }

  const peak =
    best &&
    (whole.known && whole.better === 'lower' ? words.low : words.peak)(
      whenOf(best),
      // What few posts have is told as theirs.
      isCount ? valueOf(best) : `${valueOf(best)} (${postsOf(best)})`,
    )
  const left = by === 'hour' && untimed > 0 ? words.untimed(count(untimed, options)) : null
  const known = cells.filter(({ result }) => result.known)
  const reason = title(describeReason(whole, options) ?? messages.empty)
  // Without a peak, since there is one time only or all are alike, it is what all of them have.
  const all = words.posts(count(calendar.posts, options))
  const even = isCount || !whole.known ? all : `${formatValue(whole, options)} (${all})`
  const caveats = caveatWords([{ result: whole }], options, calendar.warnings)

  const highest = cells.flatMap(({ result }) => (result.known ? [result] : [])).sort((a, b) => b.value - a.value)[0]

  return {
    /** Whether there is something to show. */
    isKnown: known.length > 0,
    /** Why there is not. */
    reason,
    dash: dashOf(options),
    /** What is drawn beside the scale of colours. */
    others: [
      [0, title(messages.reasons['no-data'](''))],
      ['empty', words.posts(count(0, options))],
    ] as const,
    /** The ends of the scale of colours; none where no value is known. */
    zero: highest && formatValue({ ...highest, value: 0 }, { ...options, trim: true }),
    highest: highest && highest.value > 0 && formatValue(highest, { ...options, compact: true }),
    tipOf,
    /** In a cell, where there is room. */
    shortOf: (cell: PostCalendarCell) => formatValue(cell.result, { ...options, compact: true }),
    content: {
      title: title(words.title[by](nameIn(messages, metric))),
      note: window ? formatPeriod(window, options) : undefined,
      sentence: inSentences([known.length ? title(peak ?? even) : reason, left && title(left), ...caveats.said]),
      isEmpty: !cells.length,
      asOf: window?.asOf,
      table: {
        columns: [
          words.time,
          ...(isCount ? [] : [title(words.posts(() => nameOf('posts', options)))]),
          nameOf(metric, options),
        ],
        rows: () =>
          cells.length
            ? cells.map((cell) => [
                title(whenOf(cell)),
                ...(isCount ? [] : [say(cell.posts)]),
                formatValue(cell.result, options),
              ])
            : [[title(messages.value), ...(isCount ? [] : [dashOf(options)]), dashOf(options)]],
        notes: caveats.notes,
      },
      faults: faultsOf(calendar.warnings),
    } satisfies WidgetContent,
  }
}

export type CalendarWords = ReturnType<typeof wordsFor>
