import type { Facts } from './factTable.js'

/** What both know, summed. */
export function sumOf(a: Facts, b: Facts): Facts {
  const sum: Facts = {}
  for (const fact of Object.keys(a) as (keyof Facts)[]) {
    const [one, other] = [a[fact], b[fact]]
    if (one !== undefined && other !== undefined) sum[fact] = one + other
  }
  return sum
}
