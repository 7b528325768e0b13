// Several widgets on the same array: the first one reads it.
import { clock } from './clock.mjs'
import { sets } from './rows.mjs'

export function run({ aggregate, evaluate, metrics }, { set, count }) {
  const ids = Object.keys(metrics)
  const ask = (rows) => {
    const table = []
    const time = (what, work) => {
      globalThis.gc()
      const stop = clock()
      const result = work()
      table.push({ what: Array.isArray(result) ? `${what}: ${result.length} groups` : what, ...stop() })
    }
    time('the first widget: costPerLead, the rows read', () => evaluate('costPerLead', rows))
    time('the same again', () => evaluate('costPerLead', rows))
    time('another one: leadConversionRate', () => evaluate('leadConversionRate', rows))
    time('costPerLead of one month', () => evaluate('costPerLead', rows, { period: '2025-06' }))
    time(`all ${ids.length} metrics`, () => ids.forEach((id) => evaluate(id, rows)))
    time(`all ${ids.length} metrics again`, () => ids.forEach((id) => evaluate(id, rows)))
    time('aggregate by day × channel', () => aggregate(rows, { every: 'day', split: 'channel' }))
    time('aggregate by week × channel', () => aggregate(rows, { every: 'week', split: 'channel' }))
    return table
  }
  for (let i = 0; i < 3; i++) ask(sets[set](Math.min(count, 20_000)))
  return ask(sets[set](count))
}
