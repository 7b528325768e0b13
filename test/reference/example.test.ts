import { describe, expect, test } from 'vitest'
import { evaluate, facts, type FactId, metrics } from '../../src/metrics/index.js'
import { factEntries, families } from '../../stories/metrics/entries.js'
import { codeOf, fieldsOf, figuresOf, layoutOf, optionsOf, rowsOf } from '../../stories/metrics/example.js'
import { month } from '../../stories/metrics/month.js'

const all = [...families.flatMap(({ entries }) => entries), ...factEntries].map(({ metric }) => metric)

describe('the month of all examples', () => {
  test.each<[string, number, number]>([
    ['followers', month.followersStart + month.followersGained - month.followersLost, month.followers],
    ['net', month.followersGained - month.followersLost, month.followersNet],
    ['interactions', month.likes + month.comments + month.shares + month.saves, month.interactions],
    ['mentions', month.positiveMentions + month.neutralMentions + month.negativeMentions, month.mentions],
    ['answers', month.responseTimes.length, month.answered],
    ['waiting', month.responseTimes.reduce((sum: number, seconds) => sum + seconds, 0), month.responseTimeTotal],
  ])('%s: parts add up', (_, parts, whole) => {
    expect(parts).toBe(whole)
  })

  const nested: FactId[][] = [
    ['reachFollowers', 'reach', 'impressions', 'views'],
    ['reach', 'potentialReach'],
    ['adRecallers', 'reach'],
    ['engagedAccounts', 'interactions'],
    ['followersGained', 'profileVisits'],
    ['reachFollowers', 'followers'],
    ['linkClicks', 'clicks'],
    ['videoCompletions', 'videoStarts', 'videoViews', 'views'],
    ['storyLastReach', 'storyFirstReach', 'reach'],
    ['storyExits', 'storyViews', 'views'],
    ['goalSessions', 'newSessions', 'sessions', 'linkClicks'],
    ['bouncedSessions', 'sessions', 'siteSessions'],
    ['contentVisitors', 'visitors', 'sessions', 'pageviews'],
    ['directVisits', 'siteSessions'],
    ['reads', 'readStarts', 'pageviews'],
    ['customers', 'leads', 'conversions'],
    ['grossMargin', 'revenue'],
    ['answered', 'messages'],
  ]
  test.each(nested)('%s: nobody is in the part who is not in the whole', (...ids) => {
    const figures = ids.filter(Boolean).map((id) => month[id] as number)
    expect(figures).toEqual([...figures].sort((a, b) => a - b))
  })
})

describe('the example of a metric', () => {
  test.each(all.map((metric) => [metric.id, metric] as const))(
    '%s: known to begin with, in every base',
    (_, metric) => {
      const layout = layoutOf(metric)
      for (const base of ['start', ...Object.keys(metric.bases ?? {})] as const) {
        const formula = (base !== 'start' && metric.bases?.[base as 'end']) || metric.formula
        const result = evaluate(metric, rowsOf(figuresOf(formula, layout), layout), optionsOf(layout, base as 'end'))
        expect(result).toMatchObject({ known: true, warnings: [] })
      }
    },
  )

  test.each(all.map((metric) => [metric.id, metric] as const))('%s: unknown without its figures', (_, metric) => {
    const layout = layoutOf(metric)
    expect(evaluate(metric, rowsOf({}, layout), optionsOf(layout, 'start'))).toMatchObject({ known: false })
  })

  test('what could stand in is offered, not filled in', () => {
    expect(fieldsOf(metrics.churnRate.formula)).toEqual({
      needed: ['followersLost', 'followersStart'],
      instead: ['followers', 'followersGained'],
    })
    expect(Object.keys(figuresOf('interactions', layoutOf(metrics.interactions)))).toEqual(['interactions'])
    expect(fieldsOf('interactions').instead).toEqual(['likes', 'comments', 'shares', 'saves'])
  })

  test('as many rows as the formula speaks of', () => {
    expect(layoutOf(metrics.averagePostReach).rows.map((row) => row.post)).toEqual(['a', 'b', 'c'])
    expect(layoutOf(metrics.averageDailyReach).rows).toHaveLength(3)
    expect(layoutOf(metrics.shareOfVoice)).toMatchObject({ rows: [{ brand: 'Aurora' }, {}], own: 'Aurora' })
    expect(layoutOf(metrics.reachRate).rows).toEqual([{ date: '2026-10-01' }])
    expect(layoutOf(metrics.costPerLead).rows).toEqual([{}])
  })
})

describe('what is typed', () => {
  const one = layoutOf(metrics.costPerLead)

  test('empty is unknown, 0 is 0', () => {
    expect(rowsOf({ spend: [''], leads: ['0'] }, one)).toEqual([{ leads: 0 }])
    expect(rowsOf({ spend: [' '], leads: ['-1.5'] }, one)).toEqual([{ leads: -1.5 }])
  })

  test('a list is read between commas or spaces', () => {
    expect(rowsOf({ responseTimes: ['60, 90;120  30,'] }, one)).toEqual([{ responseTimes: [60, 90, 120, 30] }])
  })

  test('the line of code is what a person would write', () => {
    expect(codeOf(metrics.costPerLead, [{ spend: 1560, leads: 109 }], {})).toBe(
      "evaluate('costPerLead', { spend: 1560, leads: 109 })",
    )
    expect(codeOf(metrics.growthRate, [{}], { base: 'end' })).toBe("evaluate('growthRate', {}, { base: 'end' })")
    expect(codeOf(metrics.shareOfVoice, [{ brand: 'A', mentions: 1 }, { brand: 'B' }], { own: 'A' })).toBe(
      "evaluate('shareOfVoice', [{ brand: 'A', mentions: 1 }, { brand: 'B' }], { own: 'A' })",
    )
    expect(codeOf(metrics.responseTime, [{ responseTimes: [60, 90] }], {})).toBe(
      "evaluate('responseTime', { responseTimes: [60, 90] })",
    )
  })

  test('a list is the one fact that is no number', () => {
    expect(Object.keys(facts).filter((id) => facts[id as FactId].kind === 'samples')).toEqual(['responseTimes'])
  })
})
