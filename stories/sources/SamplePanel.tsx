import { readAny, type ReadProblem } from 'kpi-kit/adapters'
import { useId, useMemo, useState } from 'react'
import { CopyCode } from '../CopyCode.js'
import { requestTextOf } from './requests.js'
import { RowsTable } from './RowsTable.js'
import { asked, type Sample } from './samples.js'
import { SampleWidget } from './SampleWidget.js'

const sentence = ({ place, text, count }: ReadProblem): string =>
  `${place && `${place}: `}${text}${count > 1 ? ` (${count} times)` : ''}`

/** A sample's text, which can be changed; the rows that are in it, what was not read, and a widget on it. */
export function SamplePanel({ sample: { folder, file, text } }: { readonly sample: Sample }) {
  const id = useId()
  const [written, setWritten] = useState(text)
  const reading = useMemo(() => readAny(written, { ...asked, name: file }), [written, file])
  const { source, kind, rows, problems } = reading
  const [name = ''] = kind.split(' ')
  const request = requestTextOf(folder, name)
  const code = `import { ${name} } from 'kpi-kit/adapters/${folder}'`
  return (
    <div className="src-panel">
      {source && (
        <div className="src-code">
          <CopyCode text={code} className="src-button" />
          <code>{code}</code>
        </div>
      )}
      {request && (
        <details>
          <summary>How to ask for it</summary>
          <pre role="region" aria-label={`How to ask for ${kind}`} tabIndex={0}>
            {request}
          </pre>
        </details>
      )}
      <label htmlFor={id}>
        {file}
        <textarea
          id={id}
          value={written}
          rows={10}
          spellCheck={false}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <p role="status">
        {source ? `${source}, ${kind}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}` : 'Not known'}
      </p>
      {problems.length > 0 && (
        <ul aria-label="Problems">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.text}`}>{sentence(problem)}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <>
          <RowsTable rows={rows} />
          <SampleWidget reading={reading} />
        </>
      )}
    </div>
  )
}
