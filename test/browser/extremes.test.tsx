// Data that nobody chose for its looks, in every widget: nothing leaves its place, nothing lies on anything else, no number
// breaks, and what stands beside each other stands on one line.
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import type { Messages, Translation } from '../../src/format/index.js'
import { extremes, grids } from './extremes.js'
import { type Font, setIn } from './fonts.js'
import { mount, place } from './mount.js'
import { faultsOf, unevenIn } from './troubles.js'

const widths = [200, 320, 480, 760, 1200] as const
const languages: ReadonlyArray<readonly [Font, tag: string, locale: Messages | Translation]> = [
  ...[en, ru, de, ar, es, fr, ptBR].map((locale) => ['wide', locale.tag, locale] as const),
  ['narrow', 'en', en],
]

describe.each(Object.entries(extremes))('%s on data that nobody chose', (_, scenes) => {
  test.each(languages)('in a %s font, in %s, at every width', async (font, _tag, locale) => {
    setIn(font)
    await page.viewport(1280, 900)
    const host = place()
    mount(
      <KpiProvider locale={locale} dir={locale.dir}>
        {Object.entries(scenes).map(([what, scene]) => (
          <section key={what} data-scene={what}>
            {scene}
          </section>
        ))}
      </KpiProvider>,
      host,
    )
    const wrong: string[] = []
    for (const width of widths) {
      host.style.width = `${width}px`
      for (const scene of host.querySelectorAll<HTMLElement>('[data-scene]'))
        for (const widget of scene.querySelectorAll<HTMLElement>('.kpi-widget'))
          for (const fault of faultsOf(widget)) wrong.push(`${width} px, ${scene.dataset['scene']}: ${fault}`)
    }
    expect(wrong).toEqual([])
  })
})

describe.each(Object.entries(grids))('%s', (_, grid) => {
  test.each(languages)('in a %s font, in %s, neighbours stand on one line', async (font, _tag, locale) => {
    setIn(font)
    await page.viewport(1280, 900)
    const host = place()
    mount(
      <KpiProvider locale={locale} dir={locale.dir}>
        {grid}
      </KpiProvider>,
      host,
    )
    const wrong: string[] = []
    for (const width of widths) {
      host.style.width = `${width}px`
      for (const fault of unevenIn(host)) wrong.push(`${width} px: ${fault}`)
      for (const widget of host.querySelectorAll<HTMLElement>('.kpi-widget'))
        for (const fault of faultsOf(widget)) wrong.push(`${width} px: ${fault}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('the measure of neighbours', () => {
  test('sees titles, footers and sizes of numbers that differ within a row, and nothing across rows', () => {
    const card = (title: string, size: number, foot: number) =>
      `<figure class="kpi-widget" style="margin:0;flex:1;position:relative;height:100px">
        <div class="kpi-title" style="${title}">Reach</div>
        <span class="kpi-value" style="font-size:${size}px;position:absolute;top:30px">1,204</span>
        <p class="kpi-sentence" style="position:absolute;bottom:${foot}px;margin:0">84% of 130</p>
      </figure>`
    const row = (...cards: string[]) => `<div style="display:flex">${cards.join('')}</div>`
    const host = place('width: 600px')
    host.innerHTML = row(card('', 24, 0), card('', 24, 0)) + row(card('', 40, 9), card('', 40, 9))
    expect(unevenIn(host)).toEqual([])
    host.innerHTML = row(card('', 24, 0), card('padding-top:4px', 26, 6))
    expect(unevenIn(host)).toEqual([
      expect.stringMatching(/^titles of a row/),
      expect.stringMatching(/^numbers of a row/),
      expect.stringMatching(/^last lines of a row/),
    ])
  })
})
