// What pages and frameworks say of bare elements, in a layer or in none: a widget stands and looks as on a page that says
// nothing.
import { flushSync } from 'react-dom'
import { beforeAll, expect, test } from 'vitest'
import { KpiProvider } from '../../src/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { EveryWidget, type State, widgetsIn } from './everyWidget.js'
import { safePlace } from './hostile.js'
import { mount, moveMouseAway, place, sheet } from './mount.js'
import { changed, measure, resets } from './resets.js'

// No test moves it.
beforeAll(moveMouseAway)

const width = { narrow: 320, wide: 760 }

function draw(state: State, wide: keyof typeof width): Element[] {
  const host = place(safePlace)
  host.style.width = `${width[wide]}px`
  mount(
    <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD">
      {Object.entries(widgetsIn(state)).map(([name, widget]) => (
        <div key={name}>{widget}</div>
      ))}
    </KpiProvider>,
    host,
  )
  for (const button of host.querySelectorAll<HTMLElement>('.kpi-table-button')) flushSync(() => button.click())
  const roots = [...host.querySelectorAll('.kpi-provider > div > .kpi-root')]
  expect(roots).toHaveLength(18)
  return roots
}

test.each([
  ['ready', 'narrow'],
  ['ready', 'wide'],
  ['loading', 'narrow'],
  ['error', 'narrow'],
] as const)('%s, %s: no element stands or looks otherwise', { timeout: 120_000 }, (state, wide) => {
  const roots = draw(state, wide)
  const before = roots.map(measure)
  const differing = () => roots.flatMap((root, index) => changed(before[index]!, measure(root))).slice(0, 5)
  const found = Object.entries(resets).flatMap(([name, rules]) => {
    // The last of equals wins: a reset before the kit can do no more.
    const reset = sheet(rules)
    const differences = differing()
    reset.remove()
    return differences.map((one) => `${name}: ${one}`)
  })
  expect(found).toEqual([])
})

test('one class of the page’s goes before what themes and the root say', () => {
  sheet('.mine { --kpi-accent: rgb(1 2 3); --kpi-gauge-value: rgb(4 5 6); margin: 7px }')
  const host = place('width: 400px')
  mount(<EveryWidget state="ready" theme="dark" className="mine" />, host)
  const provider = host.querySelector('.kpi-provider')!
  expect(getComputedStyle(provider).getPropertyValue('--kpi-used-accent')).toBe('rgb(1 2 3)')
  expect(getComputedStyle(provider).getPropertyValue('--kpi-used-gauge-value')).toBe('rgb(4 5 6)')
  expect(getComputedStyle(provider).margin).toBe('7px')
})
