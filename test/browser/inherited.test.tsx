// What a page says of its own text reaches all that stands within it: a heading in capitals, a menu that stays on one line, a
// paragraph in bold. Numbers and words of a widget stand as on a page that says nothing.
import { flushSync } from 'react-dom'
import { beforeAll, describe, expect, test } from 'vitest'
import { KpiProvider } from '../../src/index.js'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { OctoberReport } from '../../stories/report/OctoberReport.js'
import { widgetsIn } from './everyWidget.js'
import { safePlace } from './hostile.js'
import { mount, moveMouseAway, place, tipOf } from './mount.js'
import { changed, measure } from './resets.js'
import { takeLayered } from './takeLayered.js'

// No test moves it.
beforeAll(moveMouseAway)

const said: Readonly<Record<string, string>> = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  fill: 'red',
  'fill-opacity': '0.1',
  'fill-rule': 'evenodd',
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variant-position': 'super',
  'font-weight': '700',
  hyphens: 'auto',
  'letter-spacing': '2px',
  'line-break': 'anywhere',
  'line-height': '3',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  quotes: 'none',
  'shape-rendering': 'crispEdges',
  stroke: 'red',
  'stroke-dasharray': '1 2',
  'stroke-linecap': 'square',
  'stroke-linejoin': 'bevel',
  'stroke-opacity': '0.1',
  'stroke-width': '9px',
  'tab-size': '9',
  'text-align': 'center',
  'text-align-last': 'right',
  'text-anchor': 'middle',
  'text-emphasis': 'dot',
  'text-indent': '40px',
  'text-shadow': '1px 1px red',
  'text-transform': 'uppercase',
  'text-wrap-style': 'balance',
  'white-space': 'nowrap',
  'white-space-collapse': 'preserve',
  'word-break': 'break-all',
  'word-spacing': '9px',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke': '2px red',
}

/** What of these looks otherwise once a page has said all that, by the property that does it. */
function differing(host: HTMLElement, roots: readonly Element[]): string[] {
  const before = roots.map(measure)
  const now = () => roots.flatMap((root, index) => changed(before[index]!, measure(root)))
  const say = (properties: readonly string[]) =>
    properties.forEach((property) => host.style.setProperty(property, said[property]!))
  const properties = Object.keys(said)
  say(properties)
  const all = now()
  const found = properties.flatMap((property) => {
    properties.forEach((each) => host.style.removeProperty(each))
    if (all.length === 0) return []
    say([property])
    return now()
      .slice(0, 1)
      .map((one) => `${property}: ${one}`)
  })
  return found.length > 0 ? found : all
}

describe.each([
  [320, 'styles.css'],
  [760, 'styles.css'],
  [320, 'layered.css'],
] as const)('%i px, %s: what a page says of its text is not how', (width, file) => {
  const at = (): HTMLElement => {
    if (file === 'layered.css') takeLayered()
    const host = place(safePlace)
    host.style.width = `${width}px`
    return host
  }

  test('a widget speaks', () => {
    const host = at()
    mount(
      <KpiProvider data={portfolio} period="2026-10" own="Aurora" currency="USD">
        {Object.entries(widgetsIn('ready')).map(([name, widget]) => (
          <div key={name}>{widget}</div>
        ))}
      </KpiProvider>,
      host,
    )
    for (const button of host.querySelectorAll<HTMLElement>('.kpi-table-button')) flushSync(() => button.click())
    // A grid has no words but its title, and what a host puts into it stays the host's.
    const roots = host.querySelectorAll(
      '.kpi-provider > div > .kpi-root:not(.kpi-kpi-grid), .kpi-grid__title, .kpi-grid__cells > .kpi-root',
    )
    expect(roots).toHaveLength(21)
    expect(differing(host, [...roots])).toEqual([])
  })

  test('a report speaks', () => {
    const host = at()
    mount(<OctoberReport />, host)
    expect(differing(host, [...host.querySelectorAll('.kpi-report')])).toEqual([])
  })

  test('a tooltip speaks', async () => {
    const host = at()
    mount(<KpiProvider currency="USD">{widgetsIn('ready')['ChannelLeaderboard']}</KpiProvider>, host)
    const tip = await tipOf(host.querySelector<HTMLElement>('[data-mark]')!)
    expect(differing(host, [tip])).toEqual([])
  })
})
