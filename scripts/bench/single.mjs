// One evaluation of one row that the kit has not seen: what a widget with a handful of figures asks for.
import { best, clock } from './clock.mjs'

export function run({ evaluate, facts, metrics, read }, { count, times }) {
  const ids = Object.keys(metrics)
  const account = (i) => ({ followersStart: 12_000 + i, followersGained: 940, followersLost: 436 })
  const post = (i) => ({
    date: '2026-10-17',
    post: 'p1',
    reach: 2500 + i,
    likes: 90,
    comments: 12,
    shares: 7,
    saves: 21,
  })
  const day = (i) => ({ date: '2026-10-17', channel: 'vk', spend: 120 + i, leads: 14, sessions: 310, customers: 3 })
  const inbox = (i) => ({ channel: 'vk', messages: 5, answered: 5, responseTimes: [60 + i, 300, 420, 90, 1800] })
  const everything = (i) =>
    Object.fromEntries(Object.entries(facts).map(([id, { kind }]) => [id, kind === 'samples' ? [60 + i, 90] : 100 + i]))

  /** Microseconds for one row. */
  const time = (make, work, n = count) => {
    const once = () => {
      const rows = Array.from({ length: n }, (_, i) => make(i))
      const stop = clock()
      for (const row of rows) work(row)
      return stop()
    }
    for (let i = 0; i < 3; i++) once()
    return (best(times, once).wall * 1000) / n
  }
  const one = (id, make) => ({
    what: `${id} of ${Object.keys(make(0)).length} keys`,
    whole: time(make, (row) => evaluate(id, row)),
    reading: time(make, (row) => read(row)),
  })
  const all = (what, wrap) => ({
    what,
    each: ids.length,
    whole: time(
      (i) => wrap(everything(i)),
      (rows) => {
        for (const id of ids) evaluate(id, rows)
      },
      count / 50,
    ),
    reading: time((i) => wrap(everything(i)), read, count / 10),
  })
  return [
    one('netGrowthRate', account),
    one('engagementRateByReach', post),
    one('costPerLead', day),
    one('responseTime', inbox),
    all(`all ${ids.length} metrics, the row alone: read for each`, (row) => row),
    all(`all ${ids.length} metrics, the row in an array: read once`, (row) => [row]),
  ]
}
