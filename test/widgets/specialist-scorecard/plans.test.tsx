// A plan whose period is not over, whose goals are of a part of it, or cannot be judged.
import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import {
  type Bonus,
  GrowthGauge,
  KpiTile,
  type PlanRow,
  ScorecardComparison,
  SpecialistScorecard,
  type SpecialistScorecardProps,
} from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from '../conformance/support.js'

const days = (count: number, facts: Row): Row[] =>
  Array.from({ length: count }, (_, i) => ({ date: `2026-10-${`0${i + 1}`.slice(-2)}`, channel: 'ig', ...facts }))

const draw = (props: Partial<SpecialistScorecardProps>) =>
  render(
    <SpecialistScorecard
      data={days(10, { leads: 5 })}
      period="2026-10"
      person={{ name: 'Anna Kim' }}
      plan={[{ metric: 'leads', target: 100, weight: 1 }]}
      {...props}
    />,
  )
const figure = () => plain(screen.getByRole('figure').textContent)
const description = () => {
  const by = screen.getByRole('figure').getAttribute('aria-describedby')?.split(' ') ?? []
  // Each sentence ends.
  return plain(by.map((id) => document.getElementById(id)?.textContent).join('. ')).replace(/\.$/, '')
}
const row = (name: RegExp) => plain(screen.getByRole('row', { name }).getAttribute('aria-label'))
const steps = () => screen.getAllByRole('listitem').map((step) => plain(step.textContent))
const warned = () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  warn.mockClear()
  return warn
}

const bonus: Bonus = {
  amount: 700,
  currency: 'USD',
  steps: [
    [0.8, 0.5],
    [1, 1],
  ],
}

describe('a month that is not over', () => {
  test('is ahead, and never lags: 50 leads in ten days of 31, of 100', () => {
    draw({})
    // 50 × 31 ÷ 10 = 155, 100 × 10 ÷ 31 = 32.
    expect(row(/^Leads/)).toBe(
      'Leads: 50. Goal: 100. Attainment: 155 ÷ 100 = 155%, counts as 120% × 100% = 120.0. Points lost: 0.0. Status: Ahead. ' +
        '50 of 32 expected, projected 155',
    )
    expect(figure()).toContain('Ahead')
    expect(figure()).not.toMatch(/Lagging|Behind|Met/)
  })

  test('says the score and the bonus that it is on pace for, beside those so far', () => {
    const plan: readonly PlanRow[] = [
      { metric: 'leads', target: 100, weight: 50 },
      { metric: 'engagementRateByReach', target: 0.05, weight: 30 },
      { metric: 'conversions', target: 62, weight: 20 },
    ]
    draw({ data: days(10, { leads: 3, likes: 6, reach: 100, conversions: 1 }), plan, bonus })
    // 93 ÷ 100 × 50 = 46.5; 6% of 5% is 120% × 30 = 36; 31 ÷ 62 × 20 = 10: 92.5.
    // So far 30 ÷ 100 × 50 = 15; 36; 10 ÷ 62 × 20 = 3.2: 54.2, which pays nothing.
    expect(Number(screen.getByRole('meter').getAttribute('aria-valuenow'))).toBeCloseTo(0.925, 12)
    expect(plain(screen.getByRole('meter').getAttribute('aria-valuetext'))).toBe('On pace for 92.5%, 54.2% so far')
    expect(description()).toBe(
      'Score on pace for 92.5%, 54.2% so far. 1 of 3 goals ahead or on pace. Behind: conversions (10.0 points lost), leads ' +
        '(3.5 points lost). 6.0 points won above 100%',
    )
    expect(figure()).toContain('ScoreOn pace for 92.5%54.2% so far')
    expect(figure()).toContain('BonusOn pace for $350 of $700$0 so far')
    expect(steps()[0]).toContain('Leads: 93 ÷ 100 = 93% × 50% = 46.5')
    expect(figure()).toContain('46.5 + 36.0 + 10.0 = 92.5')
    expect(figure()).toContain('On pace for 50% of the target bonus, 100% from a score of 100%: 50% × $700 = $350')
    // What a rate is expected to be stands beside it.
    expect(row(/^Engagement/)).toContain('Status: Ahead')
    expect(row(/^Engagement/)).not.toContain('expected')
  })

  test('says of people how many there are so far, and that it is at least', () => {
    draw({
      data: [{ date: '2026-10', reach: 400 }],
      asOf: '2026-10-10',
      plan: [{ metric: 'reach', target: 1000, weight: 1 }],
    })
    expect(row(/^Reach/)).toContain('Attainment: 400 ÷ 1,000 = at least 40%')
    expect(row(/^Reach/)).not.toContain('Status')
    expect(description()).toBe('Score at least 40% so far. 0 of 1 goal ahead or on pace')
  })

  test('of a goal that counts, and yet has lost no points, says as what it counts', () => {
    const plan: readonly PlanRow[] = [
      { metric: 'leads', target: 100, weight: 50 },
      { metric: 'responseTime', target: 1_800, weight: 30 },
      { metric: 'reach', target: 1_000, weight: 20 },
      // Of no weight it counts for nothing.
      { metric: 'engagedAccounts', target: 100, better: 'higher', weight: 0 },
    ]
    const month: Row[] = [{ date: '2026-10', channel: 'ig', responseTimes: [2_160], reach: 400, engagedAccounts: 40 }]
    const shown = (data: Row[]) => {
      const { unmount } = draw({ data, asOf: '2026-10-10', plan })
      const said = [/^Leads/, /^Response/, /^Reach/, /^Engaged/].map(row)
      const text = figure()
      unmount()
      return { said, text }
    }
    // 93 of 100 is 46.5; 1 − 6 ÷ 30 = 80% × 30 = 24; 400 of 1,000 is 8: 78.5, of which 3.5 is lost, and 18 not yet.
    const { said, text } = shown([...days(10, { leads: 3 }), ...month])
    expect(text).toContain('46.5 + 24.0 + 8.0 + 0.0 = 78.5')
    expect(said[0]).toContain('Points lost: −3.5.')
    expect(said[0]).not.toContain('Counts as')
    expect(said[1]).toMatch(/Counts as 80% so far$/)
    expect(said[2]).toMatch(/Counts as at least 40% so far$/)
    expect(said[3]).toContain('at least 40%')
    expect(said[3]).not.toContain('Counts as')
    // Where all is so far, the score says so of all.
    const open = shown([...days(9, { leads: 3 }), ...month])
    expect(open.text).toContain('so far')
    expect(open.said.join()).not.toContain('Counts as')
  })

  test('of partial data is not projected', () => {
    draw({ data: days(10, { leads: 5 }).filter((_, i) => i !== 3), asOf: '2026-10-10' })
    expect(row(/^Leads/)).toContain('Attainment: 45 ÷ 100 = at least 45%')
    expect(figure()).not.toMatch(/projected|Lagging|pace for/)
  })

  test('is a plain score once it is over', () => {
    draw({ data: days(31, { leads: 3 }), bonus })
    expect(figure()).not.toMatch(/pace|so far/i)
    expect(row(/^Leads/)).toContain('93 ÷ 100 = 93% × 100% = 93.0. Points lost: −7.0. Status: Close')
    expect(figure()).toContain('$350 of $700')
  })

  test('of a team says so for each', () => {
    const plan: readonly PlanRow[] = [{ metric: 'leads', target: 100, weight: 1 }]
    render(
      <ScorecardComparison
        data={days(10, { leads: 3 })}
        period="2026-10"
        people={[{ person: { name: 'Anna' }, plan, bonus }]}
      />,
    )
    expect(row(/^Anna/)).toBe(
      'Anna: 93.0%. On pace for 93.0%, 30.0% so far. Goals on pace: 0 / 1. Points lost: Leads −7.0. ' +
        'Bonus: On pace for $350 of $700, $0 so far',
    )
    // 93 of 100 is not the whole plan.
    expect(description()).toBe('On pace for the plan: 0 of 1')
  })

  test('of a team shows all that makes up a score: 102.5% beside 3.5 points lost needs the 6 that are won', () => {
    const plan: readonly PlanRow[] = [
      { metric: 'leads', target: 100, weight: 50 },
      { metric: 'conversions', target: 20, weight: 30 },
      { metric: 'likes', target: 10, better: 'higher', weight: 20 },
    ]
    render(
      <ScorecardComparison
        data={days(10, { leads: 3, conversions: 1, likes: 0 })}
        period="2026-10"
        people={[
          { person: { name: 'Anna' }, plan: plan.slice(0, 2) },
          { person: { name: 'Ben' }, plan },
        ]}
      />,
    )
    // 62.5% of 93% and 37.5% of 120%: 58.1 + 45 = 103.1 = 100 − 4.4 + 7.5.
    expect(row(/^Anna/)).toContain('Anna: 103.1%.')
    expect(row(/^Anna/)).toContain('Points lost: Leads −4.4; 7.5 points won above 100%')
    expect(figure()).toContain('Leads −4.4; 7.5 points won above 100%')
    // 46.5 + 36 + 0 = 82.5 = 100 − 20 − 3.5 + 6.
    expect(row(/^Ben/)).toContain('Points lost: Likes −20.0, leads −3.5; 6.0 points won above 100%')
  })

  test('of a team a score that is a range is one: it has its place, and is not said to be none', () => {
    const reach: Row[] = [
      { date: { from: '2026-10-01', to: '2026-10-15' }, channel: 'ig', reach: 900 },
      { date: { from: '2026-10-16', to: '2026-10-31' }, channel: 'ig', reach: 100 },
    ]
    render(
      <ScorecardComparison
        data={[...days(31, { leads: 2 }), ...reach]}
        period="2026-10"
        people={[
          { person: { name: 'Anna' }, plan: [{ metric: 'leads', target: 100, weight: 1 }] },
          { person: { name: 'Ben' }, plan: [{ metric: 'reach', target: 1_000, weight: 1 }] },
          { person: { name: 'Cem' }, plan: [{ metric: 'reach', target: 900, weight: 1 }] },
        ]}
      />,
    )
    // What may be lost is named, with what is won beside it.
    // 62%; between 90 and 100%; between 100 and 111%: met for certain.
    const names = screen.getAllByRole('row').map((one) => plain(one.getAttribute('aria-label')).slice(0, 3))
    expect(names.filter(Boolean)).toEqual(['Cem', 'Ben', 'Ann'])
    expect(description()).toMatch(/^Plan met: 1 of 3/)
    expect(row(/^Ben/)).toContain('Points lost: Reach −10.0 – 0.0')
    expect(description()).not.toContain('No score')
  })
})

describe('a goal of a part of the month', () => {
  test('counts in proportion, and two of one metric are two', () => {
    draw({
      data: days(31, { leads: 2 }),
      plan: [
        { metric: 'leads', label: 'Leads, until 10', target: 62, to: '2026-10-10', weight: 50 },
        { metric: 'leads', label: 'Leads, from 11', target: 93, from: '2026-10-11', weight: 50 },
      ],
    })
    // 20 of 62 × 10 ÷ 31 = 20; 42 of 93 × 21 ÷ 31 = 63, two thirds.
    expect(row(/^Leads, until 10/)).toContain('20 ÷ 20 = 100% × 50% = 50.0')
    expect(row(/^Leads, until 10/)).toContain('1–10 October 2026: 62 in proportion to 10 of 31 days')
    expect(row(/^Leads, from 11/)).toContain('42 ÷ 63 = 67% × 50% = 33.3')
    expect(figure()).toContain('October 2026')
  })

  test('is left out where the month has none of its days, or they are to come', () => {
    draw({
      plan: [
        { metric: 'leads', target: 100, weight: 1 },
        { metric: 'leads', label: 'Next year', target: 100, weight: 1, from: '2027-01-01' },
        { metric: 'leads', label: 'From the 20th', target: 100, weight: 1, from: '2026-10-20' },
      ],
    })
    expect(screen.getAllByRole('row')).toHaveLength(2)
    expect(description()).toContain('Not in this period: Next year. Not begun yet: From the 20th')
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '1.2')
  })
})

describe('a plan that cannot be judged', () => {
  const data = days(31, { leads: 3, spend: 10, likes: 5, reach: 100 })
  const fine: PlanRow = { metric: 'leads', target: 93, weight: 50 }

  test.each<[string, object, RegExp, RegExp]>([
    [
      'a target of null',
      { target: null },
      /The goal is not a number/,
      /row "a target of null" has the target null, which/,
    ],
    [
      'a target that is text',
      { target: '130' },
      /The goal is not a number/,
      /has the target "130", which is not a finite number/,
    ],
    ['a cap that is text', { cap: '1.2' }, /A limit of the goal is not valid/, /has a cap, floor/],
    ['a weight that is text', { weight: '50' }, /The weight is not valid/, /has a weight that is not a number/],
    ['a day that is none', { from: 'soon' }, /The dates of the goal are not valid/, /is not a date/],
    [
      'no direction',
      { metric: 'spend' },
      /Goal not judged: nothing says whether more or less is better/,
      /Pass `better/,
    ],
  ])('%s is said to the reader and to the developer, and the row follows the policy', (label, more, says, warns) => {
    const warn = warned()
    const bad = { metric: 'leads', target: 93, weight: 50, label, id: label, ...more } as PlanRow
    const { unmount } = draw({ data, plan: [fine, bad] })
    expect(row(new RegExp(`^${label}`))).toMatch(says)
    expect(row(new RegExp(`^${label}`))).not.toMatch(/NaN|undefined/)
    // What is known of a goal without a weight is told all the same.
    if (!('weight' in more)) expect(row(new RegExp(`^${label}`))).not.toContain('Status')
    expect(row(new RegExp(`^${label}`))).toContain('No score without it')
    expect(screen.queryByRole('meter')).toBeNull()
    expect(description()).toMatch(/^Not scored: /)
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(warns))
    unmount()
    draw({ data, plan: [fine, bad], missing: 'redistribute' })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '100.0%')
    expect(description()).toContain(`Not judged, the weight goes to the others: ${label}`)
  })

  test('a goal that is no number has no tick on the bar', () => {
    warned()
    draw({ data, plan: [fine, { ...fine, target: null as never, label: 'Bad' }] })
    const ticks = screen.getAllByRole('row').map((one) => one.querySelectorAll('.kpi-meter-goal').length)
    // The head of the table, the goal of 93, and no goal.
    expect(ticks).toEqual([0, 1, 0])
  })

  test('a row that counts as 0 says so', () => {
    warned()
    draw({ data, plan: [fine, { ...fine, target: null as never, label: 'Bad' }], missing: 'zero' })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '50.0%')
    expect(description()).toContain('Not judged, counted as 0: Bad')
  })

  test('what is null is as left out', () => {
    const nulls = { cap: null, floor: null, better: null, method: null, id: null, label: null, from: null, to: null }
    draw({ data, plan: [{ metric: 'leads', target: 62, weight: 1, ...nulls } as never, null as never] })
    // 93 of 62 is 150%, and counts as 120%, as without a cap.
    expect(row(/^Leads/)).toContain('93 ÷ 62 = 150%, counts as 120%')
  })

  test.each<[string, object]>([
    ['an amount that is text', { amount: '700' }],
    ['an amount of null', { amount: null }],
    ['a step that is text', { steps: [['0.8', 0.5]] }],
    ['a step of null', { steps: [null] }],
  ])('a bonus with %s pays nothing, and says so', (what, more) => {
    const warn = warned()
    draw({ data, plan: [fine], bonus: { ...bonus, ...more } as never })
    expect(figure()).toContain('No bonus: its amount or its steps are not numbers')
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '100.0%')
    expect(figure()).not.toMatch(/NaN|\$/)
    // The developer hears of it once.
    expect(warn).toHaveBeenCalledTimes(what === 'an amount that is text' ? 1 : 0)
  })

  test('a percentage where a fraction is meant is warned about once', () => {
    const warn = warned()
    const plan: readonly PlanRow[] = [{ metric: 'engagementRateByReach', target: 5, weight: 1 }]
    const { unmount } = draw({ data, plan })
    unmount()
    draw({ data, plan })
    const said = warn.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('[percent]'))
    expect(said).toEqual([
      'kpi-kit [percent]: The plan’s row "engagementRateByReach" aims at 5, which is 500%, and its values are fractions. ' +
        'If 5% is meant, write 0.05 for 5%.',
    ])
  })

  test('a goal of 400% is none where growth is that large', () => {
    const warn = warned()
    draw({
      data: [{ date: '2026-10', followersStart: 10, followersNet: 38 }],
      plan: [{ metric: 'netGrowthRate', target: 4, weight: 1 }],
    })
    expect(warn).not.toHaveBeenCalledWith(expect.stringContaining('[percent]'))
  })
})

describe('a tile', () => {
  const data = days(31, { spend: 10, currency: 'USD', likes: 5, reach: 100, revenue: 20 })
  const tile = (props: object) => render(<KpiTile metric="spend" data={data} period="2026-10" {...props} />)

  test('whose metric has no direction says that its goal is not judged, and asks for one', () => {
    const warn = warned()
    tile({ target: 400 })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(description()).toContain('Goal: $400. Goal not judged: nothing says whether more or less is better')
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("Pass `better: 'higher'` or `better: 'lower'`"))
  })

  test('with a direction judges', () => {
    tile({ target: 400, better: 'lower' })
    expect(description()).toContain('$90 below the $400 goal')
  })

  test('of revenue knows it', () => {
    tile({ metric: 'revenue', target: 1240 })
    expect(description()).toContain('50% of $1,240')
  })

  test('with a goal that is no number says so', () => {
    const warn = warned()
    tile({ metric: 'revenue', target: '1240' })
    expect(description()).toContain('The goal is not a number')
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"revenue" has the target "1240"'))
  })

  test('with 4 for 4% warns', () => {
    const warn = warned()
    tile({ metric: 'engagementRateByReach', target: 4 })
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('write 0.04 for 4%'))
  })
})

describe('a part of the days, of which the rest can only make it worse', () => {
  const spend: PlanRow = { metric: 'spend', better: 'lower', target: 400, weight: 1 }
  const rows: Row[] = [{ date: '2026-10-01', spend: 310, currency: 'USD' }]
  const missed = { period: '2026-10', asOf: '2026-10-31', currency: 'USD' }

  test('is not judged, and earns nothing: $310 on one day of 31, of $400 at most', () => {
    draw({ data: rows, plan: [spend], bonus, ...missed })
    expect(description()).toBe('Not scored: spend can’t be judged. Data for 1 of 31 days')
    expect(figure()).toContain('Goal not judged')
    expect(figure()).not.toMatch(/Met|120%|\$700/)
  })

  test('nor does the tile judge it, also where it runs over the edge', () => {
    // 10 a day on 26 days, and 1,100 from 28 September to 5 October: 260 at least, 1,360 at most.
    const edge: Row[] = [
      ...days(31, { spend: 10, currency: 'USD' }).slice(5),
      { date: { from: '2026-09-28', to: '2026-10-05' }, channel: 'ig', spend: 1_100, currency: 'USD' },
    ]
    for (const data of [rows, edge]) {
      const { unmount } = render(<KpiTile metric="spend" better="lower" target={400} data={data} {...missed} />)
      expect(figure()).toContain('Goal not judged')
      expect(figure()).not.toContain('below')
      unmount()
    }
  })
})

describe('a month whose row says that it is not over', () => {
  const open = {
    data: [
      { date: '2026-09', leads: 93 },
      { date: '2026-10', leads: 30, provisional: true },
    ] satisfies Row[],
    period: '2026-10',
  }
  const plan: PlanRow[] = [{ metric: 'leads', target: 100, weight: 1 }]

  test('lags nowhere, and has lost no points', () => {
    draw({ ...open, plan, bonus })
    expect(description()).toBe(
      'Score at least 30% so far. 0 of 1 goal ahead or on pace. Not over yet: the figures so far',
    )
    expect(figure()).toContain('At least $0 of $700 so far')
    expect(figure()).not.toMatch(/Lagging|−70|On pace for|0 of 31/)
    // A dash says nothing to who listens.
    expect(row(/^Leads/)).not.toMatch(/Points lost|—/)
  })

  test('nor does it in the comparison and the gauge', () => {
    const { container, unmount } = render(
      <ScorecardComparison {...open} people={[{ person: { name: 'Ben Ode' }, plan, bonus }]} />,
    )
    expect(figure()).toContain('At least $0 of $700 so far')
    expect(container.querySelector('[data-tone="negative"]')).toBeNull()
    unmount()
    const gauge = render(<GrowthGauge metric="leads" target={100} table="visible" {...open} />)
    expect(gauge.container.querySelector('.kpi-sentence')?.getAttribute('data-tone')).toBe('neutral')
    expect(plain(screen.getByRole('meter').getAttribute('aria-valuetext'))).toBe(
      '30. At least 30% of the 100 goal so far. Not over yet: the figures so far',
    )
    expect(figure()).toContain('30 (not over yet: the figures so far)')
    expect(figure()).not.toContain('0 of 31 days')
  })
})

describe('at least', () => {
  test('where nothing has a pace, there is no bonus that one is on pace for: 48 leads on 12 of 15 days, of 50', () => {
    draw({
      data: days(12, { leads: 4 }),
      asOf: '2026-10-15',
      bonus,
      plan: [{ metric: 'leads', target: 50, weight: 1 }],
    })
    expect(figure()).toContain('At least $350 of $700 so far')
    expect(figure()).toContain('50% × $700 = $350 so far')
    expect(figure()).not.toContain('n pace for')
  })

  test('is said wherever the score is: 124 leads of 120, without vk', () => {
    const silent: Row[] = [...days(31, { leads: 4 }), { date: '2026-09-30', channel: 'vk', leads: 1 }]
    const plan: PlanRow[] = [{ metric: 'leads', target: 120, weight: 1 }]
    const { unmount } = draw({ data: silent, plan })
    expect(plain(screen.getByRole('meter').getAttribute('aria-valuetext'))).toBe('at least 103.3%')
    unmount()
    render(<ScorecardComparison data={silent} period="2026-10" people={[{ person: { name: 'Ben Ode' }, plan }]} />)
    expect(row(/^Ben/)).toContain('Ben Ode: at least 103.3%')
    expect(description()).toContain('Plan met: 1 of 1')
  })
})

test('weights that go to the others add up to 100%, and the steps are those shown', () => {
  draw({
    data: [{ date: '2026-10', leads: 31, followersGained: 40 }],
    missing: 'redistribute',
    plan: [
      { metric: 'leads', target: 50, weight: 50 },
      { metric: 'followersGained', better: 'higher', target: 50, weight: 30 },
      { metric: 'reach', target: 10, weight: 20 },
    ],
  })
  // 50 ÷ 80 and 30 ÷ 80: 38.75 and 30 are 68.75, shown as 68.8.
  expect(steps()[0]).toContain('62% × 62.5% = 38.8')
  expect(steps()[1]).toContain('80% × 37.5% = 30.0')
})

// A tile said "76 above the 0 goal", and the scorecard "7,700%".
describe('a goal of 0 has no percentage', () => {
  const month = { date: '2026-10', leads: 76, followersStart: 100, followersGained: 0, followersLost: 2 }
  const shown = (goal: Omit<PlanRow, 'target' | 'weight'>) => {
    const { unmount } = draw({ data: [month], plan: [{ ...goal, target: 0, weight: 1 }] })
    const [, line] = screen.getAllByRole('row')
    const [said, step, whole] = [plain(line?.textContent), steps()[0], figure()]
    unmount()
    return { said, step, whole }
  }

  test('but the difference that a tile has, and what it counts as', () => {
    const { said, step, whole } = shown({ metric: 'leads' })
    expect(said).toContain('76 above the 0 goal. Counts as 120%')
    expect(step).toContain('120% × 100% = 120.0')
    expect(whole).not.toContain('7,700')
    render(<KpiTile metric="leads" data={[month]} period="2026-10" target={0} better="higher" />)
    expect(figure()).toContain('76 above the 0 goal')
  })

  test('also where less is better', () => {
    const { said, step } = shown({ metric: 'leads', better: 'lower' })
    expect(said).toContain('76 above the 0 goal (lower is better). Counts as 0%')
    expect(step).toContain('0% × 100% = 0.0')
  })

  test('unless it is met to the dot, or the plan says what is a whole one', () => {
    expect(shown({ metric: 'followersGained', better: 'higher' }).said).toContain('100%')
    expect(shown({ metric: 'leads', scale: 100 }).step).toContain('176%')
    expect(shown({ metric: 'leads', method: 'threshold', threshold: -100 }).step).toContain('176%')
  })
})
