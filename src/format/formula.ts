import type { Expression, FactId, Op, Operation, Result } from '../metrics/index.js'
import { rulesOf } from '../metrics/model/operations.js'
import { refuseFormula } from '../metrics/model/refuseFormula.js'
import { count } from './count.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { Messages } from './messages.js'
import { factIn } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { formatInput } from './value.js'

/** How tightly a text holds together: what is looser than its place asks for is bracketed. */
const SUM = 1
const PRODUCT = 2
const ATOM = 3

interface Phrase {
  readonly text: string
  readonly binds: number
}

/** Operations that the dictionaries have words for. */
type SpokenOp = keyof Messages['operations']
/** Of a choice of ways the first is written; what is taken over all channels is written as it is. */
type AsFirst = 'firstKnown' | 'overall'
/** `next` is how tightly the terms after the first must hold together. */
type Sign = readonly [sign: string, binds: number, next: number]

/** All other operations have a sign, but for those that are written as their first part. */
const signs: Readonly<Record<Exclude<Op, SpokenOp | AsFirst>, Sign>> = {
  plus: ['+', SUM, SUM],
  sumKnown: ['+', SUM, SUM],
  minus: ['−', SUM, PRODUCT],
  times: ['×', PRODUCT, ATOM],
  ratio: ['÷', PRODUCT, ATOM],
}

/** How facts are written: by their number, or by their name where `inputs` has no number. */
interface Words extends NumberOptions {
  readonly inputs?: Result['inputs'] | undefined
  /** Terms of it begin with a capital letter, as names do that stand alone. */
  readonly title?: true
}

/** A formula as it is written, with no more brackets than it needs. Of several ways to the number it is the first. */
export function sayFormula(formula: Expression, words: Words): string {
  // The engine writes some operations as two, so a result's formula may be deeper than one that is written.
  refuseFormula(formula, undefined, 1000)
  return say(formula, words).text
}

/** The facts of a formula in their order, each once. */
export const factsOf = (formula: Expression): readonly FactId[] =>
  typeof formula === 'string' ? [formula] : [...new Set(typeof formula === 'number' ? [] : formula.of.flatMap(factsOf))]

function say(formula: Expression, words: Words): Phrase {
  if (typeof formula === 'string') return atom(fact(formula, words))
  if (typeof formula === 'number') return atom(formatNumber(formula, words))
  // A formula that is not written with the builders is told as such.
  rulesOf(formula)
  const [first = atom(''), ...others] = formula.of.map((part) => say(part, words))
  if (formula.op === 'firstKnown' || formula.op === 'overall') return first
  const written = (signs as Readonly<Partial<Record<Op, Sign>>>)[formula.op]
  if (!written) return atom(call(formula, words))
  if (!others.length) return first
  const [sign, binds, atLeast] = written
  return { text: [within(first, binds), ...others.map((one) => after(one, atLeast))].join(` ${sign} `), binds }
}

function fact(id: FactId, words: Words): string {
  const input = words.inputs?.[id]
  if (!input?.known && !input?.between) return term(factIn(resolveLocale(words.locale).messages, id), words)
  const text = formatInput(id, input, words)
  return input.known ? text : `(${text})`
}

/** Operations that have words instead of a sign: "median of 5 response times". */
function call({ op, of: [of = 0], p = 0.5, cells }: Operation, words: Words): string {
  const { operations } = resolveLocale(words.locale).messages
  const samples = typeof of === 'string' ? words.inputs?.[of] : undefined
  const text = operations[op as SpokenOp](sayFormula(of, { locale: words.locale }), {
    ...(samples?.known && { count: count(samples.value, words) }),
    percent: Math.round(p * 1000) / 10,
    cells: cells ?? 'row',
  })
  return term(text, words)
}

const term = (text: string, { title, locale }: Words): string =>
  title ? capitalize(text, resolveLocale(locale).messages.tag) : text

const atom = (text: string): Phrase => ({ text, binds: ATOM })

const within = ({ text, binds }: Phrase, atLeast: number): string => (binds < atLeast ? `(${text})` : text)

/** After a sign a negative number is bracketed too: "5 − (−3)". */
const after = (phrase: Phrase, atLeast: number): string =>
  /^[\u200e\u200f\u2066\u2068]*\u2212/.test(phrase.text) ? `(${phrase.text})` : within(phrase, atLeast)
