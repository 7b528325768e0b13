import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { Profiler } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { EngagementTrend } from '../../../src/index.js'
import * as metrics from '../../../src/metrics/analysis/series.js'
import type { Row } from '../../../src/metrics/index.js'

afterEach(() => vi.restoreAllMocks())

// 1 to 10 October, 500 people a day, 10, 11 … 19 interactions.
const days: Row[] = Array.from({ length: 10 }, (_, i) => ({
  date: `2026-10-${String(i + 1).padStart(2, '0')}`,
  channel: 'instagram',
  reach: 500,
  interactions: 10 + i,
}))
/** The same, every other day of another channel. */
const inTurn = days.map((row, i): Row => ({ ...row, channel: i % 2 ? 'vk' : 'instagram' }))
const slider = () => screen.getByRole('slider')
const said = () => slider().getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')

/** jsdom lays nothing out. */
const wide = (element: Element) =>
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ left: 100, width: 900, top: 0, height: 100 } as DOMRect)

describe('the base', () => {
  test.each([
    ['reach', 'Engagement rate by reach'],
    ['followers', 'Engagement rate by followers'],
    ['impressions', 'Engagement rate by impressions'],
    ['views', 'Engagement rate by views'],
  ] as const)('%s is named in the title', (by, name) => {
    render(<EngagementTrend data={days} by={by} />)
    expect(screen.getByRole('figure', { name })).toBeInTheDocument()
  })
})

describe('the cursor', () => {
  test('goes to the nearest point, and leaves the chart alone', () => {
    const commits = vi.fn()
    render(
      <Profiler id="trend" onRender={commits}>
        <EngagementTrend data={days} />
      </Profiler>,
    )
    const lines = [...document.querySelectorAll('.kpi-trend-series')]
    const evaluated = vi.spyOn(metrics, 'series')
    wide(slider())
    // A tenth of the way, and a little: the second of ten points is at 200.
    fireEvent.pointerMove(slider(), { clientX: 210, pointerType: 'mouse' })
    expect(said()).toBe('2 October 2026: 2.2%')
    const before = commits.mock.calls.length
    fireEvent.pointerMove(slider(), { clientX: 212, pointerType: 'mouse' })
    expect(commits.mock.calls).toHaveLength(before)
    fireEvent.pointerMove(slider(), { clientX: 5_000, pointerType: 'mouse' })
    expect(said()).toBe('10 October 2026: 3.8%')
    expect(evaluated).not.toHaveBeenCalled()
    expect([...document.querySelectorAll('.kpi-trend-series')]).toEqual(lines)
  })

  test('is told to the host, with the event and the reason', () => {
    const change = vi.fn()
    render(<EngagementTrend data={days} onActiveDateChange={change} />)
    act(() => slider().focus())
    expect(change).toHaveBeenLastCalledWith('2026-10-10', expect.objectContaining({ reason: 'keyboard' }))
    fireEvent.keyDown(slider(), { key: 'Home' })
    expect(change).toHaveBeenLastCalledWith('2026-10-01', expect.objectContaining({ reason: 'keyboard' }))
    fireEvent.keyDown(slider(), { key: 'Escape' })
    expect(change).toHaveBeenLastCalledWith(null, expect.objectContaining({ reason: 'keyboard' }))
  })

  test('is where the host says, in the server’s HTML too; a day of no point is none', () => {
    expect(renderToString(<EngagementTrend data={days} activeDate="2026-10-04" />)).toContain('kpi-trend-hair')
    expect(renderToString(<EngagementTrend data={days} activeDate="2026-11-04" />)).not.toContain('kpi-trend-hair')
    expect(renderToString(<EngagementTrend data={days} activeDate={null} />)).not.toContain('kpi-trend-hair')
    expect(renderToString(<EngagementTrend data={days} />)).not.toContain('kpi-trend-hair')
  })
})

describe('events', () => {
  test('say what was different, never why; without enough before them, that there is too little', () => {
    render(<EngagementTrend data={days} events={[{ date: '2026-10-09', name: 'Launch' }]} />)
    const launch = screen.getByRole('img', { name: /^Launch/ }).getAttribute('aria-label')
    expect(launch?.replaceAll('\u00a0', ' ')).toMatch(
      /^Launch: 9 October 2026. Engagement rate by reach 3.6%, too few comparable/,
    )
  })

  test('outside the window are not drawn', () => {
    render(<EngagementTrend data={days} period="2026-10" events={['2026-09-09']} />)
    expect(screen.queryByRole('group')).toBeNull()
  })
})

describe('smoothing', () => {
  test('is declared, draws means, and leaves the values as they were measured', () => {
    render(<EngagementTrend data={days} smoothing={3} table="visible" />)
    // 2.0%, 2.2%, 2.4%: their mean is 2.2%.
    const row = screen.getByRole('row', { name: /^3 October 2026/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2.4%', '2.2%'])
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/Line: mean of 3.points/)
  })

  test('starts anew after a gap', () => {
    const gap = days.filter((_, i) => i !== 4)
    render(<EngagementTrend data={gap} smoothing={3} table="visible" />)
    const row = screen.getByRole('row', { name: /^6 October 2026/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3.0%', '3.0%'])
    expect(document.querySelectorAll('polyline')).toHaveLength(2)
  })
})

describe('a goal of what adds up', () => {
  test('is drawn per point, and its label says how much that is', () => {
    const rows: Row[] = [1, 2].map((day) => ({ date: `2026-10-0${day}`, leads: 4 }))
    render(<EngagementTrend data={rows} metric="leads" period="2026-10" target={93} />)
    // 93 ÷ 31
    for (const label of screen.getAllByText(/^Goal/)) expect(label).toHaveTextContent(/^Goal 3 per day$/)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/of the 93 goal/)
  })
})

describe('a split', () => {
  test('has a line for each channel that has data, and a column in the table', () => {
    render(<EngagementTrend data={inTurn} split="channel" every="week" table="visible" />)
    expect(document.querySelectorAll('.kpi-trend-series')).toHaveLength(2)
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Period', 'Instagram', 'VK'])
    expect(document.querySelector('.kpi-trend-series[data-series="1"]')).not.toBeNull()
  })
})

test('a point names the channels that it lacks, and not the one that has yet to begin', () => {
  render(<EngagementTrend data={inTurn} table="visible" />)
  const cellOf = (name: RegExp) => within(screen.getByRole('row', { name })).getByRole('cell').textContent
  expect(cellOf(/^1 October 2026/)).toBe('2.0%')
  expect(cellOf(/^2 October 2026/)).toBe('2.2% (without Instagram: no interactions or reach reported)')
  expect(cellOf(/^3 October 2026/)).toBe('2.4% (without VK: no interactions or reach reported)')
})

test('thousands of points: the keys and the table have every one of them', () => {
  const many: Row[] = Array.from({ length: 2_000 }, (_, i) => ({
    date: new Date(Date.UTC(2020, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
    reach: 500,
    interactions: i === 777 ? 400 : 10,
  }))
  render(<EngagementTrend data={many} table="visible" />)
  expect(slider()).toHaveAttribute('aria-valuemax', '2000')
  expect(screen.getAllByRole('row')).toHaveLength(2_001)
  const points = [...document.querySelectorAll('.kpi-trend-line')].flatMap(
    (line) => line.getAttribute('points')?.split(' ') ?? [],
  )
  expect(points.length).toBeLessThan(1_210)
  // 400 ÷ 500 is the top of the scale.
  expect(points.some((point) => point.endsWith(',0'))).toBe(true)
})
