import { count } from '../count.js'
import { hostText } from '../hostText.js'
import { capitalize } from '../intl.js'
import type { SayFinding } from './say.js'

/** What `data:posts` holds: how many posts have no day that can be read, how many are told twice in different ways, and some ids. */
type UnreadPosts = {
  readonly invalid: number
  readonly invalidIds: readonly string[]
  readonly conflicts: number
  readonly conflictIds: readonly string[]
}

/**
 * What cannot be read of the posts that a host tells of beside its rows.
 *
 * @example "Posts: day of publication cannot be read of 2 posts: p3, p9"
 */
export const sayUnread: SayFinding = (finding, { options, locale, words: { unread: words } }) => {
  const { messages, tag } = locale
  const { invalid, invalidIds, conflicts, conflictIds } = finding.values as unknown as UnreadPosts
  const list = (ids: readonly string[], all: number) =>
    ids.map((id) => hostText(id, messages.dir)).join(messages.comma) + (all > ids.length ? ' …' : '')
  const head = capitalize(words.posts, tag)
  const parts = [
    invalid > 0 && words.postDates(count(invalid, options), list(invalidIds, invalid)),
    conflicts > 0 && words.postConflicts(count(conflicts, options), list(conflictIds, conflicts)),
  ].filter(Boolean)
  return { head, sentence: head + messages.colon + parts.join(messages.semicolon), evidence: null, question: null }
}
