// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcPath, fullTurn, pointAt, type RingPart } from '../../src/geometry/index.js'

interface At {
  readonly x: number
  readonly y: number
}

/** Where the pen of a path stands, one place after the other, and the arcs between. */
function read(path: string) {
  const points: At[] = []
  const arcs: {
    readonly radius: number
    readonly large: boolean
    readonly clockwise: boolean
    readonly from: At
    readonly to: At
  }[] = []
  for (const [, letter, given = ''] of path.matchAll(/([MLA])([^MLAZ]+)/g)) {
    const numbers = given.split(',').map(Number)
    const [x = 0, y = 0] = numbers.slice(-2)
    const from = points.at(-1)
    if (letter === 'A' && from)
      arcs.push({
        radius: numbers[0] ?? 0,
        large: numbers[3] === 1,
        clockwise: numbers[4] === 1,
        from,
        to: { x, y },
      })
    points.push({ x, y })
  }
  return { points, arcs }
}

const say = ({ x, y }: At) => `${x},${y}`
const quarter = { startAngle: 0, endAngle: Math.PI / 2, inner: 50, outer: 100 }

test('without corners and a gap it is two arcs and two edges', () => {
  expect(arcPath(quarter)).toBe('M0,-100A100,100,0,0,1,100,0L50,0A50,50,0,0,0,0,-50Z')
})

test('more than half a turn is the long way round', () => {
  const { arcs } = read(arcPath({ ...quarter, endAngle: 4 }))
  expect(arcs.map(({ large, clockwise }) => [large, clockwise])).toEqual([
    [true, true],
    [true, false],
  ])
})

test('a whole ring is two circles, the inner one against the outer one, whatever its corners and gap', () => {
  const whole = { inner: 50, outer: 100, startAngle: fullTurn.start, endAngle: fullTurn.end }
  const ring = 'M0,-100A100,100,0,1,1,0,100A100,100,0,1,1,0,-100ZM0,-50A50,50,0,1,0,0,50A50,50,0,1,0,0,-50Z'
  expect(arcPath(whole)).toBe(ring)
  expect(arcPath({ ...whole, corner: 5, gap: 3 })).toBe(ring)
})

test('ends as round as they can be are half circles', () => {
  // The middle of the end lies at 75 from the centre, to the right of 12 o'clock by asin(25 ÷ 75).
  const { arcs } = read(arcPath({ ...quarter, endAngle: Math.PI, corner: 40 }))
  expect(arcs.map(({ radius }) => radius)).toEqual([25, 100, 25, 25, 50, 25])
})

test('thinner than its gap it ends in points', () => {
  const middle = 0.01
  const thin = arcPath({ ...quarter, endAngle: 2 * middle, gap: 4, corner: 3 })
  expect(new Set(read(thin).points.map(say))).toEqual(new Set([100, 50].map((radius) => say(pointAt(middle, radius)))))
})

/** What rounding to three decimals may add. */
const NEAR = 0.01

interface Given {
  readonly start: number
  readonly turn: number
  readonly inner: number
  readonly thick: number
  readonly corner: number
  readonly gap: number
}
const given = fc.record<Given>({
  start: fc.double({ min: -7, max: 7, noNaN: true }),
  turn: fc.double({ min: 0.001, max: 6.28, noNaN: true }),
  inner: fc.integer({ min: 20, max: 90 }),
  thick: fc.integer({ min: 8, max: 60 }),
  corner: fc.double({ min: 0, max: 40, noNaN: true }),
  gap: fc.double({ min: 0, max: 6, noNaN: true }),
})
const partOf = ({ start, turn, inner, thick, corner, gap }: Given): RingPart & { readonly gap: number } => ({
  startAngle: start,
  endAngle: start + turn,
  inner,
  outer: inner + thick,
  corner,
  gap,
})
const anyPart = given.map(partOf)

test('it lies within its ring and between its angles, whatever its corners and gap', () => {
  fc.assert(
    fc.property(anyPart, (part) => {
      const { startAngle, endAngle, inner, outer } = part
      const middle = (startAngle + endAngle) / 2
      for (const { x, y } of read(arcPath(part)).points) {
        const radius = Math.hypot(x, y)
        expect(radius).toBeGreaterThan(inner - NEAR)
        expect(radius).toBeLessThan(outer + NEAR)
        // How far from its middle, as an angle of half a turn at most.
        const turned = Math.atan2(x, -y) - middle
        const off = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)))
        expect(off * radius).toBeLessThan(((endAngle - startAngle) / 2) * radius + NEAR)
      }
    }),
  )
})

test('each end keeps half of the gap free', () => {
  fc.assert(
    // Where its sides do not meet.
    fc.property(given, fc.double({ min: 0.5, max: 3, noNaN: true }), (any, turn) => {
      const part = partOf({ ...any, turn })
      for (const { x, y } of read(arcPath(part)).points)
        for (const [angle, side] of [
          [part.startAngle, 1],
          [part.endAngle, -1],
        ] as const)
          expect(side * (x * Math.cos(angle) + y * Math.sin(angle))).toBeGreaterThan(part.gap / 2 - NEAR)
    }),
  )
})

test('a corner goes over into the arc and the edge without a bend', () => {
  fc.assert(
    fc.property(given, fc.double({ min: 0.5, max: 3, noNaN: true }), (any, corner) => {
      const part = partOf({ ...any, turn: Math.max(1, any.turn), corner })
      const [first] = read(arcPath(part)).arcs
      if (!first) throw new Error('There is no corner')
      const { radius, to } = first
      expect(radius).toBeCloseTo(corner, 2)
      // The middle of the corner, from where it meets the arc: towards the centre by its radius.
      const inwards = 1 - radius / part.outer
      const edge = { x: Math.sin(part.startAngle), y: -Math.cos(part.startAngle) }
      // It is as far from the edge, which is beside the radius by half the gap.
      expect(Math.abs(inwards * (to.y * edge.x - to.x * edge.y) - part.gap / 2 - radius)).toBeLessThan(NEAR)
    }),
  )
})
