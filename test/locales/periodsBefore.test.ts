// @vitest-environment node
// An earlier period within the sentence of a finding: each kind of it takes its own preposition, article and case.
import { describe, expect, test } from 'vitest'
import type { Messages } from '../../src/format/index.js'
import { resolveLocale } from '../../src/format/locale.js'
import { reportWords } from '../../src/format/reportWords.js'
import { sayBeforeIn } from '../../src/format/findings/sayBeforeIn.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { plainSpaces } from '../findings/plainSpaces.js'
import { withControlsRemoved } from './plainText.js'

const periods = [
  ['2026-09-01', '2026-09-30', 'month'],
  ['2025-10-01', '2025-10-31', 'month'],
  ['2026-10-05', '2026-10-11', 'week'],
  ['2026-07-01', '2026-09-30', 'quarter'],
  ['2025-01-01', '2025-12-31', 'year'],
  ['2026-10-16', '2026-10-16', null],
  ['2026-09-02', '2026-09-30', null],
] as const

const said: readonly (readonly [string, Messages, readonly string[]])[] = [
  [
    'en',
    en,
    [
      '5 more than in September',
      '5 more than in October 2025',
      '5 more than in week 41, 5–11 October 2026',
      '5 more than in Q3 2026',
      '5 more than in 2025',
      '5 more than on 16 October',
      '5 more than on 2–30 September',
    ],
  ],
  [
    'ru',
    ru,
    [
      'на 5 больше, чем в сентябре',
      'на 5 больше, чем в октябре 2025',
      'на 5 больше, чем за неделю 41, 5–11 октября 2026',
      'на 5 больше, чем за III квартал 2026',
      'на 5 больше, чем за 2025 год',
      'на 5 больше, чем за 16 октября',
      'на 5 больше, чем за 2–30 сентября',
    ],
  ],
  [
    'de',
    de,
    [
      '5 mehr als im September',
      '5 mehr als im Oktober 2025',
      '5 mehr als in Woche 41, 5.–11. Oktober 2026',
      '5 mehr als im 3. Quartal 2026',
      '5 mehr als im Jahr 2025',
      '5 mehr als am 16. Oktober',
      '5 mehr als vom 2.–30. September',
    ],
  ],
  [
    'es',
    es,
    [
      '5 más que en septiembre',
      '5 más que en octubre de 2025',
      '5 más que en la semana 41, 5–11 de octubre de 2026',
      '5 más que en el 3.er trimestre de 2026',
      '5 más que en 2025',
      '5 más que el 16 de octubre',
      '5 más que en el periodo del 2–30 de septiembre',
    ],
  ],
  [
    'fr',
    fr,
    [
      '5 de plus qu’en septembre',
      '5 de plus qu’en octobre 2025',
      '5 de plus que pendant la semaine 41, 5–11 octobre 2026',
      '5 de plus qu’au 3e trimestre 2026',
      '5 de plus qu’en 2025',
      '5 de plus que le 16 octobre',
      '5 de plus que pendant la période du 2–30 septembre',
    ],
  ],
  [
    'pt-BR',
    ptBR,
    [
      '5 a mais que em setembro',
      '5 a mais que em outubro de 2025',
      '5 a mais que na semana 41, 5–11 de outubro de 2026',
      '5 a mais que no 3º trimestre de 2026',
      '5 a mais que em 2025',
      '5 a mais que em 16 de outubro',
      '5 a mais que no período de 2–30 de setembro',
    ],
  ],
  [
    'ar',
    ar,
    [
      'أكثر بمقدار 5 مما كان في سبتمبر',
      'أكثر بمقدار 5 مما كان في أكتوبر 2025',
      'أكثر بمقدار 5 مما كان في الأسبوع 41، 5–11 أكتوبر 2026',
      'أكثر بمقدار 5 مما كان في الربع الثالث من 2026',
      'أكثر بمقدار 5 مما كان في عام 2025',
      'أكثر بمقدار 5 مما كان في 16 أكتوبر',
      'أكثر بمقدار 5 مما كان في الفترة 2–30 سبتمبر',
    ],
  ],
]

describe.each(said)('%s', (_, locale, expected) => {
  const words = reportWords(locale).findings
  const now = { from: '2026-10-17', to: '2026-10-18', calendar: null }

  test('every kind of period', () => {
    const all = periods.map(([from, to, calendar]) => {
      const before = sayBeforeIn({ from, to, calendar }, now, { locale: resolveLocale(locale), words })
      return withControlsRemoved(plainSpaces(words.than('5', 'count', true, before, false)))
    })
    expect(all).toEqual(expected)
  })
})
