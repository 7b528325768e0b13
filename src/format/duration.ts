import { nbsp } from './intl.js'
import type { Messages } from './messages.js'
import type { NumberParts } from './parts.js'

/** Ten minutes, less the half second from which on seconds are rounded up to them. */
const TEN_MINUTES = 599.5
/** Shorter times keep their decimals: "4.5 s". */
const TEN_SECONDS = 10

/**
 * Seconds in their two largest units: "45 s", "1 min 30 s", "37 min", "1 h 5 min". From ten minutes on seconds are left out.
 */
export function duration(
  seconds: number,
  { hour, minute, second }: Messages,
  say: (n: number, first: boolean) => string,
): NumberParts {
  const size = Math.abs(seconds)
  const withSeconds = size < TEN_MINUTES
  const [n, large, small] = withSeconds
    ? [size < TEN_SECONDS ? size : Math.round(size), minute, second]
    : [Math.round(size / 60), hour, minute]
  const units = [[n < 60 ? 0 : Math.floor(n / 60), large] as const, [n % 60, small] as const]
  // Zero is said in the smaller unit; otherwise a unit of which there is none is left out.
  const shown = n ? units.filter(([count]) => count) : units.slice(1)
  const last = shown.at(-1)?.[1] ?? small
  const text = shown.map(([count, unit], i) => say(seconds < 0 && !i ? -count : count, !i) + nbsp + unit).join(nbsp)
  return { number: text.slice(0, -last.length - 1), unit: nbsp + last, unitFirst: false }
}
