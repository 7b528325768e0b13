// What a reader sees of an element's texts, found by asking the page of each line whether anything hides it. It shares no
// code with src/image.

const leftOut = '.kpi-table-button, .kpi-table-bar, .kpi-error > .kpi-button, .kpi-tip-layer'

/** Letters without the spaces between them, and without signs that say only which way a text goes. */
export const lettersOf = (text: string): string => text.replace(/[\s\u200b\u200e\u200f\u2066-\u2069]/g, '')

function isHidden(element: Element): boolean {
  const { visibility, color, fill } = getComputedStyle(element)
  const ink = element instanceof SVGElement ? fill : color
  if (visibility !== 'visible' || ink === 'rgba(0, 0, 0, 0)' || element.closest(leftOut)) return true
  // In a drawing a text has a place even where nothing of it is drawn.
  if (element instanceof SVGElement && !element.getClientRects().length) return true
  return !!element.closest('details:not([open]) > :not(summary), defs, title, style, select, option')
}

interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** The box in which an element's texts can be seen: that of everything around that cuts off what reaches beyond it. */
function roomOf(element: Element | null, known: Map<Element, Edges>): Edges {
  if (!element) return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
  const before = known.get(element)
  if (before) return before
  const room = { ...roomOf(element.parentElement, known) }
  const { overflowX, overflowY, clipPath, display, opacity } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const isBox = display !== 'contents' && display !== 'inline'
  if (isBox && overflowX !== 'visible')
    Object.assign(room, { left: Math.max(room.left, box.left), right: Math.min(room.right, box.right) })
  if (isBox && overflowY !== 'visible')
    Object.assign(room, { top: Math.max(room.top, box.top), bottom: Math.min(room.bottom, box.bottom) })
  if (opacity === '0' || clipPath === 'inset(50%)') room.right = -Infinity
  known.set(element, room)
  return room
}

type IsCut = (line: DOMRect, element: Element) => boolean

/** What is seen of one text: all of it, or the letters whose middle is. */
function seenOf(node: Text, isCut: IsCut): string {
  const parent = node.parentElement!
  const range = document.createRange()
  range.selectNodeContents(node)
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
  const cut = lines.filter((line) => isCut(line, parent))
  if (!lines.length || cut.length === lines.length) return ''
  if (!cut.length) return node.data
  let at = 0
  let found = ''
  for (const letter of node.data) {
    range.setStart(node, at)
    at += letter.length
    range.setEnd(node, at)
    const [box] = range.getClientRects()
    if (box && box.width > 0 && !isCut(box, parent)) found += letter
  }
  return found
}

/** What the sheets of the kit write: of attributes, and marks between texts. */
function writtenBySheets(element: Element, isCut: IsCut): string {
  return ['::before', '::after']
    .map((which) => {
      const { content, display, visibility, color } = getComputedStyle(element, which)
      const [box] = element.getClientRects()
      const isSeen = visibility === 'visible' && display !== 'none' && color !== 'rgba(0, 0, 0, 0)'
      return box && isSeen && !isHidden(element) && !isCut(box, element) ? (/^"(.*)"$/.exec(content)?.[1] ?? '') : ''
    })
    .join('')
}

function numberOf(item: Element): string {
  const { display, listStyleType } = getComputedStyle(item)
  const isNumbered = display === 'list-item' && listStyleType === 'decimal' && item.getClientRects().length > 0
  return isNumbered && !isHidden(item) ? `${[...item.parentElement!.children].indexOf(item) + 1}.` : ''
}

/** The letters that are seen, in the order of the alphabet: lines of two directions have no other order that is sure. */
export function visibleText(root: Element): string {
  const known = new Map<Element, Edges>()
  /** Whether the middle of a line lies where it cannot be seen. */
  const isCut: IsCut = (line, element) => {
    const { left, top, right, bottom } = roomOf(element, known)
    const [x, y] = [line.x + line.width / 2, line.y + line.height / 2]
    return x < left || x > right || y < top || y > bottom
  }
  let found = ''
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (!isHidden(node.parentElement!)) found += seenOf(node as Text, isCut)
  for (const element of root.querySelectorAll('*')) found += writtenBySheets(element, isCut)
  for (const item of root.querySelectorAll('li')) found += numberOf(item)
  for (const select of root.querySelectorAll('select')) found += select.selectedOptions[0]?.text ?? ''
  return [...lettersOf(found)].sort().join('')
}
