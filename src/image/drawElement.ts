import { clipOfContent, clipOfPath } from './clipOf.js'
import { cutText } from './cutText.js'
import { drawBox } from './drawBox.js'
import { drawControl } from './drawControl.js'
import { drawMarker } from './drawMarker.js'
import { drawPseudo } from './drawPseudo.js'
import { drawShape } from './drawShape.js'
import { drawWords } from './drawWords.js'
import type { Inherited, Pen } from './Pen.js'
import { textLinesOf } from './textLinesOf.js'

/** What is pressed to see more or to do something, and what only shows while something is pointed at. */
const leftOut = '.kpi-table-button, .kpi-table-bar, .kpi-error > .kpi-button, .kpi-tip-layer, .kpi-tip'
const unpainted =
  /^(defs|title|desc|metadata|pattern|clipPath|mask|marker|filter|\w+Gradient|style|script|template|noscript|img|image|video|canvas|iframe|object)$/

/** An element with all that is in it, in the order in which the page has it. */
export function drawElement(pen: Pen, element: Element, around: Inherited): void {
  if (unpainted.test(element.localName) || element.matches(leftOut)) return
  const style = getComputedStyle(element)
  if (style.display === 'none') return
  if (isPlain(element, style)) drawHere(pen, element, style, around)
  else {
    const above: Inherited['above'] = []
    const draw = () => {
      drawHere(pen, element, style, { ...around, above })
      for (const one of above.sort((a, b) => a.z - b.z)) one.draw()
    }
    around.above.push({ z: Number(style.zIndex) || 0, draw })
  }
}

/** Whether it is drawn where it stands among its neighbours. What is positioned, turned or pale lies above them. */
function isPlain(element: Element, { position, zIndex, opacity, transform }: CSSStyleDeclaration): boolean {
  const isShape = element instanceof SVGElement && element.parentNode instanceof SVGElement
  return isShape || (position === 'static' && zIndex === 'auto' && opacity === '1' && transform === 'none')
}

function drawHere(pen: Pen, element: Element, style: CSSStyleDeclaration, around: Inherited): void {
  const isShape = element instanceof SVGElement && element.parentNode instanceof SVGElement
  const hasBox = !isShape && style.display !== 'contents'
  const clip = hasBox ? clipOfPath(pen, element, style, around.clip) : around.clip
  const own: Inherited = { ...around, clip, opacity: around.opacity * Number(style.opacity) }
  if (!own.opacity || isEmpty(clip)) return
  if (isShape && drawDrawing(pen, element, style, own)) return
  if (hasBox && style.visibility === 'visible') {
    // The ring of what has the focus is for whoever is there now.
    const isFocused = element.matches(':focus-visible')
    const boxes = style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()]
    for (const box of boxes) drawBox(pen, style, pen.place(box), own, { isFocused })
  }
  const inner = hasBox ? clipOfContent(pen, element, style, clip) : clip
  if (isEmpty(inner)) return
  const matrix = element instanceof SVGElement && !isShape ? onPixels(pen, element, own) : own.matrix
  drawContent(pen, element, style, { ...own, clip: inner, matrix, textLines: textLinesOf(style, own) })
}

function drawContent(pen: Pen, element: Element, style: CSSStyleDeclaration, within: Inherited): void {
  const isSeen = style.visibility === 'visible'
  const hasPseudos = isSeen && !(element instanceof SVGElement)
  const already = pen.items.length
  if (hasPseudos && style.display === 'list-item') drawMarker(pen, element, style, within)
  if (hasPseudos) drawPseudo(pen, element, '::before', within)
  if (!drawControl(pen, element, style, within))
    for (const child of childrenOf(element)) {
      if (child instanceof Element) drawElement(pen, child, within)
      else if (child instanceof Text && isSeen) drawWords(pen, element, child, style, within)
    }
  if (style.textOverflow === 'ellipsis') cutText(pen, element, style, already)
  if (hasPseudos) drawPseudo(pen, element, '::after', within)
}

const isEmpty = (clip: Inherited['clip']) => !!clip && (clip.right <= clip.left || clip.bottom <= clip.top)

/** A drawing begins where a pixel does, wherever the page has put it. */
function onPixels(pen: Pen, element: Element, { matrix }: Inherited): DOMMatrix {
  const { x, y } = pen.place(element.getBoundingClientRect())
  return new DOMMatrix().translate(Math.round(x) - x, Math.round(y) - y).multiply(matrix)
}

/** Of a custom element what is in its shadow, of what is folded up its summary. */
function childrenOf(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length) return element.assignedNodes()
  const children = [...(element.shadowRoot ?? element).childNodes]
  if (!(element instanceof HTMLDetailsElement) || element.open) return children
  return children.filter((child) => child instanceof HTMLElement && child.localName === 'summary').slice(0, 1)
}

/** A shape, or what is drawn elsewhere and used here. */
function drawDrawing(pen: Pen, element: SVGElement, style: CSSStyleDeclaration, within: Inherited): boolean {
  const own = element instanceof SVGGraphicsElement && element.getScreenCTM()
  if (!own) return false
  const matrix = within.matrix.multiply(DOMMatrix.fromMatrix(own))
  if (!(element instanceof SVGUseElement)) return drawShape(pen, element, style, matrix, within)
  const root = element.getRootNode() as Document | ShadowRoot
  const used = root.getElementById(element.href.baseVal.replace(/^#/, ''))
  const there = used?.parentNode instanceof SVGGraphicsElement && used.parentNode.getScreenCTM()
  const { x, y } = element
  const here = matrix.translate(x.baseVal.value, y.baseVal.value)
  if (used && !used.contains(element))
    drawElement(pen, used, {
      ...within,
      matrix: there ? here.multiply(DOMMatrix.fromMatrix(there).inverse()) : here,
    })
  return true
}
