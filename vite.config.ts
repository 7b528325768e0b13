import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { codeEntries, externals, styleEntries } from './scripts/entries.mjs'

/** Below these, lightningcss rewrites light-dark() and :dir() into something that breaks inside a host page. */
export const cssTarget = ['chrome123', 'firefox121', 'safari17.5']

const sheets = styleEntries()
const sheetId = (name: string) => `\0sheet:${name}.css`

/** Style sheets are entries of their own, so no module imports CSS: a widget's is the base and then its own rules. */
function sheetEntries(): Plugin {
  return {
    name: 'kpi-kit:sheets',
    enforce: 'post',
    // Vite makes an entry an absolute path before it asks.
    resolveId: { order: 'pre', handler: (id) => id.match(/(?<=^|\/)sheet:.*/)?.[0].replace(/^/, '\0') },
    load: {
      order: 'pre',
      handler(id) {
        const name = Object.keys(sheets).find((entry) => sheetId(entry) === id)
        return name && sheets[name]?.map((file) => `@import '${file}';`).join('\n')
      },
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('.css')) {
          delete bundle[file]
          delete bundle[`${file}.map`]
        }
      }
      // Rolldown writes sheets of the same text once, under the first name: so it is as long as there is one widget.
      for (const file of Object.keys(sheets).map((name) => `${name}.css`)) {
        const twin = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(file))
        if (!bundle[file] && twin?.type === 'asset')
          this.emitFile({ type: 'asset', fileName: file, source: twin.source })
      }
    },
  }
}

export default defineConfig({
  plugins: [react(), sheetEntries()],
  build: {
    target: 'es2022',
    cssTarget,
    minify: false,
    cssMinify: 'lightningcss',
    cssCodeSplit: true,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        ...codeEntries(),
        ...Object.fromEntries(Object.keys(sheets).map((name) => [name, `sheet:${name}.css`])),
      },
    },
    rolldownOptions: {
      external: (id) => externals.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
})
