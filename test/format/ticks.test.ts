// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatTicks } from '../../src/format/ticks.js'
import { de } from '../../src/locales/de.js'
import { ru } from '../../src/locales/ru.js'

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

describe('one axis has one notation', () => {
  test('thousands for all of them or for none', () => {
    expect(formatTicks([0, 2_500, 5_000, 7_500, 10_000], 'count')).toEqual(['0', '2.5K', '5.0K', '7.5K', '10.0K'])
    expect(formatTicks([8_000, 9_000, 10_000], 'count')).toEqual(['8K', '9K', '10K'])
    expect(formatTicks([0, 5_000], 'count')).toEqual(['0', '5,000'])
    expect(formatTicks([0, 500_000, 1_000_000], 'money', { currency: 'USD' })).toEqual(['$0', '$0.5M', '$1.0M'])
  })

  test('as many decimals as the step needs', () => {
    expect(formatTicks([0.045, 0.05, 0.055], 'percent')).toEqual(['4.5%', '5.0%', '5.5%'])
    expect(formatTicks([0, 0.000_02, 0.000_04], 'ratio')).toEqual(['0', '0.00002', '0.00004'])
    expect(formatTicks([0, 0.5, 1], 'money', { currency: 'EUR' })).toEqual(['€0', '€0.50', '€1.00'])
  })

  test('all digits where a short number would need as many', () => {
    expect(formatTicks([1_234_000, 1_234_020], 'count')).toEqual(['1,234,000', '1,234,020'])
    expect(formatTicks([98_400_000, 98_600_000], 'count')).toEqual(['98.4M', '98.6M'])
  })

  test('below zero with a minus, and in the words of the language', () => {
    expect(formatTicks([-20_000, 0, 20_000], 'count')).toEqual(['−20K', '0', '20K'])
    expect(plain(formatTicks([0, 1_500_000, 3_000_000], 'count', { locale: ru }))).toEqual(['0', '1,5 млн', '3,0 млн'])
    // German has a word for millions, and none for thousands.
    expect(plain(formatTicks([0, 20_000], 'count', { locale: de }))).toEqual(['0', '20.000'])
    expect(plain(formatTicks([0, 2_000_000], 'money', { locale: de, currency: 'EUR' }))).toEqual(['0 €', '2 Mio. €'])
  })
})
