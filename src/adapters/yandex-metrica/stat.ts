import type { DateInput, DateString } from '../../metrics/model/row.js'
import { clockAt, dayIn, daysFrom, isZone, timeOf } from '../reading/day.js'
import { at, type JsonRecord, listOf, payloadOf, textOf } from '../reading/payload.js'
import { type Reader, reader } from '../reading/reader.js'
import type { AdapterOptions, Reading } from '../reading/types.js'
import { endOf, within } from '../reading/periods.js'
import { visitsBy } from '../reading/visits.js'
import { namesAt, statsIn } from './answers.js'
import { kindOf, originBy } from './columns.js'
import { isFlat, statOf } from './flat.js'
import { currencyIn, statFactsBy } from './statFacts.js'

/** Dimensions of which a visit has several values. */
const SEVERAL =
  /:(goal|params|product|purchase|interest|impression|promotion|publisher|offline|experiment|ecommerce|adfox)/i

const ROBOT = /^(yes|да|robots?|роботы?)$/i

/** Reads answers of the reporting API: its tables, and its figures by time, in which a metric has a value for each interval. */
export function readStat(kind: string, notWith: string[], input: unknown, options: AdapterOptions = {}) {
  const payload = isFlat(input) ? statOf(input) : payloadOf(input)
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

/** What an answer repeats of its request. */
function queryOf(stat: JsonRecord, { from, to }: AdapterOptions) {
  const text = (name: string) => textOf(at(stat, `query.${name}`))
  const dimensions = namesAt(stat, 'query.dimensions').slice(parentsOf(stat).length)
  const kinds = dimensions.map(kindOf)
  return {
    text,
    from: dayIn(text('date1')) || from || '',
    to: dayIn(text('date2')) || to || '',
    dimensions,
    kinds,
    when: kinds.indexOf('date'),
    metrics: namesAt(stat, 'query.metrics').map((name) => name.replace(/^ym:(s|pv):/, '')),
  }
}

function readOne(read: Reader, stat: JsonRecord, options: AdapterOptions) {
  const { text, from, to, dimensions, kinds, when, metrics } = queryOf(stat, options)
  const origin = originBy(dimensions)
  const visits = visitsBy(read, origin ? undefined : options.channel)
  const factsOf = statFactsBy(read, metrics)
  const items = read.list(stat, 'data')
  const { isSampled, isCut } = doubtsIn(read, stat, items.length)
  const others = items.length ? dimensions.filter((_, i) => !kinds[i]) : []
  const isTwice = saysOthers(read, others)
  const isFiltered = hasFilter(stat)
  if (text('date1_a')) {
    read.problem('not-known', 'query', 'Comparisons are not read: ask for stat/v1/data.')
    return { from, to, complete: false, isSampled }
  }
  if (isFiltered && origin)
    read.problem('breakdown', 'query.filters', 'Only visits that the filter lets through are read.')

  const dateIn = (valueOf: (i: number) => string) =>
    when < 0 ? from && to && { from, to } : dateOf(dimensions[when] ?? '', valueOf(when), text('group'), from, to)
  for (const [item, place] of items) {
    const valueOf = valuesBy(item, kinds)
    if (isTwice || kinds.some((kind, i) => kind === 'robot' && ROBOT.test(valueOf(i)))) continue
    const values = listOf(at(item, 'metrics'))
    const isSeries = values.some(Array.isArray)
    const dates = isSeries ? intervalsOf(stat, from, to, listOf(values[0]).length) : [dateIn(valueOf)]
    if (!dates.length || dates.includes('')) sayUndated(read, when, place)
    dates.forEach((date, i) => {
      const found = factsOf(isSeries ? values.map((one) => listOf(one)[i]) : values, `${place}.metrics`)
      if (others.length) delete found.visitors
      if (date) visits.add(date, found, origin?.(valueOf))
    })
  }
  const complete = Boolean(from && to) && !isCut && !isSampled
  visits.write({
    from,
    to,
    complete,
    isWhole: !isFiltered && isAll(kinds, isCut),
    isSampled: isSampled || (isCut && Boolean(origin ?? others.length)),
    currency: currencyIn(metrics) || text('currency'),
  })
  return { from, to, complete, isSampled }
}

const parentsOf = (stat: unknown) => listOf(at(stat, 'query.parent_id'))

/** Whether an answer is of some visits only. Robots are none. */
const hasFilter = (stat: unknown): boolean =>
  parentsOf(stat).length > 0 ||
  textOf(at(stat, 'query.filters')).replace(/ym:\w+:isRobot==['"]No['"]|\bAND\b|[() ]/gi, '') !== ''

/** Whether every visit is in the rows: they lack those without a value of the first dimension; of dates and sources there is none. */
const isAll = (kinds: readonly unknown[], isCut: boolean): boolean =>
  kinds.every((kind, i) => kind === 'date' || (!isCut && (i > 0 || kind === 'group')))

function sayUndated(read: Reader, when: number, place: string): void {
  if (when >= 0) read.problem('not-a-date', place, 'There is no day in this row.')
  else read.problem('no-range', 'query', 'The days of the report are unknown: pass `from` and `to`.')
}

/** What an answer says against itself: it is estimated, or rows of it are missing. */
function doubtsIn(read: Reader, stat: JsonRecord, count: number) {
  const isSampled = stat.sampled === true || (typeof stat.sample_share === 'number' && stat.sample_share < 1)
  const isHidden = stat.contains_sensitive_data === true
  const isPage = Number(textOf(stat.total_rows)) > count
  if (isSampled) read.problem('sampled', 'sampled', 'The figures are estimated from a sample of the visits.')
  if (isHidden) read.problem('too-few', 'contains_sensitive_data', 'Rows of fewer than 10 people are left out.')
  if (isPage) read.problem('incomplete', 'total_rows', 'There are more rows than these: ask for all of them.')
  return { isSampled, isCut: isHidden || isPage }
}

/** Says that rows are summed up. Whether a visit is in several of them. */
function saysOthers(read: Reader, others: readonly string[]): boolean {
  const isTwice = others.some((name) => SEVERAL.test(name))
  const why = isTwice ? 'A visit is in several of them: nothing is read.' : 'People in several of them are unknown.'
  if (others.length) read.problem('breakdown', 'query.dimensions', `Rows by ${others.join(', ')} are summed up. ${why}`)
  return isTwice
}

/** The values of a row: names; of traffic sources the id, since names are in the language of the request. */
function valuesBy(item: unknown, kinds: readonly unknown[]) {
  const values = Array.isArray(at(item, 'dimensions')) ? listOf(at(item, 'dimensions')) : [at(item, 'dimension')]
  return (i: number): string => {
    const [id, name] = [textOf(at(values[i], 'id')), textOf(at(values[i], 'name') ?? values[i])]
    return (kinds[i] === 'group' && id) || name || id
  }
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
