import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnAt,
  dateRooms,
  roomOf,
  sliceOf,
  spansOf,
  strideAt,
} from '../../../src/widgets/share-of-voice/geometry.js'

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

describe('roomOf', () => {
  test('is the least width in which a text has room on its part', () => {
    // 5 letters of 8.4 px and 6 px of air: 48, of 30% of what the frame leaves: 160 + 48.
    expect(roomOf('34.2%', 0.3)).toBe('280')
    expect(roomOf('34.2%', 1)).toBe('200')
    // 48 ÷ 0.05 + 48 = 1,008
    expect(roomOf('34.2%', 0.05)).toBe('1020')
  })

  test('is none where a text has no room in any width', () => {
    expect(roomOf('34.2%', 0.02)).toBeUndefined()
    expect(roomOf('34.2%', 0)).toBeUndefined()
  })

  test('knows what stands beside the drawing', () => {
    expect(roomOf('34.2%', 0.3, 100)).toBe('340')
  })
})

describe('columnAt', () => {
  test('gives each column its part of the width', () => {
    const { x, width, middle } = columnAt(1, 10)
    expect([x, width, middle].map((one) => one.toFixed(3))).toEqual(['0.114', '0.072', '0.150'])
  })

  test('does not draw few of them wide', () => {
    const { x, width } = columnAt(0, 1)
    expect([x, width].map((one) => one.toFixed(2))).toEqual(['0.43', '0.14'])
  })
})

test('strideAt counts from the last one, which always has a label', () => {
  expect([0, 1, 2, 3].map((at) => strideAt(at, 4))).toEqual([1, 2, 1, 4])
  expect(strideAt(0, 1)).toBe(1)
  // Those that stand when every fourth of twelve is labelled.
  expect(Array.from({ length: 12 }, (_, at) => at).filter((at) => strideAt(at, 12) >= 4)).toEqual([3, 7, 11])
})

test('dates that stand equally far apart come together, though one is shorter, and wait for a longer one between them', () => {
  // A column of five is a fifth of the width less 48: "Oct 2026" (8 letters, 67.2 px, and 6 of air) has room at 414, "Aug"
  // (25.2) would at 204. Two columns hold "Sept" (33.6) at 147.
  const rooms = dateRooms(['Jul', 'Aug', 'Sept', 'Oct 2026', 'Nov'], 0)
  expect(rooms).toEqual(['200', '420', '200', '420', '200'])
  const short = dateRooms(['Jul', 'Aug', 'Sep', 'Oct', 'Nov'], 0)
  expect(short).toEqual(['200', '280', '200', '280', '200'])
})
