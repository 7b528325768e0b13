import { bakePath } from './bakePath.js'
import { colourOf } from './colourOf.js'
import { px } from './innerBox.js'
import type { Inherited, Pen } from './Pen.js'
import { round } from './round.js'
import { roundedRect } from './roundedRect.js'
import type { SceneBox, SceneLook } from './scene.js'

/** Where a browser puts the edges of boxes: at pixels. */
function snapped({ x, y, width, height }: SceneBox): SceneBox {
  const [left, top] = [Math.round(x), Math.round(y)]
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top }
}

/**
 * Ground, border, ring and outline of an HTML box. Shadows are left out, but those that are rings: they are no depth, they
 * say something.
 */
export function drawBox(
  pen: Pen,
  style: CSSStyleDeclaration,
  given: SceneBox,
  within: Inherited,
  { turn, isFocused = false }: { readonly turn?: DOMMatrix | undefined; readonly isFocused?: boolean } = {},
): void {
  const box = turn ? given : snapped(given)
  if (box.width <= 0 || box.height <= 0) return
  const radius = radiusOf(style, box)
  /** A rectangle, moved outwards on all sides. */
  const put = (by: number, look: SceneLook, { x, y, width, height }: SceneBox = box, rx = radius) => {
    const place = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
    if (place.width > 0 && place.height > 0)
      drawRect(pen, { ...place, rx: Math.max(0, rx && rx + by) }, look, within, turn)
  }
  const filled = (css: string) => filledWith(css, within)

  const rings = ringsOf(style)
  for (const { colour, x, y, spread, isInside } of rings)
    if (!isInside) put(spread, filled(colour), { ...box, x: box.x + x, y: box.y + y })
  put(0, filled(groundOf(style)))
  for (const { colour, spread, isInside } of rings)
    if (isInside) put(-spread / 2, linedWith(colour, spread, 'solid', within))

  const borders = bordersOf(style, box)
  const [first] = borders
  if (first && borders.every(({ width, colour }) => width === first.width && colour === first.colour))
    put(-first.width / 2, linedWith(first.colour, first.width, first.kind, within))
  else for (const { width, colour, place } of borders) if (width) put(0, filled(colour), place, 0)

  const outline = px(style.outlineWidth)
  if (outline && style.outlineStyle !== 'none' && !isFocused)
    put(px(style.outlineOffset) + outline / 2, linedWith(style.outlineColor, outline, style.outlineStyle, within))
}

function radiusOf({ borderTopLeftRadius: corner }: CSSStyleDeclaration, { width, height }: SceneBox): number {
  return Math.min(corner.endsWith('%') ? (px(corner) / 100) * width : px(corner), width / 2, height / 2)
}

/** The shadows that are as sharp as what throws them. */
const ringsOf = ({ boxShadow }: CSSStyleDeclaration) =>
  [...boxShadow.matchAll(/(#\w+|[a-z]+\([^)]*\)) (\S+)px (\S+)px 0px ([\d.]+)px( inset)?/g)].map(
    ([, colour = '', x, y, spread, inset]) => ({
      colour,
      x: Number(x),
      y: Number(y),
      spread: Number(spread),
      isInside: inset !== undefined,
    }),
  )

/** A color, or a gradient from a color to itself, which lies over colors. */
function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string {
  const [, plain = backgroundColor] = /^linear-gradient\((.+), \1\)$/.exec(backgroundImage) ?? []
  return plain
}

/** Each side with the strip that it takes. */
function bordersOf(style: CSSStyleDeclaration, { x, y, width: w, height: h }: SceneBox) {
  return (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
    const width = px(style[`border${side}Width`])
    const places = {
      Top: { x, y, width: w, height: width },
      Right: { x: x + w - width, y, width, height: h },
      Bottom: { x, y: y + h - width, width: w, height: width },
      Left: { x, y, width, height: h },
    }
    return { width, kind: style[`border${side}Style`], colour: style[`border${side}Color`], place: places[side] }
  })
}

function filledWith(css: string, { opacity }: Inherited): SceneLook {
  const { hex, alpha } = colourOf(css)
  const shown = round(alpha * opacity)
  return shown ? { fill: hex, ...(shown < 1 && { fillOpacity: shown }) } : {}
}

function linedWith(css: string, width: number, kind: string, within: Inherited): SceneLook {
  const { fill, fillOpacity } = filledWith(css, within)
  if (typeof fill !== 'string' || !width) return {}
  return {
    stroke: fill,
    strokeWidth: width,
    ...(fillOpacity && { strokeOpacity: fillOpacity }),
    ...(kind === 'dashed' && { dash: [2 * width, 2 * width] }),
    ...(kind === 'dotted' && { dash: [width, width] }),
  }
}

/** A rectangle where it stands, or turned, as a path. */
function drawRect(pen: Pen, place: Required<SceneBox>, look: SceneLook, within: Inherited, turn?: DOMMatrix): void {
  const { d, ...bounds } = bakePath(roundedRect(place), turn ?? new DOMMatrix())
  if (turn) return pen.draw({ type: 'path', d, ...look }, bounds, within)
  const { x, y, width, height, rx } = place
  const box = { x: round(x), y: round(y), width: round(width), height: round(height), ...(rx && { rx: round(rx) }) }
  pen.draw({ type: 'rect', ...box, ...look }, bounds, within)
}
