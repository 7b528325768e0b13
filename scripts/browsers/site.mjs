// Serves a built Storybook and the two pages that look at it. Each page sends its result back itself, so that a browser has
// to do no more than open an address.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { build } from 'esbuild'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const shell = (page) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">
${page === 'guard' ? '<link rel="stylesheet" href="/pages/guard.css">' : ''}</head>
<body><script type="module" src="/pages/${page}.js"></script></body></html>`

// Before anything of the story runs, so that no error is missed.
const watched = (html) => html.replace('<head>', '<head><script>parent.watch?.(window)</script>')

/**
 * `visit(browser, page)` has a browser open `story?id=…` or `guard`, and resolves to what the page reports:
 * `{ name, problems }` for each test. It rejects when the browser can't or says nothing in time.
 */
export async function openSite(storybook) {
  const pages = path.join(storybook, '../pages')
  await build({
    entryPoints: {
      story: path.join(import.meta.dirname, 'story.ts'),
      guard: path.join(import.meta.dirname, 'guard.tsx'),
    },
    outdir: pages,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })

  const waiting = new Map()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const [, kind, rest] = pathname.split('/')
    const send = (name, body) =>
      response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }).end(body)
    try {
      if (kind === 'report') {
        const chunks = await request.toArray()
        waiting.get(rest)?.(JSON.parse(Buffer.concat(chunks).toString()))
        return response.writeHead(204).end()
      }
      if (kind === 'visit') return send('page.html', shell(rest))
      const file = path.join(kind === 'pages' ? path.dirname(pages) : storybook, path.normalize(pathname))
      const content = await readFile(file)
      return send(file, pathname === '/iframe.html' ? watched(content.toString()) : content)
    } catch {
      return response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${server.address().port}`

  let visits = 0
  async function visit(browser, page, seconds = 60) {
    const number = String(++visits)
    let timer
    const reported = new Promise((resolve, reject) => {
      waiting.set(number, resolve)
      timer = setTimeout(() => reject(new Error(`no answer in ${seconds} s`)), seconds * 1000)
    })
    try {
      const target = new URL(`/visit/${page}`, address)
      target.searchParams.set('visit', number)
      const [report] = await Promise.all([reported, browser.goto(target.href)])
      return report
    } finally {
      clearTimeout(timer)
      waiting.delete(number)
    }
  }

  return {
    visit,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
