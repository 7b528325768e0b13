import type { Result, WarningCode } from '../metrics/index.js'
import { isPartial } from '../metrics/model/result.js'
import { count } from './count.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import type { NumberOptions } from './number.js'
import { describeCoverage } from './reason.js'
import { describeWarning } from './warning.js'

/** What must be seen, in this order. Other warnings stand in the table alone. */
const ORDER: readonly WarningCode[] = [
  'channels-missing',
  'days-missing',
  'answered',
  'blended',
  'conflict',
  'implausible',
  'negative',
  'residual',
  'straddling',
  'level-date',
  'unrated',
  'break',
  'sampled',
  'open',
  'provisional',
]

/** Above this share of mentions without a rating a sentiment is one of the few. */
const MANY_UNRATED = 0.5

/** What is said of the caveats in a sentence: the first one, and how many more there are. */
export function caveatsIn(result: Result, options: NumberOptions = {}): string[] {
  const [first, ...others] = describeCaveats(result, options)
  if (!first) return []
  const { messages } = resolveLocale(options.locale)
  return others.length ? [first, messages.caveats.more(count(others.length, options))] : [first]
}

/**
 * What a number does not rest on, or what is odd about it, each in a sentence; the most important first. Empty where there is
 * nothing to say.
 *
 * @example ["Without vk: no leads reported", "Data for 28 of 31 days"]
 */
export function describeCaveats(result: Result, options: NumberOptions = {}): string[] {
  const { messages, tag } = resolveLocale(options.locale)
  const { warnings, coverage, channels } = result
  const own = warnings
    .filter(
      ({ code, values: [share = 0] = [] }) => ORDER.includes(code) && (code !== 'unrated' || share > MANY_UNRATED),
    )
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
    .map((warning) => describeWarning(warning, options))
  // Missing channels say more than the days that they take away.
  const isShort = result.known && isPartial(result) && !channels.missing.length && coverage.known > 0
  const days = isShort ? [capitalize(messages.partial(describeCoverage(coverage, options)), tag)] : []
  return [...new Set([...days, ...own])]
}
