import { act, render } from '@testing-library/react'
import { GrowthGauge, KpiTile } from 'kpi-kit'
import { afterEach, expect, test, vi } from 'vitest'
import { said } from '../../src/metrics/model/warnOnce.js'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What the console has heard four seconds after two widgets have come into a page that looks so. */
function heard(look: { fontSize: string; surface: string }) {
  said.clear()
  vi.useFakeTimers()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { fontSize, surface } = look
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize, getPropertyValue: () => surface } as never)
  const data = { date: '2026-10', leads: 109 }
  render(
    <>
      <GrowthGauge metric="leads" target={130} data={data} />
      <KpiTile metric="leads" data={data} />
    </>,
  )
  act(() => vi.advanceTimersByTime(4000))
  return warn.mock.calls
}

test('a page without a sheet of the kit is told to a developer, once', () => {
  expect(heard({ fontSize: '16px', surface: '' })).toEqual([
    ['kpi-kit [styles]: kpi-kit/styles.css is not on the page. Import it once.'],
  ])
})

test('nothing is told where the sheet is', () => {
  expect(heard({ fontSize: '16px', surface: '#fff' })).toEqual([])
})

test('nor where tests of a host run, in jsdom', () => {
  expect(heard({ fontSize: 'medium', surface: '' })).toEqual([])
})

test('nor in production', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(heard({ fontSize: '16px', surface: '' })).toEqual([])
})
