// Pointer and keys as a reader uses them.
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { KpiProvider, KpiTile, PeriodBar } from '../../src/index.js'
import { type Subject, subjects, subjectsWith } from '../widgets/conformance/subjects.js'
import { frames, mount, pause, place, until } from './mount.js'

const tips = () => [...document.querySelectorAll<HTMLElement>('.kpi-tip')]
const nameOf = (mark: Element | null) => mark?.getAttribute('aria-label') ?? ''
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const squeeze = (said: string) => said.replace(/[\s:.\u00a0]/g, '')
/** What is hit of a mark: the mark itself, or something in it. */
const hitOf = (mark: Element) => (mark.matches('.kpi-mark__hit') ? mark : mark.querySelector('.kpi-mark__hit'))
const anchorX = (host: Element) => host.querySelector('.kpi-tip-anchor')!.getBoundingClientRect().x

describe.each(subjectsWith('marks'))('$name: the tooltip', ({ Widget, known, folder }: Subject) => {
  const complete = known[0].props

  test('one at a time, whatever is pointed at', async () => {
    await page.viewport(800, 700)
    const host = place('width: 400px; padding: 100px 20px')
    mount(<Widget {...complete} />, host)
    const marks = [...host.querySelectorAll('[data-mark]')]
    expect(marks.length).toBeGreaterThan(1)
    for (const mark of marks) {
      mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
      const said = squeeze(nameOf(mark))
      // Radix says it once for the eye and once for the ear.
      await until(() => squeeze(text(tips()[0])).includes(said), `the tooltip of ${nameOf(mark)}`)
      expect(tips()).toHaveLength(1)
      expect(document.querySelectorAll('[role="tooltip"]')).toHaveLength(1)
    }
  })

  test('opens under the mouse, stays while the mouse is on it, goes when it leaves', async () => {
    await page.viewport(800, 700)
    const host = place('width: 400px; padding: 100px 20px')
    mount(<Widget {...complete} />, host)
    const last = [...host.querySelectorAll('[data-mark]')].at(-1)!
    last.scrollIntoView({ block: 'center' })
    await userEvent.hover(hitOf(last) ?? last, { force: true })
    await until(() => tips()[0], 'the tooltip')
    await frames(3)
    const tip = await until(() => tips()[0], 'the tooltip')
    await userEvent.hover(tip)
    await pause(300)
    expect(tips()).toHaveLength(1)
    await userEvent.unhover(tip)
    await userEvent.hover(document.body, { position: { x: 2, y: 2 } })
    await until(() => tips().length === 0, 'the tooltip to go')
  })

  test('leaves the mark in its place: the focus stays through opening and closing', async () => {
    const host = place('width: 400px; padding: 100px 20px')
    mount(<Widget {...complete} />, host)
    const mark = host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!
    mark.focus()
    await until(() => tips()[0], 'the tooltip')
    expect(document.activeElement).toBe(mark)
    await userEvent.keyboard('{Escape}')
    await until(() => tips().length === 0, 'the tooltip to go')
    expect(document.activeElement).toBe(mark)
    mark.blur()
  })

  test('goes with the focus', async () => {
    const host = place('width: 400px; padding: 100px 20px')
    mount(<Widget {...complete} />, host)
    host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!.focus()
    await until(() => tips()[0], 'the tooltip')
    await userEvent.tab()
    expect(document.activeElement?.tagName).toBe('BUTTON')
    await until(() => tips().length === 0, 'the tooltip to go')
  })

  test('lies over the widgets beside it, and within the window', async () => {
    await page.viewport(420, 900)
    const host = place('width: 400px; display: grid; grid-template-columns: 1fr 1fr; padding-top: 80px')
    mount(
      <>
        <Widget {...complete} />
        <Widget {...complete} />
        <Widget {...(known[2] ?? known[0]).props} />
        <Widget {...complete} />
      </>,
      host,
    )
    let across = 0
    for (const mark of host.querySelectorAll<SVGElement>('[data-mark]')) {
      mark.scrollIntoView({ block: 'center' })
      mark.focus()
      const said = nameOf(mark).split(/: |\. /)[0]!
      const figure = mark.closest('figure')!
      const tip = await until(
        () =>
          figure.querySelector<HTMLElement>('.kpi-tip')?.textContent?.includes(said) &&
          figure.querySelector('.kpi-tip'),
        'the tooltip',
      )
      await frames(3)
      const box = tip.getBoundingClientRect()
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(420)
      expect(box.top).toBeGreaterThanOrEqual(0)
      const own = figure.getBoundingClientRect()
      if (box.right > own.right + 4 || box.left < own.left - 4) across++
      for (const x of [box.left + 2, box.x + box.width / 2, box.right - 2]) {
        expect(tip.contains(document.elementFromPoint(x, box.y + box.height / 2))).toBe(true)
      }
    }
    // Some do reach into the widget beside.
    if (folder === 'growth-gauge') expect(across).toBeGreaterThan(1)
  })
})

describe.each(subjectsWith('marks'))('$name: the keys', ({ Widget, known, folder }: Subject) => {
  test.each(
    (['ltr', 'rtl'] as const).flatMap((dir) =>
      known.slice(0, 4).map((fixture) => [dir, fixture.what, fixture.props] as const),
    ),
  )('in %s, %s: the arrow to the right goes to the right, Home to the start', async (dir, _, props) => {
    const host = place('width: 400px; padding: 100px 20px')
    mount(<Widget {...props} dir={dir} />, host)
    await userEvent.tab()
    if (!host.contains(document.activeElement)) host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!.focus()
    await userEvent.keyboard('{Home}')
    await until(() => tips()[0], 'the tooltip')
    const walk: Array<{ name: string; x: number }> = []
    const forward = dir === 'ltr' ? '{ArrowRight}' : '{ArrowLeft}'
    for (let last = ''; nameOf(document.activeElement) !== last; ) {
      last = nameOf(document.activeElement)
      await frames(1)
      walk.push({ name: last, x: anchorX(host) })
      await userEvent.keyboard(forward)
    }
    expect(walk.map(({ name }) => name).sort()).toEqual([...host.querySelectorAll('[data-mark]')].map(nameOf).sort())
    // A ring comes back to where it starts; stages stand below each other here.
    if (folder === 'growth-gauge' && (props as { shape?: string }).shape !== 'ring') {
      const first = walk[0]!.x
      const end = walk.at(-1)!.x
      expect(Math.sign(end - first)).toBe(dir === 'ltr' ? 1 : -1)
    }
    // Of a single mark there is no other.
    if (walk.length > 1) expect(walk[0]!.name).not.toBe(walk.at(-1)!.name)
    await userEvent.keyboard('{Home}')
    expect(nameOf(document.activeElement)).toBe(walk[0]!.name)
    await userEvent.keyboard('{End}')
    expect(nameOf(document.activeElement)).toBe(walk.at(-1)!.name)
    // Back, one by one.
    await userEvent.keyboard(dir === 'ltr' ? '{ArrowLeft}' : '{ArrowRight}')
    expect(nameOf(document.activeElement)).toBe((walk.at(-2) ?? walk[0]!).name)
    ;(document.activeElement as HTMLElement).blur()
  })

  test('keys of the reader’s own are left alone', async () => {
    const host = place('width: 400px')
    mount(<Widget {...known[0].props} />, host)
    host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!.focus()
    const stopped = (init: KeyboardEventInit) =>
      !document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
    expect(stopped({ key: 'ArrowRight' })).toBe(true)
    for (const key of ['a', 'Tab', 'PageDown', 'F5']) expect([key, stopped({ key })]).toEqual([key, false])
    // Alt and the arrow go back in the browser's history; Ctrl and Home to the top of the page.
    for (const init of [
      { key: 'ArrowLeft', altKey: true },
      { key: 'ArrowRight', metaKey: true },
      { key: 'Home', ctrlKey: true },
    ])
      expect([init, stopped(init)]).toEqual([init, false])
  })

  test('the focus can be seen: on marks and on buttons', async () => {
    const host = place('width: 400px; padding: 60px')
    mount(<Widget {...known[0].props} />, host)
    await userEvent.tab()
    const mark = host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!
    if (document.activeElement !== mark) mark.focus()
    const hitArea = hitOf(mark)
    if (hitArea) {
      const { stroke, strokeWidth } = getComputedStyle(hitArea)
      expect(Number.parseFloat(strokeWidth)).toBeGreaterThanOrEqual(2)
      expect(stroke).not.toBe('none')
      expect(getComputedStyle(hitOf(host.querySelector('[data-mark][tabindex="-1"]')!)!).stroke).toBe('none')
    } else {
      expect(getComputedStyle(mark).outlineStyle).toBe('solid')
    }
    await userEvent.tab()
    const button = getComputedStyle(host.querySelector('button')!)
    expect(button.outlineStyle).toBe('solid')
    expect(Number.parseFloat(button.outlineWidth)).toBeGreaterThanOrEqual(2)
  })
})

describe.each(subjects)('$name: targets', ({ Widget, known }: Subject) => {
  test.each([240, 400, 900])('buttons and marks are 24 px at least, at %i px', (width) => {
    const host = place(`width: ${width}px`)
    mount(
      <>
        {known.slice(0, 3).map(({ what, props }) => (
          <Widget key={what} {...props} />
        ))}
        <Widget {...known[0].props} status="error" error="No answer." onRetry={() => {}} />
      </>,
      host,
    )
    // Hours of a week are narrower in a narrow card; each of their values stands in the table too (WCAG 2.5.8, equivalent).
    const small = [...host.querySelectorAll('button, [data-mark]:not(.kpi-calendar-cell)')]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.5)
      .map(
        ({ target, box }) =>
          `${nameOf(target) || target.textContent} ${Math.round(box.width)} × ${Math.round(box.height)}`,
      )
    expect(small).toEqual([])
  })
})

describe('PeriodBar', () => {
  const rows = Array.from({ length: 61 }, (_, i) =>
    new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10),
  ).flatMap((date) =>
    ['vk', 'telegram'].map((channel, at) => ({ date, channel, leads: 1 + at, spend: 2, currency: 'USD' })),
  )
  const values = (host: Element) => [...host.querySelectorAll('.kpi-tile-value')].map(text)

  test('drives two widgets by keys alone', async () => {
    const host = place('width: 800px')
    mount(
      <KpiProvider data={rows} period="2026-10">
        <PeriodBar />
        <KpiTile metric="leads" />
        <KpiTile metric="spend" />
      </KpiProvider>,
      host,
    )
    // 3 × 31 and 4 × 31.
    expect(values(host)).toEqual(['93', '$124'])
    const [periods] = host.querySelectorAll('select')
    periods!.focus()
    await userEvent.keyboard('{ArrowDown}')
    await until(() => values(host)[0] === '90', 'September')
    expect(values(host)).toEqual(['90', '$120'])

    // Back, which leads nowhere, is passed over.
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Forward one period')
    await userEvent.keyboard('{Enter}')
    expect(values(host)).toEqual(['93', '$124'])

    const summary = host.querySelector('summary')!
    summary.focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    // Telegram is out.
    expect(values(host)).toEqual(['31', '$62'])
    await userEvent.keyboard('{Escape}')
    expect(host.querySelector('details')!.open).toBe(false)
    expect(document.activeElement).toBe(summary)
  })
})
