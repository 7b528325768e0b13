// dist/elements: the widgets as custom elements, with Preact inside. Modules, of which a page loads what it shows, and one
// file for a plain script tag. Beside them their types, the sheet that keeps their room, and custom-elements.json.
import path from 'node:path'
import { build } from 'vite'
import { elementEntries, elementModules } from './elements/modules.mjs'
import { writePapers } from './elements/papers.mjs'
import { root } from './setup.mjs'

const preact = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
]

/** Whatever the first entry needs before it needs a widget: one chunk. @returns {(id: string, context: object) => boolean} */
function isInFirst() {
  let reached
  return (id, context) => {
    if (!reached) {
      reached = new Set([elementEntries().index])
      for (const one of reached) for (const next of context.getModuleInfo(one)?.importedIds ?? []) reached.add(next)
    }
    return reached.has(id)
  }
}

function run(kit, isWhole) {
  const first = isInFirst()
  return build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [elementModules({ kit, isWhole })],
    resolve: { alias: preact },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: path.join(kit, 'elements'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: false,
      minify: true,
      lib: isWhole
        ? { formats: ['iife'], name: 'KpiKitElements', entry: path.join(root, 'src/elements/script.ts') }
        : { formats: ['es'], entry: elementEntries() },
      rolldownOptions: {
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
        output: isWhole
          ? { entryFileNames: 'kpi-kit.iife.js', minify: true }
          : {
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name]-[hash].js',
              postBanner: `'use client';\n`,
              minify: true,
              // Few files, none of which holds much that a page with one widget does not need.
              codeSplitting: {
                groups: [
                  { name: (id, context) => (first(id, context) ? 'first' : null), priority: 2 },
                  { name: 'kit', minShareCount: 8, priority: 1 },
                ],
              },
            },
      },
    },
  })
}

/** @param {string} kit the folder of the built kit */
export async function buildElements(kit = path.join(root, 'dist')) {
  await run(kit, false)
  await run(kit, true)
  await writePapers(kit)
}

if (process.argv[1] === import.meta.filename) await buildElements()
