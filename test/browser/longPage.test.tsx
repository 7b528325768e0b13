// A page of many widgets whose cells are laid out only as they come into sight: `content-visibility: auto`, which the page
// Performance recommends.
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EveryWidget, widgetsIn } from './everyWidget.js'
import { clearPage, frames, mount, place, sheet, tipOf } from './mount.js'

const PADDING = 'width: 520px; padding: 100px 20px'
// Chromium begins before something is in sight.
const LATER =
  '[data-widget] { content-visibility: auto; contain-intrinsic-block-size: auto 400px; margin-block: 3000px !important }'

/** What has a tooltip when it gets the focus. */
const STOP = '[data-mark][tabindex="0"]:not(.kpi-trend-toggle), [role="slider"]'

const names = Object.keys(widgetsIn('ready'))
const cell = (host: Element, name: string) => host.querySelector<HTMLElement>(`[data-widget="${name}"]`)!
const isLaidOut = (cell: Element) => cell.querySelector('.kpi-root')!.checkVisibility({ contentVisibilityAuto: true })

/** Where all that is drawn in a cell stands, from the cell's corner: to a tenth of a pixel, as shapes of an svg are. */
function boxesIn(cell: Element): string[] {
  const from = cell.getBoundingClientRect()
  return [...cell.querySelectorAll('*')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const box = [x - from.x, y - from.y, width, height].map((length) => (length + 0.01).toFixed(1))
    return element.getClientRects().length ? [[element.tagName, ...box].join(' ')] : []
  })
}

test('out of sight a widget costs no layout, in sight it is the same, and its tooltip lies beside its mark', async () => {
  await page.viewport(600, 700)
  // Beside all cells: where it lies, a row is active.
  await userEvent.hover(document.body, { position: { x: 1, y: 1 } })
  const everywhere = place(PADDING)
  mount(<EveryWidget state="ready" />, everywhere)
  const expected = Object.fromEntries(names.map((name) => [name, boxesIn(cell(everywhere, name))]))
  clearPage()
  sheet(LATER)
  const host = place(PADDING)
  mount(<EveryWidget state="ready" />, host)
  await frames()
  expect(names.filter((name) => !isLaidOut(cell(host, name))).length).toBeGreaterThan(names.length / 2)
  for (const name of names) {
    const here = cell(host, name)
    here.scrollIntoView({ block: 'center' })
    await frames()
    expect(isLaidOut(here), name).toBe(true)
    expect(boxesIn(here), name).toEqual(expected[name])
    const mark = here.querySelector<HTMLElement>(STOP)
    if (!mark) continue
    const tip = (await tipOf(mark)).getBoundingClientRect()
    const at = here.querySelector('.kpi-tip-anchor')!.getBoundingClientRect()
    expect(Math.abs(at.x - (tip.x + tip.width / 2)), name).toBeLessThan(260)
    expect(Math.min(Math.abs(at.y - tip.bottom), Math.abs(at.bottom - tip.y)), name).toBeLessThan(120)
    mark.blur()
  }
})
