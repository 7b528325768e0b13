// What a screen reader gets of a page: the accessibility tree of the browser, as a text that people can read.

/** Of `Accessibility.getFullAXTree`. */
export interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly backendDOMNodeId?: number
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly value?: { readonly value: string | number }
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: { readonly value?: unknown } }>
  readonly childIds?: readonly string[]
}

/** Roles that a reader says nothing of where they have no name. */
const SILENT = ['generic', 'none', 'group', 'SvgRoot', 'rowgroup', 'LabelText', 'RootWebArea']
/** Those whose name is what stands in them. */
const CELLS = ['row', 'listitem', 'term', 'definition', 'paragraph', 'caption', 'cell', 'columnheader', 'rowheader']
const NOTHING = ['InlineTextBox', 'LineBreak', 'ListMarker']
/** Told where they are so; the first ones also where they are not. */
const STATES = ['expanded', 'pressed', 'checked', 'busy', 'disabled', 'live', 'current', 'selected']
const EITHER = 3

const plain = (text: unknown): string =>
  String(text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2066-\u2069\u200e\u200f\u200b]/g, '')
    .trim()
const squeeze = (text: string): string => text.replace(/\s/g, '')
const roleOf = ({ role }: AxNode): string => role?.value ?? ''
const nameOf = ({ name }: AxNode): string => plain(name?.value)

function statesOf({ properties = [] }: AxNode): string[] {
  return STATES.flatMap((state, at) => {
    const found = properties.find(({ name }) => name === state)?.value.value
    if (found === undefined) return []
    if (found === false || found === 'false' || found === 'off' || found === 0)
      return at < EITHER ? [`not ${state}`] : []
    return [found === true || found === 'true' || found === 1 ? state : `${state} ${String(found)}`]
  })
}

/**
 * One line for each thing that is heard, in the order of reading: role, “name”, = value, (states), — description. Texts that
 * follow each other stand in one line, parted by " | ".
 */
export function heardOf(nodes: readonly AxNode[], rootId = nodes[0]?.nodeId): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = ({ childIds = [] }: AxNode) => childIds.flatMap((id) => byId.get(id) ?? [])
  const textsIn = (node: AxNode): string[] =>
    roleOf(node) === 'StaticText' ? [nameOf(node)] : childrenOf(node).flatMap(textsIn)
  const lines: string[] = []
  let texts: string[] = []
  const flush = (depth: number) => {
    if (texts.length) lines.push('  '.repeat(depth) + texts.join(' | '))
    texts = []
  }
  const lineOf = (node: AxNode): string => {
    const within = squeeze(textsIn(node).join(''))
    const isOwn = squeeze(nameOf(node)) !== within
    const value = plain(node.properties?.find(({ name }) => name === 'valuetext')?.value.value || node.value?.value)
    const states = statesOf(node)
    return [
      roleOf(node),
      nameOf(node) && (isOwn || !CELLS.includes(roleOf(node))) && `“${nameOf(node)}”`,
      value && squeeze(value) !== within && `= ${value}`,
      states.length > 0 && `(${states.join(', ')})`,
      plain(node.description?.value) && `— ${plain(node.description?.value)}`,
    ]
      .filter(Boolean)
      .join(' ')
  }
  const visit = (node: AxNode, depth: number): void => {
    const role = roleOf(node)
    const name = nameOf(node)
    if (NOTHING.includes(role)) return
    if (!node.ignored && role === 'StaticText') {
      if (name) texts.push(name)
      return
    }
    if (node.ignored || (SILENT.includes(role) && !name && !node.description?.value) || role === 'RootWebArea') {
      for (const child of childrenOf(node)) visit(child, depth)
      return
    }
    flush(depth)
    const at = lines.push('  '.repeat(depth) + lineOf(node)) - 1
    for (const child of childrenOf(node)) visit(child, depth + 1)
    // With nothing in it but texts it is one line; texts that are its name are not said again.
    if (lines.length > at + 1) return flush(depth + 1)
    const isName = Boolean(name) && !CELLS.includes(role) && squeeze(name) === squeeze(texts.join(''))
    if (texts.length && !isName) lines[at] += `: ${texts.join(' | ')}`
    texts = []
  }
  const root = byId.get(rootId ?? '')
  if (root) visit(root, 0)
  flush(0)
  return lines
}
