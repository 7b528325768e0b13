// @vitest-environment node
// The house rules that the sources themselves can break: who may import whom, and what a layer must never touch.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const src = path.join(import.meta.dirname, '../src')
const drawing = ['react', '@visx/shape', '@visx/group', '@radix-ui/react-tooltip', 'class-variance-authority']
const dom =
  /\bdocument\.\w|\bglobalThis\.\w|\bwindow\.(?:document|location|innerWidth|matchMedia|getComputedStyle)\b|\bnavigator\./

interface Layer {
  /** Our layers it may import. `name (types)` allows only `import type`. */
  ours: readonly string[]
  packages?: readonly string[]
  never?: ReadonlyArray<readonly [what: string, pattern: RegExp]>
}

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
    ours: ['metrics (types)', 'locales/en'],
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
  parts: { ours: ['geometry', 'format', 'metrics', 'theme', 'locales/en'], packages: drawing },
  widgets: { ours: ['parts', 'geometry', 'format', 'metrics', 'theme', 'locales/en'], packages: drawing },
}

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

/** What is wrong with one source file. `file` is its path in src, with forward slashes. */
function violations(file: string, text: string): string[] {
  const source = withoutComments(text)
  const found: string[] = []
  const [, layerName = ''] = layerNames(file)
  const layer = layers[layerName]

  if (/(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/)/i.test(file)) found.push('is named after nothing')
  if (!layer && file !== 'index.ts') found.push('stands in no layer')
  if (file.endsWith('.tsx') && layerName !== 'parts' && layerName !== 'widgets')
    found.push('holds JSX outside parts and widgets')
  if (/\bstyle=[{"']/.test(source)) found.push('has a style attribute: a strict content security policy blocks it')
  if (/<style\b|createElement\(\s*['"]style['"]/.test(source)) found.push('has a style element')
  for (const [what, pattern] of layer?.never ?? [])
    if (pattern.test(source)) found.push(`${layerName} never uses ${what}`)

  for (const { from, typeOnly } of importsOf(source)) {
    if (/\.css(\?|$)/.test(from)) {
      found.push(`imports ${from}: style sheets are entries of their own`)
    } else if (!from.startsWith('.')) {
      const packageName = from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
      if (layer && !layer.packages?.includes(packageName)) found.push(`${layerName} may not import the package ${from}`)
    } else if (layer) {
      const target = path.posix.join(path.posix.dirname(file), from)
      const [exact = '', name = exact] = layerNames(target)
      const inside = layerName === 'widgets' ? exact === layerNames(file)[0] : name === layerName
      const allowed = layer.ours.some(
        (one) =>
          one === exact || one === name || (typeOnly && (one === `${exact} (types)` || one === `${name} (types)`)),
      )
      if (target.startsWith('..')) found.push(`imports ${from}, outside src`)
      else if (!inside && !allowed) found.push(`${layerName} may not import ${exact}${typeOnly ? '' : ' (value)'}`)
    }
  }
  return found.map((what) => `src/${file}: ${what}`)
}

describe('the checker itself', () => {
  test.each<[string, string, string]>([
    ['metrics/rate.ts', "import { Value } from '../parts/Value.js'", 'metrics may not import parts/Value (value)'],
    ['metrics/rate.ts', "import type { ValueProps } from '../parts/index.js'", 'metrics may not import parts/index'],
    ['metrics/rate.ts', "export * from '../format/number.js'", 'metrics may not import format/number (value)'],
    ['metrics/rate.ts', "const lazy = import('../parts/index.js')", 'metrics may not import parts/index (value)'],
    ['metrics/rate.ts', "import { useMemo } from 'react'", 'metrics may not import the package react'],
    ['metrics/rate.ts', 'const now = new Date()', 'metrics never uses the clock'],
    ['metrics/rate.ts', 'const now = Date.now()', 'metrics never uses the clock'],
    ['metrics/rate.ts', "const say = new Intl.NumberFormat('en')", 'metrics never uses Intl'],
    ['metrics/utils.ts', '', 'is named after nothing'],
    ['metrics/Chart.tsx', '', 'holds JSX outside parts and widgets'],
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
    ['extra/thing.ts', '', 'stands in no layer'],
  ])('%s with %j: %s', (file, source, what) => {
    expect(violations(file, source)).toEqual([`src/${file}: ${what}`])
  })

  test.each<[string, string]>([
    [
      'metrics/rate.ts',
      "import { ratio } from './expression.js'\n// new Date() is forbidden here\nconst day = new Date(0)",
    ],
    ['format/number.ts', "import type { Result } from '../metrics/result.js'\nimport { en } from '../locales/en.js'"],
    ['parts/Tip.tsx', "import * as Tooltip from '@radix-ui/react-tooltip'\nimport { Root } from './Root.js'"],
    [
      'widgets/growth-gauge/GrowthGauge.tsx',
      "import { Arc } from '@visx/shape'\nimport { Frame } from '../../parts/index.js'\nimport { angles } from './geometry.js'",
    ],
    ['locales/ru.ts', "import type { Messages } from '../format/messages.js'"],
    ['index.ts', "export * from './widgets/growth-gauge/index.js'"],
  ])('%s may: %j', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})

test('every source file keeps to the house rules', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap((file) => violations(file, readFileSync(path.join(src, file), 'utf8')))).toEqual([])
})
