import { fontOf, widthOf } from './fontOf.js'
import { innerBox } from './innerBox.js'
import type { Pen } from './Pen.js'
import { round } from './round.js'
import type { SceneText } from './scene.js'

/**
 * Text that has no room ends in "…", as the reader sees it: in the last line that is shown, and of what is only in one line
 * in that one. What would lie beyond is taken away.
 */
export function cutText(pen: Pen, element: Element, style: CSSStyleDeclaration, already: number): void {
  const isTooHigh = element.scrollHeight > element.clientHeight + 1 && style.webkitLineClamp !== 'none'
  const isTooWide = element.scrollWidth > element.clientWidth && style.whiteSpace.includes('nowrap')
  if (!isTooHigh && !isTooWide) return
  const box = innerBox(pen, element, style, false)
  const bottom = box.y + box.height + 1
  const texts = pen.items.slice(already).filter((item): item is SceneText => item.type === 'text')
  const shown = texts.filter(({ y }) => y < bottom)
  const last = shown.at(-1)
  if (!last) return
  pen.items.splice(
    already,
    pen.items.length - already,
    ...pen.items.slice(already).filter((item) => item.type !== 'text' || item.y < bottom),
  )
  const room = last.direction === 'rtl' ? last.x - box.x : box.x + box.width - last.x
  const font = fontOf(style)
  let { text } = last
  while (text && widthOf(`${text}…`, font) > room + 0.5) text = text.slice(0, -1)
  last.text = `${text}…`
  last.width = round(widthOf(last.text, font))
  delete last.clip
}
