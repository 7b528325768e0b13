/** What can stand on an element; React makes a text of an object, and throws where that throws. */
const isAttribute = (value: unknown): boolean =>
  !['object', 'symbol', 'bigint'].includes(typeof value) || value === null

/** Of what a host hands on, what can stand on an element, and its style: props of other widgets, rows above all, cannot. */
export const attributesIn = <T extends object>({ style, ...given }: T & { readonly style?: unknown }): Partial<T> =>
  ({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => isAttribute(value))),
    ...(isStyle(style) && { style: { ...style } }),
  }) as Partial<T>

function isStyle(style: unknown): style is object {
  try {
    return typeof style === 'object' && style !== null && Object.values(style).every(isAttribute)
  } catch {
    return false
  }
}
