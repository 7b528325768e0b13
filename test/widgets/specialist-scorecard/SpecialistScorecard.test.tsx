import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import {
  type PlanRow,
  ScorecardComparison,
  type ScorecardComparisonProps,
  SpecialistScorecard,
  type SpecialistScorecardProps,
} from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { initialsOf } from '../../../src/parts/Avatar.js'
import { lengthOf } from '../../../src/parts/Text.js'
import { plain } from '../conformance/support.js'

// The plan of stories/fixtures/scorecard.ts, as plain sums:
// 504 ÷ 12,000 = 4.2%, of 5% → 84% × 20 = 16.8
// 9,480 ÷ 230,097 = 4.12%, of 4% → 103% × 20 = 20.6
// 128,400 of 120,000 → 107% × 15 = 16.05
// 37 min of 30, less is better: 1 − 7 ÷ 30 = 76.67% × 10 = 7.667
// 1,560 ÷ 3,120 = $0.50 of $0.55: 1 + 0.05 ÷ 0.55 = 109.09% × 15 = 16.364
// 109 of 130 → 83.85% × 20 = 16.769
// 94.25 less 0.0005 in all: 94.2
const plan: readonly PlanRow[] = [
  { metric: 'netGrowthRate', target: 0.05, weight: 20 },
  { metric: 'engagementRateByReach', target: 0.04, weight: 20 },
  { metric: 'followersGained', label: 'Reach', better: 'higher', target: 120_000, weight: 15 },
  { metric: 'responseTime', target: 1_800, weight: 10 },
  { metric: 'costPerClick', target: 0.55, weight: 15 },
  { metric: 'leads', target: 130, weight: 20 },
]

const draw = (props: Partial<SpecialistScorecardProps>) =>
  render(
    <SpecialistScorecard
      data={{ date: '2026-10', leads: 109 }}
      period="2026-10"
      person={{ name: 'Anna Kim' }}
      plan={[{ metric: 'leads', target: 130, weight: 100 }]}
      {...props}
    />,
  )
const figure = () => plain(screen.getByRole('figure').textContent)
const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => plain(head.textContent))
const steps = () => screen.getAllByRole('listitem').map((step) => plain(step.textContent))
const row = (name: RegExp) => plain(screen.getByRole('row', { name }).getAttribute('aria-label'))

describe('the arithmetic', () => {
  const data: Row = {
    date: '2026-10',
    followersStart: 12_000,
    followersNet: 504,
    followersGained: 128_400,
    interactions: 9_480,
    reach: 230_097,
    responseTimes: [1_800, 2_220, 3_000],
    spend: 1_560,
    linkClicks: 3_120,
    clicks: 3_120,
    leads: 109,
    currency: 'USD',
  }

  test('is said step by step, and what is printed adds up to what is printed', () => {
    draw({ data: { ...data, followersLost: 127_896 }, plan })
    const meter = screen.getByRole('meter', { name: 'Score' })
    expect(meter).toHaveAttribute('aria-valuetext', '94.2%')
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeCloseTo(0.942495, 6)
    expect(figure()).toContain('How the score is calculated')
    expect(steps().map((step) => step.replace(/Fewer.*/, ''))).toEqual([
      'Net audience growth: 4.2% ÷ 5% = 84% × 20% = 16.8',
      'Engagement rate by reach: 4.1% ÷ 4% = 103% × 20% = 20.6',
      // 16.05, 16.364: the tenths that are left go to the largest remainders, 16.769 and 7.667.
      'Reach: 128,400 ÷ 120,000 = 107% × 15% = 16.0',
      'Response time, median: 1 − (37 min − 30 min) ÷ 30 min = 77% × 10% = 7.7',
      'Cost per click: 1 − ($0.50 − $0.55) ÷ $0.55 = 109% × 15% = 16.3',
      'Leads: 109 ÷ 130 = 84% × 20% = 16.8',
    ])
    expect(figure()).toContain('16.8 + 20.6 + 16.0 + 7.7 + 16.3 + 16.8 = 94.2')
    // What lags, and most points lost: 20 − 16.8 = 3.2, 20 − 16.769 = 3.23; 10 − 7.667 = 2.3.
    expect(figure()).toContain('Points lostLeads −3.2Net audience growth −3.2')
  })

  test('says what counts of more than the cap and of less than the floor', () => {
    draw({
      data: { date: '2026-10', leads: 195, posts: 1, spend: 330, currency: 'USD' },
      plan: [
        { metric: 'leads', target: 130, weight: 50 },
        { metric: 'posts', better: 'higher', target: 10, weight: 25, floor: 0.5 },
        { metric: 'spend', better: 'lower', target: 100, weight: 25 },
      ],
    })
    // 150% counts as 120%: 60; 10% as 50%: 12.5; 1 − 230 ÷ 100 as 0: 72.5.
    expect(steps()).toEqual([
      'Leads: 195 ÷ 130 = 150%, counts as 120% × 50% = 60.0',
      'Posts published: 1 ÷ 10 = 10%, counts as 50% × 25% = 12.5',
      'Spend: 1 − ($330 − $100) ÷ $100 = −130%, counts as 0% × 25% = 0.0',
    ])
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '72.5%')
    const [leads] = screen.getAllByRole('row').slice(1)
    expect(within(leads as HTMLElement).getAllByRole('cell')[2]).toHaveTextContent('150%')
    expect(leads?.querySelectorAll('.kpi-meter-over')).toHaveLength(1)
  })

  test('names thresholds, inverses and goals below zero', () => {
    draw({
      data: { date: '2026-10', leads: 90, spend: 400, followersNet: -30, currency: 'USD' },
      plan: [
        { metric: 'leads', target: 100, weight: 1, method: 'threshold', threshold: 80 },
        { metric: 'spend', better: 'lower', target: 300, weight: 1, method: 'inverse' },
        { metric: 'followersNet', better: 'higher', target: -20, weight: 2 },
      ],
    })
    expect(steps()).toEqual([
      'Leads: (90 − 80) ÷ (100 − 80) = 50% × 25% = 12.5',
      'Spend: $300 ÷ $400 = 75% × 25% = 18.8',
      'Net new followers as given: 1 + (−30 − (−20)) ÷ |−20| = 50% × 50% = 25.0',
    ])
    // 12.5 + 18.75 + 25 = 56.25
    expect(figure()).toContain('= 56.3')
  })

  test('just short of all is not all', () => {
    draw({ data: { date: '2026-10', leads: 9_999 }, plan: [{ metric: 'leads', target: 10_000, weight: 1 }] })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '99.9%')
    expect(plain(document.querySelector('.kpi-value')?.textContent)).toBe('99.9%')
  })

  test('a score of nothing is a score', () => {
    draw({ data: { date: '2026-10', leads: 0 } })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '0%')
    expect(document.querySelectorAll('.kpi-score-arc, .kpi-meter-fill')).toHaveLength(0)
    expect(figure()).toContain('Lagging')
  })
})

describe('what is not known', () => {
  const two: readonly PlanRow[] = [
    { metric: 'leads', target: 130, weight: 60 },
    { metric: 'videoViews', better: 'higher', target: 900, weight: 40 },
  ]

  test('blocks the score, and says so in its row', () => {
    draw({ plan: two, bonus: { amount: 700, currency: 'USD', steps: [[1, 1]] } })
    expect(screen.queryByRole('meter')).toBeNull()
    expect(screen.getByRole('img', { name: 'Not scored until video views are reported' })).toBeInTheDocument()
    expect(row(/^Video views/)).toContain('Video views are not reported. No score without it')
    expect(figure()).toContain('No bonus without a score')
  })

  test('counts as 0, or gives its weight away', () => {
    // 109 ÷ 130 × 60 = 50.31
    const { unmount } = draw({ plan: two, missing: 'zero' })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '50.3%')
    expect(steps()[1]).toContain('—, counts as 0% × 40% = 0.0')
    unmount()
    draw({ plan: two, missing: 'redistribute' })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '83.8%')
    expect(steps()[0]).toBe('Leads: 109 ÷ 130 = 84% × 100% = 83.8')
    expect(row(/^Video views/)).toContain('Weight goes to the others')
  })

  test('of a name with a full stop is named in full', () => {
    draw({ plan: [{ metric: 'videoViews', label: 'Vid. views', better: 'higher', target: 900, weight: 1 }, ...two] })
    expect(
      screen.getByRole('img', { name: /^Not scored until Vid. views and video views are reported$/i }),
    ).toBeVisible()
  })

  test('between bounds is a range, of score and bonus too', () => {
    draw({
      data: [
        { date: '2026-10-01', reach: 500 },
        { date: '2026-10-02', reach: 300 },
      ],
      period: { from: '2026-10-01', to: '2026-10-02' },
      plan: [{ metric: 'reach', target: 1_000, weight: 1 }],
      bonus: {
        amount: 100,
        currency: 'USD',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    })
    // 500 to 800 people of 1,000: of the bonus as much.
    const reason = 'Reach can’t be added up from parts: between 500 and 800 people'
    const [ring, ...dashes] = screen.getAllByRole('img').map((one) => plain(one.getAttribute('aria-label')))
    expect(ring).toBe(`50–80%. ${reason}`)
    // Cells with a dash say what it means.
    expect(new Set(dashes)).toEqual(new Set(['no data']))
    expect(figure()).toContain('$50–80 of $100')
    expect(document.querySelectorAll('.kpi-meter rect[fill^="url"]')).toHaveLength(1)
    expect(document.querySelector('.kpi-meter-fill')).toHaveAttribute('width', '41.6667%')
    expect(document.querySelectorAll('.kpi-score-ring :is(.kpi-score-arc, .kpi-maybe)')).toHaveLength(2)
    expect(figure()).toContain('Possible')
    expect(steps()[0]).toContain('50–80% × 100% = 50–80')
  })

  test.each([
    ['of which only the end is beyond the bar', 600, { fill: 1, over: 0, hollow: 1, maybe: 1 }],
    ['that counts as much as can count, wherever it is', 400, { fill: 1, over: 1, hollow: 0, maybe: 0 }],
  ])('goes on where it is a range %s', (_, target, drawn) => {
    draw({
      data: [
        { date: '2026-10-01', reach: 500 },
        { date: '2026-10-02', reach: 300 },
      ],
      period: { from: '2026-10-01', to: '2026-10-02' },
      // 500 to 800 people: 83% to 133% of 600, 125% to 200% of 400; the bar ends at 120%.
      plan: [{ metric: 'reach', target, weight: 1 }],
    })
    const found = (name: string) => document.querySelectorAll(`.kpi-meter${name}`).length
    // The head of the arrow is hollow where only what may be goes on: at its size a hatch would be a tangle.
    expect({
      fill: found(' .kpi-meter-fill'),
      over: found('[data-over="sure"] .kpi-meter-over'),
      hollow: found('[data-over="maybe"] .kpi-meter-over'),
      maybe: found(' .kpi-maybe'),
    }).toEqual(drawn)
  })

  test.each([
    [942, '94.2%', '3'],
    [1_020, '102.0%', '4'],
    [10_204, '1,020.4%', '5'],
  ])('%i of 1,000 is set as its figures have room in the ring', (leads, said, figures) => {
    draw({ data: { date: '2026-10', leads }, plan: [{ metric: 'leads', target: 1_000, weight: 1, cap: 20 }] })
    const ring = screen.getByRole('meter')
    expect(ring).toHaveAttribute('aria-valuetext', said)
    expect(ring).toHaveAttribute('data-figures', figures)
  })

  test('without a plan there is nothing to score', () => {
    draw({ plan: [] })
    expect(screen.getByRole('img', { name: 'No data' })).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('the plan', () => {
  test('weights of any scale are brought to shares, and said where they add up to neither 1 nor 100', () => {
    draw({
      plan: [
        { metric: 'leads', target: 109, weight: 3 },
        { metric: 'leads', target: 218, weight: 1, label: 'Twice as many' },
        { metric: 'leads', target: 1, weight: 0, label: 'For information' },
      ],
    })
    // 75 + 12.5
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '87.5%')
    expect(figure()).toContain('Weights add up to 4; each counts in proportion')
    expect(row(/^For information/)).toContain('× 0% = 0.0')
    const ids = screen.getAllByRole('row').flatMap((one) => one.getAttribute('data-mark') ?? [])
    expect(ids).toEqual(['leads', 'leads 2', 'leads 3'])
  })

  test('only rows of the specialist’s channels count, and the title line says how many', () => {
    const data: Row[] = [
      { date: '2026-10', channel: 'vk', leads: 65 },
      { date: '2026-10', channel: 'telegram', leads: 500 },
    ]
    draw({ data, channels: ['vk'], person: { name: 'Anna Kim', role: 'SMM' } })
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '50.0%')
    expect(figure()).toContain('SMM · October 2026 · 1 channel')
  })

  test('of a month that is not over says since when, and how far one should be', () => {
    const data = Array.from({ length: 10 }, (_, i): Row => ({ date: `2026-10-${`0${i + 1}`.slice(-2)}`, leads: 4 }))
    draw({ data, asOf: '2026-10-10' })
    expect(figure()).toContain('October 2026 · As of 10 October 2026')
    // 130 × 10 ÷ 31 = 41.9, and nobody wins nine tenths of a lead; 40 × 31 ÷ 10 = 124.
    expect(row(/^Leads/)).toContain('Status: Behind. 40 of 42 expected, projected 124')
  })

  test('bars of one plan have one scale, which ends at the highest cap', () => {
    draw({
      plan: [
        { metric: 'leads', target: 109, weight: 1, cap: 1.6 },
        { metric: 'leads', target: 109, weight: 1, label: 'Again' },
      ],
    })
    // 1 ÷ 1.6
    const fills = [...document.querySelectorAll('.kpi-meter-fill')].map((fill) => fill.getAttribute('width'))
    expect(fills).toEqual(['62.5%', '62.5%'])
  })
})

describe('the weeks before', () => {
  const history = () => document.querySelectorAll('.kpi-sparkline').length
  const days = (from: string, count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({
      date: new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10),
      leads: 1,
    }))

  test('are drawn by whole weeks, from two on', () => {
    // 5 October is a Monday: two whole weeks, and six days more.
    const { unmount } = draw({ data: days('2026-10-05', 20) })
    expect(history()).toBe(1)
    // Every week has seven leads: columns of one height, without the six days.
    const columns = [...document.querySelectorAll('.kpi-sparkline rect')]
    expect(columns).toHaveLength(2)
    expect(new Set(columns.map((column) => column.getAttribute('height'))).size).toBe(1)
    // Of the twelve that are asked for.
    expect(screen.getByRole('columnheader', { name: /^2.weeks$/ })).toBeInTheDocument()
    unmount()
    draw({ data: days('2026-10-05', 13) })
    expect(history()).toBe(0)
  })

  test('can be left out', () => {
    draw({ data: days('2026-10-05', 20), weeks: 0 })
    expect(history()).toBe(0)
    expect(screen.queryByRole('columnheader', { name: /weeks/ })).toBeNull()
  })
})

describe('a reader', () => {
  const three: readonly PlanRow[] = [
    { metric: 'leads', target: 109, weight: 40, id: 'a "good" id' },
    { metric: 'leads', target: 218, weight: 30, label: 'Twice' },
    { metric: 'leads', target: 436, weight: 30, label: 'Four times' },
  ]

  test('sorts by points lost and back, and the host hears of it', async () => {
    const user = userEvent.setup()
    const onSortChange = vi.fn()
    draw({ plan: three, onSortChange })
    await user.click(screen.getByRole('button', { name: 'Points lost' }))
    // 30 × 3/4, 30 ÷ 2, nothing.
    expect(names()).toEqual(['Four times', 'Twice', 'Leads'])
    await user.click(screen.getByRole('button', { name: 'Points lost' }))
    expect(names()).toEqual(['Leads', 'Twice', 'Four times'])
    expect(onSortChange.mock.calls).toEqual([['lost'], ['plan']])
  })

  test('changes nothing where the host keeps the order', async () => {
    const user = userEvent.setup()
    const onSortChange = vi.fn()
    draw({ plan: three, sort: 'plan', onSortChange })
    await user.click(screen.getByRole('button', { name: 'Points lost' }))
    expect(names()[0]).toBe('Leads')
    expect(onSortChange).toHaveBeenCalledWith('lost')
  })

  test('walks the rows, also where an id has quotation marks, and selects one', async () => {
    const user = userEvent.setup()
    const onSelectedIdChange = vi.fn()
    draw({ plan: three, onSelectedIdChange })
    await user.tab()
    await user.tab()
    const [first, second, last] = within(screen.getByRole('table')).getAllByRole('button', { pressed: false })
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{Home}')
    expect(first).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('a "good" id', expect.objectContaining({ reason: 'keyboard' }))
    expect(first).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('{End}')
    expect(last).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('leads 2', expect.anything())
  })

  test('hears in a row’s name all that its tooltip says', async () => {
    const user = userEvent.setup()
    draw({})
    await user.hover(screen.getByRole('row', { name: /^Leads/ }))
    const tip = await screen.findByRole('tooltip', {}, { timeout: 20_000 })
    const said = row(/^Leads/)
      .replaceAll(': ', '')
      .replaceAll('. ', '')
    expect(said).toContain(plain(tip.textContent))
    expect(said).toContain('109 ÷ 130 = 84% × 100% = 83.8')
  })
})

describe('the person', () => {
  test.each([
    ['Anna Kim', 'AK'],
    ['anna maria van der kim', 'AK'],
    ['李小龙', '李'],
    ['Анна Ким', 'АК'],
    ['(Anna) “Ki” Kim', 'AK'],
    ['कि शर्मा', 'किश'],
    ['  ', ''],
    ['🦊', ''],
  ])('%j is %j in short', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })

  test.each(['https://example.org/a.png', '/a.png', 'a.png?b=c:d', '#a'])('has the photo %s', (photo) => {
    draw({ person: { name: 'Anna Kim', photo } })
    expect(document.querySelector('img')).toHaveAttribute('src', photo)
  })

  test.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    'http://example.org/a.png',
    '//example.org/a.png',
    '/\\example.org/a.png',
    ' //example.org',
  ])('has initials instead of %s', (photo) => {
    draw({ person: { name: 'Anna Kim', photo } })
    expect(document.querySelector('img')).toBeNull()
    expect(figure()).toMatch(/^AK/)
  })
})

describe('a team', () => {
  const data: Row[] = [
    { date: '2026-10', channel: 'vk', leads: 90 },
    { date: '2026-10', channel: 'telegram', leads: 120 },
  ]
  const goal: readonly PlanRow[] = [{ metric: 'leads', target: 100, weight: 1 }]
  const people = [
    {
      person: { name: 'Anna' },
      channels: ['vk'],
      plan: goal,
      bonus: {
        amount: 10,
        currency: 'USD',
        steps: [
          [0.8, 0.5],
          [1, 1],
        ],
      },
    },
    { person: { name: 'Nobody yet' }, channels: ['x'], plan: goal },
    { person: { name: 'Anna' }, channels: ['telegram'], plan: goal },
  ] as const
  const order = () => screen.getAllByRole('row').flatMap((one) => one.getAttribute('data-mark') ?? [])

  test('has the best first, and who has no score last, with the reason', () => {
    render(<ScorecardComparison data={data} period="2026-10" people={people} />)
    expect(order()).toEqual(['Anna 2', 'Anna', 'Nobody yet'])
    const [, best, second, last] = screen.getAllByRole('row')
    expect(best).toHaveAccessibleName(/^Anna: 120.0%/)
    expect(second).toHaveAccessibleName(
      /^Anna: 90.0%. Goals met: 0 \/ 1. Points lost: Leads −10.0. Bonus: \$5 of \$10$/,
    )
    expect(last).toHaveAccessibleName(/^Nobody yet. Not scored until leads are reported/)
  })

  test('is summed up in what no row says', () => {
    render(<ScorecardComparison data={data} period="2026-10" people={people} />)
    expect(plain(screen.getByRole('figure').querySelector('.kpi-sentence')?.textContent)).toMatch(
      /^Plan met: 1 of 3. No score: Nobody yet/,
    )
  })

  test('counts nobody who has no plan among those who could have reached it', () => {
    const unplanned = [[], null, undefined].map((plan, i) => ({
      person: { name: `New ${i}` },
      plan: plan as readonly PlanRow[],
    }))
    const said = (some: ScorecardComparisonProps['people']) =>
      plain(
        render(<ScorecardComparison data={data} period="2026-10" people={some} />).container.querySelector(
          '.kpi-sentence',
        )?.textContent,
      )
    expect(said([...people, ...unplanned])).toMatch(/^Plan met: 1 of 3. No score: Nobody yet, New 0, New 1, New 2/)
    expect(said(unplanned)).toMatch(/^No score: New 0, New 1, New 2/)
  })

  test('that is to come has its rows, without a figure and without a mark to point at', () => {
    render(<ScorecardComparison data={data} period="2026-10" people={people} status="loading" />)
    expect(document.querySelectorAll('.kpi-score-row')).toHaveLength(3)
    expect(document.querySelectorAll('.kpi-meter-fill, .kpi-meter-goal, [data-mark]')).toHaveLength(0)
    expect(plain(screen.getByRole('figure').textContent)).not.toMatch(/[1-9]\d*%/)
  })

  test('stands as given', () => {
    render(<ScorecardComparison data={data} period="2026-10" people={people} sort="given" />)
    expect(order()).toEqual(['Anna', 'Nobody yet', 'Anna 2'])
  })

  test('of an unknown metric says so', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(
      <ScorecardComparison
        data={data}
        people={[{ person: { name: 'Anna' }, plan: [{ metric: 'leeds' as 'leads', target: 1, weight: 1 }] }]}
      />,
    )
    expect(screen.getByRole('status')).toHaveTextContent(/: This could not be shown$/)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('there is no metric "leeds"'))
  })
})

describe('the cells', () => {
  const cellsOf = () => [...document.querySelectorAll('.kpi-score-row > td, .kpi-score-meter > bdi')]
  const big = {
    data: { date: '2026-10', leads: 1_234_567_890 },
    plan: [{ metric: 'leads', target: 1.5e9, weight: 1 }],
  } as const

  test('say large numbers in three digits, and the row in full', () => {
    draw(big)
    const texts = cellsOf().map((cell) => plain(cell.textContent))
    expect(texts).toEqual(expect.arrayContaining(['1.23B', '1.5B', '82%']))
    // 1,234,567,890 ÷ 1,500,000,000 = 82.3%
    expect(row(/^Leads/)).toContain('Leads: 1,234,567,890. Goal: 1,500,000,000')
  })

  test('say them in full where the host wants that', () => {
    draw({ ...big, notation: 'full' })
    expect(cellsOf().map((cell) => plain(cell.textContent))).toEqual(
      expect.arrayContaining(['1,234,567,890', '1,500,000,000']),
    )
  })

  test('of attainments beyond all measure are short too', () => {
    draw({ plan: [{ metric: 'leads', target: 0.000_109, weight: 1 }] })
    // 109 ÷ 0.000109 = 1,000,000 = 100,000,000%
    expect(document.querySelector('.kpi-score-meter > bdi')).toHaveTextContent('100M%')
    expect(row(/^Leads/)).toContain('100,000,000%')
  })

  test('say quietly that nothing is lost', () => {
    draw({
      plan: [
        { metric: 'leads', target: 100, weight: 1 },
        { metric: 'leads', id: 'more', target: 130, weight: 1 },
      ],
    })
    expect([...document.querySelectorAll('.kpi-score-lost')].map((cell) => cell.hasAttribute('data-none'))).toEqual([
      true,
      false,
    ])
  })

  test('with words longer than columns have room for keep the list longer', () => {
    const { unmount } = draw({})
    expect(document.querySelector('[data-words]')).toBeNull()
    unmount()
    draw({ plan: [{ metric: 'leads', label: 'Donaudampfschifffahrtsgesellschaft', target: 130, weight: 1 }] })
    expect(document.querySelector('[data-words="long"]')).not.toBeNull()
  })
})

describe('how long words are', () => {
  test('is told from 19 letters, and from 11 figures that do not break', () => {
    expect([
      lengthOf(['Gesamtreichweite ab']),
      lengthOf(['Gesamtreichweite-Ziel']),
      lengthOf(['x'.repeat(19)]),
    ]).toEqual([undefined, undefined, 'long'])
    expect([lengthOf([], ['4.79K–230K', '120,000']), lengthOf([], ['1,234,567,8'])]).toEqual([undefined, 'long'])
    // What keeps a number in order takes no room.
    expect(lengthOf([], ['\u200f\u20661,560\u00a0US$\u2069'])).toBeUndefined()
  })
})

describe('a card that is to come', () => {
  test('has the heads, rows and bars that it will have, and no figure', () => {
    draw({ status: 'loading' })
    const table = document.querySelector('.kpi-score-table')!
    expect(table.closest('[aria-hidden="true"]')).not.toBeNull()
    expect(table.querySelectorAll('.kpi-score-row')).toHaveLength(1)
    expect(table.querySelectorAll('.kpi-meter-track')).toHaveLength(1)
    expect(table.querySelectorAll('.kpi-meter-fill, .kpi-meter-goal, [data-mark], [tabindex="0"]')).toHaveLength(0)
    expect(plain(table.textContent)).not.toMatch(/[1-9]/)
  })
})
