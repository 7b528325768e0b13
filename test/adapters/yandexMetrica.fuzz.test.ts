// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logsVisits, statData, statDataBytime } from '../../src/adapters/yandex-metrica/index.js'
import { yandexMetricaKinds } from '../../src/adapters/yandex-metrica/recognise.js'
import { at, listOf, payloadOf } from '../../src/adapters/reading/payload.js'
import type { Reading } from '../../src/adapters/reading/types.js'
import { numbersIn, spoilt, sumsOf } from './spoil.js'

const query = {
  ids: [1],
  dimensions: ['ym:s:date', 'ym:s:lastsignSocialNetwork'],
  metrics: ['ym:s:visits', 'ym:s:users', 'ym:s:bounceRate', 'ym:s:avgVisitDurationSeconds', 'ym:s:goal1reaches'],
  date1: '2026-06-01',
  date2: '2026-06-03',
  currency: 'RUB',
}
const network = (name: string) => [{ name: '2026-06-01' }, { name, id: name }]
const table = {
  query,
  data: [
    { dimensions: network('vkontakte'), metrics: [8, 7, 25, 30.5, 1] },
    { dimensions: network('vk.com'), metrics: [4, 4, 50, 10, 0] },
  ],
  total_rows: 2,
  sampled: false,
  data_lag: 40,
}
const series = {
  ...table,
  query: { ...query, dimensions: ['ym:s:lastsignSocialNetwork'] },
  data: [
    {
      dimensions: [{ name: 'vk' }],
      metrics: [
        [8, 4],
        [7, 4],
        [25, 50],
        [30.5, 10],
        [1, 0],
      ],
    },
  ],
  time_intervals: [
    ['2026-06-01', '2026-06-01'],
    ['2026-06-02', '2026-06-02'],
  ],
}
const visit = {
  'ym:s:date': '2026-06-01',
  'ym:s:bounce': '1',
  'ym:s:visitDuration': '65',
  'ym:s:pageViews': 3,
  'ym:s:goalsID': '[12,13]',
  'ym:s:UTMSource': 'vk',
}
const visits = [visit, { ...visit, 'ym:s:bounce': 0, 'ym:s:visitDuration': '7' }]

const holds = ({ rows, problems }: Reading, lists: readonly (readonly number[])[]) => {
  const allowed = sumsOf(lists)
  for (const row of rows)
    for (const [key, value] of Object.entries(row))
      if (typeof value === 'number') expect([key, value, allowed.has(value)]).toEqual([key, value, true])
  expect(rows.length + problems.length).toBeGreaterThan(0)
}

test.each([
  ['a table', table, statData],
  ['a series', series, statDataBytime],
])(
  '%s, spoilt: never throws, and every number of a row is one of it, or a documented conversion',
  (_, payload, read) => {
    fc.assert(
      fc.property(spoilt(payload), (found) => {
        yandexMetricaKinds.some(({ of, is }) => of === 'json' && is(found))
        const data = at(payloadOf(found), 'data')
        const lists = (Array.isArray(data) ? data : []).slice(0, 2).map((line) => {
          const numbers = numbersIn(line)
          // A percentage of visits, and a mean of visits, as whole numbers.
          return numbers.flatMap((a) => [a, ...numbers.flatMap((b) => [Math.round((a * b) / 100), Math.round(a * b)])])
        })
        holds(read(found), lists)
      }),
      { numRuns: 120 },
    )
  },
)

test('logs, spoilt: never throw; a row is a sum of visits', () => {
  fc.assert(
    fc.property(spoilt(visits), (found) => {
      const lists = listOf(payloadOf(found)).map((one) => [
        1,
        2,
        ...numbersIn(one),
        ...Array.from({ length: 6 }, (_, i) => i),
      ])
      holds(logsVisits(found), lists.slice(0, 2))
      logsVisits(JSON.stringify(found))
    }),
    { numRuns: 120 },
  )
})
