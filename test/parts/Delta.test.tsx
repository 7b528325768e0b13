import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GrowthGauge, KpiTile } from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'

const rows: Row[] = [
  { date: '2026-09', leads: 60 },
  { date: '2026-10', leads: 93 },
]
const show = (widget: React.ReactElement) => {
  const { container } = render(widget)
  const delta = container.querySelector('.kpi-delta')
  return { tone: delta?.getAttribute('data-tone'), title: delta?.getAttribute('title') }
}

test.each([
  ['KpiTile', KpiTile],
  ['GrowthGauge', GrowthGauge],
])('%s: colour says how the goal is met, or else which way the change is, and never both', (_, Widget) => {
  const asked = { metric: 'leads', data: rows, period: '2026-10' } as const
  expect(show(<Widget {...asked} />).tone).toBe('positive')
  expect(show(<Widget {...asked} target={100} />).tone).toBe('neutral')
  // A goal that is none judges nothing.
  expect(show(<Widget {...asked} target={Number.NaN} />).tone).toBe('positive')
})

test('what a change is from, and how, is its title', () => {
  // 60 leads in 30 days are 62 in 31.
  expect(show(<KpiTile metric="leads" data={rows} period="2026-10" target={100} />).title).toBe(
    'Up 50.0% on September 2026, per day, since the periods differ in length',
  )
})
