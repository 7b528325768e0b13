import type { DataValues } from '../format/findings/data.js'
import { parseRowDate } from '../metrics/time/calendar.js'
import type { FindingsQuery } from './query.js'
import { readEvents } from './readEvents.js'
import type { Draft } from './study.js'

/** Posts, conversations and events whose dates nobody can read: they count for nothing, and that is said. */
export function unreadIn({ posts, conversations, events }: FindingsQuery): Draft[] {
  const isUnread = {
    posts: (one: unknown) => !parseRowDate(fieldOf(one, 'publishedAt')),
    conversations: isNoConversation,
    events: (one: unknown) => readEvents([one]).length === 0,
  }
  return Object.entries({ posts, conversations, events }).flatMap(([what, list]) => {
    const all = Array.isArray(list) ? (list as readonly unknown[]) : []
    const count = all.filter(isUnread[what as keyof typeof isUnread]).length
    return count ? [draftOf(what, count, all.length)] : []
  })
}

const fieldOf = (one: unknown, key: string): unknown => Object(one)[key]

/** An instant has its offset; an answer does not come before its question. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/
const instantOf = (text: unknown): number =>
  typeof text === 'string' && INSTANT.test(text) ? Date.parse(text) : Number.NaN

function isNoConversation(one: unknown): boolean {
  const [at, answeredAt] = [fieldOf(one, 'at'), fieldOf(one, 'answeredAt')]
  if (Number.isNaN(instantOf(at))) return true
  return answeredAt !== undefined && answeredAt !== null && !(instantOf(answeredAt) >= instantOf(at))
}

const draftOf = (what: string, count: number, all: number): Draft => ({
  id: `data:unread:${what}`,
  kind: 'data',
  subject: {},
  tone: 'data',
  impact: 0.5,
  claim: 'arithmetic',
  results: [],
  values: {
    code: 'unread',
    metrics: [],
    warning: null,
    fault: what,
    known: count,
    expected: all,
    gap: null,
    samples: null,
    used: [],
    atLeast: null,
    target: null,
    isFirst: false,
    withoutChange: false,
  } satisfies DataValues,
  question: null,
})
