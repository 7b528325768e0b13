// What is in dist and in the tarball, and that an app gets it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { beforeAll, describe, expect, test } from 'vitest'
import { manifest, specifiers, widgets } from '../../scripts/entries.mjs'
import { distFiles, readDist, root } from './dist.js'

/** What would be published, and the names of its files: packed once for all that look into it. */
let tarball: Uint8Array<ArrayBuffer>
let packedFiles: readonly string[]
beforeAll(() => {
  const folder = path.join(root, 'test-results/package')
  mkdirSync(folder, { recursive: true })
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [{ filename, files }] = JSON.parse(said)
  tarball = new Uint8Array(readFileSync(path.join(folder, filename)))
  packedFiles = files.map(({ path: file }: { path: string }) => file)
})

const { elements, elementStyles, ...kit } = specifiers()
const code = [...kit.code, ...elements]
const styles = [...kit.styles, ...elementStyles]

/** The file `exports` in package.json names for an import, under a condition. */
function exported(specifier: string, condition: 'types' | 'default'): string | undefined {
  const wanted = specifier.replace(manifest.name, '.')
  const keys = Object.keys(manifest.exports).sort((a, b) => b.length - a.length)
  for (const key of keys) {
    const [before = '', after] = key.split('*')
    if (after === undefined ? key !== wanted : !wanted.startsWith(before) || !wanted.endsWith(after)) continue
    const rest = after === undefined ? '' : wanted.slice(before.length, wanted.length - after.length)
    return manifest.exports[key][condition]?.replaceAll('*', rest)
  }
  return undefined
}

describe('the entries', () => {
  test.each([...code, ...styles])('%s has a file and its types', (specifier) => {
    for (const condition of ['types', 'default'] as const) {
      const file = exported(specifier, condition)
      expect(file, `${specifier} has no ${condition}`).toBeDefined()
      expect(existsSync(path.join(root, file ?? '')), `${file} is missing`).toBe(true)
    }
  })

  test('Node imports each of them as it is', () => {
    const program = `for (const one of ${JSON.stringify(code)}) {
      const names = Object.keys(await import(one))
      if (names.length === 0) throw new Error(one + ' exports nothing')
    }`
    const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  })

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('attw finds no wrong types, in older resolution too; what requires them gets modules', async () => {
    const packed = createPackageFromTarballData(tarball)
    // It would look through all files for each folder that it asks about.
    const folders = new Set(packed.listFiles().flatMap(foldersOf))
    packed.directoryExists = (folder) => folders.has(folder.replace(/\/$/, ''))
    // And it parses package.json anew for each file that it reads: half of that is no business of a resolver.
    const { name, version, type, main, types, typesVersions, exports } = manifest
    const asked = JSON.stringify({ name, version, type, main, types, typesVersions, exports })
    const [read, itself] = [packed.tryReadFile.bind(packed), `/node_modules/${name}/package.json`]
    packed.tryReadFile = (file) => (file === itself ? asked : read(file))
    const entrypoints = [...code, ...styles].map((specifier) => specifier.replace(manifest.name, '.'))
    const analysis = await checkPackage(packed, { entrypoints })
    if (!analysis.types) throw new Error('no types')
    expect(Object.keys(analysis.entrypoints)).toEqual(entrypoints)
    expect(analysis.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([])
  })
})

/** `/a/b/c.js` → `/a/b`, `/a` and the root, which is the empty text. */
function foldersOf(file: string): string[] {
  const folder = path.posix.dirname(file)
  return folder === '/' ? [''] : [folder, ...foldersOf(folder)]
}

describe('the tarball', () => {
  test('holds dist and the papers, nothing else', () => {
    const papers = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']
    expect(packedFiles.filter((file) => !file.startsWith('dist/') && !papers.includes(file))).toEqual([])
    expect(packedFiles).toContain('LICENSE')
  })

  test('names no folder of the machine that built it', () => {
    const places = [root, os.homedir(), os.tmpdir(), 'file://', '/node_modules/'].filter((place) => place.length > 2)
    const named = distFiles().filter((file) => places.some((place) => readDist(file).includes(place)))
    expect(named).toEqual([])
  })

  test.each(['', 'bench/'])('and the lockfile of %j name no registry', (folder) => {
    const lockfile = readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8')
    expect(lockfile).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
  })

  test('and its dependencies have nothing of what the bench measures beside the kit', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'bench/package.json'), 'utf8'))
    const measured = Object.keys(dependencies).filter((name) => !name.startsWith('react'))
    expect(measured).not.toEqual([])
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(measured.filter((name) => installed.includes(name))).toEqual([])
  })
})

describe('the modules', () => {
  // A plain script is none.
  const modules = distFiles().filter((file) => file.endsWith('.js') && !file.endsWith('.iife.js'))
  const usesClient = modules.filter((file) => /\b(?:use[A-Z]\w*|createContext)\s*\(/.test(readDist(file)))

  test('there are some that use hooks', () => {
    expect(usesClient).not.toEqual([])
  })

  test.each(usesClient)("%s, which uses hooks or context, begins with 'use client'", (file) => {
    expect(readDist(file).split('\n')[0]).toMatch(/^['"]use client['"];?$/)
  })

  test('none imports a style sheet, and no two differ by case only', () => {
    expect(
      modules.filter((file) => /from\s*['"][^'"]+\.css['"]|import\s*['"][^'"]+\.css['"]/.test(readDist(file))),
    ).toEqual([])
    expect(new Set(modules.map((file) => file.toLowerCase())).size).toBe(modules.length)
  })
})

describe('the style sheets', () => {
  const sheets = distFiles().filter((file) => file.endsWith('.css'))

  test.each(sheets)('%s was not rewritten for older browsers and loads nothing', (file) => {
    expect(readDist(file)).not.toMatch(/--lightningcss|@import|url\(/)
    // Bundlers rewrite it into a list of languages, which is false of an English widget in a page from right to left.
    expect(readDist(file)).not.toContain(':dir(')
  })

  test.each(widgets())('styles.css and its own sheet hold the widget %s', (widget) => {
    const rule = new RegExp(`\\.kpi-${widget}\\b`)
    expect(readDist(`widgets/${widget}/styles.css`)).toMatch(rule)
    expect(readDist('styles.css')).toMatch(rule)
  })
})
