// axe over what the stories do not show: what is pointed at, focused, selected, opened, and what waits while it moves.
import axe, { type ElementContext, type RunOptions } from 'axe-core'
import '../../src/styles/brands.css'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { createTheme } from '../../src/theme/index.js'
import { EveryWidget, type State, widgetsIn } from './everyWidget.js'
import { clearPage, frames, moveMouseAway, mount, place, until } from './mount.js'

const themes = {
  light: 'light',
  dark: 'dark',
  violet: 'brand-violet',
  forest: 'brand-forest',
  'a brand': createTheme({ accent: '#ffe600', surface: '#1e1e1e' }),
} as const

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What a page has to have: landmarks and a heading are the host's.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
}
const contrastOnly: RunOptions = { runOnly: ['color-contrast'] }

async function violations(context: ElementContext, options: RunOptions): Promise<string[]> {
  const found = await axe.run(context, { ...options, resultTypes: ['violations'] })
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${html} ${(any[0] ?? all[0])?.message ?? ''}`),
  )
}

type Shown = keyof typeof themes

async function show(
  state: State,
  theme: Shown,
  { locale = en, only }: { locale?: typeof en | typeof ar; only?: string } = {},
): Promise<HTMLElement> {
  const host = place('width: 860px')
  mount(<EveryWidget state={state} theme={themes[theme]} locale={locale} only={only} />, host)
  // A page has the ground of its widgets; what is drawn on none would be measured on white.
  host.style.background = getComputedStyle(host.querySelector('.kpi-provider')!).getPropertyValue('--kpi-used-surface')
  await frames()
  return host
}

/** What a reader opens: tables, menus, explanations, lists. */
function openAll(host: HTMLElement): void {
  for (const button of host.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click()
  for (const details of host.querySelectorAll('details')) details.open = true
}

/** Placeholders pulse, and are looked at when they are palest. */
async function move(): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, media: object) => Promise<unknown> }
  const motion = (value: string) => ({ features: [{ name: 'prefers-reduced-motion', value }] })
  await session.send('Emulation.setEmulatedMedia', motion('no-preference'))
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', motion('reduce'))
  })
}

function stopHalfWay(): number {
  const moving = document.getAnimations()
  for (const animation of moving) {
    animation.pause()
    animation.currentTime = Number(animation.effect?.getComputedTiming().duration) / 2
  }
  return moving.length
}

// On a machine that does something else too.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(async () => {
  await page.viewport(1000, 1200)
  // Where a file before has left it, a tooltip would open.
  await moveMouseAway()
})

describe('all rules, in light', () => {
  test.each(['ready', 'error', 'stale', 'empty'] as const)('%s', async (state) => {
    expect(await violations(await show(state, 'light'), everything)).toEqual([])
  })

  test.each([
    ['left to right', en],
    ['right to left', ar],
  ])('selected and opened, from %s', async (_, locale) => {
    const host = await show('selected', 'light', { locale })
    openAll(host)
    await frames()
    expect(await violations(host, everything)).toEqual([])
  })
})

describe.each(Object.keys(themes) as Shown[])('contrast in %s', (theme) => {
  test('selected', async () => {
    expect(await violations(await show('selected', theme), contrastOnly)).toEqual([])
  })

  test('loading, while it moves', async () => {
    await move()
    const host = await show('loading', theme)
    expect(stopHalfWay()).toBeGreaterThan(10)
    expect(await violations(host, theme === 'light' ? everything : contrastOnly)).toEqual([])
  })

  test('what is pointed at and what has the focus, with its tooltip', async () => {
    const found: string[] = []
    // axe goes through all that is in the page, to look at one: each widget is there alone, and its tooltip is in its host.
    for (const only of Object.keys(widgetsIn('selected'))) {
      const host = await show('selected', theme, { only })
      const mark = host.querySelector<HTMLElement>('.kpi-mark, [data-mark], .kpi-bar-control')
      if (mark) {
        mark.focus()
        await frames()
        found.push(...(await violations(host, contrastOnly)))
      }
      clearPage()
    }
    // Among all: alone, it would have its tooltip below it, between row and mouse.
    const voices = (await show('selected', theme)).querySelector<HTMLElement>('[data-widget="ShareOfVoice"]')!
    const row = voices.querySelector<HTMLElement>('.kpi-voice-row:nth-child(3)')!
    await userEvent.hover(row)
    await until(() => row.dataset['active'] !== undefined, 'a row that is pointed at')
    found.push(...(await violations([...document.querySelectorAll<HTMLElement>('.kpi-tip'), voices], contrastOnly)))
    await moveMouseAway()
    expect(found).toEqual([])
  })
})
