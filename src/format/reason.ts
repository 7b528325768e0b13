import type { Between, Coverage, Expression, FactId, Input, Operation, Result, Unknown } from '../metrics/index.js'
import { count } from './count.js'
import { sayPeriod } from './date.js'
import { factsOf, sayFormula } from './formula.js'
import { capitalize, listFormat, nbsp } from './intl.js'
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
 * @example "Reach is not reported for 3 of 31 days"
 * @example "Reach can’t be added up from parts: between 2,562 and 12,424 people"
 */
export function describeReason(result: Result, options: NumberOptions = {}): string | null {
  const sentence = reasonOf(result, options)
  return sentence && capitalize(sentence, resolveLocale(options.locale).tag)
}

/** As it stands inside a sentence; `bounds: false` leaves out the range. */
export function reasonOf(result: Result, options: NumberOptions, bounds = true): string | null {
  if (result.known) return null
  const locale = resolveLocale(options.locale)
  const { messages } = locale
  const { between, inputs, formula, warnings, window, metric } = result
  const facts = factsOf(formula)
  // A fact knows better than the whole why it is unknown; that people do not add is no news where nothing is added.
  const unknown = facts.flatMap((id) => {
    const input = inputs[id]
    return input && !input.known && (input.reason !== 'not-additive' || input.reason === result.reason)
      ? [{ ...input, id }]
      : []
  })
  const own = (unknown.find((one) => one.reason === result.reason) ?? unknown[0] ?? result).reason
  // There is no data for one fact where there is for another: then it is missing.
  const reason = own === 'no-data' && facts.some((id) => inputs[id]?.known) ? 'missing' : own

  if (reason === 'no-data') {
    // Data is there, and nobody said whose of it is asked for.
    if (warnings.some(({ code }) => code === 'own-missing')) return messages.warnings['own-missing']('', '', [])
    return messages.reasons[reason](window ? sayPeriod(window, locale) : '')
  }
  if (reason === 'zero-denominator') {
    const divisor = find(formula, 'ratio')?.of[1] ?? 0
    return messages.reasons[reason](typeof divisor === 'number' ? '' : sayFormula(divisor, options))
  }

  const ends = between && bounds ? endsOf(between, result, options) : undefined
  // Of what is worked out, with its name: the bounds are not those of its facts.
  const range = ends && typeof formula === 'object' ? `${nameIn(messages, metric)} ${ends}` : ends
  const { cells } = find(formula, 'sumCells') ?? {}
  const name = (id: FactId) =>
    id === formula ? nameIn(messages, metric) : factIn(messages, id) + (cells ? ` ${messages.per[cells]}` : '')
  const list = (names: readonly string[]) => listFormat(messages.tag).format(names)
  const say = (names: readonly string[], lacking = '') => messages.reasons[reason](list(names), lacking, range)

  // Of each fact how much is lacking, those that lack the same together.
  const concerned = unknown.filter((one) => one.reason === own)
  const byLacking = new Map<string, string[]>()
  for (const one of concerned) {
    const lacking = reason === 'missing' && !cells ? lackingOf(one, options) : ''
    byLacking.set(lacking, [...(byLacking.get(lacking) ?? []), name(one.id)])
  }
  if (byLacking.size) return [...byLacking].map(([lacking, names]) => say(names, lacking)).join(messages.semicolon)

  if (reason !== 'missing') return say([nameIn(messages, metric)])
  // All facts are known, each by itself.
  const { responseTimes, messages: asked } = inputs
  // The unanswered count as slower than every answer, so that a quantile may lie among them.
  if (between && responseTimes?.known && asked?.known)
    return messages.unanswered(formatNumber(responseTimes.value, options), count(asked.value, options), ends)
  const others = find(formula, 'ofAll')
  if (others) return say([sayFormula(others, options)])
  const names = facts.length ? facts.map(name) : [nameIn(messages, metric)]
  return !cells && facts.length > 1 && facts.every((id) => inputs[id]) ? messages.apart(list(names)) : say(names)
}

/** What a fact lacks: "for 3 of 31 days"; empty where it has nothing at all. */
function lackingOf({ coverage, between }: Extract<Input, { known: false }>, options: NumberOptions): string {
  const { lacking } = resolveLocale(options.locale).messages
  const { known, expected, unit } = coverage
  if (known > 0 && known < expected)
    return lacking[unit](describeCoverage({ ...coverage, known: expected - known }, options))
  return between ? lacking.channels : ''
}

/** Bounds in words, since a dash is not read aloud. */
function endsOf([low, high]: Between, result: Unknown, options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  const say = (value: number) => formatValue({ ...result, value }, options)
  const range = low === null || high === null ? formatValue(result, options) : messages.between(say(low), say(high))
  return typeof result.formula === 'string' && factUnit(result.formula) === 'people'
    ? `${range}${nbsp}${messages.people}`
    : range
}

/** The first operation of a sort. */
function find(formula: Expression, op: string): Operation | undefined {
  if (typeof formula !== 'object') return undefined
  if (formula.op === op) return formula
  for (const part of formula.of) {
    const found = find(part, op)
    if (found) return found
  }
  return undefined
}
