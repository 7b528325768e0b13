// @vitest-environment node
// What was different during an event.
import { describe, expect, test } from 'vitest'
import {
  type CampaignEffect,
  type CampaignOptions,
  campaignEffect,
  countCells,
  type MetricEffect,
  metric,
  metrics,
  type Row,
  type Rows,
  ratio,
  sumCells,
} from '../../src/metrics/index.js'
import fc from '../property.js'
import { strange } from './plain.js'

/** The day `n` days after Monday, 12 October 2026. */
const on = (n: number): string => new Date(Date.UTC(2026, 9, 12 + n)).toISOString().slice(0, 10)
const span = (from: number, to: number) => ({ from: on(from), to: on(to) })
const event = span(0, 6)
/** Rows of whole weeks, the last of which begins on 12 October: all of a week's figure falls on its Monday. */
const weeks = (fact: keyof Row, totals: readonly (number | null)[], more: Row = {}): Row[] =>
  totals.flatMap((total, i) =>
    Array.from({ length: 7 }, (_, d): Row => {
      const n = (i - totals.length + 1) * 7 + d
      return { date: on(n), [fact]: d ? 0 : total, ...more }
    }),
  )
const effect = (rows: Rows, options: Partial<CampaignOptions> = {}): CampaignEffect =>
  campaignEffect(rows, { event, ...options })
const one = (rows: Rows, options: Partial<CampaignOptions> = {}): MetricEffect => {
  const [first] = effect(rows, { metrics: 'leads', ...options }).effects
  if (!first) throw new Error('there is no effect')
  return first
}
const starts = (of: MetricEffect) => of.earlier.map(({ from }) => from)

// Four weeks of 40, 36, 44 and 40 leads, then 70.
const sale = weeks('leads', [40, 36, 44, 40, 70])

describe('one metric', () => {
  test('is compared with two years of weeks, however far back the data goes', () => {
    const earlier = starts(
      one(
        weeks(
          'leads',
          Array.from({ length: 120 }, () => 5),
        ),
      ),
    )
    expect(earlier).toHaveLength(104)
    // 104 weeks before 12 October 2026.
    expect([earlier[0], earlier.at(-1)]).toEqual(['2026-10-05', '2024-10-14'])
  })

  test('is compared with the mean of earlier windows, with a prediction interval', () => {
    // Mean 40, s = √(32 ÷ 3), t(3; 0.975) = 3.18245: 30 ± 3.18245 × 3.26599 × √1.25 = 30 ± 11.62065.
    expect(effect(sale, { metrics: 'leads' })).toMatchObject({
      window: { ...event, days: 7, completeDays: 7 },
      name: null,
      tested: 1,
      standOut: 1,
      byChance: 0.05,
    })
    expect(one(sale)).toEqual({
      metric: 'leads',
      measured: 'value',
      during: expect.objectContaining({ known: true, value: 70, metric: 'leads' }),
      earlier: [
        { ...span(-7, -1), value: 40 },
        { ...span(-14, -8), value: 44 },
        { ...span(-21, -15), value: 36 },
        { ...span(-28, -22), value: 40 },
      ],
      known: true,
      value: 30,
      usual: 40,
      relative: 0.75,
      pp: null,
      interval: [expect.closeTo(18.37935, 4), expect.closeTo(41.62065, 4)],
      standsOut: true,
      verdict: 'better',
    })
  })

  test.each<[number, boolean, string]>([
    // Half of the interval is 11.62.
    [52, true, 'better'],
    [51, false, 'same'],
    [40, false, 'same'],
    [29, false, 'same'],
    [28, true, 'worse'],
  ])('%i after 40, 36, 44, 40 stands out: %j, %s', (leads, standsOut, verdict) => {
    const rows = weeks('leads', [40, 36, 44, 40, leads])
    expect(one(rows)).toMatchObject({ standsOut, verdict })
    expect(effect(rows, { metrics: ['leads'] })).toMatchObject({ tested: 1, standOut: standsOut ? 1 : 0 })
  })

  test('lower is better turns the verdict around; of a neutral metric none is good', () => {
    const lost = (value: number) => weeks('followersLost', [40, 36, 44, 40, value])
    expect(one(lost(70), { metrics: 'followersLost' })).toMatchObject({ value: 30, verdict: 'worse' })
    expect(one(lost(10), { metrics: 'followersLost' })).toMatchObject({ value: -30, verdict: 'better' })
    const searched = weeks('profileVisits', [40, 36, 44, 40, 70])
    expect(one(searched, { metrics: 'profileVisits' })).toMatchObject({ standsOut: true, verdict: 'neutral' })
  })

  test('of five windows has one degree of freedom more', () => {
    // Mean 40, s = √(40 ÷ 4), t(4; 0.975) = 2.77645: ± 2.77645 × 3.16228 × √1.2 = ± 9.61789.
    expect(one(weeks('leads', [42, 38, 44, 36, 40, 70]))).toMatchObject({
      value: 30,
      interval: [expect.closeTo(20.38211, 4), expect.closeTo(39.61789, 4)],
    })
  })

  test('of two or three windows has no interval', () => {
    for (const before of [
      [38, 42],
      [36, 40, 44],
    ]) {
      const rows = weeks('leads', [...before, 70])
      expect(one(rows)).toMatchObject({
        known: true,
        value: 30,
        usual: 40,
        interval: null,
        standsOut: null,
        verdict: null,
      })
      expect(effect(rows, { metrics: 'leads' })).toMatchObject({ tested: 0, standOut: 0, byChance: 0 })
    }
  })

  test('of fewer has no effect to tell', () => {
    const few = { known: false, reason: 'few-windows' }
    expect(one(weeks('leads', [40, 70]))).toMatchObject({ ...few, earlier: [{ value: 40 }] })
    expect(one(weeks('leads', [70]))).toMatchObject({ ...few, earlier: [] })
  })

  test('of windows that are all alike stands out as soon as it differs', () => {
    expect(one(weeks('leads', [5, 5, 5, 5, 5]))).toMatchObject({
      value: 0,
      interval: [0, 0],
      standsOut: false,
      verdict: 'same',
    })
    expect(one(weeks('leads', [5, 5, 5, 5, 6]))).toMatchObject({ value: 1, interval: [1, 1], standsOut: true })
    // 100,000.1 + 200,000.2 is a little more than 300,000.3: noise.
    const spent = weeks('spend', [300000.3, 300000.3, 300000.3, 300000.3, 100000.1])
    const rows = spent.map((row) => (row.date === on(1) ? { ...row, spend: 200000.2 } : row))
    expect(one(rows, { metrics: 'spend' })).toMatchObject({ during: { value: 100000.1 + 200000.2 }, standsOut: false })
  })

  test('relative change is not given from 0, nor where the sign changes', () => {
    const net = (values: readonly number[]) => one(weeks('followersNet', values), { metrics: 'netFollowers' })
    expect(net([0, 0, 5])).toMatchObject({ value: 5, usual: 0, relative: null })
    expect(net([-4, -6, 5])).toMatchObject({ value: 10, usual: -5, relative: null })
    expect(net([-4, -6, -10])).toMatchObject({ value: -5, usual: -5, relative: -1 })
    expect(net([4, 6, 0])).toMatchObject({ value: -5, usual: 5, relative: -1 })
  })

  test('a percentage changes in percentage points', () => {
    const rows = weeks('linkClicks', [2, 4, 6]).map((row) => ({ ...row, impressions: 10 }))
    // 6 ÷ 70 after 3 ÷ 70.
    expect(one(rows, { metrics: 'linkResponseRate' })).toMatchObject({
      value: expect.closeTo(3 / 70, 12),
      pp: expect.closeTo(300 / 70, 12),
      relative: expect.closeTo(1, 12),
    })
  })

  test('may be a definition of one’s own', () => {
    const own = metric({ id: 'double', formula: ratio('leads', 0.5), unit: 'count', better: 'higher' })
    expect(one(sale, { metrics: own })).toMatchObject({ metric: 'double', value: 60 })
    expect(() => one(sale, { metrics: 'wishes' as 'leads' })).toThrow(/there is no metric "wishes"/)
  })

  test('may be worked out of your own brand alone', () => {
    const rows = [...sale.map((row) => ({ ...row, brand: 'us' })), ...weeks('leads', [1, 2, 3, 4, 500], { brand: 'a' })]
    expect(one(rows, { own: 'us' })).toMatchObject({ value: 30 })
  })
})

describe('the event', () => {
  test('is a day, a span, or either with a name', () => {
    const rows = weeks('leads', [40, 36, 44, 40, 70])
    expect(effect(rows, { event: on(0) })).toMatchObject({ window: { ...span(0, 0), days: 1 }, name: null })
    expect(effect(rows, { event: '2026-W42' })).toMatchObject({ window: event })
    expect(effect(rows, { event: { ...event, name: 'Sale' } })).toMatchObject({ window: event, name: 'Sale' })
    expect(effect(rows, { event: { date: on(0), name: 'Launch' } })).toMatchObject({
      window: span(0, 0),
      name: 'Launch',
    })
    expect(effect(rows, { event: { date: event } })).toMatchObject({ window: event, name: null })
  })

  test.each([undefined, null, 'soon', {}, { date: 'soon', name: 'Sale' }, { from: on(3), to: on(0) }])(
    'that has no date throws: %j',
    (bad) => {
      expect(() => effect(sale, { event: bad as string })).toThrow(
        /^kpi-kit: `event` is .*, which is not a date, so the window is unclear\. Write /,
      )
      expect(() => effect(sale, { events: [bad as string] })).toThrow(/^kpi-kit: `event` is/)
    },
  )

  test('that is not over is compared by the days so far', () => {
    // Monday and Tuesday against Mondays and Tuesdays.
    const rows = sale.filter(({ date }) => (date as string) <= on(1))
    const result = effect(rows, { metrics: 'leads' })
    expect(result.window).toMatchObject({ ...span(0, 1), days: 2 })
    expect(result.effects).toMatchObject([
      { value: 30, earlier: [span(-7, -6), span(-14, -13), span(-21, -20), span(-28, -27)] },
    ])
    expect(effect(sale, { metrics: 'leads', asOf: on(1) })).toMatchObject({ window: span(0, 1) })
  })

  test('that has not begun has no effect', () => {
    const result = effect(sale, { metrics: 'leads', event: span(20, 26) })
    expect(result).toMatchObject({ window: null, tested: 0 })
    expect(result.effects).toMatchObject([{ known: false, reason: 'no-data', earlier: [] }])
  })

  test('without dated rows has none', () => {
    for (const rows of [{ leads: 5 }, [], null as unknown as Rows]) {
      expect(effect(rows, { metrics: 'leads' })).toMatchObject({
        window: null,
        effects: [{ known: false, reason: 'no-data' }],
      })
      expect(effect(rows)).toMatchObject({ effects: [], tested: 0, byChance: 0 })
    }
  })
})

describe('earlier windows', () => {
  const rows = weeks('leads', [1, 2, 3, 4, 5, 6, 7, 8, 70])

  test('are of the same length and weekdays, and do not overlap', () => {
    // Ten days: two weeks apart.
    expect(starts(one(rows, { event: span(-3, 6) }))).toEqual([-17, -31, -45].map(on))
    // A week and eight days.
    expect(starts(one(rows))).toEqual([-7, -14, -21, -28, -35, -42, -49, -56].map(on))
    expect(starts(one(rows, { event: span(-1, 6) }))).toEqual([-15, -29, -43].map(on))
    expect(starts(one(rows, { event: on(2) }))).toEqual([-5, -12, -19, -26, -33, -40, -47, -54].map(on))
  })

  test('reach as far back as the data', () => {
    expect(starts(one(rows.slice(1)))).not.toContain(on(-56))
    expect(starts(one([{ date: on(-70), leads: 0 }, ...rows.slice(1)]))).not.toContain(on(-56))
  })

  test('are free of other events, to the day', () => {
    const free = (...events: CampaignOptions['events'] & object) => starts(one(rows, { events }))
    expect(free(event)).toHaveLength(8)
    expect(free(on(-7))).not.toContain(on(-7))
    expect(free(on(-1))).not.toContain(on(-7))
    expect(free(on(-8))).toContain(on(-7))
    expect(free(on(-8))).not.toContain(on(-14))
    expect(free(on(0))).toContain(on(-7))
    expect(free({ ...span(-40, -10), name: 'Summer' }, { date: on(-50) })).toEqual([on(-7), on(-49)])
  })

  test('that another event takes away are looked for a week earlier', () => {
    // Ten days: two weeks apart, had not the first been taken.
    expect(starts(one(rows, { event: span(-3, 6), events: [on(-8)] }))).toEqual([-24, -38, -52].map(on))
  })

  test('that are unknown or partial do not count', () => {
    const gap = weeks('leads', [40, 36, 44, null, 70])
    expect(starts(one(gap))).toEqual([-14, -21, -28].map(on))
    const unknown = sale.map((row) =>
      (row.date as string) >= on(-14) && (row.date as string) < on(-7) ? { date: row.date ?? null } : row,
    )
    expect(starts(one(unknown))).toEqual([-7, -21, -28].map(on))
  })

  test('of a partial event do not help', () => {
    expect(one(weeks('leads', [40, 36, 44, 40, null]))).toMatchObject({ known: false, reason: 'partial', earlier: [] })
    expect(one(weeks('likes', [40, 36, 44, 40, 70]))).toMatchObject({ known: false, reason: 'missing', earlier: [] })
  })

  test('before a channel was there do not count', () => {
    const both = [
      ...sale.map((row) => ({ ...row, channel: 'vk' })),
      ...weeks('leads', [5, 6, 7], { channel: 'instagram' }),
    ]
    expect(starts(one(both))).toEqual([on(-7), on(-14)])
    // A channel that is absent all the time is no difference.
    const gone = [...sale.map((row) => ({ ...row, channel: 'vk' })), { date: on(-40), channel: 'ok', leads: 1 }]
    expect(starts(one(gone))).toEqual([-7, -14, -21, -28].map(on))
  })

  test('in other money, or of other interactions, do not count', () => {
    const spent = weeks('spend', [40, 36, 44, 40, 70]).map((row) => ({
      ...row,
      currency: (row.date as string) < on(-14) ? 'USD' : 'EUR',
    }))
    expect(starts(one(spent, { metrics: 'spend' }))).toEqual([on(-7), on(-14)])
    const posts = [
      ...weeks('interactions', [9, 9]).map((row) => ({ ...row, reach: 10 })),
      ...Array.from({ length: 7 }, (_, d) => ({ date: on(d - 14), post: `p${d}`, interactions: 1, reach: 10 })),
    ]
    expect(starts(one(posts, { metrics: 'engagementRateByReach' }))).toEqual([on(-7)])
  })
})

describe('what is measured', () => {
  test('of people is the mean of the days', () => {
    // 10 a day, before 8, 10 and 12; the week's own total is another thing.
    const rows = [
      ...[8, 10, 12, 16].flatMap((reach, i) =>
        Array.from({ length: 7 }, (_, d) => ({ date: on(i * 7 + d - 21), reach })),
      ),
      { date: event, reach: 500 },
    ]
    const result = one(rows, { metrics: 'reach' })
    expect(result).toMatchObject({ metric: 'reach', measured: 'daily-mean', known: true, usual: 10, value: 6 })
    expect(result.during).toMatchObject({ value: 16, per: 'day' })
    expect(result.earlier.map(({ value }) => value)).toEqual([12, 10, 8])
  })

  test('of a ratio to people is that of the days', () => {
    const rows = [8, 10, 12, 16].flatMap((shown, i) =>
      Array.from({ length: 7 }, (_, d) => ({ date: on(i * 7 + d - 21), reach: 2, impressions: shown })),
    )
    expect(one(rows, { metrics: 'frequency' })).toMatchObject({ measured: 'daily-mean', usual: 5, value: 3 })
  })

  test.each(['followers', 'followersStart'] as const)('of %s is what they won', (of) => {
    const rows = Array.from({ length: 29 }, (_, i) => ({
      date: on(i - 22),
      followers: 100 + i + (i > 21 ? 2 * (i - 21) : 0),
    }))
    // 21 in the week, before 7, 7 and 7.
    expect(one(rows, { metrics: of })).toMatchObject({
      metric: of,
      measured: 'flow',
      during: { metric: 'netFollowers', value: 21 },
      known: true,
      usual: 7,
      value: 14,
    })
  })
})

describe('all metrics', () => {
  const rows = sale.map((row) => ({ ...row, reach: 10, sessions: 4 }))
  const all = effect(rows)

  test('are those that the rows know, each way to measure once', () => {
    expect(all.effects.every(({ during }) => during.known)).toBe(true)
    const ids = all.effects.map(({ metric: id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['leads', 'sessions', 'leadConversionRate', 'reach']))
    // The sum of daily reach is its mean times the days: the same thing again.
    expect(ids).not.toContain('grossReach')
    expect(ids).not.toContain('likes')
    expect(ids.filter((id) => id === 'reach' || id === 'averageDailyReach')).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeLessThan(Object.keys(metrics).length)
  })

  test('say how many would stand out by chance', () => {
    // All have four earlier windows; only what leads take part in differs.
    expect(all.tested).toBe(all.effects.length)
    expect(all.byChance).toBe(all.tested / 20)
    expect(all.standOut).toBe(all.effects.filter((of) => of.known && of.standsOut).length)
    expect(all.standOut).toBeGreaterThan(1)
    expect(all.effects.find(({ metric: id }) => id === 'sessions')).toMatchObject({ standsOut: false })
  })

  test('or those asked for, in that order', () => {
    const asked = effect(rows, { metrics: ['sessions', 'likes', 'leads', 'reach', 'averageDailyReach'] })
    expect(asked.effects.map(({ metric: id, known }) => [id, known])).toEqual([
      ['sessions', true],
      ['likes', false],
      ['leads', true],
      ['reach', true],
      ['averageDailyReach', true],
    ])
    expect(asked).toMatchObject({ tested: 4, byChance: 0.2, standOut: 1 })
  })
})

describe('relatives', () => {
  const rows = sale.map((row, i) => ({
    ...row,
    spend: 10 + (i % 3),
    revenue: 50 + (i % 5),
    sessions: 4,
    currency: 'USD',
  }))

  test('that are made of the same facts stand in the default list once, and wherever they are asked for', () => {
    const ids = effect(rows).effects.map(({ metric: id }) => id)
    // ROMI is ROAS − 1.
    expect(ids).toContain('roas')
    expect(ids).not.toContain('romi')
    expect(effect(rows, { metrics: ['roas', 'romi'] }).effects).toHaveLength(2)
    // Blended costs are of the same facts, taken apart; of other facts they stand by themselves.
    expect(ids).toContain('costPerLead')
    expect(ids).not.toContain('blendedCostPerLead')
    expect(ids).not.toContain('marketingEfficiency')
  })

  test.each<[metrics: string, tested: number, independent: number]>([
    ['leads', 1, 1],
    // Three metrics of two facts.
    ['leads spend costPerLead', 3, 2],
    // ROAS and ROMI are one.
    ['roas romi', 2, 2],
    ['roas romi spend', 3, 2],
    // Spend ties them together: leads, spend, revenue.
    ['costPerLead roas leads spend revenue', 5, 3],
    // Visits have nothing in common with the others.
    ['leads spend costPerLead sessions', 4, 3],
    ['leads spend blendedCostPerLead', 3, 2],
    ['blendedCostPerLead marketingEfficiency', 2, 2],
    // One metric of two facts is one.
    ['leadConversionRate', 1, 1],
    ['leadConversionRate leads sessions', 3, 2],
  ])('%s: %i tested, at most %i independent', (names, tested, independent) => {
    const found = effect(rows, { metrics: names.split(' ') as CampaignOptions['metrics'] })
    expect(found).toMatchObject({ tested, independent, byChance: tested / 20 })
  })

  test('people by the mean of their days are of their own fact', () => {
    const people = rows.map((row, i) => ({ ...row, reach: 100 + (i % 5), impressions: 300 + (i % 3) }))
    expect(effect(people, { metrics: ['leads', 'reach'] })).toMatchObject({ tested: 2, independent: 2 })
    expect(effect(people, { metrics: ['reach'] })).toMatchObject({ tested: 1, independent: 1 })
  })

  test('a figure that cannot be right stands out from nothing', () => {
    // 40, 44, 36, 40 of 100 answered in the weeks before, and now 180 of 100.
    const answered = (i: number) => (i < 28 ? [40, 44, 36, 40][Math.floor(i / 7)] : 180)
    const rates = rows.map(({ date }, i) => ({ date, messages: 100, answered: answered(i) }) as Row)
    const found = effect(rates, { metrics: ['messageResponseRate'] })
    expect(found.tested).toBe(0)
    expect(found.effects[0]).toMatchObject({ known: false, reason: 'invalid' })
  })

  test('count among those that are tested only', () => {
    // Likes are of this week alone.
    const some = rows.map((row, i) => (i < 28 ? row : { ...row, likes: 3 }))
    expect(effect(some, { metrics: ['leads', 'likes'] })).toMatchObject({ tested: 1, independent: 1 })
    expect(effect([], { metrics: ['leads'] })).toMatchObject({ tested: 0, independent: 0 })
  })

  test('own mentions and those of all brands are two things', () => {
    const heard = weeks('mentions', [40, 36, 44, 40, 70]).flatMap((row) => [
      { ...row, brand: 'Aurora' },
      { ...row, brand: 'Northwind', mentions: 9 },
    ])
    const found = effect(heard, { own: 'Aurora' })
    expect(found.effects.map(({ metric: id }) => id)).toEqual(['mentions', 'shareOfVoice'])
  })
})

test('it says which days the event has, and what is wrong with the rows', () => {
  expect(effect(sale, { event: { from: on(20), to: on(26) } })).toMatchObject({
    days: span(20, 26),
    window: null,
    warnings: [],
  })
  const wrong = [{ date: on(0), leads: 'many' }] as unknown as Rows
  expect(effect(wrong).warnings).toMatchObject([{ code: 'invalid' }])
})

test('more than a number can hold is invalid', () => {
  expect(one(weeks('leads', [1e308, 1e308, 1e308, 1e308, 0]))).toMatchObject({ known: false, reason: 'invalid' })
  expect(one(weeks('leads', [1e200, 0, 1e200, 0, 0]))).toMatchObject({ known: false, reason: 'invalid' })
  expect(one(weeks('followersNet', [-8e307, -8e307, 1.7e308]), { metrics: 'netFollowers' })).toMatchObject({
    known: false,
    reason: 'invalid',
  })
})

test('chance alone rarely stands out: about one in twenty', () => {
  // Nine weeks of noise without an effect; 400 times.
  let [tested, standOut] = [0, 0]
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat({ max: 100 }), { minLength: 7, maxLength: 7 }), { minLength: 9, maxLength: 9 }),
      (noise) => {
        const rows = noise.flat().map((leads, i) => ({ date: on(i - 56), leads }))
        const result = effect(rows, { metrics: 'leads' })
        tested += result.tested
        standOut += result.standOut
      },
    ),
    { numRuns: 400 },
  )
  expect(tested).toBe(400)
  expect(standOut / tested).toBeLessThan(0.1)
})

test('the result is plain data, whatever the rows', () => {
  const value = fc.oneof(fc.nat({ max: 9 }), fc.double(), fc.constantFrom(null, 'many', 1e308, -0))
  const loose = fc.array(
    fc.record(
      {
        date: fc.oneof(fc.integer({ min: -40, max: 8 }).map(on), fc.constantFrom('2026-10', null, event)),
        channel: fc.constantFrom('vk', 'instagram'),
        leads: value,
        reach: value,
        followers: value,
        spend: value,
        likes: value,
      },
      { requiredKeys: [] },
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), loose), (rows) => {
      const result = effect(rows as Rows, {
        event: on(0),
        metrics: ['leads', 'reach', 'followers', 'costPerLead', 'likes'],
      })
      expect(strange(result)).toEqual([])
      expect(structuredClone(result)).toEqual(result)
    }),
    { numRuns: 200 },
  )
})

describe('what is said of an effect', () => {
  test('an event that has not begun has read nothing', () => {
    expect(one(sale, { event: span(20, 26) }).during).toMatchObject({ known: false, reason: 'no-data', warnings: [] })
  })

  test('without metrics asked for, all that the rows know are there', () => {
    const ids = effect(sale.map((row) => ({ ...row, sessions: 4 }))).effects.map(({ metric: id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['leads', 'sessions', 'leadConversionRate']))
    expect(ids).not.toContain('likes')
  })

  test('people are measured by days alone, as a rate', () => {
    const unknown = one(sale, { metrics: 'reach' })
    expect(unknown.during).toMatchObject({
      known: false,
      time: 'rate',
      formula: ratio(sumCells('reach', 'day'), countCells('reach', 'day')),
    })
    const posts = Array.from({ length: 7 }, (_, d) => ({ date: on(d), post: `p${d}`, reach: 10 }))
    expect(one([...sale, ...posts], { metrics: 'reach' })).toMatchObject({ known: false, reason: 'missing' })
  })

  test('an earlier window counts whatever is warned of it, if its channels are the same', () => {
    // One campaign of 1 lead does not make up the 40 of the week before.
    const rows = [...sale, { date: on(-7), campaign: 'a', leads: 1 }]
    expect(one(rows)).toMatchObject({ value: 30, usual: 40 })
    expect(starts(one(rows))).toEqual([-7, -14, -21, -28].map(on))
  })

  test('what usually is nothing, by less than a number can say, is 0 and not −0', () => {
    const net = one(weeks('followersNet', [-5e-324, 0, 5]), { metrics: 'netFollowers' })
    expect(net).toMatchObject({ usual: 0, value: 5, relative: null })
  })
})
