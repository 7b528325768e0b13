/** A token of the theme, by which it changes with light, dark and brand, or a colour as CSS writes it. */
export type SeriesColor = `series-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | (string & {})

/** Colours by identity: `{ instagram: 'series-2', Aurora: '#5b5bd6' }`. */
export type Colors = Readonly<Record<string, SeriesColor>>

/** Attributes of an SVG element that give it, and what stands in it, its `currentcolor`. */
export interface ColorAttributes {
  readonly 'data-series'?: string | undefined
  /** What stands by its colour a second time is dashed, and dotted a third time. */
  readonly 'data-dash'?: '1' | '2' | undefined
  readonly color?: string | undefined
}

const COUNT = 8
const DASHES = 3

/**
 * Each network has its place, which is a colour and a dash, whatever stands beside it. The eight that are most often side
 * by side are solid and never share a colour; those after them share it with one that they seldom stand beside.
 */
const solid = ['instagram', 'facebook', 'tiktok', 'youtube', 'vk', 'telegram', 'linkedin', 'x']
const dashed = ['whatsapp', 'reddit', 'odnoklassniki', 'rutube', 'pinterest', 'threads', 'bluesky', 'snapchat']
const networks = [...solid, ...dashed]
const otherNames: Readonly<Record<string, string>> = { twitter: 'x', ok: 'odnoklassniki', vkontakte: 'vk' }

/**
 * A colour for each id, by what it is and not by its place in the list, so that a channel looks the same in every widget and
 * keeps its colour when another one comes or goes. Of ids that the kit does not know, the later one by the alphabet moves
 * on where two would be alike; beyond eight colours lines are dashed, then dotted.
 */
export function seriesColors(ids: readonly string[], colors: Colors = {}): ReadonlyMap<string, ColorAttributes> {
  const found = new Map<string, ColorAttributes>()
  const unknown: string[] = []
  const taken = new Set<number>()
  for (const id of [...ids].sort()) {
    const given = Object.hasOwn(colors, id) ? colors[id] : undefined
    const place = placeOf(id)
    if (given) found.set(id, colorAttributes(given))
    else if (place < 0) unknown.push(id)
    else {
      taken.add(place)
      found.set(id, attributesOf(place))
    }
  }
  for (const id of unknown) {
    const place = freePlace(hash(id), taken)
    taken.add(place)
    found.set(id, attributesOf(place))
  }
  return found
}

function placeOf(id: string): number {
  const name = id.toLowerCase()
  return networks.indexOf((Object.hasOwn(otherNames, name) && otherNames[name]) || name)
}

/** The next colour that nobody has; where all are taken, the next that nobody has with the same dash. */
function freePlace(first: number, taken: ReadonlySet<number>): number {
  const places = Array.from(
    { length: COUNT * DASHES },
    (_, step) => ((first + step) % COUNT) + COUNT * Math.floor(step / COUNT),
  )
  const colours = new Set([...taken].map((place) => place % COUNT))
  const isFree = (place: number) => (colours.size < COUNT ? !colours.has(place) : !taken.has(place))
  return places.find(isFree) ?? first
}

function attributesOf(place: number): ColorAttributes {
  const dash = Math.floor(place / COUNT)
  return { 'data-series': String((place % COUNT) + 1), ...(dash > 0 && { 'data-dash': dash === 1 ? '1' : '2' }) }
}

export const colorAttributes = (color: SeriesColor): ColorAttributes =>
  /^series-[1-8]$/.test(color) ? { 'data-series': color.slice(7) } : { color }

const hash = (id: string): number =>
  [...id].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 9973, 7) % COUNT
