import type { BrandShare, ShareOfVoice } from '../metrics/index.js'
import { isPartial } from '../metrics/model/result.js'
import { sayChange, sayPoints } from './delta.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeCoverage, reasonOf } from './reason.js'
import { describeWarning } from './warning.js'

/**
 * A share that is known, as it stands beside the others: rounded together with them, so that they add up. What is more than
 * nothing never prints as nothing: "<0.1%".
 */
export function formatShare(
  value: number,
  { rounded, digits }: Pick<BrandShare, 'rounded'> & Pick<ShareOfVoice, 'digits'>,
  options: NumberOptions = {},
): string {
  const say = (share: number, more?: NumberOptions) => formatNumber(share, { ...options, unit: 'percent', ...more })
  if (value > 0 && rounded === 0)
    return resolveLocale(options.locale).messages.voice.less(say(10 ** -(digits + 2), { decimals: digits }))
  return rounded ? say(rounded, { decimals: digits }) : say(value)
}

/**
 * Where your own brand stands among the others: its share as it is shown beside theirs, its rank, and what has changed; or
 * why there is no share. That it rests on a part of the period, brands without data, and new ones are said too.
 *
 * @example "Aurora 25.0%, rank 2 of 4, up 1.2 percentage points on September 2026"
 */
export function describeShare(share: ShareOfVoice, options: NumberOptions = {}): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { own, brands, others, previous, coverage, absent, digits } = share
  const say = (n: number) => formatNumber(n, options)
  const all = brands.length + (others?.brands.length ?? 0)
  const known = describeCoverage(coverage, options)

  const standing = (): string => {
    if (!own?.share.known) return `${own?.brand ? `${own.brand}: ` : ''}${reasonOf(share, options)}`
    const { rank, rounded, pp, places } = own
    const parts = [`${own.brand} ${formatShare(own.share.value, { rounded, digits }, options)}`.trim()]
    if (rank) parts.push(messages.rank(say(rank), say(all), places ? say(rank + places) : undefined))
    if (pp !== null) parts.push(sayChange(pp / 100, sayPoints(pp, options), previous, locale))
    return parts.join(messages.comma)
  }
  return [
    (own || !absent.length) && standing(),
    isPartial(share) &&
      (all > 1 && coverage.unit === 'days' && share.known ? messages.voice.common(known) : messages.partial(known)),
    absent.length > 0 && messages.warnings['brands-absent']('', absent.join(messages.comma), []),
    ...share.warnings.map((warning) => warning.code === 'brands-new' && describeWarning(warning, options)),
  ]
    .flatMap((sentence) => (sentence ? capitalize(sentence, tag) : []))
    .join('. ')
}
