import type { Reading, ReadProblem } from 'kpi-kit/adapters'

export interface ReadFile {
  readonly name: string
  readonly reading: Reading
}

interface Props {
  readonly files: readonly ReadFile[]
  /** Files that hold again what another one holds. */
  readonly twice: readonly ReadProblem[]
}

const counted = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`)

const sentence = ({ place, text, count }: ReadProblem) =>
  `${place && `${place}: `}${text}${count > 1 ? ` (${count} times)` : ''}`

/** What each file is, how many rows it gave, and what of it was not read and why. */
export function Files({ files, twice }: Props) {
  return (
    <section aria-label="Files" aria-live="polite">
      <ul>
        {files.map(({ name, reading: { source, kind, rows, problems } }, at) => (
          <li key={at}>
            <strong>{name}</strong> {source ? `${source}, ${kind}: ${counted(rows.length)}` : 'is not known'}
            <ul>
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.text}`}>{sentence(problem)}</li>
              ))}
            </ul>
          </li>
        ))}
        {twice.map((problem) => (
          <li key={problem.text}>{problem.text}</li>
        ))}
      </ul>
    </section>
  )
}
