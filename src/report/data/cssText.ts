/** What would end a text of CSS, or be cut out of it: by its number, as CSS writes any character. */
const UNSAFE = /["\\<>\p{Cc}\p{Cf}\u2028\u2029]/gu

/**
 * A text as CSS writes it, whatever is in it: neither its quotation marks nor the tag of a style element end it.
 *
 * @example cssText('Ben & "Co"') → '"Ben & \\22 Co\\22 "'
 */
export const cssText = (text: string): string =>
  `"${text.replace(UNSAFE, (sign) => (/[\p{Cc}]/u.test(sign) ? ' ' : `\\${(sign.codePointAt(0) as number).toString(16)} `))}"`
