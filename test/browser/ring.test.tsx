// In the hole of a ring no text lies on the ring, however much is said there and however small the ring is.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { GrowthGauge, KpiProvider, ShareOfVoice, SpecialistScorecard } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { type Font, setIn } from './fonts.js'
import { mount, place } from './mount.js'
import { onDrawing } from './troubles.js'

const brands = (date: string, own: number, rest: number) => [
  { date, brand: 'Aurora', mentions: own },
  { date, brand: 'Northwind', mentions: rest },
]
/** From a half of a percent to nearly all, and changes of as many digits. */
const shares = [
  [...brands('2026-10', 342, 658)],
  [...brands('2026-09', 311, 689), ...brands('2026-10', 342, 658)],
  [...brands('2026-09', 111, 889), ...brands('2026-10', 234, 766)],
  [...brands('2026-09', 990, 10), ...brands('2026-10', 5, 995)],
]
const gauges = [1, 10].map((times) => [
  { date: '2026-09', followersStart: 1_000, followersGained: 100, followersLost: 50 },
  { date: '2026-10', followersStart: 1_050, followersGained: 100 * times, followersLost: 50 },
])

const sizes = ['sm', 'md', 'lg'] as const
const languages = [en, ru, de, ar, es, fr, ptBR].map((locale) => [locale.tag, locale] as const)
const fonts: readonly Font[] = ['wide', 'narrow']

test.each(languages)('in %s nothing that is said lies on the ring', async (_, locale) => {
  await page.viewport(1280, 900)
  const host = place()
  mount(
    <KpiProvider locale={locale} dir={locale.dir}>
      {sizes.flatMap((size) => [
        ...shares.flatMap((data, at) =>
          [undefined, 0.4].map((target) => (
            <ShareOfVoice
              key={`${size}${at}${target}`}
              data={data}
              period="2026-10"
              own="Aurora"
              size={size}
              target={target}
            />
          )),
        ),
        ...gauges.map((data, at) => (
          <GrowthGauge key={`${size}${at}`} data={data} period="2026-10" size={size} target={0.1} />
        )),
        <SpecialistScorecard
          key={size}
          size={size}
          data={[{ date: '2026-10', reach: 12_345 }]}
          period="2026-10"
          person={{ name: 'Anna Kim' }}
          plan={[{ metric: 'reach', better: 'higher', target: 100, weight: 100 }]}
        />,
      ])}
    </KpiProvider>,
    host,
  )
  const wrong: string[] = []
  for (const font of fonts) {
    setIn(font)
    for (const width of [180, 200, 210, 230, 260, 300, 340, 400]) {
      host.style.width = `${width}px`
      for (const widget of host.querySelectorAll<HTMLElement>(width < 200 ? '.kpi-share-of-voice' : '.kpi-widget'))
        for (const fault of onDrawing(widget))
          wrong.push(`${font}, ${width} px, ${widget.className.match(/kpi-size-\w+/)}: ${fault}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the measure sees a text, and a pill, that touches what is painted', () => {
  const host = place('width: 200px; height: 100px; position: relative')
  const at = (left: number, css = '') => {
    host.innerHTML = `<svg width="200" height="100"><circle cx="150" cy="50" r="40"/></svg>
      <b style="position:absolute;top:40px;left:${left}px;${css}">5.1</b>`
    return onDrawing(host)
  }
  expect(at(60)).toEqual([])
  expect(at(120)).toEqual(['"5.1" lies on the drawing'])
  expect(at(60, 'background:#eee;padding-inline:30px')).toEqual(['"5.1" lies on the drawing'])
})
