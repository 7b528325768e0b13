// @vitest-environment node
import { expect, test } from 'vitest'
import { angleAt, arcOf, degrees, fullTurn, gaugeSweep, pointAt } from '../../src/geometry/index.js'

test('a gauge turns from 8 over 12 to 4 o’clock', () => {
  expect([0, 0.5, 1].map((fraction) => degrees(angleAt(gaugeSweep, fraction)))).toEqual([-120, 0, 120])
})

test('a ring turns once, from 12 o’clock', () => {
  expect([0, 0.25, 1].map((fraction) => degrees(angleAt(fullTurn, fraction)))).toEqual([0, 90, 360])
})

test.each([
  [0, { x: 0, y: -100 }],
  [90, { x: 100, y: 0 }],
  [180, { x: 0, y: 100 }],
  [-90, { x: -100, y: 0 }],
  [120, { x: 86.603, y: 50 }],
])('%d° on a radius of 100', (angle, point) => {
  expect(pointAt((angle * Math.PI) / 180, 100)).toEqual(point)
})

const inDegrees = ({ startAngle, endAngle }: { startAngle: number; endAngle: number }) => [
  degrees(startAngle),
  degrees(endAngle),
]

test('a gap is taken where the arc meets another, not at the ends of the scale', () => {
  const gap = Math.PI / 180
  expect(inDegrees(arcOf(gaugeSweep, { from: 0, to: 0.5 }, gap))).toEqual([-120, -1])
  expect(inDegrees(arcOf(gaugeSweep, { from: 0.5, to: 1 }, gap))).toEqual([1, 120])
})

test('an arc shorter than its gaps is still an arc', () => {
  const { startAngle, endAngle } = arcOf(gaugeSweep, { from: 0.5, to: 0.501 }, 0.02)
  expect(endAngle).toBeGreaterThan(startAngle)
})
