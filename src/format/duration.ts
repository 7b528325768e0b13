import { nbsp } from './intl.js'
import type { Messages } from './messages.js'
import type { NumberParts } from './parts.js'

/**
 * Seconds in their two largest units: "45 s", "1 min 30 s", "37 min", "1 h 5 min". From ten minutes on seconds are noise.
 */
export function duration(
  seconds: number,
  { hour, minute, second }: Messages,
  say: (n: number, first: boolean) => string,
): NumberParts {
  const size = Math.abs(seconds)
  const fine = size < 599.5
  const [n, large, small] = fine
    ? [size < 10 ? size : Math.round(size), minute, second]
    : [Math.round(size / 60), hour, minute]
  const units = [[n < 60 ? 0 : Math.floor(n / 60), large] as const, [n % 60, small] as const]
  const said = n ? units.filter(([count]) => count) : units.slice(1)
  const last = said.at(-1)?.[1] ?? small
  const text = said.map(([count, unit], i) => say(seconds < 0 && !i ? -count : count, !i) + nbsp + unit).join(nbsp)
  return { number: text.slice(0, -last.length - 1), unit: nbsp + last, unitFirst: false }
}
