import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ReachFunnel } from '../../../src/index.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from '../conformance/support.js'

const sentence = () => plain(document.querySelector('.kpi-sentence')?.textContent)
const stages = () =>
  within(screen.getAllByRole('group')[0] as HTMLElement)
    .getAllByRole('img')
    .map((stage) => plain(stage.getAttribute('aria-label')))

// Telegram has views and no reach, Instagram reach and no views.
const two: Row[] = [
  { date: '2026-10', channel: 'ig', reach: 1_000, linkClicks: 50, leads: 5 },
  { date: '2026-10', channel: 'tg', views: 9_000, linkClicks: 500, leads: 60 },
]

describe('a funnel beside which a channel stands', () => {
  test('is of the others alone, and says so first', () => {
    render(<ReachFunnel data={two} period="2026-10" />)
    expect(stages()).toEqual([
      'Reach: 1,000',
      'Link clicks: 50. Rate: 5.0% of reach',
      'Leads: 5. Rate: 10.0% of link clicks',
    ])
    expect(sentence()).toMatch(/^Without tg: no reach reported\. Lowest rate: reach → link clicks, 5.0%/)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^Without tg: no reach reported/)
  })

  test('in Russian', () => {
    render(<ReachFunnel data={two} period="2026-10" locale={ru} />)
    expect(sentence()).toMatch(/^Не учтено: tg — нет данных \(охват\)/)
  })

  test('names together those that lack the same', () => {
    render(<ReachFunnel data={[...two, { date: '2026-10', channel: 'yt', views: 10, linkClicks: 1 }]} />)
    expect(sentence()).toMatch(/^Without tg: no reach reported\. Without yt: no reach or leads reported/)
  })
})

test('a rate of figures of different channels is not given, and the reason stands in its place', () => {
  render(
    <ReachFunnel
      data={[
        { date: '2026-10', channel: 'tg', views: 1_000, linkClicks: 100 },
        { date: '2026-10', channel: 'site', linkClicks: 200, sessions: 90, leads: 9 },
      ]}
    />,
  )
  expect(stages()).toEqual([
    'Views: 1,000',
    'Link clicks: 300. Not of the same channels and days, so no rate',
    'Visits: 90. Not of the same channels and days, so no rate',
    'Leads: 9. Rate: 10.0% of visits',
  ])
})

test('end to end is said only of stages that are each a part of the one before', () => {
  const rendered = (sessions: number) => {
    const { container, unmount } = render(
      <ReachFunnel data={[{ date: '2026-10', channel: 'ig', reach: 1_000, linkClicks: 100, sessions, leads: 20 }]} />,
    )
    const text = plain(container.textContent)
    unmount()
    return text
  }
  expect(rendered(80)).toContain('2.0% end to end')
  expect(rendered(300)).not.toContain('end to end')
})

test('why one stage is not known is seen once', () => {
  const data = [{ date: '2026-10', channel: 'ig', reach: 20_000, interactions: 1_400, linkClicks: 900, leads: 62 }]
  const stages = (['reach', 'linkClicks', 'sessions', 'leads'] as const).map((fact) => ({ fact }))
  const { container } = render(<ReachFunnel data={data} stages={stages} />)
  const seen = [...container.querySelectorAll('*')].filter(
    (one) =>
      !one.children.length && !one.closest('[hidden], .kpi-hidden') && one.textContent === 'Visits are not reported',
  )
  expect(seen.map(({ className }) => className)).toEqual(['kpi-sentence'])
})

test('where nothing comes in, it is said of what, by its name', () => {
  const month = (date: string, linkClicks: number, leads: number): Row => ({
    date,
    channel: 'ig',
    reach: 1_000,
    linkClicks,
    leads,
  })
  const { rerender } = render(
    <ReachFunnel data={[month('2026-09', 400, 40), month('2026-10', 0, 0)]} period="2026-10" />,
  )
  expect(sentence()).toBe('No link clicks, so no rate')
  rerender(<ReachFunnel data={[month('2026-10', 0, 3)]} />)
  expect(stages()[2]).toBe('Leads: 3. No link clicks, so no rate')
})

test('a funnel of some days says of which', () => {
  const data = [1, 2, 3].map(
    (day): Row => ({ date: `2026-10-0${day}`, impressions: 1_000, linkClicks: 100, leads: day < 3 ? 10 : null }),
  )
  render(<ReachFunnel data={data} />)
  expect(stages()).toEqual([
    'Impressions: 2,000',
    'Link clicks: 200. Rate: 10.0% of impressions',
    'Leads: 20. Rate: 10.0% of link clicks',
  ])
  // Both rates are 10.0%: neither is the lowest.
  expect(sentence()).toBe('Data for 2 of 3 days')
})

/** From one day of October to another. */
const october = (from: number, to: number, row: Row): Row[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ ...row, date: `2026-10-${`${from + i}`.padStart(2, '0')}` }))
const table = () => screen.getAllByRole('row').map((row) => plain(row.textContent))

test('the goal is of all channels, so that of some is at least that of all', () => {
  // 31 of 130 leads are 24%; what vk has can but add to them.
  const data = [
    ...october(1, 31, { channel: 'ig', reach: 100, linkClicks: 5, leads: 1 }),
    ...october(1, 31, { channel: 'vk', reach: 100, linkClicks: 5 }),
  ]
  render(<ReachFunnel data={data} period="2026-10" target={{ leads: 130 }} />)
  expect(sentence()).toMatch(/^Without VK: no leads reported/)
  expect(stages()[2]).toBe('Leads: 31. Rate: 20.0% of link clicks. Goal: At least 24% of the 130 goal')
})

test('a cost of paid money and results that are not split is blended, and says so', () => {
  const data = [
    ...october(1, 31, { channel: 'ig', linkClicks: 20, leads: 4 }),
    ...october(1, 31, { channel: 'ig', paid: 'paid', spend: 30, currency: 'USD' }),
  ]
  render(<ReachFunnel data={data} period="2026-10" table="visible" />)
  const blended = 'Spend is of paid rows, results are not split: a blended figure (Cost each)'
  // 30 ÷ 4 = 7.50
  expect(stages().at(-1)).toContain('Cost each: $7.50')
  expect(sentence()).toMatch(blended)
  expect(screen.getByRole('figure').querySelector('tfoot')).toHaveTextContent(blended)
})

test('spans over the edge say how much each stage may be, in the sentence and in the table', () => {
  // 27 days of 4 clicks and 2 leads, and 40 more leads of which some are of November.
  const data: Row[] = [
    ...october(1, 27, { channel: 'ig', impressions: 100, linkClicks: 4, leads: 2 }),
    ...october(28, 31, { channel: 'ig', impressions: 100, linkClicks: 4 }),
    { channel: 'ig', campaign: 'X', date: { from: '2026-10-28', to: '2026-11-05' }, leads: 40, linkClicks: 60 },
  ]
  render(<ReachFunnel data={data} period="2026-10" table="visible" />)
  const notes = plain(screen.getByRole('figure').querySelector('tfoot')?.textContent)
  for (const range of [
    '108–168: some data runs over the edge of the period (Link clicks)',
    '54–94: some data runs over the edge of the period (Leads)',
  ]) {
    expect(sentence()).toContain(range)
    expect(notes).toContain(range)
  }
  expect(sentence()).toMatch(/^Data for 27 of 31 days\. /)
  expect(notes).toMatch(/^Data for 27 of 31 days/)
})

test.each([['130'], [Number.NaN], [Number.POSITIVE_INFINITY], [10n]])('a target of %s is said to be none', (target) => {
  const goal = { leads: target as number }
  render(<ReachFunnel data={{ date: '2026-10', reach: 100, leads: 5 }} target={goal} table="visible" />)
  expect(stages()[1]).toBe('Leads: 5. Rate: 5.0% of reach. The goal is not a number')
  expect(table().at(-1)).toContain('The goal is not a number')
})

const both = [
  { date: '2026-09', reach: 128_400_000, linkClicks: 3_120_000, leads: 160_741, spend: 1_560, currency: 'USD' },
  { date: '2026-10', reach: 128_400_000, linkClicks: 3_120_000, leads: 123_216, spend: 1_560, currency: 'USD' },
]
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((one) => plain(one.textContent))
const widthsOf = () => [...document.querySelectorAll('.kpi-funnel-bar > svg')].map((bar) => bar.getAttribute('width'))

test('the leak stands in a chip, at its stage, and in the sentence that readers hear', () => {
  // 123,216 ÷ 3,120,000 = 3.95%, 160,741 ÷ 3,120,000 = 5.15%
  render(<ReachFunnel data={both} period="2026-10" />)
  expect(textsOf('.kpi-chip')).toEqual(['Biggest leak:'])
  expect(document.querySelector('.kpi-chip')).toHaveAttribute('data-tone', 'negative')
  expect(sentence()).toMatch(/^Biggest leak: {1,2}link clicks → leads, 3\.9%, was 5\.2%\. /)
  expect(document.querySelectorAll('[data-leak]')).toHaveLength(1)
  expect(stages()[2]).toMatch(
    /^Leads: 123,216\. Rate: 3\.9% of link clicks\. Change: −1\.2 pp \(worse\)\. Cost each: \$0\.01$/,
  )
})

test('words of the host have no chip', () => {
  render(<ReachFunnel data={both} period="2026-10" description="Biggest leak: ours" />)
  expect(document.querySelector('.kpi-chip')).toBeNull()
  expect(sentence()).toBe('Biggest leak: ours')
})

test('what the bars stand for is said where it is not the size', () => {
  // 3,120,000 of 128,400,000 are 2.43%, 123,216 of 3,120,000 are 3.95%: the last stage is 0.1% of the first.
  const { rerender } = render(<ReachFunnel data={both} period="2026-10" />)
  expect(widthsOf()).toEqual(['100%', '2.4299%', '3.9492%'])
  expect(textsOf('.kpi-funnel-foot > *')).toEqual(['0.10% end to end', 'Bars: rate of each stage'])
  rerender(<ReachFunnel data={both} period="2026-10" scale="linear" />)
  expect(widthsOf()).toEqual(['100%', '2.4299%', '0.096%'])
  expect(textsOf('.kpi-funnel-foot > *')).toEqual(['0.10% end to end'])
  rerender(<ReachFunnel data={both} period="2026-10" scale="log" />)
  expect(textsOf('.kpi-funnel-foot > *')).toEqual(['0.10% end to end', 'Bars on a log scale'])
})

test('a large figure stands in full and, for columns without room for it, in three digits', () => {
  const { rerender } = render(<ReachFunnel data={both} period="2026-10" />)
  expect(textsOf('.kpi-funnel-value')).toEqual(['128,400,000', '3,120,000', '123,216'])
  expect(textsOf('.kpi-funnel-short')).toEqual(['128M', '3.12M'])
  rerender(<ReachFunnel data={both} period="2026-10" notation="full" />)
  expect(textsOf('.kpi-funnel-short')).toEqual([])
  rerender(<ReachFunnel data={both} period="2026-10" notation="compact" />)
  expect(textsOf('.kpi-funnel-value')).toEqual(['128M', '3.12M', '123K'])
  expect(stages()[0]).toMatch(/^Reach: 128,400,000/)
})

test('a narrower row is asked of more, longer or larger texts', () => {
  const rooms = () =>
    ['.kpi-funnel', '.kpi-funnel-full'].map((box) => document.querySelector(box)?.getAttribute('data-room'))
  // "link clicks" and "$0.01": 3 × (1.65 × 7 + 2) = 41 digits with "123,216" and "3.12M"; 3 × (1.65 × 11 + 2) = 61 with "128,400,000".
  const { rerender } = render(<ReachFunnel data={both} period="2026-10" />)
  expect(rooms()).toEqual(['1.25', '1.75'])
  rerender(
    <ReachFunnel data={both} period="2026-10" stages={[{ fact: 'reach', label: 'x'.repeat(72) }, { fact: 'leads' }]} />,
  )
  expect(rooms()).toEqual(['4', '4'])
})

test('without data the title and the places of the stages stay, and why there is none is said once', () => {
  render(<ReachFunnel data={[]} period="2026-10" />)
  expect(screen.getByRole('figure', { name: 'From reach to leads' })).toBeInTheDocument()
  expect(textsOf('.kpi-funnel-value')).toEqual(['—', '—', '—', '—', '—'])
  // The description says it too, and stands nowhere.
  const figure = screen.getByRole('figure').cloneNode(true) as HTMLElement
  for (const hidden of figure.querySelectorAll('[hidden]')) hidden.remove()
  expect(figure.textContent?.match(/No data/g)).toHaveLength(1)
})

test('of zeros nothing is drawn, and nothing is said of each', () => {
  render(<ReachFunnel data={{ date: '2026-10', reach: 0, linkClicks: 0, leads: 0 }} />)
  expect(document.querySelector('[data-empty]')).toBeInTheDocument()
  expect(textsOf('.kpi-funnel-rate')).toEqual([])
})

test('while it loads there is no sign of a change and no number', () => {
  render(<ReachFunnel data={both} period="2026-10" target={{ leads: 130 }} status="loading" />)
  expect(document.querySelector('.kpi-arrow')).toBeNull()
  expect(document.querySelectorAll('.kpi-funnel-bar svg, .kpi-chip')).toHaveLength(0)
})
