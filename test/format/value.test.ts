// @vitest-environment node
import fc from '../property.js'
import { describe, expect, test } from 'vitest'
import { fitParts, formatFit, formatInput, formatParts, formatRange, formatValue } from '../../src/format/index.js'
import { rangeOf } from '../../src/format/findings/rangeOf.js'
import { ru } from '../../src/locales/ru.js'
import type { Between, Unit } from '../../src/metrics/index.js'
import { input, known, unknown, whole } from './made.js'

const reach = { metric: 'reach', formula: 'reach', unit: 'count', reason: 'not-additive' } as const

describe('formatValue', () => {
  test('says a result', () => {
    expect(formatValue(known(0.042))).toBe('4.2%')
    expect(formatValue(known(0.042), { locale: ru })).toBe('4,2\u00a0%')
  })

  test('an unknown one is a dash, or the range that is true', () => {
    expect(formatValue(unknown())).toBe('—')
    expect(formatValue(unknown({ ...reach, between: [2562, 12424] }))).toBe('2,562–12,424')
    expect(formatValue(unknown({ ...reach, between: [2562, 12424] }), { locale: ru })).toBe('2\u00a0562–12\u00a0424')
    expect(formatValue(unknown({ ...reach, between: [2562, null] }))).toBe('at\u00a0least\u00a02,562')
    expect(formatValue(unknown({ ...reach, between: [null, 12424] }), { locale: ru })).toBe(
      'не\u00a0более\u00a012\u00a0424',
    )
    expect(formatValue(unknown({ ...reach, between: [null, null] }))).toBe('—')
  })

  test('money is in the currency of the rows before that of the host', () => {
    const money = { value: 14.2, unit: 'money' } as const
    expect(formatValue({ ...money, currency: 'EUR' }, { currency: 'USD' })).toBe('€14.20')
    expect(formatValue(money, { currency: 'USD' })).toBe('$14.20')
    expect(formatValue(money)).toBe('14.20')
  })
})

// Two of 1.27 trillion read "0%", and a cost of them "KWD 0".
describe('what is not zero does not read as zero, however small', () => {
  const units: readonly Unit[] = ['count', 'percent', 'ratio', 'duration', 'money', 'score']
  const share = { formula: { op: 'ratio', of: ['interactions', 'impressions'] } } as const

  test.each([
    ['percent', 2 / 1.27e12, '1.57E\u221210%'],
    ['money', 3e-4 / 1.27e12, 'KWD\u00a02.36E\u221216'],
    ['duration', -2e-10, '\u22122E\u221210\u00a0s'],
  ] as const)('%s %d is %s', (unit, value, text) => {
    expect(formatValue(known(value, { ...share, unit, currency: 'KWD' }))).toBe(text)
  })

  test('in each unit and language, compact or in full, alone or as an end', () => {
    const small = fc.double({ min: 1e-300, max: 0.1, noNaN: true, minExcluded: true })
    const given = fc.record({
      locale: fc.constantFrom('en', 'ar', 'de', 'es', 'fr', 'pt-BR', ru),
      currency: fc.constantFrom(undefined, 'USD', 'JPY', 'KWD'),
      compact: fc.boolean(),
    })
    fc.assert(
      fc.property(
        small,
        fc.constantFrom(...units),
        fc.boolean(),
        given,
        (size, unit, less, { currency, ...options }) => {
          const value = less ? -size : size
          const result = { ...share, unit, ...(currency && { currency }) }
          const notZero = /[1-9]/
          expect(formatValue(known(value, result), options).split('E')[0]).toMatch(notZero)
          const range = formatValue(unknown({ ...result, between: [value, 1e6] }), options)
          expect(range.split(/E|–/)[0]).toMatch(notZero)
        },
      ),
    )
  })

  test('but what taking away leaves in the last digits is nothing', () => {
    expect(formatValue(known(0.1 + 0.2 - 0.3))).toBe('0%')
    expect(formatValue({ value: 0.1 + 0.2 - 0.3, unit: 'money', currency: 'USD' })).toBe('$0')
  })

  test('nor a price whose digits are those of others below it', () => {
    expect(formatValue({ value: 0.0004, unit: 'money', currency: 'USD' }, { decimals: 2 })).toBe('$0.0004')
    expect(formatValue({ value: 0.006, unit: 'money', currency: 'USD' }, { decimals: 2 })).toBe('$0.01')
  })
})

describe('fitParts', () => {
  const followers = { value: 1_234_567_890, unit: 'count' } as const

  test('in full while there is room, then compact', () => {
    expect(fitParts(followers, { room: 13 }).number).toBe('1,234,567,890')
    expect(fitParts(followers, { room: 12 }).number).toBe('1.23B')
    expect(fitParts(followers).number).toBe('1,234,567,890')
    expect(formatFit(followers, { room: 12, locale: ru })).toBe('1,23\u00a0млрд')
  })

  test('the unit takes room too, and a range is compact at both ends', () => {
    expect(formatFit({ value: 1234, unit: 'money', currency: 'USD' }, { room: 6 })).toBe('$1,234')
    expect(formatFit({ value: 1234, unit: 'money', currency: 'USD' }, { room: 5 })).toBe('$1,234')
    expect(formatFit({ value: 123456, unit: 'money', currency: 'USD' }, { room: 7 })).toBe('$123K')
    expect(formatFit(unknown({ ...reach, between: [2562, 12424] }), { room: 10 })).toBe('2.56K–12.4K')
  })

  test('the notation decides whatever the room, but compact is never longer', () => {
    expect(formatFit(followers, { notation: 'full', room: 4 })).toBe('1,234,567,890')
    expect(formatFit(followers, { notation: 'compact' })).toBe('1.23B')
    expect(formatFit({ value: 1004, unit: 'count' }, { notation: 'compact', locale: ru })).toBe('1\u00a0004')
  })
})

describe('formatParts', () => {
  test.each<[number, Unit, string | undefined, unknown]>([
    [0.042, 'percent', 'en', { number: '4.2', unit: '%', unitFirst: false }],
    [0.042, 'percent', 'ru', { number: '4,2', unit: '\u00a0%', unitFirst: false }],
    [0.042, 'percent', 'tr', { number: '4,2', unit: '%', unitFirst: true }],
    [14.2, 'money', 'en', { number: '14.20', unit: '$', unitFirst: true }],
    [14.2, 'money', 'de', { number: '14,20', unit: '\u00a0$', unitFirst: false }],
    [14.2, 'money', 'nl', { number: '14,20', unit: 'US$\u00a0', unitFirst: true }],
    [2220, 'duration', 'en', { number: '37', unit: '\u00a0min', unitFirst: false }],
    [3900, 'duration', 'en', { number: '1\u00a0h\u00a05', unit: '\u00a0min', unitFirst: false }],
    [128400, 'count', 'en', { number: '128,400', unit: '', unitFirst: false }],
    [Number.NaN, 'percent', 'en', { number: '—', unit: '', unitFirst: false }],
  ])('%d %s in %s', (value, unit, locale, parts) => {
    expect(formatParts({ value, unit }, { locale, currency: 'USD' })).toEqual(parts)
  })

  test('joined in their order they are the whole text', () => {
    const units: readonly Unit[] = ['count', 'percent', 'ratio', 'duration', 'money', 'score']
    const values = fc.oneof(
      fc.record({ value: fc.double({ min: -1e9, max: 1e9 }), unit: fc.constantFrom(...units) }),
      fc
        .tuple(fc.option(fc.integer()), fc.option(fc.integer()), fc.constantFrom(...units))
        .map(([low, high, unit]) => unknown({ unit, between: [low, high] })),
    )
    const options = fc.record({
      locale: fc.constantFrom('en', 'ru', 'tr', 'nl', 'he', 'fa', 'hi'),
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    })
    fc.assert(
      fc.property(values, options, (value, options) => {
        const { number, unit, unitFirst } = formatParts(value, options)
        const text = formatValue(value, options)
        expect(unitFirst ? unit + number : number + unit).toBe(text)
        expect(text).not.toMatch(/[^\S\u00a0]|NaN|undefined/)
      }),
    )
  })
})

describe('formatRange', () => {
  test.each<[Between, Unit, string]>([
    [[0, 0.03], 'percent', '0–3%'],
    [[-0.05, 0.03], 'percent', '\u22125\u00a0–\u00a03%'],
    [[5, 12], 'money', '$5–12'],
    [[-5, 12], 'money', '\u2212$5\u00a0–\u00a0$12'],
    [[-0.05, -0.03], 'money', '\u2212$0.05\u00a0–\u00a0\u2212$0.03'],
    [[-12, -5], 'money', '\u2212$12\u00a0–\u00a0\u2212$5'],
    [[300, 3900], 'duration', '5\u00a0min–1\u00a0h\u00a05\u00a0min'],
    [[1800, 2160], 'duration', '30–36\u00a0min'],
    [[0.0025, 0.02], 'percent', '0.25–2.00%'],
    [[0.04, 1.917], 'percent', '4.0–191.7%'],
    [[0, 0.025], 'percent', '0–2.5%'],
    [[0.03, null], 'percent', 'at\u00a0least\u00a03%'],
    [[null, 0.03], 'percent', 'at\u00a0most\u00a03%'],
  ])('%j %s is %s', (range, unit, text) => {
    expect(formatRange(range, { unit, currency: 'USD', trim: true })).toBe(text)
  })
})

// Of "0.43–2.1%" one would take the lower end for the surer one.
describe('both ends of a range have one precision', () => {
  test.each<[[number, number], Unit | 'points', string]>([
    [[0.0043, 0.021], 'percent', '0.43–2.10%'],
    [[0.0043, 0.0095], 'percent', '0.43–0.95%'],
    // Rounded to nothing, an end would say on which side of zero it is no longer.
    [[-0.1, 0.006], 'points', '−0.100\u00a0–\u00a00.006'],
    [[2, 2.06], 'ratio', '2.00–2.06'],
    [[1, 30.5], 'ratio', '1.0–30.5'],
    [[-0.02, 0.009], 'money', '−$0.020\u00a0–\u00a0$0.009'],
    // There is no precision that suits both.
    [[0.000004, 0.021], 'percent', '0.0004–2.1%'],
  ])('%j %s is %s', (range, unit, text) => {
    expect(formatRange(range, { unit, currency: 'USD' })).toBe(text)
  })
  test('for any ends that are at most a hundred times apart', () => {
    const end = fc.double({ min: 0.001, max: 0.1, noNaN: true })
    const decimals = (text: string) => text.split('.')[1]?.length ?? 0
    fc.assert(
      fc.property(
        end,
        end,
        fc.constantFrom('percent', 'ratio', 'count', 'points'),
        fc.boolean(),
        (a, b, unit, trim) => {
          const text = formatRange([Math.min(a, b), Math.max(a, b)], { unit, trim })
          const [low = '', high = ''] = text.replace('%', '').split('–')
          expect(decimals(low), text).toBe(decimals(high))
          expect(Number(low), text).toBeGreaterThan(0)
        },
      ),
    )
  })
})

test('formatInput says a fact in its own unit', () => {
  expect(formatInput('watchTime', input(3900))).toBe('1\u00a0h\u00a05\u00a0min')
  expect(formatInput('spend', input(310), { currency: 'USD' })).toBe('$310')
  expect(formatInput('likes', input(1204))).toBe('1,204')
  expect(formatInput('reach', { known: false, reason: 'not-additive', between: [10, 30], coverage: whole })).toBe(
    '10–30',
  )
  expect(formatInput('reach', { known: false, reason: 'missing', coverage: whole })).toBe('—')
  expect(formatInput('reach', undefined)).toBe('—')
})

describe('a range of money', () => {
  const range = (low: number | null, high: number | null, currency = 'USD', locale?: typeof ru) =>
    formatRange([low, high], { unit: 'money', currency, locale })

  test('has both ends in the same digits', () => {
    expect(range(14, 14.61)).toBe('$14.00–14.61')
    expect(range(13.9, 15)).toBe('$13.90–15.00')
    expect(range(0, 0.5)).toBe('$0.00–0.50')
    expect(range(980.5, 1204.37)).toBe('$980.50–1,204.37')
    expect(range(14, 14.61, 'EUR', ru)).toBe('14,00–14,61\u00a0€')
    expect(range(-2.5, 3)).toBe('−$2.50\u00a0–\u00a0$3.00')
  })
  test('and none where both are whole, or the currency has none', () => {
    expect(range(310, 1410)).toBe('$310–1,410')
    expect(range(1200.4, 1410.6)).toBe('$1,200–1,411')
    expect(range(14, 14.61, 'JPY')).toBe('¥14–15')
    expect(range(null, 14.61)).toBe('at\u00a0most\u00a0$14.61')
  })
  test('that is one figure in these digits is said once', () => {
    expect(rangeOf([14, 14.001], 'money', { currency: 'USD' })).toBe('$14.00')
    expect(rangeOf([14, 14], 'money', { currency: 'USD' })).toBe('$14')
    expect(rangeOf([14, 14.61, 14.2], 'money', { currency: 'USD' })).toBe('$14.00–14.61')
  })
})
