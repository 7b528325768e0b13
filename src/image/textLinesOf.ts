import type { Inherited } from './Pen.js'

/** Lines under words and through them go on into what is in a line, and not into a box of its own. */
export function textLinesOf(style: CSSStyleDeclaration, { textLines }: Inherited): Inherited['textLines'] {
  const { textDecorationLine, textDecorationColor, textDecorationThickness, display, position } = style
  const handed = display.startsWith('inline-') || /absolute|fixed/.test(position) ? [] : textLines
  if (textDecorationLine === 'none') return handed
  const pixels = (value: string) => (/^[\d.-]+px$/.test(value) ? Number.parseFloat(value) : null)
  const line = {
    colour: textDecorationColor,
    thickness: pixels(textDecorationThickness),
    offset: pixels(style.textUnderlineOffset),
  }
  return [...handed, ...textDecorationLine.split(' ').map((where) => ({ where, ...line }))]
}
