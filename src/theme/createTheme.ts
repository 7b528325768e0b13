import {
  black,
  type Colour,
  contrast,
  distance,
  formatColour,
  formatExactly,
  inGamut,
  isDark,
  MARK,
  mix,
  SPARE,
  TEXT,
  white,
  withContrast,
} from './colour.js'
import { parseColour } from './parseColour.js'
import type { Theme, Tone } from './theme.js'

/**
 * Colours are in any form of CSS that says them in numbers, or by name: `#5b5bd6`, `rgb(91 91 214 / 80%)`,
 * `hsl(240 60% 59%)`, `oklch(0.54 0.2 268)`, `rebeccapurple`. What is not solid is seen on the surface.
 */
export interface Brand {
  /**
   * The colour of what the reader looks at: the value, the current period, the own brand. Where it is filled in it stays
   * as it is, and gets an outline if it is too pale to be seen; thin lines take the nearest colour that can be.
   */
  readonly accent: string
  /**
   * What widgets stand on; a dark one makes a dark theme.
   * @default '#ffffff'
   */
  readonly surface?: string
  /** By default near black or near white, whichever the surface asks for. */
  readonly text?: string
  /**
   * Up to eight colours for series, in their order; those that are too pale for a line are moved. The rest, and all
   * where there are none, are the kit's, which colour-blind eyes tell apart too.
   */
  readonly palette?: readonly string[]
  /** Of the corners of cards, in pixels; smaller things follow. @default 14 */
  readonly radius?: number
  /** How much air there is around and between things. @default 'normal' */
  readonly density?: 'compact' | 'normal' | 'airy'
  /** How large type is: `1.1` is a tenth larger. No type gets smaller than 12 px. @default 1 */
  readonly type?: number
  /** A font family, as CSS writes it. By default that of the page. */
  readonly font?: string
  /** Of titles and names, 1 to 950; numbers are heavier by 50. @default 550 */
  readonly fontWeight?: number
}

const airOf = { compact: 0.8, normal: 1, airy: 1.2 }

/** What WCAG 2 asks of body text at its strictest level. */
const BODY_TEXT = 7
/** How far grounds go from a surface of a middle grey: further than any of them comes back by what it takes on. */
const AWAY = 0.3

function at(l: number, c: number, h: number): Colour {
  return { l, c, h }
}

const tones: Readonly<Record<Exclude<Tone, 'neutral'>, Colour & { readonly dark: number }>> = {
  positive: { l: 0.6, c: 0.14, h: 160, dark: 0.74 },
  warning: { l: 0.68, c: 0.15, h: 68, dark: 0.8 },
  negative: { l: 0.58, c: 0.2, h: 26, dark: 0.69 },
}

/**
 * In light and in dark. Found by search: of any two ΔE2000 is at least 9 for deutan and protan eyes, and of neighbours at least 8
 * in grey. The first of a theme is its accent, and the kit's blue stands where a brand would look like another of them.
 */
const seriesColours: ReadonlyArray<readonly [light: Colour, dark: Colour]> = [
  [at(0.542, 0.201, 267.8), at(0.698, 0.158, 271.8)],
  [at(0.665, 0.165, 55), at(0.654, 0.17, 51)],
  [at(0.407, 0.137, 143), at(0.731, 0.188, 152)],
  [at(0.646, 0.1, 223), at(0.832, 0.12, 221)],
  [at(0.453, 0.185, 358), at(0.617, 0.22, 18)],
  [at(0.639, 0.22, 15), at(0.779, 0.13, 31)],
  [at(0.436, 0.21, 311), at(0.593, 0.2, 318)],
  [at(0.592, 0.105, 184), at(0.689, 0.105, 185)],
]

/**
 * A theme of one to three colours. Everything else derives, and is moved in lightness until text has a contrast of 4.5
 * and marks of 3. The accent itself stays what it is: a brand's yellow is yellow, with an outline on white.
 *
 * @throws for what is no colour; `parseBrand` gives the reason instead
 * @example createTheme({ accent: '#6e56cf' })
 * @example createTheme({ accent: '#ffe600', radius: 4, density: 'compact', font: 'Georgia, serif' })
 */
export function createTheme({
  accent,
  surface = '#ffffff',
  text,
  palette = [],
  radius = 14,
  density = 'normal',
  type = 1,
  font = 'inherit',
  fontWeight = 550,
}: Brand): Theme {
  checkMeasures({ radius, density, type, font, fontWeight, palette })
  const ground = inGamut(parseColour(surface))
  const dark = isDark(ground)
  const ink = text
    ? parseColour(text, ground)
    : { l: dark ? 0.97 : 0.21, c: Math.min(ground.c, 0.02) + 0.004, h: ground.h || 280 }
  const main = inGamut(parseColour(accent, ground))
  const standOut = (colour: Colour, least: number, ...grounds: readonly Colour[]) =>
    withContrast(colour, grounds, least, dark)

  const part = dark ? 0.2 : 0.12
  const base = underText(ground, part)
  const soft = (colour: Colour) => inGamut(mix(base, colour, part))
  const reader = standOut(ink, BODY_TEXT, ground)
  const track = mix(base, reader, dark ? 0.12 : 0.08)
  const accentSoft = soft(main)
  const grounds = [ground, track, accentSoft]

  const body = standOut(reader, TEXT, ...grounds)
  const line = standOut(main, MARK, ...grounds)
  const muted = standOut(mix(body, ground, dark ? 0.34 : 0.36), TEXT, ...grounds)
  const isSeen = (on: Colour) => contrast(main, on) >= MARK + SPARE
  const colourOfSeries = seriesOf(
    line,
    palette.map((one) => one && parseColour(one, ground)),
    seriesColours.map((pair) => pair[dark ? 1 : 0]),
  )

  const ofTone = (tone: Tone, colour: Colour) => ({
    [tone]: colour,
    [`${tone}-soft`]: soft(colour),
    [`${tone}-text`]: standOut(colour, TEXT, ...grounds, soft(colour)),
  })
  const meaning = Object.assign(
    {
      muted,
      border: mix(ground, body, dark ? 0.13 : 0.1),
      track,
      target: body,
      previous: standOut(mix(body, ground, 0.5), MARK, ...grounds),
      focus: line,
      'accent-line': line,
      'accent-soft': accentSoft,
      'accent-ink': isSeen(ground) ? ground : strongestOn(main),
      heat: withContrast(mix(ground, main, 0.6), [body], TEXT, !dark),
    },
    ...Object.entries(tones).map(([tone, { l, c, h, dark: lighter }]) =>
      ofTone(tone as Tone, standOut({ l: dark ? lighter : l, c, h }, MARK, ...grounds)),
    ),
    ofTone('neutral', muted),
    ...colourOfSeries.map((colour, index) => ({ [`series-${index + 1}`]: standOut(colour, MARK, ground) })),
  ) as Record<string, Colour>

  const colours = { accent: main, surface: ground, text: body, ...meaning }
  return {
    scheme: dark ? 'dark' : 'light',
    colours: {
      ...(Object.fromEntries(
        Object.entries(colours).map(([name, colour]) => [name, formatColour(colour)]),
      ) as Theme['colours']),
      accent: formatExactly(main),
    },
    measures: {
      radius: `${radius}px`,
      density: String(airOf[density]),
      type: String(type),
      font,
      'font-weight': String(fontWeight),
    },
    edge: isSeen(ground) && isSeen(track) ? 'transparent' : formatColour(line),
    shadow: dark ? 'none' : '0 1px 2px rgb(0 0 0 / 0.05)',
  }
}

type Measured = Required<Omit<Brand, 'accent' | 'surface' | 'text'>>

function checkMeasures({ radius, density, type, font, fontWeight, palette }: Measured) {
  const faults = {
    'radius, a number of pixels from 0 on': Number.isFinite(radius) && radius >= 0,
    [`density, one of ${Object.keys(airOf).join(', ')}`]: Object.hasOwn(airOf, density),
    'type, a number such as 1.1': Number.isFinite(type) && type > 0,
    'font, a family as CSS writes it': typeof font === 'string',
    'fontWeight, a number from 1 to 950': fontWeight >= 1 && fontWeight <= 950,
    'palette, a list of colours': Array.isArray(palette),
  }
  const [fault] = Object.entries(faults).find(([, isRight]) => !isRight) ?? []
  if (fault) throw new Error(`kpi-kit: the ${fault.replace(',', ' of a brand is')}.`)
}

/**
 * The accent and the kit's colours, or the brand's own in their places. The first of the kit's takes the place of that which looks most
 * like one of the brand's.
 */
function seriesOf(line: Colour, palette: ReadonlyArray<Colour | ''>, [spare, ...others]: readonly Colour[]): Colour[] {
  const all = [line, ...others].map((one, i) => palette[i] || one)
  const isKit = (_: unknown, i: number) => i > 0 && !palette[i]
  const said = all.filter((one, i) => !isKit(one, i))
  const apart = (one: Colour) => Math.min(...said.map((own) => distance(own, one)))
  const nearest = Math.min(...all.filter(isKit).map(apart))
  const isFree = spare && apart(spare) > nearest
  return all.map((one, i) => (isFree && isKit(one, i) && apart(one) === nearest ? spare : one))
}

const strongestOn = (ground: Colour): Colour => (isDark(ground) ? white : black)

/**
 * What grounds are made of: the surface. They take on a little of a colour; where the surface is so grey that no text could
 * be read on them then, it is one that is further from the text.
 */
function underText(surface: Colour, part: number): Colour {
  const text = strongestOn(surface)
  const isReadable = contrast(mix(surface, text, part), text) >= TEXT + SPARE
  return isReadable ? surface : mix(surface, isDark(surface) ? black : white, AWAY)
}
