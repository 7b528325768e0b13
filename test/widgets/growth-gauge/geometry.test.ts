// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Between } from '../../../src/metrics/index.js'
import { defaultZones, type GaugeInput, layOut, scaleFor } from '../../../src/widgets/growth-gauge/geometry.js'

const growth: GaugeInput = { value: 0.042, unit: 'percent', better: 'higher', target: 0.05 }

describe('the scale', () => {
  test.each<[string, GaugeInput, { min: number; max: number }]>([
    ['a third beyond the target, made nice', growth, { min: 0, max: 0.07 }],
    ['the same up to its end', { ...growth, value: 0.07 }, { min: 0, max: 0.07 }],
    ['to the next good end beyond the value', { ...growth, value: 0.0889 }, { min: 0, max: 0.1 }],
    ['at most twice as far', { ...growth, value: 0.2 }, { min: 0, max: 0.14 }],
    ['at most twice as far, to the last digit', { ...growth, value: 0.139 }, { min: 0, max: 0.14 }],
    [
      'as far as the value in whole minutes',
      { value: 2520, unit: 'duration', better: 'lower', target: 1800 },
      { min: 0, max: 3000 },
    ],
    ['without a target, the next nice end', { ...growth, target: undefined }, { min: 0, max: 0.05 }],
    ['that holds the previous value', { ...growth, target: undefined, previous: 0.083 }, { min: 0, max: 0.1 }],
    ['around zero for a loss', { ...growth, value: -0.026 }, { min: -0.07, max: 0.07 }],
    ['that holds a loss', { ...growth, value: -0.09 }, { min: -0.1, max: 0.1 }],
    ['twice as far for a great loss', { ...growth, value: -0.2 }, { min: -0.14, max: 0.14 }],
    ['around zero for a target below zero', { ...growth, value: 0.01, target: -0.03 }, { min: -0.04, max: 0.04 }],
    ['of a target of zero, by the value', { ...growth, target: 0 }, { min: 0, max: 0.05 }],
    ['in whole minutes', { value: 2220, unit: 'duration', better: 'lower', target: 1800 }, { min: 0, max: 2400 }],
    ['in whole hours', { value: 9000, unit: 'duration', better: 'lower' }, { min: 0, max: 9000 }],
    [
      'that holds a range',
      { value: null, between: [2562, 12_424], unit: 'count', better: 'higher' },
      { min: 0, max: 14_000 },
    ],
    ['for nothing at all', { value: null, unit: 'count', better: 'higher' }, { min: 0, max: 1 }],
    ['as asked for', { ...growth, min: 0.01, max: 0.06 }, { min: 0.01, max: 0.06 }],
    ['with one end as asked for', { ...growth, max: 0.1 }, { min: 0, max: 0.1 }],
    ['that starts beyond its default end', { ...growth, min: 0.1 }, { min: 0.1, max: 0.17 }],
  ])('%s', (_, input, scale) => {
    const found = scaleFor(input)
    expect(found.min).toBeCloseTo(scale.min, 10)
    expect(found.max).toBeCloseTo(scale.max, 10)
  })

  test('without a length is misuse', () => {
    expect(() => scaleFor({ ...growth, min: 1, max: 1 })).toThrow('Pass a `max` that is greater than `min`')
  })
})

describe('the drawing', () => {
  test('goes from zero to the value', () => {
    const { value, target, zero } = layOut(growth)
    expect(zero).toBe(0)
    expect(value).toEqual({ fraction: 0.6, over: null, from: 0, to: 0.6 })
    expect(target?.fraction).toBeCloseTo(5 / 7, 5)
  })

  test('of a loss goes from zero to the left', () => {
    const { value, zero } = layOut({ ...growth, value: -0.035 })
    expect(zero).toBe(0.5)
    expect(value).toEqual({ fraction: 0.25, over: null, from: 0.25, to: 0.5 })
  })

  test('stops at the end of the scale and says so', () => {
    expect(layOut({ ...growth, value: 0.0889, max: 0.07 }).value).toEqual({
      fraction: 1,
      over: 'above',
      from: 0,
      to: 1,
    })
    expect(layOut({ ...growth, value: 0.15 }).value).toEqual({ fraction: 1, over: 'above', from: 0, to: 1 })
    expect(layOut({ ...growth, value: -1, min: -0.5, max: 0.5 }).value).toEqual({
      fraction: 0,
      over: 'below',
      from: 0,
      to: 0.5,
    })
  })

  test('of what is unknown has no mark; of a range what is certain, and what may be', () => {
    const unknown = { ...growth, value: null, max: 0.1 }
    expect(layOut(unknown)).toMatchObject({ value: null, sure: null, band: null })
    expect(layOut({ ...unknown, between: [0.02, 0.06] })).toMatchObject({
      value: null,
      sure: { from: 0, to: 0.2 },
      band: { from: 0, to: 0.6 },
    })
    expect(layOut({ ...unknown, between: [0.02, null] })).toMatchObject({
      value: null,
      sure: { from: 0, to: 0.2 },
      band: { from: 0, to: 1 },
    })
  })

  test('of a range beyond the scale what is certain fills it, and goes on', () => {
    const beyond = (between: readonly [number, number | null]) =>
      layOut({ ...growth, value: null, min: -0.1, max: 0.1, between })
    expect(beyond([0.12, 0.2])).toMatchObject({ sure: { from: 0.5, to: 1 }, band: null, over: 'above' })
    expect(beyond([0.05, 0.2])).toMatchObject({ sure: { from: 0.5, to: 0.75 }, over: null })
    expect(beyond([-0.2, -0.12])).toMatchObject({ sure: { from: 0, to: 0.5 }, band: null, over: 'below' })
    expect(beyond([-0.2, -0.05])).toMatchObject({ sure: { from: 0.25, to: 0.5 }, over: null })
  })

  test('a range is as far beyond the scale as a value is, on both sides of it and of zero', () => {
    const drawn = (value: number | null, between?: Between) => {
      const { sure, band, over, ...layout } = layOut({ ...growth, target: undefined, min: 10, max: 20, value, between })
      return { sure: sure ?? (layout.value && { from: layout.value.from, to: layout.value.to }), band, over }
    }
    for (const [value, low, high] of [
      [5, 5, 8],
      [-5, -8, -5],
      [25, 25, null],
      [-5, null, -5],
    ] as const)
      expect(drawn(null, [low, high])).toEqual(drawn(value))
    // What may be on the scale is not beyond it, and nothing of it is certain there.
    const maybe = { sure: null, band: { from: 0, to: 0.5 }, over: null }
    expect(drawn(null, [5, 15])).toEqual(maybe)
    expect(drawn(null, [null, 15])).toEqual({ ...maybe })
    expect(drawn(null, [5, null])).toEqual({ ...maybe, band: { from: 0, to: 1 } })
  })

  test('of what is open has room for more than is certain', () => {
    // Three quarters of the scale: 750 of 1,000.
    const { scale, sure, band } = layOut({
      ...growth,
      unit: 'count',
      target: undefined,
      value: null,
      between: [750, null],
    })
    expect({ scale, sure, band }).toEqual({
      scale: { min: 0, max: 1_000 },
      sure: { from: 0, to: 0.75 },
      band: { from: 0, to: 1 },
    })
    expect(layOut({ ...growth, target: undefined, value: null, between: [null, -0.6] })).toMatchObject({
      scale: { min: -0.8, max: 0.8 },
      sure: { from: 0.125, to: 0.5 },
      band: { from: 0, to: 0.5 },
    })
  })
})

describe('the zone of the value', () => {
  const tone = (input: Partial<GaugeInput>) => layOut({ ...growth, ...input }).zone?.tone

  test.each<[string, Partial<GaugeInput>, string | undefined]>([
    ['below 80% of the goal', { value: 0.0399 }, 'negative'],
    ['from 80% on', { value: 0.04 }, 'warning'],
    ['from the goal on', { value: 0.05 }, 'positive'],
    ['beyond the scale', { value: 3 }, 'positive'],
    ['at the goal where less is better', { value: 0.05, better: 'lower' }, 'positive'],
    ['at a fifth more where less is better', { value: 0.06, better: 'lower' }, 'warning'],
    ['without a value', { value: null }, undefined],
    ['without zones', { zones: [] }, undefined],
    [
      'between zones',
      {
        zones: [
          { to: 0.01, tone: 'negative' },
          { from: 0.05, tone: 'positive' },
        ],
      },
      undefined,
    ],
  ])('%s', (_, input, expected) => {
    expect(tone(input)).toBe(expected)
  })
})

describe('the default zones', () => {
  const ends = (target: number, better: GaugeInput['better']) =>
    defaultZones({ target, better }).map(({ from, to, tone }) => [from, to, tone])

  test('where more is better', () => {
    expect(ends(50, 'higher')).toEqual([
      [undefined, 40, 'negative'],
      [40, 50, 'warning'],
      [50, undefined, 'positive'],
    ])
  })

  test('where less is better', () => {
    expect(ends(50, 'lower')).toEqual([
      [60, undefined, 'negative'],
      [50, 60, 'warning'],
      [undefined, 50, 'positive'],
    ])
  })

  test('of a target below zero', () => {
    expect(ends(-50, 'higher')).toEqual([
      [undefined, -60, 'negative'],
      [-60, -50, 'warning'],
      [-50, undefined, 'positive'],
    ])
  })

  test('of zero are two', () => {
    expect(ends(0, 'higher')).toEqual([
      [undefined, 0, 'negative'],
      [0, undefined, 'positive'],
    ])
  })

  test('are none without a direction', () => {
    expect(ends(50, 'neutral')).toEqual([])
  })
})
