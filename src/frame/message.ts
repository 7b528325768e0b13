/** Of what the two sides say to each other. A side that knows another one obeys nothing, and says so. */
const VERSION = 1

/** What the reader does, by the callback that hears of it: the events of the elements. */
export const EVENTS = {
  onSelect: 'kpi-select',
  onRetry: 'kpi-retry',
  onPeriod: 'kpi-period',
  onSort: 'kpi-sort',
  onExpand: 'kpi-expand',
  onHiddenChannels: 'kpi-hidden-channels',
  onActiveDate: 'kpi-active-date',
} as const

/**
 * `hello` asks to be connected and holds nothing; `connect` answers it and brings the port over which all else goes: `show`
 * to the frame, and `ready`, `height`, `event` and `error` from it.
 */
export interface Message {
  readonly kpiKit: typeof VERSION
  readonly type: 'hello' | 'connect' | 'show' | 'ready' | 'height' | 'event' | 'error'
  readonly [more: string]: unknown
}

export const message = (type: Message['type'], more: object = {}): Message => ({ ...more, kpiKit: VERSION, type })

type Read =
  | { readonly said: Message; readonly reason?: undefined }
  | { readonly said?: undefined; readonly reason: string }

/** What was said, or why it is not obeyed; `undefined` for what is none of ours: pages have other scripts that talk. */
export function read(data: unknown): Read | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'kpiKit')) return undefined
  const said = data as Message
  if (said.kpiKit === VERSION) return { said }
  return {
    reason: `the other side speaks version ${cut(said.kpiKit)}, and this one ${VERSION}. Load the same kpi-kit on both.`,
  }
}

/** Of what somebody else wrote, as much as a log can bear. */
export const cut = (text: unknown): string =>
  (typeof text === 'string' || typeof text === 'number' ? `${text}` : typeof text).slice(0, 300)

const LONGEST = 20_000
const MOST = 3_000_000
const DEEPEST = 40

/**
 * Why a value is not taken over the boundary: only JSON is, of a size that can be meant. `undefined` where nothing is
 * wrong. A getter cannot come: the browser copies what is sent, and reads it on the other side.
 *
 * @example notJson({ at: new Date() }) → 'at is a Date, which is no JSON'
 */
export function notJson(value: unknown): string | undefined {
  let left = MOST
  const look = (value: unknown, at: string, depth: number): string | undefined => {
    const isText = typeof value === 'string'
    if (isText && value.length > LONGEST) return `${at} is a text of ${value.length} signs, and ${LONGEST} are read`
    if (isText || value === null || ['undefined', 'boolean', 'number'].includes(typeof value)) return undefined
    const kind = Object.prototype.toString.call(value).slice(8, -1)
    if (kind !== 'Object' && kind !== 'Array') return `${at} is a ${kind}, which is no JSON`
    if (depth > DEEPEST) return `${at} is nested without end`
    const entries = Object.entries(value as object)
    // A list can be longer than what it holds.
    left -= Math.max(entries.length, Array.isArray(value) ? value.length : 0)
    if (left < 0) return `it holds more than ${MOST} values`
    for (const [key, one] of entries) {
      if (key === '__proto__' || key.length > LONGEST) return `${at} has a key that nothing is called by`
      const found = look(one, key, depth + 1)
      if (found) return found
    }
    return undefined
  }
  try {
    const found = look(value, 'it', 0)
    return found && cut(found)
  } catch (error) {
    return `it can’t be read: ${cut((error as Error | null)?.message)}`
  }
}

export function warn(text: string): void {
  // oxlint-disable-next-line no-console -- between two pages a developer has no other way to see why nothing happens
  console.warn(`kpi-kit [frame]: ${text}`)
}
