import type { Span } from '../../metrics/model/span.js'
import { longestGap } from './longestGap.js'
import { postsByDay } from './postsByDay.js'
import type { Work } from './work.js'

/** How far back a silence is followed that began before the window. */
const LOOK_BACK = 31

/** The posts of a channel on each day of a window that it is there for, and the longest pause, which may have begun before. */
export function pauseIn(work: Work, channel: string, format: string | undefined, { from, to }: Span) {
  const life = work.lifeOf(channel)
  const first = Math.max(life.from, from - LOOK_BACK)
  const early = postsByDay(work, channel, format, first, Math.min(to, life.to))
  const before = Math.max(0, from - first)
  const { gap, atMost } = longestGap(early, before)
  const since = first + gap.from
  const end = since + gap.days
  return {
    days: early.slice(before),
    pause: { days: gap.days, from: since, to: end - 1, isOpen: end > to && life.to > to },
    // A pause may have begun on days that come in one row, of which nobody knows whether they had a post.
    atMost: work.several(channel).days && early.some(({ known }) => !known) ? Number.POSITIVE_INFINITY : atMost,
  }
}
