import { useState } from 'react'
import { documentOf } from './documentOf.js'
import { saveFile } from './saveFile.js'
import './report.css'

/** Makes the file when it is asked for, and says what is in it. */
export function StaticFile() {
  const [html, setHtml] = useState('')
  const count = (part: RegExp) => html.match(part)?.length ?? 0
  return (
    <section className="out-panel" aria-label="Static file">
      <div>
        <button type="button" className="out-button" onClick={async () => setHtml(await documentOf())}>
          Make october.html
        </button>{' '}
        {html && (
          <button type="button" className="out-button" onClick={() => saveFile('october.html', html, 'text/html')}>
            Save it
          </button>
        )}
      </div>
      <p role="status">
        {html &&
          `${count(/<script/g)} scripts, ${count(/<button/g)} buttons, ${count(/ style="/g)} style attributes, ${count(/<section /g)} sections, ${count(/<table /g)} tables`}
      </p>
    </section>
  )
}
