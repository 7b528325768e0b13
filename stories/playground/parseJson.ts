import type { CellValue } from './table.js'

/** A JSON value that knows its line, so that a bad cell can be found in the source. */
export interface JsonNode {
  readonly line: number
  /** From its first sign to the one behind its last. */
  readonly extent: readonly [start: number, end: number]
  readonly value: CellValue
  /** Of an object, by key; the last of two equal keys wins, as in `JSON.parse`. */
  readonly entries?: ReadonlyMap<string, JsonNode>
  /** Of a list. */
  readonly items?: readonly JsonNode[]
}

export class JsonSyntaxError extends Error {
  constructor(
    readonly line: number,
    readonly character: number,
    message: string,
  ) {
    super(message)
  }
}

const deepest = 100
const literals: Readonly<Record<string, CellValue>> = { true: true, false: false, null: null }

/**
 * Parses JSON and keeps lines. `JSON.parse` gives no positions for values, and its messages differ by browser.
 * Throws a `JsonSyntaxError`, nothing else.
 */
export const parseJson = (text: string): JsonNode => {
  let at = 0
  let line = 1
  let lineStart = 0

  const fail = (message: string): never => {
    throw new JsonSyntaxError(line, at - lineStart + 1, message)
  }
  const found = (): string => (at >= text.length ? 'the text ends here' : `there is “${text[at]}”`)
  const skipSpace = (): void => {
    for (; at < text.length && ' \t\n\r'.includes(text[at] ?? 'x'); at += 1)
      if (text[at] === '\n') {
        line += 1
        lineStart = at + 1
      }
  }
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const taken = pattern.exec(text)?.[0]
    if (taken !== undefined) at += taken.length
    return taken
  }

  /** Finds the end in a loop: a pattern over a text of megabytes would run out of stack. */
  const readString = (): string => {
    let end = at + 1
    while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
    const source = text.slice(at, end + 1)
    if (text[end] !== '"') return fail('This text is not closed.')
    try {
      const value: string = JSON.parse(source)
      at = end + 1
      return value
    } catch {
      return fail('This text holds a tab or a stray backslash. Write them as \\t and \\\\.')
    }
  }

  /** Reads `[…]` or `{…}`: members with commas between them. */
  const readMembers = (close: string, readMember: () => void): void => {
    at += 1
    skipSpace()
    if (text[at] === close) {
      at += 1
      return
    }
    for (;;) {
      readMember()
      skipSpace()
      if (text[at] === close) break
      if (text[at] !== ',') fail(`Expected a comma or “${close}”; ${found()}.`)
      at += 1
      skipSpace()
      if (text[at] === close) fail(`There is a comma too many before “${close}”.`)
    }
    at += 1
  }

  const readValue = (depth: number): JsonNode => {
    if (depth > deepest) fail(`Lists and objects are nested more than ${deepest} deep.`)
    const start = line
    const from = at
    const node = (value: CellValue, more?: Pick<JsonNode, 'items' | 'entries'>): JsonNode => ({
      line: start,
      extent: [from, at],
      value,
      ...more,
    })
    if (text[at] === '[') {
      const items: JsonNode[] = []
      readMembers(']', () => items.push(readValue(depth + 1)))
      return node(
        items.map((item) => item.value),
        { items },
      )
    }
    if (text[at] === '{') {
      const entries = new Map<string, JsonNode>()
      readMembers('}', () => {
        if (text[at] !== '"') fail(`Expected a name in double quotes; ${found()}.`)
        const key = readString()
        skipSpace()
        if (text[at] !== ':') fail(`Expected a colon after the name; ${found()}.`)
        at += 1
        skipSpace()
        entries.set(key, readValue(depth + 1))
      })
      return node(Object.fromEntries([...entries].map(([key, { value }]) => [key, value])), { entries })
    }
    if (text[at] === '"') return node(readString())
    const number = take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y)
    // An id of 17 digits would lose its last ones as a number: it stays as it is written.
    if (number !== undefined) return node(/^-?\d{16,}$/.test(number) ? number : Number(number))
    const word = take(/(?:true|false|null)\b/y)
    if (word !== undefined) return node(literals[word] ?? null)
    return fail(`Expected a value; ${found()}.`)
  }

  skipSpace()
  const node = readValue(0)
  skipSpace()
  if (at < text.length) fail('There is more after the end. Put several rows into one list: [ …, … ].')
  return node
}
