// What is left when a trend was mounted and unmounted a thousand times.
import { launch, open, serve } from '../browser.mjs'
import { rounded } from '../numbers.mjs'
import { widgetsOf } from '../peers.mjs'

const TIMES = 1000
const AT_ONCE = 20

export async function memory({ ids, shuffle, tell }) {
  const { address, close } = await serve()
  const browser = await launch()
  const result = {}
  for (const id of shuffle(ids.filter((one) => widgetsOf(one).includes('trend')))) {
    const { page, devtools, worked, call, close: leave } = await open(browser, `${address}/${id}/trend`)
    await page.waitForFunction(() => window.bench)
    const left = async () => {
      for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage')
      const { JSHeapUsedSize, Nodes, JSEventListeners } = await worked()
      return { heap: JSHeapUsedSize / 1e6, nodes: Nodes, listeners: JSEventListeners }
    }
    await call('prepare', { widget: 'trend', count: AT_ONCE, seed: 1, card: false, says: id === 'kit' })
    await call('cycle', 5)
    const before = await left()
    await call('cycle', TIMES / AT_ONCE)
    const after = await left()
    result[id] = {
      heap: rounded(after.heap),
      grown: rounded(after.heap - before.heap),
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    }
    await leave()
  }
  await browser.close()
  close()
  tell('done')
  return result
}
