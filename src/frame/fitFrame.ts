import { cut, warn } from './message.js'

/** What makes the frame as large as it is told, in pixels: a call of the SDK of whoever has made it. */
export type Resize = (size: { readonly width: number; readonly height: number }) => unknown

/** Content that is as high as its window would never get smaller, and this of the page itself is common. */
const SHEET = ':is(html,body){height:fit-content!important;min-height:0!important;max-height:none!important}'

/**
 * Tells how high the page is that stands in a frame, at once and whenever that has changed, up and down. The page may not
 * be as high as its window: `100vh` on something in it makes a circle.
 *
 * Widgets measure nothing, and are right without. A frame is the one thing that cannot be as high as what is in it
 * unless somebody measures it, so this is where it is done, and nowhere else in the kit.
 *
 * @returns what ends it
 * @example fitFrame(bitrix24(BX24))
 */
export function fitFrame(resize: Resize): () => void {
  const root = document.documentElement
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(SHEET)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  let last = -1
  const report = async () => {
    const height = Math.ceil(root.getBoundingClientRect().height - 0.01)
    if (height === last) return
    last = height
    try {
      // Not that of the content, which is narrower by a scrollbar until the frame has followed.
      await resize({ width: window.innerWidth, height })
    } catch (error) {
      warn(`the frame was not made ${height} px high. ${cut((error as Error | null)?.message)}`)
    }
  }
  const observer = new ResizeObserver(() => void report())
  observer.observe(root)
  return () => {
    observer.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
