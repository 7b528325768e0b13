// What the kit keeps of rows that it has read and answered all metrics from, for as long as the rows themselves live.
import { contender } from './kit.mjs'
import { sets } from './rows.mjs'

function kept() {
  for (let i = 0; i < 3; i++) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed, buffers: arrayBuffers }
}

export function run(kit, { cases }) {
  const { group, answer } = contender(kit)
  answer(group(sets.readings(20_000)))
  answer(group(sets.answers(20_000)))
  return cases.map(({ set, count, options }) => {
    const rows = sets[set](count, options)
    const before = kept()
    answer(group(rows))
    const after = kept()
    // The rows are still needed here, so that they are in both numbers.
    const things = new Set(rows.map((row) => `${row.channel}|${row.campaign}|${row.paid}|${row.post ?? row.date}`)).size
    const samples = rows.reduce((sum, { responseTimes = [] }) => sum + responseTimes.length, 0)
    return {
      rows: rows.length,
      things,
      samples,
      heap: after.heap - before.heap,
      buffers: after.buffers - before.buffers,
    }
  })
}
