// Two servers, so that a page and its frame are of two origins: of each the built kit, and pages under a strict policy.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { chromiumArgs, chromiumEnv, findChromium } from '../../../scripts/chromium.mjs'
import { dist } from '../dist.js'

const found = await findChromium()
export const hasBrowser = found !== undefined

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

interface Site {
  readonly origin: string
  /** The same server by another name, which is another origin. */
  readonly alias: string
  readonly files: Map<string, string>
  readonly close: () => void
}

async function openSite(): Promise<Site> {
  const files = new Map([['/page.css', 'body { margin: 0 }']])
  const server: Server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const built = path.join(dist, pathname.replace(/^\/kpi-kit\//, ''))
    const isBuilt = pathname.startsWith('/kpi-kit/') && existsSync(built) && statSync(built).isFile()
    const body = files.get(pathname) ?? (isBuilt ? readFileSync(built) : undefined)
    const isPage = pathname.endsWith('.html')
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${kinds[path.extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      ...(isPage && { 'content-security-policy': `${policy}; frame-src http://localhost:*` }),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    alias: `http://127.0.0.1:${port}`,
    files,
    close: () => void server.close(),
  }
}

export interface Sites {
  readonly crm: Site
  readonly kpi: Site
  /** What pages, and frames in them, said on the console. */
  readonly said: string[]
  /** Puts a page on a server. `script` is one of its own, after the kit's: a plain one, or a module where that has imports. */
  readonly put: (
    site: Site,
    name: string,
    parts: { script: string; kit?: string; body?: string; start?: string },
  ) => string
  readonly visit: (address: string) => Promise<Page>
  readonly close: () => Promise<void>
}

export async function openSites(): Promise<Sites> {
  const [crm, kpi, browser] = await Promise.all([
    openSite(),
    openSite(),
    chromium.launch({ ...(found && { executablePath: found.path }), args: chromiumArgs, env: chromiumEnv }),
  ] as [Promise<Site>, Promise<Site>, Promise<Browser>])
  const context = await browser.newContext({
    viewport: { width: 600, height: 900 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  const said: string[] = []
  return {
    crm,
    kpi,
    said,
    put(site, name, { script, kit = '', body = '', start = '<!doctype html><html lang="en">' }) {
      site.files.set(`/${name}.js`, script)
      site.files.set(
        `/${name}.html`,
        `${start}<head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/page.css">${kit}
<script ${script.startsWith('import') ? 'type="module"' : 'defer'} src="/${name}.js"></script></head><body>${body}</body></html>`,
      )
      return `${site.origin}/${name}.html`
    },
    async visit(address) {
      said.length = 0
      const page = await context.newPage()
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      await page.goto(address)
      return page
    },
    async close() {
      await browser.close()
      crm.close()
      kpi.close()
    },
  }
}
