// @vitest-environment node
// Laws of what is said about a value: its window, its change, its pace.
import { describe, expect, test, vi } from 'vitest'
import {
  compare,
  type DateSpan,
  facts,
  type MetricId,
  metrics,
  pace,
  resolveWindow,
  type Windows,
  type WindowOptions,
} from '../../src/metrics/index.js'
import fc from '../property.js'
import { anyRows, count } from './anyRows.js'
import { day } from './october.js'

vi.setConfig({ testTimeout: 60_000 })

const anyMetric = fc.constantFrom(...(Object.keys(metrics) as MetricId[]))

describe('windows', () => {
  const options: fc.Arbitrary<Omit<WindowOptions, 'data'>> = fc.record(
    {
      period: fc.constantFrom('2026-10', '2026-W41', '2026-Q4', '2026', '2026-10-04', {
        from: '2026-10-03',
        to: '2026-10-09',
      }),
      asOf: fc.integer({ min: 1, max: 31 }).map((n) => day(n)),
      compareTo: fc.constantFrom('previous', 'year', 'none'),
    },
    { requiredKeys: [] },
  )

  test('the elapsed part begins with the window and lasts as long as its complete days', () => {
    fc.assert(
      fc.property(anyRows, options, (data, how) => {
        const { current, elapsed } = resolveWindow({ data, ...how })
        if (!elapsed) expect(current?.completeDays ?? 0).toBe(0)
        if (!current || !elapsed) return
        expect([elapsed.from, elapsed.days, elapsed.completeDays]).toEqual([
          current.from,
          current.completeDays,
          current.completeDays,
        ])
        expect(elapsed.to <= current.to && elapsed.to <= current.asOf).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('what is compared with is over before the window begins, and as long unless the calendar says otherwise', () => {
    fc.assert(
      fc.property(anyRows, options, (data, how) => {
        const { current, elapsed, previous } = resolveWindow({ data, ...how })
        if (!current || !elapsed || !previous) return
        expect(previous.to < current.from).toBe(true)
        expect(previous.completeDays).toBe(previous.days)
        if (elapsed.days < current.days) expect(previous.days).toBeLessThanOrEqual(elapsed.days)
        else if (current.calendar === null || ['day', 'week'].includes(current.calendar))
          expect(previous.days).toBe(elapsed.days)
      }),
      { numRuns: 300 },
    )
  })
})

test('now and before exchanged, a change is the other way round', () => {
  const opposite = { better: 'worse', worse: 'better', same: 'same', neutral: 'neutral' } as const
  const [early, late] = [
    { from: day(1), to: day(4) },
    { from: day(5), to: day(8) },
  ]
  let changed = 0
  fc.assert(
    fc.property(
      anyMetric,
      fc.array(fc.array(count, { minLength: 8, maxLength: 8 }), { maxLength: 6 }),
      (of, columns) => {
        const named = Object.keys(facts).filter((id) => JSON.stringify(metrics[of].formula).includes(`"${id}"`))
        const rows = Array.from({ length: 8 }, (_, d) => ({
          channel: 'vk',
          date: day(1 + d),
          ...Object.fromEntries(named.map((id, i) => [id, columns[i % columns.length]?.[d] ?? null])),
        }))
        const change = (period: DateSpan, compareTo: DateSpan) =>
          compare(of, rows, resolveWindow({ data: rows, period, compareTo, asOf: day(8) }))
        const [one, other] = [change(late, early), change(early, late)]
        expect([other.basis, other.reason]).toEqual([one.basis, one.reason])
        if (one.absolute === null || one.verdict === null) return
        changed++
        expect(other.absolute).toBe(0 - one.absolute)
        expect(other.pp).toBe(one.pp === null ? null : 0 - one.pp)
        expect(other.verdict).toBe(opposite[one.verdict])
      },
    ),
    { numRuns: 500 },
  )
  expect(changed).toBeGreaterThan(100)
})

describe('pace', () => {
  const window = resolveWindow({ data: [], period: { from: day(1), to: day(8) }, asOf: day(8) })

  test('at the end is the target itself, and the projection what there is', () => {
    let projected = 0
    fc.assert(
      fc.property(anyRows, anyMetric, fc.integer({ min: -50, max: 500 }), (rows, of, target) => {
        const paced = pace(of, rows, { target, window })
        if (!paced.known) return
        expect(paced.expected).toBe(target)
        if (paced.projection === null || paced.difference === null) return
        projected++
        expect(paced.projection - paced.expected).toBeCloseTo(paced.difference, 9)
      }),
      { numRuns: 1000 },
    )
    expect(projected).toBeGreaterThan(20)
  })

  test('with a harder target is never better', () => {
    const half: Windows = resolveWindow({ data: [], period: { from: day(1), to: day(16) }, asOf: day(8) })
    const rank = { behind: 0, 'on-pace': 1, ahead: 2 } as const
    fc.assert(
      fc.property(anyRows, anyMetric, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (rows, of, easy, more) => {
        const { better } = metrics[of]
        if (better === 'neutral') return
        const [first, harder] = [easy, better === 'higher' ? easy + more : easy - more].map((target) =>
          pace(of, rows, { target, window: half }),
        )
        expect(harder?.known).toBe(first?.known)
        if (!first?.known || !harder?.known || first.status === null || harder.status === null) return
        expect(rank[harder.status]).toBeLessThanOrEqual(rank[first.status])
      }),
      { numRuns: 500 },
    )
  })
})
