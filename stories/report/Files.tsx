import { sheets, workbook } from './files.js'
import { saveFile } from './saveFile.js'
import './report.css'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every table of a report as a file, and all of them as one workbook. */
export function Files() {
  return (
    <section className="out-panel" aria-label="Files">
      <ul className="out-list">
        <li>
          <button
            type="button"
            className="out-button"
            onClick={async () => saveFile('october.xlsx', (await workbook()) as BlobPart, EXCEL)}
          >
            october.xlsx
          </button>{' '}
          All tables, one sheet each
        </li>
        {sheets.map(({ name, title, text }) => (
          <li key={name}>
            <button type="button" className="out-button" onClick={() => saveFile(name, text, 'text/csv')}>
              {name}
            </button>{' '}
            {title}, {text.trimEnd().split('\r\n').length - 1} rows
          </li>
        ))}
      </ul>
      <pre role="region" aria-label="plan.csv" tabIndex={0}>
        {sheets[0]?.text.trim()}
      </pre>
    </section>
  )
}
