// What a screen reader hears of each widget, in each state, as text: `heard/*.txt`, which people read. `--update` writes it anew.
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { portfolio } from '../../stories/fixtures/portfolio.js'
import { KpiProvider, type KpiProviderProps } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import { type State, widgetsIn } from './everyWidget.js'
import { type AxNode, heardOf } from './heard.js'
import { mount, moveMouseAway, place } from './mount.js'

const session = cdp() as unknown as { send: <T>(method: string, asked?: object) => Promise<T> }
const told = { data: portfolio, period: '2026-10', own: 'Aurora', currency: 'USD' } satisfies KpiProviderProps
const locales = { en, ru, ar }

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly FrameTree[]
}
const framesOf = ({ frame, childFrames = [] }: FrameTree): Array<FrameTree['frame']> => [
  frame,
  ...childFrames.flatMap(framesOf),
]

/** Of the frame that the tests run in. */
async function tree(): Promise<string[]> {
  const { frameTree } = await session.send<{ frameTree: FrameTree }>('Page.getFrameTree')
  const own = framesOf(frameTree).find(({ url }) => url === location.href)
  const { nodes } = await session.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree', { frameId: own?.id })
  const texts = new Map<number, string>()
  for (const { backendDOMNodeId, role } of nodes) {
    if (backendDOMNodeId === undefined || !['slider', 'meter'].includes(role?.value ?? '')) continue
    const asked = { backendNodeId: backendDOMNodeId }
    const { node } = await session.send<{ node: { attributes?: string[] } }>('DOM.describeNode', asked)
    const at = node.attributes?.indexOf('aria-valuetext') ?? -1
    texts.set(backendDOMNodeId, node.attributes?.[at + 1] ?? '')
  }
  return heardOf(nodes, texts)
}

afterEach(async () => {
  await session.send('Accessibility.disable')
})

describe.each([
  ['ready', 'en'],
  ['loading', 'en'],
  ['error', 'en'],
  ['empty', 'en'],
  ['stale', 'en'],
  ['ready', 'ru'],
  ['ready', 'ar'],
] as const satisfies ReadonlyArray<[State, keyof typeof locales]>)('%s, in %s', (state, tag) => {
  test('is heard as it is written', async () => {
    await page.viewport(1000, 1200)
    // Where it rests a tooltip would open.
    await moveMouseAway()
    await session.send('Accessibility.enable')
    const lines: string[] = []
    for (const [name, widget] of Object.entries(widgetsIn(state))) {
      // It is always ready.
      if (name === 'PeriodBar' && state !== 'ready') continue
      const host = place('width: 600px')
      const root = mount(
        <KpiProvider {...told} locale={locales[tag]}>
          {widget}
        </KpiProvider>,
        host,
      )
      lines.push(`## ${name}`, ...(await tree()), '')
      root.unmount()
      host.remove()
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(`heard/${state}.${tag}.txt`)
  }, 120_000)
})
