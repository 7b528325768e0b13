// @vitest-environment node
// Texts of people on their way into a page or a sheet, and rows on their way through JSON.
import { describe, expect, test } from 'vitest'
import { cssText } from '../../src/report/data/cssText.js'
import { kitVersion } from '../../src/report/data/kitVersion.js'
import { packRows, unpackRows } from '../../src/report/data/packRows.js'
import { pageHead } from '../../src/report/data/pageHead.js'
import { paragraphsOf } from '../../src/report/data/paragraphsOf.js'
import { fittedTables } from '../../src/report/data/fittedTables.js'
import { parted } from '../../src/report/data/parted.js'
import { pictureUrl } from '../../src/report/data/pictureUrl.js'
import { version } from '../../package.json'
import fc from '../property.js'

describe('cssText', () => {
  test.each([
    ['Aurora · October', '"Aurora · October"'],
    ['"}body{display:none}', '"\\22 }body{display:none}"'],
    ['</style>', '"\\3c /style\\3e "'],
    ['a\\b\nc', '"a\\5c b c"'],
  ])('%j is %s', (text, css) => expect(cssText(text)).toBe(css))

  test('whatever the text, nothing in it ends it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/["<>\n\r\f]|\\(?![\da-f]+ )/.test(cssText(text).slice(1, -1)),
      ),
    )
  })
})

test('the head of a page begins where its language begins', () => {
  expect(pageHead('Aurora', 'Northlight', false)).toMatchObject({
    '--kpi-report-left': '"Aurora"',
    '--kpi-report-right': '"Northlight"',
  })
  expect(pageHead('Aurora', 'Northlight', true)).toMatchObject({
    '--kpi-report-right': '"Aurora"',
    '--kpi-report-left': '"Northlight"',
  })
})

describe('paragraphsOf', () => {
  const link = (text: string, href = text) => ({ text, href })
  test.each([
    ['One.\n\nTwo\nlines', [[{ text: 'One.' }], [{ text: 'Two\nlines' }]]],
    ['See https://a.io/b?c=d.', [[{ text: 'See ' }, link('https://a.io/b?c=d'), { text: '.' }]]],
    ['[the form](https://a.io)', [[link('the form', 'https://a.io')]]],
    ['[x](javascript:alert(1))', [[{ text: '[x](javascript:alert(1))' }]]],
    ['[x](//evil.io)', [[{ text: '[x](//evil.io)' }]]],
    ['http://a.io', [[{ text: 'http://a.io' }]]],
    ['\n \n', []],
  ])('%j', (text, pieces) => expect(paragraphsOf(text)).toEqual(pieces))

  test('loses nothing that was written', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '[b]', '(https://c.io)', 'https://d.io', '.', ')', '\n'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts
          .join('')
          .replace(/\n\s*\n/g, '\n')
          .trim()
        const shown = paragraphsOf(text)
        if (!shown.flat().some(({ href }) => href))
          expect(
            shown
              .flat()
              .map((one) => one.text)
              .join(''),
          ).toBe(text)
        for (const { href } of shown.flat()) expect(href ?? 'https://').toMatch(/^https:\/\//)
      }),
    )
  })
})

test.each([
  ['https://a.io/logo.svg', true],
  ['/logo.svg', true],
  ['data:image/png;base64,iVBORw0KGgo=', true],
  ['data:image/svg+xml;base64,PHN2Zz4=', true],
  ['data:text/html;base64,PHN2Zz4=', false],
  ['data:image/png;base64,"onerror=', false],
  ['javascript:alert(1)', false],
  [7, false],
])('a picture may be %j: %j', (address, isShown) => expect(pictureUrl(address) === address).toBe(isShown))

test.each([
  [7, 8, [7]],
  [9, 8, [5, 4]],
  [13, 6, [5, 5, 3]],
  [0, 8, []],
])('%i columns, at most %i beside each other', (count, most, sizes) => {
  const parts = parted(
    Array.from({ length: count }, (_, i) => i),
    most,
  )
  expect(parts.map(({ length }) => length)).toEqual(sizes)
  expect(parts.flat()).toEqual(Array.from({ length: count }, (_, i) => i))
})

describe('tables that are wider than a page', () => {
  const tableOf = (heads: readonly string[], cell = '1,979') => ({
    caption: 'Weeks',
    heads: ['Day', ...heads],
    rows: [['10 October 2026', ...heads.map(() => cell)]],
  })
  const widths = (heads: readonly string[]) => fittedTables(tableOf(heads)).map((table) => table.heads.length - 1)

  test.each([
    [
      ['Net audience growth', 'Engagement rate by reach', 'Cost per click', 'Leads', 'Interactions', 'Link clicks'],
      [6],
    ],
    // Each 14 letters × 6.72 px + 12: 106 px beside 112 of the first, and 5 of them are 642 of 688 px.
    [Array.from({ length: 7 }, () => 'Взаимодействия'), [4, 3]],
    [Array.from({ length: 20 }, (_, i) => `Channel${i}`), [7, 7, 6]],
    [[], [0]],
  ])('%j are parted into %j, and no word is', (heads, sizes) => expect(widths(heads)).toEqual(sizes))

  test('all columns are there, each once, beside the first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), (heads) => {
        const parts = fittedTables(tableOf(heads))
        expect(parts.flatMap((table) => table.heads.slice(1))).toEqual(heads)
        expect(
          parts.every(({ heads: [first], rows: [row] }) => first === 'Day' && row?.[0] === '10 October 2026'),
        ).toBe(true)
      }),
    )
  })

  test('one with drawings in it is left as it is', () => {
    const table = { caption: '', heads: ['a'.repeat(90), 'b'.repeat(90)], rows: [['', 7]] }
    expect(fittedTables<unknown>(table)).toEqual([table])
  })
})

describe('rows on their way through JSON', () => {
  test('come back as they were, without what they do not say', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean())
    const row = fc.dictionary(fc.constantFrom('date', 'channel', 'leads', 'reach'), value)
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const back = unpackRows(JSON.parse(JSON.stringify(packRows(rows))))
        expect(back).toEqual(JSON.parse(JSON.stringify(rows)))
      }),
    )
  })

  test.each([[null], [{}], [{ columns: 'a', rows: [] }], [{ columns: [], rows: [7, null] }]])(
    '%j is no row',
    (packed) => {
      expect(unpackRows(packed as never)).toEqual([])
    },
  )
})

test('the version is that of the package', () => expect(kitVersion).toBe(version))
