// @vitest-environment node
// A fast path equals the plain one: the usual case that is worked out quickly comes to what the general rule comes to.
import { expect, test } from 'vitest'
import { evaluate, metric, ratio } from '../../src/metrics/index.js'
import { columnOf, plainSum, sumSegments } from '../../src/metrics/engine/facts/factColumn.js'
import { resolveFact } from '../../src/metrics/engine/facts/resolveFact.js'
import { commonDays, commonUnits } from '../../src/metrics/engine/formula/commonDays.js'
import { quickselect } from '../../src/metrics/math/quickselect.js'
import type { NumberFactId } from '../../src/metrics/model/facts.js'
import type { Row } from '../../src/metrics/model/row.js'
import type { Channel } from '../../src/metrics/store/ledger.js'
import { read } from '../../src/metrics/store/read.js'
import { dayWindow } from '../../src/metrics/time/window.js'
import fc from '../property.js'

const channelOf = (rows: readonly Row[]): Channel => {
  const [channel] = read(rows).brands.get('') ?? []
  if (!channel) throw new Error('the rows are of no channel')
  return channel
}

const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })
const segment = fc.record({
  date: fc.constantFrom('2026-10-01', '2026-10-02'),
  campaign: fc.constantFrom(undefined, 'autumn', 'brand'),
  paid: fc.constantFrom(undefined, 'organic' as const, 'paid' as const),
  leads: value,
  reach: value,
  siteSessions: value,
})

test('a cell that is summed quickly has the sum of its segments', () => {
  let quick = 0
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 7 }), fc.constantFrom('leads', 'reach'), (rows, fact) => {
      const { account } = channelOf(rows)
      const reported = account.bySegment.get(fact as NumberFactId)
      for (const { segments } of reported && !reported.bad.size ? account.cells : []) {
        if (!reported) continue
        const sum = plainSum(segments, account.segmentFlags, fact as NumberFactId, reported)
        if (sum === undefined) continue
        quick++
        const { low, high, reason } = sumSegments(segments, fact as NumberFactId, reported, [])
        expect(reason).toBe(Number.isNaN(sum) ? 'missing' : null)
        if (!Number.isNaN(sum)) expect([low, high]).toEqual([sum, sum])
      }
    }),
    { numRuns: 500 },
  )
  expect(quick).toBeGreaterThan(100)
})

test('a column without campaigns is what was read, as if it were summed', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ date: fc.constantFrom('2026-10-01', '2026-10-02'), leads: value })), (rows) => {
      const { account } = channelOf([{ date: '2026-10-03', leads: 1 }, ...rows])
      const reported = account.bySegment.get('leads')
      if (!reported) throw new Error('leads are reported')
      const { exact } = columnOf(account, 'leads')
      account.cells.forEach(({ segments, i }) => {
        const { low, reason } = sumSegments(segments, 'leads', reported, [])
        expect(Number.isFinite(exact[i]) ? exact[i] : null).toBe(reason === null ? low : null)
      })
    }),
  )
})

const day = fc.record({
  date: fc.integer({ min: 1, max: 9 }).map((n) => `2026-10-0${n}`),
  provisional: fc.constantFrom(undefined, true),
  spend: value,
  leads: value,
  clicks: fc.constant(1),
})

test('the days that sums have in common are found cell by cell as they are day by day', () => {
  let different = 0
  fc.assert(
    fc.property(fc.uniqueArray(day, { selector: ({ date }) => date, minLength: 1 }), (rows) => {
      const ledger = read(rows)
      const [channel] = ledger.brands.get('') ?? []
      const window = dayWindow(ledger)
      if (!channel || !window) return
      const facts = ['spend', 'leads', 'clicks'] as const
      const sums = facts.map((fact) => resolveFact(channel, fact, window))
      if (sums.some(({ cells }) => !cells?.length)) return
      const [quick, plain] = [commonDays(sums, window.last), commonUnits(sums, window.last)]
      expect(quick.count).toBe(plain.count)
      for (const { cells = [], book } of sums)
        for (const cell of cells) {
          const stays = quick.stays?.(cell, book) ?? true
          expect(stays).toBe(plain.stays?.(cell, book))
          if (!stays) different++
        }
    }),
    { numRuns: 300 },
  )
  expect(different).toBeGreaterThan(100)
})

test('the k-th smallest is the one that stands there in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), fc.nat(), (numbers, n) => {
      const k = n % numbers.length
      const inOrder = numbers.toSorted ? numbers.toSorted((a, b) => a - b) : [...numbers].sort((a, b) => a - b)
      expect(quickselect(Float64Array.from(numbers), k)).toBe(inOrder[k])
    }),
  )
})

const row = fc.record(
  {
    date: fc.constantFrom('2026-10-01', '2026-10-02'),
    channel: fc.constant('vk'),
    account: fc.constant('studio'),
    campaign: fc.constantFrom('autumn', 'brand'),
    post: fc.constantFrom('p1', 'p2'),
    leads: fc.integer({ min: 0, max: 9 }),
    sessions: fc.integer({ min: 0, max: 9 }),
    reach: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ['channel', 'date'] },
)

test('facts that are brought together once for all formulas come to what each formula of them brings together', () => {
  // In the order of the formula they are brought together as it would do it.
  const [own, ...others] = [
    ['leads', 'sessions', 'reach'],
    ['reach', 'sessions', 'leads'],
    ['sessions', 'reach', 'leads'],
    ['leads', 'sessions', 'leads', 'reach', 'reach'],
  ] as const
  const rate = metric({ id: 'leads/sessions', formula: ratio('leads', 'sessions'), unit: 'percent', better: 'higher' })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), fc.boolean(), (rows, isDated) => {
      const options = isDated ? { period: '2026-10' } : {}
      const resultWith = (alongside: typeof own | (typeof others)[number]) =>
        JSON.stringify(evaluate(rate, [...rows], { ...options, alongside }))
      for (const order of others) expect(resultWith(order)).toBe(resultWith(own))
    }),
    { numRuns: 1500 },
  )
})

test('a fact that is named twice is looked at once', () => {
  const rows = [
    { channel: 'vk', date: '2026-10-01', leads: 5 },
    { channel: 'instagram', date: '2026-10-01', leads: 'abc' as unknown as number },
  ]
  expect(evaluate('leads', rows)).toMatchObject({ reason: 'invalid' })
  expect(evaluate('leads', rows, { alongside: ['leads', 'leads'] })).toMatchObject({ reason: 'invalid' })
})
