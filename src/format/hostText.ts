import type { Messages } from './messages.js'
import { cut, LONGEST } from './text.js'

/** What turns the direction of a text: marks, embeddings, overrides and isolates. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** A paragraph ends all isolates. */
const ENDS = /[\n\r\u001c-\u001e\u0085\u2028\u2029]+/g
const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}'
const SOME = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')
/** What most names are. */
const PLAIN = /^[ -~]*$/
/** Digits and signs of these blocks are written in another order than letters. */
const ONLY = new RegExp(`^(?:(?=[\\p{L}\\p{M}])[${RIGHT_TO_LEFT}]|\\s)*$`, 'u')

/**
 * A text of the host's, a brand or a label, among the words of a dictionary: a name of the other direction, or one with
 * controls of direction in it, must not turn round what stands beside it. Its own controls are taken out, and where its
 * order could differ from that around it it stands in an isolate. Ordinary text stays free of invisible characters.
 *
 * Nothing stays nothing.
 *
 * @example hostText('Aurora', 'ltr') → "Aurora"
 * @example hostText('نون', 'ltr') → "\u2068نون\u2069"
 */
export function hostText<Text extends string | null | undefined>(text: Text, dir: Messages['dir']): Text | string {
  if (text === null || text === undefined) return text
  if (dir === 'ltr' && PLAIN.test(text) && text.length <= LONGEST) return text
  const plain = wellFormed(cut(String(text), LONGEST))
    .replace(CONTROLS, '')
    .replace(ENDS, ' ')
  return (dir === 'rtl' ? ONLY.test(plain) : !SOME.test(plain)) ? plain : `\u2068${plain}\u2069`
}

/** Half of a character that was cut in two is no text: the server writes it in another way than the browser. */
export function wellFormed<Text extends string | null | undefined>(text: Text): Text | string {
  if (text === null || text === undefined) return text
  const plain = String(text)
  return /[\ud800-\udfff]/.test(plain) ? plain.replace(/\p{Cs}/gu, '\ufffd') : plain
}

/** Words in a drawing that runs from left to right in every language: they keep the direction of theirs. */
export const inDrawing = (text: string, dir: Messages['dir']): string => (dir === 'rtl' ? `\u2067${text}\u2069` : text)

/** Without what is there for the direction alone: for files, and where characters are counted. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')
