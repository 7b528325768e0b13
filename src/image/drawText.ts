import { colourOf } from './colourOf.js'
import { type Font, heightOf } from './fontOf.js'
import type { Inherited, Pen, TextLine } from './Pen.js'
import { round } from './round.js'
import type { SceneText } from './scene.js'

const rightToLeft = /(?=[\u0591-\u08ff\ufb1d-\ufefc])\p{L}/u
const leftToRight = /[\p{L}\p{N}]/u

/** Which way a text goes: that of its letters; signs go as the text around. */
export const directionOf = (text: string, around: string): 'ltr' | 'rtl' =>
  rightToLeft.test(text) || (around === 'rtl' && !leftToRight.test(text)) ? 'rtl' : 'ltr'

export interface Line {
  readonly text: string
  readonly left: number
  readonly width: number
  readonly baseline: number
}

/** A line of text, with what is drawn under and through it. */
export function drawText(
  pen: Pen,
  style: CSSStyleDeclaration,
  font: Font,
  { text, left, width, baseline }: Line,
  within: Inherited,
  paint = style.color,
): void {
  const { hex, alpha } = colourOf(paint)
  const opacity = round(alpha * within.opacity)
  if (!text || !opacity || width <= 0) return
  const [above, below] = heightOf(font)
  const direction = directionOf(text, style.direction)
  const item: SceneText = {
    type: 'text',
    text,
    x: round(direction === 'rtl' ? left + width : left),
    y: round(baseline),
    width: round(width),
    direction,
    ...font,
    fill: hex,
    ...(opacity < 1 && { fillOpacity: opacity }),
  }
  // A halo, which keeps it apart from what it lies on.
  if (style.stroke !== 'none' && style.fill === paint) {
    item.stroke = colourOf(style.stroke).hex
    item.strokeWidth = Number.parseFloat(style.strokeWidth) || 1
    if (style.paintOrder.startsWith('stroke')) item.strokeFirst = true
  }
  const bounds = { left, right: left + width, top: baseline - above, bottom: baseline + below }
  pen.draw(item, bounds, within)
  for (const line of within.textLines) drawLine(pen, line, { left, width, baseline, above, size: font.size }, within)
}

/** A line under words or through them, where browsers draw it. */
function drawLine(
  pen: Pen,
  { where, colour, thickness, offset }: TextLine,
  {
    left,
    width,
    baseline,
    above,
    size,
  }: { left: number; width: number; baseline: number; above: number; size: number },
  within: Inherited,
): void {
  const height = thickness ?? Math.max(1, Math.round(size / 10))
  const under = offset ?? Math.max(1, Math.ceil(height / 2))
  const y = Math.round(baseline + (where === 'line-through' ? -above / 3 : under))
  const { hex, alpha } = colourOf(colour)
  const place = { x: round(left), y, width: round(width), height }
  pen.draw(
    { type: 'rect', ...place, fill: hex, fillOpacity: round(alpha * within.opacity) },
    { left, right: left + width, top: y, bottom: y + height },
    within,
  )
}
