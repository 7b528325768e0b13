// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as exports from '../../src/adapters/exports/index.js'
import { exportKinds } from '../../src/adapters/exports/recognise.js'
import { tablesIn } from '../../src/adapters/table/table.js'

const headers = [
  'Post ID,Account username,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves',
  'Post ID,Page name,Publish time,Permalink,Post type,Date,Views,Reach,Reactions,Comments,Shares,Seconds viewed',
  'Date,Primary',
  'Content,Video publish time,Views,Watch time (hours),Subscribers',
  'Date,Views,Watch time (hours),Subscribers',
  'Video link,Post time,Total likes,Total views,Total play time',
  'Date,Video Views,Profile Views,Likes,Comments,Shares',
  'Date,Impressions (total),Clicks (total),Reactions (total)',
  'Post link,Post type,Created date,Impressions,Clicks,Likes',
  'Post id,Date,Impressions,Likes,Engagements,Reposts',
  'Date,Impressions,Likes,New follows,Unfollows,Reposts',
  'date,post,views,spend',
]
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '--',
    '-',
    'Lifetime',
    'IG reel',
    'Organic',
    '1.8E+16',
    '17900000000000001',
    '03/04/2026 06:08',
    '27.03.2026',
    'Oct 3, 2026',
    'October 3',
    '2026-10-03',
    '99/99/2026',
    '0000-00-00',
    '1,520',
    '1.520',
    '1.520,5',
    '12:34:56',
    '1e999',
    'NaN',
    '-5',
    '12k',
    '50%',
    '"',
    '__proto__',
    'https://www.instagram.com/p/x/',
    '9'.repeat(400),
  ),
  fc.nat().map(String),
  fc.string(),
)
const value = fc.oneof(cell, fc.double(), fc.constant(null), fc.constant({}), fc.constant([1]), fc.boolean())
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const options = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Berlin', 'Nowhere'),
    locale: fc.constantFrom('de', 'en-US', 'x-'),
    dateOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
    observedAt: fc.constantFrom('2026-11-01T00:00:00Z', 'soon'),
    from: fc.constant('2026-10-01'),
    to: fc.constantFrom('2026-10-31', 'never'),
    currency: fc.constant('EUR'),
    channel: fc.constantFrom('instagram', 'shop'),
  },
  { requiredKeys: [] },
)
const readers = Object.values(exports)

const isSound = (reading: ReturnType<(typeof readers)[number]>) => {
  for (const row of reading.rows) {
    expect(row.date).toMatch(/^\d{4}(-\d\d-\d\d(T\d\d:\d\d)?|-\d\d|-W\d\d?|-Q\d)?$/)
    for (const [key, one] of Object.entries(row))
      if (typeof one === 'number') expect([key, Number.isFinite(one)]).toEqual([key, true])
  }
}

test('whatever stands in the cells of an export: no throw, days that are days, numbers that are numbers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...headers).chain((header) => {
        const names = header.split(',')
        return fc.record({
          names: fc.shuffledSubarray(names, { minLength: names.length - 1 }),
          rows: fc.array(fc.array(cell, { maxLength: names.length + 1 }), { maxLength: 4 }),
          separator: fc.constantFrom(',', ';', '\t'),
        })
      }),
      options,
      ({ names, rows, separator }, options) => {
        const text = [names, ...rows].map((row) => row.map(quoted).join(separator)).join('\n')
        for (const read of readers) isSound(read(text, options))
        for (const one of tablesIn(text)) for (const { is, read } of exportKinds) if (is(one)) read(one, options)
      },
    ),
    { numRuns: 120 },
  )
})

test('every number of a row is one of its file, read in one of the ways that numbers are written', () => {
  const number = fc.oneof(fc.nat(), fc.nat({ max: 999 }))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number), { maxLength: 5 }),
      fc.constantFrom('en', 'de'),
      (rows, locale) => {
        const written = (one: number) => quoted(one.toLocaleString(locale))
        const text = [
          'date,views,reach,likes',
          ...rows.map((row, i) => [`2026-03-0${i + 1}`, ...row.map(written)].join(',')),
        ]
        const read = exports.table(text.join('\n')).rows
        expect(read.map(({ views, reach, likes }) => [views, reach, likes])).toEqual(rows)
      },
    ),
    { numRuns: 200 },
  )
})

test('lists of records of anything', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...headers).chain((header) => {
        const record = fc.record(Object.fromEntries(header.split(',').map((name) => [name, value])), {
          requiredKeys: [],
        })
        return fc.array(fc.oneof(record, fc.anything()), { maxLength: 4 })
      }),
      options,
      (records, options) => {
        for (const read of readers) isSound(read(records, options))
      },
    ),
    { numRuns: 120 },
  )
  for (const read of readers)
    fc.assert(
      fc.property(fc.anything(), (input) => isSound(read(input))),
      { numRuns: 50 },
    )
})
