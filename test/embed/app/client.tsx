// Run by the browser: takes over what the server has rendered, and notes what went wrong.
import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page.js'

interface Report {
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
window.report = { before: root.innerHTML, after: '', errors: [] }

const note = (error: unknown) => window.report.errors.push(String(error))

function ready() {
  window.report.after = root.innerHTML
  document.documentElement.dataset.ready = 'true'
  if (scene === 'control/shift') root.before(Object.assign(document.createElement('p'), { textContent: 'late' }))
}

hydrateRoot(root, <Page scene={scene} onReady={ready} />, {
  onRecoverableError: note,
  onCaughtError: note,
  onUncaughtError: note,
})
