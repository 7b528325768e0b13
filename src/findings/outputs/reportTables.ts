import type { Locale } from '../../format/index.js'
import type { FindingsQuery } from '../query.js'
import type { ReportTable } from './table.js'

/** Stands in until the tables are there. */
export const reportTables = (
  _query: FindingsQuery,
  _options: { readonly locale?: Locale | undefined },
): ReportTable[] => []
