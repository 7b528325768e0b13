import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { EngagementTrend, type EngagementTrendProps } from '../../../src/index.js'
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

describe('the numbers of the axis', () => {
  const numbers = (props: EngagementTrendProps) => {
    const { container, unmount } = render(<EngagementTrend {...props} />)
    const lines = container.querySelectorAll('.kpi-trend-grid').length
    const found = [...container.querySelectorAll('.kpi-trend-ticks bdi, .kpi-trend-inner')].map(
      (one) => one.textContent,
    )
    unmount()
    expect(lines).toBeGreaterThan(1)
    return found
  }
  const unknown = inTurn.map((row) => ({ ...row, interactions: null }))
  const none = inTurn.map((row) => ({ ...row, interactions: 0 }))

  test.each([
    ['chart', {}],
    ['bars', { shape: 'bar' }],
    ['small drawings', { split: 'channel', layout: 'multiples' }],
  ] as const)('%s: there are none where nothing is known', (_, props) => {
    expect(numbers({ ...props, data: unknown })).toEqual([])
    expect(numbers({ ...props, data: none })).not.toEqual([])
  })

  test('those of a goal, or of the period before, are known by themselves', () => {
    expect(numbers({ data: unknown, target: 0.04 })).toContain('4%')
    expect(numbers({ data: unknown, previous: days })).not.toEqual([])
  })
})

describe('how long a point is', () => {
  const months = ['2026-08', '2026-09', '2026-10'].map((date, i): Row => ({ date, leads: 100 + i }))
  const weeks = [40, 41, 42, 43, 44].map((week): Row => ({ date: `2026-W${week}`, leads: week }))
  const values = (data: Row[], every?: 'day', period = { from: '2026-08-01', to: '2026-10-31' }) => {
    render(<EngagementTrend metric="leads" data={data} every={every} period={period} table="visible" />)
    const cells = screen.getAllByRole('row').map((row) => within(row).queryAllByRole('cell')[0]?.textContent ?? '')
    return cells.filter((text) => /^\d+$/.test(text))
  }

  test('a day, or as long as the rows are: three months are three points, and no empty drawing', () => {
    expect(values(months)).toEqual(['100', '101', '102'])
  })

  test('a week, where that is the finest that is known', () => {
    expect(values(weeks, undefined, { from: '2026-09-28', to: '2026-11-01' })).toEqual(['40', '41', '42', '43', '44'])
  })

  test('what is asked for, whatever the rows are', () => {
    expect(values(months, 'day')).toEqual([])
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

  test.each([
    ['it', () => slider()],
    ['anything else', () => document.body],
  ])('is told once that Escape closes its tooltip, where %s has the focus', async (_, focused) => {
    const change = vi.fn()
    render(<EngagementTrend data={days} onActiveDateChange={change} />)
    act(() => slider().focus())
    await waitFor(() => expect(document.querySelector('.kpi-tip')).not.toBeNull())
    change.mockClear()
    fireEvent.keyDown(focused(), { key: 'Escape' })
    expect(change.mock.calls).toEqual([[null, expect.objectContaining({ reason: 'keyboard' })]])
    await waitFor(() => expect(document.querySelector('.kpi-tip')).toBeNull())
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

describe('the key names what is drawn and has no name of its own', () => {
  const october = { data: days, period: '2026-10' } as const
  const keyOf = (props: Partial<EngagementTrendProps>) => {
    const { container, unmount } = render(<EngagementTrend {...october} {...props} />)
    const drawn = (selector: string) => container.querySelector(selector) !== null
    const key = {
      signs: [...container.querySelectorAll('.kpi-trend-key [data-sign]')].map((sign) =>
        sign.getAttribute('data-sign'),
      ),
      text: container.querySelector('.kpi-trend-key')?.textContent?.replaceAll('\u00a0', ' ') ?? '',
      goal: drawn('.kpi-trend-target'),
      open: drawn('.kpi-trend-open'),
      part: drawn('.kpi-trend-bar[data-of="open"]'),
    }
    unmount()
    return key
  }

  test('the goal, whose name would lie on the data', () => {
    expect(keyOf({ target: 0.04 })).toMatchObject({ goal: true, signs: ['dash'], text: 'Goal 4%' })
    expect(keyOf({})).toMatchObject({ goal: false, signs: [] })
  })

  // The first week of October 2026 begins on a Thursday.
  test('points at the ends that are a part of a week', () => {
    expect(keyOf({ every: 'week' })).toMatchObject({
      open: true,
      part: false,
      signs: ['open'],
      text: 'Incomplete',
    })
    expect(keyOf({ every: 'week', shape: 'bar' })).toMatchObject({ open: false, part: true, signs: ['part'] })
    expect(keyOf({ every: 'week', shape: 'step' })).toMatchObject({ open: true, signs: ['open'] })
    expect(keyOf({ every: 'day' })).toMatchObject({ open: false, part: false, signs: [] })
    // From Monday to Sunday.
    const whole = { from: '2026-09-28', to: '2026-10-04' }
    expect(keyOf({ every: 'week', period: whole })).toMatchObject({ open: false, part: false, signs: [] })
    expect(keyOf({ every: 'month' })).toMatchObject({ part: true, signs: ['part'], text: 'Incomplete' })
  })

  // 500 people of each channel; on the fourth VK has no row, and 2.6% of Instagram is no fall from 11% of both.
  test('days on which a channel is missing, within the line too', () => {
    const vk = days.map((row): Row => ({ ...row, channel: 'vk', interactions: 100 }))
    const all = [...days, ...vk.filter((_, i) => i !== 3)]
    expect(keyOf({ data: all })).toMatchObject({ open: true, part: false, signs: ['open'], text: 'Incomplete' })
    expect(keyOf({ data: all, shape: 'bar' })).toMatchObject({ open: false, part: true, signs: ['part'] })
    expect(keyOf({ data: all, split: 'channel' })).toMatchObject({ open: false, part: false })
    expect(keyOf({ data: [...days, ...vk] })).toMatchObject({ open: false, part: false, signs: [] })
  })

  test('bars of channels that stand on each other, where one of them is missing', () => {
    const vk = days.map((row): Row => ({ ...row, channel: 'vk', interactions: 100 }))
    const all = [...days, ...vk.filter((_, i) => i !== 3)]
    const stacked = { metric: 'interactions', shape: 'bar', split: 'channel' } as const
    const openIn = (props: Partial<EngagementTrendProps>) => {
      const { container, unmount } = render(<EngagementTrend {...october} {...stacked} {...props} />)
      const open = container.querySelectorAll('.kpi-trend-bar[data-of="open"]').length
      unmount()
      return open
    }
    expect(keyOf({ ...stacked, data: all })).toMatchObject({
      part: true,
      signs: ['square', 'square', 'part'],
      text: 'InstagramVKIncomplete',
    })
    expect(openIn({ data: all })).toBe(1)
    // Without VK it is a pile of all that is shown, and VK has nothing there.
    expect(openIn({ data: all, hiddenChannels: ['vk'] })).toBe(0)
    expect(openIn({ data: all, layout: 'multiples' })).toBe(0)
    expect(openIn({ data: [...days, ...vk] })).toBe(0)
    // A channel that begins later was not missing before, and one that is hardly ever there is no lack.
    expect(openIn({ data: [...days, ...vk.slice(4)] })).toBe(0)
    expect(openIn({ data: [...days, ...vk.filter((_, i) => i === 0 || i === 8)] })).toBe(0)
    // Days of which nothing is known make no lack the usual one: of the five that are, one is without VK.
    const known = (_: Row, i: number) => i < 2 || i > 6
    const some = [...days.filter(known), ...vk.filter((row, i) => known(row, i) && i !== 8)]
    expect(openIn({ data: some })).toBe(1)
  })

  // In a mean of seven days, 2.6% of one day would be a fall of seven.
  test('and a mean that is declared leaves them out', () => {
    const vk = days.map((row): Row => ({ ...row, channel: 'vk', interactions: 100 }))
    const { container } = render(
      <EngagementTrend data={[...days, ...vk.filter((_, i) => i !== 3)]} period="2026-10" smoothing={3} />,
    )
    expect(container.querySelector('.kpi-trend-open')).toBeNull()
    expect(container.querySelectorAll('.kpi-trend-series path, .kpi-trend-series polyline').length).toBeGreaterThan(0)
    expect(container.querySelector('.kpi-trend-key')?.textContent).toBe('Incomplete')
  })

  test('a gap where points that are less would be too many rings, and not one where nothing is known', () => {
    // The hundred days from 1 July on.
    const date = (i: number) => new Date(Date.UTC(2026, 6, 1 + i)).toISOString().slice(0, 10)
    const of = (channel: string, without: number): Row[] =>
      Array.from({ length: 100 }, (_, i) => i)
        .filter((i) => i !== without)
        .map((i) => ({ date: date(i), channel, likes: 9 + (i % 3) }))
    const asked = { metric: 'likes', period: { from: date(0), to: date(99) } } as const
    const gap = { open: false, part: false, signs: ['gap'], text: 'Incomplete' }
    expect(keyOf({ ...asked, data: [...of('ig', -1), ...of('vk', 50)] })).toMatchObject(gap)
    expect(keyOf({ ...asked, data: [...of('ig', -1), ...of('vk', -1)] })).toMatchObject({ signs: [] })
    expect(keyOf({ ...asked, data: of('ig', 50) })).toMatchObject({ signs: [] })
  })

  // Three days of November beside three of October: the period before is drawn where the month is cut.
  test('the period before, only where it is drawn', () => {
    const monthly = ['2026-10', '2026-11'].flatMap((month) =>
      Array.from(
        { length: month === '2026-10' ? 31 : 3 },
        (_, i): Row => ({
          date: `${month}-${String(i + 1).padStart(2, '0')}`,
          leads: 5,
        }),
      ),
    )
    const asked = { metric: 'leads', data: monthly, every: 'month', asOf: '2026-11-03' } as const
    expect(keyOf({ ...asked, period: '2026-11' }).text).toContain('October 2026')
    expect(keyOf({ ...asked, asOf: undefined, period: '2026-10' }).text).not.toContain('September')
  })

  test('the period before has no column where none of its points can stand beside these', () => {
    const months = [
      { date: '2026-09', leads: 30 },
      { date: '2026-10', leads: 31 },
    ]
    const headsOf = (period: string) => {
      const { container } = render(<EngagementTrend metric="leads" data={months} period={period} table="visible" />)
      return [...container.querySelectorAll('thead th')].map((head) => head.textContent)
    }
    // 31 days beside 30: the sentence compares them by the day.
    expect(headsOf('2026-10')).toEqual(['Period', 'Leads'])
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

describe('channels in the legend', () => {
  const toggle = (name: string) => screen.getByRole('button', { name })
  const linesOf = () =>
    [...document.querySelectorAll('.kpi-trend-series')].map((series) => series.getAttribute('data-series'))

  test('are hidden and shown, keep their colours, and are all in the table; one is always left', () => {
    const change = vi.fn()
    render(<EngagementTrend data={inTurn} split="channel" onHiddenChannelsChange={change} />)
    const colors = linesOf()
    expect(colors).toHaveLength(2)
    fireEvent.click(toggle('Instagram'))
    expect(change).toHaveBeenLastCalledWith(['instagram'], expect.objectContaining({ reason: 'pointer' }))
    expect(toggle('Instagram')).toHaveAttribute('aria-pressed', 'false')
    expect(linesOf()).toEqual(colors.slice(1))
    expect(said()).not.toMatch(/Instagram/)
    // The last one stays.
    fireEvent.click(toggle('VK'))
    expect(linesOf()).toEqual(colors.slice(1))
    fireEvent.click(toggle('Instagram'))
    expect(linesOf()).toEqual(colors)
    fireEvent.click(screen.getByRole('button', { name: /data/i }))
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Period', 'Instagram', 'VK'])
  })

  test('are where the host says', () => {
    render(<EngagementTrend data={inTurn} split="channel" hiddenChannels={['vk']} />)
    fireEvent.click(toggle('VK'))
    expect(toggle('VK')).toHaveAttribute('aria-pressed', 'false')
    expect(linesOf()).toHaveLength(1)
  })

  test('are one stop of Tab, which arrows, Home and End walk along, and Enter and Space hide and show', async () => {
    const user = userEvent.setup()
    const change = vi.fn()
    render(<EngagementTrend data={inTurn} split="channel" onHiddenChannelsChange={change} />)
    await user.tab()
    await user.tab()
    expect(toggle('Instagram')).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(toggle('VK')).toHaveFocus()
    await user.keyboard('{Home}{End}')
    expect(toggle('VK')).toHaveFocus()
    for (const [key, hidden] of [
      ['{Enter}', ['vk']],
      [' ', []],
    ] as const) {
      await user.keyboard(key)
      expect(change).toHaveBeenLastCalledWith(hidden, expect.objectContaining({ reason: 'keyboard' }))
      expect(toggle('VK')).toHaveFocus()
    }
    expect(change).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('tooltip')).toBeNull()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Show data' })).toHaveFocus()
    await user.tab({ shift: true })
    expect(toggle('VK')).toHaveFocus()
  })

  test('step back while another one is pointed at', async () => {
    render(<EngagementTrend data={inTurn} split="channel" />)
    fireEvent.pointerEnter(toggle('VK'))
    expect(document.querySelectorAll('.kpi-trend-series[data-faded]')).toHaveLength(1)
    fireEvent.pointerLeave(toggle('VK'))
    await waitFor(() => expect(document.querySelectorAll('.kpi-trend-series[data-faded]')).toHaveLength(0))
  })
})

describe('the shape', () => {
  const bars = () => document.querySelectorAll('.kpi-trend-bar').length
  const refused = () => vi.spyOn(console, 'warn').mockImplementation(() => {})

  test('of fewer than five points is bars, and of up to 14 of what is counted; else a line', () => {
    const { rerender } = render(<EngagementTrend data={days.slice(0, 4)} />)
    expect(bars()).toBe(4)
    rerender(<EngagementTrend data={days} />)
    expect(bars()).toBe(0)
    rerender(<EngagementTrend data={days} metric="interactions" />)
    expect(bars()).toBe(10)
    rerender(<EngagementTrend data={days} metric="interactions" shape="line" />)
    expect(bars()).toBe(0)
  })

  test('of bars by channel is a stack, where the metric adds up over channels', () => {
    render(<EngagementTrend data={inTurn} split="channel" metric="interactions" shape="bar" />)
    expect(bars()).toBe(10)
  })

  test.each(['reach', 'engagementRateByReach'] as const)(
    'of %s by channel is lines, and the developer hears why',
    (metric) => {
      const warn = refused()
      render(<EngagementTrend data={inTurn} split="channel" metric={metric} shape="bar" />)
      expect(bars()).toBe(0)
      expect(warn).toHaveBeenCalledWith(expect.stringContaining(`"${metric}" does not add up over channels`))
    },
  )

  test('of small drawings is one for each channel, with one stop for the keys and one scale', () => {
    render(<EngagementTrend data={inTurn} split="channel" layout="multiples" />)
    expect(document.querySelectorAll('.kpi-trend-multiple')).toHaveLength(2)
    expect(screen.getAllByRole('slider')).toHaveLength(1)
    // The last of each: 19 and 18 of 500.
    expect([...document.querySelectorAll('.kpi-trend-last')].map((last) => last.textContent)).toEqual(['3.6%', '3.8%'])
    act(() => slider().focus())
    expect(document.querySelectorAll('.kpi-trend-hair')).toHaveLength(2)
  })
})

describe('many events', () => {
  test('that would touch are one mark, and those after the third are named when asked for', () => {
    const events = [1, 2, 3, 8, 9].map((day) => ({ date: `2026-10-0${day}`, name: `Launch ${day}` }))
    render(<EngagementTrend data={days} events={events} />)
    expect(screen.getByText('2 more events').closest('details')).toHaveTextContent('Launch 9')
    const narrow = document.querySelector('[data-rooms~="xs"] > [role="group"]')
    const names = [...(narrow?.querySelectorAll('.kpi-trend-letter') ?? [])].map((letter) => letter.textContent)
    // In 116 px days are 13 px apart, and a mark of several is 40 px wide.
    expect(names).toEqual(['A–C', 'D–E'])
    const wide = document.querySelector('[data-rooms~="l"] > [role="group"]')
    expect(wide?.querySelectorAll('.kpi-trend-letter')).toHaveLength(5)
  })
})

test('a point far above all others is said to be that', () => {
  const spike = days.map((row, i) => ({ ...row, interactions: i === 4 ? 9_000 : 10 }))
  render(<EngagementTrend data={spike} metric="interactions" />)
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(
    /5.October.2026 is so far above the other points \(at most 10\)/,
  )
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
