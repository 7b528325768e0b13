import type { CampaignEffect, MetricEffect } from '../metrics/index.js'
import { partOf } from './caveats.js'
import { count } from './count.js'
import { sayPeriod } from './date.js'
import { changeRange, changeText, isRate } from './delta.js'
import { hostText } from './hostText.js'
import { capitalize, inSentences } from './intl.js'
import { resolveLocale } from './locale.js'
import { nameIn, ownName } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { reasonOf } from './reason.js'
import { isZero } from './tolerance.js'
import { formatValue } from './value.js'
import { describeWarning } from './warning.js'
import { effectIn } from './sections/effectIn.js'

/**
 * What was different during an event. Of several metrics how many stand out, how many would by chance, and those that do;
 * where none could be tested, all of them. It says that something was different, never why, since other things may have
 * happened in those days.
 *
 * @example
 *   "During Autumn sale: leads 70, 30 more than on average in the 4 comparable weeks before (95% interval 18.4–41.6)"
 */
export function describeEffect(effect: CampaignEffect, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { window, name, effects, tested } = effect
  const many = tested > 1
  const worthSaying = effects.filter((one) => !many || (one.known && one.standsOut))
  const sentences = worthSaying.map((one) => effectOf(one, options))
  if (many) sentences.unshift(...chanceOf(effect, options))
  const event = hostText(name, messages.dir) ?? (window ? sayPeriod(window, locale) : '')
  const [first = messages.reasons['no-data'](''), ...others] = sentences
  return inSentences(
    [event ? effectIn(messages).during(event, name !== null) + messages.colon + first : first, ...others].map(
      (sentence) => capitalize(sentence, tag, ...effects.map(({ during }) => ownName(during.metric))),
    ),
  )
}

/** Of several metrics how many stand out and how many would by chance; and how many are independent, where some are relatives. */
export function chanceOf(effect: CampaignEffect, options: NumberOptions): string[] {
  const words = effectIn(resolveLocale(options.locale).messages)
  const { tested, standOut, byChance, independent } = effect
  return [
    words.chance(count(standOut, options), count(tested, options), formatNumber(byChance, options)),
    ...(independent < tested ? [words.relatives(count(independent, options))] : []),
  ]
}

/**
 * What one metric was during an event, against what it usually is.
 *
 * @example
 *   "Engagement rate by reach 5.1%, 0.9 pp more than on average in the 6 comparable weeks before (95% interval 0.2–1.6 pp)"
 */
export const describeMetricEffect = (effect: MetricEffect, options: NumberOptions = {}): string =>
  capitalize(effectOf(effect, options), resolveLocale(options.locale).tag, ownName(effect.during.metric))

/** What windows are called by their number of days; those of another length are periods. */
const windowNames: Readonly<Record<number, 'day' | 'week'>> = { 1: 'day', 7: 'week' }

function effectOf(effect: MetricEffect, options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  const { during } = effect
  const { comma } = messages
  const words = effectIn(messages)
  const name = effectName(effect, options)
  if (!effect.known) {
    const why = whyNone(effect, options)
    if (effect.reason === 'few-windows') return `${name} ${formatValue(during, options)}${comma}${why}`
    return during.known ? `${name} ${formatValue(during, options)} (${why})` : `${name} (${why})`
  }
  const { value, interval, standsOut } = effect
  const earlierWindows = sayWindows(effect, options)
  const change = changeText(Math.abs(value), during, options)
  const compared = isZero(value)
    ? words.same(earlierWindows)
    : words[value > 0 ? 'more' : 'less'](change, earlierWindows, isRate(during))
  const text = `${name} ${formatValue(during, options)}${comma}${compared}`
  if (!interval) return text + comma + words.tooFew
  const [low, high] = interval
  // "0.9 pp less" has no sign, so the ends of its range have none either: how much less at least, and at most.
  const range = changeRange(value < 0 ? [-high, -low] : interval, during, options)
  return `${text}${standsOut ? '' : comma + words.usual} (${words.interval(range)})`
}

/** What was looked at, as it stands inside a sentence: of people the mean of the days, of a stock what it won. */
export function effectName(
  { during, measured }: Pick<MetricEffect, 'during' | 'measured'>,
  options: NumberOptions,
): string {
  const { messages } = resolveLocale(options.locale)
  const own = nameIn(messages, during.metric)
  return measured === 'daily-mean' ? effectIn(messages).dailyMean(own) : own
}

/** "4 comparable weeks" */
export const sayWindows = (
  { earlier, during }: Pick<MetricEffect, 'during'> & { readonly earlier: readonly unknown[] },
  options: NumberOptions,
): string =>
  count(
    earlier.length,
    options,
  )(effectIn(resolveLocale(options.locale).messages).earlier[windowNames[during.window?.days ?? 0] ?? 'period'])

/** Why there is no effect to tell. */
export function whyNone({ during, reason }: MetricEffect & { readonly known: false }, options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  if (reason === 'few-windows') return effectIn(messages).fewWindows
  if (reason === 'partial')
    return partOf(during, options) || messages.partial(describeCoverage(during.coverage, options))
  const doubt = during.warnings.find(({ code }) => code === 'implausible')
  if (during.known && doubt) return describeWarning(doubt, options, false)
  return reasonOf(during, options) ?? messages.reasons[reason](nameIn(messages, during.metric))
}
