// Modules that are in no file: what src/elements takes from the folders of widgets, languages and sheets.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, transform } from 'esbuild'
import { elementOf, locales, manifest, widgets } from '../entries.mjs'
import { root } from '../setup.mjs'
import { gridSheets } from './grid.mjs'

const src = path.join(root, 'src')
const read = (...parts) => readFileSync(path.join(src, ...parts), 'utf8')
const inSource = (...parts) => JSON.stringify(path.join(src, ...parts))
/** `growth-gauge` → `GrowthGauge` */
export const componentOf = (folder) => folder.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())

/** Runs a module of src that needs none of these. */
export async function load(file) {
  const entryPoints = [path.join(src, file)]
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm', logLevel: 'error' })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

async function minified(css) {
  const target = ['chrome123', 'firefox121', 'safari17.5']
  const { code } = await transform(css.replace(/@import [^;]+;/g, ''), { loader: 'css', minify: true, target })
  return code.trim()
}

const lines = (declarations) =>
  Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

/** A host stands where a root of the kit stands otherwise; what a page says of the host goes before it. */
const hostSheet = `
  :host { display: grid; grid-template-columns: minmax(0, 1fr); position: relative; min-inline-size: 0 }
  :host([hidden]) { display: none }
  /* A container is a stacking context: its tooltip would lie under the element after it. */
  :host(:is(:hover, :focus-within)) { z-index: 1 }
  .kpi-mount { display: contents }
  .kpi-provider { display: grid; grid-template-columns: minmax(0, 1fr); min-inline-size: 0 }
`

async function sheet(name) {
  if (name === 'light' || name === 'dark') {
    const [{ coloursOf }, themes] = [await load('theme/sheets.ts'), await load('theme/themes.ts')]
    return lines(coloursOf(themes[name]))
  }
  if (name === 'accents' || name === 'others') return `:host{${lines((await load('theme/sheets.ts')).unsaid[name])}}`
  if (name === 'base')
    return minified(
      hostSheet + (await load('theme/sheets.ts')).usedSheet() + read('styles/base.css') + gridSheets().inGrid,
    )
  if (name === 'kpi-grid') return minified(gridSheets().grid)
  return minified(read(widgets().includes(name) ? `widgets/${name}/styles.css` : `styles/${name}.css`))
}

/** A sheet and those that it imports, which import others in turn, in the order in which they count. */
const withImports = (file, name) => [
  ...[...read(file).matchAll(/@import '.*?([\w-]+)\.css'/g)].flatMap(([, one]) =>
    withImports(`styles/${one}.css`, one),
  ),
  name,
]

/** The sheets of a widget: those that its own imports, and its own. */
const sheetsOf = (folder) => withImports(`widgets/${folder}/styles.css`, folder)

const languages = () =>
  locales()
    .filter((tag) => tag !== 'en')
    .map((tag) => ({
      tag,
      name: read('locales', `${tag}.ts`).match(/export const (\w+)/)?.[1],
      file: inSource('locales', `${tag}.js`),
    }))

/** All of the kit at once, for a file that stands alone. */
const together = {
  widgets: () => `${widgets()
    .map((folder, index) => `import * as w${index} from 'widget:${folder}'`)
    .join('\n')}
export const widgets = {${widgets().map((folder, index) => `'${folder}': () => w${index}`)}}`,
  languages: () => `import { registerLocale } from ${inSource('format/registerLocale.js')}
${languages()
  .map(({ name, file }) => `import { ${name} } from ${file}`)
  .join('\n')}
registerLocale(${languages().map(({ name }) => name)})
export const languages = {}`,
}

/** What is asked for. */
const apart = {
  widgets: () => `import { later } from ${inSource('elements/define.js')}
export const widgets = {${widgets().map((folder) => `'${folder}': later(() => import('widget:${folder}'))`)}}`,
  languages: () =>
    `export const languages = {${languages().map(({ tag, name, file }) => `'${tag}': () => import(${file}).then((it) => it.${name})`)}}`,
}

const contents = {
  sheet: async (name) => `export default ${JSON.stringify(await sheet(name))}`,
  kit: (name, isWhole) =>
    name === 'version'
      ? `export const version = ${JSON.stringify(manifest.version)}`
      : (isWhole ? together : apart)[name](),
  widget: (folder) => `${sheetsOf(folder)
    .map((name, index) => `import s${index} from 'sheet:${name}'`)
    .join('\n')}
export { ${componentOf(folder)} as Widget } from ${inSource('widgets', folder, 'index.js')}
export const sheets = [${sheetsOf(folder).map((_, index) => `s${index}`)}]`,
  element: (folder) => `import * as widget from 'widget:${folder}'
import { announce } from ${inSource('elements/api.js')}
import { define } from ${inSource('elements/define.js')}
import { definitions } from ${inSource('elements/definitions.js')}
announce()
define(definitions['${folder}'], () => widget)
export { configure, registerLocale } from ${inSource('elements/api.js')}`,
}

/** An element says what a widget says, and no report is one: their words stay where they are. */
const noReport = '\0words-of-reports'

const ID = /(?<=^|\/|\0)(sheet|kit|widget|element):([\w-]+)$/

/**
 * A plugin of Vite's. With a `kit` that is built, what is imported from the kit comes from there: its modules import each
 * other by name, not through barrels, which would put all of the kit into the first chunk.
 */
export const elementModules = ({ kit, isWhole = false } = {}) => ({
  name: 'kpi-kit:elements',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler(id, importer) {
      const [virtual] = id.match(ID) ?? []
      if (virtual) return `\0${virtual}`
      // It does something that no name says, which package.json does not foresee.
      if (kit && id === 'react/jsx-runtime')
        return { id: path.join(root, 'scripts/elements/jsx-runtime.mjs'), moduleSideEffects: true }
      if (!id.endsWith('.js') || !/^[./]/.test(id)) return undefined
      const file = path.resolve(importer && !importer.startsWith('\0') ? path.dirname(importer) : root, id)
      const inside = path.relative(src, file).split(path.sep)
      if (/[\\/]locales[\\/]report[\\/]/.test(file)) return noReport
      if (inside[0] === '..') return undefined
      return kit && inside[0] !== 'elements'
        ? path.join(kit, ...inside)
        : path.join(src, ...inside).replace(/js$/, 'ts')
    },
  },
  load: {
    order: 'pre',
    handler(id) {
      if (id === noReport) return `export const ${languages().map(({ name }) => `${name} = undefined`)}`
      const [, kind, name] = (id.startsWith('\0') && id.match(ID)) || []
      return kind && contents[kind](name, isWhole)
    },
  },
})

/** Source module by the name of its entry: `kpi-kit/elements/tile` is one. */
export const elementEntries = () => ({
  index: path.join(src, 'elements/index.ts'),
  ...Object.fromEntries(widgets().map((folder) => [elementOf(folder), `element:${folder}`])),
})
