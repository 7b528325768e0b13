import { describe, expect, test } from 'vitest'
import { bandOf, layOut, roomFor, type StageInput } from '../../../src/widgets/reach-funnel/geometry.js'

const stage = (value: number | null, more: Partial<StageInput> = {}): StageInput => ({
  between: value === null ? undefined : [value, value],
  base: -1,
  nested: true,
  rate: null,
  ...more,
})
const step = (value: number | null, rate: number | null, more: Partial<StageInput> = {}) =>
  stage(value, { base: 0, rate: rate === null ? undefined : [rate, rate], ...more })
const sizes = (...values: (number | null)[]) =>
  layOut(
    values.map((value) => stage(value)),
    'linear',
  ).stages.map(({ size }) => size)

describe('sizes', () => {
  test('are in proportion while the last stage can be seen, and else of the stage before', () => {
    expect(sizes(1_000, 250, 20)).toEqual([1, 0.25, 0.02])
    expect(layOut([stage(1_000), step(20, 0.02)])).toMatchObject({ scale: 'linear', stages: [{}, { size: 0.02 }] })
    // 500 of 1,000 are a half, and 5 of 500 a hundredth.
    const stages = [stage(1_000), step(500, 0.5), step(5, 0.01, { base: 1 })]
    expect(layOut(stages)).toEqual({
      scale: 'steps',
      stages: [
        { size: 1, sure: 1 },
        { size: 0.5, sure: 0.5 },
        { size: 0.01, sure: 0.01 },
      ],
    })
    expect(layOut(stages, 'linear').stages.map(({ size }) => size)).toEqual([1, 0.5, 0.005])
  })

  test('are log10(1 + v) ÷ log10(1 + max) on a log scale', () => {
    // log10(10,000) = 4, log10(100) = 2.
    expect(layOut([stage(9_999), stage(99)], 'log').stages.map(({ size }) => size)).toEqual([1, 0.5])
  })

  test('zero is nothing, and no reason for another scale; what is more than nothing has a size; unknown has none', () => {
    expect(layOut([stage(1_000), stage(0)]).scale).toBe('linear')
    expect(sizes(1_000, 0)).toEqual([1, 0])
    expect(sizes(0, 0)).toEqual([0, 0])
    expect(sizes(0, null)).toEqual([0, null])
    expect(sizes(null, null)).toEqual([null, null])
    expect(sizes(1_000, null, 500)).toEqual([1, null, 0.5])
    expect(sizes(1e12, 1)[1]).toBeGreaterThan(0)
    expect(sizes()).toEqual([])
  })

  test('a stage larger than its base is as large as the base, and as a step has no size', () => {
    const stages = [stage(1_000), stage(200, { base: 0 }), step(300, 1.5, { base: 1, nested: false })]
    expect(layOut(stages).stages.map(({ size }) => size)).toEqual([1, 0.2, 0.2])
    expect(layOut(stages, 'steps').stages.at(-1)?.size).toBeNull()
  })

  test('a range may be as large as its upper end, and is as large as its lower one', () => {
    expect(layOut([stage(null, { between: [100, 400] }), stage(200)]).stages).toEqual([
      { size: 1, sure: 0.25 },
      { size: 0.5, sure: 0.5 },
    ])
    const rate = [0.1, 0.4] as const
    expect(layOut([stage(100), stage(10, { base: 0, rate })], 'steps').stages[1]).toEqual({ size: 0.4, sure: 0.1 })
    // As a step the first one is all of the most that it may be.
    expect(layOut([stage(null, { between: [100, 400] })], 'steps').stages).toEqual([{ size: 1, sure: 0.25 }])
    // log10(1,000) is 3, log10(10) is 1.
    expect(layOut([stage(999), stage(null, { between: [9, 99] })], 'log').stages[1]).toEqual({
      size: 0.666667,
      sure: 0.333333,
    })
  })

  test('what is open goes on to the end of the scale, which has room for more than is certain', () => {
    expect(layOut([stage(400), stage(null, { between: [100, null] })], 'linear').stages[1]).toEqual({
      size: 1,
      sure: 0.25,
    })
    expect(layOut([stage(null, { between: [300, null] }), stage(100)], 'linear').stages).toEqual([
      { size: 1, sure: 0.75 },
      { size: 0.25, sure: 0.25 },
    ])
    const rate = [0.1, null] as const
    expect(layOut([stage(100), stage(10, { base: 0, rate })], 'steps').stages[1]).toEqual({ size: 1, sure: 0.1 })
  })
})

describe('bands', () => {
  test('are level at first, then go over into the next stage', () => {
    const band = bandOf(1, 0.5)
    expect(band.slice(0, 2)).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ])
    expect(band.filter(({ x }) => x === 100).map(({ y }) => y)).toEqual([25, 75])
    expect(new Set(bandOf(0.5, 0.5).map(({ y }) => y))).toEqual(new Set([25, 75]))
  })

  test('the thinnest can be seen', () => {
    // 1.25% of 160 px are two.
    expect(bandOf(0.0001, 0.0001)[0]).toEqual({ x: 0, y: 49.375 })
  })
})

describe('the room for columns', () => {
  const column = (figure: string, ...texts: string[]) => ({ figure, texts })

  test('is that of the longest figure or word in as many columns as there are', () => {
    // 5 × (8 letters + 2) = 50 = 1.25 × 40
    expect(roomFor(Array.from({ length: 5 }, () => column('12', 'visitors of it')))).toBe(1.25)
    // A figure is 1.65 times as wide: 2 × (1.65 × 10 + 2) = 37
    expect(roomFor([column('1234567890'), column('1')])).toBe(1)
    expect(roomFor([column('12345678901'), column('1')])).toBe(1.25)
  })

  test('a space that does not break holds words together', () => {
    expect(roomFor([column('1', 'twenty letters or so')])).toBe(1)
    expect(roomFor([column('1', 'a\u00a0'.repeat(20))])).toBe(1.25)
  })

  test('there may be none at all', () => {
    expect(roomFor(Array.from({ length: 8 }, () => column('1', 'x'.repeat(19))))).toBeUndefined()
  })
})
