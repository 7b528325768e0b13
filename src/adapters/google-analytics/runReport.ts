import type { FactTable } from '../reading/factTable.js'
import { at, isRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { type Found, shareOf, visitsBy } from '../reading/visits.js'
import { dateNames, datesBy } from './dates.js'
import { originIn, originPlaces, summable } from './dimensions.js'
import { isFlat, reportOf } from './flat.js'
import { doubtsOf, field, isUniversal, namesOf, refusalOf, reportsIn, rowsOf } from './reports.js'

const table: FactTable = {
  sessions: 'sessions',
  visitors: 'totalUsers|activeUsers',
  bouncedSessions: 'sessions-engagedSessions',
  sessionTime: 'averageSessionDuration*sessions',
  pageviews: 'screenPageViews',
  conversions: 'keyEvents|conversions',
  revenue: 'totalRevenue|purchaseRevenue',
  spend: 'advertiserAdCost',
}

/**
 * Google Analytics 4, Data API `runReport`, and the reports of `batchRunReports`: visits that networks brought to the site.
 *
 * - With a dimension of sources (`sessionSourceMedium`, `sessionDefaultChannelGroup` …) a row is of the network that brought the
 *   visits. What search engines and others brought is in `siteSessions` only: all visits of the site, where all rows are there.
 *   Without such a dimension the report is of the whole site, or of `options.channel`.
 * - What clients flatten, a table with a column for each dimension and metric under its name, is read too.
 * - Without a dimension of time it is of `options.from` to `options.to`, which the answer does not say.
 * - Rows of other dimensions are summed up: people (`totalUsers`, else `activeUsers`) are unknown then, and visits too where one is
 *   in several rows, as by page. All zeros are left out by the API: they are filled in from `options.from` to `options.to`.
 * - A bounce is a visit without 10 seconds, a key event or a second page. Those of Yandex Metrica are others: never compare them.
 *   `sessionTime` is the mean duration × visits. Time of engagement, new users and rates are not read.
 *
 * @source https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport
 */
export function runReport(input: unknown, options: AdapterOptions = {}): Reading<'google-analytics'> {
  const payload = isFlat(input) ? reportOf(input) : payloadOf(input)
  const reports = reportsIn(payload)
  const zone = reports.map((report) => textOf(field(at(report, 'metadata'), 'timeZone'))).find(Boolean)
  const read = reader('google-analytics', 'runReport', options, zone)
  if (isUniversal(payload)) read.problem('not-known', '', 'This is of Universal Analytics, which ended in 2023.')
  else if (!reports.length) read.list(Array.isArray(payload) ? payload[0] : payload, 'metricHeaders')
  const requests = ['', 'config.data.', 'request.', '1.']
  const isFiltered = requests.some((of) => isRecord(at(payload, `${of}dimensionFilter`)))
  const done = reports.map((report) => readReport(read, report, isFiltered, options))
  return read.finish({
    complete: done.length > 0 && done.every(({ complete }) => complete),
    sampled: done.some(({ isSampled }) => isSampled),
  })
}

function readReport(read: Reader, report: unknown, isFiltered: boolean, options: AdapterOptions) {
  const refusal = refusalOf(report)
  if (refusal) read.problem(refusal[0], 'kind', refusal[1])
  if (refusal) return { complete: false, isSampled: false }

  const dimensions = namesOf(report, 'dimensionHeaders')
  const when = dateNames.find((name) => dimensions.includes(name)) ?? ''
  const origin = originPlaces(dimensions)
  const others = dimensions.filter((name, i) => name !== when && name !== 'dateRange' && !origin?.includes(i))
  const { said, isCut, isSampled } = doubtsOf(report)
  for (const [code, text] of said) read.problem(code, 'metadata', text)
  const rows = rowsOf(report)
  const summed = rows.length ? summable(read, others) : []

  const factsOf = factsBy(read, report)
  const dateIn = datesBy(read, dimensions, when, options)
  const visits = visitsBy(read, origin ? undefined : options.channel)
  rows.forEach((row, i) => {
    const values = listOf(field(row, 'dimensionValues')).map((one) => textOf(at(one, 'value')))
    const found = factsOf(row, `rows[${i}]`)
    const date = dateIn(values, `rows[${i}]`, found)
    const kept = summed ? Object.fromEntries(summed.map((fact) => [fact, found[fact]])) : found
    if (date) visits.add(date, kept, origin && originIn(values, origin))
  })
  const { from, to } = options
  const complete = Boolean(when.startsWith('date') && from && to) && !isCut && !isSampled
  const isFolded = Boolean(origin) || others.length > 0
  visits.write({
    from,
    to,
    complete,
    // Rows of networks alone, or of direct visits alone, are of a report that was filtered.
    isWhole: !isFiltered && !(isCut && isFolded) && (!origin || visits.origins.size > 1),
    isSampled: isSampled || (isCut && isFolded),
    currency: textOf(field(at(report, 'metadata'), 'currencyCode')),
  })
  return { complete, isSampled }
}

/** A function that finds the facts of a row, but for metrics that the reader of the property may not see: they are zeros. */
function factsBy(read: Reader, report: unknown) {
  const restrictions = field(field(at(report, 'metadata'), 'schemaRestrictionResponse'), 'activeMetricRestrictions')
  const hidden = listOf(restrictions).map((one) => textOf(field(one, 'metricName')))
  const names = namesOf(report, 'metricHeaders').map((name) => (hidden.includes(name) ? '' : name))
  const factsOf = read.factsBy(table, true)
  return (row: unknown, place: string): Found => {
    const values = listOf(field(row, 'metricValues'))
    const record = Object.fromEntries(names.map((name, i) => [name, at(values[i], 'value')]))
    const found: Found = factsOf(record, place)
    const share = (name: string) => read.number(record[name], place, true, name)
    const engaged = share('engagementRate')
    found.bouncedSessions ??= shareOf(
      found.sessions,
      share('bounceRate') ?? (engaged === undefined ? engaged : 1 - engaged),
    )
    found.goalSessions = shareOf(found.sessions, share('sessionKeyEventRate') ?? share('sessionConversionRate'))
    return found
  }
}
