import type { Finding } from '../../metrics/model/finding.js'
import { shownPoints } from '../delta.js'
import { hostText } from '../hostText.js'
import { nbsp } from '../intl.js'
import { resolveLocale } from '../locale.js'
import { nameOf } from '../name.js'
import { formatNumber, numberParts, textOf } from '../number.js'
import { reportWords } from '../reportWords.js'
import { besideOthers } from '../share.js'
import { relativeSize } from './relativeSize.js'
import type { SaidFinding } from './saidFinding.js'
import type { Saying } from './say.js'

/** What a finding of share of voice holds: shares are fractions, `points` percentage points. */
export type ShareValues = {
  readonly share: number
  /** The share as it stands beside those of the others, with `digits` decimals of a percent. */
  readonly rounded: number | null
  readonly digits: number
  readonly points: number
  /** The rival that has changed most the other way. */
  readonly brand?: string
  readonly brandPoints?: number | null
  readonly mentions: number
  readonly all: number
  readonly mentionsBefore: number
  readonly allBefore: number
  /** Where the own figure went the other way than its share: how much more there is of it, and of all. */
  readonly ownChange?: number | null
  readonly allChange?: number | null
  readonly isPerDay?: boolean
}

/**
 * @example "Share of voice: 34.2%, +3.1 pp; the largest fall: Contoso, −2.4 pp"
 * @example "Share of voice: 36.0%, +6.0 pp; mentions 10% fewer, of all brands 25% fewer; the largest fall: Contoso, −6.0 pp"
 */
export function sayShare(finding: Finding, { options }: Saying): SaidFinding {
  const { messages } = resolveLocale(options.locale)
  const { share: words } = reportWords(options.locale).findings
  const values = finding.values as unknown as ShareValues
  const { digits, points, brand, brandPoints, ownChange, allChange } = values
  const head = nameOf('shareOfVoice', options)
  const shown = besideOthers(values.share, values.rounded, digits)
  const share = formatNumber(shown.value, { ...options, unit: 'percent', decimals: shown.decimals })
  const say = (pp: number) => {
    const { pp: size, decimals } = shownPoints(pp, [], digits)
    return textOf(numberParts(size, 'points', { ...options, decimals, sign: true }), options) + nbsp + messages.pp
  }
  const change = (relative: number) => words.change(relativeSize(relative, options), relative)
  const parts = [head + messages.colon + share + messages.comma + say(points)]
  if (typeof ownChange === 'number' && typeof allChange === 'number') {
    const counts = words.counts(change(ownChange), change(allChange))
    parts.push(values.isPerDay ? counts + messages.comma + messages.equalLength : counts)
  }
  if (brand !== undefined && typeof brandPoints === 'number')
    parts.push(words.opposite(hostText(brand, messages.dir), say(brandPoints), brandPoints > 0))
  const n = (count: number) => formatNumber(count, options)
  return {
    head,
    sentence: parts.join(messages.semicolon),
    evidence: words.evidence(n(values.mentions), n(values.all), n(values.mentionsBefore), n(values.allBefore)),
    question: null,
  }
}
