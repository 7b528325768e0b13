import { drawFirstWords } from './drawFirstWords.js'
import type { Inherited, Pen } from './Pen.js'

const signs: Readonly<Record<string, string>> = {
  disc: '•',
  circle: '◦',
  square: '▪',
  'disclosure-open': '▾',
  'disclosure-closed': '▸',
}

/** The number or the sign before an item of a list. */
export function drawMarker(pen: Pen, element: Element, style: CSSStyleDeclaration, within: Inherited): void {
  const kind = style.listStyleType
  if (kind === 'none') return
  const list = element.parentElement
  const at = list ? [...list.children].filter((one) => one.localName === 'li').indexOf(element) : 0
  const first = list instanceof HTMLOListElement ? list.start : 1
  const own = element instanceof HTMLLIElement && element.value
  drawFirstWords(pen, element, style, style, `${signs[kind] ?? `${own || first + at}.`} `, within)
}
