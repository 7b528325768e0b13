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
    expect(stages()).toEqual(['Reach: 1,000', 'Link clicks: 50. 5.0% of reach', 'Leads: 5. 10.0% of link clicks'])
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
    'Leads: 9. 10.0% of visits',
  ])
})

test('a funnel of some days says of which', () => {
  const data = [1, 2, 3].map(
    (day): Row => ({ date: `2026-10-0${day}`, impressions: 1_000, linkClicks: 100, leads: day < 3 ? 10 : null }),
  )
  render(<ReachFunnel data={data} />)
  expect(stages()).toEqual([
    'Impressions: 2,000',
    'Link clicks: 200. 10.0% of impressions',
    'Leads: 20. 10.0% of link clicks',
  ])
  expect(sentence()).toMatch(/^Data for 2 of 3 days\./)
})

/** From one day of October to another. */
const october = (from: number, to: number, row: Row): Row[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ ...row, date: `2026-10-${`${from + i}`.padStart(2, '0')}` }))
const table = () => screen.getAllByRole('row').map((row) => plain(row.textContent))

test('the goal is of all channels, so that of some is at least so far', () => {
  // 31 of 130 leads are 24%; what vk has can but add to them.
  const data = [
    ...october(1, 31, { channel: 'ig', reach: 100, linkClicks: 5, leads: 1 }),
    ...october(1, 31, { channel: 'vk', reach: 100, linkClicks: 5 }),
  ]
  render(<ReachFunnel data={data} period="2026-10" target={{ leads: 130 }} />)
  expect(sentence()).toMatch(/^Without VK: no leads reported/)
  expect(stages()[2]).toBe('Leads: 31. 20.0% of link clicks. At least 24% of the 130 goal so far')
})

test('a cost of paid money and results that are not split is blended, and says so', () => {
  const data = [
    ...october(1, 31, { channel: 'ig', linkClicks: 20, leads: 4 }),
    ...october(1, 31, { channel: 'ig', paid: 'paid', spend: 30, currency: 'USD' }),
  ]
  render(<ReachFunnel data={data} period="2026-10" table="visible" />)
  const blended = 'Spend is of paid rows, and the results are not split: a blended figure (Cost each)'
  // 30 ÷ 4 = 7.50
  expect(stages().at(-1)).toContain('$7.50 each')
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
  expect(stages()[1]).toBe('Leads: 5. 5.0% of reach. The goal is no number')
  expect(table().at(-1)).toContain('The goal is no number')
})
