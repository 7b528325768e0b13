import type { SceneText } from './scene.js'

let canvas: CanvasRenderingContext2D | null | undefined
const heights = new Map<string, readonly [above: number, below: number]>()

export type Font = Pick<SceneText, 'family' | 'size' | 'weight' | 'italic' | 'tabular' | 'letterSpacing'>

/** What a text is set in. */
export function fontOf(style: CSSStyleDeclaration, scale = 1): Font {
  const spacing = (Number.parseFloat(style.letterSpacing) || 0) * scale
  return {
    family: style.fontFamily,
    size: Math.round(Number.parseFloat(style.fontSize) * scale * 100) / 100,
    weight: Number(style.fontWeight),
    ...(style.fontStyle !== 'normal' && { italic: true }),
    ...(style.fontVariantNumeric.includes('tabular-nums') && { tabular: true }),
    ...(spacing && { letterSpacing: Math.round(spacing * 100) / 100 }),
  }
}

/** As a style sheet and a canvas write it. */
export const fontName = ({ family, size, weight, italic }: Font): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`

/** A canvas in which texts of a font are measured. */
function measured(font: Font): CanvasRenderingContext2D | null {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas) {
    canvas.font = fontName(font)
    canvas.letterSpacing = `${font.letterSpacing ?? 0}px`
  }
  return canvas
}

/** How wide a text is where nothing has laid it out. */
export const widthOf = (text: string, font: Font): number => measured(font)?.measureText(text).width ?? 0

/** How far a font reaches above the baseline and below it. */
export function heightOf(font: Font): readonly [above: number, below: number] {
  const name = fontName(font)
  const known = heights.get(name)
  if (known) return known
  const { fontBoundingBoxAscent = font.size, fontBoundingBoxDescent = 0 } = measured(font)?.measureText('') ?? {}
  const height = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)] as const
  heights.set(name, height)
  return height
}
