import { digits, type Said } from './digits.js'
import { nbsp, pluralRules } from './intl.js'
import { resolveLocale } from './locale.js'
import type { Count } from './messages.js'
import { type NumberOptions, numberParts } from './number.js'
import { join } from './parts.js'

/**
 * A number that takes the word agreeing with it. The category is that of the number as shown: "1.0 points", not
 * "1.0 point". The number follows the tag, the word follows the language of the words.
 */
export const count =
  (n: number, options: NumberOptions, unit: Said = 'count'): Count =>
  (forms) => {
    const rules = pluralRules(resolveLocale(options.locale).messages.tag, digits(n, unit))
    return join(numberParts(n, unit, options)) + nbsp + (forms[rules.select(n)] ?? forms.other)
  }
