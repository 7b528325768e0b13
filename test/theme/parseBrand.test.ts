// @vitest-environment node
import { expect, test } from 'vitest'
import { createTheme, parseBrand, weakPairs } from '../../src/theme/index.js'

test('a brand from a database is a theme', () => {
  const brand = { accent: 'rgb(91, 91, 214)', surface: null, radius: 6, font: null }
  expect(parseBrand(brand)).toEqual({ theme: createTheme({ accent: '#5b5bd6', radius: 6 }) })
})

test('what is not solid is seen on the surface', () => {
  // 255 − (255 − 0) × 0.8 = 51; on black 0 × 0.8 = 0
  expect(parseBrand({ accent: '#000c' }).theme).toEqual(createTheme({ accent: '#333' }))
  expect(parseBrand({ accent: '#000c', surface: '#000' }).theme).toEqual(
    createTheme({ accent: '#000', surface: '#000' }),
  )
})

test.each([
  [undefined, /is not a colour/],
  [null, /is not a colour/],
  ['#5b5bd6', /is not a colour/],
  [{}, /is not a colour/],
  [{ accent: '' }, /"" is not a colour/],
  [{ accent: 'var(--primary)' }, /"var\(--primary\)" is not a colour/],
  [{ accent: '#000', surface: 'url(x)' }, /"url\(x\)" is not a colour/],
  [{ accent: '#000', text: {} }, /is not a colour/],
  [{ accent: '#000', palette: 'red' }, /the palette of a brand is a list of colours/],
  [{ accent: '#000', palette: ['#fff', 'nope'] }, /"nope" is not a colour/],
  [{ accent: '#000', radius: '6px' }, /the radius of a brand is a number of pixels/],
  [{ accent: '#000', radius: -1 }, /the radius of a brand/],
  [{ accent: '#000', radius: Number.NaN }, /the radius of a brand/],
  [{ accent: '#000', density: 'dense' }, /the density of a brand is one of compact, normal, airy/],
  [{ accent: '#000', density: 'constructor' }, /the density of a brand/],
  [{ accent: '#000', type: 0 }, /the type of a brand/],
  [{ accent: '#000', font: 7 }, /the font of a brand/],
  [{ accent: '#000', fontWeight: 'bold' }, /the fontWeight of a brand is a number from 1 to 950/],
])('%j is none, with a reason', (brand, reason) => {
  const { theme, reason: said } = parseBrand(brand)
  expect(theme).toBeUndefined()
  expect(said).toMatch(reason)
})

test('what throws when it is read gives its reason', () => {
  const brand = {
    get accent() {
      throw new Error('kept')
    },
  }
  expect(parseBrand(brand)).toEqual({ reason: 'kept' })
})

test('every form has the contrasts of a theme', () => {
  for (const accent of ['hsl(50 100% 50%)', 'lab(90 -20 80)', 'gold', '50 100% 50%', 'color(display-p3 1 0.9 0)']) {
    expect(weakPairs(createTheme({ accent }))).toEqual([])
  }
})
