import { round } from './round.js'
import type { Scene, SceneBox, SceneHatch, SceneItem } from './scene.js'

export interface SvgOptions {
  /**
   * Another list of fonts for one that the page has: renderers other than browsers know no `system-ui`, and only fonts that
   * they were given.
   */
  fontFamily?: ((family: string) => string) | undefined
  /** Another weight for one of the page: fonts that are no variable ones have two, and 550 is neither. */
  fontWeight?: ((weight: number) => number) | undefined
}

/**
 * A scene as the text of an SVG file: well-formed XML, with plain attributes and colors in hex, which other renderers know
 * too. It works on a server.
 *
 * @edge signs that XML cannot hold are left out
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const defs = new Map<string, string>()
  const { width, height, lang, direction, title, background, items } = scene
  const body = items.map((item) => drawn(item, defs, options))
  const ground = background ? `<rect${attributes({ width, height, fill: background })}/>` : ''
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, lang, 'xml:lang': lang, direction }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ ...size, role: 'img', fill: 'none' })}>`,
    title && `<title>${escaped(title)}</title>`,
    defs.size > 0 && `<defs>${[...defs.values()].join('')}</defs>`,
    ground,
    ...body,
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n')
}

type Defs = Map<string, string>

function drawn(item: SceneItem, defs: Defs, { fontFamily = String, fontWeight = Number }: SvgOptions): string {
  const look = {
    fill: typeof item.fill === 'object' ? hatch(item.fill, defs) : item.fill,
    'fill-opacity': item.fillOpacity,
    stroke: item.stroke,
    'stroke-opacity': item.strokeOpacity,
    'stroke-width': item.stroke && item.strokeWidth,
    'paint-order': item.strokeFirst && 'stroke',
    'clip-path': item.clip && clipped(item.clip, defs),
  }
  if (item.type === 'text') {
    // Letters that are joined stay so: they are made wider or narrower themselves. Where such a text begins, renderers are of
    // different minds; of its middle they are not.
    const isJoined = item.direction === 'rtl'
    const place = isJoined
      ? { x: round(item.x - item.width / 2), y: item.y, 'text-anchor': 'middle' }
      : { x: item.x, y: item.y }
    const font = {
      'font-family': withGeneric(fontFamily(item.family)),
      'font-size': item.size,
      'font-weight': fontWeight(item.weight),
      'font-style': item.italic && 'italic',
      'font-variant': item.tabular && 'tabular-nums',
      'letter-spacing': item.letterSpacing,
      direction: item.direction,
      textLength: item.width,
      lengthAdjust: isJoined && 'spacingAndGlyphs',
      'stroke-linejoin': item.stroke && 'round',
    }
    // Marks of direction keep brackets at its ends where they belong in renderers that know no `direction`.
    const text = isJoined ? `\u200f${item.text}\u200f` : item.text
    return `<text${attributes({ ...place, ...font, ...look })}>${escaped(text)}</text>`
  }
  const line = {
    'stroke-dasharray': item.dash?.join(' '),
    'stroke-linecap': item.cap,
    'stroke-linejoin': item.join,
  }
  if (item.type === 'path') return `<path${attributes({ d: item.d, ...look, ...line })}/>`
  return `<rect${attributes({ ...boxOf(item), ...look, ...line })}/>`
}

const boxOf = ({ x, y, width, height, rx }: SceneBox) => ({ x, y, width, height, rx })

/** What is defined twice alike is once there: its name is made of what it says. */
function define(defs: Defs, kind: string, given: Record<string, unknown>, content: string): string {
  let hash = 0
  for (const sign of content + JSON.stringify(given)) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0
  const id = `kpi-${(hash >>> 0).toString(36)}`
  defs.set(id, `<${kind}${attributes({ id, ...given })}>${content}</${kind}>`)
  return `url(#${id})`
}

const clipped = (clip: SceneBox, defs: Defs) => define(defs, 'clipPath', {}, `<rect${attributes(boxOf(clip))}/>`)

function hatch({ width, height, matrix, items }: SceneHatch, defs: Defs): string {
  const tile = { width, height, patternUnits: 'userSpaceOnUse', patternTransform: `matrix(${matrix.join(' ')})` }
  return define(defs, 'pattern', tile, items.map((item) => drawn(item, defs, {})).join(''))
}

/** Where none of the fonts is there, any other. */
const withGeneric = (family: string) =>
  /(^|[\s,])(sans-serif|serif|monospace)$/.test(family) ? family : `${family}, sans-serif`

const attributes = (given: Readonly<Record<string, unknown>>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

/** Half of a pair, and what no XML may hold, even escaped. */
// oxlint-disable-next-line no-control-regex
const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(impossible, '').replace(/[&<>"]/g, (sign) => names[sign] ?? '')
