import { type Colour, hexOf, mix } from '../../../theme/colour.js'
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
  readonly warningSoft: string
  readonly warningText: string
  /** A list of font families, as CSS writes it. */
  readonly font: string
}

const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** Those of the kit's light theme. */
const light: Palette = {
  page: '#f4f4f5',
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
  const read = (name: keyof Theme['colours']): Colour => colourOf(colours[name])
  const hex = (name: keyof Theme['colours']): string => hexOf(read(name))
  return {
    page: hexOf(mix(read('surface'), read('text'), PAGE)),
    surface: hex('surface'),
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
    warningSoft: hex('warning-soft'),
    warningText: hex('warning-text'),
    font: fontOf(measures.font),
  }
}

/** A font of the theme where it is a plain list of families. */
const fontOf = (given: string): string =>
  /^[\p{L}\p{N}\s,'"_-]+$/u.test(given) && given !== 'inherit' ? `${given}, ${FONT}` : FONT

/** A colour as `createTheme` writes it. A reader of all that CSS knows would be most of what a mail is made by. */
function colourOf(given: string): Colour {
  const [l, c, h] = (/^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(given)?.slice(1) ?? []).map(Number)
  if (l !== undefined && c !== undefined && h !== undefined) return { l, c, h }
  throw new Error(
    `kpi-kit: the theme of a mail has the colour ${JSON.stringify(given)}, which no program for mail is sure to know. ` +
      'Pass a theme as `createTheme` of kpi-kit/theme makes it.',
  )
}
