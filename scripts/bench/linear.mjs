// The kit on more and more rows: read, and every metric of the catalogue.
import { best, clock } from './clock.mjs'
import { contender } from './kit.mjs'
import { sets } from './rows.mjs'

export function run(kit, { set, counts, times }) {
  const { group, answer } = contender(kit)
  for (let i = 0; i < 3; i++) answer(group(sets[set](20_000)))
  return counts.map((count) => {
    const rows = sets[set](count)
    return best(times, () => {
      const fresh = [...rows]
      const stop = clock()
      answer(group(fresh))
      return { ...stop(), count }
    })
  })
}
