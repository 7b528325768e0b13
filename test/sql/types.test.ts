// What the types promise of sources; `npm run types` reads it.
import { expectTypeOf, test } from 'vitest'
import type { Row } from '../../src/metrics/index.js'
import { type EventSource, type Query, reduceQuery, type RowSource, rowsFrom } from '../../src/sql/index.js'

const place = { table: 'days', brand: 'client', channel: 'platform', date: 'day' } as const
const rows = (source: RowSource) => source
const events = (source: Omit<EventSource, keyof typeof place | 'events'>): EventSource => ({
  ...place,
  events: true,
  ...source,
})
/** Only the compiler reads what stands behind it. */
const isRun = (): boolean => false

test('a wrong source does not compile', () => {
  rows({ ...place, facts: { likes: 'likes', saves: { column: 'saves', absent: 'zero' } } })
  events({ facts: { messages: { count: '*' }, responseTimes: { list: 'seconds' } } })
  // @ts-expect-error there is no such fact
  rows({ ...place, facts: { lykes: 'likes' } })
  // @ts-expect-error a source belongs to somebody
  rows({ table: 'days', channel: 'platform', date: 'day', facts: {} })
  // @ts-expect-error a row is no event: there is nothing to count
  rows({ ...place, facts: { likes: { count: '*' } } })
  // @ts-expect-error events have no lifetime, so they are of no post
  events({ post: 'id', facts: {} })
  // @ts-expect-error a list of measurements is no number
  events({ facts: { likes: { list: 'seconds' } } })
})

test('whose rows, and of which days, has to be said', () => {
  const all = { dialect: 'duckdb', sources: [], metrics: ['likes'] } as const
  if (!isRun()) return
  // @ts-expect-error without brands
  reduceQuery({ ...all, dates: 'all' })
  // @ts-expect-error without dates
  reduceQuery({ ...all, brands: 'all' })
  // @ts-expect-error there is no such metric
  reduceQuery({ ...all, metrics: ['lykes'], brands: 'all', dates: 'all' })
  expectTypeOf(reduceQuery({ ...all, brands: ['a'], dates: 'all' })).toEqualTypeOf<Query>()
  expectTypeOf(rowsFrom({} as Query, [])).toEqualTypeOf<Row[]>()
})
