import { parseSpan, toDateString } from '../metrics/time/calendar.js'
import type { DateSpan } from '../metrics/index.js'
import type { FindingsQuery } from './query.js'

/** An event as it is read. */
export interface ReadEvent extends DateSpan {
  readonly name: string | null
}

/** The events of a query by their days, and how many have none that can be read. */
export interface EventsRead {
  /** Those of the same days are one, with all their names. In order of time. */
  readonly events: readonly ReadEvent[]
  readonly unreadable: number
}

/** Reads what a host knows of events; nothing in it throws. */
export function eventsOf({ events }: Pick<FindingsQuery, 'events'>): EventsRead {
  const given: readonly unknown[] = Array.isArray(events) ? events : []
  const days = new Map<string, ReadEvent & { readonly names: Set<string> }>()
  let unreadable = 0
  for (const one of given) {
    const { date, name } = (typeof one === 'object' && one !== null ? one : {}) as Readonly<Record<string, unknown>>
    const span = parseSpan(date ?? one)
    if (!span) {
      unreadable++
      continue
    }
    const [from, to] = [toDateString(span.from), toDateString(span.to)]
    const key = `${from}/${to}`
    const known = days.get(key) ?? { from, to, name: null, names: new Set<string>() }
    if (typeof name === 'string' && name.trim()) known.names.add(name.trim())
    days.set(key, known)
  }
  const read = [...days.values()].map(({ from, to, names }) => ({
    from,
    to,
    name: [...names].sort().join(', ') || null,
  }))
  return { events: read.sort((a, b) => (`${a.from}/${a.to}` < `${b.from}/${b.to}` ? -1 : 1)), unreadable }
}
