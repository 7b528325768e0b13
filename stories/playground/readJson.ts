import { type JsonNode, JsonSyntaxError, parseJson } from './parseJson.js'
import type { Problem } from './problems.js'
import { describeColumns, type Table, type TableRecord } from './table.js'

/** The rows of a JSON source: a list, what stands under `data` or `rows`, or the one object that it is. */
const rowNodes = (root: JsonNode): readonly JsonNode[] => {
  if (root.items !== undefined) return root.items
  const under = root.entries?.get('data') ?? root.entries?.get('rows')
  if (under?.items !== undefined) return under.items
  return [under?.entries === undefined ? root : under]
}

const parse = (text: string): JsonNode | Problem => {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const { line, character, message } = error
    return { line, character, reason: 'json-syntax', message: `This is no JSON. ${message}` }
  }
}

/** Reads JSON rows. The columns are all keys that any row has, in the order in which they first appear. */
export const readJson = (text: string): Table => {
  const root = parse(text)
  if ('reason' in root) return { format: 'json', columns: [], records: [], total: 0, headerLine: 1, problems: [root] }

  const nodes = rowNodes(root)
  const headers = new Map<string, number>()
  const problems: Problem[] = []
  const records: TableRecord[] = []
  for (const { line, entries, value } of nodes) {
    if (entries === undefined) {
      const message = 'This is not a row. A row is an object: { "date": "2026-10-17", "followers": 12504 }.'
      problems.push({ line, value: JSON.stringify(value), reason: 'not-an-object', message })
      continue
    }
    const cells: (JsonNode | undefined)[] = []
    for (const [key, node] of entries) {
      const index = headers.get(key) ?? headers.size
      headers.set(key, index)
      cells[index] = node
    }
    records.push({ line, cells })
  }
  if (nodes.length === 0)
    problems.push({ line: root.line, reason: 'no-rows', message: 'The list is empty. Put at least one row into it.' })

  const { columns } = describeColumns([...headers.keys()], records, root.line)
  return { format: 'json', columns, records, total: nodes.length, headerLine: root.line, problems }
}
