import { colourOf } from './colourOf.js'
import { drawElement } from './drawElement.js'
import { nameOf } from './nameOf.js'
import { openPen } from './openPen.js'
import type { Inherited } from './Pen.js'
import { round } from './round.js'
import type { Scene } from './scene.js'

export interface SceneOptions {
  /** What lies under it: a color, or `'none'`. By default the surface of its own theme. */
  background?: string | undefined
}

/**
 * What is seen of a widget, or of any element around widgets: where each word, line and area lies, in which color and font.
 * It is read from the page as it is laid out, so the element has to be in it. What is only pressed is left out: buttons that
 * open and copy tables. So are pictures, which may be another site's.
 *
 * @throws TypeError where it is given no element, or one that takes no room
 */
export function sceneOf(element: Element, { background }: SceneOptions = {}): Scene {
  const frame = element instanceof Element ? element.getBoundingClientRect() : undefined
  if (!frame?.width || !frame.height)
    throw new TypeError(
      `sceneOf() needs an element that is seen in the page, ${frame ? 'and this one takes no room' : `not ${String(element)}`}. ` +
        'A picture shows what is laid out. Hand it the element of a widget that is mounted, as ref.current is in an event.',
    )
  // Pages show things smaller or larger; a picture has their own size.
  const scale = element instanceof HTMLElement && element.offsetWidth ? frame.width / element.offsetWidth : 1
  const pen = openPen(frame, scale)
  const { width, height } = pen.place(frame)
  const above: Inherited['above'] = []
  drawElement(pen, element, {
    opacity: 1,
    clip: { left: 0, top: 0, right: width, bottom: height },
    textLines: [],
    above,
    matrix: new DOMMatrix().scale(1 / scale).translate(-frame.left, -frame.top),
  })
  for (const { draw } of above.sort((one, other) => one.z - other.z)) draw()
  const surface = background ?? getComputedStyle(rootIn(element)).getPropertyValue('--kpi-used-surface')
  return {
    width: round(width),
    height: round(height),
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
    direction: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
    title: nameOf(element),
    background: !surface || surface === 'none' ? null : colourOf(surface.trim()).hex,
    items: pen.items,
  }
}

/** What knows the theme: a root within, of a custom element too, or around. */
const rootIn = (element: Element): Element =>
  element.shadowRoot?.querySelector('.kpi-root') ?? element.querySelector('.kpi-root') ?? element
