// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { barsOf } from '../../src/geometry/index.js'

describe('bars', () => {
  test('begin at zero, the longest as long as there is room', () => {
    expect(barsOf([8, 4, null])).toEqual({ zero: 0, bars: [{ from: 0, to: 1 }, { from: 0, to: 0.5 }, null] })
  })

  test('go to the other side below zero, on the same scale', () => {
    // From −1 to 3 there are four parts, and zero lies after the first.
    expect(barsOf([3, -1, 1])).toEqual({
      zero: 0.25,
      bars: [
        { from: 0.25, to: 1 },
        { from: 0, to: 0.25 },
        { from: 0.25, to: 0.5 },
      ],
    })
    expect(barsOf([-2, -4])).toEqual({
      zero: 1,
      bars: [
        { from: 0.5, to: 1 },
        { from: 0, to: 1 },
      ],
    })
  })

  test('of a range go from end to end, and an open one to the end of the scale', () => {
    expect(barsOf([10, [2, 5], [4, null]]).bars).toEqual([
      { from: 0, to: 1 },
      { from: 0.2, to: 0.5 },
      { from: 0.4, to: 1 },
    ])
  })

  test('of nothing have no length; of next to nothing they can be seen', () => {
    expect(barsOf([0, 0]).bars).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ])
    expect(barsOf([1_000_000, 1]).bars[1]).toEqual({ from: 0, to: 0.004 })
    expect(barsOf([1_000_000, -1]).bars[1]?.from).toBe(0)
    expect(barsOf([])).toEqual({ zero: 0, bars: [] })
  })
})
