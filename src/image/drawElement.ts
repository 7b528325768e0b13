import { clipOfContent, clipOfPath } from './clipOf.js'
import { cutText } from './cutText.js'
import { drawBox } from './drawBox.js'
import { drawControl } from './drawControl.js'
import { drawMarker } from './drawMarker.js'
import { drawPseudo } from './drawPseudo.js'
import { drawShape } from './drawShape.js'
import { drawText } from './drawText.js'
import { fontOf, heightOf } from './fontOf.js'
import type { Inherited, Pen } from './Pen.js'
import { textRuns } from './textRuns.js'

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
  const isSeen = style.visibility === 'visible'

  const clip = hasBox ? clipOfPath(pen, element, style, around.clip) : around.clip
  const own: Inherited = { ...around, clip, opacity: around.opacity * Number(style.opacity) }
  if (!own.opacity || isEmpty(clip)) return
  if (isShape && drawDrawing(pen, element, style, own)) return
  if (hasBox && isSeen) {
    // The ring of what has the focus is for whoever is there now.
    const isFocused = element.matches(':focus-visible')
    const boxes = style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()]
    for (const box of boxes) drawBox(pen, style, pen.place(box), own, { isFocused })
  }

  const within: Inherited = {
    ...own,
    matrix: isShape || !(element instanceof SVGElement) ? own.matrix : onPixels(pen, element, own),
    textLines: textLinesOf(style, own),
    clip: hasBox ? clipOfContent(pen, element, style, clip) : clip,
  }
  if (isEmpty(within.clip)) return
  const already = pen.items.length
  if (!isShape && isSeen) {
    if (style.display === 'list-item') drawMarker(pen, element, style, within)
    drawPseudo(pen, element, '::before', within)
  }
  if (!drawControl(pen, element, style, within))
    for (const child of childrenOf(element)) {
      if (child instanceof Element) drawElement(pen, child, within)
      else if (child instanceof Text && isSeen) drawWords(pen, element, child, style, within)
    }
  if (style.textOverflow === 'ellipsis') cutText(pen, element, style, already)
  if (!isShape && isSeen) drawPseudo(pen, element, '::after', within)
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

/** Lines under words and through them go on into what is in a line, and not into a box of its own. */
function textLinesOf(style: CSSStyleDeclaration, { textLines }: Inherited): Inherited['textLines'] {
  const { textDecorationLine, textDecorationColor, textDecorationThickness, display, position } = style
  const handed = /^inline-/.test(display) || /absolute|fixed/.test(position) ? [] : textLines
  if (textDecorationLine === 'none') return handed
  const pixels = (value: string) => (/^[\d.-]+px$/.test(value) ? Number.parseFloat(value) : null)
  const line = {
    colour: textDecorationColor,
    thickness: pixels(textDecorationThickness),
    offset: pixels(style.textUnderlineOffset),
  }
  return [...handed, ...textDecorationLine.split(' ').map((where) => ({ where, ...line }))]
}

/** The text of an element, which may be a label in a drawing: there the baseline is known. */
function drawWords(pen: Pen, element: Element, node: Text, style: CSSStyleDeclaration, within: Inherited): void {
  const runs = textRuns(node)
  if (!runs.length) return
  const isLabel = element instanceof SVGTextContentElement
  const own = isLabel ? within.matrix.multiply(DOMMatrix.fromMatrix(element.getScreenCTM() ?? {})) : null
  const font = fontOf(style, own ? Math.hypot(own.a, own.b) : 1)
  const [above, below] = heightOf(font)
  for (const { text, rect } of runs) {
    const { x, y, width, height } = pen.place(rect)
    const baseline =
      isLabel && own
        ? own.transformPoint(element.getStartPositionOfChar(0)).y
        : y + (height - above - below) / 2 + above
    const shown =
      { uppercase: text.toLocaleUpperCase(), lowercase: text.toLocaleLowerCase() }[style.textTransform] ?? text
    drawText(pen, style, font, { text: shown, left: x, width, baseline }, within, isLabel ? style.fill : style.color)
  }
}
