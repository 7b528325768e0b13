/** A token of the theme, by which it changes with light, dark and brand, or a colour as CSS writes it. */
export type SeriesColor = `series-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | (string & {})

/** Colours by identity: `{ instagram: 'series-2', Aurora: '#5b5bd6' }`. */
export type Colors = Readonly<Record<string, SeriesColor>>

/** Attributes of an SVG element that give it, and what stands in it, its `currentcolor`. */
export interface ColorAttributes {
  readonly 'data-series'?: string | undefined
  readonly color?: string | undefined
}

const COUNT = 8

/** The networks that are most often side by side never share a colour. */
const networks = ['instagram', 'facebook', 'tiktok', 'youtube', 'vk', 'telegram', 'linkedin', 'x']

/**
 * A colour for each id, by what it is and not by its place, so that a channel looks the same in every widget and keeps its
 * colour when another one is hidden. Where two ids would be alike, the later one by the alphabet moves on.
 */
export function seriesColors(ids: readonly string[], colors: Colors = {}): ReadonlyMap<string, ColorAttributes> {
  const taken = new Set<number>()
  const found = new Map<string, ColorAttributes>()
  for (const id of [...ids].sort()) {
    const given = Object.hasOwn(colors, id) ? colors[id] : undefined
    if (given) {
      found.set(id, colorAttributes(given))
      continue
    }
    const own = networks.indexOf(id.toLowerCase())
    let at = own < 0 ? hash(id) : own
    for (let tries = 0; taken.has(at) && tries < COUNT; tries++) at = (at + 1) % COUNT
    taken.add(at)
    found.set(id, { 'data-series': String(at + 1) })
  }
  return found
}

export const colorAttributes = (color: SeriesColor): ColorAttributes =>
  /^series-[1-8]$/.test(color) ? { 'data-series': color.slice(7) } : { color }

const hash = (id: string): number =>
  [...id].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 9973, 7) % COUNT
