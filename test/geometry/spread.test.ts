// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { grouped, smooth, spread, stack } from '../../src/geometry/index.js'
import fc from '../property.js'

describe('labels at the ends of lines', () => {
  test('stand evenly around where they were, in their order', () => {
    expect(spread([50, 52, 90], 10, 0, 100)).toEqual([46, 56, 90])
    expect(spread([90, 52, 50], 10, 0, 100)).toEqual([90, 56, 46])
    expect(spread([20, 80], 10, 0, 100)).toEqual([20, 80])
  })

  test('stay between the ends, and come closer where they have no room', () => {
    expect(spread([0, 1], 10, 0, 100)).toEqual([0, 10])
    expect(spread([99, 100], 10, 0, 100)).toEqual([90, 100])
    expect(spread([5, 5, 5], 60, 0, 100)).toEqual([0, 50, 100])
    expect(spread([], 10, 0, 100)).toEqual([])
  })

  test('are never closer than the gap, if there is room', () => {
    const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 14 })
    fc.assert(
      fc.property(places, (given) => {
        const found = spread(given, 7, 0, 100)
        const sorted = [...found].sort((a, b) => a - b)
        for (const [i, place] of sorted.slice(1).entries()) expect(place - (sorted[i] ?? 0)).toBeGreaterThan(7 - 1e-9)
        for (const place of found) expect(place >= -1e-9 && place <= 100 + 1e-9).toBe(true)
        // Who was above stays above.
        for (const [i, a] of given.entries())
          for (const [j, b] of given.entries()) if (a < b) expect(found[i]).toBeLessThan(found[j] ?? 0)
      }),
    )
  })
})

describe('marks that would touch', () => {
  const size = (count: number) => (count > 1 ? 36 : 26)

  test('are one, and others stay', () => {
    expect(grouped([10, 30, 90], size)).toEqual([[0, 1], [2]])
    expect(grouped([10, 40], size)).toEqual([[0], [1]])
    expect(grouped([], size)).toEqual([])
  })

  test('a mark that has grown takes in the one that it would now touch', () => {
    // Those at 40 and 60 become one at 50, which with 36 px reaches from 32 to 68 and would touch the one at 20.
    expect(grouped([20, 46, 66], size)).toEqual([[0], [1, 2]])
    expect(grouped([25, 46, 62], size)).toEqual([[0, 1, 2]])
  })
})

test('a stack goes up above zero and down below it', () => {
  expect(
    stack([
      [3, 1, null],
      [2, -4, 5],
      [1, -1, 1],
    ]),
  ).toEqual([
    [{ from: 0, to: 3 }, { from: 0, to: 1 }, null],
    [
      { from: 3, to: 5 },
      { from: 0, to: -4 },
      { from: 0, to: 5 },
    ],
    [
      { from: 5, to: 6 },
      { from: -4, to: -5 },
      { from: 5, to: 6 },
    ],
  ])
})

describe('a smooth line', () => {
  test('passes through its points, and is straight where they are', () => {
    const [first] = smooth([
      { x: 0, y: 0 },
      { x: 3, y: 3 },
    ])
    expect(first).toEqual({ x: 3, y: 3, x1: 1, y1: 1, x2: 2, y2: 2 })
  })

  test('is level at a peak', () => {
    const [up, down] = smooth([
      { x: 0, y: 0 },
      { x: 3, y: 9 },
      { x: 6, y: 0 },
    ])
    expect([up?.y2, down?.y1]).toEqual([9, 9])
  })

  test('never leaves the range of the two points that it goes between', () => {
    const heights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(heights, (ys) => {
        const points = ys.map((y, i) => ({ x: i * 10, y }))
        for (const [i, { y, y1, y2 }] of smooth(points).entries()) {
          const [from = 0, to = 0] = [ys[i], y].sort((a, b) => (a ?? 0) - (b ?? 0))
          for (let t = 0; t <= 1; t += 0.05) {
            const s = 1 - t
            const at = s ** 3 * (ys[i] ?? 0) + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y
            expect(at).toBeGreaterThanOrEqual(from - 1e-5)
            expect(at).toBeLessThanOrEqual(to + 1e-5)
          }
        }
      }),
    )
  })
})
