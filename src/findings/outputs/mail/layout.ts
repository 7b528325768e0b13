import { element, type Markup } from './element.js'
import type { Palette } from './palette.js'

/** What all parts of a mail are drawn with. */
export interface Paper {
  readonly palette: Palette
  readonly dir: 'ltr' | 'rtl'
  /** Where lines begin, and where they end. */
  readonly start: 'left' | 'right'
  readonly end: 'left' | 'right'
}

/** Space at the sides of what stands on the card. */
export const SIDE = 24

/** A table that is there for the layout alone: screen readers read through it. */
export const layout = (css: Readonly<Record<string, string>>, ...rows: readonly Markup[]): string =>
  element(
    'table',
    {
      role: 'presentation',
      width: '100%',
      cellpadding: 0,
      cellspacing: 0,
      border: 0,
      bgcolor: css['background-color'],
    },
    { 'border-collapse': 'separate', ...css },
    ...rows,
  )

/** A line of the card. */
export const row = ({ start }: Paper, padding: string, ...inner: readonly Markup[]): string =>
  element('tr', {}, {}, element('td', { align: start }, { padding }, ...inner))

/** A box within the card, filled with a pale colour. */
export const box = ({ start }: Paper, colour: string, ...inner: readonly Markup[]): string =>
  layout(
    {},
    element(
      'tr',
      {},
      {},
      element(
        'td',
        { align: start, bgcolor: colour },
        { padding: '16px 18px', 'background-color': colour, 'border-radius': '10px' },
        ...inner,
      ),
    ),
  )

/** A line of text. */
export const text = (
  colour: string,
  size: number,
  inner: Markup,
  css: Readonly<Record<string, string>> = {},
  name = 'div',
): string =>
  element(
    name,
    {},
    { margin: '0', color: colour, 'font-size': `${size}px`, 'line-height': `${Math.round(size * 1.45)}px`, ...css },
    inner,
  )
