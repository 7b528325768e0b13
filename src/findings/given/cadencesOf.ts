import type { Cadence, FindingsQuery } from '../query.js'
import { tellUnread } from './tellUnread.js'

/** What is agreed on, as far as it can be read: plans come from forms and files. */
export function cadencesOf({ cadence }: Pick<FindingsQuery, 'cadence'>): readonly Cadence[] {
  const given = Array.isArray(cadence) ? (cadence as readonly unknown[]) : []
  const read = given.filter(isCadence)
  tellUnread(read.length < given.length, 'cadence', "{ channel: 'vk', posts: 3, per: 'week' }, posts above 0")
  return read
}

function isCadence(one: unknown): one is Cadence {
  const { channel, per, posts } = (typeof one === 'object' && one !== null ? one : {}) as Partial<Cadence>
  const isPer = per === 'day' || per === 'week' || per === 'month'
  return typeof channel === 'string' && isPer && typeof posts === 'number' && Number.isFinite(posts) && posts > 0
}
