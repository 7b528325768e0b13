// The names of days and hours stand beside the cells of a calendar, in every language and width, and never on them.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { KpiProvider, PostCalendar } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { setIn } from './fonts.js'
import { mount, place } from './mount.js'

const data = Array.from({ length: 30 }, (_, i) => ({
  post: `${i}`,
  date: `2026-10-${String(i + 1).padStart(2, '0')}T${String((5 * i) % 24).padStart(2, '0')}:30`,
  interactions: i,
}))

test.each([en, de, es, fr, ptBR, ru, ar].map((locale) => [locale.tag, locale] as const))('in %s', async (_, locale) => {
  await page.viewport(1280, 900)
  const host = place()
  mount(
    <KpiProvider data={data} period="2026-10" locale={locale} dir={locale.dir}>
      <PostCalendar />
      <PostCalendar by="day" />
      <PostCalendar hours={1} />
    </KpiProvider>,
    host,
  )
  const wrong: string[] = []
  for (const font of ['wide', 'narrow'] as const) {
    setIn(font)
    for (const width of [200, 240, 280, 300, 320, 360, 400, 480, 760]) {
      host.style.width = `${width}px`
      const heads = [...host.querySelectorAll<HTMLElement>('.kpi-calendar-rows .kpi-calendar-head, [data-letter]')]
      expect(heads.length).toBe(21)
      for (const head of heads)
        if (head.scrollWidth > head.clientWidth)
          wrong.push(`${font}, ${width} px: "${head.textContent}" is ${head.scrollWidth} wide in ${head.clientWidth}`)
    }
  }
  expect(wrong).toEqual([])
})
