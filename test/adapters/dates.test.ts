import { describe, expect, it } from 'vitest'
import { type DateOrder, detectDateOrder, readDate } from '../../src/adapters/table/dates.js'

describe('readDate', () => {
  it.each([
    ['2020-04-10', '2020-04-10'],
    ['2026/3/7', '2026-03-07'],
    ['20240614', '2024-06-14'],
    ['27.03.2026', '2026-03-27'],
    ['3.4.2026', '2026-04-03'],
    ['05/05/2026', '2026-05-05'],
    ['Mar 27, 2026', '2026-03-27'],
    ['27 March 2026', '2026-03-27'],
    ['1 Sept 2026', '2026-09-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-W42', '2026-W42'],
    ['2026-W53', '2026-W53'],
    ['2026-10', '2026-10'],
    ['2026-Q4', '2026-Q4'],
    ['2026', '2026'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ date })
  })

  it.each([
    ['2020-04-10 07:00:00', '2020-04-10', '07:00:00'],
    ['2017-05-04T07:00:00+0000', '2017-05-04', '07:00:00+0000'],
    // Half past one at night in Moscow is still the day before in UTC: nothing is converted.
    ['2026-10-17T01:30:00.000+03:00', '2026-10-17', '01:30:00.000+03:00'],
    ['2026-10-17T23:30Z', '2026-10-17', '23:30Z'],
    ['Oct 17, 2026, 3:05\u202fPM', '2026-10-17', '3:05\u202fPM'],
    ['20240614 12:00 UTC', '2024-06-14', '12:00 UTC'],
  ])('%s is the day %s at a time that is cut off', (text, date, time) => {
    expect(readDate(text)).toEqual({ date, time })
  })

  it('reads day and month in the order that it is told', () => {
    expect(readDate('03/04/2026', 'month-first')).toEqual({ date: '2026-03-04' })
    expect(readDate('03/04/2026', 'day-first')).toEqual({ date: '2026-04-03' })
    expect(readDate('03-04-2026', 'day-first')).toEqual({ date: '2026-04-03' })
    expect(readDate('03/27/2026 06:08', 'month-first')).toEqual({ date: '2026-03-27', time: '06:08' })
  })

  it.each(['03/04/2026', '03-04-2026', '03/27/2026'])('leaves %s open without an order', (text) => {
    expect(readDate(text)).toMatchObject({ problem: 'ambiguous-date' })
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '31.04.2026',
    '2025-W53',
    '2026-13',
    '2026-Q5',
    '20241301',
    '1026-10-17',
    'Feb 30, 2026',
  ])('says that %s is impossible', (text) => {
    expect(readDate(text)).toMatchObject({ problem: 'impossible-date' })
  })

  it.each(['Lifetime', 'Total', '46108', '3/27/26', '1506038400000', 'yesterday', '12:30', 'Foo 3, 2026'])(
    'says that %s is not a date',
    (text) => {
      expect(readDate(text)).toMatchObject({ problem: 'not-a-date' })
    },
  )
})

describe('detectDateOrder', () => {
  it('has nothing to decide without slashes', () => {
    expect(detectDateOrder(['2026-10-17', '27.03.2026', '05/05/2026'])).toEqual({ order: undefined, reason: 'plain' })
  })

  it('sees the day in a part over 12', () => {
    expect(detectDateOrder(['03/04/2026', '03/27/2026 06:08'])).toMatchObject({ order: 'month-first', reason: 'fits' })
    expect(detectDateOrder(['03/04/2026', '27/03/2026'])).toMatchObject({ order: 'day-first', reason: 'fits' })
  })

  it('is not confused by an impossible date', () => {
    expect(detectDateOrder(['27/03/2026', '31/31/2026']).order).toBe('day-first')
  })

  it('asks where dates have two forms: a spreadsheet has swapped day and month of those that it could', () => {
    const texts = ['10/13/2026', '10.01.2026', '13.10.2026', '05.05.2026']
    expect(detectDateOrder(texts)).toEqual({
      order: undefined,
      reason: 'ambiguous',
      example: '10.01.2026',
      isMixed: true,
    })
    expect(detectDateOrder(['13/10/2026', '2026-01-10']).isMixed).toBe(true)
    // A month is no second form of a day.
    expect(detectDateOrder(['2026-10', '13.10.2026', '05.10.2026'])).toEqual({ order: undefined, reason: 'plain' })
    expect(detectDateOrder(['2026-10', '13/10/2026', '05/10/2026']).order).toBe('day-first')
    const read = (order?: DateOrder) =>
      texts.map((text) => {
        const found = readDate(text, order, true)
        return 'date' in found ? found.date : found.problem
      })
    const sure = ['2026-10-13', '2026-05-05'] as const
    expect(read()).toEqual(['2026-10-13', 'ambiguous-date', ...sure])
    expect(read('month-first')).toEqual(['2026-10-13', '2026-10-01', ...sure])
    expect(read('day-first')).toEqual(['2026-10-13', '2026-01-10', ...sure])
    expect(readDate('2026-01-10', undefined, true)).toMatchObject({ problem: 'ambiguous-date' })
    expect(readDate('2026-01-10', 'day-first', true)).toEqual({ date: '2026-01-10' })
  })

  it('asks where nothing shows it, or both', () => {
    expect(detectDateOrder(['03/04/2026', '05/06/2026'])).toEqual({
      order: undefined,
      reason: 'ambiguous',
      example: '03/04/2026',
    })
    expect(detectDateOrder(['27/03/2026', '03/27/2026']).reason).toBe('ambiguous')
  })
})
