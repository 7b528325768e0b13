import { createElement } from 'react'

const names = { class: 'className', tabindex: 'tabIndex', for: 'htmlFor', colspan: 'colSpan', rowspan: 'rowSpan' }
const propOf = (name) =>
  names[name] ?? (/^(?:aria|data)-/.test(name) ? name : name.replace(/[-:](\w)/g, (_, letter) => letter.toUpperCase()))

function convert(node, key) {
  if (node.nodeType === Node.TEXT_NODE) return node.data
  if (node.nodeType !== Node.ELEMENT_NODE) return null
  const props = { key }
  for (const { name, value } of node.attributes) if (name !== 'style') props[propOf(name)] = value
  const tag = node.namespaceURI.endsWith('svg') ? node.tagName : node.localName
  // React warns of an `input` or `details` that nobody listens to; the floor is what is drawn, not what it does.
  return createElement(tag, props, ...[...node.childNodes].map(convert))
}

/** The same nodes as elements of React that know nothing. @param {string} markup */
export function elementOf(markup) {
  const template = document.createElement('template')
  template.innerHTML = markup
  return convert(template.content.firstChild)
}
