// What a screen reader gets of a widget: the accessibility tree of the browser, as lines that people can read.

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
const SILENT = ['generic', 'none', 'group', 'SvgRoot', 'rowgroup', 'LabelText', 'paragraph']
/** Those that say what stands in them. */
const TEXTS = ['listitem', 'term', 'definition', 'caption', 'cell', 'columnheader', 'rowheader', 'row', 'heading']
/** Those whose name is all of their text, or more than that. */
const WHOLE = ['image', 'button', 'link', 'Date', 'DisclosureTriangle']
/** What a browser puts into a control, and what is not a text. */
const INSIDE = ['MenuListPopup', 'spinbutton', 'InlineTextBox', 'LineBreak', 'ListMarker']
/** Told where they are so; the first ones also where they are not. */
const STATES = ['expanded', 'pressed', 'busy', 'disabled', 'live', 'current']
const EITHER = 2
/** Of things of one kind, one after the other, so many are written out; of rows, with all their cells, fewer. */
const MOST = 6
const ROWS = 3

const plain = (text: unknown): string =>
  String(text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2066-\u2069\u200e\u200f\u200b]/g, '')
    .trim()
const squeeze = (text: string): string => text.replace(/[\s·]/g, '')
const roleOf = ({ role }: AxNode): string => role?.value ?? ''
const nameOf = ({ name }: AxNode): string => plain(name?.value)

function statesOf({ properties = [] }: AxNode): string[] {
  return STATES.flatMap((state, at) => {
    const found = properties.find(({ name }) => name === state)?.value.value
    if (found === undefined || found === 'false' || found === 'off') return []
    if (found === false) return at < EITHER ? [`not ${state}`] : []
    return [found === true || found === 'true' ? state : `${state} ${String(found)}`]
  })
}

interface Line {
  readonly role: string
  readonly lines: readonly string[]
}

/**
 * One line for each thing that is heard, in the order of reading: role "name" = value (states) — description. Texts that
 * follow each other stand in one line. What is within a thing is a step further in.
 *
 * @param valueTexts what the browser leaves out of the tree: `aria-valuetext`, by the ids of the elements
 */
export function heardOf(nodes: readonly AxNode[], valueTexts: ReadonlyMap<number, string>): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = ({ childIds = [] }: AxNode) => childIds.flatMap((id) => byId.get(id) ?? [])

  function headOf(node: AxNode, within: string): string {
    const isSaid = TEXTS.includes(roleOf(node)) && squeeze(nameOf(node)) === squeeze(within)
    const told = valueTexts.get(node.backendDOMNodeId ?? 0)
    const value = plain(told ?? (roleOf(node) === 'meter' || roleOf(node) === 'slider' ? '' : node.value?.value))
    const states = statesOf(node)
    return [
      roleOf(node),
      nameOf(node) && !isSaid && `"${nameOf(node)}"`,
      value && `= ${value}`,
      states.length > 0 && `(${states.join(', ')})`,
      plain(node.description?.value) && `— ${plain(node.description?.value)}`,
    ]
      .filter(Boolean)
      .join(' ')
  }

  function heard(node: AxNode): Line[] {
    const role = roleOf(node)
    const name = nameOf(node)
    if (role === 'StaticText') return name ? [{ role, lines: [name] }] : []
    if (INSIDE.includes(role)) return []
    const inner = joined(childrenOf(node).flatMap(heard))
    const isSilent = SILENT.includes(role) && !name && !node.description?.value
    return node.ignored || isSilent ? inner : [{ role, lines: linesOf(node, inner) }]
  }
  function linesOf(node: AxNode, inner: readonly Line[]): string[] {
    const role = roleOf(node)
    const [only] = inner.length === 1 ? inner : []
    // A picture of a dash is called what it means.
    if (only?.role === 'image' && TEXTS.includes(role)) return [`${role}: ${only.lines[0] ?? ''}`]
    const text = only?.role === 'StaticText' ? (only.lines[0] ?? '') : ''
    const head = headOf(node, text)
    if (WHOLE.includes(role)) return [head]
    return text ? [`${head}: ${text}`] : [head, ...shortened(inner).map((line) => `  ${line}`)]
  }
  const [root] = nodes
  return root ? shortened(childrenOf(root).flatMap(heard)) : []
}

/** Texts that follow each other, as one. */
function joined(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const line of lines) {
    const before = found.at(-1)
    if (line.role === 'StaticText' && before?.role === 'StaticText')
      found[found.length - 1] = { ...line, lines: [`${before.lines[0] ?? ''} | ${line.lines[0] ?? ''}`] }
    else found.push(line)
  }
  return found
}

/** Without most of what goes on in the same way. */
function shortened(lines: readonly Line[]): string[] {
  const told: string[] = []
  for (let from = 0; from < lines.length; ) {
    const { role } = lines[from] as Line
    const end = lines.findIndex((line, at) => at > from && line.role !== role)
    const run = lines.slice(from, end < 0 ? lines.length : end)
    const most = role === 'row' ? ROWS : MOST
    const shown = run.length > most + 1 ? run.slice(0, most) : run
    told.push(...shown.flatMap((line) => line.lines))
    if (shown.length < run.length) told.push(`… ${run.length - shown.length} more`)
    from += run.length
  }
  return told
}
