// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CLEAR,
  FIELD,
  labelsAlong,
  labelsAround,
  type PlacedLabel,
  type ScaleLabel,
} from '../../../src/widgets/growth-gauge/labels.js'
import { type GaugeMark, mergePace } from '../../../src/widgets/growth-gauge/words.js'

const goal = (at: number, text = '5%'): ScaleLabel => ({ id: 'target', text, at })
const zero = (at: number): ScaleLabel => ({ id: 'zero', text: '0', at })

const halves = ({ x, y, width, height }: PlacedLabel) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const overlaps = (a: PlacedLabel, b: PlacedLabel): boolean => {
  const [one, other] = [halves(a), halves(b)]
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

describe('labels around a dial', () => {
  test('stand outside the circle, next to their place', () => {
    const [label] = labelsAround([goal(0.5)], 'arc', 'tight')
    // At the top: half a line of 10 px above it, at 168 px for 260 units.
    expect(label?.x).toBe(0)
    expect(-label!.y - 5 / (168 / 260)).toBeGreaterThanOrEqual(CLEAR)
    expect(-label!.y - 5 / (168 / 260)).toBeLessThan(CLEAR + 1)
  })

  test.each([
    ['a short goal at three quarters', goal(0.714), 'arc', true],
    ['a short goal at the side', goal(0.857), 'arc', true],
    ['a short goal at the side, in Russian', goal(0.857, '5\u00a0%'), 'arc', true],
    ['a short goal at the side, in Arabic', goal(0.857, '\u20665%\u2069'), 'arc', true],
    ['a goal of five digits', goal(0.75, '60,000'), 'arc', true],
    ['a time beside a ring', goal(0.75, '30 min'), 'ring', false],
    ['a goal at the end of the scale', goal(1), 'arc', false],
    ['a long word on a bar', goal(0.5, '1,234,567,890'), 'bar', false],
    ['a goal on a bar', goal(0.99, '1 h 30 min'), 'bar', true],
  ] as const)('%s', (_, label, shape, labelled) => {
    const placed = shape === 'bar' ? labelsAlong([label]) : labelsAround([label], shape, 'tight')
    expect(placed).toHaveLength(Number(labelled))
  })

  test('zero gives way to a goal that it would touch', () => {
    const ids = (at: number) => labelsAround([goal(at), zero(0.5)], 'arc', 'tight').map(({ id }) => id)
    expect(ids(0.52)).toEqual(['target'])
    expect(ids(0.7)).toEqual(['target', 'zero'])
  })

  test('never touch the circle, each other or the edge, wherever they are', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fraction,
        fraction,
        fc.string({ minLength: 1, maxLength: 14 }),
        fc.constantFrom('arc' as const, 'ring' as const),
        fc.constantFrom('tight' as const, 'roomy' as const),
        (at, origin, text, shape, room) => {
          const unit = { tight: 168, roomy: 240 }[room] / (2 * FIELD.side)
          const placed = labelsAround([goal(at, text), zero(origin)], shape, room)
          for (const label of placed) {
            const { left, right, top, bottom } = halves(label)
            // 10 px are free beside the drawing.
            expect(Math.max(-left, right) * unit).toBeLessThanOrEqual(FIELD.side * unit + 10.001)
            expect(-top).toBeLessThanOrEqual(FIELD.top)
            expect(bottom).toBeLessThanOrEqual(FIELD.below[shape])
            const across = Math.max(left, -right, 0)
            const down = Math.max(top, -bottom, 0)
            expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(CLEAR - 0.001)
          }
          if (placed.length === 2) expect(overlaps(placed[0]!, placed[1]!)).toBe(false)
        },
      ),
    )
  })
})

test('labels along a bar never touch each other or leave it', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fraction, fraction, fc.string({ minLength: 1, maxLength: 14 }), (at, origin, text) => {
      const placed = labelsAlong([goal(at, text), zero(origin)])
      for (const label of placed) {
        expect(halves(label).left).toBeGreaterThanOrEqual(-0.001)
        expect(halves(label).right).toBeLessThanOrEqual(168.001)
      }
      if (placed.length === 2) expect(overlaps(placed[0]!, placed[1]!)).toBe(false)
    }),
  )
})

test('goal and pace are one mark where they would touch, and two where they would not', () => {
  const mark = (id: 'target' | 'pace', at: number): GaugeMark => ({
    id,
    sign: id,
    name: id,
    value: '1',
    from: at,
    to: at,
  })
  const merged = mergePace([mark('pace', 0.7), mark('target', 0.71)], 'arc')
  expect(merged).toEqual([{ ...mark('target', 0.71), lines: [{ id: 'pace', name: 'pace', value: '1' }] }])
  expect(mergePace([mark('pace', 0.6), mark('target', 0.71)], 'bar')).toHaveLength(2)
  expect(mergePace([mark('pace', 0.6)], 'ring')).toHaveLength(1)
})
