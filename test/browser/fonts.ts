// What the tests of layout are set in: two fonts that the project brings, a narrow one and a wide one, so that no test
// depends on what a machine has installed.
import '@fontsource-variable/noto-sans-arabic'
import '@fontsource-variable/roboto-condensed'
import '@fontsource/dejavu-sans/400.css'
import '@fontsource/dejavu-sans/700.css'
import { afterEach, beforeAll, expect } from 'vitest'

/** DejaVu Sans has all letters and signs that the kit says, so it is also the last one of the narrow. */
const stacks = {
  wide: "'DejaVu Sans'",
  narrow: "'Roboto Condensed Variable', 'Noto Sans Arabic Variable', 'DejaVu Sans'",
} as const

export type Font = keyof typeof stacks

export const fonts = Object.keys(stacks) as Font[]

/** For an element that takes nothing from the page. */
export const wide = stacks.wide

const page = new CSSStyleSheet()
document.adoptedStyleSheets.push(page)

/** The page is set in it until the end of the test. */
export const setIn = (font: Font): void => page.replaceSync(`:root { font-family: ${stacks[font]} }`)
setIn('wide')
afterEach(() => setIn('wide'))

/** How wide a text is, in letters of 100 px. */
export function widthOf(text: string, family: string): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!
  pen.font = `100px ${family}`
  return pen.measureText(text).width
}

// A font that is not there would be replaced by one of the machine's, and nobody would know.
beforeAll(async () => {
  const faces = [...document.fonts]
  await Promise.all(faces.map((face) => face.load()))
  const families = new Set(faces.map(({ family }) => family.replaceAll(/["']/g, '')))
  expect(families).toEqual(new Set(Object.values(stacks).join().replaceAll("'", '').split(/, ?/)))
  expect(faces.filter(({ status }) => status !== 'loaded')).toEqual([])
})
