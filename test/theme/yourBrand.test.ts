// @vitest-environment node
// The page "Your brand" names every token that a page can say, with its default.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { colourNames, componentTokens, measureDefaults } from '../../src/theme/theme.js'

const page = readFileSync(path.join(import.meta.dirname, '../../stories/YourBrand.mdx'), 'utf8')
const rows = page
  .slice(page.indexOf('## All tokens'))
  .split('\n')
  .filter((line) => line.startsWith('| `--kpi-'))

test('every token is in the table, and no other', () => {
  const told = new Set(rows.flatMap((row) => [...row.matchAll(/`--kpi-([\w-]+)`/g)].map(([, name]) => name)))
  const all = [...colourNames, 'accent-edge', 'shadow', ...Object.keys({ ...componentTokens, ...measureDefaults })]
  expect([...told].sort()).toEqual([...all].sort())
})

test('measures have the defaults that it says', () => {
  for (const [name, value] of Object.entries(measureDefaults))
    expect(rows.find((row) => row.startsWith(`| \`--kpi-${name}\``))).toMatch(new RegExp(`\\| ${value} \\|$`))
})

test('a component is of the token that it says', () => {
  for (const [name, of] of Object.entries(componentTokens)) {
    const row = rows.find((one) => one.split('|')[1]?.includes(`\`--kpi-${name}\``))
    expect(row?.split('|')[3], name).toContain(`\`--kpi-${of}\``)
  }
})
