import type { Cadence, FindingsQuery } from '../query.js'

/** What is agreed on, as far as it can be read: plans come from forms and files. */
export const cadencesOf = ({ cadence }: Pick<FindingsQuery, 'cadence'>): readonly Cadence[] =>
  (Array.isArray(cadence) ? (cadence as readonly unknown[]) : []).filter(isCadence)

function isCadence(one: unknown): one is Cadence {
  const { channel, per, posts } = (typeof one === 'object' && one !== null ? one : {}) as Partial<Cadence>
  const isPer = per === 'day' || per === 'week' || per === 'month'
  return typeof channel === 'string' && isPer && typeof posts === 'number' && Number.isFinite(posts) && posts > 0
}
