// An empty slot of the host's: an icon, words and an action in the drawing's place, where the rows say nothing.
import { render } from '@testing-library/react'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { EngagementTrend, GrowthGauge, KpiTile, PostCalendar, ReachFunnel, ShareOfVoice } from '../../src/index.js'
import { subjects } from '../widgets/conformance/subjects.js'

const empty = <a href="/connect">Connect Instagram</a>
const slot = (container: HTMLElement) => container.querySelector('.kpi-empty a')

test.each([
  ['GrowthGauge', <GrowthGauge key="1" data={[]} period="2026-10" empty={empty} />],
  ['KpiTile', <KpiTile key="2" metric="leads" data={[]} empty={empty} />],
  ['EngagementTrend', <EngagementTrend key="3" data={[]} empty={empty} />],
  ['ReachFunnel', <ReachFunnel key="4" data={[]} empty={empty} />],
  ['ShareOfVoice', <ShareOfVoice key="5" data={[]} empty={empty} />],
  ['PostCalendar', <PostCalendar key="6" data={[]} empty={empty} />],
])('%s without data has it, and still says that there is none', (_, widget) => {
  const { container } = render(widget)
  expect(slot(container)?.textContent).toBe('Connect Instagram')
  expect(container.querySelector('.kpi-sentence')?.textContent).toMatch(/No data|No mentions/)
})

test('what is missing or unknown is something to look at, and so is what is on its way', () => {
  const missing = render(<GrowthGauge data={{ date: '2026-10', reach: 3 }} period="2026-10" empty={empty} />)
  expect(slot(missing.container)).toBeNull()
  const loading = render(<GrowthGauge data={[]} status="loading" empty={empty} />)
  expect(slot(loading.container)).toBeNull()
})

describe.each(subjects)('$name', ({ Widget, known }) => {
  test('with data does not show it', () => {
    const { container } = render(createElement(Widget, { ...known[0].props, empty }))
    expect(slot(container)).toBeNull()
    expect(container.querySelector('[empty]')).toBeNull()
  })
})
