import { partOf } from '../../format/caveats.js'
import { axisDates } from '../../format/date.js'
import { dashOf, formatPeriod, type NumberOptions } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { inDrawing } from '../../format/hostText.js'
import type { Span } from '../../geometry/index.js'
import { isPartial, ofUsed } from '../../metrics/model/result.js'
import type { ShareOfVoice } from '../../metrics/index.js'
import type { TipLine } from '../../parts/index.js'
import { percentText, type VoiceEntry } from './entries.js'
import { spansOf } from './geometry.js'

/** The shares in one week or month. */
export interface VoiceColumn {
  /** The period, and beside it the part that is known. */
  readonly name: string
  /** Under the axis. */
  readonly date: string
  /** Whether the shares are those of all its days, and of all brands of the whole period. */
  readonly whole: boolean
  /** In the order of the entries: what is said of each, and the part of the column that is its, from the own one up. */
  readonly values: readonly string[]
  readonly spans: ReadonlyArray<Span | null>
  readonly lines: readonly TipLine[]
}

/** All weeks or months; one whose shares are not known has no parts, and is a gap. */
export function columnsOf(
  points: readonly ShareOfVoice[],
  entries: readonly VoiceEntry[],
  every: 'week' | 'month',
  options: NumberOptions,
): VoiceColumn[] {
  const { dir } = resolveLocale(options.locale).messages
  const days = points.map(({ window }) => window?.from ?? '')
  // The year is said where another one begins: that of the first is in the title.
  const dates = axisDates([...days.slice(0, 1), ...days], every, options).slice(1)
  return points.map((voice, at) => {
    const { brands, others, window } = voice
    const byBrand = new Map(brands.map((one) => [one.brand, one]))
    const found = entries.map(({ brand }) => (brand === null ? others : byBrand.get(brand)))
    const values = found.map((one) => (one ? percentText(voice, one.share, one.rounded, options) : dashOf(options)))
    const shares = found.map((one) => (one?.share.known ? one.share.value : null))
    const spans = spansOf(shares.map((share) => share ?? 0))
    const part = partOf(voice, options)
    return {
      name: (window ? formatPeriod(window, options) : '') + (part ? ` (${part})` : ''),
      date: inDrawing(dates[at] ?? '', dir),
      whole:
        window?.calendar === every &&
        window.completeDays === window.days &&
        !isPartial(ofUsed(voice)) &&
        found.every(Boolean),
      values,
      spans: spans.map((span, i) => (shares[i] ? span : null)),
      lines: entries.map(({ id, name }, i) => ({ id, name, value: values[i] })),
    }
  })
}
