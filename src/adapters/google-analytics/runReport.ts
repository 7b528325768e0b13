import type { DateInput } from '../../metrics/model/row.js'
import type { FactTable } from '../reading/factTable.js'
import { originOf } from '../reading/origin.js'
import { at, isRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { quote, type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { shareOf, visitsBy, within } from '../reading/visits.js'
import { dateNames, dateOf } from './dates.js'
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

/** Of each part of an origin, the dimension that says it: those of the session come first. */
const prefixes = ['session', '', 'firstUser', 'sessionManual', 'manual', 'firstUserManual']
const parts = {
  both: ['sourceMedium'],
  source: ['source'],
  medium: ['medium'],
  group: ['defaultChannelGroup', 'primaryChannelGroup', 'defaultChannelGrouping'],
  campaign: ['campaignName'],
} as const

/**
 * Google Analytics 4, Data API `runReport`, and the reports of `batchRunReports`: visits that networks brought to the site.
 *
 * - With a dimension of sources (`sessionSourceMedium`, `sessionDefaultChannelGroup` …) a row is of the network that brought the
 *   visits. What search engines and others brought is in `siteSessions` only: all visits of the site, where all rows are there.
 *   Without such a dimension the report is of the whole site, or of `options.channel`.
 * - Without a dimension of time it is of `options.from` to `options.to`, which the answer does not say.
 * - Rows of other dimensions are summed up: people (`totalUsers`, else `activeUsers`) are unknown then.
 * - A bounce is a visit without 10 seconds, a key event or a second page. Those of Yandex Metrica are others: never compare them.
 *   `sessionTime` is the mean duration × visits. Time of engagement, new users and rates are not read.
 *
 * @source https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport
 */
export function runReport(input: unknown, options: AdapterOptions = {}): Reading<'google-analytics'> {
  const payload = payloadOf(input)
  const reports = reportsIn(payload)
  const zone = reports.map((report) => textOf(field(at(report, 'metadata'), 'timeZone'))).find(Boolean)
  const read = reader('google-analytics', 'runReport', options, zone)
  if (isUniversal(payload)) read.problem('not-known', '', 'This is of Universal Analytics, which ended in 2023.')
  else if (!reports.length) read.list(payload, 'rows')
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
  const [origin, others] = placesIn(dimensions, when)
  const hasOrigin = Object.values(origin).some((i) => i >= 0)
  const { said, isCut, isSampled } = doubtsOf(report)
  for (const [code, text] of said) read.problem(code, 'metadata', text)
  const rows = rowsOf(report)
  if (others.length && rows.length)
    read.problem('breakdown', 'dimensionHeaders', `Rows by ${others.join(', ')} are summed up, which people are not.`)

  const facts = read.factsBy(table, true)
  const recordOf = recordsBy(report)
  const dateIn = datesBy(read, dimensions, when, options)
  const visits = visitsBy(read, hasOrigin ? undefined : options.channel)
  rows.forEach((row, i) => {
    const place = `rows[${i}]`
    const values = listOf(field(row, 'dimensionValues')).map((one) => textOf(at(one, 'value')))
    const record = recordOf(row)
    const { visitors, ...found } = facts(record, place)
    const date = dateIn(values, place, found)
    if (!date) return
    const rate = (name: string) => read.number(record[name], place, true, name)
    const engaged = rate('engagementRate')
    const bounced = found.bouncedSessions ?? shareOf(found.sessions, rate('bounceRate') ?? (engaged && 1 - engaged))
    const goals = shareOf(found.sessions, rate('sessionKeyEventRate') ?? rate('sessionConversionRate'))
    visits.add(
      date,
      {
        ...found,
        ...(bounced !== undefined && { bouncedSessions: bounced }),
        ...(goals !== undefined && { goalSessions: goals }),
        ...(visitors !== undefined && !others.length && { visitors }),
      },
      hasOrigin ? originIn(values, origin) : undefined,
    )
  })
  const { from, to } = options
  const complete = Boolean(when.startsWith('date') && from && to) && !isCut && !isSampled
  visits.write({
    from,
    to,
    complete,
    // Rows of networks alone, or of direct visits alone, are of a report that was filtered.
    isWhole: !isFiltered && !(isCut && (hasOrigin || others.length)) && (!hasOrigin || visits.origins.size > 1),
    isSampled: isSampled || (isCut && (hasOrigin || others.length > 0)),
    currency: textOf(field(at(report, 'metadata'), 'currencyCode')),
  })
  return { complete, isSampled }
}

/** Where the parts of an origin stand, and the dimensions that are neither these nor a date. */
function placesIn(dimensions: readonly string[], when: string) {
  const lower = dimensions.map((name) => name.toLowerCase())
  const placeOf = (names: readonly string[]) =>
    prefixes
      .flatMap((prefix) => names.map((name) => lower.indexOf(`${prefix}${name}`.toLowerCase())))
      .find((i) => i >= 0) ?? -1
  const origin = Object.fromEntries(Object.entries(parts).map(([part, names]) => [part, placeOf(names)]))
  const used = Object.values(origin)
  return [origin, dimensions.filter((name, i) => name !== when && name !== 'dateRange' && !used.includes(i))] as const
}

function originIn(values: readonly string[], places: { readonly [part: string]: number }) {
  const [both, source, medium, group, campaign] = Object.keys(parts).map((part) => values[places[part] ?? -1])
  const [first = '', second] = both?.split(' / ') ?? []
  return originOf({ sources: [source ?? first], medium: medium ?? second, group, campaign })
}

/** Values of a row by the name of their metric, but for those that the reader of the property may not see: they are zeros. */
function recordsBy(report: unknown) {
  const restrictions = listOf(
    field(field(at(report, 'metadata'), 'schemaRestrictionResponse'), 'activeMetricRestrictions'),
  )
  const hidden = restrictions.map((one) => textOf(field(one, 'metricName')))
  const names = namesOf(report, 'metricHeaders')
  return (row: unknown): { readonly [name: string]: unknown } => {
    const values = listOf(field(row, 'metricValues'))
    return Object.fromEntries(
      names.map((name, i) => [name, hidden.includes(name) ? undefined : at(values[i], 'value')]),
    )
  }
}

/** A function that finds the date of a row, where it has one. */
function datesBy(read: Reader, dimensions: readonly string[], when: string, { from, to }: AdapterOptions) {
  const ranges = dimensions.indexOf('dateRange')
  const rangeOf = new Map<string, string>()
  return (values: readonly string[], place: string, found: object): DateInput | null | undefined => {
    const range = values[ranges] ?? ''
    if (when) {
      const value = values[dimensions.indexOf(when)] ?? ''
      // Where ranges overlap, a day is there twice; and once more as zeros, in a range that it is not in.
      if (range && !Object.values(found).some(Boolean)) return null
      const line = values.filter((_, i) => i !== ranges).join(' ')
      if ((rangeOf.get(line) ?? range) !== range) return null
      rangeOf.set(line, range)
      const date = dateOf(when, value, { from, to })
      if (!date) read.problem('not-a-date', place, `${quote(value)} is no ${when}.`)
      return date
    }
    const [first, last] = range.match(/\d{4}-\d\d-\d\d/g) ?? (/^(date_range_0)?$/.test(range) ? [from, to] : [])
    if (first && last) return within(first, last)
    const text = range
      ? 'The answer does not say of which days a second range is.'
      : 'The report has no dates: pass `from` and `to`.'
    return read.problem('no-range', 'dimensionHeaders', text)
  }
}
