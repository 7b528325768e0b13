import { drawText } from './drawText.js'
import { type Font, fontOf, heightOf, widthOf } from './fontOf.js'
import { innerBox, px } from './innerBox.js'
import type { Inherited, Pen } from './Pen.js'
import { seenText } from './seenText.js'
import type { SceneBox } from './scene.js'

/** Words: of an inline element they begin where it does, in a row where that does, else before what is first. */
export function drawFirstWords(
  pen: Pen,
  element: Element,
  parent: CSSStyleDeclaration,
  style: CSSStyleDeclaration,
  text: string,
  within: Inherited,
): void {
  const font = fontOf(style)
  const isRtl = parent.direction === 'rtl'
  const [above, below] = heightOf(font)
  const words = text.trim()
  const put = (line: string, start: number, baseline: number) => {
    const seen = seenText(line)
    const width = widthOf(seen, font)
    drawText(pen, style, font, { text: seen, left: isRtl ? start - width : start, width, baseline }, within)
  }
  const lead = widthOf(text.slice(0, text.length - text.trimStart().length), font)
  if (parent.display === 'inline') {
    const places = [...element.getClientRects()].map(pen.place)
    const lines = places.length > 1 && !element.childNodes.length ? wrapped(words, font, places) : [words]
    for (const [i, line] of lines.entries()) {
      const place = places[i]
      if (!place) break
      const start = isRtl ? place.x + place.width - lead : place.x + lead
      put(line, start, place.y + (place.height - above - below) / 2 + above)
    }
    return
  }
  if (/flex|grid/.test(parent.display)) {
    const box = innerBox(pen, element, parent, false)
    const start = isRtl ? box.x + box.width : box.x
    const high = px(style.lineHeight) || above + below
    const room = px(style.width) || box.width
    const lines = wrapped(words, font, [{ ...box, width: room + 0.5 }])
    for (const [i, line] of lines.entries()) put(line, start, box.y + i * high + (high - above - below) / 2 + above)
    return
  }
  const first = firstLine(element, isRtl)
  if (!first) return
  const place = pen.place(first)
  const [over, under] = heightOf(fontOf(parent))
  const own = px(parent.fontSize) ? (place.height - over - under) / 2 + over : 0
  const width = widthOf(text, font) - lead
  put(words, isRtl ? place.x + place.width + width : place.x - width, place.y + own)
}

/** Where the first text of an element stands: what is out of the line, for screen readers, is not in front. */
function firstLine(element: Element, isRtl: boolean): DOMRectReadOnly | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { parentElement } = node
    if (!parentElement || getComputedStyle(parentElement).position === 'absolute') continue
    // Text that is set in no size has places of no width, and signs of direction have such beside it.
    const all = [...range.getClientRects()]
    const [first = all[0], ...others] = all.filter(({ width }) => width > 0)
    const isNearer = (one: DOMRect, than: DOMRect) => isRtl && one.right > than.right && one.top < than.bottom
    if (first) return others.reduce((nearest, one) => (isNearer(one, nearest) ? one : nearest), first)
  }
  return undefined
}

/** Words in lines of the widths that there are; the last width is that of all that follow. */
function wrapped(text: string, font: Font, places: readonly SceneBox[]): string[] {
  const lines = ['']
  for (const piece of text.split(/(?<=[ \u200b])/)) {
    const line = lines.at(-1) ?? ''
    const room = (places[lines.length - 1] ?? places.at(-1))?.width ?? 0
    if (line && widthOf((line + piece).trimEnd(), font) > room + 0.5) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trim())
}
