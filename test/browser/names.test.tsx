// A name of another writing direction, or one with controls of direction in it, turns round nothing that stands beside it.
import { afterEach, expect, test } from 'vitest'
import { KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { mount, place, tipOf } from './mount.js'
import { scenesWith } from './names.js'
import { disorder } from './paintedOrder.js'

const names = ['نون', 'חברה', 'Aurora\u202e', '\u2067x', '3M', '(x']

afterEach(() => (document.activeElement as HTMLElement | null)?.blur())

test.each([en, ru, ar].flatMap((locale) => names.map((name) => [locale.tag, name, locale] as const)))(
  'in %s the words, the numbers and the name %j are painted in the order in which they are written',
  async (_tag, name, locale) => {
    const { dir } = locale
    for (const scene of Object.values(scenesWith(name))) {
      const host = place('width: 480px')
      const root = mount(<KpiProvider locale={locale}>{scene}</KpiProvider>, host)
      for (const details of host.querySelectorAll('details')) details.open = true
      expect(host.textContent).not.toMatch(/[\u202a-\u202e]/)
      expect(disorder(host, dir)).toEqual([])
      const marks = [...host.querySelectorAll<HTMLElement>('[data-mark]:not(.kpi-trend-toggle)')].filter(
        (mark) => mark.getClientRects().length > 0 && !mark.closest('[aria-hidden="true"]'),
      )
      for (const mark of marks.slice(0, 6)) expect(disorder(await tipOf(mark), dir)).toEqual([])
      root.unmount()
    }
  },
  60_000,
)

test.each([200, 320, 480, 1100])('a name of 72 letters without a break widens nothing that is %d px wide', (width) => {
  const tooWide = Object.entries(scenesWith('Ж'.repeat(72))).filter(([, scene]) => {
    const host = place(`width: ${width}px`)
    const root = mount(<KpiProvider>{scene}</KpiProvider>, host)
    // A menu hangs over what is beside it.
    for (const details of host.querySelectorAll<HTMLDetailsElement>('details:not(.kpi-bar-channels)'))
      details.open = true
    const isWider = host.scrollWidth > width
    root.unmount()
    return isWider
  })
  expect(tooWide.map(([scene]) => scene)).toEqual([])
})

test('the measure finds what is painted in another order', () => {
  const host = place('width: 480px')
  host.innerHTML = '<bdi>نون 43.3%, rank 2 of 2</bdi><bdi dir="ltr">Aurora\u202e 43%</bdi><bdi dir="ltr">4.2%, up</bdi>'
  const [arabic, overridden, plain] = [...host.children].map((one) => {
    const block = place()
    block.append(one)
    return disorder(block, 'ltr')
  })
  expect(arabic).not.toEqual([])
  expect(overridden).not.toEqual([])
  expect(plain).toEqual([])
})
