import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { GrowthGauge, type GrowthGaugeProps, KpiProvider } from '../../../src/index.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'

const october: Row = { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436 }
const september: Row = { date: '2026-09', followersStart: 11_583, followersGained: 842, followersLost: 425 }

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('\u00a0', ' ')

afterEach(() => vi.restoreAllMocks())

describe('the server’s HTML', () => {
  const html = renderToString(<GrowthGauge data={[september, october]} period="2026-10" target={0.05} />)

  test('is the whole picture with all its words', () => {
    const words = text(html)
    for (const said of [
      'Net audience growth',
      'October 2026',
      '4.2',
      '%',
      '84% of the 5% goal',
      '(940 − 436) ÷ 12,000',
      '7%',
    ]) {
      expect(words).toContain(said)
    }
    expect(html).toContain('aria-valuenow="0.042"')
    expect(html).toContain('aria-label="Goal: 5%"')
    expect(html.match(/<path[^>]*class="kpi-gauge-value"[^>]*d="M/)).not.toBeNull()
  })

  test('has no style attribute, no style element and no script', () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script/)
  })

  test('speaks the language that it is given', () => {
    const russian = text(renderToString(<GrowthGauge data={october} target={0.05} locale={ru} />))
    expect(russian).toContain('84 % от цели 5 %')
  })
})

test.each(['arc', 'ring', 'bar'] as const)(
  'what may be more, since data runs over the edge, is a band behind the value (%s)',
  (shape) => {
    const days = Array.from(
      { length: 31 },
      (_, i): Row => ({
        date: `2026-10-${`${i + 1}`.padStart(2, '0')}`,
        campaign: 'always',
        spend: 10,
        currency: 'USD',
      }),
    )
    const over: Row = {
      date: { from: '2026-10-20', to: '2026-11-10' },
      campaign: 'autumn',
      spend: 1_100,
      currency: 'USD',
    }
    const draw = (data: Row[]) =>
      render(<GrowthGauge {...{ data, shape }} metric="spend" period="2026-10" asOf="2026-10-31" />).container
    const root = draw([...days, over])
    const bands = root.querySelectorAll(':not(.kpi-legend__sign) > .kpi-maybe')
    expect(bands).toHaveLength(1)
    expect(root.querySelector('.kpi-gauge-value')?.compareDocumentPosition(bands[0] as Element)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    )
    const names = within(root)
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label'))
    expect(names).toEqual(['Value: $310–1,410', 'Value: at least $310'])
    // The scale has room for the most that it may be, and the key names what may be.
    expect(root.textContent).toContain('1,600')
    expect(root.querySelector('[data-sign="maybe"] + .kpi-legend__name')).toHaveTextContent('Possible')
    expect(draw(days).querySelector(':not(.kpi-legend__sign) > .kpi-maybe')).toBeNull()
  },
)

describe('another base', () => {
  test('is told in the title and in the formula, and the change is one of the same base', () => {
    const rows = [
      { ...september, followers: 12_000 },
      { ...october, followers: 12_504 },
    ]
    render(<GrowthGauge data={rows} period="2026-10" target={0.05} base="end" />)
    const gauge = screen.getByRole('figure', { name: 'Net audience growth, against followers at the end' })
    // 504 ÷ 12,504 = 4.03%; before 417 ÷ 12,000 in 30 days, 3.59% in 31.
    expect(Number(screen.getByRole('meter').getAttribute('aria-valuenow'))).toBeCloseTo(504 / 12_504, 12)
    expect(gauge).toHaveTextContent('(940 − 436) ÷ 12,504')
    expect(gauge.querySelector('.kpi-delta')).toHaveTextContent('0.4 pp')
  })
})

describe('the meter', () => {
  test('holds a value beyond the scale', () => {
    render(<GrowthGauge data={{ ...october, followersGained: 1_503 }} target={0.05} max={0.07} />)
    const meter = screen.getByRole('meter', { name: 'Net audience growth' })
    expect(Number(meter.getAttribute('aria-valuenow'))).toBeCloseTo(1067 / 12_000, 12)
    expect(meter.getAttribute('aria-valuemax')).toBe(meter.getAttribute('aria-valuenow'))
    expect(meter).toHaveTextContent('8.9%')
  })

  test('holds no mark that can be focused', () => {
    render(<GrowthGauge data={october} target={0.05} />)
    expect(screen.getByRole('meter').querySelector('[tabindex]')).toBeNull()
    expect(screen.getByRole('img', { name: 'Value: 4.2%' })).toHaveAttribute('tabindex', '0')
  })

  test('is a picture with the reason when the value is unknown', () => {
    const { container } = render(<GrowthGauge data={{ ...october, followersStart: 0 }} target={0.05} />)
    expect(screen.queryByRole('meter')).toBeNull()
    expect(screen.getByRole('img', { name: 'No followers at start, so no net audience growth' })).toHaveTextContent('—')
    expect(container.querySelector('.kpi-gauge-value')).toBeNull()
  })
})

describe('words at the marks', () => {
  const labelsOf = (container: HTMLElement) =>
    [...container.querySelectorAll('.kpi-gauge-labels:not([data-room="roomy"]) text')].map((label) => label.textContent)

  test('the goal is told at its place', () => {
    const { container } = render(<GrowthGauge data={october} target={0.05} />)
    expect(labelsOf(container)).toEqual(['5%'])
    expect(container.querySelector('.kpi-gauge-ends')).toHaveTextContent('07%')
  })

  test.each(['arc', 'bar'] as const)('so is zero where the scale goes below it: %s', (shape) => {
    const { container } = render(<GrowthGauge data={{ ...october, followersGained: 0 }} target={0.05} shape={shape} />)
    expect(labelsOf(container)).toEqual(['5%', '0'])
    expect(container.querySelector('.kpi-gauge-origin')).not.toBeNull()
  })

  test('a goal whose name has no room beside a ring is told in the key', () => {
    const { container, rerender } = render(
      <GrowthGauge metric="responseTime" data={{ responseTimes: [2_220] }} target={1_800} shape="ring" />,
    )
    expect(labelsOf(container)).toEqual([])
    expect(container.querySelector('.kpi-gauge-key')).toHaveTextContent(/Goal30.min/)
    expect(container.querySelector('.kpi-gauge-ends')).toHaveTextContent(/^0–40.min$/)
    rerender(<GrowthGauge data={october} target={0.05} shape="ring" />)
    expect(labelsOf(container)).toEqual(['5%'])
  })

  test('goal and pace in one place are one mark that says both', () => {
    // Of 130 leads in 31 days, 126 are expected by the 30th.
    const days = Array.from(
      { length: 30 },
      (_, day): Row => ({ date: `2026-10-${String(day + 1).padStart(2, '0')}`, leads: 4 }),
    )
    render(<GrowthGauge metric="leads" better="higher" data={days} period="2026-10" asOf="2026-10-30" target={130} />)
    expect(screen.getByRole('img', { name: /^Goal: 130\. Expected by now: 12/ })).toBeInTheDocument()
    expect(screen.queryByRole('img', { name: /^Expected/ })).toBeNull()
  })

  test('only the zone that the value lies in is in full colour', () => {
    const { container } = render(<GrowthGauge data={october} target={0.05} />)
    const zones = [...container.querySelectorAll('.kpi-gauge-zone')]
    expect(zones.map((zone) => zone.hasAttribute('data-current'))).toEqual([false, true, false])
  })
})

describe('the figure', () => {
  test('is named by its title and described by its sentence and its change', () => {
    render(<GrowthGauge data={[september, october]} period="2026-10" target={0.05} titleLevel={3} />)
    const figure = screen.getByRole('figure', { name: 'Net audience growth' })
    expect(within(figure).getByRole('heading', { level: 3 })).toHaveTextContent('Net audience growth')
    expect(figure).toHaveAccessibleDescription(
      /^4\.2%\. 84% of the 5% goal\. Up 0\.5.percentage points on September 2026, better, for periods of equal length\.$/,
    )
  })

  test('passes ref, class and attributes to its root', () => {
    const ref = vi.fn()
    render(<GrowthGauge data={october} ref={ref} className="mine" data-testid="root" id="gauge" />)
    const root = screen.getByTestId('root')
    expect(ref).toHaveBeenCalledWith(root)
    expect(root).toHaveClass('kpi-root', 'kpi-growth-gauge', 'mine')
    expect(root.id).toBe('gauge')
  })
})

describe('data and misuse', () => {
  test.each([
    ['null', null],
    ['nothing', []],
    ['rubbish', [{ date: 'never', followersStart: '12,000', foo: Number.NaN }] as unknown as Row[]],
    ['null rows', [null] as unknown as Row[]],
    ['infinite', { followersStart: 12_000, followersGained: Number.POSITIVE_INFINITY, followersLost: 1 }],
  ])('%s is a dash with a reason', (_, data) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<GrowthGauge data={data} target={0.05} />)
    expect(screen.queryByRole('meter')).toBeNull()
    expect(screen.getByRole('figure')).toHaveTextContent('—')
    expect(screen.getByRole('figure')).not.toHaveTextContent(/NaN|Infinity|undefined|null/)
  })

  test.each([
    ['an unknown metric', { metric: 'growth' as 'reach' }, 'there is no metric "growth"'],
    ['a scale without a length', { min: 3, max: 1 }, 'has no length'],
  ])('%s is an error on the widget, not of the page', (_, props, message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<GrowthGauge data={{ ...october, comments: 3 }} {...props} />)
    expect(screen.getByRole('status')).toHaveTextContent(/: This could not be shown$/)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('kpi-kit [misuse]'))
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(message))
  })

  test('an error that readers see is in their language', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<GrowthGauge data={october} metric={'growth' as 'reach'} locale={ru} />)
    expect(screen.getByRole('status')).toHaveTextContent(/: Не удалось показать$/)
  })

  test('an unknown field is warned about once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const data = { ...october, folowers: 3 } as Row
    render(
      <>
        <GrowthGauge data={data} />
        <GrowthGauge data={data} />
      </>,
    )
    expect(warn.mock.calls.filter(([said]) => String(said).includes('[unknown-key]'))).toHaveLength(1)
  })

  test('a partial value says so', () => {
    const days = [1, 2, 4].map((day): Row => ({ date: `2026-10-0${day}`, followersStart: 100, followersGained: 1 }))
    render(<GrowthGauge metric="followersGained" data={days} />)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/Data for 3.of.4.days/)
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', expect.stringMatching(/3.of.4.days/))
  })
})

describe('states', () => {
  test('loading is busy and has no number', () => {
    render(<GrowthGauge data={october} status="loading" />)
    expect(screen.getByRole('figure')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('figure')).toHaveTextContent('Loading…')
    expect(screen.queryByRole('meter')).toBeNull()
  })

  test('an error can be retried', () => {
    const retry = vi.fn()
    render(<GrowthGauge data={october} status="error" error="No answer." onRetry={retry} />)
    expect(screen.getByRole('status')).toHaveTextContent('No answer.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again: Net audience growth' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  test('stale keeps the number and says since when', () => {
    render(<GrowthGauge data={october} status="stale" updatedAt="2026-10-29T09:00:00Z" />)
    expect(screen.getByRole('meter')).toHaveTextContent('4.2%')
    expect(screen.getByText('Not up to date: as of 29 October 2026')).toBeInTheDocument()
  })
})

describe('the table', () => {
  test('makes its rows when it opens', () => {
    render(<GrowthGauge data={[september, october]} period="2026-10" target={0.05} />)
    expect(screen.queryByRole('table')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Show data' }))
    const table = screen.getByRole('table', { name: 'Net audience growth' })
    expect(within(table).getByRole('row', { name: 'September 2026 3.6%' })).toBeInTheDocument()
    expect(within(table).getByRole('row', { name: 'New followers 940' })).toBeInTheDocument()
  })

  test('can be shown always, or never', () => {
    const { rerender } = render(<GrowthGauge data={october} table="visible" />)
    expect(screen.getByRole('table')).toBeInTheDocument()
    // Nothing opens or shuts it: the buttons are those of the table itself.
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Copy', 'Download CSV'])
    rerender(<GrowthGauge data={october} table="none" />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

test('a change that can’t be given is no chip, and the table says why', () => {
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_, day): Row => ({ date: `${month}-${String(day + 1).padStart(2, '0')}`, leads: 2 }))
  const data = [...days('2026-09', 29), ...days('2026-10', 31)]
  const { container } = render(<GrowthGauge metric="leads" data={data} period="2026-10" table="visible" />)
  expect(container.querySelector('.kpi-delta')).toBeNull()
  expect(screen.getByRole('table')).toHaveTextContent('No comparison: data is incomplete')
  expect(screen.queryByRole('img', { name: /September/ })).toBeNull()
})

test('rows without dates are not compared with themselves', () => {
  const undated = { followersStart: 12_000, followersGained: 940, followersLost: 436 }
  const { container, rerender } = render(<GrowthGauge data={undated} period="2026-10" />)
  expect(container.querySelector('.kpi-delta')).toBeNull()
  rerender(<GrowthGauge data={undated} previous={{ ...undated, followersGained: 868 }} period="2026-10" />)
  // 868 − 436 = 432 of 12,000 is 3.6%.
  expect(container.querySelector('.kpi-delta')).toHaveTextContent('0.6 pp')
})

test('the provider gives what several share, and a widget’s own prop wins', () => {
  render(
    <KpiProvider data={[september, october]} period="2026-10" locale={ru}>
      <GrowthGauge />
      <GrowthGauge period="2026-09" locale="en" />
    </KpiProvider>,
  )
  const [first, second] = screen.getAllByRole('meter')
  expect(first).toHaveTextContent('4,2 %')
  expect(second).toHaveTextContent('3.6%')
})

test('a value that changes is another mark, which may fade in; the first is not', () => {
  const { container, rerender } = render(<GrowthGauge data={october} target={0.05} />)
  expect(container.querySelector('[data-changed]')).toBeNull()
  rerender(<GrowthGauge data={{ ...october, followersGained: 1_000 }} target={0.05} />)
  expect(container.querySelector('[data-changed]')).not.toBeNull()
})

test('hydrates in silence, in StrictMode', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const errors: unknown[] = []
  const app = (
    <StrictMode>
      <KpiProvider data={[september, october]} period="2026-10" asOf="2026-10-17">
        <GrowthGauge target={0.05} />
        <GrowthGauge target={0.05} shape="bar" />
        <GrowthGauge metric="reach" data={{ date: '2026-10-01', reach: 5 }} period="2026-10" shape="ring" />
      </KpiProvider>
    </StrictMode>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(app)
  document.body.append(container)
  const root = await act(() => hydrateRoot(container, app, { onRecoverableError: (error) => errors.push(error) }))
  expect(errors).toEqual([])
  expect(said).not.toHaveBeenCalled()
  await act(() => root.unmount())
  container.remove()
})

test.each<[string, GrowthGaugeProps, string[]]>([
  [
    'millions',
    { metric: 'reach', data: { reach: 1_000_200 }, min: 1_000_000, max: 1_000_400 },
    ['1,000,000', '1,000,400'],
  ],
  ['shares', { metric: 'reachRate', data: {}, min: 0.040_01, max: 0.040_02, target: 0.040_01 }, ['4.001%', '4.002%']],
  ['as before', { metric: 'reach', data: { reach: 100_000 }, min: 0, max: 1_500_000 }, ['0', '1.5M']],
])('ends of a scale that would read alike have more digits: %s', (_, props, ends) => {
  const { container } = render(<GrowthGauge {...props} />)
  expect([...container.querySelectorAll('.kpi-gauge-ends bdi')].map((end) => end.textContent)).toEqual(ends)
})
