// @vitest-environment node
import { evaluate, type MetricId, type Row } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { logsVisits, statData, statDataBytime } from '../../src/adapters/yandex-metrica/index.js'
import { yandexMetricaKinds } from '../../src/adapters/yandex-metrica/recognise.js'
import { tablesIn } from '../../src/adapters/table/table.js'

type Line = readonly [dimensions: readonly (string | null | object)[], metrics: readonly unknown[]]

const stat = (
  dimensions: string[],
  metrics: string[],
  lines: readonly Line[],
  query: object = {},
  more: object = {},
) => ({
  query: {
    ids: [1],
    dimensions: dimensions.map((name) => `ym:s:${name}`),
    metrics: metrics.map((name) => `ym:s:${name}`),
    date1: '2026-06-01',
    date2: '2026-06-02',
    group: 'day',
    currency: 'RUB',
    ...query,
  },
  data: lines.map(([values, numbers]) => ({
    dimensions: values.map((value) => (typeof value === 'object' && value ? value : { name: value })),
    metrics: numbers,
  })),
  total_rows: lines.length,
  total_rows_rounded: false,
  sampled: false,
  contains_sensitive_data: false,
  sample_share: 1,
  data_lag: 47,
  totals: [1, 2, 3],
  ...more,
})

const june = { period: { from: '2026-06-01', to: '2026-06-02' } }
const valueOf = (metric: MetricId, rows: readonly Row[], options: { period: { from: string; to: string } }) => {
  const result = evaluate(metric, rows, options)
  return 'value' in result ? result.value : undefined
}
const codes = ({ problems }: ReturnType<typeof statData>) => problems.map(({ code }) => code)
const siteRows = (rows: readonly Row[]) => rows.filter(({ siteSessions }) => siteSessions !== undefined)

const social = { name: 'Social network traffic', id: 'social' }
const ad = { name: 'Ad traffic', id: 'ad' }
const organic = { name: 'Search engine traffic', id: 'organic' }
const direct = { name: 'Direct traffic', id: 'direct' }
const metrics = ['visits', 'users', 'pageviews', 'bounceRate', 'avgVisitDurationSeconds', 'newUserVisitsPercentage']

/** Two days of five sources. */
const sources = stat(['date', 'lastsignTrafficSource', 'lastsignSourceEngine'], metrics, [
  [
    ['2026-06-01', social, 'ВКонтакте'],
    [39, 30, 41, 38.46153846, 13.87179487, 100],
  ],
  [
    ['2026-06-01', ad, 'VK Ads'],
    [7, 7, 9, 42.85714286, 20, 28.57142857],
  ],
  [
    ['2026-06-01', organic, 'Google'],
    [500, 450, 900, 10, 90, 50],
  ],
  [
    ['2026-06-01', direct, null],
    [54, 50, 60, 50, 30, 0],
  ],
  [
    ['2026-06-02', social, 'Instagram'],
    [4, 4, 8, 25, 30.5, 0],
  ],
])

describe('statData by source', () => {
  test('visits of networks, paid and organic; days without any are zeros; the site is a row of no channel', () => {
    const { rows, problems, channels, sampled } = statData(sources)
    expect(problems).toEqual([])
    expect(sampled).toBe(false)
    const zero = { sessions: 0, visitors: 0, pageviews: 0, bouncedSessions: 0, newSessions: 0, sessionTime: 0 }
    expect(rows).toEqual([
      // 38.46153846 % of 39 is 15; 39 × 13.87179487 s is 541 s.
      {
        channel: 'vk',
        date: '2026-06-01',
        paid: 'organic',
        sessions: 39,
        visitors: 30,
        pageviews: 41,
        bouncedSessions: 15,
        newSessions: 39,
        sessionTime: 541,
      },
      {
        channel: 'vk',
        date: '2026-06-01',
        paid: 'paid',
        sessions: 7,
        visitors: 7,
        pageviews: 9,
        bouncedSessions: 3,
        newSessions: 2,
        sessionTime: 140,
      },
      {
        channel: 'instagram',
        date: '2026-06-02',
        paid: 'organic',
        sessions: 4,
        visitors: 4,
        pageviews: 8,
        bouncedSessions: 1,
        newSessions: 0,
        sessionTime: 122,
      },
      { channel: 'instagram', date: '2026-06-01', paid: 'organic', ...zero },
      { channel: 'vk', date: '2026-06-02', paid: 'organic', ...zero },
      { channel: 'vk', date: '2026-06-02', paid: 'paid', ...zero },
      { date: '2026-06-01', siteSessions: 600, directVisits: 54 },
      { date: '2026-06-02', siteSessions: 4, directVisits: 0 },
    ])
    expect(channels).toEqual([
      { id: 'vk', read: { from: '2026-06-01', to: '2026-06-02', complete: true } },
      { id: 'instagram', read: { from: '2026-06-01', to: '2026-06-02', complete: true } },
    ])
  })

  test('the kit’s figures', () => {
    const { rows } = statData(sources)
    expect(valueOf('sessions', rows, june)).toBe(50)
    // 15 + 3 + 1 of 50.
    expect(valueOf('bounceRate', rows, june)).toBeCloseTo(19 / 50, 12)
    // 541 + 140 + 122 s.
    expect(valueOf('timeOnSite', rows, june)).toBeCloseTo(803 / 50, 12)
    // 39 + 2 + 0 of 50.
    expect(valueOf('newVisitShare', rows, june)).toBeCloseTo(41 / 50, 12)
    expect(valueOf('socialTrafficShare', rows, june)).toBeCloseTo(50 / 604, 12)
  })

  test('a percentage that makes no whole number of visits is unknown', () => {
    const { rows } = statData(
      stat(
        ['date', 'UTMSource'],
        ['visits', 'bounceRate'],
        [
          [
            ['2026-06-01', 'fb'],
            [39, 38.5],
          ],
        ],
      ),
    )
    expect(rows[0]).toEqual({ channel: 'facebook', date: '2026-06-01', sessions: 39 })
  })

  test('the percentage of new people is none of visits', () => {
    const { rows } = statData(
      stat(
        ['date', 'UTMSource'],
        ['visits', 'percentNewVisitors', 'newUsers', 'pageDepth'],
        [
          [
            ['2026-06-01', 'fb'],
            [40, 50, 20, 1.5],
          ],
        ],
      ),
    )
    expect(rows[0]).toEqual({ channel: 'facebook', date: '2026-06-01', sessions: 40 })
  })

  test('names in Russian say the source, too', () => {
    const { rows } = statData(
      stat(
        ['date', 'lastTrafficSourceName', 'lastSocialNetworkName'],
        ['visits'],
        [
          [['2026-06-01', 'Переходы из социальных сетей', 'Одноклассники'], [5]],
          [['2026-06-01', 'Переходы по рекламе', 'ВКонтакте'], [3]],
          [['2026-06-01', 'Прямые заходы', null], [2]],
        ],
        { date2: '2026-06-01' },
      ),
    )
    expect(rows).toEqual([
      { channel: 'ok', date: '2026-06-01', paid: 'organic', sessions: 5 },
      { channel: 'vk', date: '2026-06-01', paid: 'paid', sessions: 3 },
      { date: '2026-06-01', siteSessions: 10, directVisits: 2 },
    ])
  })

  test('tags: medium and campaign', () => {
    const { rows } = statData(
      stat(
        ['date', 'UTMSource', 'UTMMedium', 'UTMCampaign'],
        ['visits'],
        [
          [['2026-06-01', 'ig', 'cpc', 'spring'], [5]],
          [['2026-06-01', 'ig', 'social', null], [3]],
        ],
        { date2: '2026-06-01' },
      ),
    )
    expect(rows.slice(0, 2)).toEqual([
      { channel: 'instagram', date: '2026-06-01', paid: 'paid', campaign: 'spring', sessions: 5 },
      { channel: 'instagram', date: '2026-06-01', paid: 'organic', sessions: 3 },
    ])
  })

  test('of two attributions the first counts', () => {
    const { rows } = statData(
      stat(
        ['date', 'lastSignSocialNetwork', 'firstSocialNetwork'],
        ['visits'],
        [
          [['2026-06-01', { name: 'VKontakte', id: 'vkontakte' }, { name: 'Facebook', id: 'facebook' }], [5]],
          [['2026-06-01', null, { name: 'Facebook', id: 'facebook' }], [2]],
        ],
        { date2: '2026-06-01' },
      ),
    )
    expect(rows.filter(({ channel }) => channel)).toEqual([{ channel: 'vk', date: '2026-06-01', sessions: 5 }])
  })
})

describe('which reports are of the whole site', () => {
  const byDay: Line[] = [
    [['2026-06-01'], [10, 8, 30]],
    [['2026-06-02'], [20, 15, 50]],
  ]
  const days = (query = {}, more = {}) => stat(['date'], ['visits', 'users', 'pageviews'], byDay, query, more)

  test('one of days alone', () => {
    const { rows, problems } = statData(days())
    expect(rows).toEqual([
      { date: '2026-06-01', siteSessions: 10, visitors: 8 },
      { date: '2026-06-02', siteSessions: 20, visitors: 15 },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['not-a-fact'])
    expect(valueOf('siteSessions', rows, june)).toBe(30)
  })

  test('a filter makes it a part, unless it keeps robots out only', () => {
    expect(siteRows(statData(days({ filters: "ym:s:isRobot=='No'" })).rows)).toHaveLength(2)
    expect(
      siteRows(statData(days({ filters: "ym:s:lastsignTrafficSource=='social' AND ym:s:isRobot=='No'" })).rows),
    ).toEqual([])
    const filtered = statData({ ...sources, query: { ...sources.query, filters: "ym:s:startURLPath=='/'" } })
    expect(codes(filtered)).toEqual(['breakdown'])
    expect(siteRows(filtered.rows)).toEqual([])
    expect(filtered.rows).toHaveLength(6)
  })

  test('of a filtered report, the visits are of the channel that is passed', () => {
    const { rows, problems } = statData(days({ filters: "ym:s:UTMSource=='vk'" }), { channel: 'vk' })
    expect(problems).toEqual([])
    expect(rows[0]).toEqual({ channel: 'vk', date: '2026-06-01', sessions: 10, visitors: 8, pageviews: 30 })
  })

  test('rows without a tag or a network are left out when these come first', () => {
    const tags = stat(
      ['UTMSource', 'date'],
      ['visits'],
      [
        [['vk', '2026-06-01'], [5]],
        [['newsletter', '2026-06-01'], [7]],
      ],
    )
    expect(siteRows(statData(tags).rows)).toEqual([])
    const second = stat(
      ['date', 'UTMSource'],
      ['visits'],
      [
        [['2026-06-01', 'vk'], [5]],
        [['2026-06-01', null], [7]],
      ],
    )
    expect(siteRows(statData(second).rows)[0]).toEqual({ date: '2026-06-01', siteSessions: 12 })
  })

  test('robots are no visits', () => {
    const { rows } = statData(
      stat(
        ['date', 'isRobot'],
        ['visits'],
        [
          [['2026-06-01', { name: 'People', id: 'no' }], [5]],
          [['2026-06-01', { name: 'Robots', id: 'yes' }], [90]],
        ],
        { date2: '2026-06-01' },
      ),
    )
    expect(rows).toEqual([{ date: '2026-06-01', siteSessions: 5 }])
  })
})

describe('doubts', () => {
  test('fewer rows than there are: nothing is zero, nothing is whole', () => {
    const reading = statData({ ...sources, total_rows: 6 })
    expect(codes(reading)).toEqual(['incomplete'])
    expect(reading.rows).toHaveLength(3)
    expect(reading.channels.every(({ read }) => !read.complete)).toBe(true)
  })

  test('pages make a whole', () => {
    const page = (offset: number, from: number, to: number) => ({
      ...sources,
      query: { ...sources.query, offset },
      data: sources.data.slice(from, to),
    })
    expect(statData([page(1, 0, 3), page(4, 3, 5)])).toEqual(statData(sources))
  })

  test('a sample is said on every row, and leaves no zeros', () => {
    const reading = statData({ ...sources, sampled: true, sample_share: 0.1 })
    expect(codes(reading)).toEqual(['sampled'])
    expect(reading.sampled).toBe(true)
    expect(reading.rows.every(({ sampled }) => sampled)).toBe(true)
    expect(reading.rows.some(({ sessions }) => sessions === 0)).toBe(false)
  })

  test('a share below one is a sample, too', () => {
    expect(statData({ ...sources, sampled: undefined, sample_share: 0.5 }).sampled).toBe(true)
  })

  test('rows of few people are left out', () => {
    expect(codes(statData({ ...sources, contains_sensitive_data: true }))).toEqual(['too-few'])
  })

  test('the day of the reading, and those that Metrica is behind with, still grow', () => {
    const provisional = (data_lag: number, observedAt: string) => [
      ...new Set(
        statData({ ...sources, data_lag }, { observedAt })
          .rows.filter((row) => row.provisional)
          .map(({ date }) => date),
      ),
    ]
    // 09:00 in Moscow.
    expect(provisional(47, '2026-06-02T06:00:00Z')).toEqual(['2026-06-02'])
    expect(provisional(10 * 3600, '2026-06-02T06:00:00Z')).toEqual(['2026-06-01', '2026-06-02'])
    expect(provisional(47, '2026-06-05T06:00:00Z')).toEqual([])
  })
})

describe('days', () => {
  const dateOf = (dimension: string, name: string, query = {}) =>
    statData(
      stat(
        [dimension],
        ['visits'],
        [[[name], [1]]],
        { date1: '2026-06-03', date2: '2026-07-15', ...query },
        { total_rows: 9 },
      ),
    ).rows[0]?.date

  test.each([
    ['date', '2026-06-10', '2026-06-10'],
    ['datePerioddayName', '2026-06-10', '2026-06-10'],
    ['datePeriodday', '2026-06-10', '2026-06-10'],
    ['startOfHour', '2026-06-10 13:00:00', '2026-06-10'],
    // Weeks and months have only the days that were asked for.
    ['startOfWeek', '2026-06-08', { from: '2026-06-08', to: '2026-06-14' }],
    ['startOfWeek', '2026-06-01', { from: '2026-06-03', to: '2026-06-07' }],
    ['startOfMonth', '2026-07-01', { from: '2026-07-01', to: '2026-07-15' }],
    ['datePeriodweekName', '2026-06-08', { from: '2026-06-08', to: '2026-06-14' }],
  ])('%s %s', (dimension, name, date) => {
    expect(dateOf(dimension, name)).toEqual(date)
  })

  test('the group where the dimension does not say it', () => {
    expect(dateOf('datePeriod<group>Name', '2026-06-08', { group: 'week' })).toEqual({
      from: '2026-06-08',
      to: '2026-06-14',
    })
    expect(dateOf('datePeriod<group>Name', '2026-06-08', { group: 'day' })).toBe('2026-06-08')
  })

  test('without one, all rows are of the whole range', () => {
    const { rows } = statData(
      stat(['SocialNetwork'], ['visits', 'users'], [[[{ name: 'ВКонтакте', id: 'vkontakte' }], [5, 4]]]),
    )
    expect(rows).toEqual([{ channel: 'vk', date: { from: '2026-06-01', to: '2026-06-02' }, sessions: 5, visitors: 4 }])
  })

  test('a range that nobody says', () => {
    const reading = statData(stat([], ['visits'], [[[], [5]]], { date1: 'today', date2: 'today' }))
    expect(codes(reading)).toEqual(['no-range'])
    expect(reading.rows).toEqual([])
  })

  test('what is no day', () => {
    expect(codes(statData(stat(['date'], ['visits'], [[['yesterday'], [5]]], { date1: '', date2: '' })))).toEqual([
      'not-a-date',
    ])
  })
})

describe('goals and money', () => {
  const row = (names: string[], values: unknown[]) =>
    statData(stat(['date', 'UTMSource'], names, [[['2026-06-01', 'tg'], values]], { date2: '2026-06-01' })).rows[0]

  test('the sum of all goals, or of those that are there', () => {
    expect(row(['visits', 'sumGoalReachesAny', 'goal12reaches'], [9, 5, 2])).toMatchObject({ conversions: 5 })
    expect(row(['visits', 'goal12reaches', 'goal13reaches'], [9, 2, 1])).toMatchObject({ conversions: 3 })
  })

  test('visits with a goal are of one goal, or of any', () => {
    expect(row(['visits', 'goal12visits'], [9, 2])).toMatchObject({ goalSessions: 2 })
    expect(row(['visits', 'goal12visits', 'goal13visits'], [9, 2, 1])).not.toHaveProperty('goalSessions')
    expect(row(['visits', 'anyGoalVisits', 'goal12visits', 'goal13visits'], [9, 3, 2, 1])).toMatchObject({
      goalSessions: 3,
    })
    expect(row(['visits', 'goal12conversionRate'], [9, 33.33333333])).toMatchObject({ goalSessions: 3 })
  })

  test('money in the currency of its name, else of the request', () => {
    expect(row(['ecommerceUSDConvertedRevenue'], [12.5])).toMatchObject({ revenue: 12.5, currency: 'USD' })
    expect(row(['ecommerceRevenue'], [12.5])).toMatchObject({ revenue: 12.5, currency: 'RUB' })
    expect(row(['ecommerce<currency>ConvertedRevenue'], [12.5])).toMatchObject({ revenue: 12.5, currency: 'RUB' })
  })

  test('no visits have no percentage and no mean, and are zeros', () => {
    expect(row(['visits', 'bounceRate', 'avgVisitDurationSeconds'], [0, null, null])).toEqual({
      channel: 'telegram',
      date: '2026-06-01',
      sessions: 0,
      bouncedSessions: 0,
      sessionTime: 0,
    })
  })
})

describe('other dimensions', () => {
  test('rows by page are summed up; people are not', () => {
    const reading = statData(
      stat(
        ['date', 'UTMSource', 'startURLPath'],
        ['visits', 'users'],
        [
          [
            ['2026-06-01', 'vk', '/'],
            [5, 4],
          ],
          [
            ['2026-06-01', 'vk', '/prices'],
            [6, 6],
          ],
          [
            ['2026-06-01', 'ig', '/'],
            [7, 7],
          ],
        ],
        { date2: '2026-06-01' },
      ),
    )
    expect(codes(reading)).toEqual(['breakdown'])
    expect(reading.rows.slice(0, 2)).toEqual([
      { channel: 'vk', date: '2026-06-01', sessions: 11 },
      // One row of it, but nobody knows what other pages these people were on.
      { channel: 'instagram', date: '2026-06-01', sessions: 7 },
    ])
  })

  test('a visit reaches several goals: nothing adds up', () => {
    const { rows } = statData(
      stat(
        ['date', 'UTMSource', 'goal'],
        ['visits'],
        [
          [['2026-06-01', 'vk', 'a'], [5]],
          [['2026-06-01', 'vk', 'b'], [6]],
        ],
      ),
    )
    expect(rows).toEqual([])
  })
})

describe('statDataBytime', () => {
  const series = {
    query: {
      ...sources.query,
      dimensions: ['ym:s:lastsignSocialNetwork'],
      metrics: ['ym:s:visits', 'ym:s:bounceRate', 'ym:s:users'],
    },
    data: [
      {
        dimensions: [{ name: 'ВКонтакте', id: 'vkontakte' }],
        metrics: [
          [8, 0],
          [25, null],
          [7, 0],
        ],
      },
    ],
    total_rows: 1,
    sampled: false,
    data_lag: 10,
    totals: [
      [8, 0],
      [25, null],
      [7, 0],
    ],
    time_intervals: [
      ['2026-06-01', '2026-06-01'],
      ['2026-06-02', '2026-06-02'],
    ],
  }

  test('a value for each interval', () => {
    const rows = [
      { channel: 'vk', date: '2026-06-01', sessions: 8, bouncedSessions: 2, visitors: 7 },
      { channel: 'vk', date: '2026-06-02', sessions: 0, bouncedSessions: 0, visitors: 0 },
    ]
    expect(statDataBytime(series)).toMatchObject({ kind: 'statDataBytime', rows, problems: [] })
    // Without intervals, the days of the range.
    expect(statDataBytime({ ...series, time_intervals: undefined }).rows).toEqual(rows)
    expect(valueOf('sessions', rows, june)).toBe(8)
  })

  test('weeks at the edges have only the days that were asked for', () => {
    const weeks = {
      ...series,
      time_intervals: [
        ['2026-05-25', '2026-05-31'],
        ['2026-06-01', '2026-06-07'],
      ],
    }
    expect(statDataBytime(weeks).rows.map(({ date }) => date)).toEqual([{ from: '2026-06-01', to: '2026-06-02' }])
  })

  test('the greatest seven rows are not all', () => {
    expect(codes(statDataBytime({ ...series, total_rows: 12 }))).toEqual(['incomplete'])
  })

  test('hours are summed up to days', () => {
    const hours = {
      ...series,
      time_intervals: [
        ['2026-06-01 00:00:00', '2026-06-01 11:59:59'],
        ['2026-06-01 12:00:00', '2026-06-01 23:59:59'],
      ],
    }
    expect(statDataBytime(hours).rows[0]).toEqual({
      channel: 'vk',
      date: '2026-06-01',
      sessions: 8,
      bouncedSessions: 2,
    })
  })
})

describe('statData, drill down', () => {
  test('the rows of one level; below a parent they are a part', () => {
    const drill = (parent_id: string[]) => ({
      query: {
        ...sources.query,
        dimensions: ['ym:s:lastsignTrafficSource', 'ym:s:lastsignSocialNetwork'],
        metrics: ['ym:s:visits'],
        parent_id,
      },
      data: parent_id.length
        ? [{ dimension: { name: 'ВКонтакте', id: 'vkontakte' }, metrics: [5] }]
        : [
            { dimension: social, metrics: [5], expand: true },
            { dimension: direct, metrics: [7], expand: false },
          ],
      total_rows: parent_id.length ? 1 : 2,
    })
    const date = { from: '2026-06-01', to: '2026-06-02' }
    expect(statData(drill([])).rows).toEqual([
      { channel: 'social', date, paid: 'organic', sessions: 5 },
      { date, siteSessions: 12, directVisits: 7 },
    ])
    expect(statData(drill(['social'])).rows).toEqual([{ channel: 'vk', date, sessions: 5 }])
  })
})

describe('logsVisits', () => {
  const names = [
    'visitID',
    'dateTime',
    'bounce',
    'isNewUser',
    'visitDuration',
    'pageViews',
    'goalsID',
    'lastsignTrafficSource',
    'lastsignSocialNetwork',
    'UTMCampaign',
  ]
  const header = names.map((name) => `ym:s:${name}`)
  const lines = [
    ['18446744073709551610', '2026-06-01 00:05:00', 0, 1, 65, 3, '[12,12,13]', 'social', 'vkontakte', ''],
    ['18446744073709551611', '2026-06-01 23:59:59', 1, 0, 4, 1, '[]', 'social', 'vkontakte', ''],
    ['18446744073709551612', '2026-06-01 10:00:00', 0, 0, 30, 2, '[]', 'ad', 'vkontakte', 'spring'],
    ['18446744073709551613', '2026-06-01 10:00:00', 0, 0, 300, 9, '[]', 'organic', '', ''],
    ['18446744073709551614', '2026-06-02 10:00:00', 0, 0, 30, 2, '[]', 'direct', '', ''],
  ]
  const tsv = [header, ...lines].map((line) => line.join('\t')).join('\n')

  test('visits are counted by day and network', () => {
    const { rows, problems } = logsVisits(tsv)
    expect(problems).toEqual([])
    expect(rows).toEqual([
      // Two visits, 65 + 4 s, 3 + 1 pages, one of them reached goals three times.
      {
        channel: 'vk',
        date: '2026-06-01',
        paid: 'organic',
        sessions: 2,
        bouncedSessions: 1,
        newSessions: 1,
        sessionTime: 69,
        pageviews: 4,
        conversions: 3,
        goalSessions: 1,
      },
      {
        channel: 'vk',
        date: '2026-06-01',
        paid: 'paid',
        campaign: 'spring',
        sessions: 1,
        bouncedSessions: 0,
        newSessions: 0,
        sessionTime: 30,
        pageviews: 2,
        conversions: 0,
        goalSessions: 0,
      },
      { date: '2026-06-01', siteSessions: 4, directVisits: 0 },
      { date: '2026-06-02', siteSessions: 1, directVisits: 1 },
    ])
    expect(valueOf('goalConversionRate', rows, june)).toBeCloseTo(1 / 3, 12)
  })

  test('a table, records of texts, records of numbers and lists', () => {
    const { rows } = logsVisits(tsv)
    const records = lines.map((line) => Object.fromEntries(line.map((value, i) => [header[i], value])))
    const texts = records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, `${value}`])),
    )
    const lists = records.map((record) => ({ ...record, 'ym:s:goalsID': JSON.parse(`${record['ym:s:goalsID']}`) }))
    const [table] = tablesIn(tsv)
    for (const payload of [table, records, texts, lists, JSON.stringify(records)])
      expect(logsVisits(payload).rows).toEqual(rows)
    expect(yandexMetricaKinds.find(({ of, is }) => of === 'table' && is(table))?.read).toBe(logsVisits)
  })

  test('in a range that is known, days without a visit are zeros', () => {
    const { rows, channels } = logsVisits(tsv, { from: '2026-06-01', to: '2026-06-03' })
    expect(rows.filter(({ sessions }) => sessions === 0).map(({ date, paid }) => [date, paid])).toEqual([
      ['2026-06-02', 'organic'],
      ['2026-06-02', 'paid'],
      ['2026-06-03', 'organic'],
      ['2026-06-03', 'paid'],
    ])
    expect(channels[0]).toEqual({ id: 'vk', read: { from: '2026-06-01', to: '2026-06-03', complete: true } })
  })

  test('a fact that one of the visits does not have is unknown of all', () => {
    const { rows } = logsVisits(`ym:s:date\tym:s:bounce\tym:s:UTMSource\n2026-06-01\t1\tvk\n2026-06-01\t\tvk\n`)
    expect(rows[0]).toEqual({ channel: 'vk', date: '2026-06-01', sessions: 2 })
  })

  test('without a source, visits are of the site', () => {
    expect(logsVisits('ym:s:date\tym:s:bounce\n2026-06-01\t1\n2026-06-01\t0\n').rows).toEqual([
      { date: '2026-06-01', siteSessions: 2 },
    ])
  })

  test('hits are no visits', () => {
    const hits = 'ym:pv:date\tym:pv:URL\n2026-06-01\thttps://a.b/\n'
    expect(codes(logsVisits(hits))).toEqual(['not-known'])
    expect(yandexMetricaKinds.some(({ of, is }) => of === 'table' && is(tablesIn(hits)[0]))).toBe(false)
  })
})

describe('what is what', () => {
  const kindOf = (payload: unknown) => yandexMetricaKinds.find(({ of, is }) => of === 'json' && is(payload))?.read

  test('answers are told apart', () => {
    expect(kindOf(sources)).toBe(statData)
    expect(kindOf([sources, sources])).toBe(statData)
    expect(kindOf({ data: sources, status: 200 })).toBe(statData)
    expect(kindOf({ ...sources, data: [] })).toBe(statData)
    expect(kindOf({ ...sources, data: [{ dimensions: [], metrics: [[1, 2]] }] })).toBe(statDataBytime)
    for (const other of [null, [], {}, { data: [] }, { query: { metrics: ['views'] }, data: [] }])
      expect(kindOf(other)).toBeUndefined()
  })

  test('text, and the response of a client', () => {
    expect(statData(JSON.stringify(sources))).toEqual(statData(sources))
    expect(statData({ data: sources, status: 200 })).toEqual(statData(sources))
  })

  test('an empty answer, an error, and other things', () => {
    expect(statData({ ...sources, data: [], total_rows: 0 })).toMatchObject({ rows: [], problems: [{ code: 'empty' }] })
    const error = {
      errors: [{ error_type: 'invalid_token', message: 'Invalid oauth_token' }],
      code: 403,
      message: 'Invalid oauth_token',
    }
    expect(codes(statData(error))).toEqual(['api-error'])
    for (const other of [null, 1, 'x', [], {}]) {
      expect(codes(statData(other))).toEqual(['not-known'])
      expect(codes(logsVisits(other))).toEqual(['not-known'])
    }
  })

  test('a report as clients flatten it is no log of visits', () => {
    const line = (date: string, source: string, visits: number) => ({
      'ym:s:date': date,
      'ym:s:lastsignSocialNetwork': source,
      'ym:s:visits': visits,
    })
    const flat = [line('2026-06-01', 'vkontakte', 40), line('2026-06-01', 'telegram', 5), line('2026-06-02', '', 9)]
    const csv = 'ym:s:date,ym:s:lastsignSocialNetwork,ym:s:visits\n2026-06-01,vkontakte,40\n'
    const { kind, rows } = readAny(flat)
    expect(kind).toBe('statData')
    expect(rows).toEqual([
      { channel: 'vk', date: '2026-06-01', sessions: 40 },
      { channel: 'telegram', date: '2026-06-01', sessions: 5 },
      { date: '2026-06-01', siteSessions: 45 },
      { date: '2026-06-02', siteSessions: 9 },
    ])
    expect(readAny(csv).rows[0]).toEqual(rows[0])
  })

  test('a comparison has two figures in place of each, and none is read', () => {
    const query = { date1_a: '2026-06-01', date2_a: '2026-06-02', date1_b: '2026-05-01', date2_b: '2026-05-02' }
    const compared = stat(['lastsignTrafficSource'], ['visits'], [], query, {
      data: [{ dimensions: [direct], metrics: { a: [5], b: [6] } }],
    })
    expect(statData(compared)).toMatchObject({ rows: [], problems: [{ code: 'not-known' }] })
  })

  test('the same visits again', () => {
    expect(statData(sources).notWith).toEqual(['statDataBytime', 'logsVisits'])
  })
})
