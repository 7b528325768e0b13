// @vitest-environment node
import { expect, test } from 'vitest'
import { axisDates } from '../../../src/format/date.js'
import { resolveLocale } from '../../../src/format/index.js'
import { ar } from '../../../src/locales/ar.js'
import { de } from '../../../src/locales/de.js'
import { en } from '../../../src/locales/en.js'
import { es } from '../../../src/locales/es.js'
import { fr } from '../../../src/locales/fr.js'
import { ptBR } from '../../../src/locales/pt-BR.js'
import { ru } from '../../../src/locales/ru.js'
import { resolveWindow, splitPeriod } from '../../../src/metrics/index.js'
import { dateLabels } from '../../../src/widgets/engagement-trend/dates.js'
import fc from '../../property.js'

const locales = [en, ru, de, es, fr, ptBR, ar]
const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const window = fc
  .record({
    from: fc.integer({ min: 18_000, max: 22_000 }),
    days: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2_500 })),
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  })
  .map(({ from, days, every }) => {
    const { current } = resolveWindow({ data: [], period: { from: dayOf(from), to: dayOf(from + days - 1) } })
    return { every, slots: current ? splitPeriod(current, every) : [] }
  })

test('no two dates under an axis are the same, whatever the window', () => {
  fc.assert(
    fc.property(window, fc.constantFrom(...locales), fc.integer({ min: 0, max: 12 }), ({ slots }, locale, letters) => {
      const x = (slot: number) => (100 * (slot + 0.5)) / slots.length
      for (const { labels } of dateLabels(slots, x, letters, resolveLocale(locale))) {
        const texts = labels.map(({ text }) => text)
        expect(new Set(texts).size, `${locale.tag}: ${texts.join(' | ')}`).toBe(texts.length)
      }
    }),
    { numRuns: 100 },
  )
})

test('nor are those under columns', () => {
  fc.assert(
    fc.property(window, fc.constantFrom(...locales), ({ slots, every }, locale) => {
      if (every === 'day') return
      const texts = axisDates(
        slots.map(({ from }) => from),
        every,
        { locale },
      )
      expect(new Set(texts).size, `${locale.tag}: ${texts.join(' | ')}`).toBe(texts.length)
    }),
    { numRuns: 300 },
  )
})
