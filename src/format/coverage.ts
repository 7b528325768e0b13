import type { Coverage } from '../metrics/index.js'
import { count } from './count.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions } from './number.js'

/** How much of the period is known: "28 of 31 days". */
export function describeCoverage({ known, expected, unit }: Coverage, options: NumberOptions = {}): string {
  const { messages } = resolveLocale(options.locale)
  return messages[unit](formatNumber(known, options), count(expected, options))
}
