// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { businessTime } from '../../../src/findings/given/businessTime.js'
import { readInstant } from '../../../src/findings/given/readInstant.js'
import fc from '../../property.js'

const nine = [['09:00', '18:00']] as const
const week = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine }
const moscow = { timeZone: 'Europe/Moscow', hours: week, holidays: ['2026-11-04'] }
const everyDay = (from: string, to: string) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [[from, to] as const]]))

const seconds = (rules: Parameters<typeof businessTime>[0], from: string, to: string) =>
  businessTime(rules).between(readInstant(from), readInstant(to))

describe('working seconds', () => {
  test.each([
    // Friday 17:50–18:00 and Monday 9:00–10:10.
    ['over a weekend', moscow, '2026-10-30T17:50:00+03:00', '2026-11-02T10:10:00+03:00', 600 + 4200],
    // 3 November 17–18, the 4th is a holiday, 5 November 9:00–9:30.
    ['over a holiday', moscow, '2026-11-03T17:00:00+03:00', '2026-11-05T09:30:00+03:00', 3600 + 1800],
    ['at night', moscow, '2026-10-30T19:00:00+03:00', '2026-10-30T23:00:00+03:00', 0],
    ['from night to night', moscow, '2026-10-29T07:00:00+03:00', '2026-10-30T23:00:00+03:00', 2 * 9 * 3600],
    // 23:30 to 9:00 in UTC: the hour from 2 to 3 is there twice.
    [
      'around the clock, autumn',
      { timeZone: 'Europe/Berlin' },
      '2026-10-25T01:30:00+02:00',
      '2026-10-25T10:00:00+01:00',
      34_200,
    ],
    [
      'by hours, autumn',
      { timeZone: 'Europe/Berlin', hours: everyDay('08:00', '20:00') },
      '2026-10-25T01:30:00+02:00',
      '2026-10-25T10:00:00+01:00',
      7200,
    ],
    // A day of 25 hours, and one of 23.
    [
      'a whole day, autumn',
      { timeZone: 'Europe/Berlin', hours: everyDay('00:00', '24:00') },
      '2026-10-25T00:00:00+02:00',
      '2026-10-26T00:00:00+01:00',
      25 * 3600,
    ],
    [
      'a whole day, spring',
      { timeZone: 'Europe/Berlin', hours: everyDay('00:00', '24:00') },
      '2026-03-29T00:00:00+01:00',
      '2026-03-30T00:00:00+02:00',
      23 * 3600,
    ],
    // 1:00–2:00, then clocks go to 3:00: two of the four hours from 1 to 4 are left, the rest is worked by the clock.
    [
      'over the skipped hour',
      { timeZone: 'Europe/Berlin', hours: everyDay('01:00', '04:00') },
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T12:00:00+02:00',
      2 * 3600,
    ],
    [
      'over the hour that is there twice',
      { timeZone: 'Europe/Berlin', hours: everyDay('01:00', '04:00') },
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T12:00:00+01:00',
      4 * 3600,
    ],
    // Kolkata is 5:30 ahead, Kathmandu 5:45.
    [
      'of a zone with half hours',
      { timeZone: 'Asia/Kolkata', hours: everyDay('09:00', '18:00') },
      '2026-10-26T03:00:00Z',
      '2026-10-26T04:30:00Z',
      3600,
    ],
    [
      'of a zone with quarters',
      { timeZone: 'Asia/Kathmandu', hours: everyDay('09:00', '18:00') },
      '2026-10-26T03:00:00Z',
      '2026-10-26T04:15:00Z',
      3600,
    ],
    // Lord Howe moves its clocks by half an hour: on 4 October 2026 from 2:00 to 2:30.
    [
      'where clocks move by half an hour',
      { timeZone: 'Australia/Lord_Howe', hours: everyDay('00:00', '24:00') },
      '2026-10-04T00:00:00+10:30',
      '2026-10-05T00:00:00+11:00',
      23.5 * 3600,
    ],
    [
      'over lunch',
      {
        timeZone: 'Europe/Moscow',
        hours: {
          mon: [
            ['14:00', '18:00'],
            ['09:00', '13:00'],
          ] as const,
        },
      },
      '2026-10-26T12:30:00+03:00',
      '2026-10-26T14:30:00+03:00',
      3600,
    ],
    // Samoa had no 30 December 2011: it went to the other side of the date line.
    [
      'over a day that was skipped',
      { timeZone: 'Pacific/Apia', hours: everyDay('09:00', '18:00') },
      '2011-12-29T00:00:00-10:00',
      '2012-01-01T00:00:00+14:00',
      2 * 9 * 3600,
    ],
    [
      'where midnight is skipped',
      { timeZone: 'Africa/Cairo', hours: everyDay('00:00', '24:00') },
      '2026-04-24T00:00:00+02:00',
      '2026-04-25T00:00:00+03:00',
      23 * 3600,
    ],
    ['backwards', moscow, '2026-11-02T10:10:00+03:00', '2026-10-30T17:50:00+03:00', 0],
    [
      'of holidays without hours',
      { timeZone: 'Europe/Moscow', holidays: ['2026-11-04'] },
      '2026-11-03T23:00:00+03:00',
      '2026-11-05T01:00:00+03:00',
      7200,
    ],
  ])('%s', (_, rules, from, to, expected) => {
    expect(seconds(rules, from, to)).toBe(expected)
  })

  test('add up, in whatever order they are asked for', () => {
    const clock = businessTime(moscow)
    const time = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
    fc.assert(
      fc.property(time, time, time, (...three) => {
        const [a, b, c] = three.sort((one, other) => one - other) as [number, number, number]
        expect(clock.between(a, b) + clock.between(b, c)).toBeCloseTo(clock.between(a, c), 6)
        expect(clock.between(a, c)).toBe(businessTime(moscow).between(a, c))
        expect(clock.between(a, c)).toBeLessThanOrEqual((c - a) / 1000)
      }),
    )
  })
})

test('hours are open from their first minute to before their last', () => {
  const clock = businessTime(moscow)
  const at = (time: string) => clock.isOpen(readInstant(time))
  expect(['08:59', '09:00', '17:59', '18:00'].map((time) => at(`2026-11-02T${time}:00+03:00`))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(at('2026-11-04T12:00:00+03:00')).toBe(false)
  expect(at('2026-11-01T12:00:00+03:00')).toBe(false)
})

describe('misuse says what, why and what to do', () => {
  test.each([
    [{ timeZone: 'Europe/Moskow' }, /no time zone "Europe\/Moskow".*IANA/],
    [{ hours: week }, /`hours` are given without `timeZone`/],
    [{ timeZone: 'UTC', hours: { mon: [['18:00', '09:00']] as const } }, /mon.*end before they begin.*next day/],
    [
      {
        timeZone: 'UTC',
        hours: {
          mon: [
            ['09:00', '13:00'],
            ['12:00', '18:00'],
          ] as const,
        },
      },
      /mon.*overlap/,
    ],
    [{ timeZone: 'UTC', hours: { mon: [['9 o’clock', '18:00']] as const } }, /mon.*not two times/],
    [{ timeZone: 'UTC', hours: { mon: [['09:00', '25:00']] as const } }, /mon.*not two times/],
    [{ timeZone: 'UTC', hours: { monday: nine } as never }, /"monday".*not a weekday/],
    [{ timeZone: 'UTC', holidays: ['4.11.2026'] }, /holiday "4.11.2026" is not a day/],
  ])('%j', (rules, message) => {
    expect(() => businessTime(rules)).toThrow(message)
  })
})

test.each([
  ['2026-10-31T18:00:00+03:00', Date.UTC(2026, 9, 31, 15)],
  ['2026-10-31T18:00+0300', Date.UTC(2026, 9, 31, 15)],
  ['2026-10-31 18:00:00+03', Date.UTC(2026, 9, 31, 15)],
  ['2026-10-31T15:00:00.250Z', Date.UTC(2026, 9, 31, 15, 0, 0, 250)],
  ['2026-10-31T18:00:00', Number.NaN],
  ['2026-02-30T18:00:00Z', Number.NaN],
  ['1970-01-01T00:00:00Z', Number.NaN],
  ['2026-10-31', Number.NaN],
  [1793458800000, Number.NaN],
  [null, Number.NaN],
])('the instant %j', (given, expected) => {
  expect(readInstant(given)).toBe(expected)
})
