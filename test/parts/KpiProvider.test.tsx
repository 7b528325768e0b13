import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { en } from '../../src/locales/en.js'
import { said } from '../../src/metrics/model/warnOnce.js'
import { KpiProvider, KpiTile } from '../../src/index.js'
import { createTheme } from '../../src/theme/index.js'

const root = () => screen.getByText('within')

test('a theme by name is an attribute', () => {
  render(<KpiProvider theme="acme">within</KpiProvider>)
  expect(root()).toHaveAttribute('data-kpi-theme', 'acme')
  expect(root()).not.toHaveAttribute('style')
})

test('without a theme there is none: it is as the page is', () => {
  render(<KpiProvider>within</KpiProvider>)
  expect(root()).not.toHaveAttribute('data-kpi-theme')
})

test('a theme that is made is put on in the browser, and taken off again', () => {
  const theme = createTheme({ accent: '#6e56cf', surface: '#101014' })
  const { rerender } = render(<KpiProvider theme={theme}>within</KpiProvider>)
  expect(root()).toHaveAttribute('data-kpi-theme', 'dark')
  expect(root().style.getPropertyValue('--kpi-theme-accent')).toBe(theme.colours.accent)
  rerender(<KpiProvider theme="light">within</KpiProvider>)
  expect(root().style).toHaveLength(0)
})

test('and leaves no style attribute in the server’s HTML', () => {
  expect(renderToString(<KpiProvider theme={createTheme({ accent: '#6e56cf' })}>within</KpiProvider>)).toBe(
    '<div class="kpi-root kpi-provider kpi-branded" data-kpi-theme="light">within</div>',
  )
})

test('a dictionary that is written from right to left turns the widgets, unless the host says otherwise', () => {
  const arabic = { ...en, dir: 'rtl' as const }
  const { rerender } = render(<KpiProvider locale={arabic}>within</KpiProvider>)
  expect(root()).toHaveAttribute('dir', 'rtl')
  rerender(
    <KpiProvider locale={arabic} dir="ltr">
      within
    </KpiProvider>,
  )
  expect(root()).toHaveAttribute('dir', 'ltr')
  rerender(<KpiProvider locale={en}>within</KpiProvider>)
  expect(root()).not.toHaveAttribute('dir')
})

test('the guard is a class', () => {
  render(<KpiProvider isolate>within</KpiProvider>)
  expect(root()).toHaveClass('kpi-isolated')
})

test('of two, what the inner one does not say is as the outer one says', () => {
  render(
    <KpiProvider data={{ date: '2026-10', leads: 7, spend: 21 }} currency="EUR" period="2026-10">
      <KpiProvider currency="USD">
        <KpiTile metric="costPerLead" />
      </KpiProvider>
    </KpiProvider>,
  )
  expect(screen.getByRole('figure', { name: 'Cost per lead' })).toHaveTextContent('$3')
})

test('what is wrong is told in development with what to write', () => {
  said.clear()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const rows = [{ date: '17.10.2026', spend: 90 }, { date: '2026-10-18', spend: '1,204', leads: 3 } as never]
  render(
    <KpiProvider data={rows} currency="€">
      <KpiTile metric="spend" />
      <KpiTile metric="leads" />
    </KpiProvider>,
  )
  expect(warn.mock.calls.flat()).toEqual([
    'kpi-kit [currency]: `currency` is "€". Write its code: \'EUR\'.',
    "kpi-kit [invalid]: Not a valid value, left out: spend; dates could not be read. Write numbers as 1204, dates as '2026-10-17'",
    "kpi-kit [invalid]: Dates could not be read. Write numbers as 1204, dates as '2026-10-17'",
  ])
})
