import { addDays, clockAt, timeOf } from '../reading/day.js'
import { at, isRecord, payloadOf } from '../reading/payload.js'
import { reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { recordsOf } from './recordsOf.js'

/**
 * The days of an account as the analytics pages of X load them: a list of figures by day (UTC) for each metric, from `startTime` on.
 * Their totals leave out a last day that is not over: its figures still grow. Organic and promoted impressions are read where the
 * series has not both together.
 *
 * @source https://analytics.x.com
 */
export function accountTimeSeries(payload: unknown, options?: AdapterOptions): Reading<'x'> {
  const read = reader('x', 'accountTimeSeries', { ...options, timeZone: 'UTC' })
  const answer = payloadOf(payload)
  const [series, totals] = [at(answer, 'timeSeries'), at(answer, 'totals')]
  const start = clockAt(timeOf(at(answer, 'startTime'))).slice(0, 10)
  if (!isRecord(series)) read.list(answer, 'timeSeries')
  else if (!start) read.problem('no-range', 'startTime', 'Nothing says when the series begins.')
  const days = start ? recordsOf(series) : []
  const sumOf = (key: string, all = days) => all.reduce((sum, day) => sum + Number(day[key]), 0)
  const lacksLast = Object.keys(isRecord(totals) ? totals : {}).some((key) => {
    const total = at(totals, key)
    return total !== sumOf(key) && total === sumOf(key, days.slice(0, -1))
  })
  const whole = read.factsBy({
    impressions: 'impressions',
    interactions: 'engagements',
    likes: 'favorites',
    comments: 'replies',
    shares: 'retweets',
    linkClicks: 'urlClicks',
    posts: 'tweets',
  })
  const organic = read.factsBy({ impressions: 'orgImpressions' })
  const promoted = read.factsBy({ impressions: 'prImpressions' })
  for (const [i, day] of days.entries()) {
    const [date, place] = [addDays(start, i), `timeSeries[${i}]`]
    const more = lacksLast && i === days.length - 1 ? { provisional: true } : {}
    const facts = whole(day, place)
    read.row({ date }, facts, more)
    if ('impressions' in facts) continue
    read.row({ date, paid: 'organic' }, organic(day, place), more)
    read.row({ date, paid: 'paid' }, promoted(day, place), more)
  }
  return read.finish()
}
