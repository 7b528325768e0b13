// What the tests of layout are set in: two fonts that the project brings, a narrow one and a wide one, so that no test
// depends on what a machine has installed.
import '@fontsource-variable/noto-sans-arabic'
import '@fontsource-variable/roboto-condensed'
import '@fontsource/dejavu-sans/400.css'
import '@fontsource/dejavu-sans/700.css'
import { expect } from 'vitest'

/** DejaVu Sans has every letter and sign that the kit says, so it is the last one of the narrow stack too. */
export const stacks = {
  wide: "'DejaVu Sans'",
  narrow: "'Roboto Condensed Variable', 'Noto Sans Arabic Variable', 'DejaVu Sans'",
} as const

export type Font = keyof typeof stacks

const page = new CSSStyleSheet()
document.adoptedStyleSheets.push(page)

/** Sets the page in a font until the end of the test. */
export const setIn = (font: Font): void => page.replaceSync(`:root { font-family: ${stacks[font]} }`)

setIn('wide')

/** A font that is not there would be replaced by one of the machine's, and every measure would be another. */
export async function loadFonts(): Promise<void> {
  const faces = [...document.fonts]
  await Promise.allSettled(faces.map((face) => face.load()))
  expect(faces.filter(({ status }) => status !== 'loaded').map(({ family }) => family)).toEqual([])
  const families = new Set(faces.map(({ family }) => family.replaceAll('"', '')))
  const wanted = Object.values(stacks).flatMap((stack) => stack.replaceAll("'", '').split(', '))
  expect(wanted.filter((family) => !families.has(family))).toEqual([])
}
