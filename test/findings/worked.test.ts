// Worked findings: each number is worked out by hand, from the facts that stand beside it.
import { describe, expect, test } from 'vitest'
import { describeFinding, type Finding, findings } from '../../src/findings/index.js'
import { blocks } from '../../src/metrics/analysis/blocks.js'
import { metric, ratio, resolveWindow, type Row } from '../../src/metrics/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { plan } from '../../stories/fixtures/scorecard.js'
import { daily, spread } from './rows.js'

const october = { data: portfolio, period: '2026-10', own: 'Aurora', currency: 'USD' } as const
const show = ['reach', 'interactions', 'linkClicks', 'leads', 'costPerLead', 'responseTime', 'shareOfVoice'] as const
const query = { ...october, plan, show }

/** Those that stand on the plan: what voice, events and days add has its own tests. */
const ofPlan = (all: readonly Finding[]) => all.filter(({ kind }) => ['score', 'goal', 'goals-met'].includes(kind))
const find = (all: readonly Finding[], id: string): Finding => {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not among ${all.map((one) => one.id).join(', ')}`)
  return found
}
const say = (finding: Finding) => describeFinding(finding, { currency: 'USD' })
/** Spaces that do not break read as spaces. */
const plain = (text: string | null) => text && text.replace(/\s/g, ' ')

describe('October of the portfolio', () => {
  const found = findings(query)

  test('stands in order of weight, the score first and all missed goals in it', () => {
    expect(ofPlan(found.said).map(({ id, weight }) => [id, Math.round(weight)])).toEqual([
      ['score', 100],
      // The leak: 33.2 of 109 leads, and twice that.
      ['goal:leads', 61],
      // 17.7% more, and twice that.
      ['goal:engagementRateByReach', 35],
      // 3.2 and 2.33 of 10 points.
      ['goal:netGrowthRate', 32],
      ['goal:responseTime', 23],
      // 0.15 × (0.5 + 0.091), of the cost per click.
      ['goals-met', 9],
    ])
    expect(find(found.said, 'goals-met').details.map(({ id }) => id)).toEqual(['goal:reach', 'goal:costPerClick'])
  })

  test('holds what its weeks do by themselves, and says the change of a goal as arithmetic', () => {
    const { current, reference } = blocks('leads', portfolio, resolveWindow(october), { own: 'Aurora' })
    expect(current.map(({ value }) => value)).toEqual([23, 31, 23, 22])
    expect(reference.map(({ value }) => value)).toEqual([31, 31, 32, 33])
    expect(found.held).toContainEqual({ id: 'change:leads', kind: 'change', why: 'within-usual' })
    const goal = find(found.said, 'goal:leads')
    expect(goal.claim).toBe('arithmetic')
    expect(plain(say(goal).sentence)).toBe(
      'Leads: 109, 84% of the 130 goal, 21 short. 23.0% fewer per day than in September',
    )
    expect(say(goal)).toMatchObject({ head: 'Leads', evidence: null, question: 'Is 130 still the goal for November?' })
  })

  test('prices the leak on the way to leads, and shows the weeks that it rests on', () => {
    const goal = find(found.said, 'goal:leads')
    expect(goal.details.map(({ id }) => id)).toEqual(['leak:sessions>leads', 'division:costPerLead'])
    const leak = find(goal.details, 'leak:sessions>leads')
    expect(leak.claim).toMatchObject({ test: 'rank', p: expect.closeTo(2 / 70, 10) })
    // 109 × (0.051523 ÷ 0.039493 − 1)
    expect(leak.values['price']).toBeCloseTo(33.2, 1)
    expect(plain(say(leak).sentence)).toBe(
      'Visits → leads: 3.9%, was 5.2%. At the rate in September: 142 leads, 33 more',
    )
    expect(plain(say(leak).evidence)).toBe(
      'Each of the last 4 weeks (3.9–4.0%) lies below each of the 4 before (5.0–5.4%)',
    )
    expect(say(leak).question).toBe(
      'What differs between visits and leads since 4 October: form, page, offer, source of visits?',
    )
  })

  test('divides a cost that is dearer between its two facts, below the one that has most of it', () => {
    const cost = find(find(found.said, 'goal:leads').details, 'division:costPerLead')
    // ln 1,560 ÷ 1,480 = 0.0526 and ln 137 ÷ 109 = 0.2286, of 0.2813: 81% of it are the leads.
    expect(plain(say(cost).sentence)).toBe('Cost per lead: $14.31, was $10.80: spend 5.4% more, leads 20.4% fewer')
  })

  test('says the score with what has lost most', () => {
    const score = find(found.said, 'score')
    expect(plain(say(score).sentence)).toBe(
      'Score 94.2%: 3 of 6 goals met; most points lost: leads −3.2, net audience growth −3.2',
    )
    // As the card has them: 3.23, 3.20 and 2.33 are rounded together.
    expect(score.details.map(({ id, values }) => [id, values['points']])).toEqual([
      ['plan-lost:leads', 3.2],
      ['plan-lost:netGrowthRate', 3.2],
      ['plan-lost:responseTime', 2.3],
    ])
  })

  test('tells that the response time rests on five measurements of one channel', () => {
    const [first] = found.data
    expect(first?.id).toBe('data:few-samples:responseTime')
    expect(first && plain(say(first).sentence)).toBe('Response time, median: rests on 5 measurements from Instagram')
  })

  test('counts its tests', () => {
    // Net growth, engagement, cost per lead, leads, interactions, and the leak.
    expect(found.tested).toBeGreaterThanOrEqual(6)
    expect(found.byChance).toBeGreaterThanOrEqual(0.18 - 1e-9)
  })
})

describe('a rate that falls though each channel’s has risen', () => {
  const rows: Row[] = [
    { date: '2026-09', channel: 'telegram', reach: 1000, interactions: 50 },
    { date: '2026-09', channel: 'vk', reach: 1000, interactions: 10 },
    { date: '2026-10', channel: 'telegram', reach: 400, interactions: 22 },
    { date: '2026-10', channel: 'vk', reach: 3000, interactions: 36 },
  ]
  const found = findings({ data: rows, period: '2026-10', show: ['engagementRateByReach'] })

  test('is one of channels that weigh otherwise', () => {
    expect(found.said.map(({ id }) => id)).toEqual(['mix:engagementRateByReach'])
    const mix = find(found.said, 'mix:engagementRateByReach')
    // 60 ÷ 2,000 → 58 ÷ 3,400. A from 5% to 5.5%, weight 0.5 → 0.1176; B from 1% to 1.2%, 0.5 → 0.8824.
    expect(mix.values).toMatchObject({ rates: expect.closeTo(0.00293, 5), mix: expect.closeTo(-0.01587, 5) })
    expect(plain(say(mix).sentence)).toBe(
      'Engagement rate by reach: 1.7%, was 3.0%, though up in each of 2 channels: VK has 88% of the reach, had 50%',
    )
    expect(found.held).toContainEqual({ id: 'change:engagementRateByReach', kind: 'change', why: 'redundant' })
  })

  test('is none where one of the channels went the way of the whole', () => {
    const fallen = rows.map((row) => (row.interactions === 36 ? { ...row, interactions: 24 } : row))
    expect(findings({ data: fallen, period: '2026-10', show: ['engagementRateByReach'] }).said).toEqual([])
  })
})

describe('few and none', () => {
  const of = (before: number | null, now: number) =>
    findings({
      data: [
        { date: '2026-09', leads: before },
        { date: '2026-10', leads: now },
      ],
      period: '2026-10',
      show: ['leads'],
    })

  test('3 after 1 are too few to say anything', () => {
    const found = of(1, 3)
    expect(found.said).toEqual([])
    expect(found.held).toEqual([{ id: 'change:leads', kind: 'change', why: 'too-small' }])
  })

  test('24 after a measured 0 are new, without a percentage; after nothing known they are nothing', () => {
    const [found] = of(0, 24).said
    expect(found?.id).toBe('new:leads')
    expect(found && say(found).sentence).toBe('Leads: 24, none in September')
    expect(of(null, 24).said).toEqual([])
    expect(of(0, 19).said).toEqual([])
  })

  test('0 after 24 are gone', () => {
    const [found] = of(24, 0).said
    expect(found && say(found).sentence).toBe('Leads: none, 24 in September')
  })
})

test('a month of which three days are unknown is data, and neither a change nor a score', () => {
  const september = daily('2026-09-01', spread(130, 30))
  // 112 in 31 days, of which 6 to 8 October have 10.
  const some = daily('2026-10-01', spread(112, 31)).filter(({ date }) => !/2026-10-0[678]/.test(String(date)))
  const found = findings({
    data: [...september, ...some],
    period: '2026-10',
    asOf: '2026-10-31',
    plan: [{ metric: 'leads', target: 130, weight: 1 }],
  })
  const value = some.reduce((sum, { leads }) => sum + Number(leads), 0)
  expect(value).toBe(102)
  expect(found.said).toEqual([])
  expect(found.held.map(({ id, why }) => [id, why])).toEqual([
    ['change:leads', 'partial'],
    ['day:leads', 'partial'],
    ['goal:leads', 'partial'],
    ['score', 'partial'],
  ])
  expect(found.data.map(({ id }) => id)).toEqual(['data:days:leads'])
  expect(plain(say(found.data[0] as Finding).sentence)).toBe(
    'Leads: data for 28 of 31 days (no data: 6–8 October 2026); 102, at least 78% of the 130 goal; change is not given',
  )
})

describe('a channel that is new', () => {
  // As many days before as in the window: 100 leads, then 95, and 35 of vk since the 11th.
  const rows = [
    ...daily('2026-09-02', spread(100, 30)),
    ...daily('2026-10-02', spread(95, 30)),
    ...daily('2026-10-11', spread(35, 21), 'leads', 'vk'),
  ]
  const asked = { data: rows, period: { from: '2026-10-02', to: '2026-10-31' } }

  test('is said with what there is without it', () => {
    const { said, held } = findings({ ...asked, show: ['leads'] })
    expect(said.map(({ id }) => id)).toEqual(['new-channel:leads'])
    expect(plain(say(said[0] as Finding).sentence)).toBe(
      'Leads: 130, 35 of them from VK, new since 11 October; without it 95, 5 fewer',
    )
    expect(held).toEqual([{ id: 'change:leads', kind: 'change', why: 'redundant' }])
  })

  test('and by the goal that it is part of, never as 30% more', () => {
    const { said } = findings({ ...asked, plan: [{ metric: 'leads', target: 150, weight: 1 }] })
    const { sentence } = say(find(said, 'goal:leads'))
    expect(plain(sentence)).toBe(
      'Leads: 130, 87% of the 150 goal, 20 short. 35 of them from VK, new since 11 October; without it 95, 5 fewer',
    )
    expect(find(said, 'goal:leads').details).toEqual([])
  })
})

describe('a goal of 310 leads after 16 of 31 days', () => {
  const of = (leads: number) =>
    findings({
      data: daily('2026-10-01', spread(leads, 16)),
      period: '2026-10',
      asOf: '2026-10-16',
      plan: [{ metric: 'leads', target: 310, weight: 1 }],
    })

  test('is on its pace at 155 of 160', () => {
    const found = of(155)
    expect(found.said.map(({ id }) => id)).toEqual(['score'])
    expect(found.held).toContainEqual({ id: 'pace:leads', kind: 'pace', why: 'within-usual' })
  })

  test('is behind at 124, and says what each day needs', () => {
    const pace = find(of(124).said, 'pace:leads')
    // 186 ÷ 15 = 12.4; 124 ÷ 16 = 7.75; 124 × 31 ÷ 16 = 240.25.
    expect(pace.values).toMatchObject({ expected: 160, needed: 12.4, soFar: 7.75, projection: 240 })
    // 36 of 160 are 22.5%, of 50%.
    expect(pace.factors.impact).toBeCloseTo(0.45, 10)
    expect(plain(say(pace).sentence)).toBe(
      'Leads: 124 after 16 of 31 days, 160 expected. To reach 310: 12.4 a day, so far 7.8',
    )
  })

  test('is met for certain at 310, and a cost above its target is out of reach', () => {
    const met = find(of(310).said, 'goal:leads')
    expect(met.factors.impact).toBe(0.5)
    expect(plain(say(met).sentence)).toBe('Leads: 310, 100% of the 310 goal, the goal is met before the period is over')
    const spent = findings({
      data: daily('2026-10-01', spread(640, 16), 'negativeFeedback'),
      period: '2026-10',
      asOf: '2026-10-16',
      plan: [{ metric: 'negativeFeedback', better: 'lower', target: 600, weight: 1 }],
    })
    expect(plain(say(find(spent.said, 'goal:negativeFeedback')).sentence)).toBe(
      'Hides and reports: 640, 40 above the 600 goal (lower is better), and the period is not over',
    )
  })
})

describe('weeks', () => {
  const windows = resolveWindow(october)

  test('are counted back from the last day of each window', () => {
    const { current, reference } = blocks('leads', portfolio, windows, { own: 'Aurora' })
    expect(current.map(({ window }) => window?.from)).toEqual(['2026-10-04', '2026-10-11', '2026-10-18', '2026-10-25'])
    expect(reference.map(({ window }) => window?.from)).toEqual([
      '2026-09-03',
      '2026-09-10',
      '2026-09-17',
      '2026-09-24',
    ])
  })

  test('go back to the first that is unknown, or lies before a break', () => {
    const rows = daily('2026-08-01', spread(1000, 92)).filter(({ date }) => date !== '2026-09-12')
    const over = resolveWindow({ data: rows, period: '2026-10' })
    expect(blocks('leads', rows, over).reference.map(({ window }) => window?.from)).toEqual([
      '2026-09-17',
      '2026-09-24',
    ])
    const breaks = [{ date: '2026-09-22', facts: ['leads'] as const }]
    expect(blocks('leads', rows, over, { breaks }).reference.map(({ window }) => window?.from)).toEqual(['2026-09-24'])
    expect(
      blocks('leads', rows, resolveWindow({ data: rows, period: '2026-10', compareTo: 'none' })).reference,
    ).toEqual([])
  })

  test('are at most eight before, also of rows that are given as previous', () => {
    const rows = daily('2026-01-01', spread(3040, 304))
    const over = resolveWindow({ data: rows, period: '2026-10' })
    expect(blocks('leads', rows, over).reference).toHaveLength(8)
    const previous = rows.filter(({ date }) => String(date) < '2026-10')
    const now = rows.filter(({ date }) => String(date) >= '2026-10')
    const apart = blocks('leads', now, resolveWindow({ data: now, period: '2026-10' }), { previous })
    expect(apart.reference.map(({ value }) => value)).toEqual(
      blocks('leads', rows, over).reference.map(({ value }) => value),
    )
  })

  test('of a rate hold five of thirty at least', () => {
    const rate = metric({ id: 'tried', formula: ratio('leads', 'sessions'), unit: 'percent', better: 'higher' })
    const rows = (leads: number, sessions: number, from: string, days: number) =>
      spread(leads, days).map((value, i) => ({
        ...daily(from, spread(sessions, days), 'sessions')[i],
        leads: value,
      }))
    // 4 weeks of 4 leads, or of 5.
    const of = (each: number) =>
      findings({
        data: [...rows(each * 8, 800, '2026-08-09', 56), ...rows(each * 12, 800, '2026-10-04', 28)],
        period: { from: '2026-10-04', to: '2026-10-31' },
        show: [rate],
        stages: [{ fact: 'reach' }],
      })
    expect(of(1).held).toContainEqual({ id: 'change:tried', kind: 'change', why: 'too-few' })
    expect(of(5).said.map(({ id }) => id)).toEqual(['change:tried'])
  })
})
