import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ReachFunnel } from '../../../src/index.js'
import { ru } from '../../../src/locales/ru.js'
import type { Row } from '../../../src/metrics/index.js'
import { plain } from '../conformance/support.js'

const sentence = () => plain(document.querySelector('.kpi-sentence')?.textContent)
const stages = () =>
  within(screen.getByRole('group'))
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
