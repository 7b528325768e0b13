import { readAny, type Reading } from 'kpi-kit/adapters'

/** An invented answer of an API, or an export. */
export interface Sample {
  /** The folder it stands in: a source, `exports` or `connectors`. */
  readonly folder: string
  readonly file: string
  readonly text: string
  readonly reading: Reading
}

/** What all samples were asked for, and when they were read. */
export const asked = { from: '2026-10-19', to: '2026-10-23', observedAt: '2026-10-26T09:00:00Z', currency: 'EUR' }

const texts = import.meta.glob<string>('/examples/samples/*/*', { query: '?raw', import: 'default', eager: true })

export const samples: readonly Sample[] = Object.entries(texts).map(([path, text]) => {
  const [folder = '', file = ''] = path.split('/').slice(-2)
  return { folder, file, text, reading: readAny(text, { ...asked, name: file }) }
})

/** Those of a source: answers of its API, and exports of its studio. */
export const samplesOf = (source: string): readonly Sample[] =>
  [source, 'exports'].flatMap((from) =>
    samples.filter(({ folder, reading }) => folder === from && reading.source === source),
  )
