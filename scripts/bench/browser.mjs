// The widgets in a real browser: the published files as modules of their own, so that a profile can tell them apart.
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { chromiumArgs, chromiumEnv, findChromium } from '../chromium.mjs'
import { root } from '../setup.mjs'

const TIMES = 5
const COUNT = 100
const cache = path.join(root, 'node_modules/.cache/kpi-kit-bench')
const vendors = {
  react: 'react',
  'react-dom': 'react-dom',
  'react-dom/client': 'react-dom-client',
  'react/jsx-runtime': 'react-jsx-runtime',
  '@radix-ui/react-tooltip': 'radix-tooltip',
  'class-variance-authority': 'cva',
}

/** What is beside the kit, for production; React is one for all. */
async function bundleVendors() {
  mkdirSync(path.join(cache, 'vendor'), { recursive: true })
  await build({
    entryPoints: Object.fromEntries(Object.entries(vendors).map(([name, file]) => [file, `vendor:${name}`])),
    outdir: path.join(cache, 'vendor'),
    bundle: true,
    splitting: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        name: 'vendors',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vendor:/ }, ({ path: name }) => ({ path: name.slice(7), namespace: 'vendor' }))
          onLoad({ filter: /.*/, namespace: 'vendor' }, async ({ path: name }) => {
            const names = Object.keys(await import(name)).filter((one) => one !== 'default' && one !== 'module.exports')
            return { contents: `export { ${names.join(', ')} } from '${name}'`, resolveDir: root }
          })
        },
      },
    ],
  })
}

const imports = {
  ...Object.fromEntries(Object.entries(vendors).map(([name, file]) => [name, `/vendor/${file}.js`])),
  'kpi-kit': '/dist/index.js',
}
const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/dist/styles.css">
<style>body { margin: 0; font: 14px system-ui } .page { display: flex; flex-wrap: wrap; gap: 16px }
.narrow { inline-size: 300px } .wide { inline-size: 620px } .full { inline-size: 900px }</style>
<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/bench/page.mjs"></script>`

const folders = {
  dist: path.join(root, 'dist'),
  vendor: path.join(cache, 'vendor'),
  bench: path.join(root, 'scripts/bench'),
}

function serve() {
  const server = createServer(({ url = '/' }, answer) => {
    const [, folder, ...rest] = new URL(url, 'http://localhost').pathname.split('/')
    const file = folders[folder] && path.join(folders[folder], ...rest)
    if (!file) return answer.writeHead(200, { 'content-type': 'text/html' }).end(html)
    if (!existsSync(file)) return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': file.endsWith('.css') ? 'text/css' : 'text/javascript' })
    createReadStream(file).pipe(answer)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** Names that a profile gives to what is nobody's code; other such names mean that nothing is done. */
const engineWork = { '(garbage collector)': 'garbage', '(program)': 'browser' }

/** Whose code it is; empty while nothing is done. */
function ownerOf({ url, functionName }) {
  const [, own] = url.match(/\/dist\/(\w+)/) ?? []
  if (own === 'metrics') return 'metrics'
  if (own === 'format' || own === 'locales') return 'words'
  if (own) return 'components'
  if (url.includes('/vendor/')) return 'React'
  return engineWork[functionName] ?? ''
}

/** Of a CPU profile: who has how much of the time that was not idle. */
function shares({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, ownerOf(node.callFrame)]))
  const found = new Map()
  samples.forEach((id, i) => {
    const owner = byId.get(id)
    if (owner) found.set(owner, (found.get(owner) ?? 0) + timeDeltas[i])
  })
  const total = [...found.values()].reduce((a, b) => a + b, 0)
  return [...found].sort((a, b) => b[1] - a[1]).map(([owner, time]) => `${owner} ${Math.round((100 * time) / total)}%`)
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const middle = (runs, what) => ({
  script: median(runs.map((run) => run[what]?.script ?? Number.NaN)),
  total: median(runs.map((run) => run[what]?.total ?? Number.NaN)),
})

/** Times of a hundred of each widget, where they go, and those of the trend on many rows. */
export async function measureWidgets(count) {
  const found = await findChromium()
  if (!found) return null
  await bundleVendors()
  const server = await serve()
  const browser = await chromium.launch({ executablePath: found.path, args: chromiumArgs, env: chromiumEnv })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', (error) => console.error(String(error)))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction(() => window.isReady)
    const session = await page.context().newCDPSession(page)
    await session.send('Profiler.enable')
    const widgets = []
    for (const name of await page.evaluate(() => window.names)) {
      const run = () => page.evaluate(([name, count]) => window.run(name, count), [name, COUNT])
      for (let i = 0; i < 3; i++) await run()
      const runs = []
      for (let i = 0; i < TIMES; i++) runs.push(await run())
      await session.send('Profiler.start')
      for (let i = 0; i < 3; i++) await run()
      const { profile } = await session.send('Profiler.stop')
      widgets.push({
        name,
        mount: middle(runs, 'mount'),
        update: middle(runs, 'update'),
        bare: runs[0].bare && middle(runs, 'bare'),
        where: shares(profile),
      })
    }
    // A million rows are made in the page: to hand them over would take longer than to read them.
    await page.addScriptTag({ type: 'module', content: "import { sets } from '/bench/rows.mjs'; window.sets = sets" })
    await page.waitForFunction(() => window.sets)
    const million = await page.evaluate((count) => window.million(window.sets.readings(count)), count)
    return { widgets, million, count: COUNT }
  } finally {
    await browser.close()
    server.close()
  }
}
