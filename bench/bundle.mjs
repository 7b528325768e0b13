// How everything is bundled: for production, one React for all.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { hasProvider, here, widgetsOf } from './peers.mjs'

const caches = path.join(here, 'node_modules/.cache')
mkdirSync(caches, { recursive: true })
/** Of this run alone. */
export const cache = mkdtempSync(path.join(caches, 'bench-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))
const require = createRequire(path.join(here, 'package.json'))

/** The built kit under its name, as an app has it. */
export function linkKit() {
  const link = path.join(here, 'node_modules/kpi-kit')
  if (!existsSync(link)) symlinkSync(path.join(here, '..'), link, 'junction')
}

const folderOf = (name) => path.join(here, 'node_modules', name)
const common = (onServer) => ({
  absWorkingDir: here,
  bundle: true,
  minify: true,
  jsx: 'automatic',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
  // What the kit imports lies beside it; React is that of the peers.
  alias: { react: folderOf('react'), 'react-dom': folderOf('react-dom') },
  define: {
    'process.env.NODE_ENV': '"production"',
    ON_SERVER: String(onServer),
    ...(onServer ? {} : { 'process.env': '{}', global: 'globalThis' }),
  },
})

/** @param {Record<string, string>} modules source by name */
const virtual = (modules) => ({
  name: 'virtual',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entry:/ }, ({ path: name }) => ({ path: name.slice(6), namespace: 'entry' }))
    onLoad({ filter: /.*/, namespace: 'entry' }, ({ path: name }) => ({
      contents: modules[name],
      resolveDir: here,
      loader: 'jsx',
    }))
  },
})

const imports = (id, widget) =>
  [
    `import Widget from './peers/${id}/${widget}.jsx'`,
    hasProvider(id) ? `import Provider from './peers/${id}/provider.jsx'` : 'const Provider = undefined',
  ].join('\n')

/** What an app imports to show one widget. */
export const appOf = (id, widget) => `${imports(id, widget)}\nexport { Widget, Provider }`

/** The pages of a peer, one a widget, in a folder of the cache. @param {string} id */
export async function buildPages(id) {
  const outdir = path.join(cache, 'pages', id)
  const modules = Object.fromEntries(
    widgetsOf(id).map((widget) => [
      widget,
      `${imports(id, widget)}\nimport { begin } from './page/page.jsx'\nbegin(Widget, Provider)`,
    ]),
  )
  await build({
    ...common(false),
    entryPoints: Object.keys(modules).map((widget) => ({ in: `entry:${widget}`, out: widget })),
    outdir,
    format: 'esm',
    splitting: true,
    plugins: [virtual(modules)],
  })
}

/** A module for Node that renders every widget of a peer. @param {string} id */
export async function buildServer(id) {
  const outfile = path.join(cache, 'server', `${id}.cjs`)
  const widgets = widgetsOf(id).filter((widget) => widget !== 'long')
  const contents = [
    ...widgets.map((widget) => `import ${widget} from './peers/${id}/${widget}.jsx'`),
    hasProvider(id)
      ? `import Provider from './peers/${id}/provider.jsx'`
      : "import { Fragment as Provider } from 'react'",
    "import { createElement } from 'react'",
    "import { renderToString } from 'react-dom/server'",
    "import { cells } from './page/cells.jsx'",
    "import { dataOf, SIZES } from './data.mjs'",
    `const widgets = { ${widgets.join(', ')} }`,
    'const inProvider = (child) => renderToString(createElement(Provider, null, child))',
    'export const alone = (widget, seed, full) =>',
    '  inProvider(createElement(widgets[widget], { data: dataOf(widget, seed), full, ...SIZES[widget] }))',
    'export const page = (asked) => inProvider(cells(widgets[asked.widget], asked))',
  ].join('\n')
  await build({
    ...common(true),
    minify: false,
    stdin: { contents, resolveDir: here, loader: 'js' },
    outfile,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    loader: { '.css': 'empty' },
  })
  return outfile
}

/** @returns {Promise<{ alone: Function, page: Function }>} what the server's module of a peer exports */
export async function server(id) {
  const file = await buildServer(id)
  process.env.NODE_ENV = 'production'
  return require(file)
}

export const versionOf = (name) => JSON.parse(readFileSync(path.join(folderOf(name), 'package.json'), 'utf8')).version
export { common, virtual }
