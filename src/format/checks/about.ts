import type { Check } from '../../metrics/model/check.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import type { Unit } from '../../metrics/model/result.js'
import { channelIn } from '../channel.js'
import { count } from '../count.js'
import { sayDay } from '../date.js'
import { hostText } from '../hostText.js'
import { resolveLocale } from '../locale.js'
import type { Count, Messages } from '../messages.js'
import { formatNumber, type NumberOptions } from '../number.js'
import { reportWords } from '../reportWords.js'
import { formatRange } from '../value.js'
import type { ControlWords } from '../words/control.js'

/** A check, with all that its sentence is made of. What is not there is said as a dash, never as zero. */
export interface About {
  readonly check: Check
  readonly words: ControlWords
  readonly messages: Messages
  readonly options: NumberOptions
  readonly channel: string
  /** A number of the evidence; NaN where there is none. */
  number(key: string): number
  /** A text of the host's among the evidence; `''` where there is none. */
  text(key: string): string
  is(key: string): boolean
  say(value: number | null, unit?: Unit): string
  count(value: number | null): Count
  range(key: string, unit?: Unit): string
  day(date: FindingValue | undefined): string
  /** What could not be read, or does not agree. */
  readonly faults: readonly string[]
}

export function aboutCheck(check: Check, options: NumberOptions): About {
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const words = reportWords(options.locale).control
  const { evidence } = check
  const number = (key: string): number => {
    const value = evidence[key]
    return typeof value === 'number' ? value : Number.NaN
  }
  const counted = (value: number | null) => count(value ?? Number.NaN, options)
  return {
    check,
    words,
    messages,
    options,
    channel: check.subject.channel ? channelIn(messages, check.subject.channel) : '',
    number,
    text: (key) => (typeof evidence[key] === 'string' ? `${hostText(`${evidence[key]}`, messages.dir)}` : ''),
    is: (key) => evidence[key] === true,
    say: (value, unit) => formatNumber(value ?? Number.NaN, { ...options, unit: unit ?? 'count' }),
    count: counted,
    range(key, unit) {
      const [low, high] = Array.isArray(evidence[key]) ? evidence[key] : []
      return formatRange([typeof low === 'number' ? low : null, typeof high === 'number' ? high : null], {
        ...options,
        unit: unit ?? 'count',
        trim: true,
      })
    },
    day: (date) => (typeof date === 'string' ? sayDay(date, locale, false) : ''),
    faults: [
      ...(number('invalid') > 0 ? [words.invalid(counted(number('invalid')))] : []),
      ...(number('conflicts') > 0 ? [words.conflicts(counted(number('conflicts')))] : []),
    ],
  }
}
