import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { KpiTile } from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { historyOf } from '../../../src/parts/history.js'
import { readMetric } from '../../../src/parts/readMetric.js'

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
    expect(figure).toHaveAccessibleDescription(/^93% of the 100 goal/)
    expect(figure).toHaveTextContent('Compared with September 2026, per day')
  })

  test('is the change, where there is no goal', () => {
    // 60 leads in 30 days are 62 in 31: 93 is half as many again.
    render(<KpiTile metric="leads" data={rows} period="2026-10" />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^Up 50\.0% on September 2026/)
  })

  test.each([['130'], [Number.NaN], [10n], [{}]])('says of a goal of %s that it is none', (target) => {
    render(<KpiTile metric="leads" data={rows} period="2026-10" target={target as number} />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^93 for October 2026\. The goal is no number/)
  })

  test('is the value with its period, where there is neither', () => {
    render(<KpiTile metric="leads" data={rows[1]!} />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription('93 for October 2026')
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
    expect(screen.getByRole('alert')).toBeVisible()
    expect(warn.mock.calls.join()).toContain('"leads" has no base "end": only growth has one.')
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
