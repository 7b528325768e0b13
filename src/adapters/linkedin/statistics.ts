import type { Dimensions } from '../../metrics/model/row.js'
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
    const [from, end] = [dayAt(at(element, 'timeRange.start')), dayAt(at(element, 'timeRange.end'), DAY)]
    const to = end && end < from ? from : end
    const found = facts(element, place)
    if (Number(found.reach) < 0) delete found.reach
    if (post || from !== to) isByDay = false
    if (!Object.keys(found).length)
      read.problem('breakdown', place, 'Parts by country, function or industry are the top hundred only.')
    else if (post && from)
      read.problem('no-range', place, 'A range is no lifetime of a post: ask without timeIntervals.')
    else if (!post && !(from && to))
      read.problem('no-range', place, 'These are figures of all time: ask with timeIntervals.')
    else {
      const of = post ? { post } : { date: from === to ? from : { from, to } }
      read.row({ ...known, ...(!isOne && { account: entityOf(element) }), ...of }, found)
    }
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

/** The UTC day of a time; `less`: of so many milliseconds before it. */
const dayAt = (time: unknown, less = 0): string => clockAt(timeOf(time) - less).slice(0, 10)
