import { onlyFile } from '../sources/onlyFile.js'

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Words {
  readonly tableOf: (measured: unknown) => Table
  readonly circumstances: (measured: unknown) => string
}

// What `npm run bench:sql` has measured and how it says it.
const measured = onlyFile(
  import.meta.glob<unknown>('/scripts/bench/warehouse.json', { import: 'default', eager: true }),
)
const words = onlyFile(import.meta.glob<Words>('/scripts/bench/warehouseTable.mjs', { eager: true }))

export const table = words.tableOf(measured)
export const circumstances = words.circumstances(measured)
