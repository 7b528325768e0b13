// What is in a payload: nothing here trusts it.

export type JsonRecord = { readonly [key: string]: unknown }

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What is found in something; nothing where it is no plain data, and throws when it is looked at. */
export function safely<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

/** What stands at `insights.data` of a payload; only what is its own, and nothing where a getter throws. An index is a key too: `rows.0`. */
export function at(value: unknown, path: string): unknown {
  const dot = path.indexOf('.')
  const key = dot < 0 ? path : path.slice(0, dot)
  try {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    const found = (value as JsonRecord)[key]
    return dot < 0 ? found : at(found, path.slice(dot + 1))
  } catch {
    return undefined
  }
}

/** A text, or a whole number as text; `''` for anything else. Ids come as both. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? `${value}` : ''

const isObject = (value: unknown): value is object => Object(value) === value

/** Payloads that are plain data, since they were made here. */
const made = new WeakSet<object>()

/**
 * A payload as plain data: that of a JSON text, in which ids of sixteen digits and more become text before they lose their last
 * ones; a copy of an object, which may have getters and circles of its own. `undefined` where there is none.
 */
export function payloadOf(input: unknown): unknown {
  const isText = typeof input === 'string'
  if (!isText && (!isObject(input) || made.has(input))) return input
  try {
    const data: unknown = JSON.parse(isText ? withIds(input) : jsonOf(input))
    if (isObject(data)) made.add(data)
    return data
  } catch {
    return undefined
  }
}

/** What stands within an answer, parsed where it is JSON as a text: the bodies of a batch. */
export const opened = (inner: unknown): unknown => (typeof inner === 'string' ? payloadOf(inner) : inner)

function withIds(text: string): string {
  const json = text.replace(/^\uFEFF/, '')
  if (!/\d{16}/.test(json)) return json
  const found = /("[^"\\]*(?:\\.[^"\\]*)*")|(?<![\d.])-?\d{16,}(?![\d.eE])/g
  return json.replace(found, (number, quoted) => quoted ?? `"${number}"`)
}

function jsonOf(input: object): string {
  try {
    return JSON.stringify(input)
  } catch {
    // Parsers that lose no digits make ids a BigInt, which JSON does not know.
    return JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
  }
}
