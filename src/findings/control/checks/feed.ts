import { channelId, isOfChannel } from '../../../metrics/model/channels.js'
import type { Check } from '../../../metrics/model/check.js'
import { isOutlier, parseRowDate } from '../../../metrics/time/calendar.js'
import { readTime } from '../../../metrics/time/readTime.js'
import { cadencesOf } from '../../given/cadencesOf.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

const DAY = 86_400_000
/** A feed that is silent for more days than these has stopped. */
const MOST = 2

/** When each channel was read last: what stopped is found before anything is made of its days. */
export function feed(work: Work): readonly Check[] {
  const asked = (work.query.channels ?? []).map(channelId)
  const hasEnded = (channel: string) => work.lifeOf(channel).to < work.today
  const ended = asked.filter(hasEnded)
  const planned = cadencesOf(work.query).map(({ channel }) => channel)
  const read = work.channels.filter((id) => !ended.some((one) => isOfChannel(id, one)))
  const expected = [...asked.filter((one) => !hasEnded(one)), ...planned]
  const silent = expected.filter((one) => !work.channels.some((id) => isOfChannel(id, one)))
  const all = [...new Set([...read, ...silent])].sort()
  return (all.length ? all : ['']).map((channel) => {
    const subject = channel ? { channel } : {}
    const last = lastReading(work, channel)
    if (last === null) return checkOf('feed', channel, 'unknown', { subject, expected: MOST })
    const days = Math.max(0, (work.now - last.at) / DAY)
    return checkOf('feed', channel, days > MOST ? 'attention' : 'ok', {
      subject,
      value: Math.floor(days),
      expected: MOST,
      since: last.day,
      evidence: { isRead: last.isRead },
    })
  })
}

interface Reading {
  readonly at: number
  readonly day: number
  /** The rows say when they were read; else they only reach this day. */
  readonly isRead: boolean
}

/** The latest time at which rows were read; where they do not say it, the end of their last day. */
function lastReading({ rowsOf, clock, now }: Work, channel: string): Reading | null {
  let [observed, dated] = [-Infinity, -Infinity]
  for (const { observedAt, date } of rowsOf(channel)) {
    const time = observedAt === null || observedAt === undefined ? Number.NaN : readTime(observedAt)
    if (time > observed) observed = time
    const span = parseRowDate(date)
    if (span && span.to > dated && !isOutlier(span)) dated = span.to
  }
  if (observed > -Infinity) {
    const at = Math.min(observed, now)
    return { at, day: clock.dayOf(at), isRead: true }
  }
  if (dated === -Infinity) return null
  // A month that is not over was read at some time in it: its end says nothing.
  const at = Math.min(clock.startOf(dated + 1), now)
  return { at, day: Math.min(dated, clock.dayOf(at)), isRead: false }
}
