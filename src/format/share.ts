import type { ShareOfVoice } from '../metrics/index.js'
import { count } from './count.js'
import { sayPeriod } from './date.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeCoverage, reasonOf } from './reason.js'

/**
 * Where your own brand stands among the others: its share as it is shown beside theirs, its rank, and what has changed; or
 * why there is no share. What rests on a part of the period and brands without data are said.
 *
 * @example "Aurora 25.0%, rank 2 of 4, up 1.2 percentage points on September 2026"
 */
export function describeShare(share: ShareOfVoice, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { own, brands, others, previous, coverage, absent, digits } = share
  const say = (n: number) => formatNumber(n, options)

  const standing = (): string => {
    if (!own?.share.known) return `${own?.brand ? `${own.brand}: ` : ''}${reasonOf(share, options)}`
    const { rank, rounded, pp } = own
    // What is not zero never prints as zero, though beside the others it may be rounded so.
    const shown = rounded && formatNumber(rounded, { ...options, unit: 'percent', decimals: digits })
    const parts = [`${own.brand} ${shown || formatNumber(own.share.value, { ...options, unit: 'percent' })}`.trim()]
    const before = own.previous?.rank
    const all = brands.length + (others?.brands.length ?? 0)
    if (rank) parts.push(messages.rank(say(rank), say(all), before && before !== rank ? say(before) : undefined))
    if (pp !== null) {
      const period = previous ? sayPeriod(previous, locale) : messages.previousPeriod
      const change = count(Math.abs(pp), options, 'points')(messages.points)
      parts.push(Math.abs(pp) < 1e-7 ? messages.flat(period) : messages[pp > 0 ? 'up' : 'down'](change, period))
    }
    return parts.join(messages.comma)
  }
  return [
    (own || !absent.length) && standing(),
    coverage.known < coverage.expected && messages.partial(describeCoverage(coverage, options)),
    absent.length > 0 && messages.warnings['channels-absent']('', absent.join(messages.comma), []),
  ]
    .flatMap((sentence) => (sentence ? capitalize(sentence, tag) : []))
    .join('. ')
}
