import type { SceneBox } from './scene.js'

/** A rectangle as a path. */
export function roundedRect({ x, y, width, height, rx: r = 0 }: SceneBox): string {
  if (!r) return `M${x} ${y}h${width}v${height}h${-width}z`
  const [w, h] = [width - 2 * r, height - 2 * r]
  const to = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${w}${to(r, r)}v${h}${to(-r, r)}h${-w}${to(-r, -r)}v${-h}${to(r, -r)}z`
}
