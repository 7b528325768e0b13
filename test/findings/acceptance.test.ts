// @vitest-environment node
// Numbered cases worked by hand, through the front door alone. Cases whose arithmetic has a file of its own
// are asked here once: 2 to 9 and the sentences `worked.test.ts`, 10 `day.test.ts`, 11 `share.test.ts`, 12 `posts.test.ts`,
// 13 `format.test.ts`, 14 and 15 `control/`, 21 `quiet.test.ts`.
import { describe, expect, test } from 'vitest'
import {
  alerts,
  control,
  describeFinding,
  type Finding,
  findings,
  type FindingsQuery,
} from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { plan } from '../../stories/fixtures/scorecard.js'
import { daily, dayAfter, spread } from './rows.js'

const show = ['reach', 'interactions', 'linkClicks', 'leads', 'costPerLead', 'responseTime', 'shareOfVoice'] as const
const fixture = { data: portfolio, period: '2026-10', own: 'Aurora', currency: 'USD', plan, show } as const
const said = (query: FindingsQuery) => findings(query).said
const ids = (all: readonly Finding[]) => all.map(({ id }) => id)
const text = (finding: Finding | undefined) =>
  finding && describeFinding(finding, { currency: 'USD' }).sentence.replace(/\s/g, ' ')
const goalOf = (target: number) => [{ metric: 'leads', target, weight: 1 }] as const
const whyOf = (query: FindingsQuery, id: string) => findings(query).held.find((one) => one.id === id)?.why

describe('October of Aurora', () => {
  const found = findings(fixture)

  test('1 what is said, in order of its weight', () => {
    expect(found.said.map(({ id, weight }) => [id, Math.round(weight)])).toEqual([
      ['score', 100],
      // 33.2 ÷ 109 ÷ 0.5
      ['goal:leads', 61],
      // 0.177 ÷ 0.5
      ['goal:engagementRateByReach', 35],
      // 0.0320 ÷ 0.10 of the score
      ['goal:netGrowthRate', 32],
      // 0.0233 ÷ 0.10
      ['goal:responseTime', 23],
      // 3.10 pp ÷ 10 × 0.5
      ['share:Aurora', 16],
      // 0.15 × (0.5 + 0.091)
      ['goals-met', 9],
    ])
    expect(found.more).toEqual([])
    expect(found.data.map((one) => [one.id, text(one)])).toEqual([
      ['data:few-samples:responseTime', 'Response time, median: rests on 5 measurements from Instagram'],
    ])
  })

  test('1 missed goals are said whatever there is room for', () => {
    const { said: few, held } = findings(fixture, { most: 0 })
    expect(ids(few)).toEqual(['score', 'goal:leads', 'goal:netGrowthRate', 'goal:responseTime'])
    expect(held.filter(({ why }) => why === 'most').map(({ id }) => id)).toEqual([
      'goal:engagementRateByReach',
      'share:Aurora',
      'goals-met',
    ])
  })

  test('2 leads lie where weeks before lie, and 3 a step on the way to them does not', () => {
    expect(whyOf(fixture, 'change:leads')).toBe('within-usual')
    const [leak, cost] = found.said[1]?.details ?? []
    expect(leak?.claim).toMatchObject({ test: 'rank', p: expect.closeTo(0.0286, 4) })
    expect(leak?.values['price']).toBeCloseTo(33.2, 1)
    // 4: ln 14.31 ÷ 10.80, of which 81% are the leads.
    expect(text(cost)).toBe('Cost per lead: $14.31, was $10.80: spend 5.4% more, leads 20.4% fewer')
  })
})

test('5 a rate that falls while that of each channel rises', () => {
  const row = (date: string, channel: string, reach: number, interactions: number) =>
    ({ date, channel, reach, interactions }) satisfies Row
  const data = [
    row('2026-09', 'telegram', 1000, 50),
    row('2026-10', 'telegram', 400, 22),
    row('2026-09', 'vk', 1000, 10),
    row('2026-10', 'vk', 3000, 36),
  ]
  const [mix] = said({ data, period: '2026-10', show: ['engagementRateByReach'] })
  expect(mix?.id).toBe('mix:engagementRateByReach')
  expect(Number(mix?.values['rates']) + Number(mix?.values['mix'])).toBeCloseTo(-0.01294, 5)
})

test('6 3 after 1 are too few, 24 after none are new, after nothing known they are nothing', () => {
  const of = (before: number | null, now: number): FindingsQuery => ({
    data: [
      { date: '2026-09', leads: before },
      { date: '2026-10', leads: now },
    ],
    period: '2026-10',
    show: ['leads'],
  })
  expect([said(of(1, 3)), said(of(null, 24))]).toEqual([[], []])
  expect(text(said(of(0, 24))[0])).toBe('Leads: 24, none in September')
})

test('7 28 of 31 days are data alone, and a goal is reached at least so far', () => {
  const data = [
    ...daily('2026-09-01', spread(130, 30)),
    ...daily('2026-10-01', spread(112, 31)).filter(({ date }) => !/1[012]$/.test(String(date))),
  ]
  const found = findings({ data, period: '2026-10', asOf: '2026-10-31', plan: goalOf(130) })
  expect(found.said).toEqual([])
  expect(text(found.data[0])).toMatch(/^Leads: data for 28 of 31 days .*at least 7\d% of the 130 goal/)
})

test('8 130 leads of which a new channel has 35 are 5 fewer, and never 30% more', () => {
  const data = [
    ...daily('2026-09-02', spread(100, 30)),
    ...daily('2026-10-02', spread(95, 30)),
    ...daily('2026-10-11', spread(35, 21), 'leads', 'vk'),
  ]
  expect(text(said({ data, period: { from: '2026-10-02', to: '2026-10-31' }, show: ['leads'] })[0])).toBe(
    'Leads: 130, 35 of them from VK, new since 11 October; without it 95, 5 fewer',
  )
})

test('9 124 of 310 leads after 16 of 31 days are behind, 155 are not', () => {
  const of = (leads: number): FindingsQuery => ({
    data: daily('2026-10-01', spread(leads, 16)),
    period: '2026-10',
    asOf: '2026-10-16',
    plan: goalOf(310),
  })
  expect(ids(said(of(155)))).toEqual(['score'])
  expect(text(said(of(124)).find(({ kind }) => kind === 'pace'))).toBe(
    'Leads: 124 after 16 of 31 days, 160 expected. To reach 310: 12.4 a day, so far 7.8',
  )
})

describe('10 a Friday of 214', () => {
  const fridays = [31, 28, 35, 30, 33, 29, 41, 32]
  const rows = (last: number) =>
    daily(
      '2026-08-21',
      Array.from({ length: 72 }, (_, i) => {
        const week = i / 7
        if (dayAfter('2026-08-21', i) === '2026-10-16') return last
        return Number.isInteger(week) ? (fridays[week] ?? 32) : 32 + (i % 3) - 1
      }),
    )
  const of = (last: number, events?: FindingsQuery['events']): FindingsQuery => ({
    data: rows(last),
    period: '2026-10',
    show: ['leads'],
    events,
  })

  test('is said beside the Fridays before, and one of 45 is not', () => {
    expect(text(said(of(214)).find(({ kind }) => kind === 'day'))).toBe(
      'Friday 16 October: leads 214; 28–41 on the 8 Fridays before',
    )
    expect(said(of(45)).filter(({ kind }) => kind === 'day')).toEqual([])
  })

  test('is explained on a day of an event', () => {
    expect(whyOf(of(214, [{ date: '2026-10-16', name: 'Fair' }]), 'day:leads:2026-10-16')).toBe('explained')
  })
})

test('11 a share that rises while all speak less', () => {
  const row = (date: string, brand: string, mentions: number) => ({ date, brand, mentions }) satisfies Row
  // Of so many mentions 6 points are more than chance does (2 SE = 2.9).
  const data = [
    row('2026-07', 'Aurora', 3000),
    row('2026-07', 'Contoso', 7000),
    row('2026-08', 'Aurora', 2700),
    row('2026-08', 'Contoso', 4800),
  ]
  const [share] = said({ data, own: 'Aurora', period: '2026-08', show: ['shareOfVoice'] })
  expect(text(share)).toBe(
    'Share of voice: 36.0%, +6.0 pp; mentions 10% fewer, of all brands 25% fewer; the largest fall: Contoso, −6.0 pp',
  )
})

describe('posts', () => {
  const post = (id: string, format: string, interactions: number, reach: number, date = '2026-10-05') =>
    ({ post: id, format, channel: 'vk', date, interactions, reach }) satisfies Row
  const of = (data: readonly Row[]): FindingsQuery => ({ data, period: '2026-10', asOf: '2026-10-31' })

  test('12 in the order of what is sure of their rates', () => {
    const six = [
      post('a', 'reel', 800, 10_000),
      post('b', 'reel', 350, 5000),
      post('c', 'reel', 100, 1200),
      post('d', 'reel', 20, 80),
      ...['e', 'f', 'g'].map((id) => post(id, 'reel', 200, 5000)),
    ]
    // Bounds 7.48, 6.90 and 6.33% above the median of 5.5%.
    expect(text(said(of(six)).find(({ kind }) => kind === 'posts'))).toBe(
      'Best posts by engagement rate by reach: a 8.0%, c 8.3%, b 7.0%; median of 6 posts: 5.5%',
    )
    const young = six.map((one) => (one.post === 'g' ? { ...one, date: '2026-10-25' } : one))
    expect(whyOf(of(young), 'posts:best')).toBe('immature')
  })

  test('13 5 of each format, all of one above all of the other', () => {
    const ten = ['a', 'b', 'c', 'd', 'e'].flatMap((id, i) => [
      post(`r${id}`, 'reel', 400 + i, 5000),
      post(`p${id}`, 'photo', 200 + i, 5000),
    ])
    const [format] = said(of(ten)).filter(({ kind }) => kind === 'format')
    expect(format?.claim).toMatchObject({ p: expect.closeTo(0.0079, 4) })
    expect(said(of(ten.slice(0, 9))).filter(({ kind }) => kind === 'format')).toEqual([])
  })
})

describe('control', () => {
  const check = (query: FindingsQuery, rules: Parameters<typeof control>[1], id: string) =>
    control(query, rules).checks.find((one) => one.id === id)
  const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]]))

  test('14 from Friday 17:50 to Monday 10:10 are 80 minutes of working time', () => {
    const conversations = [
      { id: 'a', channel: 'vk', at: '2026-10-30T17:50:00+03:00', answeredAt: '2026-11-02T10:10:00+03:00' },
    ]
    const rules = { now: '2026-11-03T12:00:00+03:00', timeZone: 'Europe/Moscow', hours }
    expect(check({ conversations, period: '2026-10' }, rules, 'response')?.evidence).toMatchObject({ nine: 4800 })
  })

  test('15 31 of 38 are 81.6%, and never 31 of 34', () => {
    const [now, minute] = ['2026-10-20T12:00:00Z', 60_000]
    const at = (minutes: number) => new Date(Date.parse(now) - minutes * minute).toISOString()
    const of = (count: number, asked: number, answered: number | null) =>
      Array.from({ length: count }, (_, i) => ({
        id: `${asked}/${answered}/${i}`,
        channel: 'vk',
        at: at(asked),
        answeredAt: answered === null ? null : at(asked - answered),
      }))
    const conversations = [...of(31, 3000, 30), ...of(3, 3000, 90), ...of(4, 90, null), ...of(2, 10, null)]
    const found = check({ conversations, period: '2026-10' }, { now }, 'response')
    expect(found).toMatchObject({ state: 'attention', evidence: { decided: 38 } })
    expect(found?.value).toBeCloseTo(31 / 38, 10)
  })

  test('16 20 of 20 posts, and a week without any', () => {
    const data = [5, 5, 0, 10].flatMap((count, week) =>
      daily(dayAfter('2026-10-05', 7 * week), [count, 0, 0, 0, 0, 0, 0], 'posts'),
    )
    const cadence = [{ channel: 'instagram', per: 'week', posts: 5, maxGapDays: 7 }] as const
    const query = { data, period: { from: '2026-10-05', to: '2026-11-01' } }
    const rules = { now: '2026-11-02T09:00:00Z', cadence }
    expect(check(query, rules, 'cadence:instagram')).toMatchObject({ state: 'ok', value: 20, expected: 20 })
    expect(check(query, rules, 'gap:instagram')?.state).toBe('attention')
  })

  test('19 1,900 of 3,000 after 16 of 31 days are spent on 26 October', () => {
    const query = { data: daily('2026-10-01', spread(1900, 16), 'spend'), period: '2026-10', currency: 'USD' }
    const found = check(query, { now: '2026-10-17T09:00:00Z', budget: { amount: 3000, currency: 'USD' } }, 'budget')
    expect(found?.expected).toBeCloseTo(1548.39, 2)
    expect(found?.evidence).toMatchObject({ projection: 3681.25, spentOn: '2026-10-26' })
  })

  test('20 an alert is opened once, goes on, and is resolved once', () => {
    const conversations = [{ id: 'a', channel: 'vk', at: '2026-10-20T08:00:00Z' }]
    const rules = { now: '2026-10-20T12:00:00Z' }
    const late = control({ conversations, period: '2026-10' }, rules).checks.filter(({ id }) => id === 'unanswered')
    const runs = [late, late, late, []].reduce<ReturnType<typeof alerts>[]>(
      (all, now) => [...all, alerts(now, all.at(-1)?.state ?? [])],
      [],
    )
    expect(
      runs.map(({ opened, continues, resolved }) => [opened, continues, resolved].map((some) => some.length)),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
  })
})
