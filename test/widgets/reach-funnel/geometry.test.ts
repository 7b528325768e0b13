import { describe, expect, test } from 'vitest'
import { layOut, outlineOf } from '../../../src/widgets/reach-funnel/geometry.js'

const stage = (value: number | null, more = {}) => ({ value, base: -1, nested: true, ...more })
const sizes = (...values: (number | null)[]) =>
  layOut(values.map((value) => stage(value))).stages.map(({ size }) => size)

describe('sizes', () => {
  test('are in proportion while the last stage can be seen', () => {
    expect(sizes(1_000, 250, 20)).toEqual([1, 0.25, 0.02])
    expect(layOut([stage(1_000), stage(20)]).isLog).toBe(false)
  })

  test('else by log10(1 + v) ÷ log10(1 + max)', () => {
    // log10(10,000) = 4, log10(100) = 2.
    expect(layOut([stage(9_999), stage(99)])).toEqual({
      isLog: true,
      stages: [
        { size: 1, isRange: false },
        { size: 0.5, isRange: false },
      ],
    })
  })

  test('zero is nothing, and no reason for another scale; unknown has no size', () => {
    expect(layOut([stage(1_000), stage(0)]).isLog).toBe(false)
    expect(sizes(1_000, 0)).toEqual([1, 0])
    expect(sizes(0, 0)).toEqual([0, 0])
    expect(sizes(1_000, null, 500)).toEqual([1, null, 0.5])
    expect(sizes()).toEqual([])
  })

  test('a stage larger than its base is as large as the base', () => {
    const { stages } = layOut([stage(1_000), stage(200, { base: 0 }), stage(300, { base: 1, nested: false })])
    expect(stages.map(({ size }) => size)).toEqual([1, 0.2, 0.2])
  })

  test('a range is as large as its upper end', () => {
    expect(layOut([stage(null, { between: [100, 400] }), stage(200)]).stages).toEqual([
      { size: 1, isRange: true },
      { size: 0.5, isRange: false },
    ])
  })
})

describe('outlines', () => {
  const stages = layOut([stage(100), stage(50)]).stages

  test('are level at first, then go over into the next stage', () => {
    const outline = outlineOf(stages, 0)
    expect(outline[0]).toEqual({ x: 0, y: 0 })
    expect(outline[1]).toEqual({ x: 25, y: 0 })
    expect(outline.filter(({ x }) => x === 50).map(({ y }) => y)).toEqual([25, 75])
  })

  test('the last one stays level, and a hairline can be seen', () => {
    expect(new Set(outlineOf(stages, 1).map(({ y }) => y))).toEqual(new Set([25, 75]))
    const thin = layOut([stage(1_000_000), stage(500_000), stage(1, { base: 1 })]).stages
    const ys = outlineOf([...thin.slice(0, 2), { size: 0.001, isRange: false }], 2).map(({ y }) => y)
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(0.8, 6)
  })
})
