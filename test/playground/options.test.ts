import { describe, expect, it } from 'vitest'
import { codeOf, groupMetrics, readPeriod, readTarget, shownAtFirst } from '../../stories/playground/options.js'

const typed = (target: string, metric: 'netGrowthRate' | 'followers' = 'netGrowthRate') =>
  readTarget({ ...shownAtFirst, target, metric })

describe('the target', () => {
  it('is typed in percent and given as a fraction', () => {
    expect(['5', '5%', ' 4.2 ', '4,2', '0', '-1', '−1'].map((text) => typed(text))).toEqual([
      0.05, 0.05, 0.042, 0.042, 0, -0.01, -0.01,
    ])
  })

  it('is itself where the metric is a count', () => {
    expect(typed('260', 'followers')).toBe(260)
  })

  it('is none, or no number', () => {
    expect(typed(' ')).toBeUndefined()
    expect(['a lot', '1e9', '--1', '9'.repeat(40)].map((text) => typed(text))).toEqual([null, null, null, null])
  })
})

it('takes the period in the kit’s words', () => {
  const period = (text: string) => readPeriod({ ...shownAtFirst, period: text })
  expect(['', '2026-10', '2026-W42', '27.03.2026', 'last month', '03/04/2026'].map(period)).toEqual([
    undefined,
    '2026-10',
    '2026-W42',
    '2026-03-27',
    null,
    null,
  ])
})

it('writes what a host would write', () => {
  expect(codeOf(shownAtFirst)).toBe('<GrowthGauge data={rows} />')
  expect(codeOf({ metric: 'churnRate', period: '2026-10', target: '5', shape: 'ring' })).toBe(
    '<GrowthGauge data={rows} metric="churnRate" period="2026-10" target={0.05} shape="ring" />',
  )
})

it('puts the metrics first that the rows are enough for', () => {
  const { known, others } = groupMetrics([{ followersStart: 12000, followersGained: 940, followersLost: 436 }])
  expect(known).toContain('netGrowthRate')
  expect(others).toContain('reach')
  expect(groupMetrics([]).known).toEqual([])
})
