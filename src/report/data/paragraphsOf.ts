import { safeUrl } from '../../format/safeUrl.js'

/** A stretch of a text: words, or a link. */
export interface TextPiece {
  readonly text: string
  readonly href?: string
}

/** `[words](https://…)`, or an address by itself without what ends the sentence around it. */
const LINK = /\[([^\][\n]{1,200})\]\(([^()\s]{1,2000})\)|https:\/\/[^\s<>"'()[\]]{1,2000}[^\s<>"'()[\].,:;!?]/g

/** What somebody has written, by paragraphs. Addresses are links where the kit lets them be loaded; else they stay text. */
export const paragraphsOf = (text: string): TextPiece[][] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => piecesOf(paragraph.trim()))
    .filter((pieces) => pieces.length > 0)

function piecesOf(paragraph: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const found of paragraph.matchAll(LINK)) {
    const [whole, words, address = whole] = found
    const href = safeUrl(address)
    if (!href) continue
    pieces.push({ text: paragraph.slice(end, found.index) }, { text: words ?? whole, href })
    end = found.index + whole.length
  }
  return [...pieces, { text: paragraph.slice(end) }].filter(({ text }) => text !== '')
}
