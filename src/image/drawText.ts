import { colourOf } from './colourOf.js'
import { type Font, heightOf } from './fontOf.js'
import type { Inherited, Pen } from './Pen.js'
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
  { text: written, left, width, baseline }: Line,
  within: Inherited,
  paint = style.color,
): void {
  // Each run goes in one direction: the signs that kept it so are needed no more, and other renderers draw them.
  const text = written.replace(/[\u200b\u200e\u200f\u2066-\u2069]/g, '')
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
  const halo = style.stroke && style.stroke !== 'none' && style.paintOrder.startsWith('stroke') && style.fill === paint
  if (halo) {
    item.stroke = colourOf(style.stroke).hex
    item.strokeWidth = Number.parseFloat(style.strokeWidth) || 1
  }
  const bounds = { left, right: left + width, top: baseline - above, bottom: baseline + below }
  pen.draw(item, bounds, within)
  for (const { where, colour, thickness } of within.textLines) {
    const height = thickness ?? Math.max(1, Math.round(font.size / 10))
    const line = colourOf(colour)
    const y = Math.round(
      where === 'line-through' ? baseline - above / 3 : baseline + Math.max(1, Math.ceil(height / 2)),
    )
    pen.draw(
      {
        type: 'rect',
        x: item.direction === 'rtl' ? round(left) : item.x,
        y,
        width: item.width,
        height,
        fill: line.hex,
        fillOpacity: round(line.alpha * within.opacity),
      },
      { left, right: left + width, top: y, bottom: y + height },
      within,
    )
  }
}
