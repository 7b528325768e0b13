// Data that nobody chose for its looks, in every widget: nothing leaves its place, nothing lies on anything else, no number
// breaks, and what stands beside each other stands on one line.
import { beforeAll, describe, expect, test } from 'vitest'
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

/** In every room the language of long words, and the first; the others where there is little room, and where there is more. */
const widthsIn = ({ tag }: Messages | Translation): readonly number[] =>
  tag === 'en' || tag === 'de' ? [200, 320, 480, 760, 1200] : [200, 480]
const languages: ReadonlyArray<readonly [Font, tag: string, locale: Messages | Translation]> = [
  ...[en, ru, de, ar, es, fr, ptBR].map((locale) => ['wide', locale.tag, locale] as const),
  ['narrow', 'en', en],
]

beforeAll(async () => {
  await page.viewport(1280, 900)
})

describe.each(Object.entries(extremes))('%s on data that nobody chose', (_, scenes) => {
  test.each(languages)('in a %s font, in %s, at every width', (font, _tag, locale) => {
    setIn(font)
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
    for (const width of widthsIn(locale)) {
      host.style.width = `${width}px`
      for (const scene of host.querySelectorAll<HTMLElement>('[data-scene]'))
        for (const widget of scene.querySelectorAll<HTMLElement>('.kpi-widget'))
          for (const fault of faultsOf(widget)) wrong.push(`${width} px, ${scene.dataset['scene']}: ${fault}`)
    }
    expect(wrong).toEqual([])
  })
})

describe.each(Object.entries(grids))('%s', (_, grid) => {
  test.each(languages)('in a %s font, in %s, neighbours stand on one line', (font, _tag, locale) => {
    setIn(font)
    const host = place()
    mount(
      <KpiProvider locale={locale} dir={locale.dir}>
        {grid}
      </KpiProvider>,
      host,
    )
    const wrong: string[] = []
    for (const width of widthsIn(locale)) {
      host.style.width = `${width}px`
      for (const fault of unevenIn(host)) wrong.push(`${width} px: ${fault}`)
      for (const widget of host.querySelectorAll<HTMLElement>('.kpi-widget'))
        for (const fault of faultsOf(widget)) wrong.push(`${width} px: ${fault}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('the measure of neighbours', () => {
  test('sees titles, sizes of numbers, sentences, footers and ends that differ within a row, and nothing across rows', () => {
    const card = ({ title = 0, size = 24, sentence = 40, lines = 1, foot = 0, height = 140 } = {}) =>
      `<figure class="kpi-widget" style="margin:0;flex:1;position:relative;height:${height}px">
        <div class="kpi-title" style="padding-top:${title}px">Reach</div>
        <span class="kpi-value" style="font-size:${size}px;position:absolute;top:30px">1,204</span>
        <p class="kpi-sentence" style="position:absolute;top:${sentence}px;margin:0">${'84% of 130<br>'.repeat(lines)}</p>
        <p class="kpi-footer" style="position:absolute;bottom:${foot}px;margin:0">Ends 31 October</p>
      </figure>`
    const row = (...cards: string[]) => `<div style="display:flex;align-items:flex-start">${cards.join('')}</div>`
    const host = place('width: 600px')
    const uneven = (...rows: string[]) => {
      host.innerHTML = rows.join('')
      return unevenIn(host)
    }
    const other = { size: 40, sentence: 60, foot: 9, height: 180 }
    expect(uneven(row(card(), card({ lines: 2 })), row(card(other), card(other)))).toEqual([])
    expect(uneven(row(card(), card({ title: 4 })))).toEqual([expect.stringMatching(/^titles of a row/)])
    expect(uneven(row(card(), card({ size: 26 })))).toEqual(['numbers of a row at 24, 26'])
    expect(uneven(row(card(), card({ sentence: 46 })))).toEqual([expect.stringMatching(/^sentences of a row/)])
    expect(uneven(row(card(), card({ foot: 6 })))).toEqual([expect.stringMatching(/^footers of a row/)])
    expect(uneven(row(card({ height: 148 }), card({ foot: -8 })))).toEqual([expect.stringMatching(/^ends of a row/)])
  })
})
