type Attributes = Readonly<Record<string, string | number | undefined>>

/** What stands in a mail: text is escaped already. */
export type Markup = string | false | null | undefined

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within HTML, or within an attribute of it. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string)

const VOID = new Set(['img', 'meta', 'br'])

/**
 * An element of a mail, with its looks as inline CSS, since most programs for mail know nothing else.
 *
 * @param css properties as CSS writes them, each with its value
 */
export function element(name: string, attributes: Attributes, css: Attributes, ...inner: readonly Markup[]): string {
  const looks = Object.entries(css).flatMap(([property, value]) => (value === undefined ? [] : `${property}:${value}`))
  const all = Object.entries({ ...attributes, style: looks.join(';') || undefined })
  const written = all
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`))
    .join('')
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${inner.filter(Boolean).join('')}</${name}>`
}
