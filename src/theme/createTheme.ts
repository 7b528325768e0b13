import {
  type Colour,
  contrast,
  formatColour,
  formatExactly,
  inGamut,
  isDark,
  mix,
  parseColour,
  withContrast,
} from './colour.js'
import type { Theme, Tone } from './theme.js'

/** Colours are `#5b5bd6` or `oklch(0.54 0.2 268)`. */
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
  /** How large type is: `1.1` is a tenth larger. No type gets smaller than 11 px. @default 1 */
  readonly type?: number
  /** A font family, as CSS writes it. By default that of the page. */
  readonly font?: string
}

const airOf = { compact: 0.8, normal: 1, airy: 1.2 }

/** Contrasts that WCAG 2 asks of text, of body text at its strictest level, and of what is drawn. */
const TEXT = 4.5
const BODY_TEXT = 7
const MARK = 3

function at(l: number, c: number, h: number): Colour {
  return { l, c, h }
}

const tones: Readonly<Record<Exclude<Tone, 'neutral'>, Colour & { readonly dark: number }>> = {
  positive: { l: 0.6, c: 0.14, h: 160, dark: 0.74 },
  warning: { l: 0.68, c: 0.15, h: 68, dark: 0.8 },
  negative: { l: 0.58, c: 0.2, h: 26, dark: 0.69 },
}

/**
 * Series 2 to 8, in light and in dark. Found by search: of any two (the first is the kit's blue), ΔE2000 is at least 9 for
 * deutan and protan eyes, and of neighbours at least 8 in grey.
 */
const seriesColours: ReadonlyArray<readonly [light: Colour, dark: Colour]> = [
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
}: Brand): Theme {
  const ground = inGamut(parseColour(surface))
  const dark = isDark(ground)
  const ink = text
    ? parseColour(text)
    : { l: dark ? 0.97 : 0.21, c: Math.min(ground.c, 0.02) + 0.004, h: ground.h || 280 }
  const body = withContrast(ink, ground, BODY_TEXT)
  const standOut = (colour: Colour, least = MARK) => withContrast(colour, ground, least)
  const main = inGamut(parseColour(accent))
  const line = standOut(main)
  const series = seriesColours.map((pair) => pair[dark ? 1 : 0])
  const colourOfSeries = [line, ...series].map((own, index) => (palette[index] ? parseColour(palette[index]) : own))
  const muted = standOut(mix(body, ground, dark ? 0.34 : 0.36), TEXT)
  const previous = standOut(mix(body, ground, 0.5))
  const soft = (colour: Colour) => inGamut(mix(ground, colour, dark ? 0.2 : 0.12))

  const ofTone = (tone: Tone, colour: Colour) => ({
    [tone]: colour,
    [`${tone}-soft`]: soft(colour),
    // Its text stands on the surface and on the soft ground, and needs its contrast on both.
    [`${tone}-text`]: withContrast(withContrast(colour, ground, TEXT), soft(colour), TEXT),
  })
  const meaning = Object.assign(
    {
      muted,
      border: mix(ground, body, dark ? 0.13 : 0.1),
      track: mix(ground, body, dark ? 0.12 : 0.08),
      target: body,
      previous,
      focus: line,
      'accent-line': line,
      'accent-soft': soft(main),
    },
    ...Object.entries(tones).map(([tone, { l, c, h, dark: lighter }]) =>
      ofTone(tone as Tone, standOut({ l: dark ? lighter : l, c, h })),
    ),
    ofTone('neutral', muted),
    ...colourOfSeries.map((colour, index) => ({ [`series-${index + 1}`]: standOut(colour) })),
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
    measures: { radius: `${radius}px`, density: String(airOf[density]), type: String(type), font },
    edge: contrast(main, ground) < MARK ? formatColour(line) : 'transparent',
    shadow: dark ? 'none' : '0 1px 2px rgb(0 0 0 / 0.05)',
  }
}

/** A colour, what it stands on, their contrast, and the least that WCAG 2 asks of it. */
export interface ContrastPair {
  readonly name: string
  readonly ground: string
  readonly contrast: number
  readonly least: number
}

/** Every text and mark of a theme on its ground, with its contrast: text needs 4.5 to 1, marks need 3 to 1. */
export function contrastPairs({ colours }: Theme): ContrastPair[] {
  const on = (ground: string, least: number, names: readonly string[]): ContrastPair[] =>
    names.flatMap((name) => {
      const [a, b] = [name, ground].map((one) => (colours as Record<string, string>)[one])
      return a && b ? [{ name, ground, contrast: contrast(parseColour(a), parseColour(b)), least }] : []
    })
  const toneText = toneNames.map((tone) => `${tone}-text`)
  return [
    ...on('surface', TEXT, ['text', 'muted', 'tip-text', ...toneText]),
    ...on('surface', MARK, ['accent-line', 'target', 'previous', 'focus', ...toneNames, ...seriesNames]),
    ...toneNames.flatMap((tone) => on(`${tone}-soft`, TEXT, [`${tone}-text`])),
  ]
}

/** The pairs of a theme that contrast too little: text below 4.5 to 1, marks below 3 to 1. Empty when all is well. */
export const weakPairs = (theme: Theme): string[] =>
  contrastPairs(theme)
    .filter((pair) => pair.contrast < pair.least)
    .map(({ name, ground, contrast, least }) => `${name} on ${ground}: ${contrast.toFixed(2)}, needs ${least}`)

const toneNames: readonly Tone[] = ['positive', 'warning', 'negative', 'neutral']
const seriesNames = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`)
