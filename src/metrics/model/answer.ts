import { betweenOf, type Reason } from './result.js'

/** No value, and the bounds that are known. */
export const noneOf = (reason: Reason, low = -Infinity, high = Infinity) => ({
  known: false as const,
  reason,
  ...((isFinite(low) || isFinite(high)) && { between: betweenOf(low, high) }),
})

/** The value where both ends are the same, else what is known of it. */
export const answerOf = <More>(reason: Reason, low: number, high: number, more?: More) =>
  low === high && isFinite(low) ? { known: true as const, value: low, ...(more as More) } : noneOf(reason, low, high)

type Answer = { readonly known: true; readonly value: number } | { readonly known: false; readonly between?: unknown }

/** Whether as much is known of both. */
export const isSame = (...both: readonly [Answer, Answer]): boolean => {
  const [one, other] = both.map((each) => `${each.known ? each.value : each.between}`)
  return one === other
}

/** What is known of a number or a result: the ends between which it lies, open where nothing is, and why not more. */
export function knownOf(given: unknown): { low: number; high: number; isOpen: boolean; reason: Reason } {
  const { known, value, between, reason } = Object(typeof given === 'object' ? given : { known: true, value: given })
  const end = (one: unknown, open: number) => (Number.isFinite(one) ? (one as number) + 0 : open)
  const [low, high] = [known ? value : between?.[0], known ? value : between?.[1]]
  const isOpen = !Number.isFinite(low) && !Number.isFinite(high)
  const whyNot = typeof reason === 'string' ? (reason as Reason) : 'missing'
  return { low: end(low, -Infinity), high: end(high, Infinity), isOpen, reason: known ? 'invalid' : whyNot }
}
