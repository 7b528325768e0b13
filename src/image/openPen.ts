import type { Edges, Inherited, Pen } from './Pen.js'
import { round } from './round.js'
import type { SceneItem } from './scene.js'

/** A pen for what lies in a rectangle of the page, whose upper left corner is where the picture begins. */
export function openPen(frame: DOMRectReadOnly, scale: number): Pen {
  const items: SceneItem[] = []
  return {
    items,
    place: ({ left, top, width, height }) => ({
      x: (left - frame.left) / scale,
      y: (top - frame.top) / scale,
      width: width / scale,
      height: height / scale,
    }),
    draw(item, bounds, { clip }) {
      const { fill, stroke } = item
      if (!fill && !stroke) return
      const within: Inherited['clip'] = clip
      if (within) {
        const isOut =
          bounds.right <= within.left ||
          bounds.left >= within.right ||
          bounds.bottom <= within.top ||
          bounds.top >= within.bottom
        if (isOut) return
        if (isCut(bounds, within)) item.clip = boxOf(within, frame, scale)
      }
      items.push(item)
    },
  }
}

/** Half a pixel beyond is the roundness of a letter. */
const isCut = (bounds: Edges, clip: Edges): boolean =>
  bounds.left < clip.left - 0.5 ||
  bounds.right > clip.right + 0.5 ||
  bounds.top < clip.top - 0.5 ||
  bounds.bottom > clip.bottom + 0.5

/** No edge lies in the infinite: what is not cut on one side is cut at the picture's. */
function boxOf(clip: Edges & { readonly rx?: number }, frame: DOMRectReadOnly, scale: number) {
  const [left, top] = [Math.max(clip.left, -1), Math.max(clip.top, -1)]
  const [right, bottom] = [
    Math.min(clip.right, frame.width / scale + 1),
    Math.min(clip.bottom, frame.height / scale + 1),
  ]
  const box = { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) }
  return clip.rx ? { ...box, rx: round(clip.rx) } : box
}
