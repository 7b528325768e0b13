import { seenText } from './seenText.js'

/** A part of a text that is in one line and goes in one direction. */
export interface TextRun {
  text: string
  rect: DOMRectReadOnly
}

/**
 * The texts of a node as they stand: one for each line, and where left and right are mixed, one for each direction.
 *
 * @edge spaces at the ends are left out, and so is what is set so small that it is not seen
 */
export function textRuns(node: Text): TextRun[] {
  const text = node.data
  if (!seenText(text)) return []
  const range = document.createRange()
  const between = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  const start = text.search(/[^\s\u200b\u200e\u200f\u2066-\u2069]/)
  const end = text.search(/[\s\u200b\u200e\u200f\u2066-\u2069]*$/)
  const rects = between(start, end)
  const [only] = rects
  if (!only) return []
  if (rects.length === 1) return [{ text: seenText(text), rect: only }]

  // Which letter is in which box is known of each letter by itself. What has no width goes with the one before it.
  const runs = new Map<number, { text: string; left: number; right: number }>()
  let current = 0
  let at = start
  for (const letter of text.slice(start, end)) {
    const [rect] = between(at, at + letter.length)
    at += letter.length
    const isSpace = /\s/.test(letter)
    if (rect) {
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
      const found = rects.findIndex((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      if (found >= 0) current = found
    } else if (isSpace) continue
    const run = runs.get(current) ?? { text: '', left: Infinity, right: -Infinity }
    runs.set(current, run)
    run.text += letter
    if (!rect || isSpace) continue
    run.left = Math.min(run.left, rect.left)
    run.right = Math.max(run.right, rect.right)
  }
  // In the order in which they are read.
  return [...runs].flatMap(([i, { text: one, left, right }]) => {
    const rect = rects[i]
    return rect && seenText(one)
      ? [{ text: seenText(one), rect: new DOMRect(left, rect.top, right - left, rect.height) }]
      : []
  })
}
