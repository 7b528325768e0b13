import { latest, type Told } from './latest.js'
import { readInstant } from './readInstant.js'
import { tellUnread } from './tellUnread.js'

/** A message that needs an answer, up to now. Instants are in milliseconds. */
export interface ReadConversation extends Told {
  readonly at: number
  /** When a human answered it; `null` while it is open. */
  readonly answeredAt: number | null
}

export interface Conversations {
  /** Whether there is a list at all. Without one nothing is known, least of all that everything is answered. */
  readonly delivered: boolean
  readonly read: readonly ReadConversation[]
  /** Those without an id, a time, or with an answer that came before them: they are left out. */
  readonly invalid: number
  /** Those of which two readings disagree: they are left out. */
  readonly conflicts: number
}

/**
 * The messages that need an answer. What a machine has answered is open still; what was answered after `now` was open then, and
 * what had not arrived yet is left out without a word.
 */
export function readConversations(list: unknown, now: number): Conversations {
  const { delivered, ones, nameless, conflicts } = latest(list, (given, told) => {
    const { at, answeredAt, bot, needsAnswer } = given
    const [arrived, answered] = [readInstant(at), answeredAt ?? null]
    const answeredOn = answered === null ? null : readInstant(answered)
    return {
      ...told,
      at: arrived,
      answeredAt: bot === true ? null : answeredOn,
      isAsked: needsAnswer !== false,
      // NaN is not before anything either.
      isRead: !Number.isNaN(arrived) && (answeredOn === null || answeredOn >= arrived),
    }
  })
  const asked = ones.filter(({ isAsked }) => isAsked)
  const invalid = nameless + asked.filter(({ isRead }) => !isRead).length
  tellUnread(invalid > 0, 'conversations', "{ id: '7', at: '2026-10-31T18:00:00+03:00' }, an `answeredAt` after it")
  return {
    delivered,
    read: asked.flatMap(({ id, channel, at, answeredAt, isRead }) =>
      isRead && at <= now
        ? [{ id, channel, at, answeredAt: answeredAt !== null && answeredAt <= now ? answeredAt : null }]
        : [],
    ),
    invalid,
    conflicts: conflicts.length,
  }
}
