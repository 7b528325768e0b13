// What the bar of periods opens stays within the bar, wherever its button stands.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { KpiProvider, PeriodBar } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { mount, place } from './mount.js'

const data = ['instagram', 'telegram', 'Employees of the whole company who post'].map((channel) => ({
  date: '2026-10-01',
  channel,
  reach: 100,
}))

test.each([en, de, ru, ar].map((locale) => [locale.tag, locale] as const))('in %s', async (_, locale) => {
  await page.viewport(1280, 900)
  const host = place()
  mount(
    <KpiProvider data={data} period="2026-10" locale={locale} dir={locale.dir}>
      <PeriodBar />
    </KpiProvider>,
    host,
  )
  const details = host.querySelector('details')!
  details.open = true
  for (const width of [200, 240, 320, 480, 620, 760, 1000]) {
    host.style.width = `${width}px`
    const [bar, menu, button] = [
      host.querySelector('.kpi-period-bar')!,
      details.querySelector('.kpi-bar-menu')!,
      details,
    ].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect]
    const over = Math.max(bar.left - menu.left, menu.right - bar.right)
    expect([width, over <= 0.5, host.scrollWidth]).toEqual([width, true, width])
    // It opens below its button, and has room for a name.
    expect([width, Math.round(menu.top - button.bottom)]).toEqual([width, 4])
    expect(menu.width).toBeGreaterThan(120)
    const [start, begins] = locale.dir === 'rtl' ? [menu.right, button.right] : [menu.left, button.left]
    expect(start).toBeCloseTo(begins, 0)
  }
})
