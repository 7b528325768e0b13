// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { axisDates, formatDay, formatPeriod, formatPeriods } from '../../src/format/index.js'
import { de } from '../../src/locales/de.js'
import { fr } from '../../src/locales/fr.js'
import { ru } from '../../src/locales/ru.js'
import type { Calendar } from '../../src/metrics/index.js'

describe('formatPeriod', () => {
  test.each<[string, string, Calendar | null, string, string]>([
    ['2026-10-01', '2026-10-31', 'month', 'October 2026', 'Октябрь 2026'],
    ['2026-10-01', '2026-10-17', null, '1–17 October 2026', '1–17 октября 2026'],
    ['2026-09-28', '2026-10-17', null, '28 September – 17 October 2026', '28 сентября – 17 октября 2026'],
    ['2025-12-30', '2026-01-02', null, '30 December 2025 – 2 January 2026', '30 декабря 2025 – 2 января 2026'],
    ['2026-10-12', '2026-10-18', 'week', 'Week 42, 12–18 October 2026', 'Неделя 42, 12–18 октября 2026'],
    ['2026-10-01', '2026-12-31', 'quarter', 'Q4 2026', 'IV квартал 2026'],
    ['2026-01-01', '2026-03-31', 'quarter', 'Q1 2026', 'I квартал 2026'],
    ['2026-01-01', '2026-12-31', 'year', '2026', '2026 год'],
    ['2026-10-17', '2026-10-17', 'day', '17 October 2026', '17 октября 2026'],
  ])('%s to %s (%s)', (from, to, calendar, english, russian) => {
    expect(formatPeriod({ from, to, calendar })).toBe(english)
    expect(formatPeriod({ from, to, calendar }, { locale: ru })).toBe(russian)
  })

  // The week of the year that holds its Thursday (ISO 8601).
  test.each([
    ['2020-12-28', '2021-01-03', 53],
    ['2024-12-30', '2025-01-05', 1],
    ['2026-01-05', '2026-01-11', 2],
    ['2026-12-28', '2027-01-03', 53],
  ])('%s to %s is week %i', (from, to, week) => {
    expect(formatPeriod({ from, to, calendar: 'week' })).toMatch(new RegExp(`^Week ${week}, `))
  })

  test('in French the first of a month is an ordinal', () => {
    const say = (from: string, to: string) => formatPeriod({ from, to, calendar: null }, { locale: 'fr' })
    expect(say('2026-10-01', '2026-10-01')).toBe('1er octobre 2026')
    expect(say('2026-10-01', '2026-10-17')).toBe('1er–17 octobre 2026')
    expect(say('2026-09-21', '2026-10-01')).toBe('21 septembre – 1er octobre 2026')
    expect(say('2026-10-11', '2026-10-21')).toBe('11–21 octobre 2026')
  })

  test('dates follow a tag', () => {
    const days = { from: '2026-10-01', to: '2026-10-17', calendar: null }
    expect(formatPeriod(days, { locale: 'en-US' })).toBe('October 1–17, 2026')
    expect(formatPeriod(days, { locale: 'de' })).toBe('1.–17. Oktober 2026')
  })
})

describe('formatDay', () => {
  test('says a day, of a time stamp the day as written', () => {
    expect(formatDay('2026-10-17')).toBe('17 October 2026')
    expect(formatDay('2026-10-17', { locale: ru })).toBe('17 октября 2026')
    expect(formatDay('2026-10-17T23:59:59-11:00')).toBe('17 October 2026')
    expect(formatDay('2026-10-17', { year: false })).toBe('17 October')
    expect(formatDay('2026-10-17', { locale: 'en-US' })).toBe('October 17, 2026')
  })

  test('what is no date stays as it is', () => {
    for (const text of ['', 'yesterday 5', '2026', '17.10.2026', '2026-13-01']) expect(formatDay(text)).toBe(text)
  })

  test('the zone of the reader does not matter', () => {
    const zone = process.env.TZ
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env.TZ = TZ
        expect(formatDay('2026-10-17')).toBe('17 October 2026')
        expect(formatPeriod({ from: '2026-10-12', to: '2026-10-18', calendar: 'week' })).toBe(
          'Week 42, 12–18 October 2026',
        )
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('axisDates', () => {
  test('days of one year have no year', () => {
    const days = ['2026-09-28', '2026-10-05', '2026-10-12']
    expect(axisDates(days, 'week')).toEqual(['28 Sept', '5 Oct', '12 Oct'])
    expect(axisDates(days, 'day', { locale: ru })).toEqual(['28 сент', '5 окт', '12 окт'])
    expect(axisDates(days, 'day', { locale: de })).toEqual(['28. Sept', '5. Okt', '12. Okt'])
    expect(axisDates(['2026-10-01'], 'day', { locale: fr })).toEqual(['1er oct'])
  })

  test('the year stands at the first tick and where it changes', () => {
    expect(axisDates(['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'], 'week')).toEqual([
      '21 Dec 2026',
      '28 Dec',
      '4 Jan 2027',
      '11 Jan',
    ])
    expect(axisDates(['2025-11-01', '2025-12-01', '2026-01-01'], 'month', { locale: ru })).toEqual([
      'нояб 2025',
      'дек',
      'янв 2026',
    ])
    expect(axisDates(['2025-10-01', '2025-11-01'], 'month', { locale: de })).toEqual(['Okt 2025', 'Nov'])
  })

  test('years are years, and what is no date stays as it is', () => {
    expect(axisDates(['2024-01-01', '2025-01-01'], 'year', { locale: ru })).toEqual(['2024', '2025'])
    expect(axisDates(['soon'], 'day')).toEqual(['soon'])
  })
})

describe('formatPeriods', () => {
  const month = (from: string, to: string) => ({ from, to, calendar: 'month' as const })
  const october = month('2026-10-01', '2026-10-31')
  const days = (from: string, to: string) => ({ from, to, calendar: null })

  test('what a period is compared with has a year where it is another one', () => {
    expect(formatPeriods(october, month('2026-09-01', '2026-09-30'))).toBe('October 2026 · vs September')
    expect(formatPeriods(october, month('2025-10-01', '2025-10-31'))).toBe('October 2026 · vs October 2025')
    expect(formatPeriods(october, days('2026-09-01', '2026-09-17'))).toBe('October 2026 · vs 1–17 September')
    expect(formatPeriods(days('2026-10-05', '2026-10-05'), days('2026-10-04', '2026-10-04'))).toBe(
      '5 October 2026 · vs 4 October',
    )
    const week = { from: '2026-10-05', to: '2026-10-11', calendar: 'week' as const }
    expect(formatPeriods({ ...week, from: '2026-10-12', to: '2026-10-18' }, week)).toBe(
      'Week 42, 12–18 October 2026 · vs 5–11 October',
    )
    expect(formatPeriods(october, null)).toBe('October 2026')
  })

  test('in Russian it is compared to a dative', () => {
    const say = (from: string, to: string, calendar: Calendar) =>
      formatPeriods(october, { from, to, calendar }, { locale: ru }).slice('Октябрь 2026 · '.length)
    expect(say('2026-09-01', '2026-09-30', 'month')).toBe('к сентябрю')
    expect(say('2026-05-01', '2026-05-31', 'month')).toBe('к маю')
    expect(say('2025-03-01', '2025-03-31', 'month')).toBe('к марту 2025')
    expect(say('2026-07-01', '2026-09-30', 'quarter')).toBe('к III кварталу 2026')
    expect(say('2025-01-01', '2025-12-31', 'year')).toBe('к 2025 году')
  })
})

describe('a day that has been said', () => {
  test.each(['en-GB', 'en-US', 'ru', 'de', 'ar', 'fa', 'th', 'ja'])(
    'is said the same again, and is no other (%s)',
    (locale) => {
      const days = Array.from({ length: 250 }, (_, i) =>
        new Date(Date.UTC(2024, 0, 1 + 3 * i)).toISOString().slice(0, 10),
      )
      const say = () => [
        days.map((day) => formatDay(day, { locale })),
        days.map((day) => formatDay(day, { locale, year: false })),
        days.map((day) => formatPeriod({ from: day, to: day.slice(0, 8) + '28', calendar: null }, { locale })),
        days.map((day) => formatPeriod({ from: day, to: day, calendar: 'month' }, { locale })),
        axisDates(days, 'day', { locale }),
      ]
      const [first, again] = [say(), say()]
      expect(again).toEqual(first)
      const plain = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      const withoutWord = (text: string) => text.replace(/\s/g, ' ').replace(/ г\.$/, '')
      expect(first[0]).toEqual(days.map((day) => withoutWord(plain.format(Date.parse(day)))))
    },
  )
})
