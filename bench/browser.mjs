// Chromium, a server for the pages, and what a page's thread has worked so far.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { chromium } from 'playwright'
import { chromiumArgs, chromiumEnv, findChromium } from '../scripts/chromium.mjs'
import { cache } from './bundle.mjs'

export async function launch() {
  const found = await findChromium()
  if (!found) throw new Error('No Chromium was found: KPI_CHROMIUM=… names one.')
  return chromium.launch({ executablePath: found.path, args: chromiumArgs, env: chromiumEnv })
}

const sheet = `body{margin:0;font:14px/1.4 sans-serif}.grid{display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}
.card{margin:0}.card p{margin:4px 0}.card th,.card td{text-align:start;font-weight:normal;padding:2px 8px 2px 0}`

function html(id, widget, markup, still) {
  const file = path.join(cache, 'pages', id, widget)
  const css = existsSync(`${file}.css`) ? `<link rel="stylesheet" href="/${id}/${widget}.css">` : ''
  const script = still ? '' : `<script type="module" src="/${id}/${widget}.js"></script>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">${css}<style>${sheet}</style>
<body><div id="root">${markup}</div>${script}</body></html>`
}

/** Serves the pages of the cache: `/peer/widget`, with what the server has made of it where there is something. */
export async function serve() {
  const made = new Map()
  const listener = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const [, id, widget] = pathname.split('/')
    const type = { '.js': 'text/javascript', '.css': 'text/css' }[path.extname(pathname)]
    if (!widget) return answer.writeHead(404).end()
    if (!type) {
      answer.writeHead(200, { 'content-type': 'text/html' })
      return answer.end(html(id, widget, made.get(searchParams.get('made')) ?? '', searchParams.has('still')))
    }
    const file = path.join(cache, 'pages', id, widget)
    if (!existsSync(file)) return answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': type })
    createReadStream(file).pipe(answer)
  })
  await new Promise((ready) => listener.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${listener.address().port}`
  return { address, made, close: () => listener.close() }
}

/** A fresh page with devtools whose times are those of the processor, which other programs disturb little. */
export async function open(browser, url, { viewport = { width: 1600, height: 1200 } } = {}) {
  const context = await browser.newContext({ viewport, locale: 'en-US', timezoneId: 'UTC' })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url)
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  /** What `call` of the page says, with the milliseconds that its thread worked meanwhile. */
  const measure = async (call, ...args) => {
    await devtools.send('HeapProfiler.collectGarbage')
    const before = await worked()
    const said = await page.evaluate(([call, args]) => window.bench[call](...args), [call, args])
    const after = await worked()
    const spent = (...names) => names.reduce((sum, name) => sum + 1000 * (after[name] - before[name]), 0)
    return {
      ...said,
      cpu: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      style: spent('RecalcStyleDuration', 'LayoutDuration'),
    }
  }
  const call = (name, ...args) => page.evaluate(([name, args]) => window.bench[name](...args), [name, args])
  return { page, devtools, worked, measure, call, errors, close: () => context.close() }
}
