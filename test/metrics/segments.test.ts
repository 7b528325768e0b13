// @vitest-environment node
// Money meets what it bought: spend of paid rows is divided by the results of paid rows, never by organic ones.
import { describe, expect, test } from 'vitest'
import { evaluate, type MetricId, type Row } from '../../src/metrics/index.js'
import { said, warned } from './october.js'

const date = '2026-10-01'
const ig = { date, channel: 'instagram' }
const organic: Row = { ...ig, paid: 'organic', impressions: 100_000, linkClicks: 900, leads: 50, interactions: 5000 }
const paid: Row = { ...ig, paid: 'paid', impressions: 10_000, linkClicks: 100, leads: 5, interactions: 100, spend: 50 }

describe('organic rows beside paid ones', () => {
  test.each<[MetricId, number]>([
    ['costPerMille', 5],
    ['costPerClick', 0.5],
    ['costPerLead', 10],
    ['costPerInteraction', 0.5],
  ])('%s is of the paid ones: %f', (metric, expected) => {
    expect(said(evaluate(metric, [organic, paid]))).toBeCloseTo(expected, 12)
    expect(said(evaluate(metric, [paid, organic]))).toBeCloseTo(expected, 12)
  })

  test('a rate of two results that both know is of both', () => {
    // 1,000 ÷ 110,000
    expect(said(evaluate('linkResponseRate', [organic, paid]))).toBeCloseTo(1000 / 110_000, 12)
  })

  test('a day that only one side has paid rows for is dropped from both', () => {
    const rows = [organic, paid, { ...organic, date: '2026-10-02' }]
    const result = evaluate('costPerLead', rows)
    expect(said(result)).toBe(10)
    expect(result.coverage).toEqual({ known: 1, expected: 2, unit: 'days' })
  })
})

describe('campaigns', () => {
  const ad = { ...ig, paid: 'paid' } as const

  test('that results do not name meet them as paid: 100 spent, 20 paid leads', () => {
    const rows = [
      { ...ad, campaign: 'a', spend: 30 },
      { ...ad, campaign: 'b', spend: 70 },
      { ...ad, leads: 20 },
      { ...ig, paid: 'organic', leads: 9 } as const,
    ]
    expect(said(evaluate('costPerLead', rows))).toBe(5)
  })
})

describe('results that are not split', () => {
  const rows = [{ ...ig, paid: 'paid', spend: 50 } as const, { ...ig, leads: 25 }]

  test('make a blended cost, which is said and is a definition of its own', () => {
    const result = evaluate('costPerLead', rows)
    expect(said(result)).toBe(2)
    expect(warned(result, 'blended')).toHaveLength(1)
    expect(result.definition).toBe('costPerLead blended of instagram')
  })

  test('nothing is blended where the money is not split either', () => {
    const result = evaluate('costPerLead', [{ ...ig, spend: 50, leads: 25 }])
    expect(warned(result, 'blended')).toEqual([])
    expect(result.definition).toBe('costPerLead of instagram')
  })
})
