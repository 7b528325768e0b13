// @vitest-environment node
// Statistics of response times: of any list, in any order, they are what the list in order says.
import { describe, expect, test } from 'vitest'
import { evaluate, metric, quantile } from '../../src/metrics/index.js'
import fc from '../property.js'
import { bounds, said } from './october.js'

/** Few different values, so that many are equal, or many different ones. */
const times = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 200 }),
)
const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b)
const at = (p: number) =>
  metric({ id: 'responseTimeAt', formula: quantile('responseTimes', p), unit: 'duration', better: 'lower' })

test('the median is the mean of the two in the middle', () => {
  fc.assert(
    fc.property(times, (responseTimes) => {
      const sorted = inOrder(responseTimes)
      const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number]
      expect(said(evaluate('responseTime', { responseTimes }))).toBe(low + (high - low) / 2)
    }),
  )
})

test('any other quantile is the nearest rank', () => {
  fc.assert(
    fc.property(times, fc.constantFrom(0, 0.01, 0.25, 0.75, 0.9, 0.99, 1), (responseTimes, p) => {
      const sorted = inOrder(responseTimes)
      const rank = Math.max(1, Math.ceil(p * sorted.length))
      expect(said(evaluate(at(p), { responseTimes }))).toBe(sorted[rank - 1])
    }),
  )
})

test('among the unanswered it is slower than the slowest answer', () => {
  fc.assert(
    fc.property(times, (responseTimes) => {
      const messages = responseTimes.length * 2 + 1
      expect(bounds(evaluate('responseTime', { responseTimes, messages }))).toEqual(
        Math.max(...responseTimes) > 0 ? [Math.max(...responseTimes), null] : undefined,
      )
    }),
  )
})

test('asking for one leaves the others as they were', () => {
  const rows = [{ responseTimes: [9, 1, 4, 30] }]
  expect(
    ['responseTimeP90', 'responseTime', 'responseTimeMean', 'responseTimeP90'].map((id) =>
      said(evaluate(id as 'responseTime', rows)),
    ),
  ).toEqual([30, 6.5, 11, 30])
})

describe('the samples that count', () => {
  test('are those of every row, each once', () => {
    // (1 + 2 + 3 + 100 + 200 + 6) ÷ 6
    const rows = [
      { channel: 'vk', date: '2026-10-02', responseTimes: [1, 2, 3] },
      { channel: 'vk', date: '2026-10-01', responseTimes: [100, 200] },
      { channel: 'instagram', date: '2026-10-01', responseTimes: [6] },
    ] as const
    expect(said(evaluate('responseTimeMean', rows))).toBe(52)
    // The two in the middle of 1, 2, 3, 6, 100, 200 are 3 and 6.
    expect(said(evaluate('responseTime', rows))).toBe(4.5)
  })

  test.each(['responseTimeMean', 'responseTime', 'responseTimeP90'] as const)(
    '%s of an empty list has no data',
    (id) => {
      expect(said(evaluate(id, { responseTimes: [] }))).toBe('no-data')
    },
  )

  test.each([
    // Of organic messages, or those of a campaign, it is not known how many there are: 500 and 600 remain, of two.
    ['of organic and paid', [{ paid: 'organic' }, { paid: 'paid', messages: 2, responseTimes: [500, 600] }], 550],
    ['of a campaign', [{ campaign: 'a' }, { campaign: 'b', messages: 2, responseTimes: [500, 600] }], 550],
    // The campaign is a part of the total, and counts with it.
    [
      'of a total over campaigns',
      [
        { paid: 'organic' },
        { paid: 'paid', messages: 2, responseTimes: [500, 600] },
        { paid: 'paid', campaign: 'a', responseTimes: [600] },
      ],
      550,
    ],
    [
      'of all campaigns together',
      [
        { paid: 'organic' },
        { paid: 'paid', campaign: 'a', responseTimes: [500] },
        { paid: 'paid', campaign: 'b', responseTimes: [600, 700] },
        { paid: 'paid', messages: 3, responseTimes: null },
      ],
      600,
    ],
  ] as const)('are of the messages that are known: %s', (_, parts, median) => {
    const times = { channel: 'vk', date: '2026-10-01', responseTimes: [10, 20, 30] } as const
    const rows = parts.map((part) => ({ ...times, ...part }))
    expect(said(evaluate('responseTime', rows))).toBe(median)
    expect(said(evaluate('responseTime', rows.toReversed()))).toBe(median)
  })

  test('leave a quantile among the unanswered missing', () => {
    expect(said(evaluate('responseTimeP90', { responseTimes: [10, 30, 20], messages: 4 }))).toBe('missing')
  })

  test('are invalid where the list is, and missing where no row has one', () => {
    expect(said(evaluate('responseTime', { responseTimes: [1, -1] }))).toBe('invalid')
    expect(said(evaluate('responseTime', { messages: 4 }))).toBe('missing')
  })
})
