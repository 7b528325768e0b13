import { drawBox } from './drawBox.js'
import { drawFirstWords } from './drawFirstWords.js'
import { innerBox, px } from './innerBox.js'
import type { Inherited, Pen } from './Pen.js'
import type { SceneBox } from './scene.js'

/**
 * What a style sheet puts before or after what is in an element. No page says where that lies, so it is worked out: in front
 * of the first thing in a line, at the beginning of a row or a grid, or where it is placed.
 */
export function drawPseudo(pen: Pen, element: Element, which: '::before' | '::after', within: Inherited): void {
  const style = getComputedStyle(element, which)
  const { content } = style
  if (content === 'none' || content === 'normal' || style.display === 'none' || style.visibility !== 'visible') return
  // Some browsers say how a text is found, not what it is.
  const text = content.replace(/^attr\(([\w-]+)\).*$|^"([\s\S]*?)"(?: \/.*)?$/, (_, name: string, words: string) =>
    name ? (element.getAttribute(name) ?? '') : words.replace(/\\(.)/g, '$1'),
  )
  const parent = getComputedStyle(element)
  const state = { ...within, opacity: within.opacity * Number(style.opacity) }
  if (text.trim()) return drawFirstWords(pen, element, parent, style, text, state)

  const isRtl = parent.direction === 'rtl'
  const around = containing(element, style)
  const outer = getComputedStyle(around)
  const frame = innerBox(pen, around, outer, style.position === 'absolute')
  const [padX, padY] = style.boxSizing === 'border-box' ? [0, 0] : [edges(style, 'x'), edges(style, 'y')]
  const box: SceneBox = { x: 0, y: 0, width: px(style.width) + padX, height: px(style.height) + padY }
  if (style.position === 'absolute') {
    box.x = frame.x + px(style.left) + px(style.marginLeft)
    box.y = frame.y + px(style.top) + px(style.marginTop)
  } else {
    box.x = isRtl ? frame.x + frame.width - px(style.marginRight) - box.width : frame.x + px(style.marginLeft)
    const isMiddle = outer.display.includes('flex') && outer.alignItems === 'center'
    box.y = frame.y + (isMiddle ? (frame.height - box.height) / 2 : px(style.marginTop))
  }
  drawBox(pen, style, box, state, { turn: turnOf(style, box) })
}

/** The box that a position is in. */
function containing(element: Element, { position }: CSSStyleDeclaration): Element {
  let around: Element = element
  if (position === 'absolute')
    while (getComputedStyle(around).position === 'static' && around.parentElement) around = around.parentElement
  return around
}

const edges = (style: CSSStyleDeclaration, along: 'x' | 'y'): number =>
  along === 'x'
    ? px(style.borderLeftWidth) + px(style.borderRightWidth) + px(style.paddingLeft) + px(style.paddingRight)
    : px(style.borderTopWidth) + px(style.borderBottomWidth) + px(style.paddingTop) + px(style.paddingBottom)

/** How a box is turned, made smaller and moved, around its middle. */
function turnOf({ rotate, scale, translate, transform }: CSSStyleDeclaration, box: SceneBox): DOMMatrix | undefined {
  if ([rotate, scale, translate, transform].every((one) => one === 'none')) return undefined
  const [moveX = 0, moveY = 0] = translate.split(' ').map(px)
  const [scaleX = 1, scaleY = scaleX] = scale === 'none' ? [] : scale.split(' ').map(Number)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return new DOMMatrix()
    .translate(x + moveX, y + moveY)
    .rotate(px(rotate))
    .scale(scaleX, scaleY)
    .multiply(new DOMMatrix(transform))
    .translate(-x, -y)
}
