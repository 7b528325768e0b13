import { type PngOptions, sceneToPng } from './sceneToPng.js'
import { type SceneOptions, sceneOf } from './sceneOf.js'

/**
 * A widget as a PNG file, once its fonts have come.
 *
 * @throws TypeError (rejects) where it is given no element, or one that takes no room
 */
export async function toPng(element: Element, options: SceneOptions & PngOptions = {}): Promise<Blob> {
  await document.fonts.ready
  return sceneToPng(sceneOf(element, options), options)
}
