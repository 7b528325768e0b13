// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { MetricEffect } from '../../../src/metrics/index.js'
import { markOf } from '../../../src/widgets/effect-table/geometry.js'

const effect = (value: number, interval: readonly [number, number] | null) =>
  ({ known: true, value, interval }) as unknown as MetricEffect

describe('a difference and its interval', () => {
  test('are drawn in halves of the interval, four on each side of no difference', () => {
    // 30 ± 10: three halves, of four: 0.5 + 3 ÷ 8; from two to four halves.
    expect(markOf(effect(30, [20, 40]))).toEqual({ at: 0.875, from: 0.75, to: 1, beyond: [] })
    expect(markOf(effect(-5, [-15, 5]))).toEqual({ at: 0.4375, from: 0.3125, to: 0.5625, beyond: [] })
    expect(markOf(effect(0, [-10, 10]))).toEqual({ at: 0.5, from: 0.375, to: 0.625, beyond: [] })
  })

  test('that stands out leaves the line free, whatever its unit', () => {
    for (const scale of [1, 1e-6, 1e9])
      expect(markOf(effect(11 * scale, [1 * scale, 21 * scale]))?.from).toBeGreaterThan(0.5)
  })

  test('of which an end lies beyond the drawing goes on there, and the difference is where it is', () => {
    // 35 ± 10: three halves and a half, of four; the whisker would go to four and a half.
    expect(markOf(effect(35, [25, 45]))).toEqual({ at: 0.9375, from: 0.8125, to: 1, beyond: [1] })
    expect(markOf(effect(-35, [-45, -25]))).toEqual({ at: 0.0625, from: 0, to: 0.1875, beyond: [0] })
  })

  test('beyond the drawing stop at its end, and go on', () => {
    // 4.5 halves; the whisker from 3.5.
    expect(markOf(effect(45, [35, 55]))).toEqual({ at: null, from: 0.9375, to: 1, beyond: [1] })
    expect(markOf(effect(-90, [-100, -80]))).toEqual({ at: null, from: 0, to: 0, beyond: [0] })
  })

  test('after windows that were all alike: any difference is beyond, none is none', () => {
    expect(markOf(effect(1, [1, 1]))).toEqual({ at: null, from: 1, to: 1, beyond: [1] })
    expect(markOf(effect(0, [0, 0]))).toEqual({ at: 0.5, from: 0.5, to: 0.5, beyond: [] })
  })

  test('without an interval there is nothing to draw', () => {
    expect(markOf(effect(3, null))).toBeNull()
    expect(markOf({ known: false } as MetricEffect)).toBeNull()
  })
})
