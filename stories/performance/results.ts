import { onlyFile } from '../sources/onlyFile.js'

/** A table of the bench, as its own report makes it. */
export interface BenchTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Results {
  readonly parts: Readonly<Record<string, object>>
  readonly versions: Readonly<Record<string, string>>
  readonly peers: Readonly<Record<string, { readonly name: string; readonly unequal: string }>>
}

interface Report {
  readonly tables: (results: Results) => readonly BenchTable[]
  readonly circumstances: (results: Results) => string
}

// What the bench has measured and how it says it.
const results = onlyFile(import.meta.glob<Results>('/bench/results.json', { import: 'default', eager: true }))
const report = onlyFile(import.meta.glob<Report>('/bench/report.mjs', { eager: true }))

export const tables = report.tables(results)
export const circumstances = report.circumstances({ ...results, ...results.parts['mount'] })
export const { peers, versions } = results
