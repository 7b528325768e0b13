/** No message holds a host's whole data. */
const LONGEST = 100

/** A value as it stands in a message for the developer, whatever it is: a BigInt or a circle is no JSON. */
export function shown(value: unknown): string {
  try {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  } catch {
    return `a ${typeof value}`
  }
}
