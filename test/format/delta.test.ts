// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { describeComparison, formatDelta } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { compared } from './made.js'

const leads = { unit: 'count', metric: 'leads', formula: 'leads' } as const

describe('formatDelta', () => {
  test('a change between figures that read differently is one, however small they are', () => {
    expect(formatDelta(compared(1e-7, 2e-7))).toMatchObject({ signed: '\u22120.00001\u00a0pp', direction: 'down' })
    expect(formatDelta(compared(2.4e-5, 2e-5))).toMatchObject({ signed: '+0.0004\u00a0pp', direction: 'up' })
    expect(formatDelta(compared(2e-7, 2e-7))).toMatchObject({ direction: 'flat' })
    // 4.21% and 4.22% read 4.2%.
    expect(formatDelta(compared(0.0421, 0.0422))).toMatchObject({ direction: 'flat' })
  })

  test('percentages change in percentage points', () => {
    expect(formatDelta(compared(0.042, 0.036))).toEqual({
      text: '0.6\u00a0pp',
      signed: '+0.6\u00a0pp',
      direction: 'up',
      tone: 'positive',
      change: 'up 0.6\u00a0percentage points on September 2026',
      words: 'up 0.6\u00a0percentage points on September 2026',
      atLength: '',
    })
    expect(formatDelta(compared(0.036, 0.041), { locale: ru })).toEqual({
      text: '0,5\u00a0п.п.',
      signed: '\u22120,5\u00a0п.п.',
      direction: 'down',
      tone: 'negative',
      change: 'ниже на 0,5\u00a0процентного пункта, чем в сентябре 2026',
      words: 'ниже на 0,5\u00a0процентного пункта, чем в сентябре 2026',
      atLength: '',
    })
    expect(formatDelta(compared(0.036, 0.041))?.signed).toBe('\u22120.5\u00a0pp')
  })

  test('others change relatively, or absolutely where that has no meaning', () => {
    expect(formatDelta(compared(260, 231.5, {}, leads))).toMatchObject({
      text: '12.3%',
      signed: '+12.3%',
      words: 'up 12.3% on September 2026',
    })
    expect(formatDelta(compared(1204, 0, {}, leads))).toMatchObject({ text: '1,204', signed: '+1,204' })
    const cost = compared(-5, 2.5, { relative: null }, { unit: 'money', currency: 'USD' })
    expect(formatDelta(cost)).toMatchObject({ text: '$7.50', signed: '\u2212$7.50', direction: 'down' })
  })

  test('the tone follows the verdict, not the direction', () => {
    expect(formatDelta(compared(120, 100, { verdict: 'worse' }, leads))).toMatchObject({
      direction: 'up',
      tone: 'negative',
    })
    for (const verdict of ['same', 'neutral', null] as const) {
      expect(formatDelta(compared(120, 100, { verdict }, leads))?.tone).toBe('neutral')
    }
  })

  test('no change is flat', () => {
    expect(formatDelta(compared(0.042, 0.042, { verdict: 'same' }))).toEqual({
      text: '0\u00a0pp',
      signed: '0\u00a0pp',
      direction: 'flat',
      tone: 'neutral',
      change: 'unchanged on September 2026',
      words: 'unchanged on September 2026',
      atLength: '',
    })
    expect(formatDelta(compared(0.1 + 0.2, 0.3))?.direction).toBe('flat')
  })

  test('a small change of a small percentage does not read as none', () => {
    expect(formatDelta(compared(0.0015, 0.0012))?.text).toBe('0.03\u00a0pp')
  })

  test('a change that rounds to nothing is none, and neither good nor bad', () => {
    // 2.430% after 2.424%, of figures with one decimal.
    const links = formatDelta(compared(0.0243, 0.02424))
    expect(links).toMatchObject({ text: '0.0\u00a0pp', direction: 'flat', tone: 'neutral' })
    expect(links?.words).toBe('unchanged on September 2026')
    // 0.0012% of 0.15% is none of its hundredths either.
    expect(formatDelta(compared(0.001512, 0.0015))).toMatchObject({ text: '0.00\u00a0pp', direction: 'flat' })
    expect(formatDelta(compared(10_003, 10_000, {}, leads))).toMatchObject({ text: '0.0%', tone: 'neutral' })
    expect(formatDelta(compared(10_006, 10_000, {}, leads))).toMatchObject({ text: '0.1%', direction: 'up' })
  })

  test('nobody wins a third of a lead, between periods of different length either', () => {
    const net = { ...leads, metric: 'netFollowers' }
    expect(formatDelta(compared(62, -30, { absolute: 92.7, relative: null }, net))?.signed).toBe('+93')
    expect(formatDelta(compared(0, 0, { absolute: 0.4, relative: null }, net))?.direction).toBe('flat')
  })

  test('a fall that leaves something is none by 100%', () => {
    const signed = (now: number, then: number) => formatDelta(compared(now, then, {}, leads))?.signed
    expect(signed(1, 1e6)).toBe('\u221299.9%')
    expect(signed(6, 1e4)).toBe('\u221299.9%')
    expect(signed(0, 1e6)).toBe('\u2212100.0%')
    expect(signed(1e4, 5)).toBe('+199,900.0%')
    expect(signed(19_998, 1e4)).toBe('+100.0%')
  })

  test('in Russian a rate is higher, and of a number or a time there is more', () => {
    const said = (result: Partial<Parameters<typeof compared>[3]>) =>
      formatDelta(compared(120, 100, {}, result), { locale: ru })?.words.split(' ')[0]
    expect(said(leads)).toBe('больше')
    expect(said({ unit: 'money', metric: 'spend', time: 'adds' })).toBe('больше')
    expect(said({ unit: 'duration', metric: 'responseTime', time: 'rate' })).toBe('больше')
    expect(said({ unit: 'money', metric: 'costPerLead', time: 'rate' })).toBe('выше')
    expect(said({ unit: 'ratio', metric: 'frequency', time: 'rate' })).toBe('выше')
    expect(said({ unit: 'percent' })).toBe('выше')
  })

  test('periods that differ in length say so', () => {
    expect(formatDelta(compared(260, 250, { basis: 'per-day' }, leads))?.words).toBe(
      'up 4.0% on September 2026, per day, since the periods differ in length',
    )
  })

  test('a change in figures is one of the whole period, never of a day', () => {
    // 100 − 38 = 62 new followers in 31 days; 10 − 40 = −30 in 30 days are −31 in 31: 93 more, three a day.
    const followers = { ...leads, metric: 'netFollowers' }
    const net = compared(62, -30, { basis: 'per-day', absolute: 93, relative: null }, followers)
    expect(formatDelta(net)).toMatchObject({
      words: 'up 93 on September 2026, for periods of equal length',
      atLength: ' for periods of equal length',
    })
    const growth = formatDelta(compared(0.042, 0.036, { basis: 'per-day' }))
    expect(growth?.words).toBe('up 0.6\u00a0percentage points on September 2026, for periods of equal length')
    expect(formatDelta(compared(260, 250, { basis: 'per-day' }, leads))?.atLength).toBe(' for periods of equal length')
    expect(formatDelta(compared(260, 250, {}, leads))?.atLength).toBe('')
  })

  test('a previous period without dates has a name', () => {
    const { previous, ...rest } = compared(0.042, 0.036)
    expect(formatDelta({ ...rest, previous: { ...previous, window: null } })?.words).toBe(
      'up 0.6\u00a0percentage points on the previous period',
    )
  })

  test('points agree with their number in Russian', () => {
    const said = (points: number) => formatDelta(compared(points / 100, 0), { locale: ru })?.words
    expect(said(1)).toMatch(/^выше на 1,0\u00a0процентного пункта/)
    expect(said(5)).toMatch(/^выше на 5,0\u00a0процентного пункта/)
  })

  test('a week has another case in Russian', () => {
    const { previous, ...rest } = compared(0.042, 0.036)
    const window = {
      from: '2026-10-12',
      to: '2026-10-18',
      calendar: 'week',
      days: 7,
      completeDays: 7,
      asOf: '2026-10-18',
    } as const
    expect(formatDelta({ ...rest, previous: { ...previous, window } }, { locale: ru })?.words).toBe(
      'выше на 0,6\u00a0процентного пункта, чем за неделю 42, 12–18 октября 2026',
    )
  })

  test('there is none where none can be given', () => {
    const none = compared(1, 2, { basis: 'none', reason: 'different-length', absolute: null, relative: null, pp: null })
    expect(formatDelta(none)).toBeNull()
    expect(describeComparison(none)).toBe('No comparison: the periods differ in length')
    expect(describeComparison(none, { locale: ru })).toBe('Сравнения нет: периоды разной длины')
  })
})

test('describeComparison is the change as a sentence', () => {
  expect(describeComparison(compared(0.042, 0.036))).toBe('Up 0.6\u00a0percentage points on September 2026')
})
