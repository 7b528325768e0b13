// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createTheme, dark, designTokens, forest, light, themeFromTokens, violet } from '../../src/theme/index.js'

const own = createTheme({
  accent: '#ffe600',
  surface: '#101418',
  radius: 6,
  density: 'compact',
  type: 1.1,
  font: "'Open Sans', serif",
})

test.each([
  ['light', light],
  ['dark', dark],
  ['violet', violet],
  ['forest', forest],
  ['a brand', own],
])('%s comes back as it was written', (_, theme) => {
  const written = JSON.stringify(designTokens(theme))
  const { theme: read, reason } = themeFromTokens(written)
  expect(reason).toBeUndefined()
  expect(JSON.stringify(designTokens(read!))).toBe(written)
  expect(read).toMatchObject({ scheme: theme.scheme, measures: theme.measures })
})

describe('a file of a design tool', () => {
  const accent = (tokens: unknown) => themeFromTokens(tokens).theme?.colours.accent

  test('an alias, and a type that its group has', () => {
    const tokens = {
      palette: { $type: 'color', blue: { $value: '#5b5bd6' } },
      color: { brand: { $value: '{palette.blue}' }, background: { $type: 'color', $value: '{palette.night}' } },
      'palette.night': {},
    }
    // {palette.night} leads nowhere.
    expect(themeFromTokens(tokens).reason).toContain('{palette.night} leads to none of them')
    const { background: _, ...color } = tokens.color
    expect(accent({ ...tokens, color })).toBe(createTheme({ accent: '#5b5bd6' }).colours.accent)
  })

  // Pure red each time: hsl(0 100% 50%), hex as a fallback of a space that is not known, P3 within sRGB is another red.
  test.each([
    [{ colorSpace: 'srgb', components: [1, 0, 0] }],
    [{ colorSpace: 'srgb', components: [1, 'none', 0], alpha: 1 }],
    [{ colorSpace: 'hsl', components: [0, 100, 50], hex: '#00ff00' }],
    [{ colorSpace: 'hwb', components: [0, 0, 0] }],
    [{ colorSpace: 'prophoto-rgb', components: [0.7, 0.3, 0.1], hex: '#ff0000' }],
    ['#f00'],
  ])('%j is red', ($value) => {
    expect(accent({ primary: { $type: 'color', $value } })).toBe(createTheme({ accent: '#f00' }).colours.accent)
  })

  test('what is half solid is seen on the surface', () => {
    const red = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.8 } }
    expect(accent({ color: { accent: red } })).toBe(createTheme({ accent: '#333' }).colours.accent)
  })

  test('a dimension in rem, and in the text of the format before', () => {
    const of = (radius: unknown) =>
      themeFromTokens({ accent: { $type: 'color', $value: '#f00' }, radius: { $type: 'dimension', $value: radius } })
        .theme?.measures.radius
    expect(of({ value: 0.5, unit: 'rem' })).toBe('8px')
    expect(of({ value: 4, unit: 'px' })).toBe('4px')
    expect(of('6px')).toBe('6px')
    for (const odd of [{ value: -1, unit: 'px' }, null, 'wide', {}, [1]]) expect(of(odd)).toBe('14px')
  })

  test('one colour of a theme by its name goes before what follows', () => {
    const { theme } = themeFromTokens({
      color: { $type: 'color', accent: { $value: '#5b5bd6' }, border: { $value: '#ff0000' } },
    })
    expect(theme?.colours.border).toBe(createTheme({ accent: '#f00' }).colours.accent)
    expect(theme?.colours.track).toBe(createTheme({ accent: '#5b5bd6' }).colours.track)
  })
})

test.each([
  ['{', /JSON/],
  ['null', /no color called accent, brand, primary/],
  [undefined, /no color called/],
  [7, /no color called/],
  [{ color: { accent: { $value: '#f00' } } }, /no color called/],
  [{ color: { accent: { $type: 'color', $value: 'nope' } } }, /"nope" is not a colour/],
  [
    { color: { accent: { $type: 'color', $value: { colorSpace: 'xyz', components: [1] } } } },
    /a form that is not known/,
  ],
  [{ a: { $type: 'color', $value: '{accent}' }, accent: { $type: 'color', $value: '{a}' } }, /in a circle/],
  [{ accent: { $type: 'color', $value: '{constructor}' } }, /\{constructor\} leads to none/],
  [
    JSON.parse('{"__proto__":{"accent":{"$type":"color","$value":"#f00"}},"accent":{"$type":"color"}}'),
    /no color|no colour|not known/,
  ],
])('%j is no theme, with a reason', (tokens, reason) => {
  const { theme, reason: said } = themeFromTokens(tokens)
  expect(theme).toBeUndefined()
  expect(said).toMatch(reason)
})

test('what leads into itself has an end', () => {
  const endless: Record<string, unknown> = {}
  endless['again'] = endless
  expect(themeFromTokens(endless).reason).toContain('no color called')
})

test('a weight that no letter has is not taken', () => {
  const of = ($value: unknown) =>
    themeFromTokens({ accent: { $type: 'color', $value: '#5b5bd6' }, fontWeight: { $type: 'fontWeight', $value } })
      .theme?.measures['font-weight']
  expect(of(400)).toBe('400')
  // Numbers are heavier by 50, and CSS takes 1000 at most.
  for (const odd of [951, 0, -1, Number.NaN, 'bold', null]) expect(of(odd)).toBe('550')
})
