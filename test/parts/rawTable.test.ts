// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { changeCell, cellOf, toCsv, toTsv } from '../../src/parts/rawTable.js'
import { compared, known, unknown } from '../format/made.js'

describe('a table for other programs', () => {
  test('numbers have a point, a plain minus and no separators, whatever their texts have', () => {
    expect(
      toTsv([
        ['Day', 'Value'],
        [
          { text: '1 October 2026', raw: '2026-10-01' },
          { text: '−1 234 567,5', raw: -1_234_567.5 },
        ],
        [
          { text: '2 October 2026', raw: '2026-10-02' },
          { text: '4.2%', raw: 0.042 },
        ],
      ]),
    ).toBe('Day\tValue\n2026-10-01\t-1234567.5\n2026-10-02\t0.042')
  })

  test('what is unknown is nothing, and what is zero is zero', () => {
    expect(toCsv([[cellOf(unknown(), '—'), '—', cellOf(known(0), '0%')]])).toBe(',,0\r\n')
  })

  test('what a calculation leaves behind the twelfth digit is left out', () => {
    expect(toCsv([[{ text: '0.3', raw: 0.1 + 0.2 }]])).toBe('0.3\r\n')
  })

  test('a file quotes what holds a comma, a quotation mark or a line end', () => {
    expect(toCsv([['Autumn, "sale"', 'a\nb', 'plain']])).toBe('"Autumn, ""sale""","a\nb",plain\r\n')
  })

  test('a name that a spreadsheet would take for a formula is a text, and a number below zero stays one', () => {
    expect(toCsv([['=HYPERLINK("x")', '+1', '@a', '\u2212a', { text: '−3', raw: -3 }]])).toBe(
      '"\'=HYPERLINK(""x"")",\'+1,\'@a,\'-a,-3\r\n',
    )
  })

  test('spaces that do not break and marks of direction are not copied', () => {
    expect(toTsv([['\u20685\u00a0s\u2069', 'a\tb']])).toBe('5 s\ta b')
  })

  test('a change is the difference of percentages, and else relative', () => {
    const of = (more: object) => ({ ...compared(0.042, 0.036), ...more })
    expect(changeCell(of({ pp: 0.6, absolute: 0.006, relative: 0.16 }), '+0.6 pp')).toEqual({
      text: '+0.6 pp',
      raw: 0.006,
    })
    expect(changeCell(of({ pp: null, absolute: 12, relative: 0.16 }), '+16%').valueOf()).toEqual({
      text: '+16%',
      raw: 0.16,
    })
    expect(changeCell(of({ pp: null, absolute: 12, relative: null }), '+12').valueOf()).toEqual({
      text: '+12',
      raw: 12,
    })
  })
})
