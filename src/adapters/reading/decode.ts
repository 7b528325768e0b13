/** The text of a file's bytes: UTF-8, or UTF-16 where its first bytes say so, as Business Suite and spreadsheets write it. */
export function decode(bytes: Uint8Array): string | { readonly code: 'workbook' | 'encoding'; readonly text: string } {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b)
    return {
      code: 'workbook',
      text: 'This is a workbook or an archive, not a text. Save the sheet as “CSV UTF-8”, or unpack it.',
    }
  // A workbook of Excel before 2007, as LinkedIn still gives it.
  if (first === 0xd0 && second === 0xcf)
    return { code: 'workbook', text: 'This is a workbook of old Excel, not a text. Save the sheet as “CSV UTF-8”.' }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return { code: 'encoding', text: 'The letters of this file can’t be read. Save it again as “CSV UTF-8”.' }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
