const clocks = new Map<string, Intl.DateTimeFormat | null>()

/** The clock of a zone; `null` where there is no such zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  let found = clocks.get(timeZone)
  if (found === undefined) {
    try {
      // Swedes write dates as ISO 8601 does.
      found = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    } catch {
      found = null
    }
    clocks.set(timeZone, found)
  }
  return found
}

export const isZone = (timeZone: string): boolean => clockOf(timeZone) !== null

/** The clock of a zone at a time: `'2026-10-17T09:30'`; in UTC where there is no such zone. `''` for no time. */
export function clockAt(time: number, timeZone = 'UTC'): string {
  if (!(Math.abs(time) <= 8.64e15)) return ''
  if (timeZone === 'UTC') return new Date(time).toISOString().slice(0, 16)
  return (clockOf(timeZone)?.format(time) ?? new Date(time).toISOString().slice(0, 16)).replace(' ', 'T')
}
