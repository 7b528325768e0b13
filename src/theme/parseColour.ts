import { type Colour, fromLab, fromLinear, overlay, type Triple, toLight, white } from './colour.js'
import { colourNames } from './colourNames.js'

/** Light of red, green and blue, or OKLab. */
type Reading = { readonly light: Triple } | { readonly lab: Triple }

const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/
const FUNCTION = /^([a-z]+)\(\s*([^()]*?)\s*\)$/
/** As shadcn writes a colour into a variable: `222.2 47.4% 11.2%`. */
const BARE_HSL = /^[\d.]+(?:deg)?\s+[\d.]+%\s+[\d.]+%$/
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?$/
const DEGREES: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }
/** No colour is said at greater length. */
const LONGEST = 200

/**
 * Reads a colour in each form of CSS that says it in numbers, and by its name: `#55d`, `#5b5bd6`, `#5b5bd6cc`, `rgb()`,
 * `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, `color()` of sRGB and Display P3, `rebeccapurple`, and the bare
 * `240 60% 59%` that stands in variables.
 *
 * @param under what is seen through a colour that is not solid
 * @throws for all else: what `var(--primary)` or `currentcolor` is, only a page knows
 */
export function parseColour(text: string, under: Colour = white): Colour {
  const read = readColour(text)
  if (read) return read.alpha < 1 ? overlay(under, read.colour, read.alpha) : read.colour
  throw new Error(
    `kpi-kit: ${JSON.stringify(String(text).slice(0, 60))} is not a colour that a theme can be made of, since its contrast ` +
      'cannot be worked out. Write it in numbers: #5b5bd6, rgb(91 91 214), oklch(0.54 0.2 268).',
  )
}

/** The same, or nothing; with how solid it is, 0 to 1. */
export function readColour(text: unknown): { colour: Colour; alpha: number } | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined
  const trimmed = text.trim().toLowerCase()
  if (trimmed === 'transparent') return { colour: white, alpha: 0 }
  const hex = HEX.exec(trimmed)?.[1] ?? colourNames.get(trimmed)
  if (hex) return ofHex(hex)
  const [, name = '', inside = ''] = FUNCTION.exec(BARE_HSL.test(trimmed) ? `hsl(${trimmed})` : trimmed) ?? []
  const words = inside.split(/\s*[\s,/]\s*/)
  const form = name === 'color' ? `color ${words.shift()}` : name.replace(/^(rgb|hsl)a$/, '$1')
  const read = Object.hasOwn(forms, form) ? forms[form] : undefined
  if (!read || words.length < 3 || words.length > 4 || !words.every(isNumber)) return undefined
  const said = read(words)
  const colour = 'lab' in said ? fromLab(said.lab) : fromLinear(said.light)
  return { colour, alpha: words[3] === undefined ? 1 : within(number(words[3], 1)) }
}

function ofHex(hex: string) {
  const long = hex.length > 4 ? hex : hex.replace(/./g, '$&$&')
  const [r = 0, g = 0, b = 0, alpha = 1] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255)
  return { colour: fromLinear(lightOf([r, g, b])), alpha }
}

const isNumber = (word: string) => word === 'none' || NUMBER.test(word)

/** A number, a percentage of the whole, or an angle in degrees; `none` is 0. */
function number(word: string | undefined, whole: number): number {
  const [, digits = '0', unit = ''] = NUMBER.exec(word ?? '') ?? []
  return unit === '%' ? (Number(digits) / 100) * whole : Number(digits) * (DEGREES[unit] ?? 1)
}

const numbers = ([a, b, c]: readonly string[], x: number, y: number, z: number): Triple => [
  number(a, x),
  number(b, y),
  number(c, z),
]

/** `40%`, or 40 without its sign. */
const part = (word: string | undefined): number => within(number(word, 100) / 100)
const within = (value: number): number => Math.min(1, Math.max(0, value))
const map = (triple: Triple, change: (value: number, index: number) => number) =>
  triple.map(change) as unknown as Triple
const lightOf = (srgb: Triple): Triple => map(srgb, toLight)

const forms: Readonly<Record<string, (words: readonly string[]) => Reading>> = {
  rgb: (words) => ({ light: lightOf(map(numbers(words, 255, 255, 255), (one) => within(one / 255))) }),
  hsl: ([h, s, l]) => ({ light: lightOf(hslToSrgb(number(h, 360), part(s), part(l))) }),
  hwb: ([h, w, b]) => ({ light: lightOf(hwbToSrgb(number(h, 360), part(w), part(b))) }),
  lab: (words) => ({ light: labToLight(numbers(words, 100, 125, 125)) }),
  lch: (words) => ({ light: labToLight(square(numbers(words, 100, 150, 360))) }),
  oklab: (words) => ({ lab: numbers(words, 1, 0.4, 0.4) }),
  oklch: (words) => ({ lab: square(numbers(words, 1, 0.4, 360)) }),
  'color srgb': (words) => ({ light: lightOf(numbers(words, 1, 1, 1)) }),
  'color srgb-linear': (words) => ({ light: numbers(words, 1, 1, 1) }),
  'color display-p3': (words) => ({ light: times(P3_TO_SRGB, lightOf(numbers(words, 1, 1, 1))) }),
}

/** Chroma and hue as a and b. */
function square([l, c, h]: Triple): Triple {
  const angle = (h * Math.PI) / 180
  return [l, c * Math.cos(angle), c * Math.sin(angle)]
}

function hslToSrgb(hue: number, saturation: number, lightness: number): Triple {
  const most = saturation * Math.min(lightness, 1 - lightness)
  return map([0, 8, 4], (offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12
    return lightness - most * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  })
}

function hwbToSrgb(hue: number, whiteness: number, blackness: number): Triple {
  const sum = whiteness + blackness
  const pure = hslToSrgb(hue, 1, 0.5)
  return map(pure, (channel) => (sum >= 1 ? whiteness / sum : channel * (1 - sum) + whiteness))
}

// Numbers of https://www.w3.org/TR/css-color-4/#color-conversion-code; each matrix is the product of two or three there.
const D50 = [0.3457 / 0.3585, 1, 0.2958 / 0.3585]
const D50_TO_SRGB: readonly Triple[] = [
  [3.1341358529, -1.617385998, -0.4906622179],
  [-0.9787954766, 1.9162543774, 0.0334428734],
  [0.0719553926, -0.2289767598, 1.4053860351],
]
const P3_TO_SRGB: readonly Triple[] = [
  [1.2249401763, -0.2249401763, 0],
  [-0.0420569547, 1.0420569547, 0],
  [-0.0196375546, -0.0786360456, 1.0982736001],
]

const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple

function labToLight([l, a, b]: Triple): Triple {
  const y = (l + 16) / 116
  const curve = (f: number) => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29))
  const xyz = map([y + a / 500, y, y - b / 200], (f, index) => curve(f) * (D50[index] ?? 1))
  return times(D50_TO_SRGB, xyz)
}
