import { describe, expect, test } from 'vitest'
import type { FactId } from '../../src/metrics/index.js'
import { rowsFrom, witnessesFrom } from '../../src/sql/index.js'

const asked = (...facts: FactId[]) => ({ facts })
const record = { k_brand: 'aurora', k_channel: 'vk', k_dates: '2026-10-02/2026-10-02', k_open: 0 }
const row = { brand: 'aurora', channel: 'vk', date: '2026-10-02' }

describe('a record as a row', () => {
  test('what is NULL is unknown, and zero is zero', () => {
    expect(rowsFrom(asked('likes', 'reach'), [{ ...record, f_likes: 0, f_reach: null }])).toEqual([
      { ...row, likes: 0 },
    ])
    expect(rowsFrom(asked('likes', 'reach'), [{ ...record, f_likes: '', f_reach: undefined }])).toEqual([row])
  })

  test.each([
    ['a number', 12.5, 12.5],
    ['a text', '12.50', 12.5],
    ['a bigint', 12n, 12],
    ['a decimal of a library', { toString: () => '12.5' }, 12.5],
    ['a text with an exponent', '1.25E1', 12.5],
  ])('%s', (_, given, likes) => {
    expect(rowsFrom(asked('likes'), [{ ...record, f_likes: given }])).toEqual([{ ...row, likes }])
  })

  test('names of columns in upper case', () => {
    const upper = Object.fromEntries(
      Object.entries({ ...record, f_likes: '3' }).map(([key, one]) => [key.toUpperCase(), one]),
    )
    expect(rowsFrom(asked('likes'), [upper])).toEqual([{ ...row, likes: 3 }])
  })

  test('a span has two ends', () => {
    expect(rowsFrom(asked(), [{ ...record, k_dates: '2026-10-02/2026-10-09' }])).toEqual([
      { ...row, date: { from: '2026-10-02', to: '2026-10-09' } },
    ])
  })

  test('a post has the day of its publication, or none', () => {
    const post = { ...record, k_post: 'p1', k_format: 'reel' }
    expect(rowsFrom(asked(), [{ ...post, k_dates: '2026-10-03/2026-10-03' }])).toEqual([
      { brand: 'aurora', channel: 'vk', post: 'p1', format: 'reel', date: '2026-10-03' },
    ])
    expect(rowsFrom(asked(), [{ ...post, k_dates: null }])).toEqual([
      { brand: 'aurora', channel: 'vk', post: 'p1', format: 'reel' },
    ])
  })

  test('what it says beside its figures', () => {
    const said = { k_account: 'ru', k_campaign: 'c1', k_paid: 'paid', k_provisional: '1', k_sampled: 1n }
    expect(rowsFrom(asked(), [{ ...record, ...said }])).toEqual([
      { ...row, account: 'ru', campaign: 'c1', paid: 'paid', provisional: true, sampled: true },
    ])
  })

  test('a span that is read as it grows keeps the time of its reading', () => {
    // 5 October 2026, 6:00 UTC, in microseconds
    const read = { k_dates: '2026-10-02/2026-10-31', k_reading: '1791180000000000' }
    expect(rowsFrom(asked(), [{ ...record, ...read }])).toEqual([
      { ...row, date: { from: '2026-10-02', to: '2026-10-31' }, observedAt: '2026-10-05T06:00:00.000Z' },
    ])
  })

  test('of a day that is not over only this is said', () => {
    const open = { ...record, k_open: 1, k_provisional: 1, f_likes: null, f_likes_invalid: 0 }
    expect(rowsFrom(asked('likes'), [open])).toEqual([{ ...row, provisional: true }])
    const moved = { ...open, k_post: 'p1', k_dates_high: '2026-10-04/2026-10-04' }
    expect(rowsFrom(asked('likes'), [moved]).map(({ date }) => date)).toEqual(['2026-10-02', '2026-10-04'])
  })

  test.each([
    ['JSON', '[4,5]'],
    ['an array', [4, 5]],
  ])('samples as %s', (_, given) => {
    expect(rowsFrom(asked('responseTimes'), [{ ...record, f_response_times: given }])).toEqual([
      { ...row, responseTimes: [4, 5] },
    ])
    expect(rowsFrom(asked('responseTimes'), [{ ...record, f_response_times: '' }])).toEqual([row])
  })

  test('no records, no rows', () => expect(rowsFrom(asked('likes'), [])).toEqual([]))
})

describe('a record that is odd', () => {
  test('a contradiction is two rows that contradict each other', () => {
    const odd = { ...record, f_likes: 3, f_likes_high: 5, f_reach: 10, f_reach_high: null }
    expect(rowsFrom(asked('likes', 'reach'), [odd])).toEqual([
      { ...row, likes: 3, reach: 10 },
      { ...row, likes: 5 },
    ])
  })

  test('an invalid value is one that no kit could take, and stays so in JSON', () => {
    const rows = rowsFrom(asked('likes', 'reach'), [{ ...record, f_likes: 3, f_likes_invalid: 1, f_reach_invalid: 1 }])
    expect(JSON.parse(JSON.stringify(rows))).toEqual([
      { ...row, likes: 3 },
      { ...row, likes: 'invalid', reach: 'invalid' },
    ])
  })

  test('a post with two dates or formats says both', () => {
    const post = { ...record, k_post: 'p1', k_dates: '2026-10-02/2026-10-02', k_format: 'photo', f_likes: 3 }
    expect(rowsFrom(asked('likes'), [{ ...post, k_dates_high: '2026-10-04/2026-10-04' }])).toEqual([
      { ...row, post: 'p1', format: 'photo', likes: 3 },
      { ...row, post: 'p1', format: 'photo', date: '2026-10-04' },
    ])
    expect(rowsFrom(asked('likes'), [{ ...post, k_format_high: 'reel' }])[1]).toEqual({
      ...row,
      post: 'p1',
      format: 'reel',
    })
  })

  test('money of two currencies stands in two rows, with all that has none in the first', () => {
    const money = {
      ...record,
      f_likes: 3,
      f_spend: 5,
      f_spend_currency: 'EUR',
      f_spend_currency_high: null,
      f_revenue: 7,
      f_revenue_currency: 'USD',
    }
    expect(rowsFrom(asked('likes', 'spend', 'revenue'), [money])).toEqual([
      { ...row, likes: 3, spend: 5, currency: 'EUR' },
      { ...row, revenue: 7, currency: 'USD' },
    ])
    // One figure that rows say in two currencies.
    expect(rowsFrom(asked('spend'), [{ ...money, f_spend_currency_high: 'USD' }])).toEqual([
      { ...row, spend: 5, currency: 'EUR' },
      { ...row, spend: 5, currency: 'USD' },
    ])
    expect(rowsFrom(asked('spend'), [{ ...money, f_spend_currency: '' }])).toEqual([{ ...row, spend: 5 }])
  })
})

test('a profile says of channels since when they have rows and what they report', () => {
  const profile = { k_brand: 'aurora', k_channel: 'vk', k_paid: '', k_first: '2024-03-01' }
  expect(
    witnessesFrom(asked('likes', 'reach'), [
      { ...profile, k_posts: 0, f_likes: null, f_reach: '2024-03-01', k_currency: 'EUR' },
      { ...profile, k_posts: 0, f_likes: '2024-03-01', f_reach: '2024-05-01', k_reading: '1714521600000000' },
      { ...profile, k_posts: '1', f_likes: '', f_reach: null, k_first: null },
      { ...profile, k_posts: 0, k_open: 1n, f_likes: null, f_reach: null },
    ]),
  ).toEqual([
    { brand: 'aurora', channel: 'vk', date: '2024-03-01', currency: 'EUR', reports: ['reach'] },
    { brand: 'aurora', channel: 'vk', date: '2024-03-01', observedAt: '2024-05-01T00:00:00.000Z', reports: ['likes'] },
    { brand: 'aurora', channel: 'vk', date: '2024-05-01', observedAt: '2024-05-01T00:00:00.000Z', reports: ['reach'] },
    { brand: 'aurora', channel: 'vk', post: 'reports', reports: ['likes'] },
    { brand: 'aurora', channel: 'vk', date: '2024-03-01', provisional: true },
  ])
})
