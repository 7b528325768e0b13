import { median } from '../../../metrics/math/median.js'
import { sum } from '../../../metrics/math/sum.js'
import { type UnusualDay, unusualDays } from '../../../metrics/math/unusualDays.js'
import type { Check, CheckState } from '../../../metrics/model/check.js'
import type { Row } from '../../../metrics/model/row.js'
import { saidFacts } from '../../../metrics/store/saidFacts.js'
import { parseSpan, toDateString, weekday } from '../../../metrics/time/calendar.js'
import type { ReadEvent } from '../../given/readEvents.js'
import { checkOf } from '../checkOf.js'
import type { Work } from '../work.js'

/** The eight weeks that a day is compared with. */
const BEFORE = 56
/** Of the eight same weekdays before, so many have to be known. */
const FEWEST = 6
/** A jump is so many at least, and such a share of all followers. */
const LEAST = { count: 50, share: 0.005 }
/** How long a reader may have been led here by an event. */
const AFTER_EVENT = 2
const REACH = { before: 28, fewestBefore: 14, after: 7, fewestAfter: 4, within: 0.15 }
const LOSS_WITHIN = 60

/** Days on which many followers came while as many people were reached as before, and nothing in the data goes with it. */
export function followersJump(work: Work): readonly Check[] {
  return work.channels.flatMap((channel) => channelJumps(work, channel))
}

function channelJumps(work: Work, channel: string): Check[] {
  const { windows } = work
  const window = windows.elapsed && parseSpan(windows.elapsed)
  const reports = work.rowsOf(channel).some((row) => saidFacts(row).includes('followersGained'))
  if (!window || !reports) return []
  const subject = channel ? { channel } : {}
  const gained = work.daily('followersGained', window.from - BEFORE, window.to, channel)
  const { found, isErratic } = unusualDays(gained, BEFORE)
  const jumps = found
    .filter(({ value, usual }) => value > usual)
    .flatMap((jump) => jumpOn(work, channel, window.from - BEFORE + jump.index, jump, weeksBefore(gained, jump.index)))
  if (jumps.length) return jumps
  // Days that have enough of their own weekday before them, which alone tells what is usual.
  const looked = gained.filter((value, i) => i >= BEFORE && value !== null && weeksBefore(gained, i) >= FEWEST).length
  const days = gained.length - BEFORE
  const isKnown = !isErratic && 2 * looked >= days
  return [
    checkOf('followers-jump', channel, isKnown ? 'ok' : 'unknown', {
      subject,
      evidence: { looked, days, isErratic },
    }),
  ]
}

const weeksBefore = (days: readonly (number | null)[], index: number): number =>
  [1, 2, 3, 4, 5, 6, 7, 8].filter((week) => typeof days[index - 7 * week] === 'number').length

function jumpOn(work: Work, channel: string, day: number, { value, usual, range }: UnusualDay, weeks: number): Check[] {
  const followers = work.evaluate('followers', day, day, channel)
  if (value < Math.max(LEAST.count, followers.known ? LEAST.share * followers.value : 0)) return []
  if (hasEvent(work.events, toDateString(day - AFTER_EVENT), toDateString(day)) || hasSpend(work, day, channel))
    return []
  const last = lastDay(work)
  const reach = reachAround(work, channel, day, last)
  // More people were reached as well: that is what growth looks like.
  if (reach.change !== null && Math.abs(reach.change) > REACH.within) return []
  const loss = lossAfter(work, channel, day, last)
  const state = ((): CheckState => {
    if (loss) return 'attention'
    if (last - day < REACH.fewestAfter) return 'watch'
    return reach.change === null ? 'unknown' : 'attention'
  })()
  const date = toDateString(day)
  return [
    checkOf('followers-jump', channel ? `${channel}:${date}` : date, state, {
      subject: { ...(channel && { channel }), date },
      value,
      expected: usual,
      since: day,
      evidence: {
        date,
        weekday: weekday(day),
        usual,
        weeks,
        range: [...range],
        fact: reach.fact,
        after: reach.after,
        before: reach.before,
        daysAfter: reach.daysAfter,
        loss,
      },
    }),
  ]
}

const lastDay = ({ windows, query }: Work): number =>
  parseSpan(query.asOf ?? windows.current?.asOf)?.to ?? parseSpan(windows.elapsed)?.to ?? 0

const hasEvent = (events: readonly ReadEvent[], from: string, to: string): boolean =>
  events.some((event) => event.from <= to && event.to >= from)

/** Of the channel, or of rows that do not say of which. */
const hasSpend = ({ evaluate }: Work, day: number, channel: string): boolean =>
  [evaluate('spend', day, day, channel), evaluate('spend', day, day)].some(
    ({ known, ...one }) => known && 'value' in one && Number(one.value) > 0,
  )

interface Reach {
  readonly fact: 'reach' | 'views' | null
  /** A day, on the mean of the days after and on the median of those before. */
  readonly after: number | null
  readonly before: number | null
  readonly daysAfter: number
  readonly change: number | null
}

/** How many were reached a day before and after; by views where reach is not reported. What was paid for is left out where rows tell it apart. */
function reachAround(work: Work, channel: string, day: number, last: number): Reach {
  for (const fact of ['reach', 'views'] as const) {
    const rows = work.rowsOf(channel)
    const isSplit = rows.some((row) => row.paid === 'organic' && typeof row[fact] === 'number')
    const daily = (from: number, to: number) =>
      (isSplit ? organic(rows, fact, from, to) : work.daily(fact, from, to, channel)).filter((one) => one !== null)
    const before = daily(day - REACH.before, day - 1)
    const after = daily(day + 1, Math.min(day + REACH.after, last))
    if (before.length < REACH.fewestBefore || !after.length) continue
    const [usual, now] = [median(before), sum(after) / after.length]
    const isEnough = after.length >= REACH.fewestAfter && usual > 0
    return { fact, after: now, before: usual, daysAfter: after.length, change: isEnough ? now / usual - 1 : null }
  }
  return {
    fact: null,
    after: null,
    before: null,
    daysAfter: Math.max(0, Math.min(REACH.after, last - day)),
    change: null,
  }
}

/** What organic rows say of each day; of two rows for one day nobody knows which is right. */
function organic(rows: readonly Row[], fact: 'reach' | 'views', from: number, to: number): (number | null)[] {
  const days = new Map<number, number | null>()
  for (const row of rows) {
    const span = row.paid === 'organic' && !row.post ? parseSpan(row.date) : null
    const value = row[fact]
    if (!span || span.from !== span.to || typeof value !== 'number') continue
    days.set(span.from, days.has(span.from) && days.get(span.from) !== value ? null : value)
  }
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => days.get(from + i) ?? null)
}

/** The first day of the two months after on which unusually many left. */
function lossAfter(work: Work, channel: string, day: number, last: number): { date: string; value: number } | null {
  const to = Math.min(day + LOSS_WITHIN, last)
  const lost = work.daily('followersLost', day + 1 - BEFORE, to, channel)
  const one = unusualDays(lost, BEFORE).found.find(({ value, usual }) => value > usual)
  return one ? { date: toDateString(day + 1 - BEFORE + one.index), value: one.value } : null
}
