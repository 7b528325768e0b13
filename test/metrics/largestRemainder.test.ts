// @vitest-environment node
// Parts of a whole in whole units that add up.
import { describe, expect, test } from 'vitest'
import { largestRemainder } from '../../src/metrics/math/largestRemainder.js'
import fc from '../property.js'

describe('rounds by the largest remainder', () => {
  test.each<[string, readonly number[], number, readonly number[]]>([
    ['what divides stays', [50, 100, 10, 40], 1000, [250, 500, 50, 200]],
    // 33.3 each: the unit that is left goes to the first.
    ['equal parts: the first', [1, 1, 1], 100, [34, 33, 33]],
    ['two are left: the first two', [1, 1, 1, 1, 1, 1], 100, [17, 17, 17, 17, 16, 16]],
    // Of 7 parts: 14.29, 28.57, 57.14.
    ['the largest remainder', [1, 2, 4], 100, [14, 29, 57]],
    // 12.5, 87.5: equal remainders.
    ['equal remainders: the larger part', [1, 7], 100, [12, 88]],
    // 16.67, 16.67, 66.67: equal remainders, two units left.
    ['equal remainders: the larger part, then the first', [1, 1, 4], 100, [17, 16, 67]],
    // 1.43, 2.86, 4.29, 1.43.
    ['fractions too', [0.1, 0.2, 0.3, 0.1], 10, [2, 3, 4, 1]],
    // 1.5, 2.5 and 6 of 10, as fractions that are not exact.
    ['noise does not turn a tie', [0.15, 0.25, 0.6], 10, [1, 3, 6]],
    ['nothing gets nothing', [0, 3, 0], 100, [0, 100, 0]],
    ['no units', [0, 0], 0, [0, 0]],
    ['no parts', [], 100, []],
  ])('%s: %j of %i are %j', (_, parts, units, expected) => {
    expect(largestRemainder(parts, units)).toEqual(expected)
  })
})

describe('for any parts', () => {
  const parts = fc
    .array(fc.oneof(fc.nat({ max: 1000 }), fc.double({ noNaN: true, min: 0, max: 1e12 })), {
      minLength: 1,
      maxLength: 200,
    })
    .filter((all) => all.some((one) => one > 0))
  const units = fc.integer({ min: 2, max: 8 }).map((digits) => 10 ** digits)

  test('whole units, which add up to all of them, each within one of the exact', () => {
    fc.assert(
      fc.property(parts, units, (all, whole) => {
        const rounded = largestRemainder(all, whole)
        const total = all.reduce((sum, one) => sum + one, 0)
        expect(rounded.every(Number.isInteger)).toBe(true)
        expect(rounded.reduce((sum, one) => sum + one, 0)).toBe(whole)
        for (const [i, one] of all.entries()) {
          expect(Math.abs((rounded[i] as number) - (one / total) * whole)).toBeLessThan(1 + 1e-6)
        }
      }),
    )
  })

  test('the larger part never gets less', () => {
    fc.assert(
      fc.property(parts, units, (all, whole) => {
        const rounded = largestRemainder(all, whole)
        const bySize = [...all.keys()].sort((a, b) => (all[a] as number) - (all[b] as number))
        for (const [i, at] of bySize.slice(1).entries()) {
          const before = bySize[i] as number
          if (all[at] !== all[before]) expect(rounded[at]).toBeGreaterThanOrEqual(rounded[before] as number)
        }
      }),
    )
  })
})
