import { digits, type ShownUnit } from './digits.js'
import { nbsp, pluralRules } from './intl.js'
import { resolveLocale } from './locale.js'
import type { Count } from './messages.js'
import { type NumberOptions, numberParts, textOf } from './number.js'

/**
 * A number that takes the word agreeing with it. The category is that of the number as shown: "1.0 points", not
 * "1.0 point". The number follows the tag, the word follows the language of the words.
 */
export const count =
  (n: number, options: NumberOptions, unit: ShownUnit = 'count'): Count =>
  (forms) => {
    const rules = pluralRules(resolveLocale(options.locale).messages.tag, digits(n, unit, options))
    const form = forms[rules.select(n)] ?? forms.other
    if (form.startsWith('=')) return form.slice(1)
    return textOf(numberParts(n, unit, options), options) + (form && nbsp + form)
  }
