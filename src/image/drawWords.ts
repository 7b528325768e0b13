import { drawText } from './drawText.js'
import { fontOf, heightOf } from './fontOf.js'
import type { Inherited, Pen } from './Pen.js'
import { textRuns } from './textRuns.js'

/** The text of an element, which may be a label in a drawing: there the baseline is known. */
export function drawWords(pen: Pen, element: Element, node: Text, style: CSSStyleDeclaration, within: Inherited): void {
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
