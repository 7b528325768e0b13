import { FiguresTable } from '../sources/FiguresTable.js'
import { Themed } from '../sources/Themed.js'
import { tables } from './results.js'

/** Every table of the bench whose title begins so. */
export const BenchTables = ({ of }: { readonly of: readonly string[] }) => (
  <Themed>
    {tables
      .filter(({ title }) => of.some((start) => title.startsWith(start)))
      .map(({ title, ...table }) => (
        <FiguresTable key={title} caption={title} {...table} />
      ))}
  </Themed>
)
