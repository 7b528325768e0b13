import type { SceneBox, SceneItem } from './scene.js'

export interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** A line through or under words, of the element that asks for it. */
export interface TextLine {
  readonly where: string
  readonly colour: string
  /** In pixels; `null` where the font decides. */
  readonly thickness: number | null
  /** How far below the baseline, in pixels; `null` where the font decides. */
  readonly offset: number | null
}

/** What an element hands on to all that is in it. */
export interface Inherited {
  readonly opacity: number
  readonly clip: (Edges & { readonly rx?: number }) | null
  readonly textLines: readonly TextLine[]
  /** From the page to the picture; of what is drawn elsewhere than it stands, more. */
  readonly matrix: DOMMatrix
  /** What the stacking context around draws above all else, by its `z-index`. */
  readonly above: Array<{ readonly z: number; readonly draw: () => void }>
}

/** Takes what is drawn: what lies outside of its clip is left out. */
export interface Pen {
  readonly items: SceneItem[]
  /** From the page's pixels to those of the picture. */
  readonly place: (rect: DOMRectReadOnly) => SceneBox
  readonly draw: (item: SceneItem, bounds: Edges, within: Inherited) => void
}
