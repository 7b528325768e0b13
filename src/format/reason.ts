import type { Expression, FactId, Input, Operation, Reason, Result, Unknown, Warning } from '../metrics/index.js'
import { isPartial } from '../metrics/model/result.js'
import { count } from './count.js'
import { describeCoverage } from './coverage.js'
import { sayPeriod } from './date.js'
import { factsOf, sayFormula } from './formula.js'
import { capitalize, listNames, nbsp } from './intl.js'
import { resolveLocale } from './locale.js'
import { factIn, factUnit, nameIn, ownName, unitOf } from './name.js'
import { formatNumber, type NumberOptions, textOf } from './number.js'
import type { NumberParts } from './parts.js'
import { formatValue, partsOfEnds } from './value.js'

/**
 * Why there is no value, in one sentence; null where there is one.
 *
 * @example "Reach is not reported for 3 of 31 days"
 * @example "Reach can’t be added up from parts: between 2,562 and 12,424 people"
 */
export function describeReason(result: Result, options: NumberOptions = {}): string | null {
  const sentence = reasonOf(result, options)
  return sentence && capitalize(sentence, resolveLocale(options.locale).tag, ownName(result.metric))
}

/** As it stands inside a sentence; `bounds: false` leaves out the range. */
export function reasonOf(result: Result, options: NumberOptions, bounds = true): string | null {
  if (result.known) return null
  const locale = resolveLocale(options.locale)
  const { reasons, warnings } = locale.messages
  const { inputs, formula, window } = result
  const unknown = unknownFacts(result)
  const own = (unknown.find((fact) => fact.reason === result.reason) ?? unknown[0] ?? result).reason
  // Where another fact has data, one without data is missing.
  const reason = own === 'no-data' && factsOf(formula).some((id) => inputs[id]?.known) ? 'missing' : own
  const why = reasonOfWarning(result, options)
  if (why) return why
  if (reason === 'no-data') {
    // There is data, but nobody said which brand is asked for.
    if (result.warnings.some(({ code }) => code === 'own-missing')) return warnings['own-missing']('', '', [])
    return reasons[reason](window ? sayPeriod(window, locale) : '')
  }
  if (reason === 'zero-denominator') {
    const divisor = find(formula, 'ratio')?.of[1] ?? 0
    const zero = typeof divisor === 'number' ? '' : sayFormula(divisor, options)
    return reasons[reason](zero, nameIn(locale.messages, result.metric))
  }
  const concerned = unknown.filter((fact) => fact.reason === own)
  return reasonOfFacts(reason, concerned, result, options, bounds ? endsOf(result, options) : undefined)
}

/** What is wrong, where a warning says it more exactly: none of the messages is answered, money is below zero, or there are rows
 * and nobody can read their dates, or there are none. */
function reasonOfWarning({ warnings, reason, inputs }: Unknown, options: NumberOptions): string | null {
  const { caveats } = resolveLocale(options.locale).messages
  const answered = warnings.find(({ code }) => code === 'answered')
  const [known = 0, all = 0] = answered?.values ?? []
  if (answered && known === 0) return caveats.noneAnswered(count(all, options))
  const isEmpty = Object.values(inputs).every((input) => !input.known && input.reason === 'no-data')
  const isUnread = (what: string) => warnings.some(({ code, keys }) => code === 'invalid' && keys?.includes(what))
  if (reason === 'invalid' && isEmpty && isUnread('row')) return caveats.noRows
  if (reason === 'invalid' && isEmpty && isUnread('date')) return caveats.unread
  const negative = reason === 'invalid' && warnings.find(({ code }) => code === 'negative')
  return negative ? sayNegative(negative, options) : null
}

/** "spend is negative (−$50), so the ratio has no meaning" */
export function sayNegative({ fact = 'spend', values: [value = 0] = [] }: Warning, options: NumberOptions): string {
  const { messages } = resolveLocale(options.locale)
  return messages.caveats.negative(factIn(messages, fact), formatNumber(value, { ...options, unit: unitOf(fact) }))
}

type UnknownFact = Extract<Input, { known: false }> & { readonly id: FactId }

/**
 * The facts without a value, each with its own reason, which is more exact than that of the whole. That people do not add
 * up explains nothing where the whole is unknown for another reason.
 */
const unknownFacts = ({ formula, inputs, reason }: Unknown): readonly UnknownFact[] =>
  factsOf(formula).flatMap((id) => {
    const input = inputs[id]
    return input && !input.known && (input.reason !== 'not-additive' || input.reason === reason)
      ? [{ ...input, id }]
      : []
  })

/** `concerned` are the facts without a value; `ends` is what is known all the same. */
function reasonOfFacts(
  reason: Reason,
  concerned: readonly UnknownFact[],
  { inputs, formula, metric, between }: Unknown,
  options: NumberOptions,
  ends: string | undefined,
): string {
  const { messages } = resolveLocale(options.locale)
  const facts = factsOf(formula)
  const whole = nameIn(messages, metric)
  const cells = cellsOf(formula)
  const name = (id: FactId) =>
    id === formula ? whole : factIn(messages, id) + (cells ? ` ${messages.per[cells]}` : '')
  const list = (names: readonly string[]) => listNames(names, messages)
  // Of what is worked out the range has a name: it is not the range of its facts.
  const range = ends && typeof formula === 'object' ? `${whole} ${ends}` : ends
  const say = (names: readonly string[], lacking = '') => messages.reasons[reason](list(names), lacking, range)

  // Of each fact how much it lacks; those that lack the same stand together.
  const byLacking = new Map<string, string[]>()
  for (const fact of concerned) {
    const lacking = reason === 'missing' && !cells ? lackingIn(fact, options) : ''
    byLacking.set(lacking, [...(byLacking.get(lacking) ?? []), name(fact.id)])
  }
  if (byLacking.size) return [...byLacking].map(([lacking, names]) => say(names, lacking)).join(messages.semicolon)
  if (reason !== 'missing') return say([whole])

  // All facts are known, each by itself, but not in a way that lets them be put together.
  const { responseTimes, messages: received } = inputs
  // A message without an answer counts as slower than every answer, so a quantile may lie among those that wait.
  if (between && responseTimes?.known && received?.known)
    return messages.unanswered(formatNumber(responseTimes.value, options), count(received.value, options), ends)
  const others = find(formula, 'ofAll')
  if (others) return say([sayFormula(others, options)])
  const names = facts.length ? facts.map(name) : [whole]
  return !cells && facts.length > 1 && facts.every((id) => inputs[id]) ? messages.apart(list(names)) : say(names)
}

/** What a fact lacks: "for 3 of 31 days"; empty where it has nothing at all. */
function lackingIn({ coverage, between }: UnknownFact, options: NumberOptions): string {
  const { lacking } = resolveLocale(options.locale).messages
  const { known, expected, unit } = coverage
  if (known > 0 && isPartial({ coverage }))
    return lacking[unit](describeCoverage({ ...coverage, known: expected - known }, options))
  return between ? lacking.channels : ''
}

/** What is known all the same, in words, since a dash is not read aloud: "between 2,562 and 12,424 people". */
function endsOf(result: Unknown, options: NumberOptions): string | undefined {
  if (!result.between) return undefined
  const { messages } = resolveLocale(options.locale)
  const [low, high] = result.between
  const { unit, currency = options.currency } = result
  const say = (end: NumberParts) => textOf(end, options)
  const [from, to] = partsOfEnds([low, high], unit, { ...options, currency })
  const range = low === null || high === null ? formatValue(result, options) : messages.between(say(from), say(to))
  const ofPeople = typeof result.formula === 'string' && factUnit(result.formula) === 'people'
  if (!ofPeople) return range
  // Before a word a line may end, since with it a long number could be wider than the widget; before a short form it may not.
  return range + (messages.people.endsWith('.') ? nbsp : ' ') + messages.people
}

/** Which cells a formula is over, where it says so. */
const cellsOf = (formula: Expression) => (find(formula, 'sumCells') ?? find(formula, 'meanCells'))?.cells

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
