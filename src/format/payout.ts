import type { Payout } from '../metrics/index.js'
import { capitalize } from './intl.js'
import { resolveLocale } from './locale.js'
import { formatShare, type NumberOptions } from './number.js'
import { formatRange } from './value.js'
import { scoreIn } from './sections/scoreIn.js'

/**
 * What a score earns, and from which score it earns more.
 *
 * @example "50% of the target bonus, 80% from a score of 90%"
 */
export function describePayout(payout: Payout, options: NumberOptions = {}): string {
  const { messages, tag } = resolveLocale(options.locale)
  const words = scoreIn(messages)
  const say = (share: number) => formatShare(share, { ...options, decimals: 1 })
  if (!payout.known) {
    const { between } = payout
    const range = between && formatRange(between, { ...options, unit: 'percent', trim: true })
    return capitalize(range ? words.bonus(range) : words.noBonus, tag)
  }
  const next = payout.next ? messages.comma + words.nextBonus(say(payout.next[1]), say(payout.next[0])) : ''
  return capitalize(words.bonus(say(payout.value)) + next, tag)
}
