// @vitest-environment node
// Rows that stand for several posts, campaigns or days say the same as the rows that they were made of.
import { describe, expect, test } from 'vitest'
import {
  countCells,
  evaluate,
  type Expression,
  facts,
  type Metric,
  meanCells,
  metric,
  metricOf,
  metrics,
  minus,
  plus,
  ratio,
  sumCells,
  sumsOf,
  times,
  type Row,
} from '../../src/metrics/index.js'
import fc from '../property.js'
import { reduce } from './reduce.js'
import { warehouseRows, WEEKS } from './warehouseRows.js'

const own = (id: string, formula: Expression, window: Metric['window'] = 'row') =>
  metric({ id, formula, unit: 'ratio', better: 'higher', window })

/** What a host may measure beside the catalogue. */
const ofHost = [
  own('weighted', ratio(times('likes', 'reach'), 'impressions')),
  own('shifted', ratio(plus('likes', 1), 'reach')),
  own('product', sumCells(times('likes', 'comments'))),
  own('scaled', ratio(times(3, 'likes'), times(2, 'posts', 'followers'))),
  own('perDay', ratio(sumCells('likes', 'day'), countCells('likes', 'day'))),
  own('perPost', ratio(sumCells('views', 'post'), countCells('views', 'post'))),
  own('meanRate', meanCells(ratio('clicks', 'impressions'))),
  own('levels', ratio('likes', 'followers')),
  own('cost', ratio(minus('spend', 'revenue'), plus('leads', 'customers')), 'period'),
]

export const asked: readonly (string | Metric)[] = [...Object.keys(metrics), ...Object.keys(facts).filter((fact) => fact !== 'responseTimes'), ...ofHost]
export const sums = [...Object.keys(metrics), ...ofHost].flatMap((one) => {
  const { formula, window } = metricOf(one as 'er')
  return window === 'row' ? sumsOf(formula) : []
})

/** A result as plain data, in which campaigns stand by their own names and digits beyond the tenth count for nothing. */
export const plain = (value: unknown, campaigns: ReadonlyMap<string, readonly string[]>): unknown => {
  const text = JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'number') return Number(one.toPrecision(10))
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    const { code, keys } = one as { code?: string; keys?: string[] }
    if (code !== 'parts-missing' || !keys) return one
    return { ...one, keys: [...new Set(keys.flatMap((key) => campaigns.get(key) ?? key))].sort() }
  })
  return JSON.parse(text)
}

export const weeks = [
  { period: { from: '2026-10-05', to: '2026-10-25' }, asOf: '2026-10-25' },
  { period: '2026-W42', asOf: '2026-10-18' },
  { period: '2026-W43' },
  { period: { from: '2026-10-05', to: '2026-10-18' }, asOf: '2026-10-18' },
  { period: { from: '2026-10-12', to: '2026-10-25' }, asOf: '2026-10-18' },
]
export const anyDays = [
  ...weeks,
  { period: { from: '2026-10-08', to: '2026-10-14' } },
  { period: '2026-W42', asOf: '2026-10-15' },
  {},
]

const RUNS = Number(process.env.BUNDLES ?? 60)

function sameAnswers(rows: readonly Row[], cuts: readonly string[] | undefined): void {
  const reduced = reduce(rows, { sums, ...(cuts && { cuts }) })
  for (const about of cuts ? weeks : anyDays)
    for (const one of asked) {
      const options = one === 'er' ? { ...about, over: 'period' as const } : about
      const [was, is] = [rows, reduced.rows].map((data) =>
        plain(evaluate(one as 'er', data, options), reduced.campaigns),
      )
      if (JSON.stringify(was) !== JSON.stringify(is))
        expect({ of: one, about, result: is }, JSON.stringify({ rows, reduced: reduced.rows })).toEqual({
          of: one,
          about,
          result: was,
        })
    }
}

describe('the whole result is that of the rows', () => {
  test('by day: posts and campaigns that know the same are one row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => sameAnswers(warehouseRows(seed), undefined)),
      { numRuns: RUNS },
    )
  })
  test('by week: days that know the same are one row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => sameAnswers(warehouseRows(seed), WEEKS)),
      { numRuns: RUNS },
    )
  })
})
