import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.js'
import { factEntries, families, idOf } from '../../stories/metrics/entries.js'
import { english, russian } from '../../stories/metrics/words.js'

const documented = families.flatMap(({ entries }) => entries)

test('every metric of the catalogue is on the page once', () => {
  const shown = [...documented, ...factEntries].map(({ metric }) => metric.id)
  expect([...shown].sort()).toEqual(Object.keys(metrics).sort())
})

test('families stand in the order of the catalogue, each with a name in both languages', () => {
  const ids = families.map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['audience', 'exposure', 'engagement'])
  for (const { families: names } of [english, russian]) expect(Object.keys(names)).toEqual(ids)
})

describe('every metric is documented where it is defined', () => {
  test.each(documented.map((entry) => [entry.metric.id, entry] as const))('%s', (_, { doc }) => {
    expect(doc?.summary).toMatch(/\w/)
    expect(doc?.unit).toHaveLength(1)
    for (const tag of ['edge', 'example', 'source'] as const) expect(doc?.[tag]).not.toEqual([])
    // An example has to say its result.
    for (const example of doc?.example ?? []) expect(example).toMatch(/→|=/)
  })
})

test('a link may name an alias', () => {
  expect(idOf('netGrowthRate')).toBe('netGrowthRate')
  expect(idOf('cpl')).toBe('costPerLead')
  expect(idOf('clicks')).toBe('clicks')
  expect(idOf('weather')).toBe('')
})
