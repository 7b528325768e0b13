// @vitest-environment node
import { expect, test } from 'vitest'
import { shareError } from '../../src/metrics/math/shareError.js'

test('6,375 of 18,640 after 5,349 of 17,200: 2 · √(0.342 · 0.658 ÷ 18,640 + 0.311 · 0.689 ÷ 17,200) = 0.99 pp', () => {
  expect(shareError({ part: 6_375, whole: 18_640 }, { part: 5_349, whole: 17_200 })).toBeCloseTo(0.0099, 4)
})

test('of a hundredth of as many it is ten times as wide', () => {
  expect(shareError({ part: 5, whole: 10 }, { part: 5, whole: 10 })).toBeCloseTo(
    10 * shareError({ part: 500, whole: 1_000 }, { part: 500, whole: 1_000 }),
    12,
  )
})
