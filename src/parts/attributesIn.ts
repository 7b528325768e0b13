/** What can stand on an element; React makes a text of an object, and throws where that throws. */
const isAttribute = (value: unknown): boolean =>
  !['object', 'symbol', 'bigint'].includes(typeof value) || value === null

/**
 * Of what a host hands on, what can stand on an element, and its style: props of other widgets, rows above all, cannot.
 *
 * @param settings names of what is handed on for another purpose
 */
export function attributesIn<T extends object>(
  given: T & { readonly style?: unknown },
  settings: object = {},
): Partial<T> {
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given))
    if (name !== 'style' && !(name in settings) && isAttribute(value)) found[name] = value
  if (isStyle(given.style)) found['style'] = { ...given.style }
  return found as Partial<T>
}

function isStyle(style: unknown): style is object {
  try {
    return typeof style === 'object' && style !== null && Object.values(style).every(isAttribute)
  } catch {
    return false
  }
}
