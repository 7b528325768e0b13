import { createTheme } from 'kpi-kit/theme'
import { presets } from '../theme-editor/brands.js'
import type { Language } from './languages.js'

/** What the reader can switch. */
export interface Choice {
  readonly theme: 'light' | 'dark'
  readonly brand: string
  readonly language: Language
  readonly width: string
  readonly period: string
}

export const brands = {
  Kit: {},
  Violet: { accent: presets.Violet.accent },
  Coral: { accent: presets.Coral.accent, radius: 20 },
  Mint: { accent: presets.Mint.accent },
  Sun: { accent: presets.Sun.accent, radius: 6 },
} as const

/** A theme of the kit's by its name, or one made of the brand. */
export function themeOf({ brand, theme }: Choice) {
  const own = brands[brand as keyof typeof brands]
  return 'accent' in own ? createTheme({ ...own, ...(theme === 'dark' && { surface: '#14161c' }) }) : theme
}
