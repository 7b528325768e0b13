import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reduceLine, runsOf } from '../../src/geometry/index.js'

const line = fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(null)), {
  maxLength: 400,
})

describe('reduceLine', () => {
  test('keeps the least and the greatest of each stretch', () => {
    // Three stretches of two would be all; of three points each it leaves one out.
    expect(reduceLine([1, 9, 5, 8, 3, 7], 4)).toEqual([0, 1, 3, 4, 5])
    expect(reduceLine([5, 1, 9, 5, 5, 5, 5, 5], 4)).toEqual([0, 1, 2, 4, 7])
  })

  test('leaves a short line whole', () => {
    expect(reduceLine([1, null, 3], 3)).toEqual([0, 1, 2])
    expect(reduceLine([], 10)).toEqual([])
  })

  test('no extreme is lost, and the ends stay', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const kept = reduceLine(values, most)
        const known = values.filter((value) => value !== null)
        const left = kept.map((i) => values[i] ?? null).filter((value) => value !== null)
        expect(Math.max(...left)).toBe(Math.max(...known))
        expect(Math.min(...left)).toBe(Math.min(...known))
        if (values.length) expect([kept[0], kept.at(-1)]).toEqual([0, values.length - 1])
      }),
    )
  })

  test('places rise, none twice', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const kept = reduceLine(values, most)
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
      }),
    )
  })

  test('gaps stay gaps: as many runs as before, and none wider than it was', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const spans = (places: readonly number[]) =>
          runsOf(places.map((i) => (values[i] === null ? null : i))).map((run) => [run[0], run.at(-1)])
        const all = spans(values.map((_, i) => i))
        const left = spans(reduceLine(values, most))
        expect(left).toHaveLength(all.length)
        left.forEach(([from = 0, to = 0], i) => {
          expect(from).toBeGreaterThanOrEqual(all[i]?.[0] ?? 0)
          expect(to).toBeLessThanOrEqual(all[i]?.[1] ?? 0)
        })
      }),
    )
  })

  test('without gaps it keeps about as many as asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 100, maxLength: 400 }),
        fc.integer({ min: 10, max: 60 }),
        (values, most) => {
          expect(reduceLine(values, most).length).toBeLessThanOrEqual(most + 2)
        },
      ),
    )
  })
})
