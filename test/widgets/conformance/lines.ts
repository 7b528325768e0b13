/** An element a line, its attributes by the alphabet; without ids, which count on, and the mark by which a new value fades in. */
export const lines = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => name !== 'data-changed')
      .map(({ name, value }) => `${name}="${value.replace(/_r_\w+?_/g, '')}"`)
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    return [element.tagName, ...attributes.sort(), ...texts.map((text) => text.textContent)].join(' ')
  })
