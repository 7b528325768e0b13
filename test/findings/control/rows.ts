// Rows and lists that are worked by hand for the checks of the work.
import type { Conversation, FindingsQuery, PostInfo } from '../../../src/findings/query.js'
import type { Row } from '../../../src/metrics/index.js'
import { control } from '../../../src/findings/control/control.js'
import type { ControlRules } from '../../../src/findings/control/controlRules.js'

/** A day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A row for each of so many days. */
export const daily = (
  from: string,
  days: number,
  of: (i: number, date: string) => Partial<Row>,
  channel = 'instagram',
): Row[] => Array.from({ length: days }, (_, i) => ({ date: dayAfter(from, i), channel, ...of(i, dayAfter(from, i)) }))

/** Posts at noon of these days, in UTC. */
export const postsOn = (days: readonly string[], channel = 'instagram'): PostInfo[] =>
  days.map((day, i) => ({ id: `p${i}`, channel, publishedAt: `${day}T12:00:00Z` }))

/** A message that came so many minutes before now, and was answered so many minutes after it came. */
export const message = (id: number, minutesAgo: number, answeredAfter: number | null, now: string): Conversation => {
  const at = Date.parse(now) - minutesAgo * 60_000
  return {
    id: `m${id}`,
    channel: 'instagram',
    at: new Date(at).toISOString(),
    answeredAt: answeredAfter === null ? null : new Date(at + answeredAfter * 60_000).toISOString(),
  }
}

/** The checks by their ids. */
export const checksOf = (query: FindingsQuery, rules: ControlRules) =>
  Object.fromEntries(control(query, rules).checks.map((check) => [check.id, check]))
