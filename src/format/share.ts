import type { ShareOfVoice } from '../metrics/index.js'
import { ofAll, ratio } from '../metrics/model/expression.js'
import { isPartial, ofUsed } from '../metrics/model/result.js'
import { sayChange, sayPoints, shownPoints } from './delta.js'
import { hostText } from './hostText.js'
import { capitalize, inSentences } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatNumber, type NumberOptions } from './number.js'
import { describeCoverage } from './coverage.js'
import { reasonOf } from './reason.js'
import { noise } from './tolerance.js'
import { describeWarning } from './warning.js'
import { voiceIn } from './sections/voiceIn.js'

/**
 * A share as it is shown beside those that it was rounded with: what rounds to nothing prints as "<0.1%", and what is not
 * all never as 100.0%.
 */
export function besideOthers(
  share: number,
  rounded: number | null,
  digits: number,
): { readonly value: number; readonly decimals?: number } {
  if (rounded === null || share === 0) return { value: share }
  const step = 10 ** -(digits + 2)
  if (rounded === 0) return { value: step / 4, decimals: digits }
  return { value: rounded >= 1 && share < 1 - noise ? 1 - step : rounded, decimals: digits }
}

/**
 * Where your own brand stands among the others: its share as it is shown beside theirs, its rank, and what has changed; or
 * why there is no share. `brief` leaves out share and change, which stand beside it. That it rests on a part of the period, brands without data, and new ones are said too.
 *
 * @example "Aurora 25.0%, rank 2 of 4, up 1.2 percentage points on September 2026"
 */
export function describeShare(
  share: ShareOfVoice,
  { brief, ...options }: NumberOptions & { readonly brief?: boolean | undefined } = {},
): string {
  const locale = resolveLocale(options.locale)
  const { messages, tag } = locale
  const { own, brands, others, previous, absent, digits, by } = share
  // What missing channels take away is said of them.
  const { coverage } = ofUsed(share)
  const say = (n: number) => formatNumber(n, options)
  const brandName = (brand: string) => hostText(brand, messages.dir)
  const all = brands.length + (others?.brands.length ?? 0)

  // Of a total of 0 the formula has the number; as it was asked it says what there is none of.
  const isOfNothing = !share.known && share.reason === 'zero-denominator'
  const asAsked = isOfNothing ? { ...share, formula: ratio(by, ofAll(by)) } : share

  const standing = (): string => {
    if (!own?.share.known) return (own?.brand ? brandName(own.brand) + messages.colon : '') + reasonOf(asAsked, options)
    const { rank, rounded, pp, places } = own
    const place = rank ? messages.rank(say(rank), say(all), places ? say(rank + places) : undefined) : ''
    if (brief && place) return place
    const { value, decimals } = besideOthers(own.share.value, rounded, digits)
    const parts = [`${brandName(own.brand)} ${formatNumber(value, { ...options, unit: 'percent', decimals })}`.trim()]
    if (place) parts.push(place)
    if (pp !== null) {
      const change = shownPoints(pp, [], digits)
      const amount = sayPoints(change.pp, { ...options, decimals: digits })
      parts.push(sayChange(change.pp, amount, previous, locale, true))
    }
    return parts.join(messages.comma)
  }
  const days = () => {
    const say = all > 1 && coverage.unit === 'days' && share.known ? voiceIn(messages).common : messages.partial
    return say(describeCoverage(coverage, options))
  }
  return inSentences([
    (own || !absent.length || !all) && capitalize(standing(), tag, own?.brand),
    own && isPartial(share) && isPartial({ coverage }) && capitalize(days(), tag),
    all > 0 &&
      absent.length > 0 &&
      capitalize(messages.warnings['brands-absent']('', absent.map(brandName).join(messages.comma), []), tag),
    ...share.warnings.map((warning) => warning.code === 'brands-new' && describeWarning(warning, options)),
  ])
}
