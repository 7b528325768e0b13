// What is in a payload: nothing here trusts it.

export type JsonRecord = { readonly [key: string]: unknown }

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What stands at `insights.data` of a payload; only what is its own, and nothing where a getter throws. An index is a key too: `rows.0`. */
export function at(value: unknown, path: string): unknown {
  const dot = path.indexOf('.')
  const key = dot < 0 ? path : path.slice(0, dot)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  try {
    const found = (value as JsonRecord)[key]
    return dot < 0 ? found : at(found, path.slice(dot + 1))
  } catch {
    return undefined
  }
}

/** A text, or a whole number as text; `''` for anything else. Ids come as both. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? `${value}` : ''

/** A JSON text as a payload; ids of sixteen digits and more become text before they lose their last ones. A payload as it is. */
export function payloadOf(input: unknown): unknown {
  if (typeof input !== 'string') return input
  try {
    const text = input.replace(/^\uFEFF/, '')
    if (!/\d{16}/.test(text)) return JSON.parse(text)
    const found = /("[^"\\]*(?:\\.[^"\\]*)*")|(?<![\d.])-?\d{16,}(?![\d.eE])/g
    return JSON.parse(text.replace(found, (number, quoted) => quoted ?? `"${number}"`))
  } catch {
    return undefined
  }
}
