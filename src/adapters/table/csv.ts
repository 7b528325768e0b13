/**
 * The sign that parts the first lines into the same number of cells most often, outside quotes. Numbers and texts have commas too, but
 * not every line has as many.
 */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|[\n\r]/, 20)
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length).filter((count) => count > 1)
    return Math.max(
      0,
      ...counts.map((count) => counts.filter((other) => other === count).length * 1000 + Math.min(count, 999)),
    )
  }
  return ['\t', ';', ',', '|'].reduce((best, next) => (score(next) > score(best) ? next : best))
}

/** A quoted cell of more signs than this was not closed: it has swallowed what follows it. */
const LONGEST_CELL = 200_000
/** A line of more signs is no row; nor is one of more cells than a spreadsheet has columns. */
const LONGEST_LINE = 1_000_000
const MOST_CELLS = 16_384

/**
 * Visits every record of a CSV text from a place on, until told to stop: RFC 4180, and what spreadsheets make of it. Lines end with
 * LF, CRLF or CR. Records without a quote, which are nearly all, are split in one go.
 *
 * @param visit is given the cells, the line at which the record begins, and the place of the next one; `false` stops.
 */
export function eachRecord(
  text: string,
  separator: string,
  start: number,
  firstLine: number,
  visit: (cells: string[], line: number, next: number) => boolean,
): void {
  const isCr = !text.slice(start, start + 100_000).includes('\n')
  const lineEnd = isCr ? '\r' : '\n'
  let quote = text.indexOf('"', start)
  let line = firstLine
  for (let from = start; from < text.length; ) {
    let end = text.indexOf(lineEnd, from)
    if (end < 0) end = text.length
    if (quote >= 0 && quote < from) quote = text.indexOf('"', from)
    const hasQuote = quote >= 0 && quote < end
    const record = hasQuote ? quotedRecord(text, separator, from, lineEnd) : null
    const last = record ? record.end : end
    const to = text[last - 1] === '\r' && last > from ? last - 1 : last
    const cells =
      record?.cells ??
      (to - from > LONGEST_LINE ? [text.slice(from, from + 100)] : text.slice(from, to).split(separator))
    if (!visit(cells, line, last + 1)) return
    line += record ? record.lines : 1
    from = last + 1
  }
}

/** A record with quotes in it; `null` where a quote is never closed: then it is a plain line. */
function quotedRecord(text: string, separator: string, from: number, lineEnd: string) {
  const cells: string[] = []
  let lines = 1
  const lineEndFrom = (place: number) => {
    const found = text.indexOf(lineEnd, place)
    return found < 0 ? text.length : found
  }
  let stop = lineEndFrom(from)
  for (let at = from; cells.length <= MOST_CELLS; ) {
    let cell = ''
    let end = at
    const isQuoted = text[at] === '"'
    if (isQuoted) {
      for (let open = at + 1; ; open = end + 1) {
        const close = text.indexOf('"', open)
        if (close < 0 || close - at > LONGEST_CELL) return null
        cell += text.slice(open, close)
        end = close + 1
        if (text[end] !== '"') break
        cell += '"'
      }
      for (; stop < end; lines++) stop = lineEndFrom(stop + 1)
    }
    const line = text.slice(end, stop)
    const next = line.indexOf(isQuoted ? separator : `${separator}"`)
    const isLast = next < 0
    const rest = line.slice(0, isLast ? line.length - Number(line.endsWith('\r')) : next)
    // Cells up to the next that is quoted are split in one go.
    if (isQuoted) cells.push(cell + rest)
    else for (const one of rest.split(separator)) cells.push(one)
    if (isLast) return { cells, end: stop, lines }
    at = end + next + 1
  }
  return null
}
