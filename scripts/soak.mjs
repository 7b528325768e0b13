// Mounts, changes and unmounts every widget in a browser, minute after minute, with chance for props, data, languages, themes
// and states. Each minute all of them are unmounted, and what is left is told: it may not grow, and nothing may throw.
//
//   npm run soak                         ten minutes
//   npm run soak -- --minutes=60 --seed=7
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { chromiumArgs, chromiumEnv, findChromium } from './chromium.mjs'
import { sourceAliases } from './entries.mjs'
import { root } from './setup.mjs'

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const minutes = Number(values.minutes ?? 10)
const seed = Number(values.seed ?? 1)

/** So much more than at the end of the first minute is no growth: heaps breathe, and a cache fills. */
const ROOM = { nodes: 100, listeners: 20, heap: 6 }

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'scripts/soak/page.mjs')],
    bundle: true,
    write: false,
    outdir: root,
    format: 'iife',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [aliases],
    logLevel: 'error',
  })
  const { outputFiles: sheets } = await build({
    entryPoints: [path.join(root, 'src/styles/index.css')],
    bundle: true,
    write: false,
    outdir: root,
    logLevel: 'error',
  })
  return { script: outputFiles[0].text, sheet: sheets[0].text }
}

/** The kit by its name, as the fixtures import it. */
const aliases = {
  name: 'aliases',
  setup({ onResolve }) {
    for (const { find, replacement } of sourceAliases())
      onResolve({ filter: find }, ({ path: name }) => ({ path: name.replace(find, replacement) }))
  },
}

const { script, sheet } = await bundle()
const { path: executablePath } = (await findChromium()) ?? {}
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: chromiumArgs,
  env: chromiumEnv,
})
const page = await browser.newPage({ viewport: { width: 700, height: 900 } })
const errors = []
page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
page.on('crash', () => errors.push('the page crashed'))
await page.setContent(`<!doctype html><style>${sheet}</style><body></body>`)
await page.addScriptTag({ content: script })
await page.evaluate((given) => self.begin(given), seed)
const devtools = await page.context().newCDPSession(page)
await devtools.send('Performance.enable')

/** What is there while nothing is mounted. */
async function whatIsLeft() {
  await page.evaluate(() => self.clear())
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name) => metrics.find((one) => one.name === name).value
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') / 1e6 }
}

const COLUMNS = ['minute', 'nodes', 'listeners', 'heap MB', 'mounted', 'changed', 'handled', 'told', 'errors']
const tell = (...cells) => console.log(cells.map((cell) => `${cell}`.padStart(10)).join(''))
console.log(`Every widget for ${minutes} minutes, from seed ${seed}; what is left when all are unmounted:\n`)
tell(...COLUMNS)

let first
let last
for (let minute = 1; minute <= minutes && errors.length < 20; minute++) {
  // Short calls, so that a page that hangs is noticed.
  let done
  for (let slice = 0; slice < 12; slice++)
    done = await Promise.race([
      page.evaluate(() => self.go(5000)),
      new Promise((_, refuse) => setTimeout(refuse, 120_000, new Error('the page hangs'))),
    ]).catch((error) => void errors.push(`${error}`))
  last = await whatIsLeft()
  first ??= last
  const { mounted, changed, handled, told } = done ?? {}
  tell(minute, last.nodes, last.listeners, last.heap.toFixed(1), mounted, changed, handled, told, errors.length)
}
await browser.close()

const grown = Object.keys(ROOM).filter((what) => last[what] - first[what] > ROOM[what])
for (const error of [...new Set(errors)].slice(0, 5)) console.error(`\n${error}`)
if (grown.length) console.error(`\nThere is more and more of: ${grown.join(', ')}.`)
process.exit(errors.length || grown.length ? 1 : 0)
