import type { ReadConversation } from '../given/readConversations.js'
import type { Work } from './work.js'

/** The messages that arrived in the days of the window; all where nothing says which days those are. */
export function conversationsIn({
  conversations,
  window,
  clock,
}: Pick<Work, 'conversations' | 'window' | 'clock'>): readonly ReadConversation[] {
  if (!window) return conversations.read
  const [from, to] = [clock.startOf(window.from), clock.startOf(window.to + 1)]
  return conversations.read.filter(({ at }) => at >= from && at < to)
}
