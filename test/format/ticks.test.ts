// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { formatTicks } from '../../src/format/ticks.js'
import { axisFor } from '../../src/geometry/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import type { Unit } from '../../src/metrics/index.js'
import fc from '../property.js'

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

describe('no two labels of one axis are the same', () => {
  const locales = { en, ru, de, es, fr, ptBR, ar }
  const expectDifferent = (values: readonly number[], unit: Unit, parts?: number) => {
    const { ticks } = axisFor(values, unit, 'auto', parts)
    for (const locale of Object.values(locales)) {
      const texts = formatTicks(ticks, unit, { locale, currency: 'EUR' })
      expect(new Set(texts).size, `${locale.tag} ${unit} ${values}: ${texts.join(' | ')}`).toBe(ticks.length)
    }
  }

  test.each<[Unit, number, number]>([
    ['count', 12_000, 12_040],
    ['count', 54_000, 54_100],
    ['count', 101_000, 101_040],
    ['count', 500, 520],
    ['count', 1_000_000, 1_000_400],
    ['percent', 0.0405, 0.041],
    ['duration', 2_160, 2_220],
    ['duration', 2_200, 2_210],
    ['money', 1_200, 1_201],
  ])('%s from %d to %d', (unit, from, to) => expectDifferent([from, to], unit))

  test('whatever the figures are', () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.double({ noNaN: true, min: -1, max: 1 }),
    )
    const apart = fc.oneof(fc.constantFrom(0, 1, 2, 5, 10, 40, 100, 0.001, 0.01), figure)
    const unit = fc.constantFrom<Unit>('count', 'percent', 'money', 'duration', 'ratio')
    fc.assert(
      fc.property(figure, apart, unit, fc.integer({ min: 1, max: 8 }), (from, by, of, parts) =>
        expectDifferent([from, from + by], of, parts),
      ),
      { numRuns: 200 },
    )
  })
})

test('nothing has no unit of time: an axis in minutes does not begin with seconds', () => {
  expect(formatTicks([0, 1200, 2400], 'duration')[0]).toBe('0')
})
