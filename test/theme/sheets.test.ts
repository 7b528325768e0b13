// @vitest-environment node
// The sheets are written once, in src/theme. After a change there: npx vitest run --project unit test/theme --update
import { expect, test } from 'vitest'
import { brandsSheet, tokensSheet } from '../../src/theme/sheets.js'

test('src/styles/tokens.css says what the themes say', async () => {
  await expect(tokensSheet()).toMatchFileSnapshot('../../src/styles/tokens.css')
})

test('src/styles/brands.css says what the brands say', async () => {
  await expect(brandsSheet()).toMatchFileSnapshot('../../src/styles/brands.css')
})
