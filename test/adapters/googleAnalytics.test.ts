// @vitest-environment node
import { evaluate, type MetricId, type Row } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import { readAny } from '../../src/adapters/index.js'
import { runReport } from '../../src/adapters/google-analytics/index.js'
import { googleAnalyticsKinds } from '../../src/adapters/google-analytics/recognise.js'

type Line = readonly (string | number)[]

/** A report as the API writes it: every value is a text. */
const report = (dimensions: string[], metrics: string[], lines: readonly Line[], more: object = {}) => ({
  dimensionHeaders: dimensions.map((name) => ({ name })),
  metricHeaders: metrics.map((name) => ({ name, type: 'TYPE_INTEGER' })),
  rows: lines.map((line) => ({
    dimensionValues: line.slice(0, dimensions.length).map((value) => ({ value: `${value}` })),
    metricValues: line.slice(dimensions.length).map((value) => ({ value: `${value}` })),
  })),
  rowCount: lines.length,
  metadata: { currencyCode: 'EUR', timeZone: 'Europe/Berlin' },
  kind: 'analyticsData#runReport',
  ...more,
})

const june = { period: { from: '2026-06-01', to: '2026-06-02' } }
const valueOf = (metric: MetricId, rows: readonly Row[], options: { period: { from: string; to: string } }) => {
  const result = evaluate(metric, rows, options)
  return 'value' in result ? result.value : undefined
}
const codes = ({ problems }: ReturnType<typeof runReport>) => problems.map(({ code }) => code)

/** Two days of four sources. */
const sources = report(
  ['date', 'sessionSourceMedium'],
  ['sessions', 'engagedSessions', 'averageSessionDuration', 'screenPageViews', 'keyEvents', 'totalUsers'],
  [
    ['20260601', 'm.facebook.com / referral', 40, 30, '12.5', 60, 2, 35],
    ['20260601', 'facebook / cpc', 60, 15, 10, 90, 3, 55],
    ['20260601', 'l.facebook.com / referral', 10, 4, 8, 12, 0, 9],
    ['20260601', 'google / organic', 500, 300, 90, 900, 20, 450],
    ['20260601', '(direct) / (none)', 390, 200, 50, 700, 9, 350],
    ['20260602', 'facebook / cpc', 20, 10, 5, 30, 1, 20],
    ['20260602', '(direct) / (none)', 480, 200, 50, 700, 9, 400],
  ],
)

describe('runReport by source and medium', () => {
  test('rows are of networks, paid and organic; the whole site is a row of no channel', () => {
    const { rows, problems, channels } = runReport(sources)
    expect(problems).toEqual([])
    expect(rows).toEqual([
      // 40 + 10 visits of two hosts; 10 + 6 not engaged; 40 × 12.5 + 10 × 8 seconds; people of the two are unknown.
      {
        channel: 'facebook',
        date: '2026-06-01',
        paid: 'organic',
        sessions: 50,
        bouncedSessions: 16,
        sessionTime: 580,
        pageviews: 72,
        conversions: 2,
      },
      {
        channel: 'facebook',
        date: '2026-06-01',
        paid: 'paid',
        sessions: 60,
        bouncedSessions: 45,
        sessionTime: 600,
        pageviews: 90,
        conversions: 3,
        visitors: 55,
      },
      {
        channel: 'facebook',
        date: '2026-06-02',
        paid: 'paid',
        sessions: 20,
        bouncedSessions: 10,
        sessionTime: 100,
        pageviews: 30,
        conversions: 1,
        visitors: 20,
      },
      { date: '2026-06-01', siteSessions: 1000, directVisits: 390 },
      { date: '2026-06-02', siteSessions: 500, directVisits: 480 },
    ])
    expect(channels).toEqual([{ id: 'facebook', read: { from: '2026-06-01', to: '2026-06-02', complete: false } }])
  })

  test('the kit’s figures', () => {
    const { rows } = runReport(sources, { from: '2026-06-01', to: '2026-06-02' })
    expect(valueOf('sessions', rows, june)).toBe(130)
    // 130 of 1,500.
    expect(valueOf('socialTrafficShare', rows, june)).toBeCloseTo(130 / 1500, 12)
    // 16 + 45 + 10 of 130.
    expect(valueOf('bounceRate', rows, june)).toBeCloseTo(71 / 130, 12)
    // 580 + 600 + 100 seconds.
    expect(valueOf('timeOnSite', rows, june)).toBeCloseTo(1280 / 130, 12)
    expect(valueOf('directVisits', rows, june)).toBe(870)
  })

  test('days that were asked for and are not there are zeros', () => {
    const { rows, channels } = runReport(sources, { from: '2026-06-01', to: '2026-06-03' })
    const organic = rows.filter(({ paid }) => paid === 'organic')
    expect(organic.map(({ date, sessions }) => [date, sessions])).toEqual([
      ['2026-06-01', 50],
      ['2026-06-02', 0],
      ['2026-06-03', 0],
    ])
    expect(rows).toContainEqual({ date: '2026-06-03', siteSessions: 0, directVisits: 0 })
    expect(channels).toEqual([{ id: 'facebook', read: { from: '2026-06-01', to: '2026-06-03', complete: true } }])
  })

  test('the day of the reading may still grow, and none after it is zero', () => {
    const options = { from: '2026-06-01', to: '2026-06-09', observedAt: '2026-06-02T22:30:00Z' }
    // 22:30 in UTC is the third in Berlin, which is the zone of the property.
    const { rows } = runReport(sources, options)
    expect(rows.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual([
      '2026-06-03',
      '2026-06-03',
      '2026-06-03',
    ])
    expect(rows.some(({ date }) => `${date}` > '2026-06-03')).toBe(false)
  })

  test('a report of networks alone was filtered: it is not all visits of the site', () => {
    const social = report(
      ['date', 'sessionSource'],
      ['sessions'],
      [
        ['20260601', 'facebook', 40],
        ['20260601', 't.co', 10],
      ],
    )
    expect(runReport(social).rows).toEqual([
      { channel: 'facebook', date: '2026-06-01', sessions: 40 },
      { channel: 'x', date: '2026-06-01', sessions: 10 },
    ])
  })

  test('a filter that is known is none of the whole site', () => {
    const { rows } = runReport({ data: sources, config: { data: { dimensionFilter: { filter: {} } } } })
    expect(rows.some(({ siteSessions }) => siteSessions !== undefined)).toBe(false)
  })

  test('campaigns by name; beside them visits of none are a part of their own', () => {
    const { rows } = runReport(
      report(
        ['date', 'sessionSource', 'sessionMedium', 'sessionCampaignName'],
        ['sessions'],
        [
          ['20260601', 'ig', 'cpc', 'spring', 100],
          ['20260601', 'ig', 'cpc', '(not set)', 50],
          ['20260601', 'ig', 'social', '(not set)', 7],
        ],
      ),
    )
    expect(rows).toEqual([
      { channel: 'instagram', date: '2026-06-01', paid: 'paid', campaign: 'spring', sessions: 100 },
      { channel: 'instagram', date: '2026-06-01', paid: 'paid', campaign: '(none)', sessions: 50 },
      { channel: 'instagram', date: '2026-06-01', paid: 'organic', sessions: 7 },
    ])
    expect(valueOf('sessions', rows, june)).toBe(157)
  })

  test('source and medium of one scope: that of the session', () => {
    const { rows } = runReport(
      report(
        ['date', 'firstUserSource', 'firstUserMedium', 'sessionSource', 'sessionMedium'],
        ['sessions'],
        [['20260601', 'facebook', 'cpc', 'vk.com', 'referral', 5]],
      ),
    )
    expect(rows).toEqual([{ channel: 'vk', date: '2026-06-01', paid: 'organic', sessions: 5 }])
  })
})

describe('runReport of the whole site', () => {
  const days = report(
    ['date'],
    ['sessions', 'engagedSessions', 'screenPageViews', 'activeUsers'],
    [
      ['20260602', 300, 200, 900, 250],
      ['20260601', 700, 500, 2100, 600],
    ],
  )

  test('without a source, visits are those of the site: no social ones', () => {
    const { rows, problems } = runReport(days)
    expect(rows).toEqual([
      { date: '2026-06-02', siteSessions: 300, visitors: 250 },
      { date: '2026-06-01', siteSessions: 700, visitors: 600 },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['not-a-fact'])
    expect(valueOf('siteSessions', rows, june)).toBe(1000)
    expect(valueOf('sessions', rows, june)).toBeUndefined()
  })

  test('with a channel, all of it is that channel’s', () => {
    const { rows, problems } = runReport(days, { channel: 'blog' })
    expect(problems).toEqual([])
    // 1,000 visits, of which 700 were engaged; 3,000 pages.
    expect(valueOf('bounceRate', rows, june)).toBeCloseTo(0.3, 12)
    expect(valueOf('pageDepth', rows, june)).toBe(3)
  })

  test('total users where there are both', () => {
    const { rows } = runReport(report(['date'], ['activeUsers', 'totalUsers'], [['20260601', 2562, 3014]]))
    expect(rows).toEqual([{ date: '2026-06-01', visitors: 3014 }])
  })

  test('fewer rows than there are: the days that are there are true', () => {
    const reading = runReport({ ...days, rowCount: 5 }, { from: '2026-06-01', to: '2026-06-05' })
    expect(codes(reading)).toEqual(['incomplete', 'not-a-fact'])
    expect(reading.rows).toHaveLength(2)
  })

  test('channel groups of a span: social visits, direct ones and all', () => {
    const groups = report(
      ['sessionDefaultChannelGroup'],
      ['sessions', 'engagedSessions', 'bounceRate'],
      [
        ['Organic Search', 4200, 2730, 0.35],
        ['Organic Social', 900, 495, 0.45],
        ['Paid Social', 300, 120, 0.6],
        ['Direct', 1800, 1080, 0.4],
      ],
    )
    const date = { from: '2026-06-01', to: '2026-06-30' }
    const { rows } = runReport(groups, date)
    expect(rows).toEqual([
      { channel: 'social', date, paid: 'organic', sessions: 900, bouncedSessions: 405 },
      { channel: 'social', date, paid: 'paid', sessions: 300, bouncedSessions: 180 },
      { date, siteSessions: 7200, directVisits: 1800 },
    ])
    expect(valueOf('socialTrafficShare', rows, { period: date })).toBeCloseTo(1200 / 7200, 12)
    expect(codes(runReport(groups))).toEqual(['no-range'])
    expect(runReport(groups).rows).toEqual([])
  })
})

describe('what a report says of time', () => {
  const dateOf = (name: string, value: string, options = {}) =>
    runReport(report([name], ['sessions'], [[value, 1]]), options).rows[0]?.date

  test.each([
    ['date', '20260601', '2026-06-01'],
    ['dateHour', '2026060113', '2026-06-01'],
    ['dateHourMinute', '202606011359', '2026-06-01'],
    ['isoYearIsoWeek', '202624', '2026-W24'],
    ['yearMonth', '202606', '2026-06'],
    ['year', '2026', '2026'],
    // 1 January 2026 is a Thursday: week 2 begins on Sunday the 4th, and the last has five days.
    ['yearWeek', '202601', { from: '2026-01-01', to: '2026-01-03' }],
    ['yearWeek', '202602', { from: '2026-01-04', to: '2026-01-10' }],
    ['yearWeek', '202653', { from: '2026-12-27', to: '2026-12-31' }],
  ])('%s %s', (name, value, date) => {
    expect(dateOf(name, value)).toEqual(date)
  })

  test('of a week at the edge of what was asked for, only its days', () => {
    const asked = { from: '2026-06-10', to: '2026-06-30' }
    // Week 24 of 2026 is 8 to 14 June.
    expect(dateOf('isoYearIsoWeek', '202624', asked)).toEqual({ from: '2026-06-10', to: '2026-06-14' })
    expect(dateOf('isoYearIsoWeek', '202625', asked)).toBe('2026-W25')
    expect(dateOf('yearMonth', '202606', asked)).toEqual({ from: '2026-06-10', to: '2026-06-30' })
  })

  test('hours of a day are summed up; people are not', () => {
    const { rows } = runReport(
      report(
        ['dateHour'],
        ['sessions', 'totalUsers'],
        [
          ['2026060100', 4, 3],
          ['2026060101', 5, 5],
        ],
      ),
    )
    expect(rows).toEqual([{ date: '2026-06-01', siteSessions: 9 }])
  })

  test('what is no day', () => {
    expect(
      codes(
        runReport(
          report(
            ['date'],
            ['sessions'],
            [
              ['(other)', 1],
              ['20260231', 1],
            ],
          ),
        ),
      ),
    ).toEqual(['sampled', 'not-a-date', 'not-a-date'])
  })

  test('ranges that overlap: a day once', () => {
    const { rows } = runReport(
      report(
        ['date', 'dateRange'],
        ['sessions'],
        [
          ['20260601', 'date_range_0', 5],
          ['20260601', 'date_range_1', 0],
          ['20260602', 'date_range_0', 7],
          ['20260602', 'date_range_1', 7],
          ['20260603', 'date_range_0', 0],
          ['20260603', 'date_range_1', 9],
        ],
      ),
    )
    expect(rows.map(({ date, siteSessions }) => [date, siteSessions])).toEqual([
      ['2026-06-01', 5],
      ['2026-06-02', 7],
      ['2026-06-03', 9],
    ])
  })

  test('ranges without dates: the first is what was asked for, a second is unknown unless its name says it', () => {
    const ranges = (second: string) =>
      runReport(
        report(
          ['dateRange'],
          ['sessions'],
          [
            ['date_range_0', 5],
            [second, 9],
          ],
        ),
        { from: '2026-06-01', to: '2026-06-30' },
      )
    expect(ranges('date_range_1').rows).toEqual([{ date: { from: '2026-06-01', to: '2026-06-30' }, siteSessions: 5 }])
    expect(codes(ranges('date_range_1'))).toEqual(['no-range'])
    expect(ranges('2026-05-01 2026-05-31').rows[1]).toEqual({
      date: { from: '2026-05-01', to: '2026-05-31' },
      siteSessions: 9,
    })
  })
})

describe('figures', () => {
  const one = (metrics: Record<string, string | number>, more = {}) =>
    runReport(
      report(['date', 'sessionSource'], Object.keys(metrics), [['20260601', 'ig', ...Object.values(metrics)]], more),
    ).rows[0]

  test('bounces are visits without engagement, never a rounded rate of them', () => {
    expect(one({ sessions: 300, engagedSessions: 199, bounceRate: '0.34' })).toMatchObject({ bouncedSessions: 101 })
  })

  test('a rate alone counts where it makes a whole number', () => {
    // 3 of 7; 38 % of 7 would be 2.66.
    expect(one({ sessions: 7, bounceRate: '0.42857142857142855' })).toMatchObject({ bouncedSessions: 3 })
    expect(one({ sessions: 7, engagementRate: '0.5714285714285714' })).toMatchObject({ bouncedSessions: 3 })
    expect(one({ sessions: 7, engagementRate: '0' })).toMatchObject({ bouncedSessions: 7 })
    expect(one({ sessions: 7, bounceRate: '0.38' })).not.toHaveProperty('bouncedSessions')
    expect(one({ sessions: 7, sessionKeyEventRate: '0.2857142857142857' })).toMatchObject({ goalSessions: 2 })
    expect(one({ sessions: 7, sessionConversionRate: '0.2857142857142857' })).toMatchObject({ goalSessions: 2 })
  })

  test('conversions under their old name, and money in the currency of the report', () => {
    expect(one({ conversions: '2.5', totalRevenue: '99.9', purchaseRevenue: '90', advertiserAdCost: '12.5' })).toEqual({
      channel: 'instagram',
      date: '2026-06-01',
      conversions: 2.5,
      revenue: 99.9,
      spend: 12.5,
      currency: 'EUR',
    })
    expect(one({ keyEvents: 3, conversions: 3 })).toMatchObject({ conversions: 3 })
  })

  test('money that the reader may not see is unknown, not zero', () => {
    const metadata = {
      schemaRestrictionResponse: {
        activeMetricRestrictions: [{ metricName: 'advertiserAdCost', restrictedMetricTypes: ['COST_DATA'] }],
      },
    }
    expect(one({ sessions: 1, advertiserAdCost: 0 }, { metadata })).toEqual({
      channel: 'instagram',
      date: '2026-06-01',
      sessions: 1,
    })
  })

  test('new users are people and time of engagement is another time: neither is read', () => {
    expect(one({ newUsers: 4, userEngagementDuration: 100, eventCount: 9, sessions: 1 })).toEqual({
      channel: 'instagram',
      date: '2026-06-01',
      sessions: 1,
    })
  })

  test('what is no number is said', () => {
    const reading = runReport(
      report(
        ['date'],
        ['sessions'],
        [
          ['20260601', 'NaN'],
          ['20260602', '1e999'],
        ],
      ),
      { channel: 'a' },
    )
    expect(codes(reading)).toEqual(['not-a-number', 'not-a-number'])
    expect(reading.rows).toEqual([])
  })
})

describe('doubts', () => {
  const site = (more: object) => runReport({ ...sources, ...more })

  test.each([
    ['a sample', { metadata: { samplingMetadatas: [{ samplesReadCount: '5', samplingSpaceSize: '10' }] } }],
    ['a row of others', { metadata: { dataLossFromOtherRow: true } }],
    ['rows of few people withheld', { metadata: { subjectToThresholding: true } }],
  ])('%s: sampled, said, nothing is zero', (_, more) => {
    const reading = runReport({ ...sources, ...more }, { from: '2026-06-01', to: '2026-06-09' })
    expect(reading.sampled).toBe(true)
    expect(codes(reading)).toEqual(['sampled'])
    expect(reading.rows.every(({ sampled }) => sampled)).toBe(true)
    expect(reading.rows.some(({ date }) => date === '2026-06-09')).toBe(false)
    expect(reading.channels.every(({ read }) => !read.complete)).toBe(true)
  })

  test('rows withheld or on other pages: not all visits of the site', () => {
    const sums = (more: object) => site(more).rows.filter(({ siteSessions }) => siteSessions !== undefined)
    expect(sums({ metadata: { subjectToThresholding: true } })).toEqual([])
    expect(sums({ rowCount: 8 })).toEqual([])
    expect(codes(site({ rowCount: 8 }))).toEqual(['incomplete'])
    // Hosts of a network may be on the other page.
    expect(site({ rowCount: 8 }).rows.every(({ sampled }) => sampled)).toBe(true)
  })

  test('the row of others is a part of all visits', () => {
    const { rows, sampled } = runReport(
      report(
        ['date', 'sessionSource'],
        ['sessions'],
        [
          ['20260601', 'facebook', 10],
          ['20260601', 'google', 80],
          ['20260601', '(other)', 10],
        ],
      ),
    )
    expect(sampled).toBe(true)
    expect(rows[1]).toEqual({ date: '2026-06-01', siteSessions: 100, sampled: true })
  })
})

describe('other dimensions', () => {
  test('rows by country and device are summed up; people are not', () => {
    const reading = runReport(
      report(
        ['date', 'sessionSource', 'country', 'deviceCategory'],
        ['sessions', 'totalUsers'],
        [
          ['20260601', 'ig', 'Chile', 'mobile', 5, 4],
          ['20260601', 'ig', 'Peru', 'mobile', 6, 6],
          ['20260602', 'ig', 'Peru', 'mobile', 7, 7],
        ],
      ),
    )
    expect(codes(reading)).toEqual(['breakdown'])
    expect(reading.rows).toEqual([
      { channel: 'instagram', date: '2026-06-01', sessions: 11 },
      { channel: 'instagram', date: '2026-06-02', sessions: 7 },
    ])
  })

  test('a visit is in the row of each of its pages: page views add up, visits do not', () => {
    const { rows } = runReport(
      report(
        ['date', 'sessionSource', 'pagePath'],
        ['sessions', 'screenPageViews'],
        [
          ['20260601', 'ig', '/', 5, 6],
          ['20260601', 'ig', '/prices', 4, 5],
        ],
      ),
    )
    expect(rows).toEqual([{ channel: 'instagram', date: '2026-06-01', pageviews: 11 }])
  })

  test('audiences overlap: nothing adds up', () => {
    const { rows } = runReport(
      report(
        ['date', 'audienceName'],
        ['sessions'],
        [
          ['20260601', 'All Users', 5],
          ['20260601', 'Buyers', 1],
        ],
      ),
      { channel: 'blog' },
    )
    expect(rows).toEqual([])
  })
})

describe('what is put around reports', () => {
  const { rows } = runReport(sources)
  const [first, second] = [sources.rows.slice(0, 3), sources.rows.slice(3)]

  test.each([
    ['JSON text', JSON.stringify(sources)],
    ['a response of the googleapis client', { data: sources, status: 200, headers: {}, config: {} }],
    ['the list of the Node client', [sources, null, null]],
    ['a batch', { reports: [sources], kind: 'analyticsData#batchRunReports' }],
    ['a batch in a response', { data: { reports: [sources], kind: 'analyticsData#batchRunReports' } }],
    [
      'pages',
      [
        { ...sources, rows: first },
        { ...sources, rows: second },
      ],
    ],
    [
      'names of Python',
      JSON.parse(
        JSON.stringify(sources).replace(
          /"(\w+)":/g,
          (_, key: string) => `"${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}":`,
        ),
      ),
    ],
    [
      'totals, maximums and minimums',
      { ...sources, totals: sources.rows.slice(0, 1), maximums: sources.rows, minimums: sources.rows },
    ],
  ])('%s', (_, payload) => {
    expect(runReport(payload).rows).toEqual(rows)
    const read = googleAnalyticsKinds.find(({ is }) => typeof payload === 'object' && is(payload))
    expect(typeof payload === 'string' || read?.read === runReport).toBe(true)
  })

  test('two reports of a batch', () => {
    const users = report(['date'], ['totalUsers'], [['20260601', 800]])
    const both = runReport({ reports: [sources, users] }).rows
    expect(both).toEqual([...rows, { date: '2026-06-01', visitors: 800 }])
    expect(valueOf('siteSessions', both, june)).toBe(1500)
  })
})

describe('what is no report', () => {
  test('an empty report has neither headers nor rows', () => {
    for (const empty of [
      { metadata: { currencyCode: 'USD', timeZone: 'America/New_York' }, kind: 'analyticsData#runReport' },
      { rows: [], rowCount: 0, kind: 'analyticsData#runReport' },
      report(['date'], ['sessions'], []),
    ]) {
      expect(googleAnalyticsKinds[0]?.is(empty)).toBe(true)
      expect(runReport(empty)).toMatchObject({ rows: [], problems: [{ code: 'empty' }] })
    }
  })

  test.each([
    [
      'pivots',
      { ...report(['country'], ['sessions'], []), pivotHeaders: [], kind: 'analyticsData#runPivotReport' },
      'not-known',
    ],
    [
      'realtime',
      { ...report(['country'], ['activeUsers'], [['Chile', 5]]), kind: 'analyticsData#runRealtimeReport' },
      'rolling-window',
    ],
    [
      'Universal Analytics',
      { reports: [{ columnHeader: { dimensions: ['ga:date'] }, data: { rows: [] } }] },
      'not-known',
    ],
    ['Universal Analytics 3', { kind: 'analytics#gaData', columnHeaders: [], rows: [['20200101', '1']] }, 'not-known'],
  ])('%s is refused', (_, payload, code) => {
    expect(googleAnalyticsKinds[0]?.is(payload)).toBe(true)
    expect(runReport(payload)).toMatchObject({ rows: [], problems: [{ code }] })
  })

  test('a report as clients flatten it, of records or as CSV', () => {
    const line = (date: string, source: string, sessions: string) => ({ date, sessionSource: source, sessions })
    const { kind, rows } = readAny([line('20260901', 'm.facebook.com', '5'), line('20260901', 'google', '9')])
    expect(kind).toBe('runReport')
    expect(rows).toEqual([
      { channel: 'facebook', date: '2026-09-01', sessions: 5 },
      { date: '2026-09-01', siteSessions: 14 },
    ])
    const csv = ',date,sessionSource,sessions,engagedSessions\n0,2026-09-01,facebook,5,3\n'
    expect(readAny(csv).rows).toEqual([{ channel: 'facebook', date: '2026-09-01', sessions: 5, bouncedSessions: 2 }])
    for (const other of [[{ date: '2026-09-01', sessions: 5 }], [{ sessionSource: 'a', total: 5 }]])
      expect(readAny(other).source).toBeNull()
  })

  test('an error', () => {
    const error = {
      error: { code: 403, message: 'User does not have sufficient permissions', status: 'PERMISSION_DENIED' },
    }
    expect(codes(runReport(error))).toEqual(['api-error'])
    expect(codes(runReport([error]))).toEqual(['api-error'])
  })

  test('other things', () => {
    for (const other of [null, 1, 'x', [], {}, { data: [] }, { rows: [[1]] }, { data: { data: { data: {} } } }]) {
      expect(codes(runReport(other))).toEqual(['not-known'])
      expect(googleAnalyticsKinds.some(({ is }) => is(other))).toBe(false)
    }
  })
})
