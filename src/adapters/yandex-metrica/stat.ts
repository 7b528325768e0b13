import type { DateInput, DateString } from '../../metrics/model/row.js'
import { clockAt, dayIn, daysFrom, isZone, timeOf } from '../reading/day.js'
import { at, type JsonRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { endOf, visitsBy, within } from '../reading/visits.js'
import { kindOf, originBy } from './columns.js'
import { currencyIn, statFactsBy } from './statFacts.js'

/** Dimensions of which a visit has several values. */
const SEVERAL =
  /:(goal|params|product|purchase|interest|impression|promotion|publisher|offline|experiment|ecommerce|adfox)/i

/** Names as the answer repeats them: a list, or a text with commas. */
const namesAt = (report: unknown, path: string): string[] => {
  const found = at(report, path)
  return Array.isArray(found) ? Array.from(found, textOf) : textOf(found).split(',').filter(Boolean)
}

export const isStat = (one: unknown): one is JsonRecord =>
  Array.isArray(at(one, 'data')) && namesAt(one, 'query.metrics').some((name) => name.startsWith('ym:'))

/** The answers in a payload: pages of one report become one. */
export function statsIn(payload: unknown): JsonRecord[] {
  const found: JsonRecord[] = []
  for (const one of Array.isArray(payload) ? payload : [payload, at(payload, 'data')]) {
    if (!isStat(one)) continue
    const last = found.at(-1)
    if (last && sameQuery(last, one))
      found.splice(-1, 1, { ...last, data: [...listOf(last.data), ...listOf(one.data)] })
    else found.push(one)
  }
  return found
}

const sameQuery = (page: unknown, other: unknown): boolean =>
  ['metrics', 'dimensions', 'date1', 'date2', 'filters', 'ids'].every(
    (name) => namesAt(page, `query.${name}`).join() === namesAt(other, `query.${name}`).join(),
  )

/** Reads answers of the reporting API: its tables, and its figures by time, in which a metric has a value for each interval. */
export function readStat(kind: string, notWith: string[], input: unknown, options: AdapterOptions = {}) {
  const payload = payloadOf(input)
  const stats = statsIn(payload)
  const zone = textOf(at(stats[0], 'query.timezone'))
  const read = reader('yandex-metrica', kind, options, isZone(zone) ? zone : 'Europe/Moscow')
  if (!stats.length) read.list(payload, 'data')
  const done = stats.map((stat) => readOne(read, stat, options))
  const days = done.flatMap(({ from, to }) => (from && to ? [from, to] : [])).sort()
  const behind = Number(textOf(at(stats[0], 'data_lag')))
  const upTo = clockAt(timeOf(options.observedAt) - behind * 1000, read.timeZone).slice(0, 10)
  return read.finish({
    from: days[0],
    to: days.at(-1),
    complete: done.length > 0 && done.every(({ complete }) => complete),
    sampled: done.some(({ isSampled }) => isSampled),
    lag: (upTo && daysFrom(upTo, read.today).length) || 1,
    notWith,
  }) as Reading<'yandex-metrica'>
}

function readOne(read: Reader, stat: JsonRecord, options: AdapterOptions) {
  const text = (name: string) => textOf(at(stat, `query.${name}`))
  const from = dayIn(text('date1')) || options.from || ''
  const to = dayIn(text('date2')) || options.to || ''
  const parents = listOf(at(stat, 'query.parent_id')).length
  const dimensions = namesAt(stat, 'query.dimensions').slice(parents)
  const kinds = dimensions.map(kindOf)
  const others = dimensions.filter((_, i) => !kinds[i])
  const when = kinds.indexOf('date')
  const origin = originBy(dimensions)
  const visits = visitsBy(read, origin ? undefined : options.channel)
  const metrics = namesAt(stat, 'query.metrics').map((name) => name.replace(/^ym:(s|pv):/, ''))
  const factsOf = statFactsBy(read, metrics)
  const items = read.list(stat, 'data')

  const isSampled = stat.sampled === true || Number(stat.sample_share) < 1
  const isHidden = stat.contains_sensitive_data === true
  const isPage = Number(stat.total_rows) > items.length
  const isFiltered = parents > 0 || text('filters').replace(/ym:\w+:isRobot==['"]No['"]|\bAND\b|[() ]/gi, '') !== ''
  if (isSampled) read.problem('sampled', 'sampled', 'The figures are estimated from a sample of the visits.')
  if (isHidden) read.problem('too-few', 'contains_sensitive_data', 'Rows of fewer than 10 people are left out.')
  if (isPage) read.problem('incomplete', 'total_rows', 'There are more rows than these: ask for all of them.')
  if (isFiltered && origin)
    read.problem('breakdown', 'query.filters', 'Only visits that the filter lets through are read.')
  const isTwice = others.some((name) => SEVERAL.test(name))
  if (others.length && items.length) {
    const why = isTwice ? 'A visit is in several of them: nothing is read.' : 'People in several of them are unknown.'
    read.problem('breakdown', 'query.dimensions', `Rows by ${others.join(', ')} are summed up. ${why}`)
  }

  for (const [item, place] of items) {
    const named = Array.isArray(at(item, 'dimensions')) ? listOf(at(item, 'dimensions')) : [at(item, 'dimension')]
    const valueOf = (i: number) => {
      const [id, name] = [textOf(at(named[i], 'id')), textOf(at(named[i], 'name') ?? named[i])]
      return kinds[i] === 'group' && id ? id : name || id
    }
    if (kinds.some((kind, i) => kind === 'robot' && /^(yes|да|robots?|роботы?)$/i.test(valueOf(i)))) continue
    const values = listOf(at(item, 'metrics'))
    const isSeries = values.some(Array.isArray)
    const dates = isSeries
      ? intervalsOf(stat, from, to, listOf(values[0]).length)
      : [when < 0 ? from && to && { from, to } : dateOf(dimensions[when] ?? '', valueOf(when), text('group'), from, to)]
    if (!dates.length || dates.includes(''))
      if (when < 0) read.problem('no-range', 'query', 'The days of the report are unknown: pass `from` and `to`.')
      else read.problem('not-a-date', place, 'There is no day in this row.')
    dates.forEach((date, i) => {
      const found = factsOf(isSeries ? values.map((one) => listOf(one)[i]) : values, `${place}.metrics`)
      if (others.length) delete found.visitors
      if (date && !isTwice) visits.add(date, found, origin?.(valueOf))
    })
  }
  const isCut = isPage || isHidden
  const complete = Boolean(from && to) && !isCut && !isSampled
  visits.write({
    from,
    to,
    complete,
    // Rows without a value of the first dimension are left out: only dates and traffic sources have one for every visit.
    isWhole: !isFiltered && kinds.every((kind, i) => kind === 'date' || (!isCut && (i > 0 || kind === 'group'))),
    isSampled: isSampled || (isCut && Boolean(origin ?? others.length)),
    currency: currencyIn(metrics) || text('currency'),
  })
  return { from, to, complete, isSampled }
}

/** The days of each value of a series: as the answer says them, else one a day. */
function intervalsOf(stat: unknown, from: DateString, to: DateString, count: number): (DateInput | null)[] {
  const named = listOf(at(stat, 'time_intervals')).map((one) => {
    const [first = '', last = ''] = listOf(one).map(dayIn)
    return first && periodOf(first, last || first, from, to)
  })
  const days = daysFrom(from, to)
  if (named.length) return named
  if (count === 1) return [from && to && { from, to }]
  return days.length === count ? days : []
}

/** What a dimension of time says: its first day, and sometimes its last. */
function dateOf(name: string, value: string, group: string, from: DateString, to: DateString): DateInput | null {
  const [first = '', last] = (value.match(/\d{4}-\d\d-\d\d/g) ?? []).map(dayIn)
  const unit = /week|month|quarter|year/i.exec(name.includes('<group>') ? group : name)?.[0] ?? ''
  return first && periodOf(first, last || endOf(first, unit.toLowerCase()), from, to)
}

const periodOf = (first: DateString, last: DateString, from: DateString, to: DateString): DateInput | null =>
  first === last ? first : within(first, last, from, to)
