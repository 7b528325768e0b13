import { describe, expect, test } from 'vitest'
import { layOut, type LineInput, type TrendInput } from '../../../src/widgets/engagement-trend/geometry.js'

const line = (drawn: (number | null)[], whole = drawn.map(() => true)): LineInput => ({
  drawn,
  between: drawn.map(() => undefined),
  whole,
})
const input = (drawn: (number | null)[], more: Partial<TrendInput> = {}): TrendInput => ({
  slots: drawn.length,
  unit: 'percent',
  shape: 'line',
  fill: 'auto',
  isStacked: false,
  zero: 'auto',
  lines: [line(drawn)],
  before: [],
  ...more,
})

describe('the lines', () => {
  test('are placed in a box of 100 by 100', () => {
    const { series: lines } = layOut(input([0, 5, 10]))
    expect(lines[0]?.runs).toEqual([
      [
        { x: 0, y: 100 },
        { x: 50, y: 50 },
        { x: 100, y: 0 },
      ],
    ])
  })

  test('leave a gap where nothing is known', () => {
    expect(layOut(input([0, null, 10])).series[0]?.runs.map((run) => run.map(({ x }) => x))).toEqual([[0], [100]])
  })

  test('go on dashed to a point that is not whole', () => {
    const { series: lines } = layOut({ ...input([0, 5, 10]), lines: [line([0, 5, 10], [true, true, false])] })
    expect(lines[0]?.runs).toHaveLength(1)
    expect(lines[0]?.runs[0]).toHaveLength(2)
    expect(lines[0]?.open).toEqual([{ x: 100, y: 0 }])
    expect(lines[0]?.dashed).toEqual([
      [
        { x: 50, y: 50 },
        { x: 100, y: 0 },
      ],
    ])
  })

  test('go on dashed past a point within that is not whole', () => {
    const { series: lines } = layOut({
      ...input([0, 8, 9, 10, 4]),
      lines: [line([0, 8, 9, 10, 4], [true, true, false, true, true])],
    })
    expect(lines[0]?.runs.map((run) => run.map(({ x }) => x))).toEqual([
      [0, 25],
      [75, 100],
    ])
    expect(lines[0]?.open.map(({ x }) => x)).toEqual([50])
    expect(lines[0]?.dashed.map((pair) => pair.map(({ x }) => x))).toEqual([
      [25, 50],
      [50, 75],
    ])
  })

  test('leave room for days that are to come', () => {
    const { series: lines } = layOut({ ...input([0, 10]), slots: 5 })
    expect(lines[0]?.runs[0]?.map(({ x }) => x)).toEqual([0, 25])
  })

  test('of more than 1,200 points keep the extremes', () => {
    const drawn = Array.from({ length: 3_000 }, (_, i) => (i === 1_717 ? 900 : i % 7))
    const { series: lines } = layOut(input(drawn))
    const points = lines[0]?.runs.flat() ?? []
    expect(points.length).toBeLessThanOrEqual(1_202)
    expect(points.filter(({ y }) => y < 50)).toHaveLength(1)
  })

  test('goal and benchmark are on the scale too', () => {
    const { goal, benchmark, ticks } = layOut(input([1, 2], { target: 4, benchmark: { from: 1, to: 3 } }))
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4])
    expect(goal).toBe(0)
    expect(benchmark).toEqual({ y: 25, height: 50 })
  })
})

describe('what is filled', () => {
  test('goes down to zero, and only where zero is on the axis', () => {
    expect(layOut(input([1, 9])).series[0]?.areas).toHaveLength(1)
    expect(layOut(input([1, 9])).zero).toBe(100)
    // 11 to 12 are too far from zero.
    expect(layOut(input([11, 12]))).toMatchObject({ zero: null, series: [{ areas: [] }] })
    expect(layOut(input([11, 12], { fill: true })).ticks[0]?.value).toBe(0)
    expect(layOut(input([1, 9], { fill: false })).series[0]?.areas).toEqual([])
    // From −4 to 4 zero is in the middle, and is where the area ends.
    expect(layOut(input([-4, 4])).zero).toBe(50)
  })

  test('goes on under a point that is not whole, and not over a gap', () => {
    const { series } = layOut({ ...input([0, 5, 10]), lines: [line([0, 5, 10], [true, true, false])] })
    expect(series[0]?.areas[0]).toHaveLength(3)
    expect(layOut(input([0, null, 10])).series[0]?.areas).toHaveLength(2)
  })
})

describe('bars', () => {
  const bars = (drawn: (number | null)[], more: Partial<TrendInput> = {}) =>
    layOut(input(drawn, { shape: 'bar', ...more }))

  test('begin at zero, each in the middle of its room', () => {
    const { series, ticks } = bars([8, 10])
    expect(ticks[0]?.value).toBe(0)
    // Two halves, each filled to 14 of 100 at most.
    expect(series[0]?.boxes).toEqual([
      { x: 18, width: 14, y: 20, height: 80, of: 'whole' },
      { x: 68, width: 14, y: 0, height: 100, of: 'whole' },
    ])
  })

  test('go down below zero, and of nothing there is none', () => {
    const { series } = bars([-4, 0, 4, null])
    expect(series[0]?.boxes.map(({ y, height }) => [y, height])).toEqual([
      [50, 50],
      [0, 50],
    ])
  })

  test('of two channels stand on each other, as high as both', () => {
    const { series, ticks, topOf } = layOut(
      input([], { slots: 1, shape: 'bar', isStacked: true, lines: [line([3]), line([7])] }),
    )
    expect(ticks.at(-1)?.value).toBe(10)
    expect(series.map(({ boxes }) => [boxes[0]?.y, boxes[0]?.height])).toEqual([
      [70, 30],
      [0, 70],
    ])
    expect([topOf(0, 0), topOf(1, 0)]).toEqual([70, 0])
  })

  test('of what is not over are open; a range is certain up to its lower end', () => {
    const { series } = layOut(
      input([], {
        slots: 2,
        shape: 'bar',
        lines: [{ drawn: [4, null], between: [undefined, [6, 10]], whole: [false, true] }],
      }),
    )
    expect(series[0]?.boxes.map(({ of, height }) => [of, height])).toEqual([
      ['open', 40],
      ['whole', 60],
      ['between', 40],
    ])
  })

  test.each([
    [250, null],
    [null, -250],
  ] as const)('that are open have room on the axis for more than is certain, lines too (%s to %s)', (low, high) => {
    const open = (shape: 'bar' | 'line') =>
      layOut(input([], { slots: 1, shape, lines: [{ drawn: [null], between: [[low, high]], whole: [true] }] }))
        .series[0]
    expect(open('bar')?.boxes.map(({ of }) => of)).toEqual(['whole', 'between'])
    const [range] = open('line')?.ranges ?? []
    expect((range?.y2 ?? 0) - (range?.y1 ?? 0)).toBeGreaterThan(20)
  })

  test('have the period before as wider ones behind them', () => {
    const { ghosts, series } = bars([8, 10], { before: [4, null] })
    expect(ghosts).toHaveLength(1)
    expect(ghosts[0]?.width).toBeGreaterThan(series[0]?.boxes[0]?.width ?? 100)
  })
})

test('steps hold for as long as a point is', () => {
  expect(layOut(input([0, 10], { shape: 'step' })).series[0]?.runs).toEqual([
    [
      { x: 0, y: 100 },
      { x: 50, y: 100 },
      { x: 50, y: 0 },
      { x: 100, y: 0 },
    ],
  ])
})

test('the place at a part of the width is the nearest point, of bars the one whose room it is in', () => {
  expect([0, 0.3, 0.8, 1].map(layOut(input([1, 2, 3])).slotAt)).toEqual([0, 1, 2, 2])
  expect([0, 0.3, 0.4, 0.99].map(layOut(input([1, 2, 3], { shape: 'bar' })).slotAt)).toEqual([0, 0, 1, 2])
})
