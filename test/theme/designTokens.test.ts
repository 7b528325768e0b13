// @vitest-environment node
import StyleDictionary from 'style-dictionary'
import { expect, test } from 'vitest'
import { createTheme, type DesignTokens, dark, designTokens, light } from '../../src/theme/index.js'

/** What Style Dictionary makes of the tokens: a custom property for each. */
async function sheetOf(tokens: DesignTokens): Promise<string> {
  const dictionary = new StyleDictionary({
    tokens: structuredClone(tokens),
    log: { verbosity: 'silent', warnings: 'error' },
    platforms: {
      css: { transformGroup: 'css', prefix: 'kpi', files: [{ destination: 'tokens.css', format: 'css/variables' }] },
    },
  })
  const [file] = await dictionary.formatPlatform('css')
  return String(file?.output)
}

test('Style Dictionary reads them: colours, radius, factors and a font', async () => {
  const sheet = await sheetOf(designTokens(createTheme({ accent: '#ff0000', radius: 6, font: "'Open Sans', serif" })))
  expect(sheet).toContain('--kpi-color-accent: #ff0000;')
  expect(sheet).toContain('--kpi-color-surface: #ffffff;')
  expect(sheet).toContain('--kpi-radius: 6px;')
  expect(sheet).toContain('--kpi-density: 1;')
  expect(sheet).toMatch(/--kpi-font: '?Open Sans'?, serif;/)
})

test.each([
  ['light', light],
  ['dark', dark],
])('all colours of %s come through', async (_, theme) => {
  const sheet = await sheetOf(designTokens(theme))
  expect(sheet.match(/--kpi-color-[\w-]+: #[\da-f]{6};/g)).toHaveLength(Object.keys(theme.colours).length)
})

test('a colour is written as the format of 2025.10 has it', () => {
  // Pure red, and a font of the page is none that a tool could load.
  const tokens = designTokens(createTheme({ accent: '#f00' }))
  expect(tokens['color']).toMatchObject({
    accent: { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' } },
  })
  expect(tokens).not.toHaveProperty('font')
})
