// In pages that mean it ill, in shadow roots and in frames: the kit looks the same, and leaves everything else alone.
import { beforeAll, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { GrowthGauge, KpiProvider } from '../../src/index.js'
import css from '../../src/styles/index.css?inline'
import { createTheme } from '../../src/theme/index.js'
import { type Subject, subjects } from '../widgets/conformance/subjects.js'
import { byAttribute, differences, hostile, looks, safePlace, statesOf } from './hostile.js'
import { forAll, later, mount, moveMouseAway, pause, place, sheet, until } from './mount.js'
import { takeLayered } from './takeLayered.js'

const attributesOf = (elements: readonly Element[]) =>
  elements.map((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`).join())

/** The page before the kit has ever been drawn in it. */
const untouched = attributesOf([document.documentElement, document.body])

const safe = () => place(safePlace)

/** A provider is a part of the page, which may style it: where it is to be measured, it is a safe place too. */
const safely = (provider: Element): Element => {
  const { style } = provider as HTMLElement
  style.display = 'block'
  style.visibility = 'visible'
  return provider
}

// No test moves it.
beforeAll(moveMouseAway)

/** What a reader steps to, and which then has a tooltip. A tile has none. */
const stop = '[data-mark][tabindex="0"], [role="slider"]'
const hasTip = ({ name }: Pick<Subject, 'name'>) => name !== 'KpiTile'

describe.each(subjects)('$name in a hostile page', (subject: Subject) => {
  const { Widget, known } = subject
  const many = statesOf(subject)

  describe('guarded', () => {
    let root: Element
    let before: ReturnType<typeof looks>
    forAll(() => {
      takeLayered()
      const host = safe()
      mount(<KpiProvider isolate>{many}</KpiProvider>, host)
      root = safely(host.firstElementChild!)
      before = looks(root)
    })

    test.each(Object.entries(hostile))('%s: `isolate` keeps every computed style', (_, rules) => {
      expect(before.size).toBeGreaterThan(120)
      sheet(rules)
      expect(differences(root, before).slice(0, 12)).toEqual([])
    })
  })

  test('without `isolate` rules for bare elements do no harm, and rules by attribute do: the measure sees it', () => {
    const host = safe()
    mount(
      <KpiProvider>
        <Widget {...known[0].props} table="visible" titleLevel={2} />
        <Widget {...known[0].props} status="error" onRetry={() => {}} />
      </KpiProvider>,
      host,
    )
    const root = safely(host.firstElementChild!)
    const before = looks(root)
    for (const rules of Object.values(hostile)) {
      const added = sheet(rules)
      const found = differences(root, before)
      expect([rules, rules === byAttribute ? [] : found.slice(0, 6)]).toEqual([rules, []])
      if (rules === byAttribute) expect(found.length).toBeGreaterThan(100)
      added.remove()
    }
  })

  test('what the page has within the provider is the page’s, guarded or not', () => {
    sheet(
      '.board { display: grid; gap: 7px; padding: 9px } article { padding: 3px } .mine { margin: 11px; inline-size: 240px }',
    )
    for (const isolate of [false, true]) {
      if (isolate) takeLayered()
      const host = safe()
      mount(
        <KpiProvider isolate={isolate} className="board">
          <article>
            <Widget {...known[0].props} className="mine" />
          </article>
        </KpiProvider>,
        host,
      )
      expect(getComputedStyle(host.firstElementChild!)).toMatchObject({
        display: 'grid',
        rowGap: '7px',
        paddingTop: '9px',
      })
      expect(getComputedStyle(host.querySelector('article')!).paddingTop).toBe('3px')
      if (!isolate)
        expect(getComputedStyle(host.querySelector('.mine')!)).toMatchObject({ marginTop: '11px', width: '240px' })
    }
  })

  test('`isolate` itself changes nothing in a good page', async () => {
    takeLayered()
    const host = safe()
    const view = mount(<KpiProvider>{many}</KpiProvider>, host)
    const before = looks(host.firstElementChild!)
    view.render(<KpiProvider isolate>{many}</KpiProvider>)
    const root = await until(() => host.querySelector('.kpi-isolated'), 'the guard')
    expect(differences(root, before)).toEqual([])
  })

  test.runIf(hasTip(subject))('a theme of the host’s and the tooltip hold under `isolate`', async () => {
    takeLayered()
    const host = safe()
    sheet(Object.values(hostile).join('\n'))
    const theme = createTheme({ accent: '#d6336c' })
    mount(
      <KpiProvider isolate theme={theme}>
        <Widget {...known[0].props} />
      </KpiProvider>,
      host,
    )
    safely(host.firstElementChild!)
    expect(getComputedStyle(host.querySelector('.kpi-widget')!).getPropertyValue('--kpi-used-accent')).toBe(
      theme.colours.accent,
    )
    host.querySelector<SVGElement>(stop)!.focus()
    const tip = await until(() => host.querySelector<HTMLElement>('.kpi-tip'), 'the tooltip')
    expect(getComputedStyle(tip)).toMatchObject({
      display: 'grid',
      paddingTop: '8px',
      borderTopWidth: '1px',
      fontSize: '12px',
    })
    const at = host.querySelector('.kpi-tip-anchor')!.getBoundingClientRect()
    const box = tip.getBoundingClientRect()
    await pause(100)
    expect(Math.abs(at.x - (box.x + box.width / 2))).toBeLessThan(200)
    expect(box.width).toBeGreaterThan(40)
  })

  test('one class of the host’s restyles it, guarded or not', () => {
    sheet('.mine { --kpi-gauge-value: rgb(1, 2, 3); --kpi-text: rgb(4, 5, 6) }')
    for (const isolate of [false, true]) {
      if (isolate) takeLayered()
      const host = safe()
      mount(
        <KpiProvider isolate={isolate}>
          <Widget {...known[0].props} className="mine" />
        </KpiProvider>,
        host,
      )
      const widget = host.querySelector('.kpi-widget')!
      expect(getComputedStyle(widget).color).toBe('rgb(4, 5, 6)')
      expect(getComputedStyle(widget).getPropertyValue('--kpi-used-gauge-value')).toBe('rgb(1, 2, 3)')
    }
  })

  test('rules of the host that are in no layer win where it asks for no guard', () => {
    sheet('.mine .kpi-title { color: rgb(7, 8, 9) }')
    const host = safe()
    mount(<Widget {...known[0].props} className="mine" />, host)
    expect(getComputedStyle(host.querySelector('.kpi-title')!).color).toBe('rgb(7, 8, 9)')
  })
})

test('what stands where there is no data is the page’s, and what stands around it and in it is the kit’s', () => {
  sheet('div { padding: 13px }')
  const host = safe()
  const { Widget, known } = subjects[0]!
  const empty = (
    <div className="mine">
      <Widget {...known[0].props} />
    </div>
  )
  mount(<GrowthGauge data={[]} period="2026-10" empty={empty} />, host)
  const padding = (selector: string) => getComputedStyle(host.querySelector(selector)!).paddingTop
  expect(padding('.kpi-hosting .mine')).toBe('13px')
  expect(padding('.kpi-hosting > .kpi-inline-container')).toBe('0px')
  expect(padding('.mine .kpi-inline-container')).toBe('0px')
})

describe.each(subjects)('$name and the page around it', ({ name, Widget, known }: Subject) => {
  test('nothing outside of its root changes: not before, with a tooltip, or after', async () => {
    const host = place()
    host.innerHTML =
      '<h1>Title</h1><p class="text">Text <a href="#x">link</a></p><button>Button</button><table><tr><td>1</td></tr></table><ul><li>item</li></ul><svg width="9" height="9"><rect width="9" height="9"/></svg><figure>figure</figure><div class="slot"></div><form><input></form>'
    const outside = () => {
      const elements = [document.documentElement, document.body, ...host.querySelectorAll('*')].filter(
        (one) => !one.closest('.slot'),
      )
      return {
        attributes: attributesOf(elements),
        styles: elements.map((one) => {
          const style = getComputedStyle(one)
          return [...style]
            .filter(
              (name) => !/^(?:block-size|height|perspective-origin|transform-origin|inline-size|width)$/.test(name),
            )
            .map((name) => style.getPropertyValue(name))
            .join('|')
        }),
        children: [...document.body.children].length,
        head: document.head.children.length,
        adopted: document.adoptedStyleSheets.length,
        globals: Object.keys(window).length,
        selection: document.getSelection()?.toString(),
      }
    }
    const slot = host.querySelector('.slot')!
    const before = outside()
    const view = mount(<Widget {...known[0].props} />, slot)
    expect(outside()).toEqual(before)
    if (hasTip({ name })) {
      slot.querySelector<SVGElement>(stop)!.focus()
      const tip = await until(() => slot.querySelector('[role="tooltip"]'), 'the tooltip')
      expect(tip.closest('.kpi-root')).not.toBeNull()
      expect(outside()).toEqual(before)
    }
    view.unmount()
    await pause(50)
    expect(outside()).toEqual(before)
    expect(slot.innerHTML).toBe('')
    expect(attributesOf([document.documentElement, document.body])).toEqual(untouched)
  })

  test('its style sheet reaches nothing outside: every selector asks for a class of ours', () => {
    const own = new CSSStyleSheet()
    own.replaceSync(css)
    const selectors: string[] = []
    const walk = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) selectors.push(rule.selectorText)
        if (rule instanceof CSSKeyframesRule) expect(rule.name).toMatch(/^kpi-/)
        else if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList)
      }
    }
    walk(own.cssRules)
    expect(selectors.length).toBeGreaterThan(60)
    const parts = selectors.flatMap((one) => (one.startsWith(':where(') ? one : one.split(/,(?![^(]*\))/)))
    expect(parts.filter((selector) => !/\.kpi-|\[data-changed\] \.kpi-/.test(selector))).toEqual([])
    const custom = [...css.matchAll(/(?<=[{;]\s*)(--[\w-]+)\s*:/g)].map(([, name]) => name as string)
    expect(custom.length).toBeGreaterThan(40)
    expect(custom.filter((name) => !name.startsWith('--kpi-'))).toEqual([])
  })
})

describe.each(subjects.filter(hasTip))('$name in a shadow root', ({ Widget, known, figures }: Subject) => {
  test('has its styles and its tooltip in there', async () => {
    const host = place('width: 360px')
    const shadow = host.attachShadow({ mode: 'open' })
    const adopted = new CSSStyleSheet()
    adopted.replaceSync(css)
    shadow.adoptedStyleSheets = [adopted]
    const inner = place('', shadow)
    const tips = place('', shadow)
    // The page's own copy of the sheet does not reach in; a rule of the page doesn't either.
    sheet('svg { display: none } .kpi-title { color: lime }')
    mount(
      <KpiProvider container={tips} theme="light">
        <Widget {...known[0].props} />
      </KpiProvider>,
      inner,
    )
    const widget = inner.querySelector<HTMLElement>('.kpi-widget')!
    expect(widget.getBoundingClientRect().width).toBe(360)
    expect(getComputedStyle(widget.querySelector('.kpi-title')!).color).not.toBe('rgb(0, 255, 0)')
    expect(getComputedStyle(widget.querySelector('svg')!).display).not.toBe('none')
    expect(inner.querySelector(figures)?.textContent).toContain(known[0].says.en.replace('%', ''))
    widget.querySelector<SVGElement>(stop)!.focus()
    expect(shadow.activeElement).toBe(widget.querySelector(stop))
    const tip = await until(() => tips.querySelector<HTMLElement>('.kpi-tip'), 'the tooltip in the container')
    expect(document.querySelector('.kpi-tip')).toBeNull()
    expect(getComputedStyle(tip)).toMatchObject({ display: 'grid', paddingTop: '8px', borderTopWidth: '1px' })
    expect(getComputedStyle(tip).backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
    await userEvent.keyboard('{End}')
    expect(shadow.activeElement).toBe(widget.querySelector(stop))
    await userEvent.keyboard('{Escape}')
    await until(() => !tips.querySelector('.kpi-tip'), 'the tooltip to close')
  })

  test('without a container the tooltip stays within too', async () => {
    const host = place('width: 360px')
    const shadow = host.attachShadow({ mode: 'open' })
    const inner = place('', shadow)
    mount(<Widget {...known[0].props} />, inner)
    inner.querySelector<SVGElement>(stop)!.focus()
    await until(() => shadow.querySelector('.kpi-tip'), 'the tooltip in the shadow root')
    expect(document.querySelector('.kpi-tip')).toBeNull()
  })
})

describe.each(subjects.filter(hasTip))('$name in a frame', ({ Widget, known, figures }: Subject) => {
  test('drawn from outside into an iframe it works, tooltip and keys too', async () => {
    await page.viewport(800, 700)
    const frame = document.createElement('iframe')
    frame.style.cssText = 'width: 400px; height: 500px'
    frame.srcdoc = `<!doctype html><html><head><style>${css}</style></head><body><div id="in"></div></body></html>`
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    later(() => frame.remove())
    await loaded
    const inner = frame.contentDocument!
    mount(<Widget {...known[0].props} />, inner.getElementById('in')!)
    expect(inner.querySelector(figures)?.textContent).toContain(known[0].says.en.replace('%', ''))
    expect(inner.querySelector('.kpi-widget')!.getBoundingClientRect().width).toBeGreaterThan(300)
    inner.querySelector<SVGElement>(stop)!.focus()
    const tip = await until(() => inner.querySelector('.kpi-tip'), 'the tooltip in the frame')
    expect(document.querySelector('.kpi-tip')).toBeNull()
    expect(tip.closest('.kpi-root')).not.toBeNull()
    const before = inner.activeElement
    inner.activeElement!.dispatchEvent(
      new frame.contentWindow!.window.KeyboardEvent('keydown', { key: 'End', bubbles: true }),
    )
    // A cursor stays the same element, and the only mark stays where it is.
    if (inner.querySelectorAll('[data-mark]').length > 1)
      await until(() => inner.activeElement !== before, 'the next mark')
  })
})
