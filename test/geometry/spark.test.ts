import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sparkOf } from '../../src/geometry/index.js'

const heights = (values: ReadonlyArray<number | null>, target?: number) =>
  sparkOf(values, target).points.map((point) => point && point.y)

describe('sparkOf', () => {
  test('five values are a line over the whole box, the greatest at the top; a gap stays one', () => {
    const { shape, points } = sparkOf([30, 20, null, 25, 30, 20])
    expect(shape).toBe('line')
    expect(points).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 100 },
      null,
      { x: 60, y: 50 },
      { x: 80, y: 0 },
      { x: 100, y: 100 },
    ])
  })

  test('a line begins at zero as soon as it falls below half of its highest value', () => {
    // 20 is two thirds of 30: from 20 to 30. 15 is half of it: from 0 to 30.
    expect(sparkOf([30, 20, 30, 20, 30])).toMatchObject({ zero: null })
    expect(heights([30, 15, 30, 15, 30])).toEqual([0, 50, 0, 50, 0])
    expect(sparkOf([30, 15, 30, 15, 30]).zero).toBe(100)
  })

  test('zero is where values change their sign, and above values that are all below it', () => {
    expect(sparkOf([-10, 10, -10, 10, -10]).zero).toBe(50)
    expect(sparkOf([-10, -2, -10, -2, -10]).zero).toBe(0)
  })

  test('fewer than five are columns from zero, each in the middle of its place', () => {
    expect(sparkOf([8, 10])).toEqual({
      shape: 'columns',
      points: [
        { x: 25, y: 20 },
        { x: 75, y: 0 },
      ],
      zero: 100,
      target: null,
    })
    expect(sparkOf([1, 2, 3, 4]).shape).toBe('columns')
    // Four days of a month are dots on a line of 31.
    expect(sparkOf([1, 2, 3, 4, ...Array.from({ length: 27 }, () => null)]).shape).toBe('line')
  })

  test('a goal is on the scale unless it would take more than half of it', () => {
    // From 20 to 30: 40 is as far away as the line is high, 41 is farther.
    expect(sparkOf([30, 20, 30, 20, 30], 40)).toMatchObject({ target: 0 })
    expect(heights([30, 20, 30, 20, 30], 40)).toEqual([50, 100, 50, 100, 50])
    expect(sparkOf([30, 20, 30, 20, 30], 41).target).toBeNull()
    expect(heights([30, 20, 30, 20, 30], 41)).toEqual([0, 100, 0, 100, 0])
    expect(sparkOf([30, 20, 30, 20, 30], 25).target).toBe(50)
  })

  test('values that are all the same are level, in the middle', () => {
    expect(heights([5, 5, 5, 5, 5])).toEqual([50, 50, 50, 50, 50])
    expect(heights([0, 0, 0, 0, 0])).toEqual([50, 50, 50, 50, 50])
    expect(sparkOf([]).points).toEqual([])
  })

  test('every value has its place in the box, however large', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(fc.option(number), { minLength: 1 }), fc.option(number), (values, target) => {
        const spark = sparkOf(values, target ?? undefined)
        expect(spark.points.map((point) => point === null)).toEqual(values.map((value) => value === null))
        const all = spark.points.flatMap((point) => (point ? [point.x, point.y] : []))
        for (const at of [...all, spark.zero ?? 0, spark.target ?? 0]) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
