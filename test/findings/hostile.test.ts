// Data never throws, whatever it is; misuse does, and says what happened, why it matters and what to do.
import { describe, expect, test } from 'vitest'
import { describeFinding, type Finding, findings, type FindingsQuery } from '../../src/findings/index.js'
import type { Row } from '../../src/metrics/index.js'
import { anyDataFrom } from '../metrics/anyData.js'
import fc from '../property.js'
import { daily, spread } from './rows.js'

const plan = [
  { metric: 'leads', target: 130, weight: 2 },
  { metric: 'costPerLead', target: 12, weight: 1 },
] as const
const lists = { show: ['reach', 'engagementRateByReach'], plan } as const

function sayAll(query: FindingsQuery): string[] {
  const { said, more, data } = findings(query)
  const withDetails = (all: readonly Finding[]): Finding[] => all.flatMap((one) => [one, ...withDetails(one.details)])
  return withDetails([...said, ...more, ...data]).map((one) => describeFinding(one).sentence)
}

describe('data', () => {
  test.each([null, undefined, [], {}, [null], ['row'], [{ date: 'soon', leads: 3 }], [{ leads: Number.NaN }]])(
    'of %j gives no score and no change',
    (data) => {
      const found = findings({ data: data as unknown as Row[], period: '2026-10', ...lists })
      expect(found.said.filter(({ kind }) => kind !== 'score')).toEqual([])
      expect(found.said.every(({ values }) => (values['score'] as { known: boolean }).known === false)).toBe(true)
      expect(found.data.map(({ id }) => id)).toContain('data:unknown:leads')
    },
  )

  test('without dates says goals, and compares with nothing', () => {
    const found = findings({ data: { leads: 109, spend: 1560 }, plan })
    expect(found).toMatchObject({ window: null, compared: null, asOf: null, tested: 0 })
    expect(found.said.map(({ id }) => id)).toEqual(['score', 'goal:leads', 'goal:costPerLead'])
  })

  test('of a period to come says nothing', () => {
    const found = findings({ data: daily('2026-10-01', spread(100, 20)), period: '2026-12', ...lists })
    expect(found).toMatchObject({ said: [], data: [], held: [] })
  })

  test('in two currencies makes no finding of money', () => {
    const data = daily('2026-09-01', spread(100, 61)).map(
      (row, i): Row => ({ ...row, spend: 10, currency: i % 2 ? 'EUR' : 'USD' }),
    )
    const found = findings({ data, period: '2026-10', plan })
    expect(found.data.map(({ id }) => id)).toContain('data:unknown:costPerLead')
    expect([...found.said, ...found.more].filter(({ subject }) => subject.metric === 'costPerLead')).toEqual([])
    // Each period in a currency of its own.
    const apart = data.map((row) => ({ ...row, currency: String(row.date) < '2026-10' ? 'EUR' : 'USD' }))
    expect(findings({ data: apart, period: '2026-10', show: ['costPerLead'] }).held).toContainEqual({
      id: 'change:costPerLead',
      kind: 'change',
      why: 'incomparable',
    })
  })

  test('over a break gives no change', () => {
    const data = [...daily('2026-09-01', spread(300, 30)), ...daily('2026-10-01', spread(900, 31))]
    const asked = { data, period: '2026-10', show: ['leads'] } as const
    expect(findings(asked).said.map(({ id }) => id)).toEqual(['change:leads'])
    const found = findings({ ...asked, breaks: [{ date: '2026-10-01', facts: ['leads'] }] })
    expect(found.said).toEqual([])
    expect(found.held).toEqual([
      { id: 'change:leads', kind: 'change', why: 'incomparable' },
      // Three times as many from the break on: days so far apart have no usual one.
      { id: 'day:leads', kind: 'day', why: 'erratic' },
    ])
  })

  test('of two hundred brands and forty channels with long names is said', () => {
    const name = 'n'.repeat(72)
    const channels = Array.from({ length: 40 }, (_, c) =>
      daily('2026-09-01', spread(200 + c, 61), 'leads', `${name}${c}`),
    )
    const brands = Array.from({ length: 200 }, (_, b): Row => ({ date: '2026-10', brand: `${name}${b}`, mentions: b }))
    const data = [...channels.flat().map((row) => ({ ...row, brand: 'Aurora' })), ...brands]
    expect(
      sayAll({ data, own: 'Aurora', period: '2026-10', plan: [{ ...plan[0], label: name }] }).length,
    ).toBeGreaterThan(0)
  })

  test('of dates that nobody can read is counted', () => {
    const found = findings({
      data: daily('2026-10-01', [1, 2, 3]),
      posts: [
        { id: 'a', channel: 'vk', publishedAt: 'soon' },
        { id: 'b', channel: 'vk', publishedAt: '2026-10-02T09:00:00+03:00' },
        null as never,
      ],
      conversations: [
        { id: 'a', channel: 'vk', at: '2026-10-02T09:00:00' },
        { id: 'b', channel: 'vk', at: '2026-10-02T09:00:00Z', answeredAt: '2026-10-02T08:00:00Z' },
        { id: 'c', channel: 'vk', at: '2026-10-02T09:00:00Z', answeredAt: null },
      ],
      events: ['2026-10-02', { from: '2026-10-03', to: '2026-10-01' }],
    })
    expect(found.data.map((one) => describeFinding(one).head)).toEqual(['Messages', 'Events', 'Posts'])
    expect(found.data.map((one) => [one.id, describeFinding(one).sentence])).toEqual([
      ['data:unread:conversations', 'Messages left out, with dates that could not be read: 2 of 3'],
      ['data:unread:events', 'Events left out, with dates that could not be read: 1 of 2'],
      ['data:posts', 'Posts: day of publication could not be read for 2\u00a0posts: a …'],
    ])
  })

  test('of any JSON never throws', () => {
    const { data, below } = anyDataFrom(20261017)
    for (let i = 0; i < 60; i++) {
      const rows = [data(['leads', 'spend']), data(['reach', 'interactions'])].flat() as Row[]
      for (const period of ['2026-10', undefined])
        for (const sentence of sayAll({ data: rows, period, ...lists, missing: below(2) ? 'zero' : undefined }))
          expect(sentence).not.toMatch(/NaN|undefined|\[object/)
    }
  })

  test('of any posts and events never throws', () => {
    const some = daily('2026-10-01', [1, 2, 3])
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.array(fc.anything()), (posts, events) => {
        sayAll({ data: some, posts: posts as never, conversations: posts as never, events: events as never })
      }),
    )
  })

  test('plans that come from a form or a file are said to be wrong', () => {
    const broken = [
      null,
      'row',
      { metric: 'leads', target: '130', weight: 2 },
      { metric: 'spend', target: 100, weight: 1 },
    ]
    const found = findings({ data: { leads: 109, spend: 1560 }, plan: broken as never })
    expect(found.data.map((one) => [one.id, describeFinding(one).sentence])).toEqual([
      ['data:fault:leads', 'Leads: the goal is not a number'],
      ['data:fault:spend', 'Spend: goal not judged: nothing says whether more or less is better'],
    ])
  })
})

describe('misuse', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'an unknown metric in the plan',
      () => findings({ data: [], plan: [{ metric: 'leeds' as never, target: 1, weight: 1 }] }),
      /no metric "leeds", so nothing can be computed\. Use an id/,
    ],
    [
      'an unknown metric in show',
      () => findings({ data: [], show: ['leeds' as never] }),
      /no metric "leeds", so nothing can be computed\. Use an id/,
    ],
    ['no query', () => findings(null as never), /`query` is null, so what is asked is unclear\. Pass an object/],
    [
      'a period that is not a date',
      () => findings({ data: [], period: 'October' }),
      /`period` is "October", which is not a date/,
    ],
  ])('%s throws with what, why and what to do', (_, call, message) => {
    expect(call).toThrow(message)
  })
})
