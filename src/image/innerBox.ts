import type { Pen } from './Pen.js'
import type { SceneBox } from './scene.js'

export const px = (value: string): number => Number.parseFloat(value) || 0

/** Within border and padding, or within the border alone. */
export function innerBox(pen: Pen, element: Element, style: CSSStyleDeclaration, withPadding: boolean): SceneBox {
  const box = pen.place(element.getBoundingClientRect())
  const pad = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
    px(style[`border${side}Width`]) + (withPadding ? 0 : px(style[`padding${side}`]))
  return {
    x: box.x + pad('Left'),
    y: box.y + pad('Top'),
    width: box.width - pad('Left') - pad('Right'),
    height: box.height - pad('Top') - pad('Bottom'),
  }
}
