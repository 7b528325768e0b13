import { bakePath } from './bakePath.js'
import { colourOf } from './colourOf.js'
import type { Inherited, Pen } from './Pen.js'
import { round } from './round.js'
import { roundedRect } from './roundedRect.js'
import type { SceneHatch, SceneLook, ScenePath, SceneRect } from './scene.js'

/** What a shape of SVG looks like, as a path in its own coordinates; `null` of what is no shape. */
function pathOf(element: SVGGraphicsElement, style: CSSStyleDeclaration): string | null {
  const box = () => element.getBBox()
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? ''
    case 'rect': {
      const { x, y, width, height } = box()
      return roundedRect({ x, y, width, height, rx: radiusOf(element, style) })
    }
    case 'circle':
    case 'ellipse': {
      const { x, y, width, height } = box()
      const half = `a${width / 2} ${height / 2} 0 0 1`
      return `M${x} ${y + height / 2}${half} ${width} 0${half} ${-width} 0z`
    }
    case 'line': {
      const { x1, y1, x2, y2 } = element as SVGLineElement
      return `M${x1.baseVal.value} ${y1.baseVal.value}L${x2.baseVal.value} ${y2.baseVal.value}`
    }
    case 'polyline':
    case 'polygon':
      return `M${element.getAttribute('points') ?? ''}${element.localName === 'polygon' ? 'z' : ''}`
    default:
      return null
  }
}

function radiusOf(element: SVGGraphicsElement, style: CSSStyleDeclaration): number {
  const { width, height } = element.getBBox()
  const given = [style.rx, style.ry].find((one) => one && one !== 'auto') ?? '0'
  const r = given.endsWith('%') ? (Number.parseFloat(given) / 100) * width : Number.parseFloat(given)
  return Math.min(r || 0, width / 2, height / 2)
}

/** Whether there was a shape to draw. */
export function drawShape(
  pen: Pen,
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
  within: Inherited,
): boolean {
  const path = pathOf(element, style)
  if (path === null) return false
  if (style.visibility !== 'visible') return true
  const { d, ...bounds } = bakePath(
    path,
    isCrisp(element, style) ? onPixels(element as SVGLineElement, matrix) : matrix,
  )
  if (!d) return true
  const look = { ...filled(element, style, matrix, within.opacity), ...lined(style, matrix, within.opacity) }
  const reach = (look.strokeWidth ?? 0) / 2
  for (const edge of ['left', 'top'] as const) bounds[edge] -= reach
  for (const edge of ['right', 'bottom'] as const) bounds[edge] += reach
  const isUpright = element.localName === 'rect' && !matrix.b && !matrix.c
  pen.draw(isUpright ? rectOf(element, style, matrix, look) : { type: 'path', d, ...look }, bounds, within)
  return true
}

const isCrisp = (element: Element, { shapeRendering }: CSSStyleDeclaration) =>
  element.localName === 'line' && shapeRendering.toLowerCase() === 'crispedges'

/** Moves a thin line to the middle of a pixel, where it is one pixel and not two that are pale. */
function onPixels({ x1, y1, x2, y2 }: SVGLineElement, matrix: DOMMatrix): DOMMatrix {
  const from = matrix.transformPoint({ x: x1.baseVal.value, y: y1.baseVal.value })
  const to = matrix.transformPoint({ x: x2.baseVal.value, y: y2.baseVal.value })
  const by = (one: number, other: number) => (Math.abs(one - other) < 0.01 ? Math.floor(one + 0.01) + 0.5 - one : 0)
  return new DOMMatrix().translate(by(from.x, to.x), by(from.y, to.y)).multiply(matrix)
}

/** A rectangle that is not turned stays one: round corners stay round where the drawing is stretched. */
function rectOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
  look: SceneLook,
): SceneRect {
  const { x, y, width, height } = element.getBBox()
  const [x0, x1] = [matrix.a * x + matrix.e, matrix.a * (x + width) + matrix.e]
  const [y0, y1] = [matrix.d * y + matrix.f, matrix.d * (y + height) + matrix.f]
  const rx = radiusOf(element, style) * Math.min(Math.abs(matrix.a), Math.abs(matrix.d))
  return {
    type: 'rect',
    x: round(Math.min(x0, x1)),
    y: round(Math.min(y0, y1)),
    width: round(Math.abs(x1 - x0)),
    height: round(Math.abs(y1 - y0)),
    ...(rx && { rx: round(rx) }),
    ...look,
  }
}

function filled(
  element: Element,
  { fill, fillOpacity }: CSSStyleDeclaration,
  matrix: DOMMatrix,
  opacity: number,
): SceneLook {
  if (fill === 'none' || element.localName === 'line') return {}
  const alpha = (by: number) => {
    const all = round(Number(fillOpacity) * opacity * by)
    return all < 1 ? { fillOpacity: all } : {}
  }
  const [, id] = /^url\(["']?#([^"')]+)/.exec(fill) ?? []
  if (id) {
    const hatch = hatchOf(element, id, matrix)
    return hatch ? { fill: hatch, ...alpha(1) } : {}
  }
  const { hex, alpha: own } = colourOf(fill)
  const shown = alpha(own)
  return shown.fillOpacity === 0 ? {} : { fill: hex, ...shown }
}

function lined(style: CSSStyleDeclaration, matrix: DOMMatrix, opacity: number): SceneLook {
  const { stroke, strokeDasharray, strokeLinecap, strokeLinejoin } = style
  const isOwn = style.vectorEffect === 'non-scaling-stroke'
  const scale = isOwn ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))
  const strokeWidth = round((Number.parseFloat(style.strokeWidth) || 0) * scale)
  if (stroke === 'none' || !strokeWidth) return {}
  const { hex, alpha } = colourOf(stroke)
  const strokeOpacity = round(alpha * Number(style.strokeOpacity) * opacity)
  if (!strokeOpacity) return {}
  return {
    stroke: hex,
    strokeWidth,
    ...(strokeOpacity < 1 && { strokeOpacity }),
    ...(strokeDasharray !== 'none' && {
      dash: strokeDasharray.split(',').map((one) => round(Number.parseFloat(one) * scale)),
    }),
    ...(strokeLinecap !== 'butt' && { cap: strokeLinecap }),
    ...(strokeLinejoin !== 'miter' && { join: strokeLinejoin }),
    ...(style.paintOrder.startsWith('stroke') && { strokeFirst: true as const }),
  }
}

/** A tile of lines, as it lies under this element. */
function hatchOf(element: Element, id: string, matrix: DOMMatrix): SceneHatch | null {
  const root = element.getRootNode() as Document | ShadowRoot
  const pattern = root.querySelector<SVGPatternElement>(`pattern[id="${CSS.escape(id)}"]`)
  if (!pattern) return null
  const tile = matrix.multiply(DOMMatrix.fromMatrix(pattern.patternTransform.baseVal.consolidate()?.matrix))
  const { a, b, c, d, e, f } = tile
  const items = [...pattern.children].flatMap((child): ScenePath[] => {
    const style = getComputedStyle(child)
    const path = pathOf(child as SVGGraphicsElement, style)
    const plain = new DOMMatrix()
    const look = { ...filled(child, style, plain, 1), ...lined(style, plain, 1) }
    return path === null ? [] : [{ type: 'path', d: bakePath(path, plain).d, ...look }]
  })
  return {
    width: pattern.width.baseVal.value,
    height: pattern.height.baseVal.value,
    matrix: [a, b, c, d, e, f].map((one) => Math.round(one * 1e4) / 1e4) as SceneHatch['matrix'],
    items,
  }
}
