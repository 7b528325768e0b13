/** An element a line, its attributes by the alphabet; without ids, which count on, and the mark by which a new value fades in. */
export const lines = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map((element) => {
    const attributes = element
      .getAttributeNames()
      .filter((name) => name !== 'data-changed')
      .map((name) => `${name}="${element.getAttribute(name)?.replace(/_r_\w+?_/g, '')}"`)
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    return [element.tagName, ...attributes.sort(), ...texts.map((text) => text.textContent)].join(' ')
  })
