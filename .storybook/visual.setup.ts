// Runs around every story in the browser: stills all motion, and afterwards takes the story's picture.
import axe, { type RunOptions } from 'axe-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { commands, page } from 'vitest/browser'
import '../test/ownerStacks.js'
import { otherTheme } from './otherTheme.js'
import { snippet } from './snippet.js'
import { still } from './still.js'

/** Undefined in Storybook's own test panel, which takes no pictures. */
const themes = inject('themes')

interface Visual {
  /** Size of the page for the picture; a story that is higher makes it higher. */
  viewport?: { width: number; height: number }
  /** No picture of this story: it shows something that differs from run to run. */
  disable?: boolean
}

interface ShownStory {
  readonly id: string
  readonly args: Readonly<Record<string, unknown>>
  readonly parameters: {
    readonly visual?: Visual
    readonly docs?: { readonly source?: { readonly code?: string; readonly originalSource?: string } }
  }
}

/**
 * What the test of a story goes by is what axe finds wrong. Of each element that is right it would make a selector and a
 * message too, hundreds a story, and each story would send them to the runner and into its report.
 */
const onlyWrong: RunOptions = { resultTypes: ['violations'] }

/** A story is drawn alike in all themes, to the letter but for the theme's name: only colours can be wrong in one of them. */
const ofColours: RunOptions = { ...onlyWrong, runOnly: ['color-contrast', 'link-in-text-block'] }

const stilled = new CSSStyleSheet()
stilled.replaceSync(still)

beforeAll(async () => {
  globalThis.globalProjectAnnotations.parameters['a11y'].options = onlyWrong
  // A box that was laid out before its font came keeps some of the old font's measures: a select its text a pixel lower.
  await Promise.all([...document.fonts].map((font) => font.load()))
  // All files share a page, which the first has stilled.
  const [rule] = stilled.cssRules
  if (!document.adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText === rule?.cssText))
    document.adoptedStyleSheets.push(stilled)
})

afterEach(async ({ task, ...context }) => {
  const { story } = context as { story?: ShownStory }
  if (!themes || !story || task.result?.state === 'skip') return
  expectCodeToPaste(story)
  const { viewport = { width: 480, height: 420 }, disable = false } = story.parameters.visual ?? {}
  // Recorded, so that npm test finds pictures whose story is gone. Of two hyphens a file's name has one.
  if (!disable) task.meta.pictures = themes.map((theme) => `${theme}/${story.id.replaceAll('--', '-')}`)
  if (task.result?.errors?.length) return
  await page.viewport(viewport.width, viewport.height)
  // Until its font is there, text is set in one of the machine's, and is as high as that makes it.
  await document.fonts.ready
  const { scrollHeight } = document.documentElement
  if (scrollHeight > viewport.height) await page.viewport(viewport.width, scrollHeight)
  // What a story did (a focus ring, a tooltip) is painted over piece by piece, and the seams of the pieces differ by a few
  // pixels from run to run. A layer of its own is painted anew and whole.
  document.body.style.willChange = 'transform'
  try {
    for (const [at, theme] of themes.entries()) {
      // In the first it was drawn and played, and axe has looked at all of it.
      if (at > 0) {
        otherTheme.set(theme)
        await frames(2)
        await expectContrast()
      }
      if (!disable) await expectPicture(task.meta.pictures?.[at] ?? '')
    }
  } finally {
    otherTheme.set(undefined)
    document.body.style.willChange = ''
  }
})

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((painted) => requestAnimationFrame(painted))
}

async function expectContrast(): Promise<void> {
  const { violations } = await axe.run(document.body, ofColours)
  const found = violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`))
  expect(found).toEqual([])
}

async function expectPicture(name: string): Promise<void> {
  // A box that can be scrolled gets a layer in one run and none in the next, and its text other edges. One that only hides
  // what is too much gets none.
  const fonts = new Set<string>()
  for (const box of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflow, fontFamily } = getComputedStyle(box)
    if (/auto|scroll/.test(overflow)) box.style.overflow = 'hidden'
    const hasText = [...box.childNodes].some((node) => node instanceof Text && node.data.trim())
    if (hasText && box.checkVisibility()) fonts.add(fontFamily)
  }
  // A font of the machine's would make another picture on another machine.
  expect([...fonts].filter((family) => !/^"(?:Inter Variable|DejaVu Mono)"/.test(family))).toEqual([])
  expect([...document.fonts].filter(({ status }) => status === 'error')).toEqual([])
  await frames(2)
  const { x, y, width, height } = (window.frameElement as Element).getBoundingClientRect()
  // A frame that is larger than its page is shown smaller, and blurred.
  expect({ width, height }).toEqual({ width: innerWidth, height: innerHeight })
  await commands.matchPicture(name, { x, y, width, height })
}

/** "Show code" is a few lines that a person would write: no rows, and no names that a bundler made. */
function expectCodeToPaste({ id, args, parameters }: ShownStory): void {
  const { code, originalSource = '' } = parameters.docs?.source ?? {}
  const text = code ?? snippet({ title: id, args, source: originalSource })
  expect(text.trim()).not.toBe('')
  expect(text.length).toBeLessThan(1_500)
  expect(text.split('\n').length).toBeLessThanOrEqual(15)
  expect(text).not.toMatch(/<(?!a\b)[a-z]\b[^>]*>.*<\/[a-z]>|20\d\d-\d\d-\d\d.*20\d\d-\d\d-\d\d.*20\d\d-\d\d-\d\d/)
}

declare module 'vitest' {
  interface TaskMeta {
    /** The story's pictures, as paths in test/visual/__screenshots__ without their ending. */
    pictures?: string[]
  }
}
