// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runReport } from '../../src/adapters/google-analytics/index.js'
import { googleAnalyticsKinds } from '../../src/adapters/google-analytics/recognise.js'
import { at, payloadOf } from '../../src/adapters/reading/payload.js'
import { numbersIn, spoilt, sumsOf } from './spoil.js'

const values = (...texts: (string | number)[]) => texts.map((value) => ({ value: `${value}` }))
const report = {
  dimensionHeaders: [{ name: 'date' }, { name: 'sessionSourceMedium' }],
  metricHeaders: [
    'sessions',
    'engagedSessions',
    'bounceRate',
    'averageSessionDuration',
    'totalUsers',
    'totalRevenue',
  ].map((name) => ({ name, type: 'TYPE_FLOAT' })),
  rows: [
    {
      dimensionValues: values('20260601', 'm.facebook.com / referral'),
      metricValues: values(40, 30, 0.25, 12.5, 35, 9.9),
    },
    { dimensionValues: values('20260601', 'facebook.com / referral'), metricValues: values(8, 2, 0.75, 3, 7, 0) },
  ],
  rowCount: 2,
  metadata: { currencyCode: 'EUR', timeZone: 'Europe/Berlin', subjectToThresholding: false },
  kind: 'analyticsData#runReport',
}

test('a spoilt report never throws, and every number of a row is one of it, or a documented conversion', () => {
  fc.assert(
    fc.property(spoilt(report), fc.boolean(), (payload, hasRange) => {
      const reading = runReport(payload, hasRange ? { from: '2026-06-01', to: '2026-06-03' } : {})
      googleAnalyticsKinds.some(({ is }) => is(payload))
      const rows = at(payloadOf(payload), 'rows')
      const numbers = (Array.isArray(rows) ? rows : []).slice(0, 2).map(numbersIn)
      const given = sumsOf(numbers)
      const pairs = (convert: (a: number, b: number) => number[]) =>
        sumsOf(numbers.map((all) => all.flatMap((a) => all.flatMap((b) => convert(a, b)))))
      const allowed: { readonly [fact: string]: ReadonlySet<number> } = {
        bouncedSessions: pairs((a, b) => [a - b, Math.round(a * b), Math.round(a * (1 - b))]),
        sessionTime: pairs((a, b) => [a * b]),
      }
      for (const row of reading.rows)
        for (const [key, value] of Object.entries(row))
          if (typeof value === 'number')
            expect([key, value, (allowed[key] ?? given).has(value)]).toEqual([key, value, true])
      expect(reading.rows.length + reading.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 100 },
  )
})
