import { type Entry, factEntries, families } from './entries.js'
import type { View } from './link.js'
import { closeness } from './search.js'

export interface Selection {
  /** Without a search by family; with one by how close the match is. */
  readonly groups: ReadonlyArray<{ readonly id: string | 0 | 1 | 2; readonly entries: readonly Entry[] }>
  /** Facts that are metrics of themselves. */
  readonly facts: readonly Entry[]
  /** How many metrics there are in the groups. */
  readonly count: number
}

/** The metrics and facts that a search and its filters leave. */
export function select({ query, family, better }: Pick<View, 'query' | 'family' | 'better'>): Selection {
  const isFound = (entry: Entry) => (!better || entry.metric.better === better) && closeness(entry.terms, query) >= 0
  const found = families
    .filter(({ id }) => !family || id === family)
    .map(({ id, entries }) => ({ id, entries: entries.filter(isFound) }))
  const all = found.flatMap(({ entries }) => entries)
  const groups = query.trim()
    ? ([0, 1, 2] as const).map((id) => ({ id, entries: all.filter(({ terms }) => closeness(terms, query) === id) }))
    : found
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    facts: !family || family === 'facts' ? factEntries.filter(isFound) : [],
    count: all.length,
  }
}
