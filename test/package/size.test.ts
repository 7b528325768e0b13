// What an app downloads: nothing it did not ask for, and no more than the budgets in package.json. `npm test` shows the table.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { adapters, manifest, widgets } from '../../scripts/entries.mjs'
import { bundle, measure, tableOf } from '../../scripts/size.mjs'
import { root } from './dist.js'

const { name } = manifest
const sizes = await measure()
mkdirSync(path.join(root, 'test-results'), { recursive: true })
writeFileSync(path.join(root, 'test-results/sizes.txt'), `${tableOf(sizes)}\n`)
const within = sizes.filter(({ budget }) => budget)

describe('what an entry brings', () => {
  test.each(['metrics', 'format', 'adapters', ...adapters().map((one) => `adapters/${one}`)])(
    `${name}/%s brings no React and no package`,
    async (entry) => {
      const { modules, outside } = await bundle(`${name}/${entry}`)
      expect(outside).toEqual([])
      expect(modules.filter((file) => file.includes('node_modules'))).toEqual([])
    },
  )

  test.each(widgets())(`${name}/%s brings no other widget`, async (widget) => {
    const { modules } = await bundle(`${name}/${widget}`)
    const own = `dist/widgets/${widget}/`
    expect(modules.some((file) => file.startsWith(own))).toBe(true)
    expect(modules.filter((file) => file.startsWith('dist/widgets/') && !file.startsWith(own))).toEqual([])
  })
})

describe('size budgets, first load, minified and gzipped', () => {
  test('every budget names an entry', () => {
    const budgets = { ...manifest.sizeBudgets, ...manifest.elementBudgets }
    expect(within.map(({ entry }) => entry).sort()).toEqual(Object.keys(budgets).sort())
  })

  test.each(within.map((size) => [size.entry, size] as const))('%s', (_, { total, budget }) => {
    expect(total).toBeLessThanOrEqual(budget || 0)
  })
})
