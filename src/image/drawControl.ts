import { drawText } from './drawText.js'
import { fontOf, heightOf, widthOf } from './fontOf.js'
import { innerBox } from './innerBox.js'
import type { Inherited, Pen } from './Pen.js'

/** What a control of a form says: its text is no text of the page. `false` of what is no such control. */
export function drawControl(pen: Pen, element: Element, style: CSSStyleDeclaration, within: Inherited): boolean {
  const text = textOf(element)
  if (text === null) return false
  const font = fontOf(style)
  const [above, below] = heightOf(font)
  const box = innerBox(pen, element, style, false)
  // A list of the browser's own cuts what is too long for it.
  let shown = text
  while (shown && widthOf(shown, font) > box.width + 1) shown = shown.slice(0, -1)
  const width = widthOf(shown, font)
  const left = style.direction === 'rtl' ? box.x + box.width - width : box.x
  const baseline = Math.floor(box.y + (box.height - above - below) / 2) + above
  if (style.visibility === 'visible') drawText(pen, style, font, { text: shown, left, width, baseline }, within)
  return true
}

function textOf(element: Element): string | null {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? ''
  if (!(element instanceof HTMLInputElement)) return null
  if (element.type !== 'date') return /^(text|search|number|email|url|tel)$/.test(element.type) ? element.value : ''
  // As the browser itself writes it, in the reader's own language.
  const at = element.valueAsDate
  return at
    ? at.toLocaleDateString(undefined, { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' })
    : ''
}
