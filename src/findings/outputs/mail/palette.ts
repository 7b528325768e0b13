import { type Colour, hexOf, mix } from '../../../theme/colour.js'
import { parseColour } from '../../../theme/parseColour.js'
import type { Theme } from '../../../theme/theme.js'

/** The colours of a mail, as `#rrggbb`: programs for mail know no other form. */
export interface Palette {
  /** Around the card. */
  readonly page: string
  readonly surface: string
  readonly text: string
  readonly muted: string
  readonly border: string
  readonly track: string
  readonly accent: string
  readonly accentSoft: string
  readonly accentInk: string
  readonly positive: string
  readonly positiveText: string
  readonly positiveSoft: string
  readonly negative: string
  readonly negativeText: string
  readonly negativeSoft: string
  readonly neutral: string
  readonly neutralText: string
  readonly neutralSoft: string
  readonly warningSoft: string
  readonly warningText: string
  /** A list of font families, as CSS writes it. */
  readonly font: string
}

const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** Those of the kit's light theme. */
const light: Palette = {
  page: '#f6f6f6',
  surface: '#ffffff',
  text: '#18181b',
  muted: '#616164',
  border: '#e5e5e5',
  track: '#eaeaea',
  accent: '#3e60e2',
  accentSoft: '#e6edfe',
  accentInk: '#ffffff',
  positive: '#099864',
  positiveText: '#01784d',
  positiveSoft: '#e7f3eb',
  negative: '#d73434',
  negativeText: '#cb2529',
  negativeSoft: '#fee9e6',
  neutral: '#616164',
  neutralText: '#616164',
  neutralSoft: '#ebebeb',
  warningSoft: '#f8eee5',
  warningText: '#955c04',
  font: FONT,
}

/** How far the page lies from the card, towards the text. */
const PAGE = 0.04

/** The colours of a mail by a theme; without one those of the kit's light theme. */
export function paletteOf(theme?: Theme | null): Palette {
  if (!theme) return light
  const { colours, measures } = theme
  const surface = parseColour(colours.surface)
  const read = (name: keyof Theme['colours']): Colour => parseColour(colours[name], surface)
  const hex = (name: keyof Theme['colours']): string => hexOf(read(name))
  return {
    page: hexOf(mix(surface, read('text'), PAGE)),
    surface: hexOf(surface),
    text: hex('text'),
    muted: hex('muted'),
    border: hex('border'),
    track: hex('track'),
    accent: hex('accent'),
    accentSoft: hex('accent-soft'),
    accentInk: hex('accent-ink'),
    positive: hex('positive'),
    positiveText: hex('positive-text'),
    positiveSoft: hex('positive-soft'),
    negative: hex('negative'),
    negativeText: hex('negative-text'),
    negativeSoft: hex('negative-soft'),
    neutral: hex('neutral'),
    neutralText: hex('neutral-text'),
    neutralSoft: hex('neutral-soft'),
    warningSoft: hex('warning-soft'),
    warningText: hex('warning-text'),
    font: fontOf(measures.font),
  }
}

/** A font of the theme where it is a plain list of families. */
const fontOf = (given: string): string =>
  /^[\p{L}\p{N}\s,'"_-]+$/u.test(given) && given !== 'inherit' ? `${given}, ${FONT}` : FONT
