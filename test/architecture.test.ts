// @vitest-environment node
// The house rules that the sources themselves can break: who may import whom, and what a layer must never touch.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const src = path.join(import.meta.dirname, '../src')
const drawing = ['react', '@radix-ui/react-tooltip']
const dom =
  /\bdocument\.\w|\bglobalThis\.\w|\bwindow\.(?:document|location|innerWidth|matchMedia|getComputedStyle)\b|\bnavigator\./

interface Layer {
  /** Our layers it may import. `name (types)` allows only `import type`. */
  ours: readonly string[]
  packages?: readonly string[]
  never?: ReadonlyArray<readonly [what: string, pattern: RegExp]>
}

/** What the build of the elements puts in from the folders. */
const built = [
  'kit:widgets',
  'kit:languages',
  'kit:version',
  'sheet:base',
  'sheet:light',
  'sheet:dark',
  'sheet:accents',
  'sheet:others',
]

const layers: Readonly<Record<string, Layer>> = {
  metrics: {
    ours: [],
    never: [
      ['Intl', /\bIntl\b|\.toLocale[A-Z]\w*\(|\.localeCompare\(/],
      ['the clock', /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
      ['chance', /\bMath\.random\b/],
      ['the DOM', dom],
    ],
  },
  format: {
    ours: ['metrics (types)', 'metrics/model', 'locales/en', 'locales/report'],
    never: [
      ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b/],
      ['the DOM', dom],
    ],
  },
  geometry: {
    ours: ['metrics (types)'],
    never: [
      ['colours', /#[0-9a-f]{6}\b|\b(?:rgb|hsl|oklch)\(/i],
      ['the DOM', dom],
    ],
  },
  theme: { ours: [], never: [['the DOM', dom]] },
  locales: { ours: ['format (types)'] },
  // A pointer is answered at once by way of its flushSync.
  parts: { ours: ['geometry', 'format', 'metrics', 'theme', 'locales/en'], packages: [...drawing, 'react-dom'] },
  widgets: { ours: ['parts', 'geometry', 'format', 'metrics', 'theme', 'locales/en'], packages: drawing },
  // Payloads in, rows out: the one room that knows what a platform writes. Days of a zone are told by Intl.
  adapters: {
    ours: ['metrics (types)', 'metrics/model', 'format/clock'],
    never: [
      ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
      ['chance', /\bMath\.random\b/],
      ['the DOM', dom],
    ],
  },
  // Texts for warehouses out, their records in: what is asked follows from formulas, and nothing here has a connection.
  sql: {
    ours: ['metrics (types)', 'metrics/model', 'metrics/catalogue', 'metrics/time'],
    never: [
      ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
      ['chance', /\bMath\.random\b/],
      ['the DOM', dom],
    ],
  },
  // Types of widgets only: the widgets themselves come from the build, one by one.
  elements: {
    ours: ['parts', 'format', 'metrics', 'theme', 'index (types)'],
    packages: ['react', 'react-dom', ...built],
  },
  // What is worth saying, and what is to be checked: results of metrics in, plain data and texts out. Instants are told by Intl.
  findings: {
    ours: ['metrics', 'format', 'locales/report', 'theme'],
    packages: ['fflate'],
    never: [
      ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
      ['chance', /\bMath\.random\b/],
      ['the DOM', dom],
    ],
  },
  // Findings and widgets on pages of paper.
  report: {
    ours: ['findings', 'widgets', 'parts', 'geometry', 'format', 'metrics', 'theme', 'image', 'locales/report'],
    packages: [...drawing, 'react-dom'],
  },
  // Reads what a page shows, whatever it is, and draws it: no React, and none of the kit.
  image: {
    ours: [],
    never: [
      ['the clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
      ['chance', /\bMath\.random\b/],
    ],
  },
  // No React: what is drawn are elements that the page has. The theme of a brand is worked out from its colours.
  frame: { ours: ['elements (types)', 'parts (types)', 'theme'] },
}

/** What no source may have, but for one file. */
const nowhere: ReadonlyArray<readonly [what: string, pattern: RegExp, but?: RegExp]> = [
  ['has a style attribute: a strict content security policy blocks it', /\bstyle=[{"']/],
  // A report that is one file brings its sheet with it, named by its hash.
  ['has a style element', /<style\b|createElement\(\s*['"]style['"]/, /^report\/reportDocument\.tsx$/],
  // A frame is the one thing that is not as high as what is in it by itself, and a picture is of what has been laid out.
  [
    'measures the page, which only frame/fitFrame.ts and image do',
    /\bResizeObserver\b|\b(?:offset|scroll)(?:Width|Height)\b|\binner(?:Width|Height)\b/,
    /^frame\/fitFrame\.ts$|^image\//,
  ],
]

/** The rooms of metrics, from the ground up: each may import itself and those before it. */
const rooms = ['model', 'math', 'time', 'catalogue', 'store', 'engine', 'analysis'] as const
/** Within the engine, likewise: one fact in one channel, then all facts of a formula, then the engine's own files. */
const engineFloors = ['facts', 'formula'] as const

interface Import {
  from: string
  typeOnly: boolean
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}

function importsOf(source: string): Import[] {
  const statements = source.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  )
  return [...statements].map(([, type, statically, lazily]) => ({
    from: statically ?? lazily ?? '',
    typeOnly: type !== undefined,
  }))
}

/** `['widgets/growth-gauge', 'parts']`: the layer of a file as imports name it, from the most exact. */
function layerNames(file: string): string[] {
  const [first = '', second = ''] = file.replace(/\.(js|tsx?)$/, '').split('/')
  return second ? [`${first}/${second}`, first] : [first]
}

/** Where a file of metrics stands: the number of its room, and in the engine that of its floor. */
function floorOf(file: string): readonly [room: number, floor: number] | undefined {
  const [layer, room = '', floor = ''] = file.split('/')
  if (layer !== 'metrics' || !file.includes('/', 'metrics/'.length)) return undefined
  const floors: readonly string[] = room === 'engine' ? engineFloors : []
  const at = floors.indexOf(floor)
  return [(rooms as readonly string[]).indexOf(room), at < 0 ? floors.length : at]
}

/** What is wrong with an import from one file of metrics to another. */
function upwards(file: string, target: string): string | undefined {
  const [own, other] = [floorOf(file), floorOf(target)]
  if (!own || !other) return undefined
  const isUp = other[0] > own[0] || (other[0] === own[0] && other[1] > own[1])
  return isUp ? `reaches up to ${target.replace(/\.js$/, '')}` : undefined
}

/** What is wrong with one import. */
function wrongImport(file: string, layerName: string, layer: Layer | undefined, { from, typeOnly }: Import): string[] {
  if (/\.css(\?|$)/.test(from)) return [`imports ${from}: style sheets are entries of their own`]
  if (!layer) return []
  if (!from.startsWith('.')) {
    const packageName = from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/')
    return layer.packages?.includes(packageName) ? [] : [`${layerName} may not import the package ${from}`]
  }
  const target = path.posix.join(path.posix.dirname(file), from)
  if (target.startsWith('..')) return [`imports ${from}, outside src`]
  if (file !== 'metrics/index.ts' && floorOf(file) && target === 'metrics/index.js')
    return ['reaches up to metrics/index: a room imports rooms, not the front door']
  const up = file !== 'metrics/index.ts' && upwards(file, target)
  if (up) return [up]
  const [exact = '', name = exact] = layerNames(target)
  const inside = layerName === 'widgets' ? exact === layerNames(file)[0] : name === layerName
  const names = [exact, name].flatMap((one) => (typeOnly ? [one, `${one} (types)`] : [one]))
  const isAllowed = inside || layer.ours.some((one) => names.includes(one))
  return isAllowed ? [] : [`${layerName} may not import ${exact}${typeOnly ? '' : ' (value)'}`]
}

/** What draws stands in parts, widgets and the pages of reports; what a report knows stands beside its pages and knows no React. */
function drawnWrongly(file: string, source: string): string[] {
  const isRead = file.startsWith('report/data/')
  const isDrawn = /^(?:parts|widgets|report)\//.test(file) && !isRead
  return [
    file.endsWith('.tsx') && !isDrawn && 'holds JSX outside parts, widgets and pages',
    isRead &&
      /from '(?:react|\.\.\/pages\/)/.test(source) &&
      'knows of React or of pages, which are drawn from what it reads',
  ].filter((what) => what !== false)
}

/** What is wrong with one source file. `file` is its path in src, with forward slashes. */
function violations(file: string, text: string): string[] {
  const source = withoutComments(text)
  const found: string[] = []
  const [, layerName = ''] = layerNames(file)
  const layer = layers[layerName]

  if (/(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/)/i.test(file)) found.push('is named after nothing')
  if (!layer && file !== 'index.ts') found.push('stands in no layer')
  if (layerName === 'metrics' && file !== 'metrics/index.ts' && (floorOf(file)?.[0] ?? -1) < 0)
    found.push('stands in no room of metrics')
  found.push(...drawnWrongly(file, source))
  for (const [what, pattern, but] of nowhere) if (!but?.test(file) && pattern.test(source)) found.push(what)
  for (const [what, pattern] of layer?.never ?? [])
    if (pattern.test(source)) found.push(`${layerName} never uses ${what}`)

  found.push(...importsOf(source).flatMap((one) => wrongImport(file, layerName, layer, one)))
  return found.map((what) => `src/${file}: ${what}`)
}

describe('the checker itself', () => {
  test.each<[string, string, string]>([
    [
      'metrics/model/rate.ts',
      "import { Value } from '../../parts/Value.js'",
      'metrics may not import parts/Value (value)',
    ],
    [
      'metrics/model/rate.ts',
      "import type { ValueProps } from '../../parts/index.js'",
      'metrics may not import parts/index',
    ],
    ['metrics/model/rate.ts', "export * from '../../format/number.js'", 'metrics may not import format/number (value)'],
    [
      'metrics/model/rate.ts',
      "const lazy = import('../../parts/index.js')",
      'metrics may not import parts/index (value)',
    ],
    ['metrics/model/rate.ts', "import { useMemo } from 'react'", 'metrics may not import the package react'],
    ['metrics/model/rate.ts', 'const now = new Date()', 'metrics never uses the clock'],
    ['metrics/model/rate.ts', 'const now = Date.now()', 'metrics never uses the clock'],
    ['metrics/model/rate.ts', "const say = new Intl.NumberFormat('en')", 'metrics never uses Intl'],
    ['metrics/model/utils.ts', '', 'is named after nothing'],
    ['metrics/model/Chart.tsx', '', 'holds JSX outside parts, widgets and pages'],
    ['report/data/Chart.tsx', '', 'holds JSX outside parts, widgets and pages'],
    [
      'report/data/planRows.ts',
      "import { useMemo } from 'react'",
      'knows of React or of pages, which are drawn from what it reads',
    ],
    [
      'format/number.ts',
      "import {\n  metrics,\n} from '../metrics/index.js'",
      'format may not import metrics/index (value)',
    ],
    ['format/number.ts', "import { ru } from '../locales/ru.js'", 'format may not import locales/ru (value)'],
    [
      'parts/Frame.tsx',
      "import { arc } from '../widgets/growth-gauge/geometry.js'",
      'parts may not import widgets/growth-gauge (value)',
    ],
    ['parts/Frame.tsx', "import './frame.css'", 'imports ./frame.css: style sheets are entries of their own'],
    [
      'parts/Frame.tsx',
      'const view = <p style={{ color }} />',
      'has a style attribute: a strict content security policy blocks it',
    ],
    ['parts/Frame.tsx', 'const view = <style>{css}</style>', 'has a style element'],
    ['parts/Frame.tsx', "import { scaleLinear } from '@visx/scale'", 'parts may not import the package @visx/scale'],
    [
      'widgets/growth-gauge/GrowthGauge.tsx',
      "import { Slice } from '../share-of-voice/Slice.js'",
      'widgets may not import widgets/share-of-voice (value)',
    ],
    ['theme/tokens.ts', "import { createElement } from 'react'", 'theme may not import the package react'],
    ['frame/openFrame.ts', "import { createElement } from 'react'", 'frame may not import the package react'],
    [
      'frame/framePage.ts',
      "import { WidgetElement } from '../elements/WidgetElement.js'",
      'frame may not import elements/WidgetElement (value)',
    ],
    ['parts/Frame.tsx', 'new ResizeObserver(() => {})', 'measures the page, which only frame/fitFrame.ts and image do'],
    ['image/sceneOf.ts', "import { createElement } from 'react'", 'image may not import the package react'],
    [
      'image/sceneOf.ts',
      "import { parseColour } from '../theme/parseColour.js'",
      'image may not import theme/parseColour (value)',
    ],
    ['image/sceneOf.ts', 'const now = performance.now()', 'image never uses the clock'],
    ['extra/thing.ts', '', 'stands in no layer'],
    ['metrics/rate.ts', '', 'stands in no room of metrics'],
    ['metrics/attic/rate.ts', '', 'stands in no room of metrics'],
    [
      'metrics/model/rate.ts',
      "import type { Result } from '../index.js'",
      'reaches up to metrics/index: a room imports rooms, not the front door',
    ],
    ['metrics/model/rate.ts', "import type { Span } from '../time/calendar.js'", 'reaches up to metrics/time/calendar'],
    [
      'metrics/store/read.ts',
      "import { evaluate } from '../engine/evaluate.js'",
      'reaches up to metrics/engine/evaluate',
    ],
    [
      'metrics/engine/facts/site.ts',
      "import { combine } from '../formula/combine.js'",
      'reaches up to metrics/engine/formula/combine',
    ],
    [
      'metrics/engine/formula/combine.ts',
      "import type { EvaluateOptions } from '../evaluate.js'",
      'reaches up to metrics/engine/evaluate',
    ],
    [
      'metrics/engine/evaluate.ts',
      "export type { Pace } from '../analysis/pace.js'",
      'reaches up to metrics/analysis/pace',
    ],
  ])('%s with %j: %s', (file, source, what) => {
    expect(violations(file, source)).toEqual([`src/${file}: ${what}`])
  })

  test.each<[string, string]>([
    [
      'metrics/model/rate.ts',
      "import { ratio } from './expression.js'\n// new Date() is forbidden here\nconst day = new Date(0)",
    ],
    ['format/number.ts', "import type { Result } from '../metrics/result.js'\nimport { en } from '../locales/en.js'"],
    ['parts/Tip.tsx', "import * as Tooltip from '@radix-ui/react-tooltip'\nimport { Root } from './Root.js'"],
    [
      'widgets/growth-gauge/GrowthGauge.tsx',
      "import { useState } from 'react'\nimport { Frame } from '../../parts/index.js'\nimport { angles } from './geometry.js'",
    ],
    ['locales/ru.ts', "import type { Messages } from '../format/messages.js'"],
    ['index.ts', "export * from './widgets/growth-gauge/index.js'"],
    ['frame/fitFrame.ts', "const width = window.innerWidth\nimport type { PlainProps } from '../elements/types.js'"],
    ['image/cutText.ts', 'const isTooWide = element.scrollWidth > element.clientWidth'],
    ['metrics/index.ts', "export { pace } from './analysis/pace.js'"],
    [
      'metrics/engine/evaluate.ts',
      "import { scopeOf } from './facts/scope.js'\nimport { read } from '../store/read.js'\nimport { resolveWindow } from './resolveWindow.js'",
    ],
  ])('%s may: %j', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})

/** Files that import each other, the first of each circle twice; types count too. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) found.push([...trail.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return found
}

test('the checker sees circles', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['a']],
  ])
  expect(circles(imports)).toEqual(['b → c → b'])
})

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))
const textOf = (file: string) => readFileSync(path.join(src, file), 'utf8')

test('every source file keeps to the house rules', () => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap((file) => violations(file, textOf(file)))).toEqual([])
})

test('no files of metrics import each other in a circle, not even for types', () => {
  const own = files.filter((file) => file.startsWith('metrics/') && file !== 'metrics/index.ts')
  const targets = (file: string) =>
    importsOf(withoutComments(textOf(file))).flatMap(({ from }) =>
      from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts') : [],
    )
  expect(circles(new Map(own.map((file) => [file, targets(file)])))).toEqual([])
})
