// Wherever a widget stands, its tooltip is seen, by itself, in its language and direction, and closes without closing what is around.
import { Suspense, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChannelLeaderboard, KpiProvider, ShareOfVoice } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { ru } from '../../src/locales/ru.js'
import { EveryWidget } from './everyWidget.js'
import { clearPage, mount, pause, place, tipOf, until } from './mount.js'

const rows = ['Aurora', 'Northwind', 'Vega'].map((brand, i) => ({ date: '2026-10', brand, mentions: 4 + i }))
const widget = <ShareOfVoice data={rows} own="Aurora" locale={ar} />

const layers = () => document.querySelectorAll('.kpi-tip-layer')
const tips = () => [...document.querySelectorAll<HTMLElement>('.kpi-tip')]
const focus = (host: Element) => host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!.focus()

async function shown(): Promise<HTMLElement> {
  const tip = await until(() => tips()[0], 'the tooltip')
  const isOnTop = () => {
    const { x, y, width, height } = tip.getBoundingClientRect()
    return tip.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }
  await until(isOnTop, 'the tooltip on top')
  return tip
}

const clipped = (
  <>
    <div style={{ position: 'relative', overflow: 'hidden', blockSize: 300, transform: 'translateZ(0)' }}>{widget}</div>
    <div style={{ position: 'relative', zIndex: 9999, blockSize: 400, marginBlockStart: -60, background: 'silver' }} />
  </>
)

const places: ReadonlyArray<readonly [name: string, node: ReactNode, open: (host: Element) => void, around: string]> = [
  ['a provider', widget, () => {}, '.kpi-provider'],
  ['a modal dialog', <dialog key="">{widget}</dialog>, (host) => host.querySelector('dialog')!.showModal(), 'dialog'],
  [
    'a popover',
    <div key="" popover="auto">
      {widget}
    </div>,
    (host) => host.querySelector<HTMLElement>('[popover]')!.showPopover(),
    '[popover]',
  ],
  ['a parent that clips, beside a neighbour of a high z-index', clipped, () => {}, '.kpi-provider'],
]

test.each(places)('in %s it lies on top of all else', async (_name, node, open, around) => {
  await page.viewport(800, 700)
  const host = place('width: 420px; padding: 100px 20px')
  mount(<KpiProvider locale={ru}>{node}</KpiProvider>, host)
  open(host)
  focus(host)
  const tip = await shown()
  expect(tip.closest('[lang]')).toHaveAttribute('lang', ar.tag)
  expect(getComputedStyle(tip).direction).toBe('rtl')
  expect(tip.closest('.kpi-tip-layer')?.parentElement?.matches(around)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await until(() => layers().length === 0, 'the tooltip to go')
  // What is around hears of the next Escape.
  expect(host.querySelector('dialog')?.open ?? true).toBe(true)
  expect(host.querySelector('[popover]')?.matches(':popover-open') ?? true).toBe(true)
})

test('a container of the host’s counts as far as it is not behind a dialog', async () => {
  const host = place('width: 420px; padding: 100px 20px')
  const container = place()
  mount(
    <KpiProvider container={container}>
      {widget}
      <dialog>{widget}</dialog>
    </KpiProvider>,
    host,
  )
  focus(host)
  await shown()
  expect(layers()[0]?.parentElement).toBe(container)
  host.querySelector('dialog')!.showModal()
  focus(host.querySelector('dialog')!)
  await until(() => layers()[0]?.parentElement?.matches('dialog'), 'the tooltip in the dialog')
  await shown()
})

test('a dialog that is made of elements does not hear of the Escape that closes it, and of the next one', async () => {
  const host = place('width: 420px; padding: 100px 20px')
  let heard = 0
  mount(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- as a host's dialog listens
    <div onKeyDown={() => heard++}>
      <KpiProvider>{widget}</KpiProvider>
    </div>,
    host,
  )
  focus(host)
  await shown()
  await userEvent.keyboard('{Escape}')
  await until(() => tips().length === 0, 'the tooltip to go')
  expect(heard).toBe(0)
  await userEvent.keyboard('{Escape}')
  expect(heard).toBe(1)
})

test('of a mark with the focus and one under the pointer the newest says what it is', async () => {
  const host = place('width: 420px')
  mount(
    <KpiProvider>
      <div id="one">{widget}</div>
      <div id="two">{widget}</div>
    </KpiProvider>,
    host,
  )
  focus(host.querySelector('#one')!)
  await shown()
  const second = host.querySelectorAll('#two [data-mark]')[1]!
  second.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
  await until(() => host.querySelector('#two .kpi-tip-anchor'), 'the tooltip of the second')
  await until(() => tips().length === 1, 'one tooltip')
})

test('while its widget waits for something there is none, nor afterwards', async () => {
  const host = place('width: 420px; padding: 100px 20px')
  let wait: Promise<void> | null = null
  let go = () => {}
  let again = () => {}
  const Waiting = ({ children }: { readonly children: ReactNode }) => {
    if (wait) throw wait
    return children
  }
  const Page = () => {
    const [, render] = useState(0)
    // oxlint-disable-next-line react/globals -- what the test pulls
    again = () => flushSync(() => render((count) => count + 1))
    return (
      <Suspense fallback="Please wait">
        <Waiting>{widget}</Waiting>
      </Suspense>
    )
  }
  mount(<Page />, host)
  focus(host)
  await shown()
  wait = new Promise<void>((resolve) => {
    go = () => {
      wait = null
      resolve()
    }
  })
  again()
  await until(() => host.textContent?.includes('Please wait'), 'the fallback')
  expect(layers()).toHaveLength(0)
  go()
  await until(() => host.querySelector('figure')?.checkVisibility(), 'the widget')
  expect(tips()).toHaveLength(0)
  focus(host)
  await shown()
})

test('from row to row of a list it goes along', async () => {
  const host = place('width: 420px; padding: 100px 20px')
  mount(
    <ChannelLeaderboard data={['a', 'b', 'c'].map((channel, i) => ({ channel, leads: 9 - i }))} metric="leads" />,
    host,
  )
  for (const mark of host.querySelectorAll<HTMLElement>('[data-mark]')) {
    mark.focus()
    await until(() => tips()[0]?.textContent?.includes(mark.dataset['mark'] ?? ''), 'the tooltip of the row')
    await pause(100)
    expect(tips()).toHaveLength(1)
  }
})

test.each([
  'BrandAwareness',
  'ChannelLeaderboard',
  'EffectTable',
  'PostCalendar',
  'PostLeaderboard',
  'ReachFunnel',
  'ScorecardComparison',
  'ShareOfVoice',
  'SpecialistScorecard',
])('where there is no room above, it does not cover what it is of: %s', async (only) => {
  await page.viewport(800, 900)
  for (const state of ['ready', 'selected'] as const) {
    const host = place('width: 420px')
    mount(<EveryWidget state={state} only={only} />, host)
    const marks = [...host.querySelectorAll<HTMLElement>(':not(svg *)[data-mark]')]
    if (state === 'selected') expect(marks.length).toBeGreaterThan(1)
    for (const mark of marks) {
      host.style.marginTop = `${20 - mark.getBoundingClientRect().y}px`
      const tip = (await tipOf(mark)).getBoundingClientRect()
      const row = mark.getBoundingClientRect()
      const isBeside = tip.y >= row.bottom - 1 || tip.bottom <= row.y + 1 || tip.x >= row.right || tip.right <= row.x
      expect(isBeside, mark.dataset['mark']).toBe(true)
      host.style.marginTop = ''
    }
    clearPage()
  }
})
