import { type JsonNode, parseJson } from './parseJson.js'

/** From the first sign of a place in a text to the one behind its last. */
export type Extent = readonly [start: number, end: number]

/**
 * Finds the places of problems in a text, as a text field has it: `line 12, Reach` by its line, `data[0].values[3].value` by the
 * value itself. `undefined` where a place is not in the text, as in one that is put around a payload.
 */
export function placesIn(text: string): (place: string) => Extent | undefined {
  let lines: readonly string[] | undefined
  let root: JsonNode | null | undefined
  const lineAt = (line: number): Extent | undefined => {
    lines ??= text.split('\n')
    const found = lines[line - 1]
    if (found === undefined) return undefined
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
    return [start, start + found.length]
  }
  return (place) => {
    const [, line] = /^line (\d+)/i.exec(place) ?? []
    if (line) return lineAt(Number(line))
    if (!place || !/^\s*[[{]/.test(text)) return undefined
    if (root === undefined) root = parsed(text)
    let node = root ?? undefined
    for (const key of place.split(/[.[\]]+/).filter(Boolean))
      node = node?.items ? node.items[Number(key)] : node?.entries?.get(key)
    return node?.extent
  }
}

function parsed(text: string): JsonNode | null {
  try {
    return parseJson(text.replace(/^\uFEFF/, ' '))
  } catch {
    return null
  }
}
