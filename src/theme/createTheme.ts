import { type Colour, contrast, formatColour, inGamut, isDark, mix, parseColour, withContrast } from './colour.js'
import type { Theme, Tone } from './theme.js'

/** Colours are `#5b5bd6` or `oklch(0.54 0.2 268)`. */
export interface Brand {
  /** The colour of what the reader looks at: the value, the current period, the own brand. */
  readonly accent: string
  /**
   * What widgets stand on; a dark one makes a dark theme.
   * @default '#ffffff'
   */
  readonly surface?: string
  /** By default near black or near white, whichever the surface asks for. */
  readonly text?: string
}

/** Contrasts that WCAG 2 asks of text, of body text at its strictest level, and of what is drawn. */
const TEXT = 4.5
const BODY_TEXT = 7
const MARK = 3

const tones: Readonly<Record<Exclude<Tone, 'neutral'>, Colour & { readonly dark: number }>> = {
  positive: { l: 0.6, c: 0.14, h: 160, dark: 0.74 },
  warning: { l: 0.68, c: 0.15, h: 68, dark: 0.8 },
  negative: { l: 0.58, c: 0.2, h: 26, dark: 0.69 },
}

/** The hues of series 2 to 8, far from each other and from the next. */
const seriesHues = [170, 55, 320, 225, 110, 20, 285]

/**
 * A theme of one to three colours. Everything else derives, and is moved in lightness until text has a contrast of 4.5
 * and marks of 3. That holds for the accent too: a brand's yellow becomes darker on white.
 *
 * @example createTheme({ accent: '#6e56cf' })
 */
export function createTheme({ accent, surface = '#ffffff', text }: Brand): Theme {
  const ground = inGamut(parseColour(surface))
  const dark = isDark(ground)
  const ink = text
    ? parseColour(text)
    : { l: dark ? 0.97 : 0.21, c: Math.min(ground.c, 0.02) + 0.004, h: ground.h || 280 }
  const body = withContrast(ink, ground, BODY_TEXT)
  const standOut = (colour: Colour, least = MARK) => withContrast(colour, ground, least)
  const main = standOut(parseColour(accent))
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
      focus: main,
      'accent-soft': soft(main),
      'series-1': main,
    },
    ...Object.entries(tones).map(([tone, { l, c, h, dark: lighter }]) =>
      ofTone(tone as Tone, standOut({ l: dark ? lighter : l, c, h })),
    ),
    ofTone('neutral', muted),
    ...seriesHues.map((h, index) => ({ [`series-${index + 2}`]: standOut({ l: dark ? 0.74 : 0.62, c: 0.13, h }) })),
  ) as Record<string, Colour>

  const colours = { accent: main, surface: ground, text: body, ...meaning }
  return {
    scheme: dark ? 'dark' : 'light',
    colours: Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [name, formatColour(colour)]),
    ) as Theme['colours'],
    shadow: dark ? 'none' : '0 1px 2px rgb(0 0 0 / 0.05)',
  }
}

/** The pairs of a theme that contrast too little: text below 4.5 to 1, marks below 3 to 1. Empty when all is well. */
export function weakPairs({ colours }: Theme): string[] {
  const text = ['text', 'muted', 'tip-text'].concat(toneNames.map((tone) => `${tone}-text`))
  const marks = ['accent', 'target', 'previous', 'focus', ...toneNames, ...seriesNames]
  const below = (name: string, ground: string, least: number): string[] => {
    const [a, b] = [name, ground].map((one) => (colours as Record<string, string>)[one])
    if (!a || !b) return []
    const found = contrast(parseColour(a), parseColour(b))
    return found < least ? [`${name} on ${ground}: ${found.toFixed(2)}, needs ${least}`] : []
  }
  return [
    ...text.flatMap((name) => below(name, 'surface', TEXT)),
    ...marks.flatMap((name) => below(name, 'surface', MARK)),
    ...toneNames.flatMap((tone) => below(`${tone}-text`, `${tone}-soft`, TEXT)),
  ]
}

const toneNames: readonly Tone[] = ['positive', 'warning', 'negative', 'neutral']
const seriesNames = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`)
