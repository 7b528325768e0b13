// What "Show code" says: what a person would paste. Storybook's own way prints every prop as it is at run time, so a month
// of rows would be 80,000 characters, and takes seconds to be made.

/** What of a story's context the snippet is made of. */
export interface Shown {
  /** Its last part names the widget: `Widgets/KpiTile`. */
  readonly title: string
  readonly args: Readonly<Record<string, unknown>>
  /** The story as its file has it. */
  readonly source: string
}

/** Longer values are named and not written out. */
const LONGEST_VALUE = 72
/** Props that are about rows: what stands there is the host's. */
const rowProps: Readonly<Record<string, string>> = { data: 'rows', previous: 'previousRows' }

/** A few lines that can be pasted: the story's own drawing where it has one, else the widget with its props. */
export function snippet({ title, args, source }: Shown): string {
  const drawn = renderOf(source)
  return drawn === undefined ? element(title.split('/').at(-1) ?? title, args) : shortened(outdented(drawn))
}

function element(name: string, args: Shown['args']): string {
  const children = typeof args['children'] === 'string' ? args['children'] : ''
  const props = Object.entries(args).flatMap(([prop, value]) => (prop === 'children' ? [] : attribute(prop, value)))
  const close = children ? `>${children}</${name}>` : ' />'
  const line = `<${name}${props.map((prop) => ` ${prop}`).join('')}${close}`
  return line.length <= 80 ? line : `<${name}\n${props.map((prop) => `  ${prop}\n`).join('')}${close.trimStart()}`
}

function attribute(prop: string, value: unknown): string[] {
  if (value === undefined || typeof value === 'function') return []
  if (value === true) return [prop]
  if (typeof value === 'string') return [/["{}\n]/.test(value) ? `${prop}={${quoted(value)}}` : `${prop}="${value}"`]
  const row = rowProps[prop]
  return [`${prop}={${row && typeof value === 'object' ? row : written(value, prop)}}`]
}

/** As one would type it, or a name for it where that would be long. */
function written(value: unknown, name: string): string {
  try {
    const text = literal(value)
    return text.length > LONGEST_VALUE ? name : text
  } catch {
    // What is no plain data: an element, something that holds itself.
    return name
  }
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 10_000) {
    return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '_')
  }
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (Object.getPrototypeOf(value) !== Object.prototype || '$$typeof' in value) throw new TypeError('no plain data')
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, one]) => `${keyOf(key)}: ${literal(one)}`).join(', ')} }`
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key))
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const openers = '([{'
const closers = ')]}'

/** What stands behind `render: (…) =>`, without the brackets around it. */
function renderOf(source: string): string | undefined {
  const arrow = /\brender:[^=]*?(?:\([^)]*\)|\w+)\s*=>\s*/.exec(source)
  if (!arrow) return undefined
  const from = arrow.index + arrow[0].length
  const expression = source.slice(from, endOf(source, from)).trim()
  return /^\([\s\S]*\)$/.test(expression) ? expression.slice(1, -1) : expression
}

/** Where an expression ends: at the next comma or bracket that is its own. */
function endOf(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const sign = source[at] ?? ''
    if (openers.includes(sign)) depth++
    if (closers.includes(sign) && --depth < 0) return at
    if (sign === ',' && depth === 0) return at
  }
  return source.length
}

function outdented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const least = Math.min(...(lines.length > 1 ? indents : [0]))
  return lines
    .map((line) => line.slice(Math.min(least, line.length - line.trimStart().length)))
    .join('\n')
    .trim()
}

const MOST_LINES = 15

/** Of a gallery, the first things that stand in it: they say how the others are made. */
function shortened(text: string): string {
  const lines = text.split('\n')
  if (lines.length <= MOST_LINES) return text
  const starts = lines.flatMap((line, at) => (/^ {2}[<{]/.test(line) && !line.startsWith('  </') ? [at] : []))
  const ends = [...starts.slice(1), lines.length - 1]
  const last = ends.findLast((end) => end - (starts[0] ?? 0) <= MOST_LINES) ?? ends[0] ?? MOST_LINES
  return outdented(lines.slice(starts[0], Math.min(last, (starts[0] ?? 0) + MOST_LINES)).join('\n'))
}
