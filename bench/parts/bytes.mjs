// What one widget adds to an app of React: gzipped, by two bundlers. What is imported later, on demand, is counted apart.
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { build as viteBuild } from 'vite'
import { appOf, cache, common, virtual } from '../bundle.mjs'
import { here } from '../peers.mjs'

const gzipped = (content) => gzipSync(content, { level: 9 }).length
const sum = (list) => list.reduce((total, one) => total + one, 0)
const react = /^react(-dom)?($|\/)/

async function byEsbuild(contents) {
  const { alias: _, ...options } = common(false)
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: [{ in: 'entry:app', out: 'app' }],
    outdir: cache,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    plugins: [virtual({ app: contents })],
  })
  const size = Object.fromEntries(outputFiles.map((file) => [path.relative(here, file.path), gzipped(file.contents)]))
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === 'entry:app')
  const first = new Set()
  const follow = (file) => {
    if (first.has(file)) return
    first.add(file)
    for (const one of metafile.outputs[file].imports)
      if (one.kind === 'import-statement' && !one.external) follow(one.path)
  }
  follow(entry)
  const files = Object.keys(size)
  return {
    js: sum([...first].map((file) => size[file])),
    later: sum(files.filter((file) => file.endsWith('.js') && !first.has(file)).map((file) => size[file])),
    css: sum(files.filter((file) => file.endsWith('.css')).map((file) => size[file])),
  }
}

async function byVite(contents) {
  const { output } = await viteBuild({
    root: here,
    configFile: false,
    logLevel: 'silent',
    define: { ...common(false).define },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? path.join(here, 'app.jsx') : null),
        load: (id) => (id === path.join(here, 'app.jsx') ? contents : null),
      },
    ],
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: 'app',
        preserveEntrySignatures: 'strict',
        external: (id) => react.test(id),
        output: { comments: false },
      },
    },
  })
  const entry = output.find((one) => one.isEntry)
  const first = new Set([entry.fileName])
  for (const file of first)
    for (const next of output.find((one) => one.fileName === file)?.imports ?? []) first.add(next)
  return sum(output.filter((one) => one.type === 'chunk' && first.has(one.fileName)).map((one) => gzipped(one.code)))
}

export async function bytes({ cases, tell }) {
  const result = {}
  for (const { id, widget } of cases) {
    const contents = appOf(id, widget)
    result[widget] ??= {}
    try {
      result[widget][id] = { ...(await byEsbuild(contents)), vite: await byVite(contents) }
    } catch (error) {
      result[widget][id] = { error: String(error).split('\n').slice(0, 2).join(' ') }
    }
  }
  tell('bundled')
  return result
}
