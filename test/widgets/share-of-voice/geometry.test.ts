import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sliceOf, spansOf } from '../../../src/widgets/share-of-voice/geometry.js'

describe('spansOf', () => {
  test('lays shares one after the other', () => {
    expect(spansOf([0.5, 0.25, 0.25])).toEqual([
      { from: 0, to: 0.5 },
      { from: 0.5, to: 0.75 },
      { from: 0.75, to: 1 },
    ])
  })

  test('never turns beyond the full turn, whatever the shares', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
        let last = 0
        for (const { from, to } of spansOf(shares)) {
          expect(from).toBe(last)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(1)
          last = to
        }
      }),
    )
  })
})

describe('sliceOf', () => {
  test('draws a thin slice thin, and can be hit 24 px wide', () => {
    const { arc, hitArea } = sliceOf({ from: 0.5, to: 0.501 })
    expect(arc.endAngle - arc.startAngle).toBeCloseTo(0.001 * 2 * Math.PI, 9)
    // 24 px on a circle of 75.
    expect(hitArea.endAngle - hitArea.startAngle).toBeCloseTo(0.32, 9)
    expect((hitArea.startAngle + hitArea.endAngle) / 2).toBeCloseTo((arc.startAngle + arc.endAngle) / 2, 9)
  })

  test('a wide one is hit where it is', () => {
    const { arc, hitArea } = sliceOf({ from: 0, to: 0.4 })
    expect(hitArea).toEqual(arc)
  })
})
