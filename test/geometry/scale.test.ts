// @vitest-environment node
import fc from '../property.js'
import { describe, expect, test } from 'vitest'
import { niceMaximum, niceStep, percent, placeOn, spanOn } from '../../src/geometry/index.js'

const growth = { min: 0, max: 0.08 }

describe('placeOn', () => {
  test.each([
    [0, { fraction: 0, over: null }],
    [0.02, { fraction: 0.25, over: null }],
    [0.08, { fraction: 1, over: null }],
    [0.1016, { fraction: 1, over: 'above' }],
    [-0.001, { fraction: 0, over: 'below' }],
  ])('%d on 0 to 0.08', (value, place) => {
    expect(placeOn(growth, value)).toEqual(place)
  })

  test('on a scale around zero, zero is the middle', () => {
    expect(placeOn({ min: -0.05, max: 0.05 }, 0)).toEqual({ fraction: 0.5, over: null })
  })

  test('the largest numbers have a place too', () => {
    expect(placeOn({ min: -1.7e308, max: 1.7e308 }, 0)).toEqual({ fraction: 0.5, over: null })
  })

  test('noise of the last digit is not beyond the scale', () => {
    expect(placeOn({ min: 0, max: 0.3 }, 0.1 + 0.2)).toEqual({ fraction: 1, over: null })
  })
})

describe('spanOn', () => {
  test.each([
    [0.02, 0.06, { from: 0.25, to: 0.75 }],
    [null, 0.06, { from: 0, to: 0.75 }],
    [0.06, null, { from: 0.75, to: 1 }],
    [0.06, 0.2, { from: 0.75, to: 1 }],
  ])('%j to %j', (from, to, span) => {
    expect(spanOn(growth, from, to)).toEqual(span)
  })

  test('nothing of it on the scale is nothing to draw', () => {
    expect(spanOn(growth, 0.08, 0.2)).toBeNull()
    expect(spanOn(growth, null, 0)).toBeNull()
  })
})

test.each([
  [0.0667, 0.01],
  [0.042, 0.01],
  [1, 0.2],
  [9, 2],
  [10, 2],
  [40, 10],
  [128_400, 20_000],
])('niceStep(%d) is %d', (span, step) => {
  expect(niceStep(span)).toBe(step)
})

test.each([
  [0.0667, 0.07],
  [0.05 / 0.75, 0.07],
  [0.042, 0.05],
  [2400, 2500],
  [128_400, 140_000],
  [1, 1],
  [-0.03, 0.03],
  [0.3, 0.3],
  [0, 1],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
])('niceMaximum(%d) is %d', (value, end) => {
  expect(niceMaximum(value)).toBe(end)
})

test('a nice maximum holds its value and is at most twice as far', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (value) => {
      const end = niceMaximum(value)
      expect(end).toBeGreaterThanOrEqual(value * (1 - 1e-9))
      expect(end).toBeLessThanOrEqual(value * 2)
    }),
  )
})

test('percent', () => {
  expect(percent(0.84)).toBe('84%')
  expect(percent(1 / 3)).toBe('33.333333%')
  expect(percent(0)).toBe('0%')
})
