import type { Problem } from './problems.js'

const problem = (reason: 'encoding' | 'workbook', message: string): Problem => ({ line: 1, reason, message })

/** What the first two bytes say: a byte order mark of UTF-16, or else UTF-8. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The text of a file. UTF-8, or UTF-16 where it says so: spreadsheets write that as "Unicode text". */
export const decode = (bytes: Uint8Array): string | Problem => {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b)
    return problem('workbook', 'This is a workbook, not a text. Save the sheet as “CSV UTF-8” and drop that file.')
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return problem(
      'encoding',
      'The letters of this file can’t be read. Save it again as “CSV UTF-8” and drop that file.',
    )
  }
}
