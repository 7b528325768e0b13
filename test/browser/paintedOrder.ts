// Whether a text is painted in the order in which it is written, by the boxes of its letters.

interface Letter {
  readonly letter: string
  readonly box: DOMRect
  /** Of the isolate that it stands in, or of none. */
  readonly isolate: number
}

interface Piece {
  text: string
  readonly boxes: DOMRect[]
  readonly isolate: number
}

/**
 * What is painted in another order than it is written. Outside of names, letters and numbers must follow each other in the
 * direction of the words; a name in an isolate is one piece, and so are numbers and the Latin words of an Arabic text, which
 * run from left to right.
 */
export function disorder(element: Element, dir: 'ltr' | 'rtl'): string[] {
  const step = dir === 'rtl' ? -1 : 1
  return blocksOf(element).flatMap((block) => {
    const pieces = piecesOf(lettersOf(block), dir)
    const turned = pieces.filter(({ text, boxes }) => /^[\d.,:%]+$/.test(text) && !isFromLeft(boxes))
    const swapped = pieces.filter((piece, at) => {
      const last = pieces[at - 1]
      return last && lineOf(last) === lineOf(piece) && step * (middleOf(piece) - middleOf(last)) < -0.5
    })
    return [
      ...turned.map(({ text }) => `"${text}" is turned round in "${block.textContent}"`),
      ...swapped.map(({ text }) => `"${text}" stands before what it follows in "${block.textContent}"`),
    ]
  })
}

/** Elements with a text of their own that is seen. */
function blocksOf(root: Element): Element[] {
  const found = [...root.querySelectorAll('bdi, text, summary, button')].filter(
    (one) => one.textContent?.trim() && one.checkVisibility(),
  )
  return found.filter((one) => !found.some((other) => other !== one && other.contains(one)))
}

function lettersOf(block: Element): Letter[] {
  const found: Letter[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const open: number[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let at = 0
    for (const letter of (node as Text).data) {
      if (/[\u2066-\u2068]/.test(letter)) open.push(found.length + 1)
      if (letter === '\u2069') open.pop()
      const box = boxOf(node, at, letter.length)
      if (box) found.push({ letter, box, isolate: open[0] ?? 0 })
      at += letter.length
    }
  }
  return found
}

function boxOf(node: Node, from: number, length: number): DOMRect | undefined {
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, from + length)
  return [...range.getClientRects()].find(({ width }) => width > 0)
}

function piecesOf(letters: readonly Letter[], dir: 'ltr' | 'rtl'): Piece[] {
  const pieces: Piece[] = []
  for (const [at, { letter, box, isolate }] of letters.entries()) {
    const last = pieces.at(-1)
    const within = isWhole(letter, letters[at + 1]?.letter ?? '', dir) && last && isWhole(last.text.charAt(0), '', dir)
    if (last?.isolate === isolate && (isolate > 0 || within) && lineOf(last) === lineOf({ boxes: [box] })) {
      last.text += letter
      last.boxes.push(box)
    } else pieces.push({ text: letter, boxes: [box], isolate })
  }
  return pieces.filter(({ text }) => text.trim())
}

/** Part of a number, or of a Latin word where those around it are none. */
const isWhole = (letter: string, next: string, dir: 'ltr' | 'rtl'): boolean =>
  (dir === 'rtl' ? /[\dA-Za-z%]/ : /[\d%]/).test(letter) || (/[.,:]/.test(letter) && /\d/.test(next))

const lineOf = ({ boxes }: Pick<Piece, 'boxes'>): number => Math.round((boxes[0]?.top ?? 0) / 6)
const middleOf = ({ boxes }: Piece): number =>
  (Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right))) / 2
const isFromLeft = (boxes: readonly DOMRect[]): boolean =>
  boxes.every(({ left }, i) => i === 0 || left - (boxes[i - 1]?.left ?? 0) >= -0.5)
