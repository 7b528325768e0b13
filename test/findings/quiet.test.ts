// How often something is said though nothing has happened, and how often it is found though much has: on seeded data of four
// channels, whose days are counts of great spread (negative binomial) and alike from day to day (autoregression of 0.5).
import { expect, test } from 'vitest'
import { findings } from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import { dayAfter } from './rows.js'

const DAYS = 84
const LAST = '2026-10-31'
const FIRST = dayAfter(LAST, 1 - DAYS)
const CHANNELS = [
  ['instagram', 6],
  ['facebook', 4],
  ['telegram', 3],
  ['vk', 2],
] as const

/** The same numbers each time: a generator of Lehmer's. */
function chanceFrom(seed: number) {
  let state = (seed * 7919 + 17) % 2147483647
  const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  /** Marsaglia and Tsang's method, of a shape of 1 at least. */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    const limit = Math.exp(-mean)
    let product = uniform()
    let count = 0
    for (; product > limit; count++) product *= uniform()
    return count
  }
  return { normal, gamma, poisson }
}

/** Days of leads: four negative binomials around a mean that drifts from day to day. */
function rowsOf(seed: number, factor: number): Row[] {
  const { normal, gamma, poisson } = chanceFrom(seed)
  return CHANNELS.flatMap(([channel, mean]) => {
    let drift = 0
    return Array.from({ length: DAYS }, (_, i): Row => {
      drift = 0.5 * drift + 0.25 * Math.sqrt(1 - 0.5 ** 2) * normal()
      const level = mean * Math.exp(drift) * (i >= DAYS - 28 ? factor : 1)
      return { date: dayAfter(FIRST, i), channel, leads: poisson((level * gamma(5)) / 5) }
    })
  })
}

const isTested = ({ claim }: { readonly claim: unknown }) => claim !== 'arithmetic'
const testedIn = (seed: number, factor: number): number => {
  const period = { from: dayAfter(LAST, -27), to: LAST }
  const { said, more } = findings({ data: rowsOf(seed, factor), period, show: ['leads'], stages: [{ fact: 'leads' }] })
  return [...said, ...more].filter(isTested).length
}

test('200 quiet months have half of a tested finding each at most', () => {
  const said = Array.from({ length: 200 }, (_, seed) => testedIn(seed + 1, 1)).reduce((sum, one) => sum + one, 0)
  expect(said / 200).toBeLessThanOrEqual(0.5)
})

test('half as many again in the last four weeks are found in three of four', () => {
  const found = Array.from({ length: 100 }, (_, seed) => testedIn(seed + 1001, 1.5)).filter((one) => one > 0).length
  expect(found).toBeGreaterThanOrEqual(75)
})
