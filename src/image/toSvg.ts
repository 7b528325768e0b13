import { type SceneOptions, sceneOf } from './sceneOf.js'
import { type SvgOptions, sceneToSvg } from './sceneToSvg.js'

/**
 * A widget as the text of an SVG file.
 *
 * @throws TypeError where it is given no element, or one that takes no room
 */
export const toSvg = (element: Element, options: SceneOptions & SvgOptions = {}): string =>
  sceneToSvg(sceneOf(element, options), options)
