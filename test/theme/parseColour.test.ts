// @vitest-environment node
// The forms of colours against culori, which shares no code with the kit, and against figures of CSS Color 4.
import { converter, formatHex, parse } from 'culori'
import { describe, expect, test } from 'vitest'
import { hexOf } from '../../src/theme/colour.js'
import { parseColour, readColour } from '../../src/theme/parseColour.js'
import fc from '../property.js'

const hex = (text: string, under?: string) =>
  hexOf(parseColour(text, under === undefined ? undefined : parseColour(under)))

test.each([
  ['#f00', '#ff0000'],
  ['#F00F', '#ff0000'],
  ['#5b5bd6', '#5b5bd6'],
  [' #5b5bd6\n', '#5b5bd6'],
  ['rgb(91, 91, 214)', '#5b5bd6'],
  ['rgb(91 91 214)', '#5b5bd6'],
  ['RGBA(91,91,214,1)', '#5b5bd6'],
  ['rgb(100% 0% 20%)', '#ff0033'],
  ['rgb(300, -20, 0)', '#ff0000'],
  ['hsl(120, 100%, 20%)', '#006600'],
  ['hsl(120deg 100% 20%)', '#006600'],
  ['hsl(0.5turn 100 50)', '#00ffff'],
  ['hsl(-240 100% 50%)', '#00ff00'],
  ['120 100% 20%', '#006600'],
  ['hwb(194 0% 0%)', '#00c3ff'],
  ['hwb(90 60% 90%)', '#666666'],
  // https://www.w3.org/TR/css-color-4/#lab-colors and the parts on lch(), oklab() and oklch() say these of the same green.
  ['lab(46.2775% -47.5621 48.5837)', '#008000'],
  ['lch(46.2775% 67.9892 134.3912)', '#008000'],
  ['oklab(51.975% -0.1403 0.10768)', '#008000'],
  ['oklch(51.975% 0.17686 142.495)', '#008000'],
  ['oklch(0.51975 44.215% 142.495deg)', '#008000'],
  ['color(srgb 1 0.2 0)', '#ff3300'],
  ['color(srgb-linear 0 0.21586 0)', '#008000'],
  ['color(display-p3 0.21604 0.49418 0.13151)', '#008000'],
  ['oklch(0.5 none none)', '#636363'],
  ['rebeccapurple', '#663399'],
  ['DarkSlateGrey', '#2f4f4f'],
])('%s is %s', (text, digits) => {
  expect(hex(text)).toBe(digits)
})

test.each([
  // 255 × 0.2 + 0 × 0.8 = 51
  ['#000c', '#ffffff', '#333333'],
  ['rgb(0 0 0 / 80%)', '#ffffff', '#333333'],
  // 15 + (255 − 15) × 0.2 = 63
  ['rgba(255, 255, 255, .2)', '#0f0f0f', '#3f3f3f'],
  ['transparent', '#123456', '#123456'],
])('%s on %s is seen as %s', (text, under, digits) => {
  expect(hex(text, under)).toBe(digits)
})

test.each([
  '',
  'var(--primary)',
  'currentcolor',
  'inherit',
  '#12',
  '#12345',
  '#ggg',
  'rgb(1 2)',
  'rgb(1 2 3 4 5)',
  'rgb(a b c)',
  'rgb(1 2 3',
  'hsl(from red h s l)',
  'color(rec2020 1 0 0)',
  'color(1 0 0)',
  'constructor(1 2 3)',
  'color constructor 1 2 3',
  '__proto__',
  'url(javascript:alert(1))',
  '1 2 3',
  'red; background: url(x)',
  ' '.repeat(10_000),
])('%j is no colour', (text) => {
  expect(readColour(text)).toBeUndefined()
  expect(() => parseColour(text)).toThrow(/is not a colour that a theme can be made of/)
})

test.each([[undefined], [null], [5], [{}], [[]], [Symbol('red')]])('nor is %s', (value) => {
  expect(readColour(value)).toBeUndefined()
  expect(() => parseColour(value as unknown as string)).toThrow(/is not a colour/)
})

describe('as culori reads it', () => {
  const rgb = converter('rgb')
  const third = fc.double({ min: 0, max: 1, noNaN: true })
  // How far each of the three numbers goes, and from where.
  const forms: Readonly<Record<string, [write: (...three: string[]) => string, ...ranges: Array<[number, number]>]>> = {
    rgb: [(r, g, b) => `rgb(${r} ${g} ${b})`, [0, 255], [0, 255], [0, 255]],
    hsl: [(h, s, l) => `hsl(${h} ${s}% ${l}%)`, [-360, 720], [0, 100], [0, 100]],
    hwb: [(h, w, b) => `hwb(${h} ${w}% ${b}%)`, [0, 360], [0, 100], [0, 100]],
    lab: [(l, a, b) => `lab(${l} ${a} ${b})`, [0, 100], [-60, 60], [-60, 60]],
    lch: [(l, c, h) => `lch(${l} ${c} ${h})`, [0, 100], [0, 80], [0, 360]],
    oklab: [(l, a, b) => `oklab(${l} ${a} ${b})`, [0, 1], [-0.2, 0.2], [-0.2, 0.2]],
    oklch: [(l, c, h) => `oklch(${l} ${c} ${h})`, [0, 1], [0, 0.3], [0, 360]],
    'display-p3': [(r, g, b) => `color(display-p3 ${r} ${g} ${b})`, [0, 1], [0, 1], [0, 1]],
  }
  test.each(Object.entries(forms))('%s', (_, [write, ...ranges]) => {
    fc.assert(
      fc.property(third, third, third, (...three) => {
        const text = write(...ranges.map(([low, high], index) => (low + (three[index] ?? 0) * (high - low)).toFixed(3)))
        const theirs = formatHex({ mode: 'rgb', ...clamped(rgb(parse(text))) })
        // One step of 255 may round the other way.
        expect(apart(hex(text), theirs), `${text}: ${hex(text)}, ${theirs}`).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const clamped = ({ r = 0, g = 0, b = 0 } = {}) => ({ r: clamp(r), g: clamp(g), b: clamp(b) })
const clamp = (value: number) => Math.min(1, Math.max(0, value))
const apart = (a: string, b: string) =>
  Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
    ),
  )
