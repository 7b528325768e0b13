import { describe, expect, test } from 'vitest'
import { funnel, type Row } from '../../src/metrics/index.js'

const september: Row = {
  date: '2026-09',
  reach: 121_900,
  interactions: 8_530,
  linkClicks: 2_955,
  sessions: 2_659,
  leads: 137,
  spend: 1_480,
  currency: 'USD',
}
const october: Row = {
  date: '2026-10',
  reach: 128_400,
  interactions: 9_480,
  linkClicks: 3_120,
  sessions: 2_760,
  leads: 109,
  spend: 1_560,
  currency: 'USD',
}
const months = [september, october]
const both = (period = '2026-10') => funnel(months, { period })

const value = (result: { known: boolean; value?: number } | null | undefined) => (result?.known ? result.value : null)
const stage = (found: ReturnType<typeof funnel>, fact: string) => found.stages.find((one) => one.fact === fact)

describe('the stages', () => {
  test('are those that the rows report, each of the one that it comes from', () => {
    expect(both().stages.map(({ fact, of }) => [fact, of])).toEqual([
      ['reach', null],
      ['interactions', 'reach'],
      ['linkClicks', 'reach'],
      ['sessions', 'linkClicks'],
      ['leads', 'sessions'],
    ])
    expect(funnel({ reach: 10, leads: 1 }).stages.map(({ fact, of }) => [fact, of])).toEqual([
      ['reach', null],
      ['leads', 'reach'],
    ])
  })

  test('begin with views or impressions where reach is not known', () => {
    const days: Row[] = [1, 2].map((day) => ({ date: `2026-10-0${day}`, reach: 100, impressions: 300, leads: 2 }))
    expect(funnel(days).stages.map(({ fact }) => fact)).toEqual(['impressions', 'leads'])
    expect(funnel(days.map((row) => ({ ...row, views: 200 }))).stages[0]?.fact).toBe('views')
    expect(funnel([]).stages.map(({ fact, result }) => [fact, result.known])).toEqual([['reach', false]])
  })

  test('have a rate, a change and a cost', () => {
    const leads = stage(both(), 'leads')
    // 109 ÷ 2,760 = 3.949%; 137 ÷ 2,659 = 5.152%; 1,560 ÷ 109 = $14.31.
    expect(value(leads?.rate?.current)).toBeCloseTo(0.039493, 6)
    expect(value(leads?.rate?.previous)).toBeCloseTo(0.051523, 6)
    expect(leads?.rate?.pp).toBeCloseTo(-1.203, 3)
    expect(value(leads?.cost)).toBeCloseTo(14.3119, 4)
    expect(leads?.cost).toMatchObject({ unit: 'money', currency: 'USD' })
    expect(stage(both(), 'reach')?.rate).toBeNull()
    expect(funnel({ reach: 10, leads: 1 }).stages[1]?.cost).toBeNull()
  })

  test('can be any, in any order; by default each comes from the one before', () => {
    const found = funnel(october, {
      stages: [{ fact: 'linkClicks' }, { fact: 'leads' }, { fact: 'reach', of: 'leads' }],
    })
    expect(found.stages.map(({ fact, of }) => [fact, of])).toEqual([
      ['linkClicks', null],
      ['leads', 'linkClicks'],
      ['reach', 'leads'],
    ])
  })

  test('larger than their base are not nested; as large as it they are', () => {
    expect(
      stage(
        funnel({ linkClicks: 100, sessions: 101 }, { stages: [{ fact: 'linkClicks' }, { fact: 'sessions' }] }),
        'sessions',
      )?.nested,
    ).toBe(false)
    expect(
      stage(
        funnel({ linkClicks: 100, sessions: 100 }, { stages: [{ fact: 'linkClicks' }, { fact: 'sessions' }] }),
        'sessions',
      )?.nested,
    ).toBe(true)
  })

  test('of nothing have no rate, and say why', () => {
    const rate = stage(funnel({ reach: 50, linkClicks: 0, sessions: 3 }), 'sessions')?.rate
    expect(rate?.current).toMatchObject({ known: false, reason: 'zero-denominator' })
  })

  test('the whole way is the last of the first', () => {
    // 109 ÷ 128,400
    expect(value(both().overall)).toBeCloseTo(0.00084891, 8)
    expect(funnel({ reach: 10 }).overall).toBeNull()
  })
})

describe('the leak', () => {
  test('is the step whose fall costs most of the last stage, at the rate before', () => {
    const { leak } = both()
    expect(leak?.stage.fact).toBe('leads')
    // 2,760 × 137 ÷ 2,659 = 142.2: 33.2 more than 109.
    expect(leak?.price).toBeCloseTo(33.204, 3)
  })

  test('may be a step further up', () => {
    // Visits fell from 90% to 45% of clicks: at 90% there would be 20 leads, not 10.
    const found = funnel(
      [
        { date: '2026-09', reach: 1_000, linkClicks: 200, sessions: 180, leads: 20 },
        { date: '2026-10', reach: 1_000, linkClicks: 200, sessions: 90, leads: 10 },
      ],
      { period: '2026-10' },
    )
    expect(found.leak).toMatchObject({ stage: { fact: 'sessions' } })
    expect(found.leak?.price).toBeCloseTo(10, 9)
  })

  test('is never a step that nothing comes from: likes lead to no leads', () => {
    const found = funnel(
      [
        { date: '2026-09', reach: 1_000, interactions: 900, linkClicks: 200, leads: 20 },
        { date: '2026-10', reach: 1_000, interactions: 9, linkClicks: 200, leads: 20 },
      ],
      { period: '2026-10' },
    )
    expect(found.leak).toBeNull()
  })

  test('of a last step that brought nothing is what its base would have brought', () => {
    const found = funnel(
      [
        { date: '2026-09', reach: 1_000, leads: 20 },
        { date: '2026-10', reach: 1_500, leads: 0 },
      ],
      { period: '2026-10' },
    )
    // 2% of 1,500
    expect(found.leak?.price).toBeCloseTo(30, 9)
  })

  test('without a period before is the lowest rate, without a price', () => {
    const { leak } = funnel(october)
    // Clicks are 2.4% of reach, leads 3.9% of visits.
    expect(leak).toMatchObject({ stage: { fact: 'linkClicks' }, price: null })
    expect(funnel([]).leak).toBeNull()
  })

  test('is none where nothing fell', () => {
    expect(both('2026-09').leak).toMatchObject({ price: null })
    expect(funnel([{ ...october, date: '2026-09' }, october], { period: '2026-10' }).leak).toBeNull()
  })

  test('stages of each other have no end, and no way', () => {
    const round = funnel(october, {
      stages: [
        { fact: 'leads', of: 'sessions' },
        { fact: 'sessions', of: 'leads' },
      ],
    })
    expect(round.stages).toHaveLength(2)
  })
})

test('an unfinished period is compared with as many days', () => {
  const days: Row[] = ['2026-09', '2026-10'].flatMap((month, m) =>
    [1, 2, 3, 4].map((day): Row => ({ date: `${month}-0${day}`, impressions: 100, leads: m ? 1 : day })),
  )
  const found = funnel(days, { period: '2026-10', asOf: '2026-10-02' })
  // 2 of 200 against 1 + 2 of 200.
  expect(stage(found, 'leads')?.rate?.pp).toBeCloseTo(-0.5, 9)
  expect(found.leak?.price).toBeCloseTo(1, 9)
})

test('throws for a fact that is none', () => {
  expect(() => funnel(october, { stages: [{ fact: 'visitz' as 'sessions' }] })).toThrow('visitz')
})
