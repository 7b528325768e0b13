const known = new Map<string, Colour>()
let pixel: CanvasRenderingContext2D | null | undefined

interface Colour {
  /** `#rrggbb` */
  readonly hex: string
  /** From 0 to 1. */
  readonly alpha: number
}

/**
 * A color of a style sheet in sRGB, as a canvas of one pixel has it: whatever way of writing colors the browser knows,
 * renderers of pictures know two.
 *
 * @edge what is no color is black, as it is in a canvas
 */
export function colourOf(css: string): Colour {
  const before = known.get(css)
  if (before) return before
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })
  let colour: Colour = { hex: '#000000', alpha: 1 }
  if (pixel) {
    pixel.clearRect(0, 0, 1, 1)
    pixel.fillStyle = '#000'
    pixel.fillStyle = css
    // Where reading pixels is forbidden, colors that are written as they always were are still right.
    const plain = String(pixel.fillStyle)
    pixel.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data
    const hex = plain.startsWith('#') ? plain : `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`
    colour = { hex, alpha: plain.startsWith('#') ? 1 : Math.round((a / 255) * 1000) / 1000 }
  }
  known.set(css, colour)
  return colour
}
