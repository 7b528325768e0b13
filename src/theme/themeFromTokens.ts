import { formatExactly } from './colour.js'
import { createTheme } from './createTheme.js'
import type { ParsedBrand } from './parseBrand.js'
import { parseColour } from './parseColour.js'
import { colourNames, type Theme } from './theme.js'
import { type Tokens, tokensIn, typeOf, valueOf } from './tokens.js'

/** What others call the three colours of a brand. */
const known = {
  accent: ['accent', 'brand', 'primary'],
  surface: ['surface', 'background'],
  text: ['text', 'foreground'],
} as const

/**
 * The theme of W3C design tokens (format of 2025.10, and colours as hex text of those before): what `designTokens` has made, or a
 * file of a design tool. The accent is the token called `accent`, `brand` or `primary`, in whatever group; `surface` (or `background`)
 * and `text` (or `foreground`), `radius`, `density`, `type`, `font` and `fontWeight` are taken where they are there, and so is every colour of a theme by
 * its name in the group `color`. The rest follows as in `createTheme`. Aliases and inherited types are followed. It does not throw.
 *
 * @param tokens the JSON, as text or as an object
 * @example const { theme = light, reason } = themeFromTokens(await file.text())
 */
export function themeFromTokens(tokens: unknown): ParsedBrand {
  try {
    const all = tokensIn(typeof tokens === 'string' ? JSON.parse(tokens) : tokens)
    const [accent, surface, text] = [
      colourOf(all, known.accent),
      colourOf(all, known.surface),
      colourOf(all, known.text),
    ]
    if (!accent) throw new Error(`there is no color called ${known.accent.join(', ')} in them`)
    const made = createTheme({ accent, ...(surface && { surface }), ...(text && { text }) })
    return {
      theme: { ...made, colours: { ...made.colours, ...namedColours(all, made) }, measures: measuresOf(all, made) },
    }
  } catch (error) {
    const text = error instanceof Error ? error.message.replace(/^kpi-kit: /, '') : 'they can’t be read'
    return { reason: `kpi-kit: of these design tokens no theme can be made: ${text}.`.replace(/\.\.$/, '.') }
  }
}

/** In the group `color` first: a file may have an accent of borders too. */
function colourOf(all: Tokens, names: readonly string[]): string | undefined {
  const paths = [...all.keys()]
  const isColour = (path: string) => /^colou?r$/.test(String(typeOf(all, path)))
  for (const name of names) {
    const called = paths.filter((path) => path.toLowerCase().split('.').at(-1) === name && isColour(path))
    const path = called.find((one) => /^colou?rs?\./i.test(one)) ?? called[0]
    if (path) return textOf(valueOf(all, all.get(path)?.value), path)
  }
  return undefined
}

const PERCENT = new Set(['hsl', 'hwb'])

/** A colour as CSS says it. */
function textOf(value: unknown, path: string): string {
  if (typeof value === 'string') return value
  const { colorSpace, components, alpha = 1, hex } = (value ?? {}) as Readonly<Record<string, unknown>>
  const parts = Array.isArray(components) ? components.map((one) => (one === 'none' ? one : Number(one))) : []
  const space = String(colorSpace)
  if (parts.length === 3 && parts.every((one) => one === 'none' || Number.isFinite(one))) {
    const written = PERCENT.has(space) ? parts.map((one, i) => (i > 0 && one !== 'none' ? `${one}%` : one)) : parts
    const inside = `${written.join(' ')} / ${Number(alpha)}`
    if (/^(srgb|srgb-linear|display-p3)$/.test(space)) return `color(${space} ${inside})`
    if (/^(hsl|hwb|lab|lch|oklab|oklch)$/.test(space)) return `${space}(${inside})`
  }
  if (typeof hex === 'string') return hex
  throw new Error(`${path.slice(0, 60)} is a color in a form that is not known`)
}

function namedColours(all: Tokens, { colours }: Theme): Partial<Theme['colours']> {
  const under = parseColour(colours.surface)
  return Object.fromEntries(
    colourNames.flatMap((name) => {
      const token = all.get(`color.${name}`)
      if (!token) return []
      return [[name, formatExactly(parseColour(textOf(valueOf(all, token.value), name), under))]]
    }),
  )
}

function measuresOf(all: Tokens, { measures }: Theme): Theme['measures'] {
  const given = (name: string) => valueOf(all, all.get(name)?.value)
  const { radius, density, type, font, weight } = {
    radius: lengthOf(given('radius')),
    density: factorOf(given('density')),
    type: factorOf(given('type')),
    font: familyOf(given('font')),
    weight: weightOf(given('fontWeight')),
  }
  return {
    radius: radius === undefined ? measures.radius : `${radius}px`,
    density: String(density ?? measures.density),
    type: String(type ?? measures.type),
    font: font ?? measures.font,
    'font-weight': String(weight ?? measures['font-weight']),
  }
}

/** In pixels; a rem is 16 of them. */
function lengthOf(value: unknown): number | undefined {
  const { value: size, unit } =
    typeof value === 'string'
      ? { value: Number.parseFloat(value), unit: value.replace(/^[\d.]+/, '') }
      : ((value ?? {}) as { value?: unknown; unit?: unknown })
  if (typeof size !== 'number' || !(size >= 0) || size === Number.POSITIVE_INFINITY) return undefined
  return unit === 'rem' ? size * 16 : size
}

const factorOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined

/** As `createTheme` takes it: numbers are heavier by 50, and 1000 is the most. */
const weightOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 1 && value <= 950 ? value : undefined

/** Families of more than one word stand in quotes. */
function familyOf(value: unknown): string | undefined {
  const families = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '')
  const quoted = families.map((one: string) =>
    /^[\w-]+$|^['"].*['"]$/.test(one) ? one : `'${one.replace(/['"]/g, '')}'`,
  )
  return quoted.length > 0 ? quoted.join(', ') : undefined
}
