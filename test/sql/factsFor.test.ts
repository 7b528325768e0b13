import { describe, expect, test } from 'vitest'
import { metric, metrics, type MetricId, ratio, sumCells, times } from '../../src/metrics/index.js'
import { factsFor, needDayBefore } from '../../src/sql/factsFor.js'

describe('the facts that metrics need', () => {
  test.each<[MetricId, string[]]>([
    ['reach', ['reach']],
    ['costPerLead', ['leads', 'spend']],
    // From the likes and so on, where the platform gives no sum of them.
    ['engagementRateByReach', ['likes', 'comments', 'shares', 'saves', 'interactions', 'reach']],
    // The audience at the start is that of the day before, or worked back from the end.
    ['churnRate', ['followers', 'followersStart', 'followersGained', 'followersLost']],
    // How many could have been answered says how far the median is known.
    ['responseTime', ['messages', 'answered', 'responseTimes']],
  ])('%s', (id, facts) => expect(factsFor([id])).toEqual(facts))

  test('a metric of your own is read from its formula', () => {
    const own = metric({
      id: 'own',
      formula: ratio(sumCells(times('views', 'saves')), 'posts'),
      unit: 'ratio',
      better: 'higher',
    })
    expect(factsFor([own])).toEqual(['posts', 'views', 'saves'])
  })

  test('together each once, in the order of the vocabulary', () => {
    expect(factsFor(['reach', 'likes', 'reach'])).toEqual(['likes', 'reach'])
    expect(factsFor([])).toEqual([])
  })

  test('every base of growth, and what a level is compared by', () => {
    expect(factsFor(['followers'])).toContain('followersGained')
    for (const id of Object.keys(metrics) as MetricId[]) expect(factsFor([id]).length).toBeGreaterThan(0)
  })

  test('a name that is no metric is refused', () => {
    expect(() => factsFor(['lykes' as MetricId])).toThrow(/there is no metric "lykes"/)
  })
})

test('the day before the window is read where an audience at the start is asked for', () => {
  expect(needDayBefore(['netGrowthRate'])).toBe(true)
  expect(needDayBefore(['costPerLead', 'reach'])).toBe(false)
})
