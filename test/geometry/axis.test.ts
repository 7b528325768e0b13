// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatTicks } from '../../src/format/ticks.js'
import { axisFor } from '../../src/geometry/index.js'
import type { Unit } from '../../src/metrics/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { ru } from '../../src/locales/ru.js'
import fc from '../property.js'

describe('an axis', () => {
  test('begins at zero, unless the values are far from it', () => {
    expect(axisFor([1, 9], 'count').ends).toEqual({ min: 0, max: 10 })
    // 11,600 to 12,500: steps of 200.
    expect(axisFor([11_600, 12_500], 'count')).toEqual({
      ends: { min: 11_600, max: 12_600 },
      ticks: [11_600, 11_800, 12_000, 12_200, 12_400, 12_600],
    })
    expect(axisFor([5, 5], 'count').ends.min).toBe(0)
  })

  test('holds what is below zero', () => {
    expect(axisFor([-9, 12], 'count')).toEqual({ ends: { min: -10, max: 15 }, ticks: [-10, -5, 0, 5, 10, 15] })
    expect(axisFor([-3, -1], 'count').ends.max).toBe(0)
  })

  test('of seconds has ticks on whole minutes or hours', () => {
    // Up to 37 minutes: every 10.
    expect(axisFor([600, 2_220], 'duration').ticks).toEqual([0, 600, 1_200, 1_800, 2_400])
  })

  test('of nothing is one that can be drawn on', () => {
    expect(axisFor([], 'count').ends).toEqual({ min: 0, max: 1 })
    expect(axisFor([null, null], 'percent').ends).toEqual({ min: 0, max: 1 })
    expect(axisFor([0], 'count').ends).toEqual({ min: 0, max: 1 })
  })
})

describe('zero', () => {
  test('is on the axis where it is asked for, and off it where it is not wanted', () => {
    expect(axisFor([11_600, 12_500], 'count', true).ticks).toEqual([
      0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000, 14_000,
    ])
    expect(axisFor([1, 9], 'count', false).ends.min).toBe(0)
    expect(axisFor([3, 9], 'count', false).ends.min).toBe(2)
  })
})

test('what is counted is whole, and long times are said to the minute', () => {
  expect(axisFor([1, 3], 'count').ticks).toEqual([0, 1, 2, 3])
  expect(axisFor([610, 640], 'duration').ticks).toEqual([600, 660])
})

const units: readonly Unit[] = ['count', 'percent', 'money', 'duration', 'ratio', 'score']
const value = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(1e12, 0.000_04, 1_234_000, 1_234_090, 128_400_000, 1e-9, -1e-9, 1e18),
)

test('the ticks of any values are sorted, hold all of them, and no two say the same', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...units),
      fc.constantFrom(true, false, 'auto' as const),
      fc.constantFrom(undefined, de, ru, ar),
      (values, unit, zero, locale) => {
        const { ends, ticks } = axisFor(values, unit, zero)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks)
        expect([ticks[0], ticks.at(-1)]).toEqual([ends.min, ends.max])
        const noise = Math.max(1e-7, ...values.map((one) => 1e-9 * Math.abs(one)))
        expect(ends.min).toBeLessThanOrEqual(Math.min(...values) + noise)
        expect(ends.max).toBeGreaterThanOrEqual(Math.max(...values) - noise)
        const texts = formatTicks(ticks, unit, { locale, currency: 'EUR' })
        expect(new Set(texts).size).toBe(ticks.length)
      },
    ),
    { numRuns: 2_000 },
  )
})
