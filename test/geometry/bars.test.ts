// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { barsOf } from '../../src/geometry/index.js'

const same = (value: number | null) => (value === null ? null : ([value, value] as const))
const sureOf = (...values: (number | null)[]) => barsOf(values.map(same)).bars.map((bar) => bar && bar.sure)

describe('bars', () => {
  test('begin at zero, the longest as long as there is room', () => {
    expect(sureOf(8, 4, null)).toEqual([{ from: 0, to: 1 }, { from: 0, to: 0.5 }, null])
  })

  test('go to the other side below zero, on the same scale', () => {
    // From −1 to 3 there are four parts, and zero lies after the first.
    expect(barsOf([3, -1, 1].map(same)).zero).toBe(0.25)
    expect(sureOf(3, -1, 1)).toEqual([
      { from: 0.25, to: 1 },
      { from: 0, to: 0.25 },
      { from: 0.25, to: 0.5 },
    ])
    expect(barsOf([-2, -4].map(same)).zero).toBe(1)
    expect(sureOf(-2, -4)).toEqual([
      { from: 0.5, to: 1 },
      { from: 0, to: 1 },
    ])
  })

  test('of a range are certain up to the lower end and may go to the upper one, an open one to the end of the scale', () => {
    expect(
      barsOf([
        [10, 10],
        [2, 5],
        [4, null],
      ]).bars,
    ).toEqual([
      { sure: { from: 0, to: 1 }, maybe: null },
      { sure: { from: 0, to: 0.2 }, maybe: { from: 0, to: 0.5 } },
      { sure: { from: 0, to: 0.4 }, maybe: { from: 0, to: 1 } },
    ])
    // An open one alone is never as long as the scale for certain.
    expect(barsOf([[300, null]]).bars).toEqual([{ sure: { from: 0, to: 0.75 }, maybe: { from: 0, to: 1 } }])
    expect(barsOf([[null, -300]]).bars).toEqual([{ sure: { from: 0.25, to: 1 }, maybe: { from: 0, to: 1 } }])
    // What is at most so much, or at least so much below zero, may be nothing; on the other side nobody has seen it.
    expect(barsOf([[null, 300]])).toEqual({ zero: 0, bars: [{ sure: null, maybe: { from: 0, to: 1 } }] })
    expect(barsOf([[-300, null]])).toEqual({ zero: 1, bars: [{ sure: null, maybe: { from: 0, to: 1 } }] })
  })

  test('of a range below zero are certain down to the upper end; of one on both sides nothing is', () => {
    // From −6 to 2 there are eight parts.
    expect(
      barsOf([
        [-6, -2],
        [-2, 2],
        [0, 2],
      ]).bars,
    ).toEqual([
      { sure: { from: 0.5, to: 0.75 }, maybe: { from: 0, to: 0.75 } },
      { sure: null, maybe: { from: 0.5, to: 1 } },
      { sure: null, maybe: { from: 0.75, to: 1 } },
    ])
  })

  test('of nothing have no length; of next to nothing they can be seen', () => {
    expect(sureOf(0, 0)).toEqual([null, null])
    expect(sureOf(1_000_000, 1)[1]).toEqual({ from: 0, to: 0.004 })
    expect(sureOf(1_000_000, -1)[1]?.from).toBe(0)
    expect(barsOf([])).toEqual({ zero: 0, bars: [] })
  })
})
