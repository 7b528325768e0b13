import type { Expression, Result } from '../metrics/index.js'
import { partOf } from './caveats.js'
import { factsOf, sayFormula } from './formula.js'
import { capitalize, isolate } from './intl.js'
import { resolveLocale } from './locale.js'
import { nameIn, ownName } from './name.js'
import type { NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { reasonOf } from './reason.js'
import { formatValue } from './value.js'

/**
 * The formula with the reader's own numbers. Facts that are unknown stand in it by their name, and the reason follows; a
 * range stands for what is known between bounds, and what rests on a part of the period says so. `value: false` leaves out
 * what comes after the formula.
 *
 * @example "(940 − 436) ÷ 12,000 = 4.2%"
 * @example "280 ÷ 12,000 = 2.3% (28 of 31 days)"
 * @example "(940 − unfollows) ÷ 12,000: unfollows are not reported"
 * @example "25,620 ÷ (2,562–12,424) = 2.06–10.00 (reach can’t be added up from parts)"
 */
export function explain(
  result: Result,
  { value = true, decimals, ...options }: NumberOptions & { value?: boolean } = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const { formula, known, inputs, currency = options.currency } = result
  // A fact by itself has no arithmetic to show ("12,504 = 12,504"), nor has a formula without facts: the name stands there.
  const alone = typeof formula !== 'object' || (!known && !factsOf(formula).length)
  const name = nameIn(messages, result.metric)
  const sentence = (said: string) => capitalize(said, tag, ownName(result.metric))
  const own = (text: string) => isolate(text, messages.dir)
  const text = own(alone ? name : sayFormula(formula, { ...options, currency, inputs }))
  if (!value) return sentence(text)
  const range = !alone && !known && result.between !== undefined
  const reason = reasonOf(result, options, !range)
  if (reason === null || range) {
    const note = reason ?? partOf(result, options, describeCoverage)
    return sentence(own(`${text} = ${formatValue(result, { ...options, decimals })}`) + (note ? ` (${note})` : ''))
  }
  if (alone && reason.includes(name)) return sentence(reason)
  // A sentence has no more than one colon.
  return sentence(text + (reason.includes(':') ? messages.semicolon : messages.colon) + reason)
}

/**
 * The formula in words; of several ways to the number the first.
 *
 * @example explainNames(metrics.netGrowthRate) → "(New followers − Unfollows) ÷ Followers at start"
 */
export const explainNames = (
  { formula }: { readonly formula: Expression },
  { locale }: Pick<NumberOptions, 'locale'> = {},
): string => sayFormula(formula, { locale, title: true })
