import type { DateSpan, Dimensions } from '../../metrics/model/row.js'
import { addDays, clockAt, timeOf } from '../reading/day.js'
import type { FactTable } from '../reading/factTable.js'
import { at, listOf, payloadOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { zeroDays } from '../reading/zeroDays.js'

const DAY = 86_400_000

/**
 * Statistics of an organisation by day, week or month, as three calls of LinkedIn give them. Days are UTC, whatever the account's
 * zone. Days on which nothing happened are left out: within those that were asked for they are zeros, unless there are further
 * pages. LinkedIn keeps twelve months; what lies before is unknown. Figures of all time are of no day and refused.
 *
 * @param known what is true of all rows
 */
export function statistics(
  kind: string,
  payload: unknown,
  options: AdapterOptions = {},
  table: FactTable,
  known: Dimensions = {},
): Reading<'linkedin'> {
  const read = reader('linkedin', kind, { ...options, timeZone: 'UTC' })
  const facts = read.factsBy(table)
  const answer = payloadOf(payload)
  const elements = read.list(answer, 'elements')
  const isOne = new Set(elements.map(([element]) => entityOf(element))).size < 2
  let isByDay = true
  for (const [element, place] of elements) {
    const post = textOf(at(element, 'ugcPost') ?? at(element, 'share'))
    const date = dateOf(at(element, 'timeRange'))
    const of = { ...known, ...(!isOne && { account: entityOf(element) }), ...(post ? { post } : { date }) }
    const found = facts(element, place)
    if (Number(found.reach) < 0) delete found.reach
    if (post || typeof date === 'object') isByDay = false
    if (post ? !date : date) read.row(of, found)
    else if (post) read.problem('no-range', place, 'A range is not a lifetime of a post: ask without timeIntervals.')
    else read.problem('no-range', place, 'These are figures of all time: ask with timeIntervals.')
  }
  const isMore = listOf(at(answer, 'paging.links')).some((link) => at(link, 'rel') === 'next')
  if (isMore) read.problem('incomplete', 'paging', 'There are more elements on further pages.')
  return read.finish(isByDay && !isMore ? fill(read, options) : {})
}

/** Days of zero up to the last that is over and was asked for, from the first that was, but no more than a year. */
function fill(read: Reader, { from = '', to = '' }: AdapterOptions): { complete: boolean; from?: string; to?: string } {
  const yesterday = addDays(read.today, -1)
  const last =
    (yesterday && yesterday < to ? yesterday : to) ||
    read.rows
      .map(({ date }) => `${date}`)
      .sort()
      .at(-1)
  const oldest = addDays(last ?? '', -365)
  const first = from < oldest ? from && oldest : from
  return zeroDays(read.rows, first, to && last)
    ? { complete: true, ...(first && { from: first }), ...(last && { to: last }) }
    : { complete: false }
}

const entityOf = (element: unknown): string | undefined =>
  textOf(at(element, 'organizationalEntity') ?? at(element, 'organization'))
    .split(':')
    .at(-1)

/** The UTC day with which a range begins, or the days from it to its end; `''` for none. */
function dateOf(range: unknown): string | DateSpan {
  const from = dayAt(timeOf(at(range, 'start')))
  const to = dayAt(timeOf(at(range, 'end')) - DAY)
  if (!from || !to) return ''
  return to > from ? { from, to } : from
}

const dayAt = (time: number): string => clockAt(time).slice(0, 10)
