import { bakePath } from './bakePath.js'
import { colourOf } from './colourOf.js'
import type { Inherited, Pen } from './Pen.js'
import { round } from './round.js'
import type { SceneBox, SceneLook, SceneRect } from './scene.js'

/** Where a browser puts the edges of boxes: at pixels. */
export function snapped({ x, y, width, height }: SceneBox): SceneBox {
  const [left, top] = [Math.round(x), Math.round(y)]
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top }
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

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
  const corner = style.borderTopLeftRadius
  const radius = Math.min(
    corner.endsWith('%') ? (Number.parseFloat(corner) / 100) * box.width : Number.parseFloat(corner) || 0,
    box.width / 2,
    box.height / 2,
  )

  /** A rectangle, moved outwards on all sides. */
  const put = (by: number, paint: SceneLook, { x, y, width, height }: SceneBox = box, rx = radius) => {
    const item: SceneRect = {
      type: 'rect',
      x: x - by,
      y: y - by,
      width: width + 2 * by,
      height: height + 2 * by,
      ...paint,
    }
    if (item.width <= 0 || item.height <= 0) return
    const corners = Math.max(0, rx && rx + by)
    const d = `M${item.x} ${item.y}h${item.width}v${item.height}h${-item.width}z`
    const { d: turned, ...bounds } = bakePath(corners && turn ? circled(item, corners) : d, turn ?? new DOMMatrix())
    if (turn) return pen.draw({ type: 'path', d: turned, ...paint }, bounds, within)
    for (const key of ['x', 'y', 'width', 'height'] as const) item[key] = round(item[key])
    if (corners) item.rx = round(corners)
    pen.draw(item, bounds, within)
  }
  const filled = (css: string): SceneLook => {
    const { hex, alpha } = colourOf(css)
    const opacity = round(alpha * within.opacity)
    return opacity ? { fill: hex, ...(opacity < 1 && { fillOpacity: opacity }) } : {}
  }
  const lined = (css: string, width: number, kind: string): SceneLook => {
    const { fill, fillOpacity } = filled(css)
    if (typeof fill !== 'string' || !width) return {}
    return {
      stroke: fill,
      strokeWidth: width,
      ...(fillOpacity && { strokeOpacity: fillOpacity }),
      ...(kind === 'dashed' && { dash: [2 * width, 2 * width] }),
      ...(kind === 'dotted' && { dash: [width, width] }),
    }
  }

  const rings = [...style.boxShadow.matchAll(/(#\w+|[a-z]+\([^)]*\)) (\S+)px (\S+)px 0px ([\d.]+)px( inset)?/g)]
  for (const [, colour = '', x, y, spread, inset] of rings)
    if (!inset) put(Number(spread), filled(colour), { ...box, x: box.x + Number(x), y: box.y + Number(y) })
  put(0, filled(style.backgroundColor))
  const [, plain] = /^linear-gradient\((.+), \1\)$/.exec(style.backgroundImage) ?? []
  if (plain) put(0, filled(plain))
  for (const [, colour = '', , , spread, inset] of rings)
    if (inset) put(-Number(spread) / 2, lined(colour, Number(spread), 'solid'))

  const borders = sides.map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]) || 0,
    kind: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  }))
  const [first] = borders
  if (first && borders.every(({ width, colour }) => width === first.width && colour === first.colour))
    put(-first.width / 2, lined(first.colour, first.width, first.kind))
  else {
    const { x, y, width: w, height: h } = box
    const places = [
      (by: number) => ({ x, y, width: w, height: by }),
      (by: number) => ({ x: x + w - by, y, width: by, height: h }),
      (by: number) => ({ x, y: y + h - by, width: w, height: by }),
      (by: number) => ({ x, y, width: by, height: h }),
    ]
    for (const [at, { width, colour }] of borders.entries()) if (width) put(0, filled(colour), places[at]?.(width), 0)
  }

  const outline = Number.parseFloat(style.outlineWidth) || 0
  if (outline && style.outlineStyle !== 'none' && !isFocused)
    put(
      (Number.parseFloat(style.outlineOffset) || 0) + outline / 2,
      lined(style.outlineColor, outline, style.outlineStyle),
    )
}

function circled({ x, y, width, height }: SceneBox, r: number): string {
  const [w, h] = [width - 2 * r, height - 2 * r]
  const to = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${w}${to(r, r)}v${h}${to(-r, r)}h${-w}${to(-r, -r)}v${-h}${to(r, -r)}z`
}
