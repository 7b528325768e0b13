// Each rule at its edge: just within it, and just beyond.
import { describe, expect, test } from 'vitest'
import { describeFinding, type Finding, findings, type FindingsQuery } from '../../src/findings/index.js'
import { ar } from '../../src/locales/ar.js'
import { isMaterial } from '../../src/findings/study/isMaterial.js'
import { nextPeriod } from '../../src/findings/study/nextPeriod.js'
import { defaultRules } from '../../src/findings/rules.js'
import { blocks } from '../../src/metrics/analysis/blocks.js'
import { sidesOf } from '../../src/metrics/analysis/sidesOf.js'
import { type Comparison, evaluate, type Period, resolveWindow, type Row } from '../../src/metrics/index.js'
import { parts } from '../../stories/fixtures/scorecard.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { daily, dayAfter, spread } from './rows.js'

const plain = (text: string | null) => text && text.replace(/\s/g, ' ')
const say = (finding: Finding | undefined) =>
  finding ? plain(describeFinding(finding, { currency: 'USD' }).sentence) : ''
const idsOf = (all: readonly Finding[]) => all.map(({ id }) => id)
const idsIn = (query: FindingsQuery) => idsOf(findings(query).said)

describe('a change is worth a word', () => {
  const of = (unit: string, relative: number | null, absolute: number, time = unit === 'count' ? 'adds' : 'rate') =>
    isMaterial({ current: { unit, time }, relative, absolute } as unknown as Comparison, defaultRules)

  test.each<[string, boolean, boolean]>([
    ['5% and 10 of a count', of('count', 0.05, 10), true],
    ['4.9% of a count', of('count', 0.049, 1000), false],
    ['9 of a count', of('count', -0.5, -9), false],
    ['any count where the sign changes', of('count', null, -10), true],
    ['5% of money, however little', of('money', -0.05, -0.02), true],
    ['0.1 pp of a rate', of('percent', 0.05, 0.001), true],
    ['0.09 pp of a rate', of('percent', 0.5, 0.0009), false],
    ['10% and a minute of a time', of('duration', 0.1, 60), true],
    ['9% of a time', of('duration', 0.09, 600), false],
    ['59 seconds', of('duration', 0.5, 59), false],
    ['5% of a count of each post', of('count', 0.05, 0.2, 'rate'), true],
    ['none at all', of('money', 0, 0), false],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('weeks', () => {
  const of = (before: readonly number[], now: readonly number[]) => {
    const from = dayAfter('2026-10-04', -7 * before.length)
    return findings({
      data: daily(
        from,
        [...before, ...now].flatMap((week) => spread(week, 7)),
      ),
      period: { from: '2026-10-04', to: dayAfter('2026-10-04', 7 * now.length - 1) },
      show: ['leads'],
      stages: [{ fact: 'leads' }],
    })
  }

  test('that lie apart are said, with each of them', () => {
    const [found] = of([100, 101, 102, 103], [120, 121, 122, 123]).said
    expect(found).toMatchObject({ id: 'change:leads', claim: { p: expect.closeTo(2 / 70, 10) } })
    expect(found && describeFinding(found).evidence).toBe(
      'Each of the last 4 weeks (120–123) lies above each of the 4 before (100–103)',
    )
  })

  test('that overlap by one are not, of four and four', () => {
    // 102 is below one of the four before: U = 15 of 16, p = 4 ÷ 70 = 0.057.
    expect(of([100, 101, 102, 103], [102.5, 121, 122, 123].map(Math.floor)).held).toContainEqual({
      id: 'change:leads',
      kind: 'change',
      why: 'within-usual',
    })
  })

  test('that overlap by three are, of four and eight, and their ranges are shown', () => {
    // One of the four lies below three of the eight: U′ = 3, p = 0.0283.
    const [found] = of([100, 101, 102, 103, 104, 140, 141, 142], [139, 160, 161, 162]).said
    expect(found).toMatchObject({ id: 'change:leads', claim: { p: expect.closeTo(14 / 495, 10) } })
    expect(found && describeFinding(found).evidence).toBe('The last 4 weeks: 139–162; the 8 before: 100–142')
    expect(of([100, 101, 102, 103, 139, 140, 141, 142], [138, 160, 161, 162]).said).toEqual([])
  })

  test('are three of the window at least, and four before', () => {
    // Of three and four no order is rarer than 2 ÷ 35 = 0.057; of three and eight it is 2 ÷ 165.
    expect(of([100, 101, 102], [120, 121, 122, 123]).held[0]?.why).toBe('partial')
    const [found] = of([100, 101, 102, 103, 104, 105, 106, 107], [120, 121, 122]).said
    expect(found?.id).toBe('change:leads')
  })
})

test('a stock is not tested: it nearly always lies above what it was', () => {
  const data = daily(
    '2026-09-01',
    Array.from({ length: 61 }, (_, i) => 1000 + 20 * i),
    'followers',
  )
  const found = findings({ data, period: '2026-10', show: ['followers'] })
  expect(found).toMatchObject({ said: [], held: [], tested: 0 })
})

test('data that lacks more than a tenth of its days stands before what lacks fewer', () => {
  const days = (fact: string, known: number) => daily('2026-10-01', spread(100, known), fact)
  const data = [...days('likes', 30), ...days('leads', 27), ...daily('2026-10-31', [1], 'sessions')]
  const found = findings({ data, period: '2026-10', show: ['likes', 'leads'] })
  expect(found.data.map(({ id, values }) => [id, values['isFirst']])).toEqual([
    ['data:days:leads', true],
    ['data:days:likes', false],
  ])
})

describe('a fortnight', () => {
  const of = (fortnights: readonly number[]) =>
    findings({
      data: daily(
        '2026-07-26',
        fortnights.flatMap((leads) => spread(leads, 14)),
      ),
      period: { from: '2026-10-18', to: '2026-10-31' },
      show: ['leads'],
      stages: [{ fact: 'leads' }],
    })

  test('is compared with earlier ones: six of 96 to 104, and 140', () => {
    const [found] = of([100, 104, 96, 102, 98, 100, 140]).said
    expect(found).toMatchObject({
      id: 'change:leads',
      claim: { test: 'prediction', current: [140], reference: [100, 98, 102, 96, 104, 100] },
    })
    expect(found && describeFinding(found).evidence).toBe('6 earlier periods of the same length: 96–104')
  })

  test('that is like them is not said', () => {
    // 20 more than in the fortnight before, 16 more than the mean, whose days stray by 17.
    expect(of([120, 80, 110, 90, 124, 100, 120]).held).toContainEqual({
      id: 'change:leads',
      kind: 'change',
      why: 'within-usual',
    })
  })
})

describe('two goals for one metric', () => {
  const found = findings({ data: portfolio, period: '2026-10', own: 'Aurora', plan: parts })

  test('stand by themselves', () => {
    expect(idsOf(found.said.filter(({ kind }) => kind === 'goal'))).toEqual(
      expect.arrayContaining(['goal:leads', 'goal:leads 2']),
    )
    expect(say(found.said.find(({ id }) => id === 'goal:leads 2'))).toMatch(/^Leads, since the campaign: /)
  })
})

describe('what channels lack', () => {
  const rows = [
    ...daily('2026-09-01', spread(610, 61)),
    ...daily('2026-09-01', spread(305, 61), 'leads', 'vk').filter(({ date }) => !/-10-0[567]$/.test(String(date))),
  ]

  test('is said with its days, before all else where it touches the plan', () => {
    const found = findings({ data: rows, period: '2026-10', plan: [{ metric: 'leads', target: 100, weight: 1 }] })
    expect(found.said).toEqual([])
    expect(found.data.map(({ values }) => values['isFirst'])).toEqual([true])
    expect(say(found.data[0])).toBe(
      'Leads: data for 28 of 31 days (no data: VK, 5–7 October 2026); 450, at least 450% of the 100 goal; change is not given',
    )
    // Every language has its own comma.
    const arabic = found.data[0] && describeFinding(found.data[0], { locale: ar }).sentence
    expect(arabic).toMatch(/450.*، .*450/)
    expect(arabic).not.toContain(', ')
  })

  test('a channel that has gone silent is named', () => {
    const silent = rows.filter(({ date, channel }) => channel !== 'vk' || String(date) < '2026-10')
    const found = findings({ data: silent, period: '2026-10', show: ['leads'] })
    expect(idsOf(found.data)).toEqual(['data:channels-missing:vk:leads'])
    expect(say(found.data[0])).toBe('Without VK: no leads reported; change is not given')
    expect(found.data[0] && describeFinding(found.data[0]).question).toBe('Can the missing figures be provided: leads?')
  })

  test('the host’s own name for a channel is said', () => {
    const channels = [{ id: 'instagram' }, { id: 'vk', name: 'Our VK page' }]
    const data: Row[] = [
      { date: '2026-09', channel: 'instagram', leads: 100 },
      { date: '2026-09', channel: 'vk', leads: 100 },
      { date: '2026-10', channel: 'instagram', leads: 110 },
      { date: '2026-10', channel: 'vk', leads: 160 },
    ]
    const plan = [{ metric: 'leads', target: 300, weight: 1 }] as const
    const [, goal] = findings({ data, channels, period: { from: '2026-10-01', to: '2026-10-31' }, plan }).said
    // 270 and 200 × 31 ÷ 30 = 206.67: 63.3 more, of which vk has 160 − 103.33 = 56.67.
    expect(goal?.details.map((one) => [one.subject.channel, say(one)])).toEqual([
      ['vk', 'Leads: 270, was 200. Most of it is Our VK page: +57 of +63, for periods of equal length'],
    ])
  })
})

test('a rate with a new channel is said without it', () => {
  const rate = (from: string, days: number, reach: number, interactions: number, channel: string) =>
    Array.from({ length: days }, (_, i): Row => ({ date: dayAfter(from, i), channel, reach, interactions }))
  const data = [
    ...rate('2026-09-02', 30, 1000, 40, 'instagram'),
    ...rate('2026-10-02', 30, 1000, 40, 'instagram'),
    ...rate('2026-10-12', 20, 1000, 10, 'vk'),
  ]
  const [found] = findings({
    data,
    period: { from: '2026-10-02', to: '2026-10-31' },
    show: ['engagementRateByReach'],
  }).said
  // 1,400 ÷ 50,000.
  expect(say(found)).toBe('Engagement rate by reach: 2.8%, with VK, new since 12 October; without it 4.0%, unchanged')
})

describe('the period after one', () => {
  test.each<[string, Partial<Period>, unknown]>([
    [
      'October',
      { from: '2026-10-01', to: '2026-10-31', calendar: 'month' },
      { from: '2026-11-01', to: '2026-11-30', calendar: 'month' },
    ],
    [
      'December',
      { from: '2026-12-01', to: '2026-12-31', calendar: 'month' },
      { from: '2027-01-01', to: '2027-01-31', calendar: 'month' },
    ],
    [
      'the last quarter',
      { from: '2026-10-01', to: '2026-12-31', calendar: 'quarter' },
      { from: '2027-01-01', to: '2027-03-31', calendar: 'quarter' },
    ],
    [
      'a year',
      { from: '2026-01-01', to: '2026-12-31', calendar: 'year' },
      { from: '2027-01-01', to: '2027-12-31', calendar: 'year' },
    ],
    [
      'a week',
      { from: '2026-10-12', to: '2026-10-18', calendar: 'week' },
      { from: '2026-10-19', to: '2026-10-25', calendar: 'week' },
    ],
    [
      'a day',
      { from: '2026-10-31', to: '2026-10-31', calendar: 'day' },
      { from: '2026-11-01', to: '2026-11-01', calendar: 'day' },
    ],
    ['ten days', { from: '2026-10-01', to: '2026-10-10', calendar: null }, null],
  ])('%s', (_, period, next) => {
    expect(nextPeriod(period as Period)).toEqual(next)
  })
})

test('the two sides of a quotient are of its facts', () => {
  const facts = { spend: 1560, leads: 109, followersStart: 12000, followersGained: 940, followersLost: 436 }
  expect(sidesOf(evaluate('costPerLead', facts))).toEqual({ numerator: 1560, denominator: 109 })
  expect(sidesOf(evaluate('netGrowthRate', facts))).toEqual({ numerator: 504, denominator: 12000 })
  expect(sidesOf(evaluate('leads', facts))).toBeNull()
  expect(sidesOf(evaluate('costPerClick', facts))).toBeNull()
})

test('rows given as previous are compared with, and named so', () => {
  const data = daily('2026-10-01', spread(310, 31))
  const previous = daily('2026-09-01', spread(600, 30))
  const found = findings({ data, previous, period: '2026-10', show: ['leads'] })
  expect(found.compared).toMatchObject({ from: '2026-09-01', to: '2026-09-30' })
  expect(say(found.said[0])).toBe('Leads: 310, 50.0% fewer per day than in September')
  expect(idsIn({ data, period: '2026-10', compareTo: 'none', show: ['leads'] })).toEqual([])
})

test('weeks of a year ago are told by their days', () => {
  const data = [...daily('2025-08-01', spread(1000, 92)), ...daily('2026-10-01', spread(700, 31))]
  const [found] = findings({ data, period: '2026-10', compareTo: 'year', show: ['leads'] }).said
  // Eight weeks back from 31 October 2025, of 76 or 77 each; 28 of 31 days of 700 are four of 158.
  expect(found && describeFinding(found).evidence).toMatch(
    /^Each of the last 4 weeks \(158–159\) lies above each of the 8 before \(76–77, 6 September – 31 October 2025\)$/,
  )
})

test('days and weeks are compared with those of the same channels', () => {
  const alone = daily(
    '2026-07-01',
    Array.from({ length: 123 }, (_, i) => 30 + (i % 3)),
  )
  const with2 = (from: string, days: number) => [
    ...alone,
    ...daily(
      from,
      Array.from({ length: days }, () => 30),
      'leads',
      'vk',
    ),
  ]
  const ask = (data: readonly Row[]) => findings({ data, period: '2026-10', show: ['leads'] })
  // The last week has a second channel: its days are twice those of any week before.
  const late = ask(with2('2026-10-25', 7))
  expect(late.said.filter(({ kind }) => kind === 'day')).toEqual([])
  expect(late.held.filter(({ kind }) => kind === 'day').map(({ why }) => why)).toEqual(Array(7).fill('incomparable'))
  // Since 1 September there are two: of the weeks of August none is like those of October.
  const early = ask(with2('2026-09-01', 61))
  expect(early.held.find(({ id }) => id === 'change:leads')?.why).toBe('too-small')
  const weeks = blocks(
    'leads',
    with2('2026-09-01', 61),
    resolveWindow({ data: with2('2026-09-01', 61), period: '2026-10' }),
  )
  expect(weeks.reference.map(({ window }) => window?.from)).toEqual([
    '2026-09-03',
    '2026-09-10',
    '2026-09-17',
    '2026-09-24',
  ])
})
