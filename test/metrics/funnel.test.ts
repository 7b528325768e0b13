// @vitest-environment node
// Stages, of the same channels and days, and what becomes of them.
import { describe, expect, test } from 'vitest'
import {
  type Funnel,
  funnel,
  type FunnelOptions,
  type NumberFactId,
  type Result,
  type Row,
} from '../../src/metrics/index.js'
import fc from '../property.js'

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
  })

  test('of no data are all that there could be', () => {
    const all = ['reach', 'interactions', 'linkClicks', 'sessions', 'leads']
    expect(funnel([]).stages.map(({ fact, result }) => [fact, result.known])).toEqual(all.map((fact) => [fact, false]))
    expect(funnel({ reach: 10 }).stages.map(({ fact }) => fact)).toEqual(['reach'])
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

  test('is the biggest only where no other step can have lost more', () => {
    expect(both().leak?.isMost).toBe(true)
    // Of one step alone nothing is the most.
    expect(funnel(months, { period: '2026-10', stages: [{ fact: 'sessions' }, { fact: 'leads' }] }).leak).toMatchObject(
      {
        stage: { fact: 'leads' },
        isMost: false,
      },
    )
    // Clicks and visits have both lost half.
    const halves = (date: string, linkClicks: number, sessions: number, leads: number): Row => ({
      date,
      channel: 'ig',
      reach: 1_000,
      linkClicks,
      sessions,
      leads,
    })
    const alike = [halves('2026-09', 400, 200, 100), halves('2026-10', 200, 50, 25)]
    expect(funnel(alike, { period: '2026-10' }).leak).toMatchObject({ price: 25, isMost: false })
    // Of September nobody knows the clicks: reach → clicks may have lost any.
    const unknown = funnel([{ ...september, linkClicks: undefined }, october], { period: '2026-10' })
    expect(unknown.leak).toMatchObject({ stage: { fact: 'leads' }, isMost: false })
    expect(unknown.leak?.price).toBeCloseTo(33.204, 3)
  })

  test('is the lowest rate only where each other is known to be higher', () => {
    const days = (reach: number) => [1, 2].map((day): Row => ({ date: `2026-10-0${day}`, channel: 'ig', reach }))
    const rest: Row = { date: { from: '2026-10-01', to: '2026-10-02' }, channel: 'ig', linkClicks: 100, leads: 10 }
    // 100 clicks of 200 to 400 people are 25 to 50%, 10 leads of them 10%.
    expect(funnel([...days(200), rest]).leak).toMatchObject({ stage: { fact: 'leads' }, isMost: true })
    // Of 800 to 1,600 people they are 6.3 to 12.5%.
    expect(funnel([...days(800), rest]).leak).toBeNull()
    // Interactions lead nowhere, and yet their rate is one of those that are shown.
    expect(funnel({ ...october, interactions: 5 }).leak).toMatchObject({ stage: { fact: 'interactions' } })
    // 10% both.
    expect(funnel({ reach: 1_000, linkClicks: 100, leads: 10 }).leak).toBeNull()
  })

  test('before a stage that is no part of its base has no price', () => {
    const fell = funnel(
      [
        { date: '2026-09', reach: 1_000, linkClicks: 200, sessions: 300, leads: 20 },
        { date: '2026-10', reach: 1_000, linkClicks: 100, sessions: 300, leads: 20 },
      ],
      { period: '2026-10' },
    )
    // Half of the clicks are lost, but visits are three times as many: leads do not come from them.
    expect(fell.stages.map(({ nested }) => nested)).toEqual([true, true, false, true])
    expect(fell.leak).toBeNull()
  })

  test('has a price only in what is of the same channels and days', () => {
    const rowsOf = (month: string, linkClicks: number): Row[] => [
      { date: month, channel: 'tg', views: 1_000, linkClicks },
      { date: month, channel: 'site', sessions: 90, leads: 9 },
    ]
    // The clicks of tg have fallen; the leads are of another channel.
    const found = funnel([...rowsOf('2026-09', 200), ...rowsOf('2026-10', 100)], { period: '2026-10' })
    expect(found.stages.map(({ rate }) => rate?.current.known)).toEqual([undefined, true, false, true])
    expect(found.leak).toBeNull()
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

describe('in the middle of a month', () => {
  const days: Row[] = ['2026-09', '2026-10'].flatMap((month) =>
    [1, 2, 3, 4].map(
      (day): Row => ({ date: `${month}-0${day}`, linkClicks: 20, leads: 2, spend: 10, currency: 'USD' }),
    ),
  )
  const asked = { period: '2026-10', asOf: '2026-10-02' } as const

  test('what a row says of the whole month is set against nothing of the days that are over', () => {
    const found = funnel([...days, { date: '2026-10', reach: 1_000 }], asked)
    expect(found.stages.map(({ result }) => value(result))).toEqual([1_000, 40, 4])
    expect(found.stages.map(({ matched }) => matched)).toEqual([true, false, true])
    // 4 leads are of two days, 1,000 people of a month; so are $20.
    expect(found.overall).toMatchObject({ known: false })
    expect(found.stages.map(({ cost }) => value(cost))).toEqual([null, 0.5, 5])
  })

  test('what only rows of the month say is alike, and is compared with nothing', () => {
    const found = funnel(
      [{ date: '2026-10', reach: 1_000, linkClicks: 100, leads: 5, spend: 50, currency: 'USD' }],
      asked,
    )
    expect(found.stages.map(({ rate }) => value(rate?.current))).toEqual([null, 0.1, 0.05])
    expect(found.stages.map(({ rate }) => rate?.basis)).toEqual([undefined, 'none', 'none'])
    expect(found.stages.map(({ cost }) => value(cost))).toEqual([0.05, 0.5, 10])
    expect(value(found.overall)).toBe(0.005)
  })
})

test('throws for a fact that is none', () => {
  expect(() => funnel(october, { stages: [{ fact: 'visitz' as 'sessions' }] })).toThrow('visitz')
})

describe('rests on the channels that report all of its stages', () => {
  const ig: Row = { date: '2026-10', channel: 'ig', reach: 1_000, linkClicks: 50, leads: 5 }
  const tg: Row = { date: '2026-10', channel: 'tg', views: 9_000, linkClicks: 500, leads: 60 }
  const said = (found: Funnel) =>
    found.stages.map(({ fact, result, rate }) => [fact, value(result), rate && value(rate.current)])

  test('and names the others', () => {
    // Telegram has no reach: 50 of the 1,000 people of Instagram, and 5 of its 50 clicks.
    const found = funnel([ig, tg], { period: '2026-10' })
    expect(said(found)).toEqual([
      ['reach', 1_000, null],
      ['linkClicks', 50, 0.05],
      ['leads', 5, 0.1],
    ])
    expect(found.without).toEqual([{ channel: 'tg', facts: ['reach'] }])
    expect(value(found.overall)).toBe(0.005)
    expect(funnel([tg, ig])).toEqual(funnel([ig, tg]))
  })

  test('beginning with what most of them report', () => {
    const vk: Row = { date: '2026-10', channel: 'vk', views: 1_000, linkClicks: 20, leads: 2 }
    const found = funnel([ig, tg, vk])
    // 9,000 + 1,000 views, 520 clicks, 62 leads.
    expect(said(found)).toEqual([
      ['views', 10_000, null],
      ['linkClicks', 520, 0.052],
      ['leads', 62, 62 / 520],
    ])
    expect(found.without).toEqual([{ channel: 'ig', facts: ['views'] }])
    // Where all report impressions, nobody is left out.
    const all = funnel([ig, tg, vk].map((row) => ({ ...row, impressions: 10_000 })))
    expect(all.stages[0]).toMatchObject({ fact: 'impressions', result: { value: 30_000 } })
    expect(all.without).toEqual([])
  })

  test('by the host’s stages too, at their cost', () => {
    const stages = [{ fact: 'linkClicks' }, { fact: 'leads' }] as const
    const rows: Row[] = [
      { ...ig, spend: 10, currency: 'USD' },
      { ...tg, leads: undefined, spend: 90, currency: 'USD' },
    ]
    const found = funnel(rows, { stages })
    expect(said(found)).toEqual([
      ['linkClicks', 50, null],
      ['leads', 5, 0.1],
    ])
    expect(found.stages.map(({ cost }) => value(cost))).toEqual([0.2, 2])
    expect(found.without).toEqual([{ channel: 'tg', facts: ['leads'] }])
    // A channel that reports none of the stages is no matter.
    expect(funnel([...rows, { date: '2026-10', channel: 'yt', watchTime: 5 }], { stages }).without).toHaveLength(1)
  })

  test('of those that were asked for', () => {
    expect(funnel([ig, tg], { channels: ['tg'] })).toMatchObject({ without: [], stages: [{ fact: 'views' }, {}, {}] })
    expect(funnel([ig, tg], { channels: ['ig', 'tg'] }).without).toMatchObject([{ channel: 'tg' }])
    expect(funnel([ig, tg], { channels: [{ id: 'ig' }, { id: 'tg' }] })).toEqual(
      funnel([ig, tg], { channels: ['ig', 'tg'] }),
    )
  })

  test('now, whatever they reported before', () => {
    // vk had leads in September: in October it is none of the funnel, in either month.
    const september: Row[] = [
      { ...ig, date: '2026-09', leads: 10 },
      { date: '2026-09', channel: 'vk', reach: 500, linkClicks: 50, leads: 40 },
    ]
    const rows = [...september, ig, { date: '2026-10', channel: 'vk', reach: 500, linkClicks: 50 }]
    const found = funnel(rows, { period: '2026-10' })
    expect(found.without).toEqual([{ channel: 'vk', facts: ['leads'] }])
    expect(stage(found, 'leads')?.rate).toMatchObject({ current: { value: 0.1 }, previous: { value: 0.2 } })
    // 5 leads at 10%; at 20% there would be 10.
    expect(found.leak?.price).toBeCloseTo(5, 9)
  })

  test('and on the days that know all of them', () => {
    // On the third day leads are not known: 200 clicks and 20 leads of 2,000 impressions in two days.
    const days = [1, 2, 3].map(
      (day): Row => ({
        date: `2026-10-0${day}`,
        channel: 'ig',
        impressions: 1_000,
        linkClicks: 100,
        leads: day < 3 ? 10 : null,
      }),
    )
    const found = funnel(days)
    expect(said(found)).toEqual([
      ['impressions', 2_000, null],
      ['linkClicks', 200, 0.1],
      ['leads', 20, 0.1],
    ])
    expect(found.stages.map(({ result }) => result.coverage.known)).toEqual([2, 2, 2])
  })

  test('unless none does: then a rate is given only between the same channels', () => {
    // 1,000 views of tg, 300 clicks of tg and of the site’s own channel, 90 visits and 9 leads of that alone.
    const rows: Row[] = [
      { date: '2026-10', channel: 'tg', views: 1_000, linkClicks: 100 },
      { date: '2026-10', channel: 'site', linkClicks: 200, sessions: 90, leads: 9 },
    ]
    const found = funnel(rows)
    expect(found.without).toEqual([])
    expect(said(found)).toEqual([
      ['views', 1_000, null],
      // 100 ÷ 1,000 is of other clicks than the 300.
      ['linkClicks', 300, null],
      ['sessions', 90, null],
      ['leads', 9, 0.1],
    ])
    expect(found.stages.map(({ matched }) => matched)).toEqual([true, false, false, true])
    expect(found.stages[1]?.rate).toMatchObject({ basis: 'none', pp: null, current: { known: false } })
    expect(found.overall?.known).toBe(false)
    // It is the only rate: whether it is the lowest nobody knows.
    expect(found.leak).toBeNull()
  })

  test('rows without a channel are all of them, and facts of the whole site of none', () => {
    const total: Row = { date: '2026-10', reach: 1_200, linkClicks: 600, leads: 65 }
    const found = funnel([total, ig, tg])
    expect(found.without).toEqual([])
    expect(said(found)).toEqual([
      ['reach', 1_200, null],
      ['linkClicks', 600, 0.5],
      ['leads', 65, 65 / 600],
    ])
    const site = funnel([{ ...ig, siteSessions: 400 }, tg], {
      stages: [{ fact: 'siteSessions' }, { fact: 'linkClicks' }, { fact: 'leads' }],
    })
    expect(said(site).map(([, count]) => count)).toEqual([400, 550, 65])
  })
})

test('an account that lacks a stage is left out and named, and not the others of its channel', () => {
  const rows: Row[] = [
    { date: '2026-10', channel: 'ig', account: 'a', reach: 1_000, linkClicks: 50, leads: 5 },
    { date: '2026-10', channel: 'ig', account: 'b', reach: 9_000, linkClicks: 500 },
  ]
  for (const channels of [undefined, ['ig'], ['ig/a', 'ig/b']]) {
    const found = funnel(rows, { channels })
    expect(found.stages.map(({ result }) => value(result))).toEqual([1_000, 50, 5])
    expect(found.without).toEqual([{ channel: 'ig/b', facts: ['leads'] }])
  }
})

describe('for any rows', () => {
  const some = (max: number) => fc.option(fc.nat({ max }), { freq: 3 })
  const rows = fc.array(
    fc.record(
      {
        channel: fc.constantFrom('ig', 'vk', 'tg', undefined),
        date: fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-03', '2026-10'),
        paid: fc.constantFrom('organic' as const, 'paid' as const, undefined),
        reach: some(1000),
        views: some(5000),
        impressions: some(5000),
        interactions: some(300),
        linkClicks: some(200),
        sessions: some(150),
        siteSessions: some(400),
        leads: some(30),
        spend: some(100),
      },
      { requiredKeys: ['date'] },
    ),
    { maxLength: 16 },
  )
  const facts: readonly NumberFactId[] = ['reach', 'views', 'linkClicks', 'sessions', 'siteSessions', 'leads']
  const stages = fc.option(fc.uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  })
  const period = fc.constantFrom('2026-10', { from: '2026-10-01', to: '2026-10-03' }, undefined)
  const ends = (one: Result): readonly [number, number] =>
    one.known ? [one.value, one.value] : [one.between?.[0] ?? -Infinity, one.between?.[1] ?? Infinity]

  test('every rate is the quotient of two figures that are shown', () => {
    fc.assert(
      fc.property(rows, stages, period, (data, asked, during) => {
        const options = { ...(asked && { stages: asked.map((fact) => ({ fact })) }), ...(during && { period: during }) }
        const found = funnel(data as Row[], options as FunnelOptions)
        const shown = new Map(found.stages.map(({ fact, result }) => [fact, result]))
        const isQuotient = (rate: Result, part: Result | undefined, whole: Result | undefined) => {
          if (!part || !whole || !rate.known) return
          const [low, high] = [ends(part)[0] / ends(whole)[1], ends(part)[1] / ends(whole)[0]]
          expect(rate.value).toBeGreaterThanOrEqual(low - 1e-9)
          expect(rate.value).toBeLessThanOrEqual(high + 1e-9)
          if (part.known && whole.known) expect(rate.value).toBe(part.value / whole.value)
        }
        for (const { of, result, rate } of found.stages) if (of && rate) isQuotient(rate.current, result, shown.get(of))
        const [first, last] = [found.stages[0], found.stages.at(-1)]
        if (found.overall) isQuotient(found.overall, last?.result, first?.result)
      }),
      { numRuns: 150 },
    )
  })

  test('in the middle of a month what only its own row says has a rate only of its like', () => {
    const all = ['reach', 'linkClicks', 'sessions', 'leads', 'spend'] as const
    const asOf = '2026-10-02'
    fc.assert(
      fc.property(fc.subarray([...all]), fc.shuffledSubarray(all.slice(0, 4), { minLength: 2 }), (ofMonth, some) => {
        const isOfMonth = (fact: string | null) => ofMonth.some((one) => one === fact)
        const rowOf = (date: string, has: boolean): Row => ({
          date,
          currency: 'USD',
          ...Object.fromEntries(all.flatMap((fact, i) => (isOfMonth(fact) === has ? [[fact, 1000 >> i]] : []))),
        })
        const data = [rowOf('2026-10', true), ...['2026-10-01', asOf].map((day) => rowOf(day, false))]
        const found = funnel(data, { stages: some.map((fact) => ({ fact })), period: '2026-10', asOf })
        const isTold = (one: Result | null | undefined) => !!one && (one.known || !!one.between)
        for (const { fact, of, rate, cost } of found.stages) {
          if (of) expect([fact, isTold(rate?.current)]).toEqual([fact, isOfMonth(fact) === isOfMonth(of)])
          // Stages that are known together may know no spend together with them.
          if (isTold(cost)) expect([fact, isOfMonth(fact)]).toEqual([fact, isOfMonth('spend')])
        }
        expect(isTold(found.overall)).toBe(isOfMonth(some[0] as string) === isOfMonth(some.at(-1) as string))
      }),
      { numRuns: 100 },
    )
  })

  test('no channel is both in the funnel and named, and the order of rows is no matter', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const found = funnel(data as Row[])
        for (const { channel, facts } of found.without) {
          expect(facts.length).toBeGreaterThan(0)
          const rest = funnel((data as Row[]).filter((row) => row.channel !== channel))
          // Without its rows the stages are the same, where they begin alike and the window is theirs.
          if (JSON.stringify(rest.window) !== JSON.stringify(found.window)) continue
          for (const { fact, result } of rest.stages)
            if (rest.stages.length === found.stages.length && rest.stages[0]?.fact === found.stages[0]?.fact)
              expect([fact, ends(result)]).toEqual([
                fact,
                ends(found.stages.find((one) => one.fact === fact)?.result as Result),
              ])
        }
        const turned = funnel([...data].reverse() as Row[])
        expect(turned.without).toEqual(found.without)
      }),
      { numRuns: 100 },
    )
  })
})
