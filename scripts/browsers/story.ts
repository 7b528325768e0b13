// Opens one story in a frame, waits until Storybook has rendered, played and checked it, and reports what went wrong.
// Storybook prints on the console what a story or its play function threw.
import { still } from '../../.storybook/still.js'
import { report } from './report.js'

interface AxeReport {
  type: string
  status: string
  result: { violations?: Array<{ id: string; help: string; nodes: Array<{ html: string }> }>; error?: unknown }
}

interface Preview extends Window {
  CSSStyleSheet: typeof CSSStyleSheet
  console: Console
  // Storybook keeps the last event of each name.
  __STORYBOOK_ADDONS_CHANNEL__?: { last: (event: string) => unknown[] | undefined }
  __STORYBOOK_PREVIEW__?: {
    currentRender?: {
      phase?: string
      story?: { parameters: { visual?: { viewport?: { width: number; height: number } } } }
    }
  }
}

declare global {
  interface Window {
    watch: (page: Preview) => void
  }
}

const id = new URLSearchParams(location.search).get('id') ?? ''
const problems: string[] = []
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

window.watch = (page) => {
  page.addEventListener(
    'error',
    ({ message, target }) => {
      problems.push(message ? `page error: ${message}` : `can't load ${(target as HTMLElement).outerHTML}`)
    },
    true,
  )
  page.addEventListener('unhandledrejection', ({ reason }) => problems.push(`page error: ${reason}`))
  const sheet = new page.CSSStyleSheet()
  sheet.replaceSync(still)
  page.document.adoptedStyleSheets.push(sheet)
  const { error } = page.console
  page.console.error = (...words) => {
    problems.push(`console: ${words.join(' ')}`)
    error.apply(page.console, words)
  }
}

const frame = document.createElement('iframe')
const size = (width: number, height: number) => {
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`
}
// The size that Storybook's Vitest addon plays stories in.
size(1200, 900)
frame.src = `/iframe.html?id=${id}&viewMode=story`
document.body.style.margin = '0'
document.body.append(frame)
const page = frame.contentWindow as unknown as Preview
// What a story does with keys goes to the page that has the focus.
frame.focus()

const last = (event: string) => page.__STORYBOOK_ADDONS_CHANNEL__?.last(event)
const deadline = Date.now() + 45_000
while (!last('storyFinished') && !last('storyMissing') && Date.now() < deadline) await pause(20)

const [finished] = (last('storyFinished') ?? []) as Array<{ status: string; reporters: AxeReport[] }>
if (!finished) problems.push(`not finished: ${page.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? 'not found'}`)
for (const { result, status } of finished?.reporters ?? []) {
  if (status !== 'failed') continue
  if (result.error) problems.push(`axe: ${result.error}`)
  for (const { id: rule, help, nodes } of result.violations ?? []) {
    problems.push(`axe: ${rule}: ${help}: ${nodes[0]?.html}`)
  }
}
if (finished?.status === 'error' && problems.length === 0) problems.push('Storybook says that it failed')

// The size it is photographed in.
const { width, height } = page.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.visual?.viewport ?? {
  width: 480,
  height: 420,
}
size(width, height)
await page.document.fonts.ready
await new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(resolve)))
for (const element of [page.document.documentElement, ...page.document.querySelectorAll('.kpi-widget')]) {
  const { scrollWidth, clientWidth, className, tagName } = element
  if (scrollWidth > clientWidth) problems.push(`${className || tagName} is ${scrollWidth} wide in ${clientWidth}`)
}

await report([{ name: id, problems: [...new Set(problems)] }])
