import type { Expression } from '../metrics/expression.js'
import type { Between, Coverage, Result } from '../metrics/result.js'
import { count } from './count.js'
import { capitalize, nbsp } from './intl.js'
import { resolveLocale } from './locale.js'
import { factIn, factUnit, nameIn } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { formatValue } from './value.js'

/** How much of the period is known: "28 of 31 days". */
export function describeCoverage({ known, expected, unit }: Coverage, options: NumberOptions = {}): string {
  const { messages } = resolveLocale(options.locale)
  return messages[unit](formatNumber(known, options), count(expected, options))
}

/**
 * Why there is no value, in one sentence; null where there is one.
 *
 * @example "No data on reach for 3 of 31 days"
 * @example "Reach can’t be added up from parts: between 2,562 and 12,424 people"
 */
export function describeReason(result: Result, options: NumberOptions = {}): string | null {
  const sentence = reasonOf(result, options)
  return sentence && capitalize(sentence, resolveLocale(options.locale).tag)
}

/** As it stands inside a sentence. */
export function reasonOf(result: Result, options: NumberOptions): string | null {
  if (result.known) return null
  const { messages } = resolveLocale(options.locale)
  const { reason, between, inputs, metric, formula } = result
  const by = JSON.stringify(divisorOf(formula) ?? '')
  const entries = Object.entries(inputs)
  const unknown = entries.filter(([, input]) => !input.known)
  const because = unknown.filter(([, input]) => !input.known && input.reason === reason)
  const zero = entries.filter(([id, input]) => input.known && input.value === 0 && by.includes(`"${id}"`))
  const concerned = reason === 'zero-denominator' ? zero : because.length ? because : unknown
  const names = concerned.map(([id]) => factIn(messages, id))
  if (!names.length && reason !== 'zero-denominator') names.push(nameIn(messages, metric))
  const lacking = concerned
    .map(([, { coverage }]) => coverage)
    .find(({ known, expected }) => known > 0 && known < expected)
  return messages.reasons[reason](
    names.join(', '),
    lacking && describeCoverage({ ...lacking, known: lacking.expected - lacking.known }, options),
    between && boundsOf(between, result, options),
  )
}

/** In words, since a dash is not read aloud. */
function boundsOf([low, high]: Between, result: Result, options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  const say = (value: number) => formatValue({ ...result, value }, options)
  const range = low === null || high === null ? formatValue(result, options) : messages.between(say(low), say(high))
  return factUnit(result.metric) === 'people' ? `${range}${nbsp}${messages.people}` : range
}

/** What something is divided by. */
const divisorOf = (formula: Expression): Expression | undefined =>
  typeof formula !== 'object'
    ? undefined
    : formula.op === 'ratio'
      ? formula.of[1]
      : formula.of.map(divisorOf).find((divisor) => divisor !== undefined)
