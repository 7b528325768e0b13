// @vitest-environment ./test/jsdom.ts
import { beforeEach, expect, test } from 'vitest'
import { createTheme, themeFrom } from '../../src/theme/index.js'

beforeEach(() => document.body.removeAttribute('style'))

const wear = (properties: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(properties)) document.body.style.setProperty(name, value)
  return document.body
}

test.each([
  [
    'shadcn, older',
    {
      '--primary': '222.2 47.4% 11.2%',
      '--card': '0 0% 100%',
      '--card-foreground': '222.2 84% 4.9%',
      '--radius': '0.5rem',
    },
    { accent: 'hsl(222.2 47.4% 11.2%)', surface: '#fff', text: 'hsl(222.2 84% 4.9%)', radius: 8 },
  ],
  [
    'shadcn, newer, dark',
    { '--primary': 'oklch(0.922 0 0)', '--card': 'oklch(0.205 0 0)', '--radius': '0.625rem' },
    { accent: 'oklch(0.922 0 0)', surface: 'oklch(0.205 0 0)', radius: 10 },
  ],
  [
    'Bootstrap',
    {
      '--bs-primary': '#0d6efd',
      '--bs-body-bg': '#fff',
      '--bs-body-color': '#212529',
      '--bs-border-radius': '0.375rem',
    },
    { accent: '#0d6efd', surface: '#fff', text: '#212529', radius: 6 },
  ],
  [
    'MUI',
    {
      '--mui-palette-primary-main': '#90caf9',
      '--mui-palette-background-paper': '#121212',
      '--mui-shape-borderRadius': '4px',
    },
    { accent: '#90caf9', surface: '#121212', radius: 4 },
  ],
])('the brand of %s', (_, properties, brand) => {
  expect(themeFrom(wear(properties))).toEqual(createTheme(brand))
})

test('names of the page’s own', () => {
  const body = wear({ '--primary': '#f00', '--brand': 'rebeccapurple', '--panel': '#111' })
  expect(themeFrom(body, { accent: '--brand', surface: '--panel' })).toEqual(
    createTheme({ accent: '#663399', surface: '#111' }),
  )
})

test('what says no colour is as in createTheme; without an accent there is no theme', () => {
  expect(
    themeFrom(wear({ '--primary': '#f00', '--card': 'color-mix(in oklab, red, blue)', '--radius': 'calc(1px + 2px)' })),
  ).toEqual(createTheme({ accent: '#f00' }))
  document.body.removeAttribute('style')
  expect(themeFrom(document.body)).toBeUndefined()
  expect(themeFrom(wear({ '--primary': 'var(--nothing)' }))).toBeUndefined()
})
