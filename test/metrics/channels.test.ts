// @vitest-environment node
// How the facts of a formula meet over channels, the total over them, days, posts and the site.
import { describe, expect, test } from 'vitest'
import {
  aggregate,
  evaluate,
  type EvaluateOptions,
  funnel,
  leaderboard,
  type Result,
  type Row,
  series,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { bounds, days, said } from './october.js'

const [first, second] = ['2026-10-01', '2026-10-02']
const ig = { channel: 'instagram' }
const vk = { channel: 'vk' }
const ctr = 'linkResponseRate'
const value = (result: Result | null) => (result?.known ? result.value : null)
const leftOut = ({ channels }: Result) => channels.missing.map(({ id }) => id)

describe('the total over channels', () => {
  test('is the whole answer where no channel ever reports the fact, even if it does not know every day', () => {
    const rows = [...days(1, 2, { ...ig, likes: 1 }), { date: first, spend: 90 }, { date: second, spend: null }]
    expect(evaluate('spend', rows)).toMatchObject({
      value: 90,
      coverage: { known: 1, expected: 2, unit: 'days' },
      warnings: [],
    })
  })

  test('that knows fewer days than the channels leaves the fact to them', () => {
    const rows = [...days(1, 2, { ...ig, likes: 10 }), ...days(1, 2, { ...vk, likes: 20 }), { date: first, likes: 35 }]
    expect(evaluate('likes', rows)).toMatchObject({
      value: 60,
      coverage: { known: 2, expected: 2 },
      warnings: [{ code: 'total-differs', fact: 'likes', values: [30, 35] }],
    })
  })

  test('of people differs from those of the only channel', () => {
    const result = evaluate('reach', [
      { ...ig, date: first, reach: 100 },
      { date: first, reach: 130 },
    ])
    expect(said(result)).toBe(130)
    expect(result.warnings).toEqual([{ code: 'total-differs', fact: 'reach', values: [130, 100] }])
  })

  test('is not divided by what only some of the channels know: the spend of all by the leads of one', () => {
    const rows = [
      { date: first, spend: 90 },
      { ...vk, date: first, leads: 3 },
      { ...ig, date: '2026-09-30', leads: 5 },
      { ...ig, date: first, leads: null },
    ]
    const result = evaluate('costPerLead', rows, { period: first })
    expect(result).toMatchObject({ known: false, reason: 'missing', coverage: { known: 0, expected: 1 } })
    expect(result.inputs).toMatchObject({ spend: { value: 90 }, leads: { value: 3 } })
    // No channel has a part in what is not known.
    expect(leftOut(result)).toEqual(['instagram', 'vk'])
  })
})

describe('a channel', () => {
  test('that reports nothing of a ratio is outside of it', () => {
    const rows = [
      { ...ig, date: first, linkClicks: 1, impressions: 10 },
      { ...vk, date: first, likes: 5 },
    ]
    expect(evaluate(ctr, rows)).toMatchObject({ value: 0.1, warnings: [], channels: { missing: [], outside: ['vk'] } })
  })

  test('of whose people only some days are known is not left out: its bound counts', () => {
    const rows = [
      ...days(1, 2, (n) => ({ ...ig, impressions: 200, reach: n === 1 ? 100 : null })),
      { ...vk, date: { from: first, to: second }, impressions: 200, reach: 50 },
    ]
    const result = evaluate('frequency', rows)
    // 600 impressions for at least 100 people.
    expect(said(result)).toBe('missing')
    expect(bounds(result)).toEqual([0, 6])
    expect(result.coverage).toEqual({ known: 1, expected: 2, unit: 'days' })
    expect(leftOut(result)).toEqual([])
  })

  test('of whose people only the organic half is known is not left out either', () => {
    const rows = [
      { ...vk, date: '2026-09-30', paid: 'organic', reach: 5 },
      { ...vk, date: '2026-09-30', paid: 'paid', reach: 5 },
      { ...vk, date: first, paid: 'organic', reach: 60, impressions: 150 },
      { ...vk, date: first, paid: 'paid', impressions: 150 },
      { ...ig, date: first, reach: 100, impressions: 300 },
    ] as const
    const result = evaluate('frequency', rows, { period: first })
    expect(bounds(result)).toEqual([0, 6])
    expect(leftOut(result)).toEqual([])
  })

  test('whose sum no number can hold makes the whole invalid and is not left out', () => {
    const rows = [
      { ...ig, date: first, linkClicks: 1, impressions: 10 },
      ...days(1, 2, { ...vk, linkClicks: 1e308, impressions: 10 }),
    ]
    const result = evaluate(ctr, rows)
    expect(said(result)).toBe('invalid')
    expect(leftOut(result)).toEqual([])
  })

  test.each<[string, Row['date'], boolean]>([
    ['ends the day before', { from: '2026-09-20', to: '2026-09-30' }, true],
    ['ends on the first day', { from: '2026-09-20', to: '2026-10-01' }, true],
    ['begins on the last day', { from: '2026-10-31', to: '2026-11-05' }, true],
    // It is not expected yet.
    ['begins the day after', { from: '2026-11-01', to: '2026-11-05' }, false],
    ['reaches over all of it', { from: '2026-09-01', to: '2026-11-05' }, true],
  ])('whose only span %s of the window is absent from it: %j, %s', (_, date, isAbsent) => {
    const rows = [...days(1, 31, { ...ig, likes: 1 }), { ...vk, date: date ?? null, likes: 7 }]
    const result = evaluate('likes', rows, { period: '2026-10' })
    expect(leftOut(result)).toEqual(isAbsent ? ['vk'] : [])
  })
})

describe('coverage', () => {
  test('of rows without dates is that of all channels together', () => {
    const rows = [
      { ...ig, likes: 1 },
      { ...ig, likes: null },
      { ...vk, likes: 2 },
    ]
    expect(evaluate('likes', rows)).toMatchObject({ value: 3, coverage: { known: 2, expected: 3, unit: 'rows' } })
  })

  test('of days and of posts is counted in days, and posts take none away', () => {
    const posts = [{ ...vk, date: first, post: 'a', likes: 5 }]
    const whole = days(1, 3, { ...ig, likes: 5 })
    expect(evaluate('likes', [...whole, ...posts])).toMatchObject({
      value: 20,
      coverage: { known: 3, expected: 3, unit: 'days' },
    })
    expect(
      evaluate('likes', [...whole.slice(0, 1), { ...ig, date: second }, ...whole.slice(2), ...posts]),
    ).toMatchObject({ value: 15, coverage: { known: 2, expected: 3, unit: 'days' } })
  })

  test('of people is that of the channel that knows the fewest days', () => {
    const rows = [
      ...days(1, 3, (n) => ({ ...ig, reach: n === 2 ? null : 10 })),
      ...days(1, 3, (n) => ({ ...vk, reach: n === 3 ? null : 10 })),
    ]
    expect(evaluate('reach', rows).coverage).toEqual({ known: 2, expected: 3, unit: 'days' })
  })

  test('of posts that know less than the days of others is counted in posts', () => {
    const posts = Array.from({ length: 6 }, (_, i) => ({ ...vk, date: first, post: `p${i}`, likes: i < 4 ? 1 : null }))
    expect(evaluate('likes', [...days(1, 2, { ...ig, likes: 5 }), ...posts])).toMatchObject({
      value: 14,
      coverage: { known: 4, expected: 6, unit: 'rows' },
    })
  })

  test('of a ratio by the week counts of the week that is not over the days that are', () => {
    // Weeks from 28 September, 5, 12 and 19 October, as of the 21st. Both know the first and the last: 7 + 3 days.
    const rows = [
      { date: '2026-W40', spend: 60, leads: 2 },
      { date: '2026-W41', spend: null, leads: 100 },
      { date: '2026-W42', spend: 1000, leads: null },
      { date: '2026-W43', spend: 60, leads: 4 },
    ]
    const result = evaluate('costPerLead', rows, {
      period: { from: '2026-09-28', to: '2026-10-25' },
      asOf: '2026-10-21',
    })
    // 120 ÷ 6.
    expect(result).toMatchObject({ value: 20, coverage: { known: 10, expected: 24, unit: 'days' } })
  })
})

describe('posts', () => {
  test('do not meet the days on which they were published: the spend of a day, the leads of its posts', () => {
    const result = evaluate('costPerLead', [
      { ...ig, date: first, spend: 10 },
      { ...ig, date: first, post: 'a', leads: 2 },
    ])
    expect(result).toMatchObject({ known: false, reason: 'missing', coverage: { known: 0, expected: 1 } })
    expect(result.inputs).toMatchObject({ spend: { value: 10 }, leads: { value: 2 } })
  })

  test('are never totals over each other, whatever spans they give as date', () => {
    // W41 is 5–11 October.
    const inside = [
      { date: '2026-W41', post: 'a', likes: 10 },
      { date: '2026-10-07', post: 'b', likes: 3 },
    ]
    const crossing = [...inside, { date: { from: '2026-10-10', to: '2026-10-13' }, post: 'c', likes: 4 }]
    expect(evaluate('likes', inside)).toMatchObject({ value: 13, coverage: { known: 2, expected: 2, unit: 'rows' } })
    expect(evaluate('likes', crossing)).toMatchObject({
      value: 17,
      coverage: { known: 3, expected: 3, unit: 'rows' },
      warnings: [{ code: 'from-posts', fact: 'likes' }],
    })
  })
})

describe('who tells something of all channels leaves out no row', () => {
  const days = ['2026-10-01', '2026-10-02']
  const rows: readonly Row[] = days
    .flatMap((date, i): Row[] => [
      {
        date,
        channel: 'instagram',
        impressions: 1000 + i,
        interactions: 40,
        linkClicks: 30,
        spend: 9,
        currency: 'EUR',
      },
      { date, channel: 'vk', account: 'shop', impressions: 500, interactions: 20 },
      // As a CRM and a list of mentions say it: of no channel.
      { date, leads: 3 + i, linkClicks: 50 },
      { date, brand: 'Aurora', mentions: 120 },
      { date, brand: 'Borealis', mentions: 340 },
      { date: `${date}T09:00`, post: `of none ${i}`, likes: 7 },
      { date: `${date}T10:00`, channel: 'vk', account: 'shop', post: `of vk ${i}`, likes: 5 },
    ])
    .map((row) => ({ brand: 'Aurora', ...row }))
  const told = [{ id: 'instagram', name: 'Insta' }, { id: 'vk' }]
  const about = (channels?: EvaluateOptions['channels']) => ({
    period: '2026-10',
    own: 'Aurora',
    asOf: '2026-10-02',
    channels,
  })
  const views = (channels?: EvaluateOptions['channels']) => {
    const options = about(channels)
    const { stages } = funnel(rows, { ...options, stages: [{ fact: 'impressions' }, { fact: 'linkClicks' }] })
    return {
      leads: value(evaluate('leads', rows, options)),
      impressions: value(evaluate('impressions', rows, options)),
      costPerLead: value(evaluate('costPerLead', rows, options)),
      leadsByDay: series('leads', rows, options)[0]?.points.map(({ result }) => value(result)),
      facts: aggregate(rows, options)[0]?.facts.leads,
      funnel: stages.map(({ result }) => value(result)),
      voice: shareOfVoice(rows, options).brands.map(({ brand, rounded }) => [brand, rounded]),
      posts: leaderboard(rows, { ...options, of: 'post', metric: 'likes' })
        .entries.map(({ id }) => id)
        .sort(),
    }
  }

  test('every figure is what it is without a word of channels', () => {
    expect(views(told)).toEqual(views())
    expect(views(told)).toMatchObject({ leads: 7, impressions: 3001, leadsByDay: [3, 4], funnel: [3001, 100] })
    expect(views(told).posts).toHaveLength(4)
  })

  test.each([
    ['ids ask for these', ['instagram', 'vk']],
    ['a channel that is not told of', [{ id: 'instagram' }, { id: 'telegram' }]],
    ['one by itself', [{ id: 'vk' }]],
    ['some told of, one asked for', [{ id: 'instagram' }, 'vk']],
  ])('a total over all channels says nothing about some: %s', (_, channels) => {
    expect(views(channels)).toMatchObject({ leads: null, leadsByDay: [null, null] })
    expect(views(channels).posts.filter((id) => id.startsWith('of none'))).toEqual([])
  })

  test('of a rival’s channel nothing is told: what has no channel may be of it', () => {
    const more = [...rows, { date: '2026-10-01', brand: 'Borealis', channel: 'youtube', impressions: 9 }]
    expect(value(evaluate('leads', more, about(told)))).toBeNull()
  })
})
