// @vitest-environment node
// The sheets are written once, in src/theme. After a change there: npx vitest run --project unit test/theme --update
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brandsSheet, tokensSheet } from '../../src/theme/sheets.js'
import { componentTokens } from '../../src/theme/theme.js'

test('src/styles/tokens.css says what the themes say', async () => {
  await expect(tokensSheet()).toMatchFileSnapshot('../../src/styles/tokens.css')
})

test('src/styles/brands.css says what the brands say', async () => {
  await expect(brandsSheet()).toMatchFileSnapshot('../../src/styles/brands.css')
})

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join()

test('what a host can restyle a part by is what the part wears', () => {
  expect(Object.keys(componentTokens).filter((name) => !sheets.includes(`var(--kpi-used-${name})`))).toEqual([])
})

// Where they are not promised (CONTRIBUTING.md, What stays), and a page that has drawn figures itself is likely to have them.
test.each(
  'badge box card cards chart col container dashboard grid icon item label list metric name number panel row section status tile tiles trend unit wrapper'.split(
    ' ',
  ),
)('a page may have a class kpi-%s of its own', (name) => {
  expect(sheets.match(new RegExp(`\\.kpi-${name}(?![\\w-])[^{]*`, 'g'))).toBeNull()
})
