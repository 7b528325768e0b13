import { cleanText } from '../cleanText.js'

/** Names of sheets are no longer. */
const LONGEST = 31

/**
 * Names that a workbook takes for its sheets, in their order: without `[ ] : * ? / \`, without an apostrophe at an end, of 31
 * characters at most, and each once, in whatever case.
 *
 * @example sheetNames(['Plan / actual', 'plan ? actual']) → ['Plan actual', 'plan actual 2']
 */
export function sheetNames(titles: readonly string[]): string[] {
  // A sheet of this name is Excel's own.
  const taken = new Set(['history'])
  return titles.map((title, i) => {
    const clean = cleanText(cleanText(title).replace(/[[\]:*?/\\]/g, ' ')).replace(/^'+|'+$/g, '') || String(i + 1)
    let name = within(clean, LONGEST)
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const end = ` ${number}`
      name = within(clean, LONGEST - end.length) + end
    }
    taken.add(name.toLowerCase())
    return name
  })
}

/** No emoji is cut in two, and no apostrophe or space is left at the end. */
const within = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '')
