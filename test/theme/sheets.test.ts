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

test('what a host can restyle a part by is what the part wears', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join()
  expect(Object.keys(componentTokens).filter((name) => !sheets.includes(`var(--kpi-used-${name})`))).toEqual([])
})
