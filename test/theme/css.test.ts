// @vitest-environment node
// Themes of a portal come from its tenants: nothing of one may end its rule or load an address.
import { describe, expect, test } from 'vitest'
import { createTheme, light, properties, type Theme, themeCss } from '../../src/theme/index.js'

/** Each would do harm, or leave the rest of the sheet unread. */
const attacks = [
  'red } </style><script>alert(1)</script>',
  'url(https://evil.example/track)',
  'URL("https://evil.example/track")',
  'image-set("https://evil.example/x" 1x)',
  '\\75 rl(https://evil.example)',
  'red; background: red',
  'red /* on',
  'red /**/',
  'expression(alert(1))',
  'var(--x, url(//evil.example))',
  'rgb(1 2 3',
  "'unclosed",
  '"un\nclosed"',
  '@import "x"',
  'red !important; }',
  '',
  'x'.repeat(1000),
]

describe('a value of a theme', () => {
  test.each(attacks)('%j is left out', (attack) => {
    const theme: Theme = {
      ...light,
      scheme: attack as never,
      colours: { ...light.colours, accent: attack, surface: attack },
      measures: { ...light.measures, font: attack, radius: attack },
      edge: attack,
      shadow: attack,
    }
    const found = properties(theme)
    for (const name of ['accent', 'surface', 'font', 'radius', 'accent-edge', 'shadow'])
      expect(found).not.toHaveProperty(`--kpi-${name}`)
    expect(found['--kpi-text']).toBe(light.colours.text)
    const css = themeCss('acme', theme)
    expect(css.match(/[{}]/g)).toEqual(['{', '}'])
    expect(css).not.toMatch(/url|evil|script|@|\\|\/\*/i)
    expect(css).toContain('color-scheme: light;')
  })

  test.each([
    '#6e56cf',
    'oklch(0.54 0.2 268)',
    'rgb(0 0 0 / 0.05)',
    'color-mix(in oklab, var(--brand) 40%, white)',
    'hsl(calc(1turn * 0.2), 20%, 50%)',
    'transparent',
    'var(--brand)',
  ])('the colour %j stays as it is', (accent) => {
    expect(properties({ ...light, colours: { ...light.colours, accent } })['--kpi-accent']).toBe(accent)
  })

  test.each(['Georgia, serif', '"Source Sans 3", system-ui', "'Ямал', sans-serif", 'var(--font-sans)'])(
    'the font %j stays as it is',
    (font) => {
      expect(properties(createTheme({ accent: '#6e56cf', font }))['--kpi-font']).toBe(font)
    },
  )

  test('what is no theme has no properties, and throws not', () => {
    for (const none of [{}, { colours: null }, { colours: { accent: 5, 'x: red } y': '#000' } }])
      expect(properties(none as never)).toEqual({})
  })
})

test.each(["x'] { } </style><script>alert(1)</script>", 'a b', '"', '', 'a\n', 'x;y', 'a}'])(
  'a theme cannot be called %j',
  (name) => {
    expect(() => themeCss(name, light)).toThrow(/^kpi-kit: the name of the theme/)
  },
)

test.each(['acme', 'tenant_7', 'Acme-2'])('a theme can be called %j', (name) => {
  expect(themeCss(name, light)).toContain(`[data-kpi-theme='${name}']`)
})
