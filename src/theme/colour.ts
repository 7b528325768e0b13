/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Colour {
  readonly l: number
  readonly c: number
  readonly h: number
}

export type Triple = readonly [number, number, number]

/** As light as the grey that black and white stand out from equally: √(1.05 × 0.05) − 0.05. */
const MIDDLE_LUMINANCE = 0.18
/** Steps in which a colour is moved until it fits. They are too small to be seen. */
const LIGHTNESS_STEP = 0.005
const CHROMA_STEP = 0.002
/** Noise of the conversions: a channel so little outside 0 to 1 is inside, and a chroma so small is a grey. */
const NOISE = 1e-4
/** Contrasts that WCAG 2 asks of text, and of what is drawn. */
export const TEXT = 4.5
export const MARK = 3
/** Contrast to spare, since colours are rounded when they are printed. */
export const SPARE = 0.03

/** Rounding must not put it beyond what a screen can show. */
export function formatColour(colour: Colour): string {
  const { l, c, h } = inGamut({ l: round(colour.l, 3), c: round(colour.c, 3), h: round(colour.h, 1) })
  return `oklch(${l} ${round(c, 3)} ${h})`
}

/** So exactly that a brand gets back the `#6e56cf` that it gave. */
export const formatExactly = ({ l, c, h }: Colour): string => `oklch(${round(l, 5)} ${round(c, 5)} ${round(h, 2)})`

/** Red, green and blue, 0 to 1, as a screen takes them. */
export const toSrgb = (colour: Colour): number[] =>
  toLinear(colour).map((channel) => fromLight(Math.min(1, Math.max(0, channel))))

/** `#6e56cf` */
export const hexOf = (colour: Colour): string =>
  `#${toSrgb(colour)
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** WCAG 2 contrast, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** How unlike two colours look, in OKLab: 0 of the same, 1 between black and white. */
export function distance(a: Colour, b: Colour): number {
  const to = toLab(b)
  return Math.hypot(...toLab(a).map((one, index) => one - (to[index] ?? 0)))
}

/** `a` with a part of `b` mixed in; in OKLab, where the middle of two colours looks like the middle. */
export function mix(a: Colour, b: Colour, part: number): Colour {
  const [from, to] = [toLab(a), toLab(b)]
  return fromLab(from.map((one, index) => one + ((to[index] ?? 0) - one) * part) as unknown as Triple)
}

/** As a screen mixes them: what is seen of `over`, of which a part is solid, on `under`. */
export function overlay(under: Colour, over: Colour, part: number): Colour {
  const [below, above] = [toSrgb(under), toSrgb(over)]
  return fromLinear(below.map((one, index) => toLight(one + ((above[index] ?? 0) - one) * part)) as unknown as Triple)
}

/** The colour with no more chroma than a screen can show at its lightness. */
export function inGamut(colour: Colour): Colour {
  const paler = (steps: number) => ({ ...colour, c: Math.max(0, colour.c - steps * CHROMA_STEP) })
  const fits = (one: Colour) => toLinear(one).every((channel) => channel >= -NOISE && channel <= 1 + NOISE)
  return first(colour.c / CHROMA_STEP, paler, fits)
}

/**
 * Moves lightness, to light or to dark and no further than needed, until the contrast with all grounds is reached, or the
 * end of the scale.
 */
export function withContrast(colour: Colour, grounds: readonly Colour[], least: number, lighter: boolean): Colour {
  const away = lighter ? LIGHTNESS_STEP : -LIGHTNESS_STEP
  const moved = (steps: number) => inGamut({ ...colour, l: Math.min(1, Math.max(0, colour.l + steps * away)) })
  const standsOut = (one: Colour) => grounds.every((ground) => contrast(one, ground) >= least + SPARE)
  return first(1 / LIGHTNESS_STEP, moved, standsOut)
}

/** What comes of the fewest steps that do, or of all; what more steps do, they do too. */
function first<T>(most: number, after: (steps: number) => T, does: (made: T) => boolean): T {
  let [low, high] = [0, Math.ceil(most)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (does(after(middle))) high = middle
    else low = middle + 1
  }
  return after(low)
}

export const isDark = (colour: Colour): boolean => luminance(colour) < MIDDLE_LUMINANCE

export const black: Colour = { l: 0, c: 0, h: 0 }
export const white: Colour = { l: 1, c: 0, h: 0 }

function luminance(colour: Colour): number {
  const [r, g, b] = toLinear(colour).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
export const toLight = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const fromLight = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

const toLab = ({ l, c, h }: Colour): Triple => {
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

export const fromLab = ([l, a, b]: Triple): Colour => {
  const c = Math.hypot(a, b)
  // A grey has no hue: what is calculated for it is noise.
  return { l, c, h: c < NOISE ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

// Björn Ottosson's matrices: https://bottosson.github.io/posts/oklab/
function toLinear(colour: Colour): Triple {
  const [lightness, a, b] = toLab(colour)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

export function fromLinear([red, green, blue]: Triple): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return fromLab([
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ])
}
