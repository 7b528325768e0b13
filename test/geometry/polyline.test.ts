import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointList, pointsIn, runsOf } from '../../src/geometry/index.js'

describe('runsOf', () => {
  test('parts a line at its gaps, however many there are', () => {
    expect(runsOf(['a', 'b', null, null, 'c', null])).toEqual([['a', 'b'], ['c']])
    expect(runsOf([null, 'a'])).toEqual([['a']])
    expect(runsOf([])).toEqual([])
    expect(runsOf([null, null])).toEqual([])
  })

  test('zero and an empty text are no gaps', () => {
    expect(runsOf([0, 1, ''])).toEqual([[0, 1, '']])
  })
})

describe('pointsIn', () => {
  test('spreads values over the box, the greatest at the top', () => {
    expect(pointsIn([10, null, 30, 20])).toEqual([{ x: 0, y: 100 }, null, { x: 66.666667, y: 0 }, { x: 100, y: 50 }])
  })

  test('all the same are level; a single one stands at the end', () => {
    expect(pointsIn([5, 5])).toEqual([
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ])
    expect(pointsIn([7])).toEqual([{ x: 100, y: 50 }])
    expect(pointsIn([])).toEqual([])
  })

  test('every value has its place in the box, however large', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
        (values) => {
          const points = pointsIn(values)
          expect(points.map((point) => point === null)).toEqual(values.map((value) => value === null))
          for (const point of points)
            for (const at of point ? [point.x, point.y] : []) {
              expect(at).toBeGreaterThanOrEqual(0)
              expect(at).toBeLessThanOrEqual(100)
            }
        },
      ),
    )
  })
})

test('pointList writes what a polyline takes', () => {
  expect(
    pointList([
      { x: 0, y: 100 },
      { x: 66.5, y: 0 },
    ]),
  ).toBe('0,100 66.5,0')
})
