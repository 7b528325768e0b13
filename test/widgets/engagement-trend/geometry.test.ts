import { describe, expect, test } from 'vitest'
import { datesAt, layOut, type LineInput, scaleFor } from '../../../src/widgets/engagement-trend/geometry.js'

const line = (drawn: (number | null)[], whole = drawn.map(() => true)): LineInput => ({
  drawn,
  between: drawn.map(() => undefined),
  whole,
})
const input = (drawn: (number | null)[], more = {}) => ({
  slots: drawn.length,
  unit: 'percent' as const,
  lines: [line(drawn)],
  before: [],
  ...more,
})

describe('the scale', () => {
  test('begins at zero, unless the values are far from it', () => {
    expect(scaleFor([1, 9], 'count').ends).toEqual({ min: 0, max: 10 })
    // 11,600 to 12,500: steps of 200.
    expect(scaleFor([11_600, 12_500], 'count')).toEqual({
      ends: { min: 11_600, max: 12_600 },
      ticks: [11_600, 11_800, 12_000, 12_200, 12_400, 12_600],
    })
    expect(scaleFor([5, 5], 'count').ends.min).toBe(0)
  })

  test('holds what is below zero', () => {
    expect(scaleFor([-9, 12], 'count')).toEqual({ ends: { min: -10, max: 15 }, ticks: [-10, -5, 0, 5, 10, 15] })
    expect(scaleFor([-3, -1], 'count').ends.max).toBe(0)
  })

  test('of seconds has ticks on whole minutes or hours', () => {
    // Up to 37 minutes: every 10.
    expect(scaleFor([600, 2_220], 'duration').ticks).toEqual([0, 600, 1_200, 1_800, 2_400])
  })

  test('of nothing is one that can be drawn on', () => {
    expect(scaleFor([], 'count').ends).toEqual({ min: 0, max: 1 })
    expect(scaleFor([null, null], 'percent').ends).toEqual({ min: 0, max: 1 })
    expect(scaleFor([0], 'count').ends).toEqual({ min: 0, max: 1 })
  })
})

describe('the lines', () => {
  test('are placed in a box of 100 by 100', () => {
    const { lines } = layOut(input([0, 5, 10]))
    expect(lines[0]?.runs).toEqual([
      [
        { x: 0, y: 100 },
        { x: 50, y: 50 },
        { x: 100, y: 0 },
      ],
    ])
  })

  test('leave a gap where nothing is known', () => {
    expect(layOut(input([0, null, 10])).lines[0]?.runs.map((run) => run.map(({ x }) => x))).toEqual([[0], [100]])
  })

  test('go on dashed to a point that is not whole', () => {
    const { lines } = layOut({ ...input([0, 5, 10]), lines: [line([0, 5, 10], [true, true, false])] })
    expect(lines[0]?.runs).toHaveLength(1)
    expect(lines[0]?.runs[0]).toHaveLength(2)
    expect(lines[0]?.open).toEqual([{ x: 100, y: 0 }])
    expect(lines[0]?.dashed).toEqual([
      [
        { x: 100, y: 0 },
        { x: 50, y: 50 },
      ],
    ])
  })

  test('leave room for days that are to come', () => {
    const { lines } = layOut({ ...input([0, 10]), slots: 5 })
    expect(lines[0]?.runs[0]?.map(({ x }) => x)).toEqual([0, 25])
  })

  test('of more than 1,200 points keep the extremes', () => {
    const drawn = Array.from({ length: 3_000 }, (_, i) => (i === 1_717 ? 900 : i % 7))
    const { lines } = layOut(input(drawn))
    const points = lines[0]?.runs.flat() ?? []
    expect(points.length).toBeLessThanOrEqual(1_202)
    expect(points.filter(({ y }) => y < 50)).toHaveLength(1)
  })

  test('goal and benchmark are on the scale too', () => {
    const { target, benchmark, scale } = layOut(input([1, 2], { target: 4, benchmark: { from: 1, to: 3 } }))
    expect(scale).toEqual({ min: 0, max: 4 })
    expect(target).toBe(0)
    expect(benchmark).toEqual({ y: 25, height: 50 })
  })
})

describe('the dates', () => {
  test('are the ends and up to three between, the minor ones marked', () => {
    expect(datesAt(31).map(({ slot }) => slot)).toEqual([0, 8, 15, 23, 30])
    expect(datesAt(31).map(({ minor }) => minor)).toEqual([false, true, false, true, false])
    expect(datesAt(4).map(({ minor }) => minor)).toEqual([false, true, true, false])
    expect(datesAt(2)).toEqual([
      { slot: 0, minor: false },
      { slot: 1, minor: false },
    ])
    expect(datesAt(1)).toEqual([{ slot: 0, minor: false }])
    expect(datesAt(0)).toEqual([])
  })
})
