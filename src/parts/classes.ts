/** Joins class names; what is false or missing is left out, and what is no text. */
export const classes = (...names: ReadonlyArray<string | false | null | undefined>): string =>
  names.filter((name) => name && typeof name === 'string').join(' ')
