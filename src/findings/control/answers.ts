import type { BusinessTime } from '../given/businessTime.js'
import type { ReadConversation } from '../given/readConversations.js'

/** How a set of messages was answered. Times are in seconds, by the clock that was asked for. */
export interface Answers {
  readonly inTime: number
  readonly late: number
  /** Open for longer than they should be. */
  readonly waiting: number
  /** Open, and there is still time. */
  readonly open: number
  /** Those of which it is known whether they were answered in time: all but the last. */
  readonly decided: number
  /** In time ÷ decided; `null` where nothing is decided. Never those in time ÷ those answered, which forgets the ones that wait. */
  readonly share: number | null
  /** Half of all messages had their answer within it, and nine in ten; `null` where so many have none yet. */
  readonly median: number | null
  readonly nine: number | null
}

/**
 * @example 31 answered within the hour, 3 later, 4 open for longer, 2 for 10 min → decided 38, share 31 ÷ 38 = 81.6%
 */
export function answersOf(
  conversations: readonly ReadConversation[],
  within: number,
  now: number,
  clock: Pick<BusinessTime, 'between'> | null,
): Answers {
  const secondsOf = (from: number, to: number) => (clock ? clock.between(from, to) : (to - from) / 1000)
  let [inTime, late, waiting, open] = [0, 0, 0, 0]
  const times: number[] = []
  for (const { at, answeredAt } of conversations) {
    const seconds = secondsOf(at, answeredAt ?? now)
    const isWithin = seconds <= within
    if (answeredAt !== null) {
      times.push(seconds)
      if (isWithin) inTime++
      else late++
    } else if (isWithin) open++
    else waiting++
  }
  times.sort((one, other) => one - other)
  const decided = inTime + late + waiting
  // Nearest rank: those that are open come after every answer.
  const rank = (share: number) => times[Math.ceil(share * conversations.length) - 1] ?? null
  return {
    inTime,
    late,
    waiting,
    open,
    decided,
    share: decided ? inTime / decided : null,
    median: rank(0.5),
    nine: rank(0.9),
  }
}
