// @vitest-environment node
// What a path is after it has been stretched, turned and moved, with points worked out by hand.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arcCurves } from '../../src/image/arcCurves.js'
import { bakePath } from '../../src/image/bakePath.js'

const plain = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }
/** Twice as wide, three times as high, and then ten to the right. */
const stretched = { a: 2, b: 0, c: 0, d: 3, e: 10, f: 0 }
/** A quarter of a turn: (x, y) is at (−y, x). */
const turned = { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 }

describe('a path of one command', () => {
  test.each([
    ['absolute lines', 'M1 2L3 4', 'M1 2L3 4'],
    ['relative lines', 'm1 2l3 4', 'M1 2L4 6'],
    ['points after the first are lines', 'M1 2 3 4 5 6', 'M1 2L3 4L5 6'],
    ['relative ones too', 'm1 2 3 4', 'M1 2L4 6'],
    ['across and down', 'M1 2H5V7h-1v-2', 'M1 2L5 2L5 7L4 7L4 5'],
    ['a part that is closed goes on from its beginning', 'M1 1h2v2zl1 0', 'M1 1L3 1L3 3ZL2 1'],
    ['a curve', 'M0 0c1 2 3 4 5 6', 'M0 0C1 2 3 4 5 6'],
    // The point mirrored at (5, 6), of (3, 4), is (7, 8).
    ['a smooth curve', 'M0 0C1 2 3 4 5 6S9 9 9 0', 'M0 0C1 2 3 4 5 6C7 8 9 9 9 0'],
    ['a smooth curve after a line begins where it is', 'M1 1S2 2 3 0', 'M1 1C1 1 2 2 3 0'],
    // Two thirds of the way to (3, 3): from (0, 0) it is (2, 2), from (6, 0) it is (4, 2).
    ['a curve of one control point', 'M0 0Q3 3 6 0', 'M0 0C2 2 4 2 6 0'],
    // Mirrored at (6, 0) it is (9, −3).
    ['smooth', 'M0 0Q3 3 6 0T12 0', 'M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0'],
    ['numbers that stand close', 'M.5.5-1-1e1', 'M0.5 0.5L-1 -10'],
    ['nothing', '', ''],
    ['what is no path', 'nonsense', ''],
    ['as far as it can be read', 'M1 1L2 2X3 3', 'M1 1L2 2'],
  ])('%s', (_, path, baked) => {
    expect(bakePath(path, plain).d).toBe(baked)
  })
})

test('a drawing is stretched in its points', () => {
  expect(bakePath('M1 1H2', stretched)).toEqual({ d: 'M12 3L14 3', left: 12, top: 3, right: 14, bottom: 3 })
  expect(bakePath('M1 2L3 4', turned).d).toBe('M-2 1L-4 3')
})

test('an arc of a quarter of a circle', () => {
  // For a circle of 1 the control points lie 0.5523 away: 4/3 · tan(90°/4).
  expect(bakePath('M100 0A100 100 0 0 1 0 100', plain).d).toBe('M100 0C100 55.23 55.23 100 0 100')
  expect(bakePath('M100 0A100 100 0 00 0-100', plain).d).toBe('M100 0C100 -55.23 55.23 -100 0 -100')
  // Three quarters of it, the other way round, are three curves.
  expect(bakePath('M100 0A100 100 0 1 0 0 100', plain).d.match(/C/g)).toHaveLength(3)
})

test('an arc that does not reach grows, and one without a radius is a line', () => {
  expect(bakePath('M0 0A1 1 0 0 1 10 0', plain).d).toBe(bakePath('M0 0A5 5 0 0 1 10 0', plain).d)
  expect(bakePath('M0 0A0 5 0 0 1 10 0', plain).d).toBe('M0 0C0 0 10 0 10 0')
})

const coordinate = fc.integer({ min: -500, max: 500 })
const flag = fc.constantFrom(0, 1)

test('an arc ends where it says, and fits its ellipse', () => {
  fc.assert(
    fc.property(
      coordinate,
      coordinate,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      flag,
      flag,
      (x, y, rx, ry, large, sweep) => {
        fc.pre(x !== 0 || y !== 0)
        const curves = arcCurves([0, 0], [rx, ry, 0, large, sweep, x, y])
        const [endX = 0, endY = 0] = curves.at(-1)?.slice(-2) ?? []
        expect(Math.hypot(endX - x, endY - y)).toBeLessThan(1e-6)
        // In the ellipse's own measure it is a circle of 1, or of the least that reaches: no two points are farther apart.
        const grow = Math.max(1, Math.hypot(x / rx, y / ry) / 2)
        const ends = [[0, 0], ...curves.map((curve) => curve.slice(-2))]
        for (const [u = 0, v = 0] of ends)
          for (const [s = 0, t = 0] of ends)
            expect(Math.hypot((u - s) / rx, (v - t) / ry)).toBeLessThan(2 * grow + 1e-6)
      },
    ),
  )
})

test('to stretch a path twice is to stretch it once by both', () => {
  const command = fc.oneof(
    fc.tuple(fc.constantFrom('L', 'l', 'T', 't'), fc.tuple(coordinate, coordinate)),
    fc.tuple(fc.constantFrom('H', 'h', 'V', 'v'), fc.tuple(coordinate)),
    fc.tuple(fc.constantFrom('Q', 'q', 'S', 's'), fc.tuple(coordinate, coordinate, coordinate, coordinate)),
    fc.constant(['Z', []] as const),
  )
  fc.assert(
    fc.property(fc.array(command, { maxLength: 8 }), (commands) => {
      const path = `M0 0${commands.map(([letter, numbers]) => letter + numbers.join(' ')).join('')}`
      const once = bakePath(bakePath(path, plain).d, stretched)
      const direct = bakePath(path, stretched)
      const numbers = (d: string) => d.match(/-?[\d.]+/g)?.map(Number) ?? []
      expect(once.d.replace(/[-\d. ]+/g, '')).toBe(direct.d.replace(/[-\d. ]+/g, ''))
      // Points of the first pass are rounded to hundredths, which the second makes three times as large.
      for (const [i, one] of numbers(once.d).entries()) expect(one).toBeCloseTo(numbers(direct.d)[i] ?? Number.NaN, 1)
    }),
  )
})

test('the box holds every point', () => {
  expect(bakePath('M3 4L-1 9C0 0 20 -7 5 5', plain)).toMatchObject({ left: -1, top: -7, right: 20, bottom: 9 })
})
