import { decode, type Reading, type ReadProblem } from 'kpi-kit/adapters'

/** What a person gave: a file, or a text that was pasted or typed. */
export interface Given {
  /** The file's name; `''` where there is none. Of several, no two are called the same. */
  readonly name: string
  /** The text, or the first part of one that is too long for the page. */
  readonly text: string
  /** All of it, where `text` is a part. */
  readonly long?: Blob
  /** When the file was last changed, in epoch milliseconds. */
  readonly observedAt?: number
  /** Why it could not be opened. */
  readonly refused?: ReadProblem
}

/** So many bytes a text field shows, and a page reads while a person types. What is longer is read beside the page. */
export const shortest = 2_000_000
/** No export of a platform has more bytes. */
export const longest = 50_000_000
/** So many files at once. */
export const most = 50

const preview = 20_000

const cannot = (code: ReadProblem['code'], text: string): ReadProblem => ({ code, place: '', text, count: 1 })

/** Opens a file as far as the page needs it. What is too large is not even looked at. */
export async function openFile(file: File): Promise<Given> {
  const named = { name: file.name, observedAt: file.lastModified }
  if (file.size > longest) {
    const size = Math.round(file.size / 1_000_000)
    const why = `This file has ${size} MB, and this page opens files of up to ${longest / 1_000_000} MB. Split it.`
    return { ...named, text: '', refused: cannot('not-known', why) }
  }
  const isLong = file.size > shortest
  const bytes = new Uint8Array(await (isLong ? file.slice(0, preview) : file).arrayBuffer())
  // A part may end within a letter of up to four bytes.
  const texts = (isLong ? [0, 1, 2, 3] : [0]).map((less) => decode(bytes.subarray(0, bytes.length - less)))
  const text = texts.find((one) => typeof one === 'string')
  if (text !== undefined) return { ...named, text, ...(isLong && { long: file }) }
  const [why] = texts
  return { ...named, text: '', refused: typeof why === 'object' ? cannot(why.code, why.text) : cannot('encoding', '') }
}

/** A pasted text, as a file where it is too long for a text field. */
export const pasted = (text: string): Given =>
  text.length > shortest ? { name: '', text: text.slice(0, preview), long: new Blob([text]) } : { name: '', text }

/** The reading of something that could not be opened. */
export const refusedReading = (problem: ReadProblem): Reading => ({
  source: null,
  kind: '',
  rows: [],
  problems: [problem],
  channels: [],
  breaks: [],
  sampled: false,
  notWith: [],
})

/** Whether a text is another with something changed in it, and not one pasted over it. */
export function isEdited(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length)
  let start = 0
  while (start < length && before[start] === after[start]) start += 1
  let end = 0
  while (end < length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return 2 * (start + end) > Math.max(before.length, after.length)
}
