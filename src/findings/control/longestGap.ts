import type { PostsOfDay } from './postsByDay.js'

/** Days without a post, one after the other. `from` is counted from the first day that was handed in. */
export interface Gap {
  readonly days: number
  readonly from: number
}

/** Where days are without posts for longest, by those that are known to have had none; and how long it may have been at most. */
export function longestGap(days: readonly PostsOfDay[], since = 0): { readonly gap: Gap; readonly atMost: number } {
  let gap: Gap = { days: 0, from: since }
  let atMost = 0
  let [known, possible] = [0, 0]
  for (const [i, day] of days.entries()) {
    known = day.least || !day.known ? 0 : known + 1
    // An unknown day before the window says nothing about the window.
    possible = day.least || (!day.known && i < since) ? 0 : possible + 1
    if (i < since) continue
    if (known > gap.days) gap = { days: known, from: i - known + 1 }
    atMost = Math.max(atMost, possible)
  }
  return { gap, atMost }
}
