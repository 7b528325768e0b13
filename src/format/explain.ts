import type { Expression, Operation } from '../metrics/expression.js'
import type { FactId } from '../metrics/facts.js'
import type { Result } from '../metrics/result.js'
import { count } from './count.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { factIn, nameIn } from './name.js'
import { formatNumber, type NumberOptions } from './number.js'
import { reasonOf } from './reason.js'
import { formatInput, formatValue } from './value.js'

/** How tightly a text holds together: what is looser than its place asks for is bracketed. */
const SUM = 1
const PRODUCT = 2
const ATOM = 3

interface Said {
  readonly text: string
  readonly binds: number
}

/** How facts are said: by their number or by their name. */
interface Words {
  readonly options: NumberOptions
  readonly name: (id: FactId) => string
  readonly inputs: Result['inputs']
}

/**
 * The formula with the reader's own numbers. Facts that are unknown stand in it by their name, and the reason follows; a
 * range stands for what is known between bounds. `value: false` leaves out what comes after the formula.
 *
 * @example "(940 − 436) ÷ 12,000 = 4.2%"
 * @example "(940 − unfollows) ÷ 12,000: no data on unfollows"
 */
export function explain(
  result: Result,
  { value = true, ...options }: NumberOptions & { value?: boolean } = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const { formula, inputs, currency = options.currency } = result
  // A fact by itself is no arithmetic: its name says more than "12,504 = 12,504".
  const text =
    typeof formula === 'string'
      ? nameIn(messages, result.metric)
      : say(formula, { options: { ...options, currency }, inputs, name: (id) => factIn(messages, id) }).text
  const rest = result.known || result.between ? ` = ${formatValue(result, options)}` : `: ${reasonOf(result, options)}`
  return capitalize(value ? text + rest : text, tag)
}

/**
 * The formula in words; of several ways to the number the first.
 *
 * @example explainNames(metrics.netGrowthRate) → "(New followers − Unfollows) ÷ Followers at start"
 */
export function explainNames({ formula }: { readonly formula: Expression }, options: NumberOptions = {}): string {
  const { messages, tag } = resolveLocale(options.locale)
  const name = (id: string) => capitalize(factIn(messages, id), tag)
  return capitalize(say(formula, { options, inputs: {}, name }).text, tag)
}

function say(formula: Expression, words: Words): Said {
  if (typeof formula === 'string') return atom(fact(formula, words))
  if (typeof formula === 'number') return atom(formatNumber(formula, words.options))
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

function fact(id: FactId, { inputs, options, name }: Words): string {
  const input = inputs[id]
  if (!input?.known && !input?.between) return name(id)
  const text = formatInput(id, input, options)
  return input.known ? text : `(${text})`
}

/** Operations that are said, not written with a sign: "median of 5 response times". */
function call({ op, of: [of = 0], p, cells }: Operation, words: Words): string {
  const { operations } = resolveLocale(words.options.locale).messages
  const samples = typeof of === 'string' ? words.inputs[of] : undefined
  const name = say(of, { ...words, inputs: {} }).text
  return operations[op as keyof typeof operations](name, {
    ...(samples?.known && { count: count(samples.value, words.options) }),
    percent: Math.round((p ?? 0.5) * 100),
    cells: cells ?? 'row',
  })
}

const atom = (text: string): Said => ({ text, binds: ATOM })

const within = ({ text, binds }: Said, atLeast: number): string => (binds < atLeast ? `(${text})` : text)

/** After a sign a negative number needs brackets too. */
const after = (said: Said, atLeast: number): string =>
  said.text.startsWith('\u2212') ? `(${said.text})` : within(said, atLeast)
