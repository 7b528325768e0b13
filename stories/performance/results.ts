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

const only = <T>(found: Record<string, T>): T => {
  const [one] = Object.values(found)
  if (one === undefined) throw new Error('bench/ is not there')
  return one
}

// What the bench has measured and how it says it: no part of the kit, so a story asks for the files.
const results = only(import.meta.glob<Results>('/bench/results.json', { import: 'default', eager: true }))
const report = only(import.meta.glob<Report>('/bench/report.mjs', { eager: true }))

export const tables = report.tables(results)
export const circumstances = report.circumstances({ ...results, ...results.parts['mount'] })
export const { peers, versions } = results
