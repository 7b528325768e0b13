import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { KpiTile } from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { historyOf } from '../../../src/parts/history.js'
import { readMetric } from '../../../src/parts/readMetric.js'
import { progressOf } from '../../../src/widgets/kpi-tile/geometry.js'
import fc from '../../property.js'
import { readTile } from '../../../src/widgets/kpi-tile/reading.js'

const days = (count: number, from = '2026-10-01'): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    date: new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10),
    channel: 'vk',
    leads: i + 1,
  }))

const settings = (data: Row[], period?: string) => ({ data, period, asOf: undefined, own: undefined })
const dates = (found: ReturnType<typeof historyOf>) => found?.points.map(({ period }) => period.from)

describe('the line that led there', () => {
  test('is by day up to a quarter, by week up to two years, then by month', () => {
    // 92 days end on 31 December; 93 end on 1 January.
    expect(historyOf('leads', settings(days(92)))?.every).toBe('day')
    expect(historyOf('leads', settings(days(93)))?.every).toBe('week')
    expect(historyOf('leads', settings(days(731)))?.every).toBe('week')
    expect(historyOf('leads', settings(days(732)))?.every).toBe('month')
    expect(historyOf('leads', settings(days(92)), 'week')?.points).toHaveLength(14)
  })

  test('of rows by month is that of the last twelve months, from the first that is known', () => {
    const rows: Row[] = ['2025-11', '2026-08', '2026-10'].map((date, i) => ({ date, leads: i }))
    expect(dates(historyOf('leads', settings(rows, '2026-10')))).toHaveLength(12)
    expect(dates(historyOf('leads', settings(rows, '2026-10')))?.[0]).toBe('2025-11-01')
    const late = rows.slice(1)
    expect(dates(historyOf('leads', settings(late, '2026-10')))).toEqual(['2026-08-01', '2026-09-01', '2026-10-01'])
    expect(historyOf('leads', settings(late, '2026-10'))?.points[1]?.result.known).toBe(false)
  })

  test('is none where fewer than two points are known', () => {
    expect(historyOf('leads', settings([{ date: '2026-10', leads: 5 }], '2026-10'))).toBeNull()
    expect(historyOf('leads', settings([]))).toBeNull()
    expect(historyOf('leads', settings([{ leads: 5 }]))).toBeNull()
  })
})

describe('the line of words', () => {
  const rows: Row[] = [
    { date: '2026-09', leads: 60 },
    { date: '2026-10', leads: 93 },
  ]

  test('is the goal, where there is one, and what the change is from', () => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" target={100} />)
    const figure = screen.getByRole('figure', { name: 'Leads' })
    expect(figure).toHaveAccessibleDescription(/^93\. 93% of 100\. Up 50\.0% on September 2026, better, .*\.$/)
    expect(figure).toHaveTextContent('October 2026 · vs September')
  })

  test('is the change, where there is no goal', () => {
    // 60 leads in 30 days are 62 in 31: 93 is half as many again.
    render(<KpiTile metric="leads" data={rows} period="2026-10" />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(
      /^93\. Up 50\.0% on September 2026, better, per day, [^.]*\.$/,
    )
    // No goal, no line: an empty one would be a gap, and a pause to who hears it.
    expect(document.querySelector('.kpi-sentence')).toBeNull()
  })

  test('says why there is a change between bars that are as high: of 28 days and of 31', () => {
    const months = [
      { date: '2026-02', leads: 60 },
      { date: '2026-03', leads: 60 },
    ] as const
    render(<KpiTile metric="leads" data={months} period="2026-03" />)
    // 60 in 28 days are 66.4 in 31: 9.7% more than 60.
    expect(screen.getByRole('figure')).toHaveTextContent('9.7%')
    expect(document.querySelector('.kpi-sentence')).toHaveTextContent('Change for periods of equal length')
  })

  test.each([['130'], [Number.NaN], [10n], [{}]])('says of a goal of %s that it is none', (target) => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" target={target as number} />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^93\. The goal is not a number\. /)
  })

  test('is none, where there is neither: the value stands above, and is all that there is to hear', () => {
    render(<KpiTile metric="leads" data={rows[1]!} />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription('93.')
  })
})

describe('growth on another base', () => {
  // 100 at the start, then 10 more on each day: 10 ÷ 110, 10 ÷ 120, and 20 ÷ 120 in both days.
  const rows: Row[] = [
    { date: '2026-10-01', followersStart: 100, followersGained: 10, followersLost: 0, followers: 110 },
    { date: '2026-10-02', followersStart: 110, followersGained: 10, followersLost: 0, followers: 120 },
  ]
  const before: Row[] = [
    { date: '2026-09-01', followersStart: 80, followersGained: 8, followersLost: 0, followers: 88 },
    { date: '2026-09-02', followersStart: 88, followersGained: 12, followersLost: 0, followers: 100 },
  ]
  const asked = { ...settings(rows, '2026-10'), metric: 'netGrowthRate' as const, target: 0.5, asOf: '2026-10-02' }

  test('is that of the value, the pace, the comparison and every point of the line', () => {
    const { result, pace, comparison, base } = readMetric({ ...asked, base: 'end', data: [...before, ...rows] })
    expect(base).toBe('end')
    expect(result).toMatchObject({ known: true, value: 20 / 120, definition: 'netGrowthRate end' })
    // After 2 of 31 days: 16.7% so far are 258% at the end.
    expect(pace?.projection).toBeCloseTo((20 / 120) * (31 / 2), 9)
    expect(comparison.previous).toMatchObject({ known: true, value: 20 / 100, definition: 'netGrowthRate end' })
    const points = historyOf('netGrowthRate', { ...asked, base: 'end' })?.points.map(
      ({ result: point }) => point.known && point.value,
    )
    expect(points).toEqual([10 / 110, 10 / 120])
  })

  test('is that of the points in the tile’s own table', () => {
    render(<KpiTile metric="netGrowthRate" data={rows} base="end" table="visible" />)
    // 10 ÷ 110; against the start it would be 10%.
    expect(screen.getByRole('row', { name: /^1 October 2026/ })).toHaveTextContent('9.1%')
  })

  test('is that of the start where nothing else is said', () => {
    const start = { known: true, value: 0.2, definition: 'netGrowthRate' }
    for (const base of ['start', undefined, null] as const)
      expect(readMetric({ ...asked, base: base as 'start' })).toMatchObject({ base: undefined, result: start })
  })

  test('is told in the title, and beside the sentence where the title may be cut short', () => {
    render(<KpiTile metric="netGrowthRate" data={rows} target={0.5} base="average" />)
    const tile = screen.getByRole('figure', { name: 'Net audience growth, against average followers' })
    // 20 ÷ ((100 + 120) ÷ 2)
    expect(tile).toHaveTextContent('18.2%')
    expect(tile.querySelector('.kpi-sentence')).toHaveTextContent(/Against average followers$/)
  })

  test('of a metric that has none is a mistake in the code', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<KpiTile metric="leads" data={{ leads: 5 }} base="end" />)
    expect(screen.getByRole('status')).toBeVisible()
    expect(warn.mock.calls.join()).toContain('"leads" has no base "end": only growth has one.')
  })
})

describe('the points of the line', () => {
  // 3 leads a day; 93 in all, and 2 more a day than in September.
  const rows = [
    ...days(30, '2026-09-01').map((row) => ({ ...row, leads: 1 })),
    ...days(31).map((row) => ({ ...row, leads: 3 })),
  ]

  test('are steps of a slider that says each of them', async () => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" />)
    const line = screen.getByRole('slider', { name: 'Leads' })
    expect(line).toHaveAttribute('aria-valuemax', '31')
    expect(line).toHaveAttribute('aria-valuetext', '31 October 2026: 3')
    fireEvent.keyDown(line, { key: 'Home' })
    expect(line).toHaveAttribute('aria-valuetext', '1 October 2026: 3')
    fireEvent.keyDown(line, { key: 'ArrowRight' })
    expect(line).toHaveAttribute('aria-valuenow', '2')
  })

  test('have their part of the goal of what adds up, the goal itself of a rate, none of people', () => {
    const goal = (metric: 'leads' | 'leadConversionRate' | 'reach', target: number) =>
      readTile({
        ...settings(
          rows.map((row) => ({ ...row, sessions: 10, reach: 5 })),
          '2026-10',
        ),
        metric,
        target,
        detail: 'sparkline',
      } as never).pointGoal
    expect(goal('leads', 62)).toBe(2)
    expect(goal('leadConversionRate', 0.3)).toBe(0.3)
    expect(goal('reach', 62)).toBeUndefined()
  })

  test('cannot be pointed at where the whole tile is a link', () => {
    render(
      <KpiTile metric="leads" data={rows} period="2026-10" asChild>
        <a href="#leads">Leads</a>
      </KpiTile>,
    )
    expect(screen.queryByRole('slider')).toBeNull()
  })
})

describe('the comparison', () => {
  const rows: Row[] = [
    { date: '2025-10', leads: 98 },
    { date: '2026-09', leads: 137 },
    { date: '2026-10', leads: 109 },
  ]
  const lines = () =>
    [...document.querySelectorAll('.kpi-tile-row')].map((row) =>
      [...row.children].map((cell) => cell.querySelector('bdi')?.textContent?.replaceAll('\u00a0', ' ')),
    )

  test('is with the period before, a year ago and the goal', () => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" target={130} detail="comparison" />)
    // 137 in 30 days are 141.57 in 31: 23% less. 11 ÷ 98 = 11.2%. 109 ÷ 130 = 83.8%.
    expect(lines()).toEqual([
      ['September 2026', '137', '23.0%'],
      ['October 2025', '98', '11.2%'],
      ['Goal', '130', '84%'],
    ])
  })

  test('says where nothing is known of a year ago', () => {
    render(<KpiTile metric="leads" data={rows.slice(1)} period="2026-10" detail="comparison" />)
    expect(lines()[1]).toEqual(['October 2025', 'no data'])
  })

  test('has no row twice, and none that nobody asks for', () => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" detail="comparison" compareTo="year" />)
    expect(lines()).toEqual([['October 2025', '98', '11.2%']])
    cleanup()
    render(<KpiTile metric="leads" data={rows} period="2026-10" detail="comparison" compareTo="none" />)
    expect(lines()).toEqual([])
  })
})

describe('the progress', () => {
  const of = (data: Row[], target: number, more = {}) =>
    progressOf(readMetric({ ...settings(data, '2026-10'), metric: 'leads', target, ...more }))
  const rows: Row[] = days(31).map((row) => ({ ...row, leads: 5 }))
  const to = (end: number) => ({ from: 0, to: end })

  test('ends at the goal, or on beyond it', () => {
    expect(of(rows, 310)).toMatchObject({ sure: to(0.5), goal: 1, expected: null, beyond: undefined })
    // 155 ÷ 124 = 1.25: the goal is at 1 ÷ 1.25.
    expect(of(rows, 124)).toMatchObject({ sure: to(1), goal: 0.8, beyond: undefined })
    // 155 ÷ 31 = 5: the bar is one and a half goals long.
    expect(of(rows, 31)).toMatchObject({ sure: to(1), goal: 0.666667, beyond: 'sure' })
  })

  test('goes on where it is a range that ends beyond it', () => {
    const reach = [500, 300].map((people, i) => ({ date: `2026-10-0${i + 1}`, reach: people }))
    const period = { from: '2026-10-01', to: '2026-10-02' }
    // 500 to 800 people: 125% to 200% of 400, of which the bar has 150%; 50% to 80% of 1,000.
    expect(of(reach, 400, { metric: 'reach', period })).toMatchObject({
      sure: to(0.833333),
      maybe: to(1),
      beyond: 'maybe',
    })
    expect(of(reach, 1_000, { metric: 'reach', period })).toMatchObject({
      sure: to(0.5),
      maybe: to(0.8),
      beyond: undefined,
    })
  })

  test('has the mark of the pace in a period that is not over', () => {
    // 16 days of 31: 80 leads, 160 of 310 expected.
    expect(of(rows.slice(0, 16), 310)).toMatchObject({ sure: to(0.258065), expected: 0.516129 })
  })

  test('of what should be small is as large as it is: beyond the mark above the goal, short of it below', () => {
    // 155 leads.
    const spent = (target: number, data = rows) => of(data, target, { better: 'lower' })
    expect(spent(124)).toMatchObject({ sure: to(1), goal: 0.8, beyond: undefined })
    expect(spent(310)).toMatchObject({ sure: to(0.5), goal: 1, beyond: undefined })
    expect(spent(31)).toMatchObject({ sure: to(1), goal: 0.666667, beyond: 'sure' })
    // 80 leads after 16 days of 31: less than the 160 that may be by then.
    expect(spent(310, rows.slice(0, 16))).toMatchObject({ sure: to(0.258065), expected: 0.516129 })
  })

  test('reaches its mark exactly where the value reaches the goal, whichever way is better', () => {
    const better = fc.constantFrom('higher', 'lower')
    const amount = fc.integer({ min: 1, max: 1_000 })
    fc.assert(
      fc.property(amount, amount, better, (value, target, better) => {
        const bar = of([{ date: '2026-10', leads: value }], target, { better })
        expect(Math.sign((bar?.sure?.to ?? NaN) - (bar?.goal ?? NaN))).toBe(Math.sign(value - target))
      }),
    )
  })

  test('is none without a goal', () => {
    render(<KpiTile metric="leads" data={rows} detail="progress" />)
    expect(document.querySelector('.kpi-meter')).toBeNull()
  })
})

describe('asChild', () => {
  const tile = (child: React.JSX.Element) =>
    render(
      <KpiTile metric="leads" data={{ leads: 5 }} asChild>
        {child}
      </KpiTile>,
    )

  test('the link or button is named by its text, or by the metric', () => {
    tile(
      <a href="/leads" className="mine">
        New leads
      </a>,
    )
    expect(screen.getByRole('link', { name: 'New leads' })).toHaveClass('mine')
    expect(screen.getByRole('figure', { name: 'New leads' })).toContainElement(screen.getByRole('link'))
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- that is what is tested
    tile(<button type="button" />)
    expect(screen.getByRole('button', { name: 'Leads' })).toBeInTheDocument()
  })

  test('without it, a child is no part of the tile', () => {
    render(
      <KpiTile metric="leads" data={{ leads: 5 }}>
        <a href="/leads">New leads</a>
      </KpiTile>,
    )
    expect(screen.queryByRole('link')).toBeNull()
  })
})
