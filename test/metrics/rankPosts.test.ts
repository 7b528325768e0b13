// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { rankPosts } from '../../src/metrics/analysis/rankPosts.js'
import { wilsonInterval } from '../../src/metrics/math/wilsonInterval.js'
import fc from '../property.js'

const of = (id: string, part: number, people: number) => ({ id, part, people })
const seven = [
  of('a', 800, 10_000),
  of('b', 350, 5_000),
  of('c', 100, 1_200),
  of('tiny', 20, 80),
  of('d', 200, 5_000),
  of('e', 200, 5_000),
  of('f', 200, 5_000),
]

describe('seven posts: 8.0%, 7.0%, 8.3%, 25% of 80, and three times 4.0%', () => {
  const { posts, median, fewest } = rankPosts(seven)

  test('bounds 7.48, 6.90 and 6.33%: 8.3% of 1,200 comes after 8.0% of 10,000', () => {
    expect(posts.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd', 'e', 'f'])
    expect(posts.slice(0, 3).map(({ interval: [low] }) => Number((low * 100).toFixed(2)))).toEqual([7.48, 6.9, 6.33])
  })

  test('25% is left out: 80 people are fewer than a fifth of the median of 5,000', () => {
    expect(fewest).toBe(1_000)
    expect(posts.some(({ id }) => id === 'tiny')).toBe(false)
  })

  test('the median of the six that are left lies between 4.0 and 7.0%', () => {
    expect(median).toBeCloseTo(0.055, 12)
  })
})

test('below 100 people a rate says little, whatever the median is', () => {
  expect(rankPosts([of('a', 5, 99), of('b', 5, 100), of('c', 5, 101)]).posts.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('more likes than people cannot be', () => {
  expect(rankPosts([of('a', 1_001, 1_000), of('b', 1_000, 1_000)]).posts.map(({ id }) => id)).toEqual(['b'])
})

test('of no posts there is no median', () => {
  expect(rankPosts([])).toEqual({ posts: [], median: Number.NaN, fewest: 100 })
})

describe('Wilson: between which rates the true one lies', () => {
  test('published: 1 of 10 is 1.8 to 40.4%, 0 of 10 is 0 to 27.8%', () => {
    const rounded = (part: number, whole: number) => wilsonInterval(part, whole).map((end) => Number(end.toFixed(3)))
    expect(rounded(1, 10)).toEqual([0.018, 0.404])
    expect(rounded(0, 10)).toEqual([0, 0.278])
    expect(rounded(10, 10)).toEqual([0.722, 1])
  })

  test('holds the rate, and is narrower of more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, rate) => {
        const part = Math.round(whole * rate)
        const [low, high] = wilsonInterval(part, whole)
        const [low10, high10] = wilsonInterval(part * 10, whole * 10)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(part / whole + 1e-12)
        expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12)
        expect(high10 - low10).toBeLessThan(high - low)
      }),
    )
  })
})

test('the order in which posts come never matters', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(seven, { minLength: 7 }), (shuffled) => {
      expect(rankPosts(shuffled)).toEqual(rankPosts(seven))
    }),
  )
})
