import { clockAt } from '../reading/day.js'
import { at, isRecord, type JsonRecord, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { unixTime } from '../reading/unix.js'
import { answered } from './answer.js'

const activity = {
  likes: 'activity.likes',
  comments: 'activity.comments',
  shares: 'activity.copies',
  followersGained: 'activity.subscribed',
  followersLost: 'activity.unsubscribed',
  negativeFeedback: 'activity.hidden',
}
const every = <T>(value: T) => Object.fromEntries(Object.keys(activity).map((fact) => [fact, value]))

const isPeriod = (record: JsonRecord): boolean => 'period_from' in record || ('day' in record && 'visitors' in record)

/** A period that only VK can have written; on a quiet day it says nothing but when it is. */
export const isOwnPeriod = (one: JsonRecord): boolean =>
  'day' in one
    ? 'visitors' in one && ['reach_subscribers', 'subscribed', 'sex'].some((key) => key in one)
    : /^\d{9,}$/.test(textOf(one.period_from)) &&
      (['visitors', 'reach', 'activity'].some((key) => isRecord(one[key])) || Object.keys(one).length === 2)

/**
 * VK API, `stats.get` of a community: visitors, people reached and what they did, by day, week, month, year or in all. Versions
 * before 5.86, with a `day`, too.
 *
 * VK leaves out of `activity` what is zero, and all of it on a quiet day; where `stats_groups` did not ask for it, nothing is said.
 * People are those of exactly the period: ask for a month with `interval=month`. A period's days are those of the zone at whose
 * midnight it begins.
 *
 * @source https://dev.vk.com/ru/method/stats.get
 */
export function statsGet(payload: unknown, options?: AdapterOptions): Reading<'vk'> {
  const read = reader('vk', 'statsGet', options)
  const current = read.factsBy({
    visitors: 'visitors.visitors',
    profileVisits: 'visitors.views',
    reach: 'reach.reach',
    reachFollowers: 'reach.reach_subscribers',
    ...activity,
  })
  const before586 = read.factsBy({
    visitors: 'visitors',
    profileVisits: 'views',
    reach: 'reach',
    reachFollowers: 'reach_subscribers',
    followersGained: 'subscribed',
    followersLost: 'unsubscribed',
  })
  const periods = answered(read, payload, isPeriod)
  const isActivityAsked =
    periods.some(([one]) => isRecord(one.activity)) ||
    periods.every(([one]) => isRecord(one.visitors) && isRecord(one.reach))
  for (const [one, place] of periods) {
    if ('day' in one) {
      const date = read.day(one.day, `${place}.day`)
      if (date) read.row({ date }, before586(one, place))
      continue
    }
    const { from, to } = daysOf(read, one, place)
    if (!to) continue
    const facts = current(one, place)
    const isQuiet = isActivityAsked && !Object.keys(facts).length
    read.row({ date: from === to ? from : { from, to } }, isQuiet ? every(0) : facts, {
      ...(isActivityAsked && { absent: every('zero') }),
      ...(from !== to && read.today && to >= read.today && { provisional: true }),
    })
  }
  return read.finish()
}

/** The first and the last day of a period, by the zone whose midnight it begins at, or else the midnight it is nearest to. */
function daysOf(read: Reader, period: JsonRecord, place: string): { from: string; to: string } {
  // Some versions write times as texts.
  const from = unixTime(read.number(at(period, 'period_from'), `${place}.period_from`, true))
  const to = unixTime(read.number(at(period, 'period_to'), `${place}.period_to`, true) ?? from / 1000)
  if (!(to >= from)) {
    read.problem('not-a-date', place, 'The period has no days.')
    return { from: '', to: '' }
  }
  const HALF = 43_200_000
  const after = ((from + HALF) % (2 * HALF)) - HALF
  const isZoned = clockAt(from, read.timeZone).endsWith('00:00')
  const day = (time: number) => (isZoned ? clockAt(time, read.timeZone) : clockAt(time - after)).slice(0, 10)
  return { from: day(from), to: day(to) }
}
