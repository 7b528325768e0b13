import { count, days, readOn } from './figures.js'

/** By whom visits were brought, and how many a day. */
const sources = {
  'youtube.com / referral': 62,
  'tiktok.com / referral': 48,
  '(direct) / (none)': 140,
  'google / organic': 210,
}

const values = (list: readonly (number | string)[]) => list.map((value) => ({ value: `${value}` }))

const rows = days.flatMap((date, d) =>
  Object.entries(sources).map(([source, mean], s) => {
    const sessions = count(mean, d, 30 + s)
    return {
      dimensionValues: values([date.replaceAll('-', ''), source]),
      metricValues: values([
        sessions,
        Math.round(0.62 * sessions),
        (74 + count(30, d, 40 + s) / 7).toFixed(4),
        Math.round(2.4 * sessions),
        count(mean / 28, d, 50 + s),
      ]),
    }
  }),
)

const names = (list: readonly string[], more = {}) => list.map((name) => ({ name, ...more }))

/** The answer of the Data API’s `runReport`. */
export const visits = {
  name: 'ga4-run-report.json',
  observedAt: readOn,
  text: JSON.stringify(
    {
      dimensionHeaders: names(['date', 'sessionSourceMedium']),
      metricHeaders: names(['sessions', 'engagedSessions', 'averageSessionDuration', 'screenPageViews', 'keyEvents'], {
        type: 'TYPE_INTEGER',
      }),
      rows,
      rowCount: rows.length,
      metadata: { currencyCode: 'USD', timeZone: 'Europe/Moscow' },
      kind: 'analyticsData#runReport',
    },
    null,
    1,
  ),
}
