import { fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { KpiProvider, type KpiProviderProps, KpiTile, PeriodBar, type PeriodBarProps } from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'

// vk has 1 lead a day, Telegram 2: 3 × 31 in October, 3 × 30 in September.
const rows: Row[] = Array.from({ length: 61 }, (_, i) =>
  new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10),
).flatMap((date) => [
  { date, channel: 'vk', leads: 1, spend: 2, currency: 'USD' },
  { date, channel: 'telegram', leads: 2, spend: 6, currency: 'USD' },
])

const show = (bar: PeriodBarProps = {}, provider: Partial<KpiProviderProps> = {}, own = {}) =>
  render(
    <KpiProvider data={rows} period="2026-10" {...provider}>
      <PeriodBar {...bar} />
      <KpiTile metric="leads" {...own} />
      <KpiTile metric="spend" />
    </KpiProvider>,
  )
const values = () =>
  screen
    .getAllByRole('figure')
    .map((tile) => tile.querySelector('.kpi-tile-value')?.textContent?.replace(/\u00a0/g, ' '))
const periods = () => screen.getByRole('combobox', { name: 'Period' })
const choose = (list: HTMLElement, value: string) => fireEvent.change(list, { target: { value } })

describe('PeriodBar', () => {
  test('names the channels that the provider asks for, where there are others', () => {
    const data = [...rows, { date: '2026-10-01', channel: 'youtube', leads: 5 }] as const
    const told = (channels?: readonly string[], more = {}) => {
      const { container, unmount } = show({ fields: ['channels'], ...more }, { data, channels })
      const text = container.querySelector('.kpi-period-bar')?.textContent
      unmount()
      return text
    }
    expect(told()).toContain('All channels')
    expect(told(['vk', 'telegram'])).toContain('VK and Telegram')
    expect(told(['vk', 'telegram'])).not.toContain('All channels')
    expect(told(['vk', 'telegram', 'youtube'])).toContain('All channels')
    expect(told(['vk', 'telegram'], { interactive: false })).toContain('VK and Telegram')
  })

  test('begins with what the provider says, and changes every widget under it', () => {
    show()
    expect(periods()).toHaveDisplayValue('This month')
    expect(screen.getByRole('status')).toHaveTextContent('October 2026')
    expect(values()).toEqual(['93', '$248'])
    choose(periods(), 'lastMonth')
    expect(screen.getByRole('status')).toHaveTextContent('September 2026')
    expect(values()).toEqual(['90', '$240'])
    choose(periods(), '7')
    expect(values()).toEqual(['21', '$56'])
  })

  test('steps by a period, as far as there are data', () => {
    show()
    const [back, on] = [/^Back/, /^Forward/].map((name) => screen.getByRole('button', { name }))
    expect(on).toBeDisabled()
    fireEvent.click(back!)
    expect(values()).toEqual(['90', '$240'])
    expect(periods()).toHaveDisplayValue('Last month')
    expect(back).toBeDisabled()
    fireEvent.click(on!)
    expect(values()).toEqual(['93', '$248'])
  })

  test('takes days of the reader’s own; the end that would be before the other takes it along', () => {
    const onValueChange = vi.fn()
    show({ onValueChange })
    choose(periods(), 'custom')
    expect(onValueChange).not.toHaveBeenCalled()
    const [from, to] = ['From', 'To'].map((name) => screen.getByLabelText(name))
    expect([from, to].map((field) => (field as HTMLInputElement).value)).toEqual(['2026-10-01', '2026-10-31'])
    fireEvent.change(to!, { target: { value: '2026-10-10' } })
    expect(values()).toEqual(['30', '$80'])
    fireEvent.change(from!, { target: { value: '2026-10-12' } })
    expect(onValueChange.mock.lastCall?.[0].period).toEqual({ from: '2026-10-12', to: '2026-10-12' })
    fireEvent.change(from!, { target: { value: '' } })
    expect(values()).toEqual(['3', '$8'])
  })

  test('chooses what it is compared with', () => {
    show()
    expect(screen.getAllByRole('figure')[0]).toHaveAccessibleDescription(/September 2026/)
    choose(screen.getByRole('combobox', { name: 'Compared with' }), 'none')
    expect(screen.getAllByRole('figure')[0]).not.toHaveAccessibleDescription(/September 2026/)
  })

  test('shows days of the host’s own to compare with', () => {
    show({}, { compareTo: { from: '2026-09-01', to: '2026-09-10' } })
    expect(screen.getByRole('combobox', { name: 'Compared with' })).toHaveDisplayValue('1–10 September 2026')
  })

  test('chooses channels, but never none', () => {
    show()
    const menu = screen.getByRole('group', { name: 'Channels', hidden: true })
    const [telegram, vk] = ['Telegram', 'VK'].map((name) => within(menu).getByRole('checkbox', { name, hidden: true }))
    fireEvent.click(telegram!)
    expect(values()).toEqual(['31', '$62'])
    expect(vk).toBeDisabled()
    fireEvent.click(telegram!)
    expect(values()).toEqual(['93', '$248'])
  })

  test('offers the channels that the provider asks for, as the host calls them', () => {
    const onValueChange = vi.fn()
    const ours = { id: 'vk', name: 'Our page' }
    show({ onValueChange }, { channels: [ours, 'telegram'] })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Telegram', hidden: true }))
    expect(onValueChange.mock.lastCall?.[0].channels).toEqual([ours])
    expect(screen.getByRole('checkbox', { name: 'Our page', hidden: true })).toBeChecked()
  })

  test('has no list of one channel, and no fields that nobody asks for', () => {
    show({ fields: ['channels'] }, { channels: ['vk'] })
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull()
  })

  test('a widget’s own props go before it', () => {
    show({}, {}, { period: '2026-09' })
    choose(periods(), '7')
    expect(values()).toEqual(['90', '$56'])
  })

  test('drives the nearest provider alone', () => {
    render(
      <KpiProvider data={rows} period="2026-10">
        <KpiTile metric="leads" />
        <KpiProvider>
          <PeriodBar />
          <KpiTile metric="spend" />
        </KpiProvider>
      </KpiProvider>,
    )
    choose(periods(), 'lastMonth')
    expect(values()).toEqual(['93', '$240'])
  })

  test('kept by the host it shows what it is given, and only says what was chosen', () => {
    const onValueChange = vi.fn()
    show({ value: { period: '2026-09' }, onValueChange })
    expect(screen.getByRole('status')).toHaveTextContent('September 2026')
    choose(periods(), 'thisMonth')
    expect(onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ period: '2026-10' }),
      expect.objectContaining({ reason: 'period' }),
    )
    expect(screen.getByRole('status')).toHaveTextContent('September 2026')
    expect(values()).toEqual(['93', '$248'])
  })

  test('works without a provider, for a host that listens', () => {
    const onValueChange = vi.fn()
    render(<PeriodBar data={rows} onValueChange={onValueChange} />)
    choose(periods(), 'lastMonth')
    expect(onValueChange.mock.lastCall?.[0].period).toBe('2026-09')
    expect(screen.getByRole('status')).toHaveTextContent('September 2026')
  })

  test('is whole in the server’s HTML, without a style, and reads no clock', () => {
    const html = renderToString(
      <KpiProvider data={rows} period="2026-10" asOf="2026-10-17">
        <PeriodBar />
      </KpiProvider>,
    )
    expect(html).toContain('October 2026')
    expect(html).not.toMatch(/\sstyle=|<style/)
  })

  test('without any data it has nothing to choose from, and does no harm', () => {
    render(<PeriodBar />)
    expect(screen.getByRole('group', { name: 'Period' })).toBeInTheDocument()
    expect(screen.queryByRole('combobox', { name: 'Period' })).toBeNull()
  })
})
