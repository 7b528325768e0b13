// The entries of the package, read from the folders: a new widget or locale needs no line here or in package.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const src = path.join(root, 'src')

export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** Packages an app brings or npm installs beside the kit; they are never bundled into it. */
export const externals = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})]

/** The folders of a folder of src that have an index.ts. @param {string} name */
function foldersIn(name) {
  const folder = path.join(src, name)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((one) => existsSync(path.join(folder, one, 'index.ts')))
    .sort()
}

/** Every widget: `['growth-gauge', …]`. */
export const widgets = () => foldersIn('widgets')

/** The element of a widget: `kpi-tile` is `<kpi-tile>`, all others `<kpi-…>` too. @param {string} folder */
export const elementOf = (folder) => folder.replace(/^kpi-/, '')

/** Every language of src/locales: `['en', 'ru']`. Files that are no language tag (index.ts) are not entries. */
export function locales() {
  const folder = path.join(src, 'locales')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

const folders = ['parts', 'metrics', 'format', 'theme', 'frame', 'image', 'adapters', 'sql', 'findings', 'report']

/** Every folder of src/adapters that has an index.ts: a source of figures. `['facebook', …]` */
export const adapters = () => foldersIn('adapters')

/**
 * Source module by entry name, where the name is the path in dist without its ending.
 * @returns {Record<string, string>}
 */
export function codeEntries() {
  return Object.fromEntries(
    [
      'index',
      ...folders.map((name) => `${name}/index`),
      'frame/page',
      ...adapters().map((name) => `adapters/${name}/index`),
      ...widgets().map((name) => `widgets/${name}/index`),
      ...locales().map((name) => `locales/${name}`),
    ].map((name) => [name, path.join(src, `${name}.ts`)]),
  )
}

/** The sheets every widget needs, in their order. The brands to show are for the whole kit only. */
const baseSheets = ['/src/styles/guard.css', '/src/styles/base.css']

/**
 * Style sheets by entry name: the whole kit, the same in its layer, for each widget the base followed by its own sheet, and what
 * pages of a report need beside the whole kit.
 * @returns {Record<string, string[]>}
 */
export function styleEntries() {
  const own = widgets().filter((name) => existsSync(path.join(src, 'widgets', name, 'styles.css')))
  const sheets = own.map((name) => [`widgets/${name}/styles`, [...baseSheets, `/src/widgets/${name}/styles.css`]])
  const whole = {
    styles: ['/src/styles/index.css'],
    'styles/layered': ['/src/styles/layered.css'],
    'report/styles': ['/src/report/styles.css'],
  }
  return { ...whole, ...Object.fromEntries(sheets) }
}

/** What an app writes for an entry: `widgets/growth-gauge/index` is `kpi-kit/growth-gauge`. @param {string} entry */
const specifierOf = (entry) =>
  [manifest.name, ...entry.split('/').filter((part) => !['index', 'widgets', 'styles'].includes(part))].join('/')

/** @param {string} entry */
const sheetSpecifierOf = (entry) => (entry === 'styles' ? `${manifest.name}/styles.css` : `${specifierOf(entry)}.css`)

/** What an app can import: `['kpi-kit', 'kpi-kit/growth-gauge', …]`, by kind. */
export function specifiers() {
  const elements = `${manifest.name}/elements`
  return {
    code: Object.keys(codeEntries()).map(specifierOf),
    styles: Object.keys(styleEntries()).map(sheetSpecifierOf),
    elements: [elements, ...widgets().map((folder) => `${elements}/${elementOf(folder)}`)],
    elementStyles: [`${elements}.css`],
  }
}

/**
 * Lets stories import the kit as an app does and get its sources: the `resolve.alias` of Vite. TypeScript has the same as
 * `paths` in tsconfig.json.
 */
export function sourceAliases() {
  const sources = [
    ...Object.entries(codeEntries()).map(([entry, file]) => ({ name: specifierOf(entry), file })),
    { name: `${manifest.name}/styles.css`, file: path.join(src, 'styles/index.css') },
    { name: `${manifest.name}/report.css`, file: path.join(src, 'report/styles.css') },
  ]
  // Vite's `?inline`, the text of a sheet, stays behind the name.
  return sources.map(({ name, file }) => ({
    find: new RegExp(`^${name.replaceAll('.', '\\.')}(?=\\?inline$|$)`),
    replacement: file,
  }))
}
