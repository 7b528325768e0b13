import type { Edges, Inherited, Pen } from './Pen.js'
import type { SceneBox } from './scene.js'

type Clip = Inherited['clip']

/** What is seen of an element with `clip-path: inset(…)`, within what is seen of the element around it. */
export function clipOfPath(pen: Pen, element: Element, { clipPath }: CSSStyleDeclaration, around: Clip): Clip {
  const [, given] = /^inset\(([^)r]+)/.exec(clipPath) ?? []
  if (!given) return around
  const { x, y, width, height } = pen.place(element.getBoundingClientRect())
  const [top = '0', right = top, bottom = top, left = right] = given.trim().split(/\s+/)
  const of = (value: string, whole: number) => Number.parseFloat(value) * (value.endsWith('%') ? whole / 100 : 1) || 0
  return meeting(around, {
    left: x + of(left, width),
    top: y + of(top, height),
    right: x + width - of(right, width),
    bottom: y + height - of(bottom, height),
  })
}

/** What is seen of what is in an element that cuts off what reaches beyond it. */
export function clipOfContent(pen: Pen, element: Element, style: CSSStyleDeclaration, around: Clip): Clip {
  const [cutsX, cutsY] = [style.overflowX !== 'visible', style.overflowY !== 'visible']
  if (!(cutsX || cutsY) || style.display === 'inline') return around
  const { x, y, width, height }: SceneBox = pen.place(element.getBoundingClientRect())
  const border = (side: 'Left' | 'Right' | 'Top' | 'Bottom') => Number.parseFloat(style[`border${side}Width`]) || 0
  const rx = Number.parseFloat(style.borderTopLeftRadius) || 0
  return meeting(around, {
    left: cutsX ? x + border('Left') : -Infinity,
    top: cutsY ? y + border('Top') : -Infinity,
    right: cutsX ? x + width - border('Right') : Infinity,
    bottom: cutsY ? y + height - border('Bottom') : Infinity,
    ...(cutsX && cutsY && rx && !style.borderTopLeftRadius.includes('%') && { rx: Math.max(0, rx - border('Left')) }),
  })
}

/** Where both are. Corners stay round where one lies in the other whole. */
function meeting(around: Clip, own: Edges & { readonly rx?: number }): Clip {
  if (!around) return own
  const both = {
    left: Math.max(around.left, own.left),
    top: Math.max(around.top, own.top),
    right: Math.min(around.right, own.right),
    bottom: Math.min(around.bottom, own.bottom),
  }
  const same = [own, around].find(
    (one) =>
      one.rx &&
      both.left === one.left &&
      both.right === one.right &&
      both.top === one.top &&
      both.bottom === one.bottom,
  )
  return same?.rx ? { ...both, rx: same.rx } : both
}
