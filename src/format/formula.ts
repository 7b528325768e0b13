import type { Expression, FactId, Operation, Result } from '../metrics/index.js'
import { count } from './count.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { factIn } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { formatInput } from './value.js'

/** How tightly a text holds together: what is looser than its place asks for is bracketed. */
const SUM = 1
const PRODUCT = 2
const ATOM = 3

interface Said {
  readonly text: string
  readonly binds: number
}

/** How facts are said: by their number, or by their name where `inputs` does not have it. */
interface Words extends NumberOptions {
  readonly inputs?: Result['inputs'] | undefined
  /** Terms of it begin with a capital letter, as names do that stand alone. */
  readonly title?: true
}

/** A formula as it is written, with no more brackets than it needs. Of several ways to the number it is the first. */
export const sayFormula = (formula: Expression, words: Words): string => say(formula, words).text

/** The facts of a formula in their order, each once. */
export const factsOf = (formula: Expression): readonly FactId[] =>
  typeof formula === 'string' ? [formula] : [...new Set(typeof formula === 'number' ? [] : formula.of.flatMap(factsOf))]

function say(formula: Expression, words: Words): Said {
  if (typeof formula === 'string') return atom(fact(formula, words))
  if (typeof formula === 'number') return atom(formatNumber(formula, words))
  const [first = atom(''), ...others] = formula.of.map((part) => say(part, words))
  const written = (sign: string, binds: number, inner: number): Said =>
    others.length
      ? { text: [within(first, binds), ...others.map((one) => after(one, inner))].join(` ${sign} `), binds }
      : first
  switch (formula.op) {
    case 'plus':
    case 'sumKnown':
      return written('+', SUM, SUM)
    case 'minus':
      return written('−', SUM, PRODUCT)
    case 'times':
      return written('×', PRODUCT, ATOM)
    case 'ratio':
      return written('÷', PRODUCT, ATOM)
    case 'firstKnown':
      return first
    default:
      return atom(call(formula, words))
  }
}

function fact(id: FactId, words: Words): string {
  const input = words.inputs?.[id]
  if (!input?.known && !input?.between) return term(factIn(resolveLocale(words.locale).messages, id), words)
  const text = formatInput(id, input, words)
  return input.known ? text : `(${text})`
}

/** Operations that are said, not written with a sign: "median of 5 response times". */
function call({ op, of: [of = 0], p = 0.5, cells }: Operation, words: Words): string {
  const { operations } = resolveLocale(words.locale).messages
  const samples = typeof of === 'string' ? words.inputs?.[of] : undefined
  const said = operations[op as keyof typeof operations](sayFormula(of, { locale: words.locale }), {
    ...(samples?.known && { count: count(samples.value, words) }),
    percent: Math.round(p * 1000) / 10,
    cells: cells ?? 'row',
  })
  return term(said, words)
}

const term = (text: string, { title, locale }: Words): string =>
  title ? capitalize(text, resolveLocale(locale).messages.tag) : text

const atom = (text: string): Said => ({ text, binds: ATOM })

const within = ({ text, binds }: Said, atLeast: number): string => (binds < atLeast ? `(${text})` : text)

/** After a sign a negative number needs brackets too. */
const after = (said: Said, atLeast: number): string =>
  /^[\u200e\u200f\u2066\u2068]*\u2212/.test(said.text) ? `(${said.text})` : within(said, atLeast)
