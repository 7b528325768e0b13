/** The accessible name of an element, or that of the widget in it. */
export function nameOf(element: Element): string {
  const named = [element, ...(element.shadowRoot ?? element).querySelectorAll('[aria-label], [aria-labelledby]')]
  for (const one of named) {
    const ids = one.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    const root = one.getRootNode() as Document | ShadowRoot
    const texts = ids.map((id) => root.getElementById(id)?.textContent ?? '')
    const name = texts.join(' ').trim() || one.getAttribute('aria-label')?.trim()
    if (name) return name
  }
  return ''
}
