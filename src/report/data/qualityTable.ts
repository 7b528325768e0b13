import { dashOf, describeCaveats, formatDay, formatNumber, formatPeriods, nameOf } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { channelIn } from '../../format/channel.js'
import { listNames } from '../../format/intl.js'
import { nameIn } from '../../format/name.js'
import { hostText } from '../../format/hostText.js'
import { lastReadings } from '../../findings/outputs/tables/lastReadings.js'
import type { Coverage, FactId, NumberFactId, Result } from '../../metrics/index.js'
import { toDateString } from '../../metrics/time/calendar.js'
import type { PageTable } from './pageTable.js'
import type { ReportReading } from './reading.js'
import { wordsOf } from './wordsOf.js'

/** How many days of the period each channel knows of each fact that the report rests on, and when it was last read. */
export function qualityTable(reading: ReportReading): PageTable | null {
  const { channels, options } = reading
  const words = wordsOf(reading)
  const facts = factsIn(reading)
  const daysOf = (fact: FactId, channel?: string) => coverageOf(fact, reading, channel)?.known ?? 0
  /** Of rows without a channel alone: no channel lacks it. */
  const isApart = (fact: FactId) => daysOf(fact) > 0 && channels.every(({ id }) => !daysOf(fact, id))
  const known = (fact: FactId, channel?: string): string => {
    const coverage = coverageOf(fact, reading, channel)
    if (!coverage?.expected || (channel !== undefined && isApart(fact))) return dashOf(options)
    return `${formatNumber(coverage.known, options)} / ${formatNumber(coverage.expected, options)}`
  }
  const last = lastReadings(
    reading.question,
    facts.filter((fact): fact is NumberFactId => fact !== 'responseTimes'),
  )
  const read = (channel: string): string => {
    const days = facts.flatMap((fact) => last(channel, fact) ?? [])
    return days.length ? formatDay(toDateString(Math.max(...days)), options) : dashOf(options)
  }
  if (!facts.length) return null
  const isByChannel = channels.length > 0 && !facts.some(isApart)
  const of = isByChannel ? channels : [...channels, { name: words.tables.total, id: undefined }]
  return {
    caption: words.appendix.daysKnown,
    heads: [words.columns.metric, ...of.map(({ name }) => name)],
    rows: [
      ...facts.map((fact) => [nameOf(fact, options), ...of.map(({ id }) => known(fact, id))]),
      [words.tables.last, ...of.map(({ id = '' }) => read(id))],
    ],
  }
}

/** The facts that the shown metrics are worked out from. */
function factsIn(reading: ReportReading): FactId[] {
  const { headlines, evaluate } = reading
  const results = headlines().map(({ metric }) => evaluate(metric))
  const facts = [...new Set(results.flatMap(({ inputs }) => Object.keys(inputs) as FactId[]))]
  return facts.filter((fact) => coverageOf(fact, reading)?.expected)
}

/** How much a fact is covered in a metric that is worked out from it. */
function coverageOf(fact: FactId, { headlines, evaluate }: ReportReading, channel?: string): Coverage | undefined {
  const of = headlines().find(({ metric }) => evaluate(metric).inputs[fact])
  return of && evaluate(of.metric, channel).inputs[fact]?.coverage
}

/** What is to be known of the figures, each in a sentence: what they lack, and how they were counted. */
export function caveatsIn(reading: ReportReading): string[] {
  const { options, evaluate } = reading
  const { messages } = resolveLocale(options.locale)
  const named = reading.headlines().map(({ metric, id }): { result: Result; name: string } => ({
    result: evaluate(metric),
    name: nameIn(messages, id),
  }))
  return describeCaveats(named, options)
}

/** Days on which something began to be counted in another way, each in a sentence. */
export function breaksIn({ question, options }: ReportReading): string[] {
  const { messages } = resolveLocale(options.locale)
  return (question.breaks ?? []).map(({ date, facts, channels, note }) => {
    const whose = channels?.map((id) => channelIn(messages, id, question.channels)) ?? []
    const names = listNames([...facts.map((fact) => nameIn(messages, fact)), ...whose], messages)
    return [formatDay(date, options), names, hostText(note, messages.dir)].filter(Boolean).join(messages.colon)
  })
}

/** The period with what it is compared with and how, where days are not as many, and when the figures were read. */
export function periodsIn({ windows, options }: ReportReading): string[] {
  const { messages } = resolveLocale(options.locale)
  const { current, elapsed, previous } = windows
  if (!current) return []
  const periods = formatPeriods(current, previous, options)
  const isAsLong = !previous || previous.days === elapsed?.days
  return [
    isAsLong ? periods : periods + messages.comma + messages.equalLength,
    messages.asOf(formatDay(current.asOf, options)),
  ]
}
