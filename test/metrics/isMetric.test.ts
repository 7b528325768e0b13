import { expect, test } from 'vitest'
import { isMetric, metrics } from '../../src/metrics/index.js'

test('an id of the catalogue is a metric, and so is another name of one', () => {
  expect(Object.keys(metrics).filter((id) => !isMetric(id))).toEqual([])
  expect(isMetric('ctr')).toBe(true)
})

test('nothing else is: no name that all objects have, no case of its own, no value of another type', () => {
  for (const id of ['toString', '__proto__', 'constructor', 'Leads', 'lead', '', null, undefined, 5, {}, ['leads']])
    expect(isMetric(id), String(id)).toBe(false)
})
