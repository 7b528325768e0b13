import { latest } from './latest.js'
import { readInstant } from './readInstant.js'
import type { Conversation } from '../query.js'

/** A message that needs an answer, up to now. Instants are in milliseconds. */
export interface ReadConversation {
  readonly id: string
  readonly channel: string
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
  const { ones, invalid, conflicts } = latest<Conversation>(list, ({ id, channel }) => {
    const [key, of] = [textOf(id), textOf(channel)]
    return key && `${of ?? ''} ${key}`
  })
  let wrong = invalid
  const read: ReadConversation[] = []
  for (const { id, channel, at, answeredAt, bot, needsAnswer } of ones) {
    if (needsAnswer === false) continue
    const arrived = readInstant(at)
    const answered = answeredAt === null || answeredAt === undefined ? null : readInstant(answeredAt)
    // NaN is not before anything either.
    if (Number.isNaN(arrived) || (answered !== null && !(answered >= arrived))) wrong++
    else if (arrived <= now)
      read.push({
        id: `${id}`,
        channel: textOf(channel) ?? '',
        at: arrived,
        answeredAt: answered !== null && answered <= now && bot !== true ? answered : null,
      })
  }
  return { delivered: Array.isArray(list), read, invalid: wrong, conflicts }
}

const textOf = (id: unknown): string | null =>
  (typeof id === 'string' && id) || typeof id === 'number' ? `${id}` : null
