// WCAG 1.4.12 and 1.4.10: readers space their text out, and enlarge a page of 1,280 px to 400 %, which leaves 320.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { EveryWidget } from './everyWidget.js'
import { setIn } from './fonts.js'
import { frames, mount, place, sheet } from './mount.js'
import { faultsOf } from './troubles.js'

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`

test.each([
  ['en', en],
  ['ru', ru],
  ['ar', ar],
])(
  'in %s, spaced out and enlarged, nothing is lost or lies on anything else, and the page scrolls one way',
  async (_, locale) => {
    setIn('wide')
    sheet(SPACED)
    const host = place()
    mount(
      <KpiProvider locale={locale} dir={locale.dir}>
        <EveryWidget state="ready" locale={locale} />
      </KpiProvider>,
      host,
    )
    const wrong: string[] = []
    for (const width of [320, 640, 1280]) {
      await page.viewport(width, 900)
      await frames()
      for (const widget of host.querySelectorAll<HTMLElement>('.kpi-widget'))
        for (const fault of faultsOf(widget))
          wrong.push(`${width} px, ${widget.closest<HTMLElement>('[data-widget]')?.dataset['widget']}: ${fault}`)
      if (document.documentElement.scrollWidth > width) wrong.push(`${width} px: the page scrolls sideways`)
    }
    expect(wrong).toEqual([])
  },
)
