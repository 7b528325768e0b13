/** A text of the host's that is longer is cut: a page is no place for megabytes. */
export const LONGEST = 1000

/**
 * A text that a host gives, whatever it is: of an error its message, of a date its day, of a number its digits. Nothing for
 * what says nothing or is no text; nothing throws.
 *
 * @example textOf(new Error('No answer')) → "No answer"
 * @example textOf({ en: 'Reach' }) → undefined
 */
export function textOf(given: unknown): string | undefined {
  try {
    if (typeof given === 'string') return cut(given, LONGEST)
    if (typeof given === 'bigint' || Number.isFinite(given)) return String(given)
    if (typeof given !== 'object' || given === null) return undefined
    if (given instanceof Date) return given.toISOString().slice(0, 'YYYY-MM-DD'.length)
    const { message } = given as { message?: unknown }
    return typeof message === 'string' ? cut(message, LONGEST) : undefined
  } catch {
    // A date that is none, a getter, a proxy.
    return undefined
  }
}

/** No emoji is cut in two. */
export const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
