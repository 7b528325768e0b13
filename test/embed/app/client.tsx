// Run by the browser: takes over what the server has rendered, and notes what went wrong.
import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page.js'

interface Report {
  /** when React takes over, in ms, as layout shifts are timed */
  start: number
  before: string
  after: string
  errors: string[]
}

declare global {
  interface Window {
    report: Report
  }
}

const root = document.getElementById('root') as HTMLElement
const scene = document.documentElement.dataset.scene as string
window.report = { start: 0, before: root.innerHTML, after: '', errors: [] }

const note = (error: unknown) => window.report.errors.push(String(error))

function ready() {
  window.report.after = root.innerHTML
  document.documentElement.dataset.ready = 'true'
  if (scene === 'control/shift') root.before(Object.assign(document.createElement('p'), { textContent: 'late' }))
}

// Once all of it has been painted: what moves from then on is React's doing, and a reader's loss.
for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
window.report.start = performance.now()
hydrateRoot(root, <Page scene={scene} onReady={ready} />, {
  onRecoverableError: note,
  onCaughtError: note,
  onUncaughtError: note,
})
