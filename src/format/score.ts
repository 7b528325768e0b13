import type { Score, ScoredRow } from '../metrics/index.js'
import { count } from './count.js'
import { capitalize, isolate, listFormat } from './intl.js'
import { resolveLocale } from './locale.js'
import { nameIn } from './name.js'
import { formatNumber, formatShare, type NumberOptions } from './number.js'
import { formatRange } from './value.js'

/**
 * A score with its arithmetic, what became of KPIs without a value, how many goals are reached, and what lags behind, the
 * costliest first. `arithmetic: false` leaves it out, where it stands elsewhere; `brief` says the score, or why
 * there is none, and no more.
 *
 * @example "Score 113.8%: 0.5 × 110% + 0.25 × 85% + 0.25 × 150%. 2 of 3 goals reached"
 * @example "Not scored until leads are reported. 1 of 3 goals reached. Lagging: reach (10 points lost)"
 */
export function describeScore(
  score: Score,
  {
    arithmetic: withArithmetic = true,
    brief = false,
    ...options
  }: NumberOptions & { readonly arithmetic?: boolean; readonly brief?: boolean } = {},
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const { score: words } = messages
  const { rows, met, lagging, policy, normalized, totalWeight } = score
  const name = ({ id }: ScoredRow) => nameIn(messages, id)
  const reached = (share: number) => formatShare(share, { ...options, decimals: 1 })
  const counting = rows.filter(({ weight }) => weight !== 0)
  const nothing = score.missing.length === rows.length
  const missing = listFormat(messages.tag).format(score.missing.filter((row) => counting.includes(row)).map(name))

  const answer = (): string => {
    if (score.known) {
      const value = reached(score.value)
      const arithmetic = counting.flatMap(({ share, points }) =>
        share && points !== null
          ? `${formatNumber(share, { ...options, unit: 'ratio' })} × ${reached(points / share)}`
          : [],
      )
      const text = words.value(score.atLeast ? messages.atLeast(value) : value)
      return withArithmetic ? text + messages.colon + isolate(arithmetic.join(' + '), messages.dir) : text
    }
    if (score.between) return words.value(formatRange(score.between, { ...options, unit: 'percent', trim: true }))
    if (score.reason === 'no-data' && !rows.length) return messages.reasons['no-data']('')
    if (totalWeight === null) return words.badWeights
    if (totalWeight === 0) return words.noWeights
    return policy === 'block' ? words.policies.block(missing) : words.nothing
  }
  const lost = (row: ScoredRow) =>
    row.pointsLost === null ? name(row) : words.lost(name(row), count(row.pointsLost * 100, options))
  if (brief) return capitalize(answer(), tag)
  return [
    answer(),
    score.known && missing && words.policies[policy](missing),
    normalized && totalWeight && words.weights(formatNumber(totalWeight, options)),
    !nothing && words.met(formatNumber(met, options), count(rows.length, options)),
    !nothing && lagging.length > 0 && words.lagging(lagging.map(lost).join(messages.comma)),
  ]
    .flatMap((sentence) => (sentence ? capitalize(sentence, tag) : []))
    .join('. ')
}
