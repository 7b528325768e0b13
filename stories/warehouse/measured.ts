interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Words {
  readonly tableOf: (measured: unknown) => Table
  readonly circumstances: (measured: unknown) => string
}

const only = <T>(found: Record<string, T>): T => {
  const [one] = Object.values(found)
  if (one === undefined) throw new Error('scripts/bench/ is not there')
  return one
}

// What `npm run bench:sql` has measured and how it says it: no part of the kit, so a story asks for the files.
const measured = only(import.meta.glob<unknown>('/scripts/bench/warehouse.json', { import: 'default', eager: true }))
const words = only(import.meta.glob<Words>('/scripts/bench/warehouseTable.mjs', { eager: true }))

export const table = words.tableOf(measured)
export const circumstances = words.circumstances(measured)
