import type { Adapter, Recognised } from '../reading/types.js'
import { isTable, type Table } from '../table/table.js'
import { airbyte, airbyteTables } from './airbyte.js'
import { tableOf } from './columns.js'
import { fivetran, fivetranTables } from './fivetran.js'
import { connectorTables, isWrapped } from './tablesIn.js'

const has = ({ headers }: Table, start: string): boolean =>
  headers.some((header) => header.toLowerCase().startsWith(start))

/** What tells tables of connectors from all others: their own columns, or those of a report that only a package makes. */
export const connectorKinds: readonly Recognised[] = [
  {
    of: 'table',
    read: airbyte as Adapter,
    is: (table) =>
      isTable(table) &&
      (isWrapped(table) || has(table, '_airbyte_')) &&
      connectorTables(table).some((one) => tableOf(one, airbyteTables)),
  },
  {
    of: 'table',
    read: fivetran as Adapter,
    is: (table) => {
      const found = isTable(table) && tableOf(table, fivetranTables)
      return !!found && (has(table, '_fivetran_') || /__| reports$/.test(found.name))
    },
  },
]
