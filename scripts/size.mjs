// npm run size: what an app downloads for each entry, minified and gzipped, with React outside, against package.json's
// budgets (which no entry may exceed) and goals (which they are on the way to). First load is the entry and all it
// imports statically; what loads later is listed beside it. 1 kB is 1000 bytes. `npm run size -- kpi-kit/metrics` lists
// what is in one entry, `npm run size -- --write` writes README's table anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { codeEntries, manifest, specifiers } from './entries.mjs'
import { root } from './setup.mjs'

const dist = path.join(root, 'dist')
const react = [
  'react',
  'react-dom',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom/client',
  'react-dom/server',
]

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length

/** The file in dist an import of `kpi-kit/…` gets. @param {string} specifier */
function distFile(specifier) {
  const entry = specifier === manifest.name ? 'index' : specifier.slice(manifest.name.length + 1)
  const name = [entry, `${entry}/index`, `widgets/${entry}/index`].find((candidate) => candidate in codeEntries())
  if (!name) throw new Error(`${specifier} is not an entry of the package.`)
  return path.join(dist, `${name}.js`)
}

/** The style sheet that belongs to an entry, if there is one. @param {string} specifier */
function sheetOf(specifier) {
  const entry = specifier.slice(manifest.name.length + 1)
  const names = specifier === manifest.name ? ['styles'] : [`widgets/${entry}/styles`, `${entry}/styles`]
  return names.map((name) => path.join(dist, `${name}.css`)).find((file) => existsSync(file))
}

/** @type {Map<string, ReturnType<typeof bundleAnew>>} */
const bundles = new Map()

/**
 * One entry of dist as an app would bundle it: once for all who ask.
 * @param {string} specifier
 */
export function bundle(specifier) {
  const made = bundles.get(specifier) ?? bundleAnew(specifier)
  bundles.set(specifier, made)
  return made
}

/** @param {string} specifier */
async function bundleAnew(specifier) {
  const { metafile, outputFiles } = await build({
    entryPoints: { entry: distFile(specifier) },
    absWorkingDir: root,
    outdir: path.join(root, 'test-results/size'),
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    external: react,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const bytes = new Map(
    outputFiles.map((file) => [path.relative(root, file.path).split(path.sep).join('/'), gzipped(file.contents)]),
  )
  const outputs = metafile.outputs
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint && file.endsWith('/entry.js')) ?? ''
  const first = new Set([entry])
  for (const file of first) {
    for (const { path: imported, kind, external } of outputs[file]?.imports ?? []) {
      if (!external && kind === 'import-statement') first.add(imported)
    }
  }
  const sum = (files) => files.reduce((total, file) => total + (bytes.get(file) ?? 0), 0)
  const later = Object.keys(outputs).filter((file) => !first.has(file))
  const parts = new Map()
  for (const { inputs } of [...first].map((file) => outputs[file])) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) {
      parts.set(module, (parts.get(module) ?? 0) + bytesInOutput)
    }
  }
  return {
    /** Bytes of each module of the first load, minified and not gzipped, the largest first. */
    parts: [...parts].sort(([, one], [, other]) => other - one),
    /** Every module that is in the bundle, first load or later, as a path from the root. */
    modules: Object.keys(metafile.inputs),
    /** Packages left outside. */
    outside: [
      ...new Set(
        Object.values(metafile.inputs).flatMap(({ imports }) =>
          imports.filter((one) => one.external).map((one) => one.path),
        ),
      ),
    ],
    firstLoad: sum([...first]),
    later: sum(later),
  }
}

/** All that a module of dist/elements imports, itself included. Of those, React and the styles are inside. */
function importedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, imported] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    importedBy(path.join(path.dirname(file), imported), seen)
  return seen
}

/** What a page without React downloads for one element, for the tags of all (widgets come as they are used), and for one file. */
function measureElements(budgets) {
  const script = `${manifest.name}/elements/kpi-kit.iife`
  return [...specifiers().elements, script].map((entry) => {
    const name = entry.slice(`${manifest.name}/elements`.length + 1) || 'index'
    const files = [...importedBy(path.join(dist, 'elements', `${name}.js`))]
    const total = files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0)
    return { entry, js: total, css: 0, total, later: 0, budget: budgets(entry), goal: undefined }
  })
}

/** Sizes in bytes of every entry, with its budget where package.json has one. */
export async function measure() {
  const budgets = /** @type {Record<string, string>} */ (manifest.sizeBudgets)
  const goals = /** @type {Record<string, string>} */ (manifest.sizeGoals)
  const bytes = (size) => size && Number.parseFloat(size) * 1000
  const elements = measureElements((entry) => bytes(manifest.elementBudgets[entry]))
  const kit = await Promise.all(
    specifiers().code.map(async (entry) => {
      const { firstLoad, later } = await bundle(entry)
      const sheet = sheetOf(entry)
      const css = sheet
        ? gzipped((await transform(readFileSync(sheet, 'utf8'), { loader: 'css', minify: true })).code)
        : 0
      return {
        entry,
        js: firstLoad,
        css,
        total: firstLoad + css,
        later,
        budget: bytes(budgets[entry]),
        goal: bytes(goals[entry]),
      }
    }),
  )
  return [...kit, ...elements]
}

async function printParts(entry) {
  for (const [module, bytes] of (await bundle(entry)).parts) console.log(`${String(bytes).padStart(7)}  ${module}`)
}

/** @param {number} bytes */
const kb = (bytes) => (bytes ? `${(bytes / 1000).toFixed(1)} kB` : '–')

/**
 * README with the sizes of the entries that its table names.
 * @param {string} readme
 * @param {Awaited<ReturnType<typeof measure>>} sizes
 */
export function readmeWith(readme, sizes) {
  const [table = ''] = readme.match(/^\| entry \|[\s\S]*?\n\n/m) ?? []
  const cell = (bytes) => (bytes ? `${kb(bytes)} |` : '|')
  const written = table.replace(/^\| `(\S+)` \|.*$/gm, (line, named) => {
    const size = sizes.find(({ entry }) => entry === named)
    return size ? `| \`${named}\` | ${cell(size.js)} ${cell(size.css)} ${cell(size.total)} ${cell(size.later)}` : line
  })
  return readme.replace(table, () => written)
}

/**
 * Sizes as a table: what is beyond its budget is called so.
 * @param {Awaited<ReturnType<typeof measure>>} sizes
 */
export function tableOf(sizes) {
  const rows = sizes.map((size) => [
    size.entry,
    kb(size.js),
    kb(size.css),
    kb(size.total),
    kb(size.budget),
    kb(size.goal),
    kb(size.later),
    size.budget && size.total > size.budget ? 'TOO LARGE' : '',
  ])
  const table = [['entry', 'js', 'css', 'first load', 'budget', 'goal', 'later', ''], ...rows]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  return table
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '),
    )
    .join('\n')
}

async function print() {
  if (!existsSync(path.join(dist, 'index.js'))) {
    console.error('There is no dist yet. Run: npm run build')
    process.exit(1)
  }
  const sizes = await measure()
  console.log(tableOf(sizes))
  if (process.argv.includes('--write')) {
    const readme = path.join(root, 'README.md')
    writeFileSync(readme, readmeWith(readFileSync(readme, 'utf8'), sizes))
  }
  if (sizes.some(({ budget, total }) => budget && total > budget)) process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const entry = process.argv.slice(2).find((word) => !word.startsWith('--'))
  await (entry ? printParts(entry) : print())
}
