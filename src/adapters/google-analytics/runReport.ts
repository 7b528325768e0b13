import type { DateInput } from '../../metrics/model/row.js'
import type { FactTable } from '../reading/factTable.js'
import { type Origin, originOf } from '../reading/origin.js'
import { at, isRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { quote, type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { type Found, shareOf, visitsBy, within } from '../reading/visits.js'
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

/** What says where a visit came from: by its session, else by the event, else by the first visit of its user. */
const scopes = ['session', '', 'firstUser']
const ends = ['SourceMedium', 'Source', 'Medium', '(?:Default|Primary)ChannelGroup(?:ing)?', 'CampaignName']

/** Dimensions of which a visit has one value, and those of events, of which it has several. */
const OF_VISIT =
  /^(session|firstUser|user|landing|(subC|c)ontinent|country|region|city|device|mobile|browser|operating|platform|screen|language|newVs|stream|date|hour|minute|day|week|month|year|iso|nth)|source|medium|campaign|channelGroup/i
const OF_EVENT = /^(page|fullPage|unified|hostName|event|contentGroup)/

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

/** Where the parts of an origin stand; `undefined` where nothing says it. */
function originPlaces(dimensions: readonly string[]): number[] | undefined {
  const placeOf = (name: RegExp) => dimensions.findIndex((one) => name.test(one))
  return scopes
    .map((scope) => ends.map((end) => placeOf(RegExp(`^${scope}(?:manual)?${end}$`, 'i'))))
    .find((places) => places.slice(0, -1).some((i) => i >= 0))
}

function originIn(values: readonly string[], places: readonly number[]): Origin {
  const [both, source, medium, group, campaign] = places.map((i) => values[i])
  const [first = '', second] = both?.split(' / ') ?? []
  return originOf({ sources: [source ?? first], medium: medium ?? second, group, campaign })
}

/** The facts that rows by other dimensions can be summed up to; `undefined` for all. */
function summable(read: Reader, others: readonly string[]): readonly (keyof Found)[] | undefined {
  if (!others.length) return undefined
  const isOfVisit = others.every((name) => OF_VISIT.test(name))
  const isOfEvent = others.every((name) => OF_VISIT.test(name) || OF_EVENT.test(name))
  const lost = isOfVisit ? 'people' : isOfEvent ? 'visits and people' : 'all'
  read.problem(
    'breakdown',
    'dimensionHeaders',
    `Rows by ${others.join(', ')} are summed up, but for ${lost} in several.`,
  )
  if (!isOfEvent) return []
  const ofEvent = ['pageviews', 'conversions', 'revenue'] as const
  return isOfVisit ? [...ofEvent, 'sessions', 'bouncedSessions', 'goalSessions', 'sessionTime', 'spend'] : ofEvent
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
    return read.problem(
      'no-range',
      'dimensionHeaders',
      range ? 'Nothing says of which days a second range is.' : 'The report has no dates: pass `from` and `to`.',
    )
  }
}
