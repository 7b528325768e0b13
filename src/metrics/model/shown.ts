/** A value as it stands in a message for the developer, whatever it is: a BigInt or a circle is no JSON. */
export function shown(value: unknown): string {
  try {
    return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  } catch {
    return `a ${typeof value}`
  }
}
