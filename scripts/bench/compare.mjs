// One contender on one set of rows: grouped by what the rows are about, then every metric of the catalogue.
import { best, clock } from './clock.mjs'
import { sets } from './rows.mjs'

export async function run(kit, { set, by, count, times }) {
  const { contender } = await import(`./${by}.mjs`)
  const rows = sets[set](count)
  const keys = new Set(rows.flatMap((row, i) => (i % 1000 && i < count - 1 ? [] : Object.keys(row))))
  const reported = [...keys].map((key) => (key === 'post' ? 'posts' : key)).filter(kit.isFact)
  const { group, answer } = contender(kit, reported)
  for (let i = 0; i < 3; i++) answer(group(sets[set](Math.min(count, 20_000))))
  return best(times, () => {
    // A new array each time: the kit remembers the ones that it has read.
    const fresh = [...rows]
    const stop = clock()
    const groups = group(fresh)
    const grouped = stop().wall
    const values = answer(groups)
    return { ...stop(), grouped, values }
  })
}
