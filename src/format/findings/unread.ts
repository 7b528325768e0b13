import type { Finding } from '../../metrics/model/finding.js'
import { count } from '../count.js'
import { hostText } from '../hostText.js'
import { capitalize } from '../intl.js'
import { resolveLocale } from '../locale.js'
import { reportWords } from '../reportWords.js'
import type { SaidFinding } from './saidFinding.js'
import type { Saying } from './say.js'

/** What `data:posts` holds: how many posts have a time that is none, how many are told twice in different ways, and some ids. */
export type UnreadPosts = {
  readonly invalid: number
  readonly invalidIds: readonly string[]
  readonly conflicts: number
  readonly conflictIds: readonly string[]
}

/** What `data:events` holds. */
export type UnreadEvents = { readonly unreadable: number }

/**
 * What cannot be read of the posts and events that a host gives beside its rows.
 *
 * @example "Posts: time of publication cannot be read of 2 posts: p3, p9"
 */
export function sayUnread(finding: Finding, { options }: Saying): SaidFinding {
  const { messages, tag } = resolveLocale(options.locale)
  const { unread: words } = reportWords(options.locale).findings
  const isOfEvents = 'unreadable' in finding.values
  const head = capitalize(isOfEvents ? words.events : words.posts, tag)
  const parts = isOfEvents ? eventParts() : postParts()
  return { head, sentence: head + messages.colon + parts.join(messages.semicolon), evidence: null, question: null }

  function eventParts(): string[] {
    return [words.eventDates(count((finding.values as unknown as UnreadEvents).unreadable, options))]
  }

  function postParts(): string[] {
    const { invalid, invalidIds, conflicts, conflictIds } = finding.values as unknown as UnreadPosts
    const list = (ids: readonly string[], all: number) =>
      ids.map((id) => hostText(id, messages.dir)).join(messages.comma) + (all > ids.length ? ` …` : '')
    return [
      ...(invalid ? [words.postDates(count(invalid, options), list(invalidIds, invalid))] : []),
      ...(conflicts ? [words.postConflicts(count(conflicts, options), list(conflictIds, conflicts))] : []),
    ]
  }
}
