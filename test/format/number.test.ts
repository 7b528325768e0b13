// @vitest-environment node
import fc from '../property.js'
import { describe, expect, test } from 'vitest'
import { digits } from '../../src/format/digits.js'
import { formatNumber, formatShare, type NumberOptions } from '../../src/format/index.js'
import { numberFormat, spell } from '../../src/format/intl.js'
import { numberParts, styleOf } from '../../src/format/number.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'
import type { Unit } from '../../src/metrics/index.js'

const units: readonly Unit[] = ['count', 'percent', 'ratio', 'duration', 'money', 'score']

describe('formatNumber', () => {
  test.each<[Unit, number, string, string]>([
    ['percent', 0.042, '4.2%', '4,2\u00a0%'],
    ['percent', 0.05, '5.0%', '5,0\u00a0%'],
    ['percent', 0.00848, '0.85%', '0,85\u00a0%'],
    ['percent', 0.00994, '0.99%', '0,99\u00a0%'],
    ['percent', 0.00996, '1.0%', '1,0\u00a0%'],
    ['percent', 0, '0%', '0\u00a0%'],
    ['percent', -0.1, '\u221210.0%', '\u221210,0\u00a0%'],
    ['percent', 12.345, '1,234.5%', '1\u00a0234,5\u00a0%'],
    ['count', 12424, '12,424', '12\u00a0424'],
    ['count', 2070.67, '2,070.7', '2\u00a0070,7'],
    ['count', -504, '\u2212504', '\u2212504'],
    ['ratio', 5, '5', '5'],
    ['ratio', 1.033827, '1.03', '1,03'],
    ['score', 94.4, '94.4', '94,4'],
    ['score', 40, '40', '40'],
    ['duration', 0, '0\u00a0s', '0\u00a0с'],
    ['duration', 4.25, '4.3\u00a0s', '4,3\u00a0с'],
    ['duration', 45, '45\u00a0s', '45\u00a0с'],
    ['duration', 59.6, '1\u00a0min', '1\u00a0мин'],
    ['duration', 90, '1\u00a0min\u00a030\u00a0s', '1\u00a0мин\u00a030\u00a0с'],
    ['duration', 599.7, '10\u00a0min', '10\u00a0мин'],
    ['duration', 2220, '37\u00a0min', '37\u00a0мин'],
    ['duration', 3599, '1\u00a0h', '1\u00a0ч'],
    ['duration', 3900, '1\u00a0h\u00a05\u00a0min', '1\u00a0ч\u00a05\u00a0мин'],
    ['duration', 72000, '20\u00a0h', '20\u00a0ч'],
    ['duration', -3900, '\u22121\u00a0h\u00a05\u00a0min', '\u22121\u00a0ч\u00a05\u00a0мин'],
    ['money', 14.2, '14.20', '14,20'],
  ])('says %s %d as %j and %j', (unit, value, english, russian) => {
    expect(formatNumber(value, { unit })).toBe(english)
    expect(formatNumber(value, { unit, locale: ru })).toBe(russian)
  })

  test.each<[number, string, string, string]>([
    [14.2, '$14.20', '14,20\u00a0₽', '¥14'],
    [0.5, '$0.50', '0,50\u00a0₽', '¥0.5'],
    [15, '$15', '15\u00a0₽', '¥15'],
    [1234.5, '$1,235', '1\u00a0235\u00a0₽', '¥1,235'],
    [-310, '\u2212$310', '\u2212310\u00a0₽', '\u2212¥310'],
    [0.0004, '$0.0004', '0,0004\u00a0₽', '¥0.0004'],
  ])('says %d as money', (value, dollars, roubles, yen) => {
    expect(formatNumber(value, { unit: 'money', currency: 'USD' })).toBe(dollars)
    expect(formatNumber(value, { unit: 'money', currency: 'RUB', locale: ru })).toBe(roubles)
    expect(formatNumber(value, { unit: 'money', currency: 'JPY' })).toBe(yen)
  })

  test('money has the decimals of its currency, also where it is compact', () => {
    const dinars = (value: number, more?: NumberOptions) =>
      formatNumber(value, { unit: 'money', currency: 'KWD', ...more })
    expect(dinars(1.25)).toBe('KWD\u00a01.250')
    expect(dinars(1.25, { compact: true })).toBe('KWD\u00a01.250')
    expect(formatNumber(14.31, { unit: 'money', currency: 'JPY', compact: true })).toBe('¥14')
  })

  test('a currency that is no code leaves a plain number', () => {
    expect(formatNumber(14.2, { unit: 'money', currency: 'roubles' })).toBe('14.20')
    expect(formatNumber(14.2, { unit: 'money', currency: '' })).toBe('14.20')
  })

  test('what is not zero never reads as zero, and noise never reads as something', () => {
    expect(formatNumber(0.00004, { unit: 'percent' })).toBe('0.004%')
    expect(formatNumber(-0.003, { unit: 'ratio' })).toBe('\u22120.003')
    expect(formatNumber(0.1 + 0.2 - 0.3, { unit: 'ratio' })).toBe('0')
    expect(formatNumber(-0)).toBe('0')
    expect(formatNumber(-0.0000000001, { unit: 'percent' })).toBe('0%')
  })

  test('trims, compacts and signs when asked', () => {
    expect(formatNumber(0.05, { unit: 'percent', trim: true })).toBe('5%')
    expect(formatNumber(0.055, { unit: 'percent', trim: true })).toBe('5.5%')
    expect(formatNumber(0.005, { unit: 'percent', trim: true })).toBe('0.5%')
    expect(formatNumber(14.2, { unit: 'money', currency: 'USD', trim: true })).toBe('$14.20')
    expect(formatNumber(12400, { compact: true })).toBe('12.4K')
    expect(formatNumber(1234567890, { compact: true })).toBe('1.23B')
    expect(formatNumber(999999, { compact: true })).toBe('1M')
    expect(formatNumber(123456, { compact: true })).toBe('123K')
    expect(formatNumber(1234567890, { compact: true, locale: ru })).toBe('1,23\u00a0млрд')
    expect(formatNumber(12400, { compact: true, locale: ru })).toBe('12,4\u00a0тыс.')
    expect(formatNumber(12000, { unit: 'money', currency: 'USD', compact: true })).toBe('$12K')
    expect(formatNumber(0.042, { unit: 'percent', compact: true })).toBe('4.2%')
    expect(formatNumber(12.345, { unit: 'percent', compact: true })).toBe('1,235%')
    expect(formatNumber(123.45, { unit: 'percent', compact: true })).toBe('12.3K%')
    expect(formatNumber(123456, { compact: true, locale: 'de' })).toBe('123.456')
    expect(formatNumber(1204, { sign: true })).toBe('+1,204')
    expect(formatNumber(0, { sign: true })).toBe('0')
    expect(formatNumber(3900, { unit: 'duration', sign: true })).toBe('+1\u00a0h\u00a05\u00a0min')
  })

  // Node and Chromium said "1204,0 €" and "1204 €", "€1.00E18" and "€1E18".
  test('leaves no digits to the engine', () => {
    expect(formatNumber(1204, { unit: 'money', currency: 'EUR', compact: true, locale: 'de' })).toBe('1.204\u00a0€')
    expect(formatNumber(1e18, { unit: 'money', currency: 'EUR' })).toBe('€1E18')
  })

  test('what is no number is a dash', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(formatNumber(value, { unit: 'percent' })).toBe('—')
  })

  test('keeps a mark of direction before a sign only', () => {
    expect(formatNumber(-0.042, { unit: 'percent', locale: 'he' })).toBe('\u200e\u22124.2%')
    expect(formatNumber(0.042, { unit: 'percent', locale: 'ar' })).toBe('4.2%')
  })

  test('an unknown unit says what to do', () => {
    expect(() => formatNumber(1, { unit: 'percents' as Unit })).toThrow(
      /there is no unit 'percents'.*Use count, percent/,
    )
  })

  test('whatever the number, the text is a number that does not break', () => {
    const options = fc.record<NumberOptions & { unit: Unit }>({
      unit: fc.constantFrom(...units),
      locale: fc.constantFrom('en', ru, 'de', 'fr', 'he', 'ar', 'hi', 'ja', 'xx', '?'),
      currency: fc.constantFrom(undefined, 'USD', 'RUB', 'JPY', 'KWD', 'x'),
      compact: fc.boolean(),
      sign: fc.boolean(),
      trim: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 5e-324, 1e300)),
        options,
        (value, options) => {
          const text = formatNumber(value, options)
          expect(text).not.toMatch(/NaN|Infinity|∞|undefined|null/)
          expect(text).not.toMatch(/[^\S\u00a0]|-/)
          expect(text).not.toMatch(/[\u200f\u061c]|\u200e(?![+\u2212])/)
          expect(text.length).toBeLessThan(40)
          if (Math.abs(value) < 1e-9) expect(text).not.toMatch(/[+\u2212]/)
          if (Math.abs(value) > 1e-9 && Number.isFinite(value)) expect(text).toMatch(/[^\p{Nd}]*[^0٠०\P{Nd}]/u)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('formatShare', () => {
  test.each([
    [0.84, '84%'],
    [109 / 130, '84%'],
    [1.07, '107%'],
    [0.996, '99%'],
    [0.9999999, '99%'],
    [1, '100%'],
    [1 - 1e-12, '100%'],
    [1.004, '100%'],
    [0.003, '0.3%'],
    [-0.5, '\u221250%'],
    [0, '0%'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test('with a decimal where it is asked for, and still never 100% just short of it', () => {
    expect(formatShare(1.1375, { decimals: 1 })).toBe('113.8%')
    expect(formatShare(1.1, { decimals: 1 })).toBe('110%')
    expect(formatShare(0.9996, { decimals: 1 })).toBe('99.9%')
  })
})

describe('a number is as Intl writes it, its unit apart', () => {
  const locales =
    'en ru de fr es pt-BR ar-u-nu-latn ar-EG fa he ur hi bn en-IN de-CH fr-CH de-AT pt-PT pl sv nl da eu lv tr th ja my'.split(
      ' ',
    )
  /** The long way: of each number its parts. */
  function byParts(n: number, unit: 'count' | 'percent' | 'money', tag: string, options: NumberOptions): string[] {
    const style = styleOf(unit, options.currency)
    const ofMoney = style.currency ? numberFormat(tag, style).resolvedOptions().maximumFractionDigits : undefined
    const format = numberFormat(tag, {
      ...style,
      ...digits(n, unit, { ...options, ofMoney }),
      ...(options.sign && { signDisplay: 'exceptZero' as const }),
    })
    const parts = format.formatToParts(n)
    const text = (from: number, to?: number) =>
      spell(
        parts
          .slice(from, to)
          .map(({ value }) => value)
          .join(''),
      )
    const at = parts.findIndex(({ type }) => type === 'percentSign' || type === 'currency')
    if (at < 0) return [text(0), '']
    const isFirst = at < parts.findIndex(({ type }) => type === 'integer')
    const space = parts[isFirst ? at + 1 : at - 1]?.type === 'literal' ? 1 : 0
    const cut = isFirst ? at + 1 + space : at - space
    return isFirst ? [text(cut), text(0, cut)] : [text(0, cut), text(cut)]
  }

  test.each(locales)('%s', (tag) => {
    const options = fc.record({
      currency: fc.constantFrom(undefined, 'USD', 'EUR', 'RUB', 'CHF', 'JPY', 'KWD', 'BRL', 'IRR', 'XXX'),
      sign: fc.boolean(),
      trim: fc.boolean(),
      decimals: fc.constantFrom(undefined, 0, 1, 2),
    })
    const size = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
      fc.constantFrom(0, 1, -1, 0.995, 1.005, 1e15, -1e15, 0.0005),
    )
    fc.assert(
      fc.property(size, fc.constantFrom('count', 'percent', 'money'), options, (n, unit, options) => {
        // What is too small to be shown is said as less than that, and what is as good as zero as zero.
        fc.pre(n === 0 || Math.abs(n) > 0.01 || options.decimals === undefined)
        fc.pre(n === 0 || Math.abs(n) > 1e-9)
        const { number, unit: sign } = numberParts(n, unit, { ...options, locale: { ...en, tag } })
        expect([number, sign]).toEqual(byParts(n === 0 ? 0 : n, unit, tag, options))
      }),
      { numRuns: 100 },
    )
  })
})
