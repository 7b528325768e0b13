import type { DataValues } from '../../format/findings/data.js'
import { readConversations } from '../given/readConversations.js'
import type { Draft, Kind } from '../study/study.js'

/** Messages and events whose dates nobody can read: they count for nothing, and that is said. Posts are told by their own kind. */
export const unread: Kind = ({ query, events }) => {
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0)
  const all = { conversations: count(query.conversations), events: count(query.events) }
  const lost = {
    conversations: readConversations(query.conversations, Infinity).invalid,
    events: all.events - events.length,
  }
  return (['conversations', 'events'] as const).flatMap((what) =>
    lost[what] ? [draftOf(what, lost[what], all[what])] : [],
  )
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
    lacking: [],
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
