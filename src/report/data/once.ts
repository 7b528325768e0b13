/** A function that is asked once, however often it is called. */
export function once<T>(make: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: make() }).value
}
