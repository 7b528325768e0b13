import type { DateSpan, DateString } from '../../metrics/model/row.js'
import { addDays, clockAt, dayIn, timeOf } from '../reading/day.js'
import { at, isRecord, type JsonRecord, listOf, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import type { AdapterOptions } from '../reading/types.js'
import { findIn } from './findIn.js'
import { type FactsOf, type Figures, isInsight, periodOf, take } from './insights.js'
import { META_ZONE } from './zone.js'

interface Scope {
  readonly date: DateString | DateSpan
  readonly paid?: 'organic' | 'paid'
}

const isFromAds = { 0: 'organic', 1: 'paid' } as const

/**
 * Adds the rows of an account's insights: one for each day of `values`, one for the whole range of each `total_value`.
 *
 * @param levels metrics that are a level at the end of a day, though Facebook has called their period `lifetime`
 */
export function addAccountRows(
  read: Reader,
  payload: unknown,
  facts: FactsOf,
  options: AdapterOptions | undefined,
  levels = /^$/,
): void {
  const rows = new Map<string, { scope: Scope; figures: Figures; place: string }>()
  const takeInto = (scope: Scope, name: string, of: unknown, place: string) => {
    const key = JSON.stringify(scope)
    const row = rows.get(key) ?? { scope, figures: {}, place }
    rows.set(key, row)
    take(read, row.figures, name, of, place)
  }

  const takeDay = (name: string, of: unknown, place: string) => {
    const date = dayEnding(at(of, 'end_time'), read.timeZone)
    const paid = at(isFromAds, textOf(at(of, 'is_from_ads'))) as Scope['paid']
    const known: (string | undefined)[] = ['value', 'end_time', paid && 'is_from_ads']
    if (!date) read.problem('not-a-date', place, 'There is no `end_time`.')
    else if (Object.keys(of as JsonRecord).some((key) => !known.includes(key)))
      read.problem('breakdown', place, 'Parts of a figure are left out.')
    else takeInto({ date, ...(paid && { paid }) }, name, of, place)
  }

  for (const { item, place, paging } of findIn(read, payload, isInsight)) {
    const name = textOf(item.name)
    const period = periodOf(item)
    const isRange = period === 'total_over_range'
    const total = item.total_value ?? (isRange && at(item, 'values.0'))
    if (name === 'follower_count')
      read.problem('not-a-fact', place, '`follower_count` is a gain here, a level there: read `user`.')
    else if (period !== 'day' && !isRange && !(total && !period) && !levels.test(name))
      read.problem(period === 'lifetime' ? 'not-a-fact' : 'rolling-window', place, 'Only `period=day` is read.')
    else if (total) {
      const date = rangeOf(paging, options, read.timeZone)
      if (date) takeInto({ date }, name, total, `${place}.total_value`)
      else read.problem('no-range', place, 'A total does not say its days. Pass `from` and `to`.')
    } else listOf(item.values).forEach((one, i) => takeDay(name, one, `${place}.values[${i}]`))
  }

  for (const { scope, figures, place } of rows.values()) {
    // A range that was read before its end goes as far as that.
    const isRead = isRecord(scope.date) && read.today
    const observed = isRead ? { observedAt: new Date(timeOf(options?.observedAt)).toISOString() } : {}
    read.row({ ...scope }, facts(figures, place), observed)
  }
}

/** The days at whose midnight times are, in the account's zone, the Pacific as Meta has it, or UTC; `undefined` for other times. */
function daysAt(times: readonly number[], timeZone: string): string[] | undefined {
  return [timeZone, META_ZONE, 'UTC']
    .map((zone) => times.map((time) => clockAt(time, zone)))
    .find((clocks) => clocks.every((clock) => clock.endsWith('T00:00')))
    ?.map((clock) => clock.slice(0, 10))
}

function dayEnding(time: unknown, timeZone: string): DateString {
  const end = timeOf(textOf(time))
  const [next] = daysAt([end], timeZone) ?? []
  return next ? addDays(next, -1) : clockAt(end - 1, timeZone).slice(0, 10)
}

/** The days of a total: the links to the ranges before and after it say, in seconds or as days, where it begins and ends. */
function rangeOf(paging: unknown, options: AdapterOptions | undefined, timeZone: string): Scope['date'] | undefined {
  const [begin, end] = daysAt([timeIn(paging, 'previous', 'until'), timeIn(paging, 'next', 'since')], timeZone) ?? []
  const from = begin ?? dayIn(options?.from)
  const to = end ? addDays(end, -1) : dayIn(options?.to)
  if (!from || from > to) return undefined
  return from === to ? from : { from, to }
}

function timeIn(paging: unknown, link: string, key: string): number {
  const found = textOf(at(paging, link)).split(`${key}=`)[1]?.split('&')[0] ?? '?'
  // The ends of a range may be a second off.
  return timeOf(found) || Math.round(Number(found) / 60) * 60_000
}
