// Numbers of some channels only are called so, by every widget in the same way.
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  BrandAwareness,
  ChannelLeaderboard,
  EngagementTrend,
  GrowthGauge,
  KpiProvider,
  KpiTile,
  ReachFunnel,
} from '../../src/index.js'
import { de } from '../../src/locales/de.js'
import { ru } from '../../src/locales/ru.js'
import type { ChannelInput, Row } from '../../src/metrics/index.js'

const rows: Row[] = ['ig', 'vk', 'ok', 'tg', 'yt'].map((channel) => ({
  date: '2026-10',
  channel,
  reach: 100,
  interactions: 9,
  leads: 5,
  mentions: 3,
}))
const named = (channels: readonly ChannelInput[] | undefined, data = rows, own?: string) => {
  const { unmount } = render(<KpiTile metric="leads" data={data} period="2026-10" channels={channels} own={own} />)
  const [figure] = screen.getAllByRole('figure')
  const title = figure?.querySelector('.kpi-title')?.textContent
  expect(figure).toHaveAccessibleName(title ?? '')
  unmount()
  return title
}

describe('the title names the channels that are asked for', () => {
  test('up to three by name, of more how many there are', () => {
    expect(named([{ id: 'ig', name: 'iHerb' }])).toBe('Leads · iHerb')
    expect(named(['ig', 'vk', 'tg'])).toBe('Leads · ig, VK, and tg')
    expect(named(['ig', 'vk', 'tg', 'ok'])).toBe('Leads · 4\u00a0channels')
  })

  test('but not where they are all that there is', () => {
    expect(named(undefined)).toBe('Leads')
    expect(named(['ig', 'vk', 'ok', 'tg', 'yt'])).toBe('Leads')
    // Rows of no channel are of none that is left out; those of a rival are not of the brand.
    expect(named(['ig'], [rows[0]!, { date: '2026-10', leads: 3 }])).toBe('Leads')
    const brands = [
      { ...rows[0], brand: 'adidas' },
      { ...rows[1], brand: 'puma' },
    ]
    expect(named(['ig'], brands, 'adidas')).toBe('Leads')
  })

  test('an account is of its channel', () => {
    const accounts: Row[] = ['studio', 'shop'].map((account) => ({ date: '2026-10', channel: 'vk', account, leads: 1 }))
    expect(named(['vk'], accounts)).toBe('Leads')
    expect(named(['vk/studio'], accounts)).toBe('Leads · VK/studio')
  })

  test('in the language of the reader, in every widget, unless the host gives a title', () => {
    render(
      <KpiProvider data={rows} period="2026-10" channels={['ig', 'vk']} locale={ru}>
        <GrowthGauge metric="leads" />
        <EngagementTrend />
        <ReachFunnel />
        <BrandAwareness />
        <ChannelLeaderboard metric="leads" />
        <KpiTile metric="leads" locale={de} />
        <KpiTile metric="leads" title="Заявки" />
      </KpiProvider>,
    )
    const titles = screen.getAllByRole('figure').map((figure) => figure.querySelector('.kpi-title')?.textContent)
    for (const title of titles.slice(0, 5)) expect(title).toMatch(/ · ig и VK$/)
    expect(titles.slice(5)).toEqual(['Leads · ig und VK', 'Заявки'])
  })
})
