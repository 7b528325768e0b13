import { fontName } from './fontOf.js'
import type { Scene, SceneHatch, SceneItem, SceneText } from './scene.js'

export interface PngOptions {
  /** Pixels of the file for one of the page; 2 by default. */
  scale?: number | undefined
}

/**
 * A scene as a PNG file. It is drawn line by line, and no picture is loaded: a page with a strict content security policy
 * allows it. It waits for the fonts.
 *
 * @throws RangeError (rejects) where the scale makes it no picture, or one that is too large for the browser
 */
export async function sceneToPng(scene: Scene, { scale = 2 }: PngOptions = {}): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const [width, height] = [Math.round(scene.width * scale), Math.round(scene.height * scale)]
  const context = width > 0 && height > 0 ? canvas.getContext('2d') : null
  canvas.width = width
  canvas.height = height
  const texts = scene.items.filter((item) => item.type === 'text')
  const fonts = [...new Set(texts.map(fontName))]
  // A font that does not come is replaced, as it is in the page.
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)))
  await document.fonts.ready
  if (context) {
    context.scale(scale, scale)
    if (scene.background) {
      context.fillStyle = scene.background
      context.fillRect(0, 0, scene.width, scene.height)
    }
    for (const item of scene.items) draw(context, item)
  }
  const file = context && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve)))
  if (file) return file
  throw new RangeError(
    `A picture of ${width} × ${height} pixels cannot be made: a browser's canvas has a largest size, and none of nothing. ` +
      `The scene is ${scene.width} × ${scene.height}, the scale ${scale}; take another scale, such as 2.`,
  )
}

function draw(context: CanvasRenderingContext2D, item: SceneItem): void {
  context.save()
  if (item.clip) {
    const { x, y, width, height, rx = 0 } = item.clip
    context.beginPath()
    context.roundRect(x, y, width, height, rx)
    context.clip()
  }
  const fill = item.fill && (typeof item.fill === 'object' ? hatch(context, item.fill) : item.fill)
  context.fillStyle = fill ?? 'transparent'
  context.strokeStyle = item.stroke ?? 'transparent'
  context.lineWidth = item.strokeWidth ?? 1
  const paint = (fillIt: () => void, strokeIt: () => void) => {
    const steps = [
      () => {
        context.globalAlpha = item.fillOpacity ?? 1
        if (item.fill) fillIt()
      },
      () => {
        context.globalAlpha = item.strokeOpacity ?? 1
        if (item.stroke) strokeIt()
      },
    ]
    for (const step of item.strokeFirst ? steps.reverse() : steps) step()
  }
  if (item.type === 'text') {
    const at = set(context, item)
    paint(
      () => context.fillText(item.text, ...at),
      () => context.strokeText(item.text, ...at),
    )
  } else {
    const path = item.type === 'path' ? new Path2D(item.d) : new Path2D()
    if (item.type === 'rect') path.roundRect(item.x, item.y, item.width, item.height, item.rx ?? 0)
    context.setLineDash(item.dash ?? [])
    context.lineCap = (item.cap ?? 'butt') as CanvasLineCap
    context.lineJoin = (item.join ?? 'miter') as CanvasLineJoin
    paint(
      () => context.fill(path),
      () => context.stroke(path),
    )
  }
  context.restore()
}

/**
 * Sets font, direction and width; where the text begins. Words become wider themselves: letters that move apart are joined
 * no more, "fi" neither. Digits move apart, for a canvas knows no digits of one width.
 */
function set(context: CanvasRenderingContext2D, item: SceneText): [x: number, y: number] {
  const isRtl = item.direction === 'rtl'
  context.font = fontName(item)
  context.direction = item.direction
  context.textAlign = isRtl ? 'right' : 'left'
  context.lineJoin = 'round'
  context.letterSpacing = `${item.letterSpacing ?? 0}px`
  const { width } = context.measureText(item.text)
  const letters = [...item.text].length
  if ((isRtl || /\p{L}/u.test(item.text)) && width) {
    context.translate(item.x, item.y)
    context.scale(item.width / width, 1)
    return [0, 0]
  }
  context.letterSpacing = `${(item.letterSpacing ?? 0) + (item.width - width) / letters}px`
  return [item.x, item.y]
}

/** A tile, drawn larger than it is shown, so that its lines are sharp. */
function hatch(
  context: CanvasRenderingContext2D,
  { width, height, matrix, items }: SceneHatch,
): CanvasPattern | string {
  const tile = document.createElement('canvas')
  const finer = 8
  tile.width = Math.round(width * finer)
  tile.height = Math.round(height * finer)
  const inner = tile.getContext('2d')
  if (!inner) return 'transparent'
  inner.scale(finer, finer)
  for (const item of items) draw(inner, item)
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix(matrix).scale(1 / finer))
  return pattern ?? 'transparent'
}
