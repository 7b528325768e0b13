import { describe, expect, test } from 'vitest'
import { pointList, runsOf } from '../../src/geometry/index.js'

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

test('pointList writes what a polyline takes', () => {
  expect(
    pointList([
      { x: 0, y: 100 },
      { x: 66.5, y: 0 },
    ]),
  ).toBe('0,100 66.5,0')
})
