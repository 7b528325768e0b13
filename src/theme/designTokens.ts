import { hexOf, toSrgb } from './colour.js'
import { parseColour } from './parseColour.js'
import { measureDefaults, type Theme } from './theme.js'

/** A token as the Design Tokens Community Group writes it (format of 2025.10). */
export interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'number' | 'fontFamily' | 'fontWeight'
  readonly $value: unknown
}

/** A tree of tokens, to be written as JSON. */
export interface DesignTokens {
  readonly [name: string]: DesignToken | DesignTokens
}

/**
 * A theme as W3C design tokens, for Figma, Style Dictionary and the like: `color` with the name of each colour, then
 * `radius` in pixels, `density` and `type` as factors, `fontWeight`, and `font` where the theme has one.
 *
 * @example JSON.stringify(designTokens(createTheme({ accent: '#6e56cf' })), null, 2)
 */
export function designTokens({ colours, measures }: Theme): DesignTokens {
  const { radius, density, type, font, 'font-weight': weight = measureDefaults['font-weight'] } = measures
  const families = font.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'))
  return {
    color: Object.fromEntries(Object.entries(colours).map(([name, text]) => [name, colourToken(text)])),
    radius: { $type: 'dimension', $value: { value: Number.parseFloat(radius), unit: 'px' } },
    density: { $type: 'number', $value: Number(density) },
    type: { $type: 'number', $value: Number(type) },
    fontWeight: { $type: 'fontWeight', $value: Number(weight) },
    // What a page hands down is no family that a design tool could load.
    ...(font !== 'inherit' && { font: { $type: 'fontFamily', $value: families } }),
  }
}

function colourToken(text: string): DesignToken {
  const components = toSrgb(parseColour(text)).map((channel) => Number(channel.toFixed(3)))
  // Of what is written, so that who reads it writes the same again.
  const hex = hexOf(parseColour(`color(srgb ${components.join(' ')})`))
  return { $type: 'color', $value: { colorSpace: 'srgb', components, hex } }
}
