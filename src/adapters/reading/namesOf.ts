/** Names of keys or columns, of which there may be many. */
export const namesOf = (names: readonly string[]): string => {
  const some = names.slice(0, 6).map((name) => `“${name.slice(0, 40)}”`)
  return some.join(', ') + (names.length > some.length ? ` and ${names.length - some.length} more` : '')
}
