/** A colour in OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Colour {
  readonly l: number
  readonly c: number
  readonly h: number
}

type Triple = readonly [number, number, number]

const HEX = /^#(?:([\da-f])([\da-f])([\da-f])|([\da-f]{2})([\da-f]{2})([\da-f]{2}))$/i
const OKLCH = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+(-?[\d.]+)(?:deg)?\s*\)$/i

/** Reads `#5b5bd6`, `#55d` or `oklch(0.54 0.2 268)`. */
export function parseColour(text: string): Colour {
  const oklch = OKLCH.exec(text)
  if (oklch) {
    const [, l, percent, c, h] = oklch
    return { l: Number(l) / (percent ? 100 : 1), c: Number(c), h: Number(h) }
  }
  const hex = HEX.exec(text)
  if (!hex) {
    throw new Error(
      `kpi-kit: "${text}" is no colour that a theme can be made of, since its contrast cannot be worked out. ` +
        'Write #5b5bd6 or oklch(0.54 0.2 268).',
    )
  }
  const digits = hex.slice(1).filter((part) => part !== undefined)
  return fromLinear(
    digits.map((part) => toLight(Number.parseInt(part.padStart(2, part), 16) / 255)) as unknown as Triple,
  )
}

export const formatColour = ({ l, c, h }: Colour): string => `oklch(${round(l, 3)} ${round(c, 3)} ${round(h, 1)})`

/** WCAG 2 contrast, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The part of `b` that is mixed into `a`, in OKLab, so that the middle of two colours looks like the middle. */
export function mix(a: Colour, b: Colour, part: number): Colour {
  const [from, to] = [toLab(a), toLab(b)]
  return fromLab(from.map((one, index) => one + ((to[index] ?? 0) - one) * part) as unknown as Triple)
}

/** The colour with no more chroma than a screen can show at its lightness. */
export function inGamut(colour: Colour): Colour {
  let { c } = colour
  const fits = () => toLinear({ ...colour, c }).every((channel) => channel >= -1e-4 && channel <= 1 + 1e-4)
  while (c > 0 && !fits()) c = Math.max(0, c - 0.002)
  return { ...colour, c }
}

/** Moves lightness, away from the background and no further than needed, until the contrast is reached. */
export function withContrast(colour: Colour, background: Colour, least: number): Colour {
  const away = luminance(background) > 0.18 ? -0.005 : 0.005
  let moved = inGamut(colour)
  // The margin is for the rounding of the printed colour.
  while (contrast(moved, background) < least + 0.03 && moved.l > 0 && moved.l < 1) {
    moved = inGamut({ ...colour, l: Math.min(1, Math.max(0, moved.l + away)) })
  }
  return moved
}

export function luminance(colour: Colour): number {
  const [r, g, b] = toLinear(colour).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
const toLight = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

const toLab = ({ l, c, h }: Colour): Triple => {
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

const fromLab = ([l, a, b]: Triple): Colour => {
  const c = Math.hypot(a, b)
  // The hue of a grey is noise.
  return { l, c, h: c < 1e-4 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
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

function fromLinear([red, green, blue]: Triple): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return fromLab([
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ])
}
