/** A rectangle in pixels of the picture, with round corners where `rx` is given. */
export interface SceneBox {
  x: number
  y: number
  width: number
  height: number
  rx?: number
}

/** What a hatched area is filled with: a tile that is repeated. `matrix` takes its coordinates into those of the picture. */
export interface SceneHatch {
  width: number
  height: number
  matrix: [a: number, b: number, c: number, d: number, e: number, f: number]
  items: ScenePath[]
}

interface Painted {
  /** A color as `#rrggbb`, or a hatch; nothing is filled without it. */
  fill?: string | SceneHatch
  /** From 0 to 1; 1 where it is left out. */
  fillOpacity?: number
  stroke?: string
  strokeOpacity?: number
  strokeWidth?: number
  /** The line lies under what is filled: a halo. */
  strokeFirst?: true
  /** Only what lies within is seen. */
  clip?: SceneBox
}

/** How a shape is filled and drawn around. */
export interface SceneLook extends Painted {
  dash?: number[]
  cap?: string
  join?: string
}

export interface SceneRect extends SceneLook, SceneBox {
  type: 'rect'
}

/** `d` has absolute commands only, of M L C Z, with stretched drawings already stretched. */
export interface ScenePath extends SceneLook {
  type: 'path'
  d: string
}

/** What is set in one direction in one line. It begins at `x`: of a text from right to left that is its right end. */
export interface SceneText extends Painted {
  type: 'text'
  text: string
  x: number
  /** The baseline. */
  y: number
  /** As wide as it is in the page. */
  width: number
  family: string
  size: number
  weight: number
  italic?: true
  /** Digits are all of one width. */
  tabular?: true
  direction: 'ltr' | 'rtl'
  letterSpacing?: number
}

export type SceneItem = SceneRect | ScenePath | SceneText

/**
 * What is seen of an element, as plain JSON: it can be kept, sent, and drawn where there is no page. All numbers are
 * pixels, of which the element's upper left corner is 0, 0; items that come later lie above.
 */
export interface Scene {
  width: number
  height: number
  /** The tag of its language; empty where the page does not say. */
  lang: string
  direction: 'ltr' | 'rtl'
  /** The accessible name; empty where it has none. */
  title: string
  /** `#rrggbb`, or `null` where nothing lies under it. */
  background: string | null
  items: SceneItem[]
}
