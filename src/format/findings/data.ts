import type { Result, Warning } from '../../metrics/index.js'
import { count } from '../count.js'
import { channelIn } from '../channel.js'
import { describeCoverage } from '../coverage.js'
import { sayPeriod } from '../date.js'
import { listNames } from '../intl.js'
import { nameIn } from '../name.js'
import { formatNumber, formatShare } from '../number.js'
import { reasonOf } from '../reason.js'
import { formatValue } from '../value.js'
import { describeWarning } from '../warning.js'
import type { Saying, SayFinding } from './say.js'
import { scorecardIn } from '../sections/scorecardIn.js'

export type DataValues = {
  /** The code of a warning; `days`, where some are unknown; `unknown`; `fault`, of a goal; `unread`, of posts and the like. */
  readonly code: string
  readonly metrics: readonly string[]
  readonly warning: Warning | null
  /** What is wrong with a goal, or what could not be read. */
  readonly fault: string | null
  readonly known: number
  readonly expected: number
  /** The channels that lack days, where others have them all. */
  readonly lacking: readonly string[]
  /** The one run of days that is lacking. */
  readonly gap: { readonly from: string; readonly to: string } | null
  readonly samples: number | null
  /** The channels that it rests on, where these are worth a word. */
  readonly used: readonly string[]
  /** So much of its goal is reached in any case. */
  readonly atLeast: number | null
  readonly target: number | null
  readonly isFirst: boolean
  readonly withoutChange: boolean
}

/** "Leads: data for 28 of 31 days (no data: vk, 5–7 October 2026); change is not given" */
export const sayData: SayFinding = (finding, saying) => {
  const { locale, words } = saying
  const { messages } = locale
  const values = finding.values as unknown as DataValues
  const names = listNames(
    values.metrics.map((id) => nameIn(messages, id)),
    messages,
  )
  const parts = [
    whatLacks(values, finding.results, saying),
    sayAtLeast(values, finding.results[0], saying),
    values.withoutChange && words.data.noChange,
  ].filter(Boolean)
  const said = parts.join(messages.semicolon)
  const lower = (text: string) => text.toLocaleLowerCase(locale.tag)
  // Some sentences say themselves what they are of: "leads are not reported for 3 of 31 days".
  const isNamed = values.metrics.every((id) => lower(said).includes(lower(nameIn(messages, id))))
  const { code, fault } = values
  const list = code === 'unread' && (fault === 'conversations' || fault === 'events') ? words.unread[fault] : ''
  return { head: names || list || messages.caveats.notJudged, sentence: isNamed ? said : names + messages.colon + said }
}

function whatLacks(values: DataValues, results: readonly Result[], saying: Saying): string {
  const { options, locale, words } = saying
  const { messages } = locale
  const { code, warning, fault, known, expected, gap, samples, used } = values
  const [result] = results
  const days = gap ? sayPeriod({ ...gap, calendar: null }, locale) : ''
  if (code === 'unread' && fault)
    return words.data.unread(fault as 'posts', formatNumber(known, options), formatNumber(expected, options))
  if (code === 'fault') {
    const { faults } = scorecardIn(messages)
    return fault && fault in faults ? faults[fault as keyof typeof faults] : messages.caveats.noDirection
  }
  if (code === 'unknown' && result) return reasonOf(result, options) ?? ''
  if (code === 'days') {
    const unit = result?.coverage.unit ?? 'days'
    const channels = listNames(
      values.lacking.map((id) => channelIn(messages, id)),
      messages,
    )
    const where = [channels, days].filter(Boolean).join(messages.comma)
    const lacking = where && ` (${words.data.lacking}${messages.colon}${where})`
    return messages.partial(describeCoverage({ known, expected, unit }, options)) + lacking
  }
  if (samples !== null) {
    const channels = used.map((id) => channelIn(messages, id))
    return words.data.samples(listNames(channels, messages), count(samples, options))
  }
  return warning
    ? describeWarning(warning, { ...options, currency: result?.currency ?? options.currency }, false) +
        (days && ` (${days})`)
    : ''
}

/** "98, at least 75% of the 130 goal" */
function sayAtLeast(
  { atLeast, target }: DataValues,
  result: Result | undefined,
  { options, locale, words }: Saying,
): string | null {
  if (atLeast === null || target === null || !result?.known) return null
  const goal = formatValue({ value: target, unit: result.unit, currency: result.currency }, { ...options, trim: true })
  return formatValue(result, options) + locale.messages.comma + words.data.atLeast(formatShare(atLeast, options), goal)
}
